// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "codec/documents.h"
#include "journal/rows.h"
#include "journal/sealing.h"
#include <algorithm>
#include <limits>
#include <sqlite3.h>

namespace journal {
namespace {

constexpr qint64 noLimit = std::numeric_limits<qint64>::max();
constexpr int factsProvenAtStart = 200; ///< enough for the last minutes; verify() proves them all

OpenError damaged(const QString &what) { return {OpenFault::Damaged, what, {}}; }

/// Proves facts, newest first, each by the chain of the one before it.
QString faultOfTail(const std::vector<StoredFact> &newestFirst, std::optional<codec::Chain> root)
{
    for (size_t i = 0; i < newestFirst.size(); ++i) {
        const StoredFact &fact = newestFirst[i];
        const bool last = i + 1 == newestFirst.size();
        const std::optional<codec::Chain> before = last ? root : std::optional(newestFirst[i + 1].chain);
        if (!last && newestFirst[i + 1].sequence != fact.sequence - 1)
            return QStringLiteral("sequence %1 is missing").arg(fact.sequence - 1);
        if (before && codec::chainNext(*before, fact.line) != fact.chain)
            return QStringLiteral("sequence %1: the chain does not fit the line").arg(fact.sequence);
    }
    return {};
}

} // namespace

Journal::Rows::Rows(const OpenOptions &openOptions)
    : options(openOptions)
    , profile{openOptions.profile}
    , ballast(profile.ballast(), openOptions.ballastBytes)
{
}

void Journal::Rows::judgeReading()
{
    if (!db || !db->hasFault())
        return;
    const SqlFault fault = db->fault();
    db->clearFault();
    const int code = fault.primary();
    if (distrust.isEmpty() && (code == SQLITE_IOERR || code == SQLITE_CORRUPT || code == SQLITE_NOTADB)) {
        distrust = fault.what;
        qCCritical(logJournal, "the journal cannot be read: %s", qPrintable(distrust));
    }
}

StoredFact Journal::Rows::factFrom(const Statement &row) const
{
    const qint64 place = row.number(0);
    const auto name = names.find(numberOf(place));
    return {name == names.end() ? domain::JournalId() : name->second, sequenceOf(place), row.bytes(1),
            codec::Chain::fromRaw(row.bytes(2)).value_or(codec::Chain{})};
}

std::vector<StoredFact> Journal::Rows::factsFrom(Statement &rows, qint64 maxBytes) const
{
    std::vector<StoredFact> facts;
    qint64 bytes = 0;
    while (rows.next()) {
        StoredFact fact = factFrom(rows);
        bytes += fact.line.size() + 1;
        if (bytes > maxBytes && !facts.empty())
            break;
        facts.push_back(std::move(fact));
    }
    return facts;
}

std::optional<codec::Chain> Journal::Rows::chainAt(qint64 place) const
{
    if (!db)
        return std::nullopt;
    for (const char *sql : {"SELECT chain FROM fact WHERE place = ?", "SELECT chain FROM root WHERE place = ?"}) {
        Statement row = db->use(sql);
        row.bind(place);
        if (row.next())
            return codec::Chain::fromRaw(row.bytes(0));
    }
    const auto name = names.find(numberOf(place));
    return sequenceOf(place) == 0 && name != names.end() ? std::optional(codec::chainStart(name->second))
                                                         : std::nullopt;
}

base::Expected<base::Done, OpenError> Journal::Rows::load()
{
    db->clearFault();
    counted.reset();
    loadJournals();
    const QString fault = number == 0 ? QString() : loadHead();
    if (db->hasFault())
        return base::Unexpected{damaged(db->fault().what)};
    if (!fault.isEmpty())
        return base::Unexpected{damaged(QStringLiteral("journal %1, %2").arg(head.journal.text(), fault))};
    return base::Done{};
}

void Journal::Rows::loadJournals()
{
    names.clear();
    settledBefore.clear();
    number = 0;
    closed = false;
    head = {};
    tail = {};
    Statement row =
        db->use("SELECT number, id, closed, cursor, settled, proven, epoch, safe FROM journal ORDER BY number");
    while (row.next()) {
        if (number != 0)
            settledBefore.emplace(number, tail.settled);
        number = row.number(0);
        closed = row.number(2) != 0;
        head = {domain::JournalId(row.text(1)), 0, {}};
        tail = {row.number(3), row.number(4), row.number(5), std::nullopt, row.text(6)};
        if (!row.isNull(7))
            tail.safe = row.number(7);
        names.emplace(number, head.journal);
    }
}

/// Empty, or why the present journal is not to be trusted. A rescued one is closed: it was proven when it was rescued.
QString Journal::Rows::loadHead()
{
    Statement last = db->use("SELECT max(place) FROM (SELECT max(place) AS place FROM fact WHERE place BETWEEN ? AND ? "
                             "UNION ALL SELECT max(place) FROM root WHERE place BETWEEN ? AND ?)");
    last.bind(firstPlace()).bind(lastPlace()).bind(firstPlace()).bind(lastPlace());
    head.sequence = last.next() && !last.isNull(0) ? sequenceOf(last.number(0)) : 0;
    const auto chain = chainAt(placeOf(number, head.sequence));
    if (!chain)
        return QStringLiteral("the last fact has no chain");
    head.chain = *chain;
    if (options.readOnly)
        return {};
    if (const QString unnamed = factsBehindIt(); closed || !unnamed.isEmpty())
        return unnamed;
    if (head.journal.isEmpty() || head.sequence == 0)
        return QStringLiteral("which has no %1").arg(head.journal.isEmpty() ? QStringLiteral("name") : QStringLiteral("first fact"));
    if (tail.settled > head.sequence) {
        return QStringLiteral("which ends at sequence %1, yet %2 facts are settled")
            .arg(head.sequence)
            .arg(tail.settled);
    }
    if (const QString left = leftBehind(); !left.isEmpty())
        return left;
    return proveNewest();
}

/// Where they stand the next journal could not be begun; what only a disk that lost a part of a commit leaves.
QString Journal::Rows::factsBehindIt() const
{
    Statement last = db->use("SELECT max(place) FROM fact");
    return last.next() && last.number(0) > lastPlace() ? QStringLiteral("and facts of a journal behind it, which nothing names") : QString();
}

/// The same of verdicts and open items.
QString Journal::Rows::leftBehind() const
{
    Statement last = db->use("SELECT (SELECT max(place) FROM verdict), (SELECT max(place) FROM attention)");
    if (!last.next())
        return {};
    if (last.number(0) > placeOf(number, head.sequence))
        return QStringLiteral("which ends at sequence %1, yet sequence %2 was judged").arg(head.sequence).arg(sequenceOf(last.number(0)));
    if (last.number(1) > placeOf(number, head.sequence))
        return QStringLiteral("which ends at sequence %1, yet sequence %2 waits for a person").arg(head.sequence).arg(sequenceOf(last.number(1)));
    return {};
}

QString Journal::Rows::proveNewest() const
{
    Statement newest =
        db->use("SELECT place, line, chain FROM fact WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT ?");
    newest.bind(firstPlace()).bind(lastPlace()).bind(factsProvenAtStart);
    const std::vector<StoredFact> facts = factsFrom(newest, noLimit);
    const QString fault = faultOfTail(facts, facts.empty() ? std::nullopt : chainAt(placeOf(number, facts.back().sequence - 1)));
    return fault.isEmpty() ? unfoundOfNewest() : fault;
}

/// A task's facts are read through an index, which no chain proves: a fact that it does not name would be delivered, and
/// missing on the screen.
QString Journal::Rows::unfoundOfNewest() const
{
    Statement unfound = db->use(
        "SELECT place FROM (SELECT place, id, task, type FROM fact WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT ?)"
        " AS newest WHERE (task <> '' AND NOT EXISTS (SELECT 1 FROM fact AS f INDEXED BY fact_by_task"
        "   WHERE f.task = newest.task AND f.task <> '' AND f.place = newest.place))"
        " OR NOT EXISTS (SELECT 1 FROM fact AS f INDEXED BY fact_by_type WHERE f.type = newest.type AND f.place = newest.place)"
        " OR NOT EXISTS (SELECT 1 FROM fact AS f INDEXED BY fact_once WHERE f.id = newest.id"
        "   AND f.place / 1000000000000 = newest.place / 1000000000000) LIMIT 1");
    unfound.bind(firstPlace()).bind(lastPlace()).bind(factsProvenAtStart);
    if (!unfound.next())
        return {};
    return QStringLiteral("sequence %1 is missing from an index").arg(sequenceOf(unfound.number(0)));
}

// ---- facts ---------------------------------------------------------------------------------------

std::vector<StoredFact> Journal::after(domain::Sequence after, int maxFacts, qint64 maxBytes) const
{
    if (!m_rows->db)
        return {};
    Statement row =
        m_rows->db->use("SELECT place, line, chain FROM fact WHERE place > ? AND place <= ? ORDER BY place LIMIT ?");
    row.bind(placeOf(m_rows->number, after)).bind(m_rows->lastPlace()).bind(maxFacts);
    std::vector<StoredFact> facts = m_rows->factsFrom(row, maxBytes);
    m_rows->judgeReading();
    return facts;
}

std::optional<codec::Chain> Journal::chainAt(domain::Sequence sequence) const
{
    if (m_rows->number == 0 || sequence < 0)
        return std::nullopt;
    const auto chain = m_rows->chainAt(placeOf(m_rows->number, sequence));
    m_rows->judgeReading();
    return chain;
}

std::optional<codec::Chain> Journal::chainAt(const domain::JournalId &journal, domain::Sequence sequence) const
{
    const qint64 number = numberNamed(m_rows->names, journal);
    if (number == 0 || sequence < 0)
        return std::nullopt;
    const auto chain = m_rows->chainAt(placeOf(number, sequence));
    m_rows->judgeReading();
    return chain;
}

namespace {
// A task's facts, in order. After a fork a fact stands in two journals under one id: the newest place counts, the
// others are known as earlier ones. The facts of the last shifts are looked through one by one: an index that a damaged
// disk lets lie would take them off the screen. Only what is older is found by the index, as looking through years of
// it would make each start and each new route slower than the one before. Without "task <> ''" SQLite does not use that
// index, which is a partial one.
constexpr char factsOfTask[] =
    "WITH its(place) AS ("
    "SELECT place FROM fact INDEXED BY fact_by_task WHERE task = ?1 AND task <> '' AND place < ?2 "
    "UNION ALL SELECT place FROM fact NOT INDEXED WHERE place >= ?2 AND task = ?1) "
    "SELECT f.place, f.line, f.chain, f.id, EXISTS (SELECT 1 FROM fact WHERE id = f.id AND place > f.place) "
    "FROM its CROSS JOIN fact AS f USING (place) ORDER BY its.place";
constexpr int columnId = 3;
constexpr int columnIsEarlier = 4;
constexpr qint64 factsLookedThrough = 4000; ///< more than two shifts of the quickest
} // namespace

/// The first of so many places that are looked through one by one.
qint64 Journal::Rows::lastShifts() const
{
    Statement row = db->use("SELECT place FROM fact ORDER BY place DESC LIMIT 1 OFFSET ?");
    row.bind(factsLookedThrough);
    return row.next() ? row.number(0) : 0;
}

std::vector<StoredFact> Journal::ofTask(const domain::TaskId &task) const
{
    if (!m_rows->db || task.isEmpty())
        return {};
    Statement row = m_rows->db->use(factsOfTask);
    row.bind(task.text()).bind(m_rows->lastShifts());
    std::vector<StoredFact> facts;
    while (row.next()) {
        if (row.number(columnIsEarlier) == 0)
            facts.push_back(m_rows->factFrom(row));
    }
    m_rows->judgeReading();
    return facts;
}

std::vector<EarlierPlace> Journal::earlierPlaces(const domain::TaskId &task) const
{
    if (!m_rows->db || task.isEmpty() || m_rows->names.size() < 2)
        return {};
    Statement row = m_rows->db->use(factsOfTask);
    row.bind(task.text()).bind(m_rows->lastShifts());
    std::vector<EarlierPlace> places;
    while (row.next()) {
        const qint64 place = row.number(0);
        const auto name = m_rows->names.find(numberOf(place));
        if (row.number(columnIsEarlier) != 0 && name != m_rows->names.end())
            places.push_back({domain::EventId(row.text(columnId)), name->second, sequenceOf(place)});
    }
    m_rows->judgeReading();
    return places;
}

namespace {
std::optional<StoredFact> single(std::vector<StoredFact> facts)
{
    return facts.empty() ? std::nullopt : std::optional(std::move(facts.front()));
}
} // namespace

std::optional<StoredFact> Journal::newestOf(const std::vector<QString> &types) const
{
    if (!m_rows->db)
        return std::nullopt;
    qint64 newest = 0;
    for (const QString &type : types) {
        Statement row = m_rows->db->use("SELECT max(place) FROM fact WHERE type = ?");
        row.bind(type);
        if (row.next() && !row.isNull(0))
            newest = std::max(newest, row.number(0));
    }
    Statement row = m_rows->db->use("SELECT place, line, chain FROM fact WHERE place = ?");
    row.bind(newest);
    auto fact = single(m_rows->factsFrom(row, noLimit));
    m_rows->judgeReading();
    return fact;
}

std::vector<StoredFact> Journal::ofTypes(const std::vector<QString> &types, int atMost) const
{
    if (!m_rows->db)
        return {};
    std::vector<StoredFact> all;
    for (const QString &type : types) {
        Statement row = m_rows->db->use("SELECT place, line, chain FROM fact WHERE type = ? ORDER BY place DESC LIMIT ?");
        row.bind(type).bind(atMost);
        std::vector<StoredFact> facts = m_rows->factsFrom(row, noLimit);
        all.insert(all.end(), facts.begin(), facts.end());
    }
    const auto place = [this](const StoredFact &fact) { return placeOf(numberNamed(m_rows->names, fact.journal), fact.sequence); };
    std::sort(all.begin(), all.end(), [&](const StoredFact &a, const StoredFact &b) { return place(a) < place(b); });
    if (all.size() > size_t(atMost))
        all.erase(all.begin(), all.end() - atMost);
    m_rows->judgeReading();
    return all;
}

std::optional<StoredFact> Journal::newest() const
{
    if (!m_rows->db)
        return std::nullopt;
    Statement row = m_rows->db->use("SELECT place, line, chain FROM fact ORDER BY place DESC LIMIT 1");
    auto fact = single(m_rows->factsFrom(row, noLimit));
    m_rows->judgeReading();
    return fact;
}

std::vector<StoredFact> Journal::recent(int limit) const
{
    if (!m_rows->db)
        return {};
    Statement row =
        m_rows->db->use("SELECT place, line, chain FROM fact WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT ?");
    row.bind(m_rows->firstPlace()).bind(m_rows->lastPlace()).bind(limit);
    std::vector<StoredFact> facts = m_rows->factsFrom(row, noLimit);
    m_rows->judgeReading();
    return facts;
}

std::vector<domain::JournalId> Journal::journals() const
{
    std::vector<domain::JournalId> ids;
    for (const auto &[number, id] : m_rows->names)
        ids.push_back(id);
    return ids;
}

qint64 numberNamed(const std::map<qint64, domain::JournalId> &names, const domain::JournalId &id)
{
    const auto name = std::find_if(names.begin(), names.end(), [&id](const auto &entry) { return entry.second == id; });
    return name == names.end() ? 0 : name->first;
}

std::vector<StoredFact> Journal::factsOf(const domain::JournalId &journal, domain::Sequence after, int maxFacts) const
{
    const qint64 number = numberNamed(m_rows->names, journal);
    if (!m_rows->db || number == 0)
        return {};
    Statement row =
        m_rows->db->use("SELECT place, line, chain FROM fact WHERE place > ? AND place < ? ORDER BY place LIMIT ?");
    row.bind(placeOf(number, after)).bind(placeOf(number + 1, 0)).bind(maxFacts);
    std::vector<StoredFact> facts = m_rows->factsFrom(row, noLimit);
    m_rows->judgeReading();
    return facts;
}

std::vector<StoredFact> Journal::unbrokenOf(const domain::JournalId &journal, domain::Sequence after, int maxFacts) const
{
    auto chain = chainAt(journal, after);
    auto facts = chain ? factsOf(journal, after, maxFacts) : std::vector<StoredFact>();
    const auto hole = std::find_if(facts.begin(), facts.end(), [&](const StoredFact &fact) {
        chain = codec::chainNext(*chain, fact.line);
        return fact.sequence != ++after || fact.chain != *chain;
    });
    facts.erase(hole, facts.end());
    return facts;
}

// ---- verdicts ------------------------------------------------------------------------------------

namespace {
domain::Outcome outcomeFrom(const QString &name)
{
    // A name that nobody knows came from a damaged page: a person should look at it.
    return codec::outcomeOf(name).value_or(domain::Outcome::Parked);
}

std::optional<domain::Problem> problemFrom(const QByteArray &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto problem = codec::decodeProblem(QByteArrayView(text));
    return problem ? std::optional(*problem) : std::nullopt;
}
} // namespace

std::optional<domain::FactResult> Journal::Rows::verdictAt(qint64 place) const
{
    Statement row = db->use("SELECT outcome, problem FROM verdict WHERE place = ?");
    row.bind(place);
    if (!row.next())
        return std::nullopt;
    return domain::FactResult{sequenceOf(place), outcomeFrom(row.text(0)), problemFrom(row.text(1).toUtf8())};
}

std::optional<domain::FactResult> Journal::resultOf(domain::Sequence sequence) const
{
    return resultOf(m_rows->head.journal, sequence);
}

std::optional<domain::FactResult> Journal::resultOf(const domain::JournalId &journal, domain::Sequence sequence) const
{
    const qint64 number = numberNamed(m_rows->names, journal);
    const auto before = m_rows->settledBefore.find(number);
    const domain::Sequence settled = before == m_rows->settledBefore.end() ? m_rows->tail.settled : before->second;
    if (!m_rows->db || number == 0 || sequence < 1 || sequence > settled)
        return std::nullopt;
    const auto verdict = m_rows->verdictAt(placeOf(number, sequence));
    m_rows->judgeReading();
    return verdict.value_or(domain::FactResult{sequence, domain::Outcome::Applied, std::nullopt});
}

std::vector<AttentionItem> Journal::attention(int limit) const
{
    if (!m_rows->db)
        return {};
    // CROSS: the open items are gone through, not the facts, of which there are many more.
    Statement row =
        m_rows->db->use("SELECT f.place, f.line, f.chain, v.outcome, v.problem FROM attention "
                        "CROSS JOIN fact AS f USING (place) CROSS JOIN verdict AS v USING (place) ORDER BY attention.place LIMIT ?");
    row.bind(limit);
    std::vector<AttentionItem> items;
    while (row.next())
        items.push_back({m_rows->factFrom(row), outcomeFrom(row.text(3)), problemFrom(row.text(4).toUtf8())});
    m_rows->judgeReading();
    return items;
}

bool Journal::holds(const domain::EventId &event) const
{
    if (!m_rows->db)
        return false;
    Statement row = m_rows->db->use("SELECT 1 FROM fact WHERE id = ?");
    row.bind(event.text());
    const bool isThere = row.next();
    m_rows->judgeReading();
    return isThere;
}

std::vector<domain::EventId> Journal::attentionIds() const
{
    if (!m_rows->db)
        return {};
    Statement row = m_rows->db->use("SELECT event FROM attention ORDER BY place");
    std::vector<domain::EventId> ids;
    while (row.next())
        ids.emplace_back(row.text(0));
    m_rows->judgeReading();
    return ids;
}

namespace {
qint64 openBetween(Database &db, qint64 after, qint64 upTo)
{
    Statement row = db.use("SELECT count(*) FROM attention WHERE place > ? AND place <= ?");
    row.bind(after).bind(upTo);
    return row.next() ? row.number(0) : 0;
}
} // namespace

/// The places of this journal fall into three stretches (safe, delivered, on device); what waits for a person is taken
/// out of each. Kept between writes; counting reads only the index of open items.
domain::DeliveryCounts Journal::counts() const
{
    Rows &rows = *m_rows;
    if (rows.counted)
        return *rows.counted;
    const domain::Sequence delivered = std::min(rows.tail.cursor, rows.head.sequence);
    const domain::Sequence safe = std::clamp<domain::Sequence>(rows.tail.safe.value_or(0), 0, delivered);
    const auto place = [&rows](domain::Sequence sequence) { return placeOf(rows.number, sequence); };
    const auto open = [&rows](qint64 after, qint64 upTo) { return rows.db ? openBetween(*rows.db, after, upTo) : 0; };
    const qint64 openSafe = open(place(0), place(safe));
    const qint64 openDelivered = open(place(safe), place(delivered));
    const qint64 openOnDevice = open(place(delivered), place(rows.head.sequence));
    domain::DeliveryCounts counts;
    counts.safe = safe - openSafe;
    counts.delivered = delivered - safe - openDelivered;
    counts.onDevice = rows.head.sequence - delivered - openOnDevice;
    counts.attention = openSafe + openDelivered + openOnDevice;
    counts.attentionBefore = open(0, place(0));
    rows.judgeReading();
    if (rows.db)
        rows.counted = counts;
    return counts;
}

// ---- documents and small things ------------------------------------------------------------------

std::optional<Document> Journal::document(const QString &href) const
{
    if (!m_rows->db)
        return std::nullopt;
    std::optional<Document> document;
    Statement row = m_rows->db->use("SELECT sealed, sealed_etag, fetched FROM document WHERE href = ?");
    row.bind(href);
    if (row.next()) {
        const codec::Seal &seal = m_rows->options.seal;
        const auto body = seal.open(row.bytes(0), bodyContext(href));
        const auto etag = seal.open(row.bytes(1), etagContext(href));
        if (body && etag)
            document = Document{*body, *etag, {row.number(2)}};
        else if (!m_rows->options.readOnly)
            qCWarning(logJournal, "%s cannot be opened and is fetched again", qUtf8Printable(href));
    }
    m_rows->judgeReading();
    return document;
}

std::optional<domain::UtcTime> Journal::fetchedAt(const QString &href) const
{
    if (!m_rows->db)
        return std::nullopt;
    Statement row = m_rows->db->use("SELECT fetched FROM document WHERE href = ?");
    row.bind(href);
    std::optional<domain::UtcTime> fetched;
    if (row.next())
        fetched = domain::UtcTime{row.number(0)};
    m_rows->judgeReading();
    return fetched;
}

std::vector<Incident> Journal::incidents(int limit) const
{
    if (!m_rows->db)
        return {};
    std::vector<Incident> incidents;
    Statement row = m_rows->db->use("SELECT at, kind, node, what FROM incident ORDER BY number DESC LIMIT ?");
    row.bind(limit);
    while (row.next())
        incidents.push_back({{row.number(0)}, row.text(1), row.text(2), row.text(3)});
    m_rows->judgeReading();
    return incidents;
}

QString Journal::setting(const QString &key) const
{
    if (!m_rows->db)
        return {};
    Statement row = m_rows->db->use("SELECT value FROM setting WHERE key = ?");
    row.bind(key);
    const QString value = row.next() ? row.text(0) : QString();
    m_rows->judgeReading();
    return value;
}

} // namespace journal
