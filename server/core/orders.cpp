// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/orders.h"
#include "codec/bytes.h"
#include "server/core/catalogue.h"
#include "server/core/routes.h"
#include <QJsonArray>

namespace server {
namespace {

QJsonObject lineDocument(Catalogue &catalogue, const OrderLine &line)
{
    const auto shelved = catalogue.find(line.product);
    return {{QStringLiteral("product"), line.product.text()},
            {QStringLiteral("name"), shelved ? shelved->product.name : QString()},
            {QStringLiteral("quantity"), line.quantity},
            {QStringLiteral("picture"), Catalogue::pictureHref(line.product)}};
}

} // namespace

bool Orders::knows(const domain::OrderId &id)
{
    return !m_store.select("SELECT 1 FROM orders WHERE customer_order=?", {id.text()}).empty();
}

std::optional<Order> Orders::find(const domain::OrderId &id)
{
    const Rows rows = m_store.select("SELECT cancelled, route FROM orders WHERE customer_order=?", {id.text()});
    if (rows.empty())
        return std::nullopt;
    return Order{id, rows[0].flag(0), domain::RouteId(rows[0].text(1)), linesOf(id)};
}

std::vector<OrderLine> Orders::linesOf(const domain::OrderId &id)
{
    std::vector<OrderLine> lines;
    for (const Row &row :
         m_store.select("SELECT product, quantity FROM order_lines WHERE customer_order=? ORDER BY place", {id.text()}))
        lines.push_back({domain::ProductId(row.text(0)), row.integer(1)});
    return lines;
}

void Orders::add(const Order &order, domain::UtcTime received)
{
    m_store.run("INSERT INTO orders(customer_order, number, cancelled, route, received) VALUES(?, ?, 0, '', ?)",
                {order.id.text(), m_store.nextNumber(QStringLiteral("order")), received.ms});
    int place = 0;
    for (const OrderLine &line : order.lines)
        m_store.run("INSERT INTO order_lines(customer_order, place, product, quantity) VALUES(?, ?, ?, ?)",
                    {order.id.text(), ++place, line.product.text(), line.quantity});
}

void Orders::setRoute(const domain::OrderId &id, const domain::RouteId &route)
{
    m_store.run("UPDATE orders SET route=? WHERE customer_order=?", {route.text(), id.text()});
}

std::vector<Order> Orders::unrouted()
{
    std::vector<Order> orders;
    for (const Row &row :
         m_store.select("SELECT customer_order FROM orders WHERE cancelled=0 AND route='' ORDER BY number")) {
        const domain::OrderId id(row.text(0));
        orders.push_back({id, false, {}, linesOf(id)});
    }
    return orders;
}

std::vector<domain::OrderId> Orders::all()
{
    std::vector<domain::OrderId> ids;
    for (const Row &row : m_store.select("SELECT customer_order FROM orders ORDER BY number"))
        ids.emplace_back(row.text(0));
    return ids;
}

base::Expected<std::optional<domain::Changed>, Failure> Orders::cancel(const domain::OrderId &id)
{
    Store::Transaction transaction(m_store);
    m_store.lock(Lock::Catalogue);
    m_store.lock(Lock::Facts);
    const auto order = find(id);
    if (!order)
        return base::Unexpected{Failure{QStringLiteral("there is no order %1").arg(id.text())}};
    std::optional<domain::Changed> changed;
    Routes routes(m_store);
    auto snapshot = order->route.isEmpty() ? std::nullopt : routes.find(order->route);
    if (snapshot && snapshot->route.state == domain::RouteState::Dropped)
        return base::Unexpected{
            Failure{QStringLiteral("order %1 cannot be cancelled any more: route %2 is picked and dropped")
                        .arg(id.text(), order->route.text())}};
    m_store.run("UPDATE orders SET cancelled=1 WHERE customer_order=?", {id.text()});
    if (snapshot && !order->cancelled) {
        for (domain::RouteOrder &onRoute : snapshot->route.orders)
            onRoute.cancelled = onRoute.cancelled || onRoute.order == id;
        changed = routes.save(*snapshot);
        m_store.announce({*changed});
    }
    transaction.commit();
    return changed;
}

QByteArray Orders::document(const domain::OrderId &id)
{
    const auto order = find(id);
    if (!order)
        return {};
    Catalogue catalogue(m_store);
    QJsonArray lines;
    for (const OrderLine &line : order->lines)
        lines.append(lineDocument(catalogue, line));
    QJsonObject document{{QStringLiteral("order"), id.text()},
                         {QStringLiteral("epoch"), m_store.epoch()},
                         {QStringLiteral("cancelled"), order->cancelled},
                         {QStringLiteral("lines"), lines}};
    if (!order->route.isEmpty())
        document.insert(QStringLiteral("route"), Routes::href(order->route));
    return codec::writeJson(document);
}

} // namespace server
