// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <chrono>
#include <compare>

namespace domain {

using Duration = std::chrono::milliseconds;

/// A wall-clock instant, milliseconds since 1970-01-01T00:00:00Z. Never used to order facts: sequences do.
struct UtcTime
{
    qint64 ms = 0;
    auto operator<=>(const UtcTime &) const = default;
};
inline UtcTime operator+(UtcTime t, Duration d) { return {t.ms + d.count()}; }
inline Duration operator-(UtcTime a, UtcTime b) { return Duration(a.ms - b.ms); }

/// An instant of running time (monotonic), milliseconds since an arbitrary start of this process.
struct Instant
{
    qint64 ms = 0;
    auto operator<=>(const Instant &) const = default;
};
inline Instant operator+(Instant t, Duration d) { return {t.ms + d.count()}; }
inline Duration operator-(Instant a, Instant b) { return Duration(a.ms - b.ms); }

} // namespace domain
