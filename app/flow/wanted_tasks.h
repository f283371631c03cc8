// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/barcode.h"
#include "domain/order.h"
#include "domain/route.h"
#include <optional>
#include <variant>
#include <vector>

namespace flow {

/// A task by its name; monostate: none.
using TaskRef = std::variant<std::monostate, domain::RouteId, domain::OrderId>;
[[nodiscard]] bool isNone(const TaskRef &task);
[[nodiscard]] domain::TaskId taskOf(const TaskRef &task); ///< empty for none
[[nodiscard]] QString textOf(const TaskRef &task);

/// What the server says is to be done: routes for a handheld, orders for a desk.
struct TaskLists
{
    std::vector<domain::RouteSummary> routes;
    std::vector<domain::OrderSummary> orders;
    bool operator==(const TaskLists &) const = default;
};
/// What any of them has.
struct ListedTask
{
    TaskRef task;
    QString href;
    qint64 version = 0;
};
[[nodiscard]] std::vector<ListedTask> allOf(const TaskLists &lists);

/// A tote, a slot of a trolley, or an order's number, that was scanned or typed at a desk.
struct OrderSought
{
    domain::Code code;
    domain::TrolleyId trolley; ///< of a slot
};
/// What a person has scanned and waits for.
using Sought = std::variant<domain::TrolleyId, OrderSought>;
[[nodiscard]] QString lookUpHref(const Sought &sought); ///< where the server is asked for it by name
/// The listed task that was sought; one that is to be done goes before one that is done. None where no task fits.
[[nodiscard]] TaskRef findSought(const TaskLists &lists, const Sought &sought);

/// How many free routes are kept on the station, to be begun without network.
inline constexpr int freeRoutesKept = 5;
/// How many waiting orders are kept on a desk, for the same reason.
inline constexpr int freeOrdersKept = 10;

struct Wish
{
    TaskRef inWork;
    TaskRef sought; ///< asked for by scanning its trolley or tote
    domain::StationId station;
};

/// The tasks whose snapshots a station wants, most urgent first, none twice: in work, asked for, held by this station,
/// and the first free ones.
[[nodiscard]] std::vector<TaskRef> wantedTasks(const Wish &wish, const TaskLists &lists);

} // namespace flow
