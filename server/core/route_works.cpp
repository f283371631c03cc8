// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/route_works.h"

namespace server {
namespace {
const QString routePrefix = QStringLiteral("route/");
}

const domain::RouteSnapshot *RouteWorks::find(const domain::TaskId &task)
{
    if (!task.text().startsWith(routePrefix))
        return nullptr;
    auto found = m_works.find(task);
    if (found == m_works.end()) {
        std::optional<Work> work;
        if (auto snapshot = m_routes.find(domain::RouteId(task.text().mid(routePrefix.size()))))
            work = Work{std::move(*snapshot)};
        found = m_works.emplace(task, std::move(work)).first;
    }
    return found->second ? &found->second->snapshot : nullptr;
}

void RouteWorks::put(const domain::TaskId &task, domain::RouteSnapshot snapshot)
{
    m_works[task] = Work{std::move(snapshot), true};
}

std::vector<domain::Changed> RouteWorks::finish()
{
    std::vector<domain::Changed> changed;
    for (auto &[task, work] : m_works) {
        if (work && work->changed)
            changed.push_back(m_routes.save(work->snapshot));
    }
    return changed;
}

domain::RouteSnapshot *StagedRoutes::of(const domain::TaskId &task)
{
    const auto staged = m_next.find(task);
    if (staged != m_next.end())
        return &staged->second;
    const domain::RouteSnapshot *found = m_works->find(task);
    return found ? &m_next.emplace(task, *found).first->second : nullptr;
}

void StagedRoutes::commit()
{
    for (auto &[task, snapshot] : m_next)
        m_works->put(task, std::move(snapshot));
    m_next.clear();
}

} // namespace server
