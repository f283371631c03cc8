// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/fold.h"
#include "domain/picking.h"
#include <algorithm>
#include <set>

namespace flow {
namespace {

bool hasNoEffectYet(const domain::RouteSnapshot &snapshot, const OwnFact &fact)
{
    const auto included = snapshot.included.find(fact.journal);
    if (included != snapshot.included.end() && fact.sequence <= included->second) {
        const auto open = snapshot.open.find(fact.journal);
        return open != snapshot.open.end()
            && std::find(open->second.begin(), open->second.end(), fact.sequence) != open->second.end();
    }
    // After a fork a fact stands in two journals; the snapshot may hold it under the older one.
    return std::none_of(snapshot.route.effects.begin(), snapshot.route.effects.end(),
                        [&](const domain::Effect &e) { return e.event == fact.event.id; });
}

} // namespace

Folded fold(const domain::RouteSnapshot &snapshot, const std::vector<OwnFact> &own)
{
    std::set<domain::EventId> acknowledged;
    std::set<domain::EventId> mine;
    for (const OwnFact &fact : own) {
        mine.insert(fact.event.id);
        if (const auto *read = std::get_if<domain::CorrectionAcknowledged>(&fact.event.data))
            acknowledged.insert(read->event);
    }
    Folded result{snapshot.route, {}};
    std::set<domain::EventId> corrected;
    for (const domain::Correction &correction : snapshot.corrections) {
        if (!mine.contains(correction.event) || acknowledged.contains(correction.event))
            continue;
        result.corrections.push_back(correction);
        corrected.insert(correction.event);
    }
    for (const OwnFact &fact : own) {
        if (corrected.contains(fact.event.id) || hasNoEffectYet(snapshot, fact))
            result.route = domain::apply(std::move(result.route), fact.event);
    }
    return result;
}

} // namespace flow
