// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include <vector>

/// What a server says about a journal: plain values, shared by station, server and emulator.
namespace domain {

/// RFC 9457, with the extension members that Packhorse uses. `type` is "urn:packhorse:problem:<name>".
struct Problem
{
    QString type;
    QString title;
    int status = 0;
    QString detail;
    std::optional<JournalId> journal; ///< echo: without it a problem on a journal's path is somebody else's
    std::optional<Sequence> cursor;
    bool operator==(const Problem &) const = default;
};
inline QString problemType(const char *name) { return QStringLiteral("urn:packhorse:problem:") + QLatin1String(name); }

/// What became of one fact. The cursor always advances; the first verdict stands.
enum class Outcome {
    Applied,
    Duplicate, ///< an id seen before, in any journal
    Disputed,  ///< business: part of a case, a person decides
    Parked,    ///< technical: bytes kept, judged again after a mend
};

struct FactResult
{
    Sequence sequence = 0;
    Outcome outcome = Outcome::Applied;
    std::optional<Problem> problem;
    bool operator==(const FactResult &) const = default;
};
struct Changed
{
    QString href;
    qint64 version = 0;
    bool operator==(const Changed &) const = default;
};
/// The 200 of an append and of a probe.
struct JournalAnswer
{
    JournalId journal;
    QString epoch; ///< UUID of the store's life
    QString node;
    UtcTime now;
    Sequence cursor = 0;
    QString chain; ///< at the cursor, 64 hex digits
    std::optional<Sequence> safe;    ///< held by a backup that was read back; none from a server without backups
    std::vector<FactResult> results; ///< only what is not applied
    std::vector<Changed> changed;
    bool operator==(const JournalAnswer &) const = default;
};

/// The four disjoint states of this journal's facts, as on the strip.
struct DeliveryCounts
{
    qint64 onDevice = 0;
    qint64 delivered = 0;
    qint64 safe = 0;
    qint64 attention = 0; ///< disputed or parked, undecided
    qint64 attentionBefore = 0; ///< the same of journals that this station ended: none of this journal's facts
    bool operator==(const DeliveryCounts &) const = default;
};

} // namespace domain
