// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/deed.h"

/// Who may work here: a badge, and a PIN where the site wants one. A wrong PIN and a badge that nobody has are answered with
/// the same words after the same time, and count the same.
namespace domain {

inline constexpr int pinTriesBeforePause = 5;
inline constexpr int pinTriesBeforeLock = 10; ///< NIST SP 800-63B: at most 10 wrong ones in a row

/// How long no PIN of this operator is looked at after so many wrong ones: 0 below the fifth; then 30 s, doubled with each,
/// at most 15 minutes. In running time: no clock shortens it.
[[nodiscard]] Duration pinPause(int wrong);
/// A fact about somebody's PIN. What is neither a refusal nor a sign-in changes nothing.
void countPinTry(std::map<OperatorId, PinTries> &tries, const Event &event);
/// What was counted in another place counts, too: of each the higher number, of unlocks in between the later.
void recallPinTries(std::map<OperatorId, PinTries> &tries, const std::map<OperatorId, PinTries> &kept);
/// Whom a refusal counts against: the operator, or the badge that nobody has.
[[nodiscard]] OperatorId refusedOf(const Event &event);

/// Whether whoever is signed in must show that it is them before anything else: since the program started, since nobody has
/// touched it for a while, or because the site has locked their badge.
[[nodiscard]] bool isLocked(const Station &station);
/// Whether a command is obeyed while the station is locked.
[[nodiscard]] bool isForLocked(const Command &command);

/// What is done about sign-ins. Borrows the station.
class SignIn
{
public:
    SignIn(const Station &station, Instant now) : m_station(station), m_now(now) {}
    [[nodiscard]] Result badge(const Code &code) const;
    /// A badge that is to give its word for what is held back.
    [[nodiscard]] Result approver(const std::shared_ptr<const Held> &held, const Code &code) const;
    [[nodiscard]] Result pin(const Pin &pin) const;
    [[nodiscard]] Result checked(bool right) const;
    // ---- another PIN, with the network only
    [[nodiscard]] Result choosePin() const;
    [[nodiscard]] Result forgotPin() const;
    [[nodiscard]] Result newPin(const AskNewPin &asked, const Pin &typed) const;
    [[nodiscard]] Result pinAnswered(PinOutcome outcome) const;

private:
    [[nodiscard]] const Operator *operatorWith(const QString &badge) const;
    [[nodiscard]] bool isTaskOpen() const;
    [[nodiscard]] Result byBadgeAlone(const Operator *who) const;
    [[nodiscard]] Result tooManyWrong(const AskPin &asked) const;
    [[nodiscard]] Result knownBy(const AskPin &asked, const Operator &who) const;
    [[nodiscard]] Result vouchedFor(const AskPin &asked, const GivePin &gives, const Operator &supervisor) const;
    [[nodiscard]] const Operator *operatorOf(const OperatorId &id) const;
    [[nodiscard]] Result wordGiven(const AskPin &asked, const Operator &who) const;
    [[nodiscard]] Result signedIn(const Operator &who, const QString &by) const;
    [[nodiscard]] PinTries triesOf(const AskPin &asked) const;
    [[nodiscard]] qint64 unlocksOf(const AskPin &asked) const;

    const Station &m_station;
    Instant m_now;
};

} // namespace domain
