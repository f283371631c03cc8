// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/task_works.h"

namespace server {
namespace {
const QString routePrefix = QStringLiteral("route/");
} // namespace

bool isAboutTask(const domain::EventData &data)
{
    return domain::eventTypeName(data).startsWith(QLatin1String("pick."));
}

// ---- a task ----------------------------------------------------------------------------------------------------
Judgement Task::judge(const Rules &rules, const domain::Event &event) const
{
    return rules.judge(std::get<domain::RouteSnapshot>(m_snapshot).route, event);
}

void Task::apply(const Rules &rules, const domain::Event &event)
{
    domain::Route &route = std::get<domain::RouteSnapshot>(m_snapshot).route;
    route = rules.apply(std::move(route), event);
}

domain::SequenceOf &Task::included()
{
    return std::visit([](auto &snapshot) -> domain::SequenceOf & { return snapshot.included; }, m_snapshot);
}

domain::SequencesOf &Task::open()
{
    return std::visit([](auto &snapshot) -> domain::SequencesOf & { return snapshot.open; }, m_snapshot);
}

std::vector<domain::Correction> &Task::corrections()
{
    return std::visit([](auto &snapshot) -> std::vector<domain::Correction> & { return snapshot.corrections; },
                      m_snapshot);
}

// ---- the tasks of a transaction --------------------------------------------------------------------------------
std::optional<Task> TaskWorks::read(const domain::TaskId &id)
{
    if (!id.text().startsWith(routePrefix))
        return std::nullopt;
    auto snapshot = m_routes.find(domain::RouteId(id.text().mid(routePrefix.size())));
    return snapshot ? std::optional(Task(std::move(*snapshot))) : std::nullopt;
}

const Task *TaskWorks::find(const domain::TaskId &id)
{
    auto found = m_works.find(id);
    if (found == m_works.end()) {
        std::optional<Work> work;
        if (auto task = read(id))
            work = Work{std::move(*task)};
        found = m_works.emplace(id, std::move(work)).first;
    }
    return found->second ? &found->second->task : nullptr;
}

void TaskWorks::put(const domain::TaskId &id, Task task) { m_works[id] = Work{std::move(task), true}; }

std::vector<domain::Changed> TaskWorks::finish()
{
    std::vector<domain::Changed> changed;
    for (auto &[id, work] : m_works) {
        if (work && work->changed)
            changed.push_back(m_routes.save(std::get<domain::RouteSnapshot>(work->task.snapshot())));
    }
    return changed;
}

Task *StagedTasks::of(const domain::TaskId &id)
{
    const auto staged = m_next.find(id);
    if (staged != m_next.end())
        return &staged->second;
    const Task *found = m_works->find(id);
    return found ? &m_next.emplace(id, *found).first->second : nullptr;
}

void StagedTasks::commit()
{
    for (auto &[id, task] : m_next)
        m_works->put(id, std::move(task));
    m_next.clear();
}

} // namespace server
