// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sign_in.h"
#include "domain/approval.h"
#include <algorithm>
#include <tuple>

namespace domain {
namespace {
constexpr Duration firstPause{30'000};
constexpr Duration longestPause{15 * 60'000};

OperatorId nobodys(const QString &badge) { return OperatorId(QStringLiteral("badge ") + badge); }

QString byBadge() { return QStringLiteral("badge"); }
QString byPin() { return QStringLiteral("badge+pin"); }
} // namespace

Duration pinPause(int wrong)
{
    if (wrong < pinTriesBeforePause)
        return Duration(0);
    Duration pause = firstPause;
    for (int i = pinTriesBeforePause; i < wrong && pause < longestPause; ++i)
        pause *= 2;
    return std::min(pause, longestPause);
}

OperatorId refusedOf(const Event &event)
{
    const auto *refused = std::get_if<OperatorRefused>(&event.data);
    return refused && event.by.isEmpty() ? nobodys(refused->badge) : event.by;
}

void countPinTry(std::map<OperatorId, PinTries> &tries, const Event &event)
{
    if (std::holds_alternative<OperatorSignedIn>(event.data))
        tries.erase(event.by);
    if (const auto *given = std::get_if<WordGiven>(&event.data))
        tries.erase(given->approvedBy);
    if (const auto *unlocked = std::get_if<OperatorUnlocked>(&event.data)) {
        tries.erase(unlocked->who);
        tries.erase(event.by);
    }
    const auto *refused = std::get_if<OperatorRefused>(&event.data);
    if (!refused)
        return;
    PinTries &of = tries[refusedOf(event)];
    if (of.unlocks != refused->unlocks)
        of = {0, refused->unlocks, of.since};
    ++of.wrong;
}

void recallPinTries(std::map<OperatorId, PinTries> &tries, const std::map<OperatorId, PinTries> &kept)
{
    for (const auto &[who, other] : kept) {
        PinTries &of = tries[who];
        if (std::tie(other.unlocks, other.wrong) > std::tie(of.unlocks, of.wrong))
            of = other;
    }
}

bool isLocked(const Station &station)
{
    return station.signedIn && (station.signedIn->isLocked || (station.site.policies.pin && !station.proven));
}

bool isForLocked(const Command &command)
{
    return std::holds_alternative<ScanFault>(command) || std::holds_alternative<EnterPin>(command)
        || std::holds_alternative<PinChecked>(command) || std::holds_alternative<CancelQuestion>(command)
        || std::holds_alternative<SignOut>(command) || std::holds_alternative<PrintReport>(command)
        || std::holds_alternative<LabelArrived>(command) || std::holds_alternative<RouteArrived>(command)
        || std::holds_alternative<OrderArrived>(command) || std::holds_alternative<ForgotPin>(command)
        || std::holds_alternative<PinAnswered>(command);
}

const Operator *SignIn::operatorWith(const QString &badge) const
{
    const auto &all = m_station.site.operators;
    const auto it = std::find_if(all.begin(), all.end(), [&](const Operator &o) { return sameText(o.badge, badge); });
    return it == all.end() ? nullptr : &*it;
}

const Operator *SignIn::operatorOf(const OperatorId &id) const
{
    const auto &all = m_station.site.operators;
    const auto it = std::find_if(all.begin(), all.end(), [&](const Operator &one) { return one.id == id; });
    return it == all.end() ? nullptr : &*it;
}

bool SignIn::isTaskOpen() const
{
    return m_station.packing ? m_station.packing->order.has_value() : m_station.route.has_value();
}

Result SignIn::badge(const Code &code) const
{
    const Operator *who = operatorWith(code.text);
    const bool isOther = m_station.signedIn && (!who || who->id != m_station.signedIn->id);
    // The task is this operator's until it is paused; only from one whose badge was locked does a colleague take it over here.
    if (isOther && isTaskOpen() && !m_station.signedIn->isLocked)
        return who ? no(BadgeNotExpected{who->name}) : no(UnknownBadge{});
    if (m_station.signedIn && !isOther && !isLocked(m_station))
        return fine(Notice::AlreadySignedIn);
    if (m_station.site.operators.empty())
        return no(UnknownBadge{true, m_station.online});
    if (!m_station.site.policies.pin)
        return byBadgeAlone(who);
    return fine(Notice::PinAsked, AskPin{code.text.toUpper(), who ? who->id : OperatorId(), false});
}

Result SignIn::byBadgeAlone(const Operator *who) const
{
    if (!who)
        return no(UnknownBadge{});
    return who->isLocked ? no(BadgeLocked{}) : signedIn(*who, byBadge());
}

Result SignIn::signedIn(const Operator &who, const QString &by) const
{
    std::vector<NewEvent> events;
    if (m_station.signedIn && m_station.signedIn->id != who.id)
        events.push_back({{}, OperatorSignedOut{}, {}});
    events.push_back({{}, OperatorSignedIn{by}, who.id});
    return record(std::move(events));
}

PinTries SignIn::triesOf(const AskPin &asked) const
{
    const auto it = m_station.pinTries.find(asked.who.isEmpty() ? nobodys(asked.badge) : asked.who);
    return it == m_station.pinTries.end() || it->second.unlocks != unlocksOf(asked) ? PinTries() : it->second;
}

qint64 SignIn::unlocksOf(const AskPin &asked) const
{
    const Operator *who = operatorWith(asked.badge);
    return who ? who->unlocks : 0;
}

Result SignIn::pin(const Pin &pin) const
{
    if (const auto *fresh = std::get_if<AskNewPin>(&m_station.question))
        return newPin(*fresh, pin);
    const auto *asked = std::get_if<AskPin>(&m_station.question);
    if (!asked || asked->isChecking)
        return no(NotNow{});
    const PinTries tries = triesOf(*asked);
    if (tries.wrong >= pinTriesBeforeLock)
        return tooManyWrong(*asked);
    const Duration left = tries.since + pinPause(tries.wrong) - m_now;
    if (left > Duration(0))
        return no(PinTooSoon{left});
    const Operator *who = operatorWith(asked->badge);
    Decision decision;
    AskPin checking = *asked;
    checking.isChecking = true;
    checking.typed = pin;
    decision.question = std::move(checking);
    decision.checkPin = PinToCheck{who ? who->verifier : QString(), pin};
    decision.quiet = true;
    return decision;
}

Result SignIn::checked(bool right) const
{
    const auto *asked = std::get_if<AskPin>(&m_station.question);
    if (!asked || !asked->isChecking)
        return no(NotNow{});
    const Operator *who = operatorWith(asked->badge);
    if (right && who && asked->held)
        return wordGiven(*asked, *who);
    if (right && who)
        return knownBy(*asked, *who);
    Decision decision;
    const OperatorId by = who ? who->id : OperatorId();
    decision.events = {{{}, OperatorRefused{QStringLiteral("pin"), who ? QString() : asked->badge, unlocksOf(*asked)}, by}};
    decision.question = AskPin{asked->badge, asked->who, false, asked->held, asked->isForNew};
    decision.refusal = SignInRefused{pinTriesBeforeLock - triesOf(*asked).wrong - 1};
    decision.quiet = true;
    return decision;
}

// ---- a supervisor's word --------------------------------------------------------------------------

Result SignIn::approver(const std::shared_ptr<const Held> &held, const Code &code) const
{
    const Operator *who = operatorWith(code.text);
    if (who && !isSupervisor(*who))
        return no(NotASupervisor{});
    return fine(Notice::PinAsked, AskPin{code.text.toUpper(), who ? who->id : OperatorId(), false, held});
}

/// Of whom the site knows, a supervisor may forgive it on the spot; a badge that the site itself has locked stays locked.
Result SignIn::tooManyWrong(const AskPin &asked) const
{
    const Operator *who = operatorWith(asked.badge);
    const auto &all = m_station.site.operators;
    const bool isAnyoneThere = std::any_of(all.begin(), all.end(), [&](const Operator &one) {
        return isSupervisor(one) && one.id != asked.who && !one.verifier.isEmpty() && !one.isLocked;
    });
    if (asked.held || !who || who->isLocked || !isAnyoneThere)
        return no(BadgeLocked{});
    return fine(Notice::ApprovalAsked, AskApproval{std::make_shared<const Held>(Held{WordFor::Unlock, ForgivePins{who->id}, {}})});
}

Result SignIn::wordGiven(const AskPin &asked, const Operator &who) const
{
    if (who.isLocked)
        return no(BadgeLocked{});
    if (who.isPinForOnce)
        return no(PinGivesNoWord{});
    if (const auto *gives = std::get_if<GivePin>(&asked.held->command))
        return vouchedFor(asked, *gives, who);
    const auto *forgives = std::get_if<ForgivePins>(&asked.held->command);
    if (!isSupervisor(who) || (forgives && forgives->who == who.id))
        return no(NotASupervisor{});
    return decideWithWord(m_station, *asked.held, who.id, m_now);
}

// ---- another PIN ----------------------------------------------------------------------------------

/// A PIN that was given for one sign-in does not sign in: it is good for choosing another one, and the server takes that.
Result SignIn::knownBy(const AskPin &asked, const Operator &who) const
{
    if (who.isLocked)
        return no(BadgeLocked{});
    if (!asked.isForNew && !who.isPinForOnce)
        return signedIn(who, byPin());
    if (!m_station.online)
        return no(PinNotChosen{PinOutcome::NoNetwork});
    AskNewPin next{who.id, asked.typed};
    next.signsIn = !asked.isForNew;
    return fine(Notice::NewPinAsked, next);
}

Result SignIn::choosePin() const
{
    if (!m_station.signedIn || !m_station.site.policies.pin)
        return no(NotNow{});
    if (!std::holds_alternative<std::monostate>(m_station.question))
        return no(AnswerFirst{});
    if (!m_station.online)
        return no(PinNotChosen{PinOutcome::NoNetwork});
    AskPin old{m_station.signedIn->badge, m_station.signedIn->id};
    old.isForNew = true;
    return fine(Notice::PinAsked, old);
}

Result SignIn::forgotPin() const
{
    const auto *asked = std::get_if<AskPin>(&m_station.question);
    if (!asked || asked->held || asked->isChecking)
        return no(NotNow{});
    if (!m_station.online)
        return no(PinNotChosen{PinOutcome::NoNetwork});
    return heldBack(m_station, GivePin{asked->who}, WordFor::Pin);
}

/// The word itself is a fact; whose PIN it led to is the server's to tell.
Result SignIn::vouchedFor(const AskPin &asked, const GivePin &gives, const Operator &supervisor) const
{
    const Operator *who = operatorOf(gives.who);
    if (!who)
        return no(UnknownBadge{});
    if (who->isLocked)
        return no(BadgeLocked{});
    if (who->id == supervisor.id)
        return no(NotASupervisor{});
    const auto *behind = std::get_if<AskPin>(&asked.held->behind);
    AskNewPin next{who->id};
    next.supervisor = supervisor.id;
    next.supervisorsPin = asked.typed;
    next.signsIn = behind && !behind->isForNew;
    return record({{{}, WordGiven{wordName(WordFor::Pin), supervisor.id}, supervisor.id}}, next);
}

Result SignIn::newPin(const AskNewPin &asked, const Pin &typed) const
{
    if (asked.isSent)
        return no(NotNow{});
    AskNewPin next = asked;
    if (asked.fresh.isEmpty()) {
        if (const auto fault = pinFaultOf(typed.text()))
            return no(PinNotPossible{*fault});
        if (typed == asked.old)
            return no(PinNotPossible{PinFault::Same});
        next.fresh = typed;
        return fine(Notice::NewPinAsked, next);
    }
    if (!(typed == asked.fresh))
        return no(PinNotPossible{PinFault::Differ});
    next.isSent = true;
    Result sent = fine(Notice::PinSent, next);
    sent->newPin = NewPin{asked.who, asked.fresh, asked.old, asked.supervisor, asked.supervisorsPin};
    return sent;
}

/// The roster holds the new one already. Whoever had the question taken away meanwhile is not disturbed.
Result SignIn::pinAnswered(PinOutcome outcome) const
{
    const auto *asked = std::get_if<AskNewPin>(&m_station.question);
    if (!asked || !asked->isSent) {
        Decision nothing;
        nothing.question = m_station.question;
        nothing.quiet = true;
        return nothing;
    }
    if (outcome == PinOutcome::NotTaken)
        return no(PinNotPossible{PinFault::Site});
    if (outcome != PinOutcome::Counts)
        return no(PinNotChosen{outcome});
    const Operator *who = operatorOf(asked->who);
    if (!asked->signsIn || !who)
        return fine(Notice::PinChosen);
    return who->isLocked ? no(BadgeLocked{}) : signedIn(*who, byPin());
}

} // namespace domain
