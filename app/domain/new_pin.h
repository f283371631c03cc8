// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include <QString>
#include <memory>
#include <optional>

/// PINs on their way: typed, compared, sent, and in no file, fact or log.
namespace domain {

inline constexpr int leastPinDigits = 6;
inline constexpr int mostPinDigits = 12;

/// Overwrites a text that nobody else holds, and empties it.
void wipe(QString &text);

/// A PIN in memory. Its digits are overwritten when the last copy of it goes.
class Pin
{
public:
    Pin() = default;
    Pin(const QString &digits); // not explicit: what is typed is one
    [[nodiscard]] const QString &text() const; ///< not to be kept
    [[nodiscard]] bool isEmpty() const { return !m_text; }
    bool operator==(const Pin &other) const { return text() == other.text(); }

private:
    std::shared_ptr<const QString> m_text;
};

/// Why a PIN cannot be taken as a new one.
enum class PinFault {
    Length,  ///< not 6 to 12 digits
    TooEasy, ///< a run or a repetition
    Same,    ///< it is the old one
    Differ,  ///< the second time it was another one
    Site,    ///< the server does not take it
};
/// Length, TooEasy, or nothing.
[[nodiscard]] std::optional<PinFault> pinFaultOf(const QString &digits);

/// What the server is asked for: a new PIN, and what shows the right to it.
struct NewPin
{
    OperatorId who;
    Pin fresh;
    Pin old{};               ///< empty: a supervisor vouches
    OperatorId supervisor{}; ///< empty: the old one does
    Pin supervisorsPin{};
};

/// What came of it.
enum class PinOutcome {
    Counts,
    Wrong,      ///< the old PIN or the supervisor's
    NotTaken,   ///< by the server's own rules
    TooSoon,    ///< too many wrong ones, or too many requests
    Locked,     ///< the badge, by the site
    NotOffered, ///< a server that sets no PINs, or not for this station
    NoNetwork,  ///< it has heard of nothing: nothing is changed
    Unanswered, ///< it may have done it
};

} // namespace domain
