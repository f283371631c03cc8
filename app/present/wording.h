// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/delivery_state.h"
#include "flow/command_loop.h"
#include "journal/journal.h"
#include "present/answer.h"
#include "present/kinds.h"
#include "present/scene.h"

/// Every sentence about a refusal and a notice (wording.cpp), a fact (fact_words.cpp) or a state (state_words.cpp).
namespace present::wording {

using FactOf = std::function<const domain::Event *(const domain::EventId &)>;

// ---- answers
/// The answer to a scan or a button: what it is, what was wanted, what to do now. `fact` finds what an undo undid.
[[nodiscard]] AnswerShown answerTo(const flow::Reaction &reaction, const domain::Station &station,
                                   const FactOf &fact = {});
/// Somebody typed a code on a keyboard where only a scanner is heard.
[[nodiscard]] AnswerShown typedByHand();
/// What to do next, with a verb: "Scan the item".
[[nodiscard]] QString stepWords(domain::Step step);
/// All of an answer in one text, as the black box keeps it.
[[nodiscard]] QString plainText(const AnswerShown &answer);
/// The journal was damaged, and put aside when the station started.
[[nodiscard]] AnswerShown rescuedWords(const QString &folder);

/// Why a journal could not be opened, for the person in front of the screen. `detail` is for IT.
[[nodiscard]] FaultShown cannotOpen(const journal::OpenError &error);
[[nodiscard]] FaultShown noSecrets(); ///< this station's keys cannot be had
/// The journal can be neither written nor read any more.
[[nodiscard]] FaultShown journalClosed();

// ---- facts
[[nodiscard]] QString orderTail(const domain::OrderId &order); ///< "…8812"; a short number whole
// `fact` finds what an undo undid; where it does not, an undo is just that.
/// One fact in words: "Took 2 x Hiking sock".
[[nodiscard]] QString factWords(const domain::EventData &data, const domain::Station &station);
/// The same as everybody reads it: an undo says what was undone, and where the thing goes back to.
[[nodiscard]] QString answerWords(const domain::EventData &data, const domain::Station &station, const FactOf &fact);
/// "Took 2 x Hiking sock, 14:02:11"
[[nodiscard]] QString timedWords(const domain::Event &event, const domain::Station &station, const FactOf &fact);
/// What an undo would take back, and where the thing goes: "Takes back: Took 1 x Mug. Put it back to A-12-03."
[[nodiscard]] QString undoWords(const domain::EventData &data, const domain::Station &station);
/// "14:02:11 Took 1 x Mug"; says so when it was before a restart. Empty without a fact.
[[nodiscard]] QString lastWords(const std::optional<LastFact> &last, const domain::Station &station,
                                const FactOf &fact);
/// What the hands have to do after an undo: "Put it back to A-12-03." Empty when the last fact was none, or was before a restart.
[[nodiscard]] QString adviceWords(const std::optional<LastFact> &last, const domain::Station &station, const FactOf &fact);
/// The same before anybody has signed in.
[[nodiscard]] QString lastHereWords(const std::optional<LastFact> &last, const domain::Station &station,
                                    const FactOf &fact);

// ---- states
struct Trouble
{
    QString what;
    QStringList todo;
};
/// Nobody can sign in, because no roster is here.
[[nodiscard]] Trouble noOperators(bool contacted, bool online, bool atDesk);
[[nodiscard]] QStringList waitWords(bool online);
/// "New", "Paused at stop 37"; stop 0 = not known
[[nodiscard]] QString taskWords(TaskState state, int stop);
[[nodiscard]] QString goOnWords(const QString &trolley, int stop, int of);
/// About the list of trolleys: "None waiting", "Not loaded yet", "As of 14:02".
[[nodiscard]] QString listWords(std::optional<domain::UtcTime> asOf, bool online, bool any);
/// Which server it is, for whoever looks after the station. `answered` and `asked`: addresses, the last ones that it was; may be empty.
[[nodiscard]] QString serverWords(const QString &answered, const QString &asked);
/// Network and server, with what holds for the facts.
[[nodiscard]] QString networkWords(Link link, const delivery::DeliveryState &delivery);
/// The one thing about network, server or clock that is to stand on every page; empty when all is well.
[[nodiscard]] QString noticeWords(Link link, const delivery::DeliveryState &delivery);
/// What is wrong with the scanners, and what to do.
[[nodiscard]] QString scannerWords(Device device);
[[nodiscard]] QString factStateWords(FactState state);
/// Why the server did not reconcile a fact, and who decides; `problem` as the server gave it.
[[nodiscard]] QString attentionWords(domain::Outcome outcome, const std::optional<domain::Problem> &problem);
/// The server does not take this fact, and what that means for those behind it.
[[nodiscard]] Trouble haltedWords(); ///< nothing can be recorded; it is tried again
[[nodiscard]] Trouble notTakenWords(domain::Sequence sequence);
/// The last request said nothing about the other side: why, for IT.
[[nodiscard]] Trouble unreachedWords(const QString &why);
/// This clock against the server's; empty within the 30 s that are tolerated.
[[nodiscard]] QString clockWords(const std::optional<domain::Duration> &skew);
/// What Packhorse noticed about a machine, by the kind under which it was noted. `todo`: what follows from it.
[[nodiscard]] Trouble incidentWords(const journal::Incident &incident);

} // namespace present::wording
