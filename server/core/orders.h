// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include "domain/ids.h"
#include "server/core/store.h"
#include <optional>

namespace server {

struct OrderLine
{
    domain::ProductId product;
    int quantity = 0;
};
struct Order
{
    domain::OrderId id;
    bool cancelled = false;
    domain::RouteId route; ///< empty until it is on one
    std::vector<OrderLine> lines;
    QString service;     ///< domain::Carrier::id; empty: the site's first
    QString instruction; ///< to the packer
    QString giftNote;
    bool wantsSlip = false;
};

struct MadeUpWishes;
void addWishes(Order &order, const MadeUpWishes &wishes);

/// The customers' orders, in the order in which they came.
class Orders
{
public:
    explicit Orders(Store &store)
        : m_store(store)
    {
    }

    [[nodiscard]] std::optional<Order> find(const domain::OrderId &id);
    [[nodiscard]] bool knows(const domain::OrderId &id);
    void add(const Order &order);
    void setRoute(const domain::OrderId &id, const domain::RouteId &route);
    /// Orders that are neither cancelled nor on a route.
    [[nodiscard]] std::vector<Order> unrouted();
    [[nodiscard]] std::vector<domain::OrderId> all();
    /// Cancels it here, on a route that is still picked, and at the desks; refused once it is packed. A second time
    /// changes nothing. Returns what changed.
    base::Expected<std::vector<domain::Changed>, Failure> cancel(const domain::OrderId &id);

    /// A line of `export orders`: what was ordered, what became of it, its parcels and their labels.
    [[nodiscard]] QByteArray exportLine(const domain::OrderId &id);

private:
    [[nodiscard]] std::vector<OrderLine> linesOf(const domain::OrderId &id);
    Store &m_store;
};

} // namespace server
