// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include "journal/journal.h"
#include "ports/server.h"
#include <functional>
#include <optional>
#include <vector>

/// What an answer of the server means: the table "the station sees | means | it does" of the protocol. Pure.
namespace delivery {

/// What was asked. A probe asks for the outcomes after `after`; an append sent the facts after `after` up to `last`.
struct Asked
{
    bool append = false;
    domain::JournalId journal;
    domain::Sequence after = 0;
    domain::Sequence last = 0;
};

/// The station's own side when the answer came.
struct Own
{
    domain::JournalId journal;
    domain::Sequence head = 0;
    journal::Tail tail;
    std::function<std::optional<QString>(domain::Sequence)> chainAt; ///< 64 hex digits; none when pruned or not there
    domain::Sequence firstKept = 1; ///< what came before it was safe once, and let go of
};

/// When a node last told its epoch and cursor for this journal.
struct Sighting
{
    QString node;
    QString epoch;
    domain::Sequence cursor = 0;
    domain::Instant at;
};

/// One row of the table.
enum class Meaning {
    Settled,     ///< a verdict
    NodeForgot,  ///< this node or store forgot
    SequenceGap, ///< the server is behind
    BodyDamaged, ///< damaged on the way
    Forked,      ///< lost tail, restored image, cloned disk
    OtherEpoch,  ///< restored store
    SplitStore,  ///< two nodes share no store
    TooBig,
    Credential,
    NotTaken, ///< the server cannot take this (yet)
    TooOld,
    Unknown, ///< never a verdict
};

enum class Next {
    GoOn,       ///< from the cursor that the settlement holds
    Probe,      ///< ask where the server stands, then go on from there
    SendAgain,  ///< the same lines
    SendLess,   ///< the first half of the same lines
    NewJournal, ///< begin a new journal with every fact that is here of this one
    AfterWait,  ///< keep trying with back-off, the cursor is still known
    AfterProbe, ///< back off, then probe
};

struct Verdict
{
    Meaning meaning = Meaning::Unknown;
    Next next = Next::AfterProbe;
    std::optional<journal::Settlement> settlement;
    bool progress = false; ///< facts of this batch were taken
    bool doubtNode = false;
    bool refetch = false; ///< documents are to be fetched without If-None-Match
    QString incident;     ///< kind, empty = none
    QString what;         ///< English, for the log, the incident and the status page
    std::optional<domain::Duration> retryAfter;
};

/// Two nodes with different epochs within this time share no store; later it is a restored one.
inline constexpr domain::Duration splitWithin{60'000};

[[nodiscard]] Verdict judgeReply(const Asked &asked, const ports::JournalReply &reply, const QString &node,
                                 const Own &own, const std::vector<Sighting> &sightings, domain::Instant now);

} // namespace delivery
