// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/wanted_routes.h"
#include <algorithm>

namespace flow {
namespace {
bool isFree(const domain::RouteSummary &task)
{
    return task.state == domain::RouteState::Waiting || task.state == domain::RouteState::Paused;
}
} // namespace

std::vector<domain::RouteId> wantedRoutes(const Wish &wish, const std::vector<domain::RouteSummary> &tasks)
{
    std::vector<domain::RouteId> wanted;
    const auto add = [&wanted](const domain::RouteId &route) {
        if (std::find(wanted.begin(), wanted.end(), route) == wanted.end())
            wanted.push_back(route);
    };
    if (wish.inWork)
        add(*wish.inWork);
    if (wish.byTrolley)
        add(*wish.byTrolley);
    for (const domain::RouteSummary &task : tasks) {
        if (task.heldBy && task.heldBy->station == wish.station && task.state != domain::RouteState::Dropped)
            add(task.id);
    }
    int kept = 0;
    for (const domain::RouteSummary &task : tasks) {
        if (isFree(task) && kept++ < freeRoutesKept)
            add(task.id);
    }
    return wanted;
}

} // namespace flow
