// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/route.h"
#include <optional>
#include <vector>

namespace flow {

/// How many free routes are kept on the station, to be begun without network.
inline constexpr int freeRoutesKept = 5;

struct Wish
{
    std::optional<domain::RouteId> inWork;
    std::optional<domain::RouteId> byTrolley; ///< asked for by scanning its trolley
    domain::StationId station;
};

/// The routes whose snapshots a station wants, most urgent first, none twice: in work, asked for, held by this station,
/// and the first free ones.
[[nodiscard]] std::vector<domain::RouteId> wantedRoutes(const Wish &wish,
                                                        const std::vector<domain::RouteSummary> &tasks);

} // namespace flow
