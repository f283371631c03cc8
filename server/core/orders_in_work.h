// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include "domain/order.h"
#include "server/core/orders.h"
#include <map>
#include <optional>
#include <vector>

namespace server {

/// Which orders GET /v1/tasks lists.
struct OrdersAsked
{
    domain::StationId station;
    domain::OrderId order;
    domain::ToteId tote;
    domain::TrolleyId trolley;
    int slot = 0; ///< 0: all of the trolley
};

/// Orders as tasks of the desks. What desks did with an order is stored; what is to be packed, where it stands and how far
/// the picker got is read from the order and its route each time. One of these a request or transaction: it remembers the
/// routes that it has read.
class OrdersInWork
{
public:
    explicit OrdersInWork(Store &store)
        : m_store(store)
    {
    }
    /// Throws std::runtime_error for a document that cannot be read.
    [[nodiscard]] std::optional<domain::OrderSnapshot> find(const domain::OrderId &id);
    /// The body of GET /v1/orders/{id}; empty when there is no such order.
    [[nodiscard]] QByteArray document(const domain::OrderId &id);
    /// Writes what desks did, and counts the version up.
    domain::Changed save(domain::OrderSnapshot &snapshot);
    /// What is to be told when something changed that is not stored here.
    [[nodiscard]] domain::Changed changed(const domain::OrderId &id);
    /// One order, that of a tote or a slot, those of a trolley; else what a desk may want: those in this station's hands,
    /// problems, those in work and put aside, then up to 50 that are picked and wait.
    [[nodiscard]] std::vector<domain::OrderSummary> tasks(const OrdersAsked &asked);
    /// In work or packed with a problem that is open.
    [[nodiscard]] std::vector<domain::OrderSnapshot> problems();

    /// These totes hold goods of these orders from now on.
    void noteTotes(const std::vector<domain::Tote> &totes);

    [[nodiscard]] static QString href(const domain::OrderId &id);

private:
    enum class Products { Told, LeftOut };
    [[nodiscard]] std::optional<domain::OrderSnapshot> read(const domain::OrderId &id, Products products);
    [[nodiscard]] const domain::RouteSnapshot *routeOf(const domain::RouteId &id);
    [[nodiscard]] QString firstCarrier();
    void addWhatIsOrdered(const Order &order, domain::PackOrder &pack);
    void addProducts(domain::PackOrder &pack);
    void addWhereItIs(const domain::Route &route, domain::PackOrder &pack);
    [[nodiscard]] std::vector<domain::OrderId> asked(const OrdersAsked &asked);
    [[nodiscard]] std::vector<domain::OrderId> onTrolley(const OrdersAsked &asked);
    [[nodiscard]] std::vector<domain::OrderId> inTote(const domain::ToteId &tote);
    [[nodiscard]] std::vector<domain::OrderId> forDesk(const domain::StationId &station);
    void indexTotes();

    Store &m_store;
    std::map<domain::RouteId, std::optional<domain::RouteSnapshot>> m_routes;
    std::optional<QString> m_firstCarrier;
};

} // namespace server
