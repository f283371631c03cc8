// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/order.h"
#include "domain/route.h"
#include <set>

namespace flow {

/// Where a fact stands. After a fork or a quarantine one fact may stand in two journals.
struct Place
{
    domain::JournalId journal;
    domain::Sequence sequence = 0;
};
/// A fact of this station with all its places.
struct OwnFact
{
    std::vector<Place> places;
    domain::Event event;
};

template <typename Task>
struct FoldedTask
{
    Task task;
    std::vector<domain::Correction> corrections; ///< about own facts, not acknowledged yet
    std::set<domain::EventId> settled;           ///< own facts that the snapshot has settled: they wait for nobody
    std::set<domain::EventId> undecided;         ///< own facts that came without effect and that nobody has decided
};
using Folded = FoldedTask<domain::Route>;
using FoldedOrder = FoldedTask<domain::PackOrder>;

/// What the screen shows of a task: the server's snapshot plus this station's own facts that have no effect in it yet.
/// A correction counts only when its operator has acknowledged it: until then the fact is folded on.
[[nodiscard]] Folded fold(const domain::RouteSnapshot &snapshot, const std::vector<OwnFact> &own);
[[nodiscard]] FoldedOrder fold(const domain::OrderSnapshot &snapshot, const std::vector<OwnFact> &own);

} // namespace flow
