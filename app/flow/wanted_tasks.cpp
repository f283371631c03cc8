// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/wanted_tasks.h"
#include <QUrl>
#include <algorithm>

namespace flow {
namespace {
bool isFree(const domain::RouteSummary &task)
{
    return task.state == domain::RouteState::Waiting || task.state == domain::RouteState::Paused;
}
bool isFree(const domain::OrderSummary &task)
{
    return task.ready && (task.state == domain::OrderState::Waiting || task.state == domain::OrderState::PutAside);
}
bool isDone(const domain::RouteSummary &task)
{
    return task.state == domain::RouteState::Dropped;
}
bool isDone(const domain::OrderSummary &task)
{
    return task.state == domain::OrderState::Packed;
}

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}
QString escaped(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}
int slotOf(const domain::Code &code)
{
    const qsizetype digits = code.text.lastIndexOf(u'-') + 1;
    return code.text.mid(digits).toInt();
}

bool fits(const domain::OrderSummary &order, const OrderSought &sought)
{
    switch (sought.code.kind) {
    case domain::CodeKind::Tote:
        return std::any_of(order.totes.begin(), order.totes.end(), [&](const domain::ToteId &t) { return same(t.text(), sought.code.text); });
    case domain::CodeKind::Slot:
        return order.slot == slotOf(sought.code) && same(order.trolley.text(), sought.trolley.text());
    default:
        return order.id.text() == sought.code.text;
    }
}

/// Appends what is held by this station, and then the first free ones.
template <typename Summary, typename Add>
void addListed(const std::vector<Summary> &tasks, const domain::StationId &station, int keptAtMost, Add add)
{
    for (const Summary &task : tasks) {
        if (task.heldBy && task.heldBy->station == station && !isDone(task))
            add(task.id);
    }
    int kept = 0;
    for (const Summary &task : tasks) {
        if (isFree(task) && kept++ < keptAtMost)
            add(task.id);
    }
}

/// The first of those that fit that is not done, else the first.
template <typename Summary, typename Fits>
TaskRef firstThat(const std::vector<Summary> &tasks, Fits fitting)
{
    TaskRef done;
    for (const Summary &task : tasks) {
        if (!fitting(task))
            continue;
        if (!isDone(task))
            return task.id;
        if (isNone(done))
            done = task.id;
    }
    return done;
}

} // namespace

bool isNone(const TaskRef &task)
{
    return std::holds_alternative<std::monostate>(task);
}

domain::TaskId taskOf(const TaskRef &task)
{
    if (const auto *route = std::get_if<domain::RouteId>(&task))
        return domain::taskOf(*route);
    const auto *order = std::get_if<domain::OrderId>(&task);
    return order ? domain::taskOf(*order) : domain::TaskId();
}

QString textOf(const TaskRef &task)
{
    if (const auto *route = std::get_if<domain::RouteId>(&task))
        return route->text();
    const auto *order = std::get_if<domain::OrderId>(&task);
    return order ? order->text() : QString();
}

std::vector<ListedTask> allOf(const TaskLists &lists)
{
    std::vector<ListedTask> all;
    for (const domain::RouteSummary &route : lists.routes)
        all.push_back({route.id, route.href, route.version});
    for (const domain::OrderSummary &order : lists.orders)
        all.push_back({order.id, order.href, order.version});
    return all;
}

QString lookUpHref(const Sought &sought)
{
    if (const auto *trolley = std::get_if<domain::TrolleyId>(&sought))
        return QStringLiteral("/v1/tasks?trolley=") + escaped(trolley->text());
    const auto &[code, trolley] = std::get<OrderSought>(sought);
    if (code.kind == domain::CodeKind::Tote)
        return QStringLiteral("/v1/tasks?tote=") + escaped(code.text);
    if (code.kind == domain::CodeKind::Slot)
        return QStringLiteral("/v1/tasks?trolley=") + escaped(trolley.text()) + QStringLiteral("&slot=") + QString::number(slotOf(code));
    return QStringLiteral("/v1/tasks?order=") + escaped(code.text);
}

TaskRef findSought(const TaskLists &lists, const Sought &sought)
{
    if (const auto *trolley = std::get_if<domain::TrolleyId>(&sought)) {
        const auto it = std::find_if(lists.routes.begin(), lists.routes.end(), [&](const auto &task) { return task.trolley == *trolley; });
        return it == lists.routes.end() ? TaskRef() : TaskRef(it->id);
    }
    return firstThat(lists.orders, [&](const domain::OrderSummary &order) { return fits(order, std::get<OrderSought>(sought)); });
}

std::vector<TaskRef> wantedTasks(const Wish &wish, const TaskLists &lists)
{
    std::vector<TaskRef> wanted;
    const auto add = [&wanted](const TaskRef &task) {
        if (!isNone(task) && std::find(wanted.begin(), wanted.end(), task) == wanted.end())
            wanted.push_back(task);
    };
    add(wish.inWork);
    add(wish.sought);
    addListed(lists.routes, wish.station, freeRoutesKept, add);
    addListed(lists.orders, wish.station, freeOrdersKept, add);
    return wanted;
}

} // namespace flow
