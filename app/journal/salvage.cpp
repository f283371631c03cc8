// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage.h"
#include "codec/fact.h"
#include "journal/database.h"
#include "journal/raw_pages.h"
#include "journal/schema.h"
#include <QFile>
#include <set>
#include <sqlite3.h>
#include <string_view>

namespace journal {
namespace {

const QLatin1String namelessPrefix("lost-");

/// What the line says of itself stands above the columns beside it: the chain proves the line only.
void believeTheLine(NewFact &fact)
{
    const auto event = codec::decodeFact(fact.line);
    if (!event)
        return;
    fact.id = event->id;
    fact.type = domain::eventTypeName(event->data);
    fact.task = event->task;
}

/// Facts by their places, and so by age.
using FactsByPlace = std::map<qint64, RescuedFact>;

void take(FactsByPlace &into, const raw_pages::FactRow &row)
{
    const auto chain = codec::Chain::fromRaw(row.chain);
    if (!chain)
        return;
    RescuedFact read{sequenceOf(row.place),
                     {row.line, domain::EventId(QString::fromUtf8(row.id)), QString::fromUtf8(row.type),
                      domain::TaskId(QString::fromUtf8(row.task))},
                     *chain};
    believeTheLine(read.fact);
    into.emplace(row.place, std::move(read));
}

/// Damage is why we are here, and no reason to stop; a disk that fails is. False then.
bool forgetDamage(Database &source)
{
    if (source.fault().primary() == SQLITE_IOERR)
        return false;
    source.clearFault();
    return true;
}

/// Through the tree as far as it goes; where a page is broken, what stands on the leaves themselves.
FactsByPlace allFacts(Database &source, const QString &file, const std::vector<wal::Frame> &behind)
{
    FactsByPlace facts;
    if (!forgetDamage(source))
        return facts;
    Statement row = source.use("SELECT place, id, type, task, line, chain FROM fact ORDER BY place");
    while (row.next())
        take(facts, {row.number(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4), row.bytes(5)});
    if (behind.empty() && !source.hasFault())
        return facts;
    QFile in(file);
    if (forgetDamage(source) && in.open(QIODevice::ReadOnly)) {
        for (const raw_pages::FactRow &leaf : raw_pages::factRows(wal::withFrames(in.readAll(), behind)))
            take(facts, leaf);
    }
    return facts;
}

/// The first page of a new database: it leads to the same tables.
QByteArray freshFirstPage(const QString &scratch)
{
    {
        auto made = Database::open(scratch, Database::Mode::Create);
        if (!made || !migrate(**made))
            return {};
        (*made)->ask("PRAGMA journal_mode = WAL");
    }
    QFile in(scratch);
    return in.open(QIODevice::ReadOnly) ? in.read(4096) : QByteArray();
}

/// Copies a table row by row as far as it can be read; `kinds` has a letter a column: t(ext), n(umber), b(lob).
void copyTable(Database &from, const char *select, Database &into, const char *insert, std::string_view kinds)
{
    if (!forgetDamage(from))
        return;
    Statement row = from.use(select);
    Statement copy = into.use(insert);
    while (row.next()) {
        for (size_t i = 0; i < kinds.size(); ++i) {
            if (kinds[i] == 't')
                copy.bind(row.text(int(i)));
            else if (kinds[i] == 'b')
                copy.bind(row.bytes(int(i)));
            else
                copy.bind(row.number(int(i)));
        }
        copy.run();
        copy.again();
    }
}

void pourJournal(qint64 number, const RescuedJournal &journal, Database &into)
{
    Statement head = into.use("INSERT INTO journal(number, id, closed, cursor, settled, proven, epoch, safe) "
                              "VALUES (?, ?, 1, ?, ?, ?, ?, ?)");
    head.bind(number).bind(journal.id.text()).bind(journal.tail.cursor).bind(journal.tail.settled);
    head.bind(journal.tail.proven).bind(journal.tail.epoch);
    journal.tail.safe ? head.bind(*journal.tail.safe) : head.bindNull();
    head.run();
    const auto pourRoots = [&](const std::map<domain::Sequence, codec::Chain> &roots, qint64 pruned) {
        Statement root = into.use("INSERT OR IGNORE INTO root(place, pruned, chain) VALUES (?, ?, ?)");
        for (const auto &[sequence, chain] : roots) {
            root.bind(placeOf(number, sequence)).bind(pruned).bind(chain.raw()).run();
            root.again();
        }
    };
    pourRoots(journal.pruned, 1);
    pourRoots(journal.given, 0);
    Statement fact =
        into.use("INSERT OR IGNORE INTO fact(place, id, type, task, line, chain) VALUES (?, ?, ?, ?, ?, ?)");
    for (const RescuedFact &read : journal.facts) {
        fact.bind(placeOf(number, read.sequence)).bind(read.fact.id.text()).bind(read.fact.type);
        fact.bind(read.fact.task.text()).bind(read.fact.line).bind(read.chain.raw()).run();
        fact.again();
    }
}

QString listOf(const std::vector<domain::Sequence> &sequences)
{
    QStringList texts;
    for (size_t i = 0; i < sequences.size() && i < 20; ++i)
        texts << QString::number(sequences[i]);
    if (sequences.size() > 20)
        texts << QStringLiteral("...");
    return texts.join(QStringLiteral(", "));
}

void pourIncident(Database &into, domain::UtcTime now, const QString &kind, const QString &what)
{
    Statement incident = into.use("INSERT INTO incident(at, kind, node, what) VALUES (?, ?, '', ?)");
    incident.bind(now.ms).bind(kind).bind(what).run();
}

std::optional<codec::Chain> rootAt(const RescuedJournal &journal, domain::Sequence sequence)
{
    for (const auto *roots : {&journal.pruned, &journal.given}) {
        if (const auto root = roots->find(sequence); root != roots->end())
            return root->second;
    }
    return std::nullopt;
}

/// Whether this could have been recorded. No server ever takes a line that ends in its middle, nor what comes after it.
bool isFact(const QByteArray &line) { return !line.contains('\n') && !line.contains('\r') && codec::decodeFact(line); }

} // namespace

bool isNameless(const domain::JournalId &journal) { return journal.text().startsWith(namelessPrefix); }

void proveByChain(RescuedJournal &journal, std::vector<RescuedFact> read)
{
    std::optional<codec::Chain> before = codec::chainStart(journal.id);
    domain::Sequence last = 0;
    for (size_t i = 0; i < read.size(); ++i) {
        RescuedFact &fact = read[i];
        if (fact.sequence != last + 1)
            before = rootAt(journal, fact.sequence - 1);
        last = fact.sequence;
        const codec::Chain stored = fact.chain;
        const codec::Chain computed = before ? codec::chainNext(*before, fact.fact.line) : stored;
        const bool followed = i + 1 < read.size() && read[i + 1].sequence == last + 1;
        const bool isGarbage = !before && !isFact(fact.fact.line);
        if (!before && !isGarbage) {
            journal.given[last] = stored; // behind a hole there is nothing to prove it by
        } else if (computed != stored && followed &&
                   codec::chainNext(computed, read[i + 1].fact.line) == read[i + 1].chain) {
            fact.chain = computed; // its line is right: the next link stands on it
        } else if (isGarbage || computed != stored) {
            journal.given[last] = stored;
            journal.lost.push_back(last);
            before = stored;
            continue;
        }
        before = fact.chain;
        journal.facts.push_back(std::move(fact));
    }
}

Salvage::Salvage(const QString &copy)
{
    if (wal::Scan scan = wal::scan(copy + QStringLiteral("-wal"), copy); scan.isBroken())
        m_behind = std::move(scan.behind);
    if (!connect(copy) && m_readWhole) {
        m_source.reset();
        if (raw_pages::mendFirstPage(copy, freshFirstPage(copy + QStringLiteral(".fresh"))))
            connect(copy);
    }
    if (!m_source)
        return;
    m_source->checkpoint(true); // so that the pages hold what the -wal held
    readJournals();
    readFacts(copy);
    nameOrDrop();
    judgeReading();
}

/// Opens the copy; false when its first page does not lead to our tables.
bool Salvage::connect(const QString &copy)
{
    auto opened = Database::open(copy, Database::Mode::Normal);
    if (!opened) {
        m_readWhole = opened.error().primary() != SQLITE_IOERR;
        return false;
    }
    m_source = std::move(*opened);
    m_source->ask("PRAGMA locking_mode = EXCLUSIVE");
    m_source->ask("PRAGMA synchronous = OFF"); // a copy
    m_source->ask("PRAGMA cell_size_check = ON");
    const QString tables = m_source->ask("SELECT count(*) FROM sqlite_schema WHERE name = 'fact'");
    judgeReading();
    return !m_source->hasFault() && tables == QLatin1String("1");
}

void Salvage::judgeReading() { m_readWhole = m_source->fault().primary() != SQLITE_IOERR; }

Salvage::~Salvage() = default;

void Salvage::readJournals()
{
    if (!forgetDamage(*m_source))
        return;
    Statement row = m_source->use("SELECT number, id, cursor, settled, proven, epoch, safe FROM journal");
    while (row.next()) {
        RescuedJournal &journal = m_journals[row.number(0)];
        journal.id = domain::JournalId(row.text(1));
        journal.tail = {row.number(2), row.number(3), row.number(4), std::nullopt, row.text(5)};
        if (!row.isNull(6))
            journal.tail.safe = row.number(6);
    }
    Statement root = m_source->use("SELECT place, pruned, chain FROM root");
    while (root.next()) {
        const auto chain = codec::Chain::fromRaw(root.bytes(2));
        const auto journal = m_journals.find(numberOf(root.number(0)));
        if (chain && journal != m_journals.end())
            (root.number(1) ? journal->second.pruned : journal->second.given)[sequenceOf(root.number(0))] = *chain;
    }
}

/// The table of journals is one page; a journal's name stands among the settings, too.
void Salvage::nameFromSettings(qint64 number)
{
    Statement row = m_source->use("SELECT value FROM setting WHERE key = ?");
    row.bind(QStringLiteral("journal/%1").arg(number));
    if (row.next())
        m_journals[number].id = domain::JournalId(row.text(0));
}

void Salvage::readFacts(const QString &copy)
{
    std::map<qint64, std::vector<RescuedFact>> byJournal;
    for (auto &[place, fact] : allFacts(*m_source, copy, m_behind))
        byJournal[numberOf(place)].push_back(std::move(fact));
    for (auto &[number, facts] : byJournal) {
        if (!m_journals.contains(number))
            nameFromSettings(number);
        proveByChain(m_journals[number], std::move(facts));
    }
}

/// On a page that holds something else journals may be read that nobody began: without a name, or with another's. Where one has
/// facts it gets a name, for they are somebody's; where it has none it is nothing.
void Salvage::nameOrDrop()
{
    std::set<domain::JournalId> names;
    for (auto &[number, journal] : m_journals) {
        const bool isNamed = !journal.id.isEmpty() && (journal.facts.empty() || names.insert(journal.id).second);
        if (!isNamed && !journal.facts.empty())
            journal.id = domain::JournalId(namelessPrefix + QString::number(number));
    }
    std::erase_if(m_journals, [&](const auto &one) {
        const RescuedJournal &journal = one.second;
        return journal.facts.empty() && (journal.id.isEmpty() || !names.insert(journal.id).second);
    });
}

domain::JournalId Salvage::present() const
{
    return m_journals.empty() ? domain::JournalId() : m_journals.rbegin()->second.id;
}

qint64 Salvage::facts() const
{
    qint64 sum = 0;
    for (const auto &[number, journal] : m_journals)
        sum += qint64(journal.facts.size());
    return sum;
}

void Salvage::pour(Database &into, domain::UtcTime now, const QString &folder)
{
    for (const auto &[number, journal] : m_journals)
        pourJournal(number, journal, into);
    if (m_source) {
        Database &from = *m_source;
        // A journal that is lost leaves its number to the next one, whose facts its verdicts must not judge.
        static_assert(placesOfAJournal == 1'000'000'000'000, "it stands in the statement");
        copyTable(from, "SELECT place, outcome, problem FROM verdict", into,
                  "INSERT OR IGNORE INTO verdict SELECT ?1, ?2, ?3 WHERE ?1 / 1000000000000 IN (SELECT number FROM journal)", "ntt");
        copyTable(from, "SELECT place, event FROM attention", into,
                  "INSERT OR IGNORE INTO attention SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM fact WHERE place = ?1)", "nt");
        copyTable(from, "SELECT href, sealed_etag, fetched, sealed FROM document", into,
                  "INSERT OR IGNORE INTO document(href, sealed_etag, fetched, sealed) VALUES (?, ?, ?, ?)", "tbnb");
        copyTable(from, "SELECT number, at, kind, node, what FROM incident", into,
                  "INSERT OR IGNORE INTO incident VALUES (?, ?, ?, ?, ?)", "nnttt");
        copyTable(from, "SELECT key, value FROM setting", into, "INSERT OR IGNORE INTO setting VALUES (?, ?)", "tt");
        judgeReading();
    }
    pourIncident(into, now, QStringLiteral("quarantined"),
                 QStringLiteral("the journal's files were damaged; %1 facts were rescued, the files lie in %2")
                     .arg(facts())
                     .arg(folder));
    for (const auto &[number, journal] : m_journals) {
        if (!journal.lost.empty())
            pourIncident(into, now, QStringLiteral("facts-lost"),
                         QStringLiteral("journal %1: sequences %2 do not fit their chain; their bytes lie in %3")
                             .arg(journal.id.text(), listOf(journal.lost), folder));
    }
}

} // namespace journal
