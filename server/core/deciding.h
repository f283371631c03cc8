// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/cases.h"
#include "server/core/journals.h"
#include "server/core/labels.h"
#include "server/core/task_works.h"

namespace server {

/// The station that facts recorded at the server itself come from; its facts need no operator.
[[nodiscard]] QString officeStation();

/// What a fact means for the roster; most mean nothing for it.
void carryOutForPeople(Store &store, const domain::Event &event);

/// Carries out what a person decided about a case, within the transaction that stores the decision.
///
/// accept: the facts take effect as far as they fit; a physical fact is true, so what is beyond the order stays counted
/// as placed. reject: they never take effect; each is a correction in its task's snapshot until its station has
/// acknowledged it. recount: as reject, and the correction asks to count again; no count falls by it. retry: judged
/// again; those that fit now take effect, the others stay open. The first decision about a case stands. A label that
/// needs a person is a case, too.
class Deciding
{
public:
    Deciding(Store &store, const Rules &rules, StagedTasks &staged, domain::UtcTime now);

    [[nodiscard]] base::Expected<base::Done, domain::Dispute> decide(const domain::CaseDecided &fact,
                                                                     const domain::Event &by);
    /// The station whose fact was corrected has shown it: the correction leaves the snapshot. Anybody else's word
    /// changes nothing.
    void acknowledge(const domain::CorrectionAcknowledged &fact, const domain::Event &by);

private:
    struct Choice
    {
        QString caseId;
        QString decision;
        QString note;
        QString who;
    };
    /// An undecided fact, read anew.
    struct Undecided
    {
        const Case &of;
        domain::Sequence sequence = 0;
        domain::Event event;
    };
    /// A label's case has its href for a name; see Labels::settle.
    [[nodiscard]] Judgement decideLabel(const domain::LabelName &name, const domain::CaseDecided &fact,
                                        const domain::Event &by);
    [[nodiscard]] bool mayDecide(const domain::Event &by);
    [[nodiscard]] base::Expected<base::Done, domain::Dispute> decidedBefore(const domain::CaseDecided &fact);
    void settle(const Case &one, const Choice &choice);
    [[nodiscard]] bool isDecided(const Case &one, domain::Sequence sequence);
    [[nodiscard]] bool settleFact(const Case &one, domain::Sequence sequence, const Choice &choice);
    [[nodiscard]] bool takesEffect(const Undecided &fact);
    [[nodiscard]] bool fitsNow(const Undecided &fact);
    void correct(const Undecided &fact, const Choice &choice);
    void close(const Case &one, domain::Sequence sequence, const Choice &choice);
    void markOpen(const Undecided &fact, bool isOpen);

    Store &m_store;
    const Rules &m_rules;
    StagedTasks &m_staged;
    domain::UtcTime m_now;
    bool m_again = false; ///< facts are judged again: a decision among them is carried out, another "again" is not
};

} // namespace server
