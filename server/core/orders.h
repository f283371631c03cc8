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
};

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
    void add(const Order &order, domain::UtcTime received);
    void setRoute(const domain::OrderId &id, const domain::RouteId &route);
    /// Orders that are neither cancelled nor on a route.
    [[nodiscard]] std::vector<Order> unrouted();
    [[nodiscard]] std::vector<domain::OrderId> all();
    /// Cancels it here and on its route; a second time changes nothing. Returns the route that changed, if one did.
    base::Expected<std::optional<domain::Changed>, Failure> cancel(const domain::OrderId &id);

    /// The body of GET /v1/orders/{id}; empty when there is no such order.
    [[nodiscard]] QByteArray document(const domain::OrderId &id);

private:
    [[nodiscard]] std::vector<OrderLine> linesOf(const domain::OrderId &id);
    Store &m_store;
};

} // namespace server
