// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include "server/core/store.h"
#include <QJsonObject>

namespace server {

struct BuiltRoutes
{
    /// routes: route, trolley, stops, units, orders; not_routed: order, reason; note: where there was nothing to do.
    QJsonObject summary;
    std::vector<domain::Changed> changed;
};

enum class Goods {
    OnShelves,
    InTotes, ///< another system has picked them: the routes come dropped, for the desks alone
};

/// Puts the unrouted orders on routes of at most `totes` orders and `stops` locations. The oldest order begins a route;
/// then comes, again and again, the order that shares most locations with it. Both limits from 1.
[[nodiscard]] BuiltRoutes buildRoutes(Store &store, int totes, int stops, Goods goods = Goods::OnShelves);

} // namespace server
