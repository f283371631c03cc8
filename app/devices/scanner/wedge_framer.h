// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include <QString>
#include <optional>
#include <vector>

namespace devices {

/// What tells a scanner that types from a person who types.
struct WedgeLimits
{
    domain::Duration longestGap{80}; ///< between two keys of one scan; a Bluetooth scanner wants 150
    domain::Duration averageGap{35}; ///< over all keys of one scan
    domain::Duration silence{120};   ///< ends a scan that has no terminator
    int shortest = 6;                ///< characters, where nothing but silence ends the scan
    int shortestSure = 3;            ///< characters, with a terminator or a prefix: slot codes have four
    QString prefix;                  ///< what the scanner is programmed to type first; taken off. Empty: none
};

/// One key that has a text, as it was pressed.
struct KeyStroke
{
    QString text;          ///< a character; "\r", "\n" or "\t" end a scan
    domain::Instant at;    ///< by the event's own stamp, not by when somebody got round to look at it
    /// The system takes it for a key held down. That begins after a pause that no scanner makes; a scanner's own doubled
    /// digit is taken for it where press and release bear one stamp (X11), and is a digit like any other.
    bool repeated = false;
};

/// What became of the oldest strokes that were not told of yet.
struct WedgeVerdict
{
    enum class What {
        Typed,   ///< by a person: to be passed on
        Scanned, ///< `text` came from the scanner, without prefix and terminator
        Dropped, ///< a scanner's, and part of no scan: the LF behind a CR
        Spoilt,  ///< the beginning of a scan whose end did not come: nobody knows the code
    };
    What what = What::Typed;
    size_t strokes = 0;
    QString text;
    bool operator==(const WedgeVerdict &) const = default;
};

/// Tells scans from typing by rhythm alone. Every stroke gets its verdict once and in order, at the latest by silent().
/// Once a terminator was seen, a burst without one is no scan any more but a spoilt one: half a code must not count.
class WedgeFramer
{
public:
    using Verdicts = std::vector<WedgeVerdict>;
    explicit WedgeFramer(WedgeLimits limits);

    [[nodiscard]] Verdicts add(const KeyStroke &stroke);
    /// Nothing came for `silence`, or a key without text (an arrow) came: what is held gets its verdict.
    [[nodiscard]] Verdicts silent();
    [[nodiscard]] bool holds() const { return !m_held.empty(); }

private:
    enum class After { Typing, Scan, SpoiltScan };

    [[nodiscard]] bool isFast() const;
    [[nodiscard]] bool isPrefixed() const;
    [[nodiscard]] bool isScan(bool terminated) const;
    [[nodiscard]] QString heldText() const;
    WedgeVerdict take(WedgeVerdict::What what, After after);
    void addCharacter(const KeyStroke &stroke, Verdicts &verdicts);
    void addTerminator(const KeyStroke &stroke, bool inBurst, Verdicts &verdicts);
    void close(Verdicts &verdicts);

    WedgeLimits m_limits;
    std::vector<KeyStroke> m_held;
    int m_slowGaps = 0;                    ///< in a row, up to the last key held
    std::optional<domain::Instant> m_last; ///< of the last stroke, held or not
    After m_after = After::Typing;
    bool m_knowsTerminator = false;
    bool m_isHeldDown = false; ///< the key of the last stroke
};

} // namespace devices
