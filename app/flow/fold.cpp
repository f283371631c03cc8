// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/fold.h"
#include "domain/packing.h"
#include "domain/picking.h"
#include <algorithm>

namespace flow {
namespace {

template <typename Snapshot>
bool isOpen(const Snapshot &snapshot, const Place &place)
{
    const auto open = snapshot.open.find(place.journal);
    return open != snapshot.open.end()
        && std::find(open->second.begin(), open->second.end(), place.sequence) != open->second.end();
}

template <typename Snapshot>
bool isIncluded(const Snapshot &snapshot, const Place &place)
{
    const auto included = snapshot.included.find(place.journal);
    return included != snapshot.included.end() && place.sequence <= included->second;
}

template <typename Snapshot>
bool isAnyPlace(const Snapshot &snapshot, const OwnFact &fact, bool (*holds)(const Snapshot &, const Place &))
{
    return std::any_of(fact.places.begin(), fact.places.end(), [&](const Place &place) { return holds(snapshot, place); });
}

template <typename Task, typename Snapshot>
FoldedTask<Task> foldTask(const Snapshot &snapshot, Task task, const std::vector<OwnFact> &own)
{
    std::set<domain::EventId> acknowledged;
    std::set<domain::EventId> mine;
    for (const OwnFact &fact : own) {
        mine.insert(fact.event.id);
        if (const auto *read = std::get_if<domain::CorrectionAcknowledged>(&fact.event.data))
            acknowledged.insert(read->event);
    }
    FoldedTask<Task> result{std::move(task), {}, {}, {}};
    std::set<domain::EventId> corrected;
    for (const domain::Correction &correction : snapshot.corrections) {
        if (!mine.contains(correction.event) || acknowledged.contains(correction.event))
            continue;
        result.corrections.push_back(correction);
        corrected.insert(correction.event);
    }
    for (const OwnFact &fact : own) {
        // A fact that stands in two journals counts once: where one place is open, the other one is its double.
        const bool isUndecided = isAnyPlace(snapshot, fact, isOpen<Snapshot>);
        const bool waits = isUndecided || !isAnyPlace(snapshot, fact, isIncluded<Snapshot>);
        if (!waits)
            result.settled.insert(fact.event.id);
        if (isUndecided)
            result.undecided.insert(fact.event.id);
        if (waits || corrected.contains(fact.event.id))
            result.task = domain::applyOwn(std::move(result.task), fact.event);
    }
    return result;
}

} // namespace

Folded fold(const domain::RouteSnapshot &snapshot, const std::vector<OwnFact> &own)
{
    return foldTask(snapshot, snapshot.route, own);
}

FoldedOrder fold(const domain::OrderSnapshot &snapshot, const std::vector<OwnFact> &own)
{
    return foldTask(snapshot, snapshot.order, own);
}

} // namespace flow
