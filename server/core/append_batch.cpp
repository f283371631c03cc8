// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/append_batch.h"
#include "base/log.h"
#include "codec/documents.h"
#include "codec/fact.h"

namespace server {
namespace {

const QString routePrefix = QStringLiteral("route/");

bool isAboutTask(const domain::EventData &data)
{
    return domain::eventTypeName(data).startsWith(QLatin1String("pick."));
}

bool isUnknown(const domain::EventData &data) { return std::holds_alternative<domain::UnknownFact>(data); }

} // namespace

AppendBatch::AppendBatch(Store &store, const Rules &rules, domain::JournalId journal, domain::UtcTime received)
    : m_store(store)
    , m_routes(store)
    , m_rules(rules)
    , m_journal(std::move(journal))
    , m_received(received)
{
    const Rows newest = m_store.select("SELECT max(arrival) FROM events");
    m_arrival = newest.empty() ? 0 : newest[0].number(0);
}

void AppendBatch::take(domain::Sequence sequence, const QByteArray &line, const codec::Chain &chain)
{
    const auto event = codec::decodeFact(line);
    if (!event) {
        keep(sequence, line, chain, nullptr,
             {domain::Outcome::Parked, QStringLiteral("not-a-fact"), event.error().what, {}, true, {}});
        return;
    }
    m_station = event->station.text();
    Verdict verdict;
    try {
        Store::Savepoint savepoint(m_store);
        verdict = verdictOn(*event);
        keep(sequence, line, chain, &*event, verdict);
        savepoint.keep();
    } catch (const StoreError &why) {
        if (why.kind() != StoreError::Kind::Unfit)
            throw; // says nothing about the fact: the whole append is undone and tried again
        verdict = park(sequence, line, chain, nullptr, why); // a value in it: without its columns the line can be kept
    } catch (const std::exception &why) {
        verdict = park(sequence, line, chain, &*event, why);
    }
    mark(sequence, *event, std::move(verdict));
}

AppendBatch::Verdict AppendBatch::park(domain::Sequence sequence, const QByteArray &line, const codec::Chain &chain,
                                       const domain::Event *event, const std::exception &why)
{
    qCWarning(logServer, "parked %s %lld: %s", qUtf8Printable(m_journal.text()), sequence, why.what());
    const Verdict verdict{
        domain::Outcome::Parked, QStringLiteral("server-fault"), QString::fromUtf8(why.what()), {}, true, {}};
    keep(sequence, line, chain, event, verdict);
    return verdict;
}

AppendBatch::Verdict AppendBatch::verdictOn(const domain::Event &event)
{
    if (auto duplicate = asDuplicate(event.id))
        return std::move(*duplicate);
    if (isUnknown(event.data))
        return {domain::Outcome::Parked,
                QStringLiteral("unknown-type"),
                QStringLiteral("this server does not know facts of type %1 yet").arg(domain::eventTypeName(event.data)),
                {},
                true,
                {}};
    if (!isAboutTask(event.data))
        return {};
    return judged(event);
}

// A fact that came again in another journal has the effect, or the lack of it, that its first arrival had.
std::optional<AppendBatch::Verdict> AppendBatch::asDuplicate(const domain::EventId &id)
{
    const Rows rows = m_store.select("SELECT outcome, journal, sequence FROM events WHERE event=?", {id.text()});
    if (rows.empty())
        return std::nullopt;
    const bool withoutEffect = rows[0].text(0) != codec::outcomeName(domain::Outcome::Applied);
    return Verdict{domain::Outcome::Duplicate,
                   QStringLiteral("duplicate"),
                   QStringLiteral("came before as %1 of journal %2").arg(rows[0].number(2)).arg(rows[0].text(1)),
                   id.text(),
                   withoutEffect,
                   {}};
}

AppendBatch::Verdict AppendBatch::judged(const domain::Event &event)
{
    const Work *work = workOn(event.task);
    if (!work)
        return {domain::Outcome::Disputed,
                QStringLiteral("no-such-task"),
                QStringLiteral("there is no task %1").arg(event.task.text()),
                {},
                true,
                {}};
    const auto judgement = m_rules.judge(work->snapshot.route, event);
    if (!judgement)
        return {domain::Outcome::Disputed, judgement.error().cause, judgement.error().detail, {}, true, {}};
    Verdict verdict;
    verdict.next = m_rules.apply(work->snapshot.route, event);
    return verdict;
}

void AppendBatch::keep(domain::Sequence sequence, const QByteArray &line, const codec::Chain &chain,
                       const domain::Event *event, const Verdict &verdict)
{
    const bool first = event && verdict.duplicateOf.isEmpty();
    m_store.run(
        "INSERT INTO events(arrival, journal, sequence, event, duplicate_of, type, task, outcome, cause, detail,"
        " chain, received, line) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {m_arrival + 1, m_journal.text(), sequence, first ? QVariant(event->id.text()) : QVariant(),
         verdict.duplicateOf.isEmpty() ? QVariant() : QVariant(verdict.duplicateOf),
         event ? domain::eventTypeName(event->data) : QString(), event ? event->task.text() : QString(),
         codec::outcomeName(verdict.outcome), verdict.cause, verdict.detail, chain.hex(), m_received.ms, line});
    ++m_arrival;
}

// Only now, when the fact is stored, may the state in memory change.
void AppendBatch::mark(domain::Sequence sequence, const domain::Event &event, Verdict verdict)
{
    Work *work = nullptr;
    try {
        work = workOn(event.task);
    } catch (const StoreError &) {
        throw;
    } catch (const std::exception &why) {
        qCWarning(logServer, "%s", why.what()); // the fact is parked already
    }
    if (!work)
        return;
    if (verdict.next)
        work->snapshot.route = std::move(*verdict.next);
    work->snapshot.included[m_journal] = sequence;
    if (verdict.withoutEffect)
        work->snapshot.open[m_journal].push_back(sequence);
    work->changed = true;
}

AppendBatch::Work *AppendBatch::workOn(const domain::TaskId &task)
{
    if (!task.text().startsWith(routePrefix))
        return nullptr;
    const domain::RouteId id(task.text().mid(routePrefix.size()));
    auto found = m_works.find(id);
    if (found == m_works.end()) {
        std::optional<Work> work;
        if (auto snapshot = m_routes.find(id))
            work = Work{std::move(*snapshot)};
        found = m_works.emplace(id, std::move(work)).first;
    }
    return found->second ? &*found->second : nullptr;
}

std::vector<domain::Changed> AppendBatch::finish()
{
    std::vector<domain::Changed> changed;
    for (auto &[id, work] : m_works) {
        if (work && work->changed)
            changed.push_back(m_routes.save(work->snapshot));
    }
    return changed;
}

} // namespace server
