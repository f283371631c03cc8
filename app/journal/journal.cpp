// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "base/log.h"
#include "codec/bytes.h"
#include "codec/documents.h"
#include "codec/fact.h"
#include "journal/rows.h"
#include "journal/sealing.h"
#include <QFileInfo>
#include <algorithm>
#include <sqlite3.h>

namespace journal {

Journal::Journal() = default;
Journal::~Journal() = default;

// ---- rules of writing ----------------------------------------------------------------------------

QString faultOf(const NewFact &fact)
{
    if (fact.id.isEmpty() || fact.type.isEmpty())
        return QStringLiteral("a fact without id or type");
    if (fact.line.isEmpty() || fact.line.size() > codec::maxFactBytes)
        return QStringLiteral("fact %1: its line has %2 bytes; 1 to %3 are possible")
            .arg(fact.id.text())
            .arg(fact.line.size())
            .arg(codec::maxFactBytes);
    if (fact.line.contains('\n') || fact.line.contains('\r'))
        return QStringLiteral("fact %1: its line holds a line break").arg(fact.id.text());
    return {};
}

std::optional<WriteError> Journal::Rows::unfit() const
{
    if (!distrust.isEmpty())
        return WriteError{WriteFault::Unknown, distrust};
    if (options.readOnly)
        return WriteError{WriteFault::Refused, QStringLiteral("the journal was opened for reading only")};
    return {};
}

/// facts/reliability.md section 2.4: FULL is rolled back; after IOERR or CORRUPT nobody knows, nor later.
WriteError Journal::Rows::failed(bool atCommit)
{
    const SqlFault fault = db->fault();
    db->rollBack();
    switch (fault.primary()) {
    case SQLITE_FULL:
        ballast.release();
        return {WriteFault::Full, fault.what};
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        break;
    default:
        if (!atCommit)
            return {WriteFault::Refused, fault.what};
    }
    distrust = fault.what;
    qCCritical(logJournal, "the journal's files are not to be trusted: %s", qPrintable(distrust));
    return {WriteFault::Unknown, fault.what};
}

namespace {
WriteError refused(const QString &what) { return {WriteFault::Refused, what}; }
} // namespace

// ---- appending -----------------------------------------------------------------------------------

void Journal::Rows::insertFact(qint64 journalNumber, Head &after, const NewFact &fact)
{
    after.chain = codec::chainNext(after.chain, fact.line);
    ++after.sequence;
    Statement insert = db->use("INSERT INTO fact(place, id, type, task, line, chain) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(placeOf(journalNumber, after.sequence)).bind(fact.id.text()).bind(fact.type).bind(fact.task.text());
    insert.bind(fact.line).bind(after.chain.raw()).run();
}

bool Journal::hasBegun() const { return m_rows->number != 0 && !m_rows->closed; }

bool Journal::readsWhole() const { return m_rows->distrust.isEmpty(); }

QString Journal::halted() const
{
    if (!m_rows->distrust.isEmpty())
        return m_rows->distrust;
    return m_rows->closed ? QStringLiteral("no journal has begun in place of the one that was rescued") : QString();
}

Head Journal::head() const { return m_rows->head; }

Tail Journal::tail() const { return m_rows->tail; }

namespace {
struct Line
{
    qint64 place = 0;
    QByteArray bytes;
};

/// The line under which this journal (between two places) holds an id already.
std::optional<Line> lineOf(Database &db, const domain::EventId &id, qint64 journalNumber)
{
    Statement row = db.use("SELECT place, line FROM fact WHERE id = ? AND place / 1000000000000 = ?");
    row.bind(id.text()).bind(journalNumber);
    if (!row.next())
        return std::nullopt;
    return Line{row.number(0), row.bytes(1)};
}
} // namespace

base::Expected<Head, WriteError> Journal::append(const std::vector<NewFact> &facts)
{
    Rows &rows = *m_rows;
    if (auto why = rows.unfit())
        return base::Unexpected{*why};
    if (!hasBegun())
        return base::Unexpected{refused(QStringLiteral("no journal has begun"))};
    for (const NewFact &fact : facts) {
        if (const QString fault = faultOf(fact); !fault.isEmpty())
            return base::Unexpected{refused(fault)};
    }
    Head after = rows.head;
    QString clash;
    const std::optional<domain::DeliveryCounts> counted = rows.counted;
    const auto written = rows.write([&] {
        for (const NewFact &fact : facts) {
            const auto there = lineOf(*rows.db, fact.id, rows.number);
            if (!there)
                rows.insertFact(rows.number, after, fact);
            else if (there->bytes != fact.line)
                clash = fact.id.text();
        }
        if (!clash.isEmpty())
            rows.db->remember(SQLITE_CONSTRAINT);
    });
    if (!clash.isEmpty())
        return base::Unexpected{refused(QStringLiteral("another fact stands under the id %1").arg(clash))};
    if (!written)
        return base::Unexpected{written.error()};
    rows.counted = counted;
    if (rows.counted)
        rows.counted->onDevice += after.sequence - rows.head.sequence;
    rows.head = after;
    return after;
}

base::Expected<Head, WriteError> Journal::begin(const domain::JournalId &id, const NewFact &begun,
                                                std::optional<domain::Sequence> keepAfter)
{
    Rows &rows = *m_rows;
    if (const QString fault = faultOf(begun); !fault.isEmpty())
        return base::Unexpected{refused(fault)};
    if (id.isEmpty() || numberNamed(rows.names, id) != 0)
        return base::Unexpected{refused(QStringLiteral("\"%1\" cannot name a new journal").arg(id.text()))};
    if (!keepAfter && rows.closed)
        keepAfter = rows.tail.cursor;
    const qint64 number = rows.number + 1;
    Head after{id, 0, codec::chainStart(id)};
    const auto written = rows.write([&] {
        rows.db->use("INSERT INTO journal(number, id) VALUES (?, ?)").bind(number).bind(id.text()).run();
        // The name a second time, on another page: a damaged table of journals must not make its facts nameless.
        rows.db
            ->use("INSERT INTO setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value")
            .bind(QStringLiteral("journal/%1").arg(number))
            .bind(id.text())
            .run();
        rows.insertFact(number, after, begun);
        if (!keepAfter)
            return;
        Statement old =
            rows.db->use("SELECT line, id, type, task FROM fact WHERE place > ? AND place <= ? ORDER BY place");
        old.bind(placeOf(rows.number, *keepAfter)).bind(rows.lastPlace());
        while (old.next())
            rows.insertFact(number, after,
                            {old.bytes(0), domain::EventId(old.text(1)), old.text(2), domain::TaskId(old.text(3))});
    });
    if (!written)
        return base::Unexpected{written.error()};
    if (rows.number != 0)
        rows.settledBefore.emplace(rows.number, rows.tail.settled);
    rows.number = number;
    rows.closed = false;
    rows.head = after;
    rows.tail = {};
    rows.names.emplace(number, id);
    return after;
}

// ---- the server's word ---------------------------------------------------------------------------

void Journal::Rows::updateTail(const Tail &now)
{
    Statement update =
        db->use("UPDATE journal SET cursor = ?, settled = ?, proven = ?, epoch = ?, safe = ? WHERE number = ?");
    update.bind(now.cursor).bind(now.settled).bind(now.proven).bind(now.epoch);
    now.safe ? update.bind(*now.safe) : update.bindNull();
    update.bind(number).run();
}

namespace {

/// Whether a later verdict says something else. "Duplicate" only says that the fact is known there.
bool contradicts(domain::Outcome first, domain::Outcome second)
{
    if (second == domain::Outcome::Duplicate || first == second)
        return false;
    return !(first == domain::Outcome::Duplicate && second == domain::Outcome::Applied);
}

void askForAttention(Database &db, qint64 place)
{
    db.use("INSERT OR REPLACE INTO attention(place, event) SELECT place, id FROM fact WHERE place = ?").bind(place).run();
}

void keepVerdict(Database &db, qint64 place, const domain::FactResult &result)
{
    const QByteArray problem = result.problem ? codec::writeJson(codec::encodeProblem(*result.problem)) : QByteArray();
    // A verdict that is there already is what a disk left of a fact that it lost: nothing was settled at this place.
    db.use("INSERT OR REPLACE INTO verdict(place, outcome, problem) VALUES (?, ?, ?)")
        .bind(place)
        .bind(codec::outcomeName(result.outcome))
        .bind(QString::fromUtf8(problem))
        .run();
    if (result.outcome == domain::Outcome::Disputed || result.outcome == domain::Outcome::Parked)
        askForAttention(db, place);
}

bool same(const Tail &a, const Tail &b)
{
    return a.cursor == b.cursor && a.settled == b.settled && a.proven == b.proven && a.safe == b.safe &&
           a.epoch == b.epoch;
}

} // namespace

base::Expected<std::vector<SecondVerdict>, WriteError> Journal::settle(const Settlement &settlement)
{
    Rows &rows = *m_rows;
    if (settlement.cursor < 0 || settlement.cursor > rows.head.sequence)
        return base::Unexpected{refused(
            QStringLiteral("a cursor of %1 in a journal of %2 facts").arg(settlement.cursor).arg(rows.head.sequence))};
    Tail after = rows.tail;
    after.cursor = settlement.cursor;
    after.settled = std::max(after.settled, settlement.cursor);
    after.proven = std::max(after.proven, settlement.cursor);
    after.safe = settlement.safe;
    after.epoch = settlement.epoch;
    std::vector<SecondVerdict> second;
    std::map<domain::Sequence, domain::FactResult> fresh;
    for (const domain::FactResult &result : settlement.results) {
        if (result.sequence > rows.tail.settled && result.sequence <= settlement.cursor)
            fresh.emplace(result.sequence, result);
        const auto first = resultOf(result.sequence);
        if (first && contradicts(first->outcome, result.outcome))
            second.push_back({result.sequence, first->outcome, result.outcome});
    }
    if (fresh.empty() && same(after, rows.tail))
        return second; // a poll that says nothing new costs no commit
    const auto written = rows.write([&] {
        for (const auto &[sequence, result] : fresh)
            if (result.outcome != domain::Outcome::Applied)
                keepVerdict(*rows.db, placeOf(rows.number, sequence), result);
        rows.updateTail(after);
    });
    if (!written)
        return base::Unexpected{written.error()};
    rows.tail = after;
    return second;
}

base::Expected<base::Done, WriteError> Journal::resolveAttention(const std::vector<domain::EventId> &events)
{
    return m_rows->write([&] {
        for (const domain::EventId &event : events)
            m_rows->db->use("DELETE FROM attention WHERE event = ?").bind(event.text()).run();
    });
}

base::Expected<int, WriteError> Journal::raiseAttention(const std::vector<domain::EventId> &events)
{
    if (!m_rows->db)
        return 0;
    std::vector<qint64> places;
    for (const domain::EventId &event : events) {
        Statement row = m_rows->db->use("SELECT verdict.place FROM verdict JOIN fact USING (place) LEFT JOIN attention USING (place) "
                                        "WHERE fact.id = ? AND verdict.outcome IN (?, ?) AND attention.place IS NULL");
        row.bind(event.text())
            .bind(codec::outcomeName(domain::Outcome::Disputed))
            .bind(codec::outcomeName(domain::Outcome::Parked));
        while (row.next())
            places.push_back(row.number(0));
    }
    m_rows->judgeReading();
    if (places.empty())
        return 0;
    const auto written = m_rows->write([&] {
        for (const qint64 place : places)
            askForAttention(*m_rows->db, place);
    });
    if (!written)
        return base::Unexpected{written.error()};
    return int(places.size());
}

// ---- documents and small things ------------------------------------------------------------------

base::Expected<base::Done, WriteError> Journal::keepDocument(const QString &href, const Document &document)
{
    const codec::Seal &seal = m_rows->options.seal;
    return m_rows->write([&] {
        m_rows->db
            ->use("INSERT INTO document(href, sealed_etag, fetched, sealed) VALUES (?, ?, ?, ?) ON CONFLICT(href) DO UPDATE "
                  "SET sealed_etag = excluded.sealed_etag, fetched = excluded.fetched, sealed = excluded.sealed")
            .bind(href)
            .bind(seal.seal(document.etag, etagContext(href)))
            .bind(document.fetched.ms)
            .bind(seal.seal(document.body, bodyContext(href)))
            .run();
    });
}

base::Expected<base::Done, WriteError> Journal::dropDocument(const QString &href)
{
    return m_rows->write([&] { m_rows->db->use("DELETE FROM document WHERE href = ?").bind(href).run(); });
}

base::Expected<base::Done, WriteError> Journal::dropDocuments(const QString &prefix, domain::UtcTime before)
{
    return m_rows->write([&] {
        m_rows->db->use("DELETE FROM document WHERE fetched < ? AND substr(href, 1, ?) = ?")
            .bind(before.ms)
            .bind(prefix.size())
            .bind(prefix)
            .run();
    });
}

void Journal::Rows::insertIncident(const Incident &incident)
{
    Statement insert = db->use("INSERT INTO incident(at, kind, node, what) VALUES (?, ?, ?, ?)");
    insert.bind(incident.at.ms).bind(incident.kind).bind(incident.node).bind(incident.what).run();
}

base::Expected<base::Done, WriteError> Journal::note(const Incident &incident)
{
    return m_rows->write([&] { m_rows->insertIncident(incident); });
}

base::Expected<base::Done, WriteError> Journal::keepSetting(const QString &key, const QString &value)
{
    return m_rows->write([&] {
        m_rows->db
            ->use("INSERT INTO setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value")
            .bind(key)
            .bind(value)
            .run();
    });
}

// ---- housekeeping --------------------------------------------------------------------------------

void Journal::checkpoint(bool truncate)
{
    Rows &rows = *m_rows;
    if (rows.unfit())
        return;
    rows.db->clearFault();
    rows.db->checkpoint(truncate);
    // The one place where a failed sync can damage the database itself (facts/reliability.md 2.1).
    rows.judgeReading();
    rows.ballast.restore();
}

qint64 Journal::walBytes() const
{
    constexpr qint64 frameBytes = 4096 + 24;
    return m_rows->db ? m_rows->db->walPages() * frameBytes : 0;
}

bool Journal::layOutWal()
{
    constexpr qint64 step = 256 * 1024; // a scan that comes just then waits for one step
    Rows &rows = *m_rows;
    if (rows.unfit() || !rows.mayLayOut || freeBytes() / 8 < rows.options.walBytes)
        return false;
    const Database::LayOut laid = rows.db->layOutWal(rows.options.walBytes, step);
    rows.mayLayOut = laid != Database::LayOut::Refused;
    return laid == Database::LayOut::More;
}

qint64 Journal::freeBytes() const { return disk::freeBytes(m_rows->profile.folder); }

namespace {

/// The last sequence, up to `limit`, that is older than `before`, with nothing younger in front of it; 0 = none.
domain::Sequence lastOlder(Database &db, qint64 first, qint64 limit, domain::UtcTime before)
{
    domain::Sequence last = 0;
    Statement row = db.use("SELECT place, line FROM fact WHERE place > ? AND place <= ? ORDER BY place LIMIT 10000");
    row.bind(first).bind(limit);
    while (row.next()) {
        const auto event = codec::decodeFact(row.bytes(1));
        if (event && event->time >= before)
            break;
        if (event) // a line without a readable time goes with an older one behind it
            last = sequenceOf(row.number(0));
    }
    return last;
}

qint64 firstOpen(Database &db, qint64 first, qint64 last)
{
    Statement row = db.use("SELECT min(place) FROM attention WHERE place > ? AND place <= ?");
    row.bind(first).bind(last);
    return row.next() && !row.isNull(0) ? row.number(0) : last + 1;
}

} // namespace

base::Expected<domain::Sequence, WriteError> Journal::prune(domain::UtcTime before)
{
    Rows &rows = *m_rows;
    if (auto why = rows.unfit())
        return base::Unexpected{*why};
    const domain::Sequence safe =
        std::min({rows.tail.safe.value_or(0), rows.tail.cursor, rows.tail.settled, rows.head.sequence - 1});
    const qint64 limit =
        std::min(placeOf(rows.number, safe), firstOpen(*rows.db, rows.firstPlace(), rows.lastPlace()) - 1);
    const domain::Sequence last = lastOlder(*rows.db, rows.firstPlace(), limit, before);
    const auto chain = rows.chainAt(placeOf(rows.number, last));
    rows.judgeReading();
    if (last == 0 || !chain)
        return domain::Sequence(0);
    const auto written = rows.write([&] {
        const qint64 first = rows.firstPlace();
        const qint64 place = placeOf(rows.number, last);
        rows.db->use("INSERT OR IGNORE INTO root(place, pruned, chain) VALUES (?, 1, ?)")
            .bind(place)
            .bind(chain->raw())
            .run();
        rows.db->use("DELETE FROM fact WHERE place > ? AND place <= ?").bind(first).bind(place).run();
        rows.db->use("DELETE FROM verdict WHERE place > ? AND place <= ?").bind(first).bind(place).run();
    });
    if (!written)
        return base::Unexpected{written.error()};
    return last;
}

} // namespace journal
