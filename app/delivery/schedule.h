// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journal/journal.h"
#include <optional>
#include <variant>

/// What is to be done next for the facts that are still owed to the server. Pure.
namespace delivery {

inline constexpr int maxBatchFacts = 1000;
inline constexpr qint64 maxBatchBytes = 256 * 1024; ///< lines with their LF
inline constexpr qint64 firstBatchBytes = 64 * 1024;

/// How large a batch may be; at least one fact always goes.
struct Limits
{
    int facts = maxBatchFacts;
    qint64 bytes = firstBatchBytes;
    bool operator==(const Limits &) const = default;
};

/// What was learnt of the size that gets through. Begins small (a link that has just come back is weak), doubles while
/// full batches are settled; halves for a day after a 413, and until it works again when an answer was lost on the way.
class BatchSize
{
public:
    [[nodiscard]] Limits at(domain::Instant now) const;
    /// The server said 413 to a batch of so many facts and bytes.
    void tooBig(int facts, qint64 bytes, domain::Instant now);
    /// What became of a batch of so many bytes is unknown: too large for this link within the time limit, perhaps.
    void lost(qint64 bytes, domain::Instant now);
    /// A batch of so many bytes was settled, and there was more to send than it could hold.
    void settledFull(qint64 bytes, domain::Instant now);

private:
    Limits m_today{maxBatchFacts, maxBatchBytes};
    std::optional<domain::Instant> m_forgetToday;
    qint64 m_bytes = firstBatchBytes;
    domain::Instant m_growFrom{};
};

/// A batch that was sent at least once: it is resent with the same lines, at most cut to its first part.
struct Frozen
{
    domain::Sequence first = 0;
    int facts = 0;
    bool operator==(const Frozen &) const = default;
};

struct Situation
{
    bool begun = false;    ///< the journal has a first fact
    bool halted = false;   ///< its files are to be put aside, or were, and none has begun in their place
    bool inFlight = false; ///< one request at a time for a journal
    domain::Sequence head = 0;
    journal::Tail tail;
    bool cursorKnown = false; ///< told by a node since the start, the last unknown and the last new node
    domain::Instant now;
    domain::Instant notBefore; ///< back-off
    domain::Instant idleProbe; ///< when nothing is owed: ask again then, a node may have forgotten
    Limits limits;
    std::optional<Frozen> frozen;
};

struct Nothing ///< whatever is under way will call again
{
    bool operator==(const Nothing &) const = default;
};
struct Probe ///< ask for the cursor and the outcomes after `after`
{
    domain::Sequence after = 0;
    bool operator==(const Probe &) const = default;
};
struct Append ///< send the facts from `first`, as many as the limits let through
{
    domain::Sequence first = 0;
    Limits limits;
    bool operator==(const Append &) const = default;
};
struct Rescue ///< put the files aside once more, or begin a journal in the place of those that were
{
    bool operator==(const Rescue &) const = default;
};
struct Wait
{
    domain::Instant until;
    bool operator==(const Wait &) const = default;
};
using Step = std::variant<Nothing, Probe, Append, Rescue, Wait>;

[[nodiscard]] Step nextStep(const Situation &situation);

/// How many of these lines one body may hold, at least one where there is one.
[[nodiscard]] qsizetype fitting(const std::vector<journal::StoredFact> &facts, const Limits &limits);
/// Bytes of the lines with their LF.
[[nodiscard]] qint64 bodyBytes(const std::vector<QByteArray> &lines);

} // namespace delivery
