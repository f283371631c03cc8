// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/task_works.h"
#include "server/core/label_claims.h"

namespace server {
namespace {
const QString routePrefix = QStringLiteral("route/");
const QString orderPrefix = QStringLiteral("order/");

bool isOfFamily(const domain::EventData &data, const char *prefix)
{
    return domain::eventTypeName(data).startsWith(QLatin1String(prefix));
}

/// The order that the fact names beside its subject; empty for one that names none.
domain::OrderId orderNamedBy(const domain::EventData &data)
{
    return std::visit(
        [](const auto &fact) {
            if constexpr (requires { fact.order; })
                return fact.order;
            else
                return domain::OrderId();
        },
        data);
}

} // namespace

bool isAboutTask(const domain::EventData &data)
{
    return isOfFamily(data, "pick.") || isOfFamily(data, "pack.") || isOfFamily(data, "print.");
}

// ---- a task ----------------------------------------------------------------------------------------------------
Judgement Task::judge(const Rules &rules, const domain::Event &event) const
{
    const auto *order = std::get_if<domain::OrderSnapshot>(&m_snapshot);
    const domain::OrderId named = order ? orderNamedBy(event.data) : domain::OrderId();
    const bool fits = isOfFamily(event.data, "pick.") == !order && (named.isEmpty() || named == order->order.id);
    if (!fits)
        return base::Unexpected{domain::Dispute{
            QStringLiteral("no-such-task"), QStringLiteral("%1 is no fact about %2")
                                                .arg(domain::eventTypeName(event.data), event.task.text())}};
    return order ? rules.judgeOrder(order->order, event)
                 : rules.judge(std::get<domain::RouteSnapshot>(m_snapshot).route, event);
}

void Task::apply(const Rules &rules, const domain::Event &event)
{
    if (auto *order = std::get_if<domain::OrderSnapshot>(&m_snapshot)) {
        order->order = rules.applyOrder(std::move(order->order), event);
        return;
    }
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
    if (id.text().startsWith(routePrefix)) {
        auto snapshot = m_routes.find(domain::RouteId(id.text().mid(routePrefix.size())));
        return snapshot ? std::optional(Task(std::move(*snapshot))) : std::nullopt;
    }
    if (!id.text().startsWith(orderPrefix))
        return std::nullopt;
    auto snapshot = m_orders.find(domain::OrderId(id.text().mid(orderPrefix.size())));
    return snapshot ? std::optional(Task(std::move(*snapshot))) : std::nullopt;
}

TaskWorks::Work TaskWorks::workOf(Task task)
{
    const auto *snapshot = std::get_if<domain::RouteSnapshot>(&task.snapshot());
    const bool dropped = snapshot && snapshot->route.state == domain::RouteState::Dropped;
    std::vector<domain::Tote> totes = snapshot ? snapshot->route.totes : std::vector<domain::Tote>{};
    return {std::move(task), false, dropped, std::move(totes)};
}

const Task *TaskWorks::find(const domain::TaskId &id)
{
    auto found = m_works.find(id);
    if (found == m_works.end()) {
        std::optional<Work> work;
        if (auto task = read(id))
            work = workOf(std::move(*task));
        found = m_works.emplace(id, std::move(work)).first;
    }
    return found->second ? &found->second->task : nullptr;
}

Task *TaskWorks::change(const domain::TaskId &id)
{
    if (!find(id))
        return nullptr;
    Work &work = *m_works.at(id);
    work.changed = true;
    return &work.task;
}

void TaskWorks::put(const domain::TaskId &id, Task task)
{
    Work &work = *m_works.at(id);
    work.task = std::move(task);
    work.changed = true;
}

void TaskWorks::note(const std::vector<domain::Changed> &changed)
{
    m_noted.insert(m_noted.end(), changed.begin(), changed.end());
}

// Desks wait for a trolley that is dropped: each of its orders is told.
void TaskWorks::saveRoute(Work &work, std::vector<domain::Changed> &changed)
{
    auto &snapshot = std::get<domain::RouteSnapshot>(work.task.snapshot());
    changed.push_back(m_routes.save(snapshot));
    if (snapshot.route.totes != work.totes)
        m_orders.noteTotes(snapshot.route.totes);
    if (snapshot.route.state != domain::RouteState::Dropped || work.wasDropped)
        return;
    for (const domain::RouteOrder &order : snapshot.route.orders)
        changed.push_back(m_orders.changed(order.order));
}

// Routes first: an order's version counts its route's.
std::vector<domain::Changed> TaskWorks::finish()
{
    std::vector<domain::Changed> changed;
    for (auto &[id, work] : m_works) {
        if (work && work->changed && std::holds_alternative<domain::RouteSnapshot>(work->task.snapshot()))
            saveRoute(*work, changed);
    }
    for (auto &[id, work] : m_works) {
        auto *order = work && work->changed ? std::get_if<domain::OrderSnapshot>(&work->task.snapshot()) : nullptr;
        if (order)
            changed.push_back(m_orders.save(*order));
    }
    changed.insert(changed.end(), m_noted.begin(), m_noted.end());
    return changed;
}

Task *StagedTasks::of(const domain::TaskId &id)
{
    if (m_on == On::Works)
        return m_works->change(id);
    const auto staged = m_next.find(id);
    if (staged != m_next.end())
        return &staged->second;
    const Task *found = m_works->find(id);
    return found ? &m_next.emplace(id, *found).first->second : nullptr;
}

void StagedTasks::carryOut(Store &store, const Rules &rules, const domain::Event &event, bool firstTry)
{
    Task *task = of(event.task);
    const auto *snapshot = std::get_if<domain::OrderSnapshot>(&task->snapshot());
    const domain::PackOrder before = snapshot ? snapshot->order : domain::PackOrder{};
    task->apply(rules, event);
    if (!snapshot)
        return;
    for (const domain::Changed &one : followMarks(store, before, snapshot->order, event, firstTry))
        note(one);
}

void StagedTasks::commit()
{
    m_works->note(m_noted);
    m_noted.clear();
    for (auto &[id, task] : m_next)
        m_works->put(id, std::move(task));
    m_next.clear();
}

} // namespace server
