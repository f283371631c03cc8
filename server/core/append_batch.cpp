// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/append_batch.h"
#include "base/log.h"
#include "codec/documents.h"
#include "server/core/approvals.h"
#include "server/core/deciding.h"
#include <set>

namespace server {
namespace {

bool isUnknown(const domain::EventData &data) { return std::holds_alternative<domain::UnknownFact>(data); }

/// As many ids as one question has places for.
constexpr size_t idsAtOnce = 16;

/// Whether the store has one of them, in questions of one shape, so that they are prepared once.
bool anyCameBefore(Store &store, const QVariantList &ids)
{
    for (qsizetype first = 0; first < ids.size(); first += idsAtOnce) {
        QVariantList some = ids.mid(first, idsAtOnce);
        while (some.size() < qsizetype(idsAtOnce))
            some.push_back(some.back());
        if (!store.select("SELECT 1 FROM events WHERE event IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) LIMIT 1", some)
                 .empty())
            return true;
    }
    return false;
}

} // namespace

bool mayBeTakenAsOne(Store &store, const std::vector<NewFact> &facts)
{
    std::set<domain::EventId> seen;
    QVariantList ids;
    for (const NewFact &fact : facts) {
        if (!fact.event || std::holds_alternative<domain::CaseDecided>(fact.event->data)
            || !seen.insert(fact.event->id).second)
            return false;
        ids.push_back(fact.event->id.text());
    }
    return !anyCameBefore(store, ids);
}

AppendBatch::AppendBatch(Store &store, const Rules &rules, domain::JournalId journal, domain::Sequence seen,
                         domain::UtcTime received, Care care)
    : m_store(store)
    , m_works(store)
    , m_rules(rules)
    , m_journal(std::move(journal))
    , m_seen(seen)
    , m_received(received)
    , m_care(care)
{
    const Rows newest = m_store.select("SELECT max(arrival) FROM events");
    m_arrival = newest.empty() ? 0 : newest[0].number(0);
}

void AppendBatch::take(const NewFact &fact)
{
    if (!fact.event) {
        keep(fact, nullptr, {domain::Outcome::Parked, QStringLiteral("not-a-fact"), fact.event.error().what, {}, true});
        return;
    }
    const domain::Event &event = *fact.event;
    m_station = event.station.text();
    if (m_care == Care::Each) {
        StagedTasks staged(m_works, StagedTasks::On::Copies);
        takeWithCare(fact, event, staged);
        return;
    }
    StagedTasks works(m_works, StagedTasks::On::Works);
    const Verdict verdict = verdictOn(fact.sequence, event, works);
    keep(fact, &event, verdict);
    mark(fact.sequence, event, verdict.withoutEffect, works);
}

void AppendBatch::takeWithCare(const NewFact &fact, const domain::Event &event, StagedTasks &staged)
{
    Verdict verdict;
    try {
        Store::Savepoint savepoint(m_store);
        auto duplicate = asDuplicate(event.id);
        verdict = duplicate ? std::move(*duplicate) : verdictOn(fact.sequence, event, staged);
        keep(fact, &event, verdict);
        savepoint.keep();
    } catch (const StoreError &why) {
        if (why.kind() != StoreError::Kind::Unfit)
            throw; // says nothing about the fact: the whole append is undone and tried again
        staged = StagedTasks(m_works, StagedTasks::On::Copies);
        verdict = park(fact, nullptr, why); // a value in it: without its columns the line can be kept
    } catch (const std::exception &why) {
        staged = StagedTasks(m_works, StagedTasks::On::Copies);
        verdict = park(fact, &event, why);
    }
    mark(fact.sequence, event, verdict.withoutEffect, staged);
}

AppendBatch::Verdict AppendBatch::park(const NewFact &fact, const domain::Event *event, const std::exception &why)
{
    qCWarning(logServer, "parked %s %lld: %s", qUtf8Printable(m_journal.text()), fact.sequence, why.what());
    const Verdict verdict{
        domain::Outcome::Parked, QStringLiteral("server-fault"), QString::fromUtf8(why.what()), {}, true};
    keep(fact, event, verdict);
    return verdict;
}

AppendBatch::Verdict AppendBatch::verdictOn(domain::Sequence sequence, const domain::Event &event,
                                            StagedTasks &staged)
{
    if (isUnknown(event.data))
        return {domain::Outcome::Parked,
                QStringLiteral("unknown-type"),
                QStringLiteral("this server does not know facts of type %1 yet").arg(domain::eventTypeName(event.data)),
                {},
                true};
    Deciding deciding(m_store, m_rules, staged, m_received);
    if (const auto *decided = std::get_if<domain::CaseDecided>(&event.data)) {
        const auto judgement = deciding.decide(*decided, event);
        return judgement ? Verdict{} : disputedFor(judgement.error());
    }
    if (const auto *read = std::get_if<domain::CorrectionAcknowledged>(&event.data))
        deciding.acknowledge(*read, event);
    if (std::holds_alternative<domain::OfficeDone>(event.data) && m_journal.text() != m_store.meta(officeJournalName()))
        return disputedFor({QStringLiteral("not-the-office"), QStringLiteral("only the server itself records what was done at the server")});
    if (const auto doubt = doubtOfWord(m_store, event))
        return disputedFor(*doubt);
    carryOutForPeople(m_store, event);
    if (!isAboutTask(event.data))
        return {};
    return judged(sequence, event, staged);
}

// A fact that came again in another journal has the effect, or the lack of it, that its first arrival had.
std::optional<AppendBatch::Verdict> AppendBatch::asDuplicate(const domain::EventId &id)
{
    const Rows rows = m_store.select(
        "SELECT events.outcome, events.journal, events.sequence, decisions.decision FROM events LEFT JOIN decisions"
        " ON decisions.journal=events.journal AND decisions.sequence=events.sequence WHERE events.event=?",
        {id.text()});
    if (rows.empty())
        return std::nullopt;
    const bool withoutEffect = rows[0].text(0) != codec::outcomeName(domain::Outcome::Applied) && rows[0].isNull(3);
    return Verdict{domain::Outcome::Duplicate,
                   QStringLiteral("duplicate"),
                   QStringLiteral("came before as %1 of journal %2").arg(rows[0].number(2)).arg(rows[0].text(1)),
                   id.text(),
                   withoutEffect};
}

AppendBatch::Verdict AppendBatch::disputedFor(const domain::Dispute &why)
{
    return {domain::Outcome::Disputed, why.cause, why.detail, {}, true};
}

AppendBatch::Verdict AppendBatch::judged(domain::Sequence sequence, const domain::Event &event,
                                         StagedTasks &staged)
{
    Task *task = staged.of(event.task);
    if (!task)
        return disputedFor({QStringLiteral("no-such-task"), QStringLiteral("there is no task %1").arg(event.task.text())});
    const auto judgement = task->judge(m_rules, event);
    if (!judgement)
        return disputedFor(judgement.error());
    staged.carryOut(m_store, m_rules, event, sequence > m_seen);
    return {};
}

void AppendBatch::keep(const NewFact &fact, const domain::Event *event, const Verdict &verdict)
{
    const bool first = event && verdict.duplicateOf.isEmpty();
    m_store.run(
        "INSERT INTO events(arrival, journal, sequence, event, duplicate_of, type, task, outcome, cause, detail,"
        " chain, received, line) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {m_arrival + 1, m_journal.text(), fact.sequence, first ? QVariant(event->id.text()) : QVariant(),
         verdict.duplicateOf.isEmpty() ? QVariant() : QVariant(verdict.duplicateOf),
         event ? domain::eventTypeName(event->data) : QString(), event ? event->task.text() : QString(),
         codec::outcomeName(verdict.outcome), verdict.cause, verdict.detail, fact.chain.hex(), m_received.ms, fact.line});
    ++m_arrival;
}

// Only now, when the fact is stored, may the state in memory change.
void AppendBatch::mark(domain::Sequence sequence, const domain::Event &event, bool withoutEffect, StagedTasks &staged)
{
    Task *task = nullptr;
    try {
        task = staged.of(event.task);
    } catch (const StoreError &) {
        throw;
    } catch (const std::exception &why) {
        qCWarning(logServer, "%s", why.what()); // the fact is parked already
    }
    if (task) {
        task->included()[m_journal] = sequence;
        if (withoutEffect)
            task->open()[m_journal].push_back(sequence);
    }
    staged.commit();
}

} // namespace server
