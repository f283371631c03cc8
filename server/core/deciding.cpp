// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/deciding.h"
#include "base/log.h"
#include "codec/fact.h"
#include "server/core/approvals.h"
#include "server/core/catalogue.h"
#include <algorithm>
#include <utility>

namespace server {
namespace {

const QString everyCase = QStringLiteral("*");

Judgement disputed(const char *cause, const QString &detail)
{
    return base::Unexpected{domain::Dispute{QLatin1String(cause), detail}};
}

bool isDecision(const QString &text)
{
    return text == u"accept" || text == u"reject" || text == u"recount" || text == u"retry";
}

bool isUnknown(const domain::EventData &data) { return std::holds_alternative<domain::UnknownFact>(data); }

/// What the operator reads on the card.
QString reasonOf(const Case &one, const QString &decision, const QString &note)
{
    const QString why = note.isEmpty() ? one.detail : note;
    return (decision == u"recount" ? QStringLiteral("Please count again. %1") : QStringLiteral("Not counted. %1")).arg(why);
}

} // namespace

QString officeStation() { return QStringLiteral("office"); }

void carryOutForPeople(Store &store, const domain::Event &event)
{
    if (const auto *changed = std::get_if<domain::OperatorSettingsChanged>(&event.data))
        Catalogue(store).keepSettings(event.by, {changed->settings, event.id});
    if (const auto *unlocked = std::get_if<domain::OperatorUnlocked>(&event.data))
        Catalogue(store).forgive(unlocked->who);
}

Deciding::Deciding(Store &store, const Rules &rules, StagedTasks &staged, domain::UtcTime now)
    : m_store(store)
    , m_rules(rules)
    , m_staged(staged)
    , m_now(now)
{
}

Judgement Deciding::decide(const domain::CaseDecided &fact, const domain::Event &by)
{
    if (const auto label = labelNameOf(fact.caseId))
        return decideLabel(*label, fact, by);
    const bool again = fact.decision == u"retry";
    if (!isDecision(fact.decision) || (fact.caseId == everyCase && !again))
        return disputed("no-such-decision", QStringLiteral("%1 of %2").arg(fact.decision, fact.caseId));
    if (!mayDecide(by))
        return disputed("not-a-supervisor", QStringLiteral("%1 may not decide cases").arg(by.by.text()));
    if (again && m_again)
        return base::Done{}; // it is what is being done
    const Choice choice{fact.caseId, fact.decision, fact.note, by.by.isEmpty() ? officeStation() : by.by.text()};
    bool found = fact.caseId == everyCase;
    for (const Case &one : openCases(m_store)) {
        if (fact.caseId != everyCase && one.id != fact.caseId)
            continue;
        found = true;
        settle(one, choice);
    }
    return found ? Judgement(base::Done{}) : decidedBefore(fact);
}

Judgement Deciding::decideLabel(const domain::LabelName &name, const domain::CaseDecided &fact, const domain::Event &by)
{
    if (!mayDecide(by))
        return disputed("not-a-supervisor", QStringLiteral("%1 may not decide cases").arg(by.by.text()));
    if (!isLabelDecision(fact.decision))
        return disputed("no-such-decision", QStringLiteral("%1 of %2").arg(fact.decision, fact.caseId));
    m_store.lock(Lock::Labels);
    const auto changed = Labels(m_store).settle(name, fact.decision, fact.note.trimmed());
    if (!changed)
        return base::Unexpected{changed.error()};
    m_staged.note(*changed);
    return base::Done{};
}

bool Deciding::mayDecide(const domain::Event &by)
{
    if (by.by.isEmpty())
        return by.station.text() == officeStation();
    const Rows rows = m_store.select("SELECT role FROM operators WHERE operator=?", {by.by.text()});
    return !rows.empty() && rows[0].text(0) == u"supervisor";
}

/// The same decision once more changes nothing; another one comes too late, and a person is shown so.
Judgement Deciding::decidedBefore(const domain::CaseDecided &fact)
{
    const Rows rows =
        m_store.select("SELECT decision, who FROM decisions WHERE case_id=? ORDER BY sequence LIMIT 1", {fact.caseId});
    if (rows.empty())
        return disputed("no-such-case", QStringLiteral("there is no case %1").arg(fact.caseId));
    if (rows[0].text(0) != fact.decision)
        return disputed("already-decided", QStringLiteral("case %1 was decided before: %2, by %3")
                                               .arg(fact.caseId, rows[0].text(0), rows[0].text(1)));
    return base::Done{};
}

void Deciding::settle(const Case &one, const Choice &choice)
{
    Choice ofThis = choice;
    ofThis.caseId = one.id;
    for (const domain::Sequence sequence : one.sequences) {
        if (!isDecided(one, sequence) && settleFact(one, sequence, ofThis))
            close(one, sequence, ofThis);
    }
}

/// By a decision that was itself judged again a moment ago.
bool Deciding::isDecided(const Case &one, domain::Sequence sequence)
{
    return !m_store
                .select("SELECT 1 FROM decisions WHERE journal=? AND sequence=?", {one.journal.text(), sequence})
                .empty();
}

/// False when it stays open: nothing can be carried out of bytes that this version cannot read.
bool Deciding::settleFact(const Case &one, domain::Sequence sequence, const Choice &choice)
{
    const bool refused = choice.decision == u"reject" || choice.decision == u"recount";
    auto event = codec::decodeFact(lineAt(m_store, one.journal, sequence));
    if (!event || isUnknown(event->data))
        return refused;
    const Undecided fact{one, sequence, std::move(*event)};
    if (refused)
        correct(fact, choice);
    const bool settled =
        refused || (choice.decision == u"retry" ? fitsNow(fact) : takesEffect(fact));
    markOpen(fact, !settled);
    return settled;
}

bool Deciding::takesEffect(const Undecided &fact)
{
    carryOutForPeople(m_store, fact.event);
    Task *task = isAboutTask(fact.event.data) ? m_staged.of(fact.event.task) : nullptr;
    if (!task)
        return true;
    try {
        StagedTasks copy = m_staged;
        copy.carryOut(m_store, m_rules, fact.event, false); // another store may have acted on it long ago
        m_staged = std::move(copy);
        return true;
    } catch (const StoreError &) {
        throw;
    } catch (const std::exception &why) {
        qCWarning(logServer, "cannot be carried out: %s", why.what());
        return false;
    }
}

bool Deciding::fitsNow(const Undecided &fact)
{
    Judgement judgement = base::Done{};
    if (const auto doubt = doubtOfWord(m_store, fact.event)) {
        judgement = base::Unexpected{*doubt};
    } else if (const auto *decided = std::get_if<domain::CaseDecided>(&fact.event.data)) {
        const bool outer = std::exchange(m_again, true);
        judgement = decide(*decided, fact.event);
        m_again = outer;
    } else if (const auto *read = std::get_if<domain::CorrectionAcknowledged>(&fact.event.data)) {
        acknowledge(*read, fact.event);
    } else if (isAboutTask(fact.event.data)) {
        const Task *task = m_staged.of(fact.event.task);
        if (!task)
            return false;
        try {
            judgement = task->judge(m_rules, fact.event);
        } catch (const StoreError &) {
            throw;
        } catch (const std::exception &) {
            return false;
        }
    }
    if (judgement)
        return takesEffect(fact);
    m_store.run("UPDATE events SET cause=?, detail=? WHERE journal=? AND sequence=?",
                {judgement.error().cause, judgement.error().detail, fact.of.journal.text(), fact.sequence});
    return false;
}

void Deciding::correct(const Undecided &fact, const Choice &choice)
{
    Task *task = m_staged.of(fact.event.task);
    if (task)
        task->corrections().push_back(
            {fact.event.id, reasonOf(fact.of, choice.decision, choice.note), choice.who});
}

/// `open` names every place of the fact: after a fork it came once more, in another journal, as a duplicate.
void Deciding::markOpen(const Undecided &fact, bool isOpen)
{
    Task *task = m_staged.of(fact.event.task);
    if (!task)
        return;
    std::vector<std::pair<domain::JournalId, domain::Sequence>> places{{fact.of.journal, fact.sequence}};
    for (const Row &row : m_store.select("SELECT journal, sequence FROM events WHERE duplicate_of=?", {fact.event.id.text()}))
        places.emplace_back(domain::JournalId(row.text(0)), row.number(1));
    for (const auto &[journal, sequence] : places) {
        domain::Sequence &included = task->included()[journal]; // lower where the task was not there at the time
        included = std::max(included, sequence);
        std::vector<domain::Sequence> &open = task->open()[journal];
        std::erase(open, sequence);
        if (isOpen)
            open.insert(std::lower_bound(open.begin(), open.end(), sequence), sequence);
        if (open.empty())
            task->open().erase(journal);
    }
}

void Deciding::close(const Case &one, domain::Sequence sequence, const Choice &choice)
{
    m_store.run("INSERT INTO decisions(journal, sequence, case_id, decision, who, note, decided)"
                " VALUES(?, ?, ?, ?, ?, ?, ?)",
                {one.journal.text(), sequence, choice.caseId, choice.decision, choice.who, choice.note, m_now.ms});
}

void Deciding::acknowledge(const domain::CorrectionAcknowledged &fact, const domain::Event &by)
{
    const Rows rows = m_store.select("SELECT events.task, journals.station FROM events"
                                     " JOIN journals ON journals.journal=events.journal WHERE events.event=?",
                                     {fact.event.text()});
    if (rows.empty() || rows[0].text(1) != by.station.text())
        return;
    Task *task = m_staged.of(domain::TaskId(rows[0].text(0)));
    if (task)
        std::erase_if(task->corrections(), [&](const domain::Correction &one) { return one.event == fact.event; });
}

} // namespace server
