// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/strong_id.h"

namespace domain {
using JournalId = base::StrongId<struct JournalTag>;   ///< UUID of a station's journal
using EventId = base::StrongId<struct EventTag>;       ///< UUIDv7 of a fact, unique over all journals of a store
using StationId = base::StrongId<struct StationTag>;   ///< name of a device that runs Packhorse
using OperatorId = base::StrongId<struct OperatorTag>; ///< who works; not the badge
using RouteId = base::StrongId<struct RouteTag>;       ///< R-4711
using OrderId = base::StrongId<struct OrderTag>;
using ProductId = base::StrongId<struct ProductTag>;
using TrolleyId = base::StrongId<struct TrolleyTag>; ///< the trolley's barcode, T-07
using ToteId = base::StrongId<struct ToteTag>;       ///< the tote's barcode, K-0017
using TaskId = base::StrongId<struct TaskTag>;       ///< subject of a fact: route/R-4711 or order/1001

using Sequence = qint64; ///< place of a fact in its journal, from 1; 0 = before the first

inline TaskId taskOf(const RouteId &route) { return TaskId(QStringLiteral("route/") + route.text()); }
inline TaskId taskOf(const OrderId &order) { return TaskId(QStringLiteral("order/") + order.text()); }
} // namespace domain
