// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/journals.h"
#include "base/log.h"
#include "codec/documents.h"
#include "codec/fact.h"
#include "server/core/append_batch.h"
#include "server/core/deciding.h"
#include "server/core/labels.h"
#include "server/core/problems.h"
#include "server/core/restored.h"
#include <QRegularExpression>
#include <algorithm>

namespace server {
namespace {

/// What an append says, read and consistent in itself: chains[i] is the chain at first - 1 + i.
struct Append
{
    domain::JournalId journal;
    domain::Sequence first = 0;
    domain::Sequence proven = 0;
    domain::Sequence tried = 0;
    std::vector<QByteArray> lines;
    std::vector<codec::Chain> chains;

    [[nodiscard]] domain::Sequence last() const { return first + domain::Sequence(lines.size()) - 1; }
    [[nodiscard]] const codec::Chain &chainAt(domain::Sequence sequence) const
    {
        return chains.at(size_t(sequence - first + 1));
    }
};

/// What the store knows of a journal.
struct Known
{
    domain::Sequence cursor = 0;
    codec::Chain chain;
    std::optional<domain::Sequence> safe;
    bool exists = false;
    QString station; ///< as its facts name it
    QString device;  ///< whose it is; empty: nobody's yet
};

bool isJournalId(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"));
    return shape.match(text).hasMatch();
}

std::optional<domain::Sequence> sequenceOf(const QByteArray &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    const bool plain = ok && number >= 0 && QByteArray::number(number) == text;
    return plain ? std::optional(number) : std::nullopt;
}

domain::Problem badRequest(const QString &journal, const QString &detail)
{
    domain::Problem why = problem("bad-request", 400, QStringLiteral("The request cannot be read"), detail);
    why.journal = domain::JournalId(journal);
    return why;
}

domain::Problem about(domain::Problem why, const domain::JournalId &journal, const Known &known)
{
    why.journal = journal;
    why.cursor = known.cursor;
    return why;
}

Known knownOf(Store &store, const domain::JournalId &journal)
{
    Known known;
    known.chain = codec::chainStart(journal);
    const Rows rows = store.select("SELECT cursor_at, chain, safe, station, device FROM journals WHERE journal=?", {journal.text()});
    if (!rows.empty()) {
        known.exists = true;
        known.cursor = rows[0].number(0);
        const auto chain = codec::Chain::fromHex(rows[0].text(1));
        if (!chain)
            throw StoreError(QStringLiteral("the chain of journal %1 in the store is damaged").arg(journal.text()));
        known.chain = *chain;
        if (!rows[0].isNull(2))
            known.safe = rows[0].number(2);
        known.station = rows[0].text(3);
        known.device = rows[0].text(4);
    }
    if (!known.safe && !store.meta(QStringLiteral("backups")).isEmpty())
        known.safe = 0;
    return known;
}

QString chainHexAt(Store &store, const domain::JournalId &journal, const Known &known, domain::Sequence sequence)
{
    if (sequence == known.cursor)
        return known.chain.hex();
    if (sequence == 0)
        return codec::chainStart(journal).hex();
    const Rows rows =
        store.select("SELECT chain FROM events WHERE journal=? AND sequence=?", {journal.text(), sequence});
    return rows.empty() ? QString() : rows[0].text(0);
}

/// Lines without their LF; nullopt unless every line is ended by exactly one.
std::optional<std::vector<QByteArray>> linesOf(const QByteArray &body)
{
    if (!body.isEmpty() && !body.endsWith('\n'))
        return std::nullopt;
    std::vector<QByteArray> lines;
    qsizetype from = 0;
    while (from < body.size()) {
        const qsizetype to = body.indexOf('\n', from);
        lines.push_back(body.mid(from, to - from));
        from = to + 1;
    }
    return lines;
}

/// The checks that need no store: limits first, then the headers, then the body against its chain.
base::Expected<Append, domain::Problem> readAppend(const AppendCall &call)
{
    if (!isJournalId(call.journal))
        return base::Unexpected{badRequest(call.journal, QStringLiteral("a journal's id is a UUID in lower case"))};
    if (call.body.size() > maxAppendBytes || call.body.count('\n') > maxAppendLines) {
        domain::Problem why =
            problem("too-large", 413, QStringLiteral("Too many facts at once"),
                    QStringLiteral("at most %1 lines and %2 bytes").arg(maxAppendLines).arg(maxAppendBytes));
        why.journal = domain::JournalId(call.journal);
        return base::Unexpected{why};
    }
    const auto first = sequenceOf(call.firstSequence);
    const auto proven = call.proven.isEmpty() ? std::optional<domain::Sequence>(0) : sequenceOf(call.proven);
    const auto tried = call.tried.isEmpty() ? std::optional<domain::Sequence>(0) : sequenceOf(call.tried);
    const auto before = codec::Chain::fromHex(QString::fromLatin1(call.chainBefore));
    const auto after = codec::Chain::fromHex(QString::fromLatin1(call.chainAfter));
    if (!first || *first < 1 || !proven || !tried || !before || !after)
        return base::Unexpected{badRequest(
            call.journal,
            QStringLiteral("Packhorse-First-Sequence (from 1), Packhorse-Chain-Before, Packhorse-Chain-After "
                           "(64 lower-case hex digits) and Packhorse-Proven are wanted, Packhorse-Tried may stand beside it"))};
    auto lines = linesOf(call.body);
    Append append{domain::JournalId(call.journal),
                  *first,
                  *proven,
                  *tried,
                  lines ? std::move(*lines) : std::vector<QByteArray>{},
                  {*before}};
    for (const QByteArray &line : append.lines)
        append.chains.push_back(codec::chainNext(append.chains.back(), line));
    if (!lines || append.chains.back() != *after) {
        domain::Problem why = problem("body-damaged", 400, QStringLiteral("The body was damaged on the way"),
                                      QStringLiteral("its lines do not lead from Packhorse-Chain-Before to "
                                                     "Packhorse-Chain-After: send it again"));
        why.journal = append.journal;
        return base::Unexpected{why};
    }
    return append;
}

/// Whether the append joins what the store has. Lines that it has already must be the same ones to the last.
std::optional<domain::Problem> misfit(Store &store, const Append &append, const Known &known)
{
    if (append.first > known.cursor + 1)
        return problem(
            "sequence-gap", 409, QStringLiteral("Facts are missing in between"),
            QStringLiteral("the store has %1 facts, these begin with %2").arg(known.cursor).arg(append.first));
    const domain::Sequence both = std::min(known.cursor, append.last());
    for (const domain::Sequence place : {append.first - 1, both}) {
        if (chainHexAt(store, append.journal, known, place) != append.chainAt(place).hex())
            return problem("journal-forked", 409, QStringLiteral("Another history of this journal is stored"),
                           QStringLiteral("the chains at %1 differ: begin a new journal").arg(place));
    }
    return std::nullopt;
}

/// A device has its own journals, and whoever delivers those of dead devices has all. A journal of before there was enrolment
/// is that of the device with its station's name.
std::optional<domain::Problem> trespass(const Known &known, const std::optional<Holder> &by)
{
    if (!by || by->scope == Scope::Rescue || !known.exists)
        return std::nullopt;
    if (by->device == (known.device.isEmpty() ? known.station : known.device))
        return std::nullopt;
    return problem("not-your-journal", 403, QStringLiteral("This journal is another device's"),
                   QStringLiteral("a device reads and writes its own journals; `packhorse journal send` delivers those of a dead one"));
}

void noteOwner(Store &store, const domain::JournalId &journal, const Known &known, const std::optional<Holder> &by)
{
    if (by && by->scope == Scope::Station && known.device.isEmpty())
        store.run("UPDATE journals SET device=? WHERE journal=?", {by->device, journal.text()});
}

void noteCursor(Store &store, const Append &append, const QString &station, domain::UtcTime now)
{
    store.run(
        "INSERT INTO journals(journal, station, cursor_at, chain, first_heard, last_heard) VALUES(?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(journal) DO UPDATE SET station=CASE WHEN excluded.station='' THEN journals.station"
        " ELSE excluded.station END, cursor_at=excluded.cursor_at, chain=excluded.chain,"
        " last_heard=excluded.last_heard",
        {append.journal.text(), station, append.last(), append.chains.back().hex(), now.ms, now.ms});
}

std::vector<NewFact> newFactsOf(const Append &append, domain::Sequence cursor)
{
    std::vector<NewFact> facts;
    for (domain::Sequence place = cursor + 1; place <= append.last(); ++place) {
        const QByteArray &line = append.lines.at(size_t(place - append.first));
        facts.push_back({place, line, append.chainAt(place), codec::decodeFact(line)});
    }
    return facts;
}

AppendBatch taken(Store &store, const Rules &rules, const Append &append, const std::vector<NewFact> &facts,
                  domain::UtcTime now, AppendBatch::Care care)
{
    AppendBatch batch(store, rules, append.journal, std::max(append.proven, append.tried), now, care);
    for (const NewFact &fact : facts)
        batch.take(fact);
    return batch;
}

/// Nothing when one of them cannot be taken like that: the store is as it was then.
std::optional<AppendBatch> takenAsOne(Store &store, const Rules &rules, const Append &append,
                                      const std::vector<NewFact> &facts, domain::UtcTime now)
{
    if (!mayBeTakenAsOne(store, facts))
        return std::nullopt;
    try {
        Store::Savepoint savepoint(store);
        AppendBatch batch = taken(store, rules, append, facts, now, AppendBatch::Care::AsOne);
        savepoint.keep();
        return batch;
    } catch (const StoreError &why) {
        if (why.kind() != StoreError::Kind::Unfit)
            throw;
    } catch (const std::exception &why) {
        qCInfo(logServer, "%s: one by one, for one of these facts fails: %s", qUtf8Printable(append.journal.text()), why.what());
    }
    return std::nullopt;
}

/// Judges and stores what the store lacks; the tasks that changed. Nearly always all of it can be taken as one, which costs
/// less than taking each with care (docs/performance.md).
std::vector<domain::Changed> takeNew(Store &store, const Rules &rules, const Append &append, domain::Sequence cursor,
                                     domain::UtcTime now)
{
    const std::vector<NewFact> facts = newFactsOf(append, cursor);
    auto batch = takenAsOne(store, rules, append, facts, now);
    if (!batch)
        batch.emplace(taken(store, rules, append, facts, now, AppendBatch::Care::Each));
    std::vector<domain::Changed> changed = batch->finish();
    noteCursor(store, append, batch->station(), now);
    return changed;
}

void noteForgetting(Store &store)
{
    store.lock(Lock::Labels);
    Labels(store).noteForgetting();
}

domain::FactResult resultOf(const Row &row)
{
    const auto outcome = codec::outcomeOf(row.text(1)).value_or(domain::Outcome::Parked);
    domain::FactResult result{row.number(0), outcome, std::nullopt};
    if (outcome == domain::Outcome::Disputed || outcome == domain::Outcome::Parked) {
        const bool disputed = outcome == domain::Outcome::Disputed;
        result.problem = problem(row.text(2).toLatin1().constData(), disputed ? 409 : 422,
                                 disputed ? QStringLiteral("The fact contradicts the task; a person decides")
                                          : QStringLiteral("The fact is kept and will be judged again"),
                                 row.text(3));
    }
    return result;
}

} // namespace

Rules Rules::ofDomain()
{
    return {[](const domain::Route &route, const domain::Event &event) { return domain::judge(route, event); },
            [](domain::Route route, const domain::Event &event) { return domain::apply(std::move(route), event); },
            [](const domain::PackOrder &order, const domain::Event &event) { return domain::judge(order, event); },
            [](domain::PackOrder order, const domain::Event &event) { return domain::apply(std::move(order), event); }};
}

QString officeJournalName() { return QStringLiteral("office_journal"); }

Journals::Journals(Store &store, World world, QString node, Rules rules)
    : m_store(store)
    , m_world(std::move(world))
    , m_node(std::move(node))
    , m_rules(std::move(rules))
{
}

JournalReply Journals::append(const AppendCall &call)
{
    const auto append = readAppend(call);
    if (!append)
        return base::Unexpected{append.error()};
    Store::Transaction transaction(m_store);
    m_store.lock(Lock::Facts);
    m_store.requireReadable();
    const Known known = knownOf(m_store, append->journal);
    if (const auto why = trespass(known, call.by))
        return base::Unexpected{about(*why, append->journal, known)};
    const bool forgot = append->proven > known.cursor;
    if (forgot)
        qCWarning(logServer, "journal %s was proven up to %lld, this store has %lld: it forgot, or was restored",
                  qUtf8Printable(append->journal.text()), append->proven, known.cursor);
    if (const auto why = misfit(m_store, *append, known))
        return base::Unexpected{about(*why, append->journal, known)};
    if (forgot)
        noteForgetting(m_store);
    std::vector<domain::Changed> changed;
    if (append->last() > known.cursor)
        changed = takeNew(m_store, m_rules, *append, known.cursor, m_world.now());
    noteOwner(m_store, append->journal, known, call.by);
    domain::JournalAnswer told = answer(append->journal, append->first - 1);
    m_store.announce(changed);
    transaction.commit();
    told.changed = std::move(changed);
    return told;
}

base::Expected<domain::JournalAnswer, Failure>
Journals::record(const domain::EventData &data, const domain::OperatorId &by,
                 const std::function<std::optional<Failure>()> &why)
{
    Store::Transaction transaction(m_store);
    m_store.lock(Lock::Facts);
    m_store.requireReadable();
    if (const auto stops = why())
        return base::Unexpected{*stops};
    domain::JournalAnswer told = recordWithin(data, by);
    transaction.commit();
    return told;
}

domain::JournalAnswer Journals::recordWithin(const domain::EventData &data, const domain::OperatorId &by)
{
    m_store.lock(Lock::Facts);
    const domain::JournalId journal = officeJournal();
    const Known known = knownOf(m_store, journal);
    Append append{journal, known.cursor + 1, known.cursor, known.cursor, {}, {known.chain}};
    const auto add = [&](const domain::EventData &what) {
        domain::Event event{domain::EventId(m_world.newUuid()), m_world.now(), domain::StationId(officeStation()), by,
                            {}, {}, what};
        append.lines.push_back(codec::encodeFact(event));
        append.chains.push_back(codec::chainNext(append.chains.back(), append.lines.back()));
    };
    if (!known.exists)
        add(domain::JournalBegun{QStringLiteral("new"), {}});
    add(data);
    std::vector<domain::Changed> changed = takeNew(m_store, m_rules, append, known.cursor, m_world.now());
    domain::JournalAnswer told = answer(journal, append.last() - 1);
    m_store.announce(changed);
    told.changed = std::move(changed);
    return told;
}

domain::JournalId Journals::officeJournal()
{
    if (m_store.meta(officeJournalName()).isEmpty())
        m_store.setMeta(officeJournalName(), m_world.newUuid());
    return domain::JournalId(m_store.meta(officeJournalName()));
}

void recordOfficeDeed(Store &store, const World &world, const domain::OfficeDone &deed, const domain::OperatorId &by)
{
    static_cast<void>(Journals(store, world, {}, Rules::ofDomain()).recordWithin(deed, by)); // concerns no task: nothing to tell
}

JournalReply Journals::probe(const QString &journal, const QByteArray &after, const std::optional<Holder> &by)
{
    if (!isJournalId(journal))
        return base::Unexpected{badRequest(journal, QStringLiteral("a journal's id is a UUID in lower case"))};
    const auto from = after.isEmpty() ? std::optional<domain::Sequence>(0) : sequenceOf(after);
    if (!from)
        return base::Unexpected{badRequest(journal, QStringLiteral("after is a sequence, from 0"))};
    if (auto why = by ? trespass(knownOf(m_store, domain::JournalId(journal)), by) : std::nullopt) {
        why->journal = domain::JournalId(journal);
        return base::Unexpected{*why};
    }
    noteHeard(m_store, domain::JournalId(journal), m_world.now());
    return answer(domain::JournalId(journal), *from);
}

domain::JournalAnswer Journals::answer(const domain::JournalId &journal, domain::Sequence after)
{
    const Known known = knownOf(m_store, journal);
    domain::JournalAnswer told;
    told.journal = journal;
    told.epoch = m_store.epoch();
    told.node = m_node;
    told.now = m_world.now();
    told.cursor = known.cursor;
    told.chain = known.chain.hex();
    told.safe = known.safe;
    for (const Row &row : m_store.select("SELECT sequence, outcome, cause, detail FROM events WHERE journal=?"
                                         " AND sequence>? AND outcome<>'applied' ORDER BY sequence",
                                         {journal.text(), after}))
        told.results.push_back(resultOf(row));
    return told;
}

} // namespace server
