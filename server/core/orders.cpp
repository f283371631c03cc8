// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/orders.h"
#include "codec/bytes.h"
#include "codec/documents.h"
#include "server/core/catalogue.h"
#include "server/core/labels.h"
#include "server/core/orders_in_work.h"
#include "server/core/routes.h"
#include <QJsonArray>
#include <QJsonDocument>

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

/// Without their documents: whoever prints one fetches it.
QJsonArray labelDocuments(Store &store, const domain::OrderId &order)
{
    QJsonArray all;
    for (const LabelRow &label : Labels(store).ofOrder(order))
        all.append(QJsonObject{{QStringLiteral("parcel"), label.name.parcel},
                               {QStringLiteral("revision"), label.name.revision},
                               {QStringLiteral("state"), labelStateName(label.state)},
                               {QStringLiteral("why"), label.why},
                               {QStringLiteral("carrier"), label.service},
                               {QStringLiteral("reference"), label.reference},
                               {QStringLiteral("tracking"), label.tracking},
                               {QStringLiteral("box"), label.box},
                               {QStringLiteral("weight_g"), label.weight_g}});
    return all;
}

} // namespace

void addWishes(Order &order, const MadeUpWishes &wishes)
{
    order.service = wishes.service;
    order.instruction = wishes.instruction;
    order.giftNote = wishes.giftNote;
    order.wantsSlip = wishes.wantsSlip;
}

bool Orders::knows(const domain::OrderId &id)
{
    return !m_store.select("SELECT 1 FROM orders WHERE customer_order=?", {id.text()}).empty();
}

std::optional<Order> Orders::find(const domain::OrderId &id)
{
    const Rows rows = m_store.select("SELECT cancelled, route, carrier, instruction, gift_note, wants_slip FROM orders"
                                     " WHERE customer_order=?",
                                     {id.text()});
    if (rows.empty())
        return std::nullopt;
    const Row &row = rows[0];
    return Order{id,          row.flag(0), domain::RouteId(row.text(1)), linesOf(id), row.text(2), row.text(3),
                 row.text(4), row.flag(5)};
}

std::vector<OrderLine> Orders::linesOf(const domain::OrderId &id)
{
    std::vector<OrderLine> lines;
    for (const Row &row :
         m_store.select("SELECT product, quantity FROM order_lines WHERE customer_order=? ORDER BY place", {id.text()}))
        lines.push_back({domain::ProductId(row.text(0)), row.integer(1)});
    return lines;
}

void Orders::add(const Order &order)
{
    m_store.run("INSERT INTO orders(customer_order, number, cancelled, route, received, carrier, instruction, gift_note,"
                " wants_slip) VALUES(?, ?, 0, '', ?, ?, ?, ?, ?)",
                {order.id.text(), m_store.nextNumber(QStringLiteral("order")), m_store.now().ms, order.service,
                 order.instruction, order.giftNote, order.wantsSlip});
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
        orders.push_back({id, false, {}, linesOf(id), {}, {}, {}, false});
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

base::Expected<std::vector<domain::Changed>, Failure> Orders::cancel(const domain::OrderId &id)
{
    Store::Transaction transaction(m_store);
    m_store.lock(Lock::Catalogue);
    m_store.lock(Lock::Facts);
    OrdersInWork works(m_store);
    auto work = works.find(id);
    if (!work)
        return base::Unexpected{Failure{QStringLiteral("there is no order %1").arg(id.text())}};
    std::vector<domain::Changed> changed;
    if (work->order.cancelled)
        return changed;
    if (work->order.state == domain::OrderState::Packed)
        return base::Unexpected{
            Failure{QStringLiteral("order %1 cannot be cancelled any more: it is packed").arg(id.text())}};
    m_store.run("UPDATE orders SET cancelled=1 WHERE customer_order=?", {id.text()});
    Routes routes(m_store);
    auto route = work->order.route.isEmpty() ? std::nullopt : routes.find(work->order.route);
    if (route && route->route.state != domain::RouteState::Dropped) { // else its picker has nothing to do with it any more
        for (domain::RouteOrder &onRoute : route->route.orders)
            onRoute.cancelled = onRoute.cancelled || onRoute.order == id;
        changed.push_back(routes.save(*route));
    }
    changed.push_back(works.save(*work));
    m_store.announce(changed);
    transaction.commit();
    return changed;
}

QByteArray Orders::exportLine(const domain::OrderId &id)
{
    const auto order = find(id);
    const auto work = OrdersInWork(m_store).find(id);
    if (!order || !work)
        return {};
    Catalogue catalogue(m_store);
    QJsonArray lines;
    for (const OrderLine &line : order->lines)
        lines.append(lineDocument(catalogue, line));
    QJsonObject document = QJsonDocument::fromJson(codec::encodeOrderSnapshot(*work)).object();
    QJsonObject told{{QStringLiteral("order"), id.text()},
                     {QStringLiteral("epoch"), work->epoch},
                     {QStringLiteral("cancelled"), order->cancelled},
                     {QStringLiteral("lines"), lines},
                     {QStringLiteral("labels"), labelDocuments(m_store, id)}};
    for (const char *name : {"state", "ready", "desk", "carrier", "parcels", "unplaced"})
        told.insert(QLatin1String(name), document.take(QLatin1String(name)));
    if (!order->route.isEmpty())
        told.insert(QStringLiteral("route"), Routes::href(order->route));
    return codec::writeJson(told) + '\n';
}

} // namespace server
