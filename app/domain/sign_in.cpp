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
        || std::holds_alternative<OrderArrived>(command);
}

const Operator *SignIn::operatorWith(const QString &badge) const
{
    const auto &all = m_station.site.operators;
    const auto it = std::find_if(all.begin(), all.end(), [&](const Operator &o) { return sameText(o.badge, badge); });
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

Result SignIn::pin(const QString &pin) const
{
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
    decision.question = AskPin{asked->badge, asked->who, true, asked->held};
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
        return who->isLocked ? no(BadgeLocked{}) : signedIn(*who, byPin());
    Decision decision;
    const OperatorId by = who ? who->id : OperatorId();
    decision.events = {{{}, OperatorRefused{QStringLiteral("pin"), who ? QString() : asked->badge, unlocksOf(*asked)}, by}};
    decision.question = AskPin{asked->badge, asked->who, false, asked->held};
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
    const auto *forgives = std::get_if<ForgivePins>(&asked.held->command);
    if (!isSupervisor(who) || (forgives && forgives->who == who.id))
        return no(NotASupervisor{});
    return decideWithWord(m_station, *asked.held, who.id, m_now);
}

} // namespace domain
