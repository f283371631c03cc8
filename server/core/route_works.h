// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/routes.h"
#include <map>

namespace server {

/// The routes that one transaction works on: each is decoded once and written once, at the end.
class RouteWorks
{
public:
    explicit RouteWorks(Store &store)
        : m_routes(store)
    {
    }
    /// Null for a task that is no route, or a route that is not there. Throws for a document that cannot be read.
    [[nodiscard]] const domain::RouteSnapshot *find(const domain::TaskId &task);
    /// The next state of a route that was found.
    void put(const domain::TaskId &task, domain::RouteSnapshot snapshot);
    /// Writes what was put.
    [[nodiscard]] std::vector<domain::Changed> finish();

private:
    struct Work
    {
        domain::RouteSnapshot snapshot;
        bool changed = false;
    };
    Routes m_routes;
    std::map<domain::TaskId, std::optional<Work>> m_works;
};

/// Routes as they would be after a fact whose effects are still being found out; `RouteWorks` knows nothing of it yet.
class StagedRoutes
{
public:
    explicit StagedRoutes(RouteWorks &works)
        : m_works(&works)
    {
    }
    /// A copy to change; null as RouteWorks::find.
    [[nodiscard]] domain::RouteSnapshot *of(const domain::TaskId &task);
    void commit();

private:
    RouteWorks *m_works;
    std::map<domain::TaskId, domain::RouteSnapshot> m_next;
};

} // namespace server
