// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/orders_in_work.h"
#include "codec/documents.h"
#include "server/core/catalogue.h"
#include "server/core/routes.h"
#include <QUrl>
#include <array>

namespace server {
namespace {

constexpr int waitingLimit = 50;
constexpr int workLimit = 200;

using domain::OrderState;

constexpr std::array<std::pair<OrderState, const char *>, 5> stateNames = {{
    {OrderState::Waiting, "waiting"},
    {OrderState::InWork, "in_work"},
    {OrderState::PutAside, "put_aside"},
    {OrderState::Problem, "problem"},
    {OrderState::Packed, "packed"},
}};

QString nameOf(OrderState state)
{
    for (const auto &[known, name] : stateNames) {
        if (known == state)
            return QLatin1String(name);
    }
    return {};
}

QString problemOf(const domain::PackOrder &order)
{
    for (const domain::Parcel &parcel : order.parcels) {
        if (parcel.state == domain::ParcelState::Problem)
            return parcel.problem;
    }
    return {};
}

domain::OrderSummary summaryOf(const domain::OrderSnapshot &snapshot)
{
    const domain::PackOrder &order = snapshot.order;
    domain::OrderSummary summary;
    summary.id = order.id;
    summary.href = OrdersInWork::href(order.id);
    summary.version = snapshot.version;
    summary.state = order.state;
    summary.cancelled = order.cancelled;
    summary.ready = order.ready;
    summary.trolley = order.trolley;
    summary.slot = order.slot;
    summary.totes = order.totes;
    summary.units = order.units();
    summary.settled = order.settled();
    summary.problem = problemOf(order);
    summary.heldBy = order.heldBy;
    return summary;
}

std::vector<domain::OrderId> idsOf(const Rows &rows)
{
    std::vector<domain::OrderId> ids;
    for (const Row &row : rows)
        ids.emplace_back(row.text(0));
    return ids;
}

} // namespace

QString OrdersInWork::href(const domain::OrderId &id)
{
    return QStringLiteral("/v1/orders/") + QString::fromLatin1(QUrl::toPercentEncoding(id.text()));
}

const domain::RouteSnapshot *OrdersInWork::routeOf(const domain::RouteId &id)
{
    auto found = m_routes.find(id);
    if (found == m_routes.end())
        found = m_routes.emplace(id, Routes(m_store).find(id)).first;
    return found->second ? &*found->second : nullptr;
}

std::optional<domain::OrderSnapshot> OrdersInWork::find(const domain::OrderId &id) { return read(id, Products::Told); }

std::optional<domain::OrderSnapshot> OrdersInWork::read(const domain::OrderId &id, Products products)
{
    const auto order = Orders(m_store).find(id);
    if (!order)
        return std::nullopt;
    domain::OrderSnapshot snapshot;
    const Rows rows = m_store.select("SELECT version, document FROM order_works WHERE customer_order=?", {id.text()});
    if (!rows.empty() && !rows[0].bytes(1).isEmpty()) {
        auto stored = codec::decodeOrderSnapshot(rows[0].bytes(1));
        if (!stored)
            throw std::runtime_error("the state of order " + id.text().toStdString() +
                                     " cannot be read: " + stored.error().what.toStdString());
        snapshot = std::move(*stored);
    }
    snapshot.epoch = m_store.epoch();
    snapshot.version = 1 + (rows.empty() ? 0 : rows[0].number(0));
    snapshot.order.id = id;
    addWhatIsOrdered(*order, snapshot.order);
    if (products == Products::Told)
        addProducts(snapshot.order);
    if (const domain::RouteSnapshot *route = order->route.isEmpty() ? nullptr : routeOf(order->route)) {
        snapshot.version += route->version;
        addWhereItIs(route->route, snapshot.order);
    }
    return snapshot;
}

void OrdersInWork::addWhatIsOrdered(const Order &order, domain::PackOrder &pack)
{
    pack.cancelled = order.cancelled;
    pack.carrier = order.service.isEmpty() ? firstCarrier() : order.service;
    pack.instruction = order.instruction;
    pack.giftNote = order.giftNote;
    pack.wantsSlip = order.wantsSlip;
    pack.route = order.route;
    const std::vector<domain::PackLine> before = std::exchange(pack.lines, {});
    for (const OrderLine &line : order.lines) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const domain::PackLine &l) { return l.product == line.product; });
        pack.lines.push_back({line.product, line.quantity, 0, 0, known == before.end() ? std::nullopt : known->goesWith});
    }
}

void OrdersInWork::addProducts(domain::PackOrder &pack)
{
    Catalogue catalogue(m_store);
    std::vector<domain::Product> products;
    for (const domain::PackLine &line : pack.lines) {
        if (const auto shelved = catalogue.find(line.product))
            products.push_back(shelved->product);
    }
    pack.products = std::move(products);
}

QString OrdersInWork::firstCarrier()
{
    if (!m_firstCarrier) {
        const domain::Site site = Catalogue(m_store).site();
        m_firstCarrier = site.carriers.empty() ? QString() : site.carriers.front().id;
    }
    return *m_firstCarrier;
}

void OrdersInWork::addWhereItIs(const domain::Route &route, domain::PackOrder &pack)
{
    pack.ready = route.state == domain::RouteState::Dropped;
    pack.totes.clear();
    pack.trolley = {};
    pack.slot = 0;
    const domain::RouteOrder *there = route.order(pack.id);
    const bool takenOff = there && there->setAside;
    for (const domain::Tote &tote : route.totes) {
        if (tote.order != pack.id || takenOff)
            continue;
        pack.trolley = route.trolley;
        pack.slot = tote.slot;
        pack.totes.insert(pack.totes.end(), tote.full.begin(), tote.full.end());
        pack.totes.push_back(tote.tote);
    }
    for (domain::PackLine &line : pack.lines) {
        for (const domain::Stop &stop : route.stops) {
            for (const domain::Line &picked : stop.lines) {
                if (picked.order != pack.id || picked.product != line.product)
                    continue;
                line.picked += picked.placed + picked.found;
                line.shorted += picked.shorted;
            }
        }
    }
}

QByteArray OrdersInWork::document(const domain::OrderId &id)
{
    const auto snapshot = find(id);
    return snapshot ? codec::encodeOrderSnapshot(*snapshot) : QByteArray();
}

domain::Changed OrdersInWork::save(domain::OrderSnapshot &snapshot)
{
    const domain::PackOrder &order = snapshot.order;
    const domain::Holder holder = order.heldBy.value_or(domain::Holder{});
    m_store.run("INSERT INTO order_works(customer_order, version, state, problem, held_station, touched, document)"
                " VALUES(?, 1, ?, ?, ?, ?, ?) ON CONFLICT(customer_order) DO UPDATE SET version=order_works.version+1,"
                " state=excluded.state, problem=excluded.problem, held_station=excluded.held_station,"
                " touched=excluded.touched, document=excluded.document",
                {order.id.text(), nameOf(order.state), problemOf(order), holder.station.text(), holder.lastHeard.ms,
                 codec::encodeOrderSnapshot(snapshot)});
    const domain::Changed now = changed(order.id);
    snapshot.version = now.version;
    return now;
}

domain::Changed OrdersInWork::changed(const domain::OrderId &id)
{
    const Rows rows = m_store.select("SELECT 1 + coalesce(order_works.version, 0) + coalesce(routes.version, 0) FROM orders"
                                     " LEFT JOIN order_works ON order_works.customer_order=orders.customer_order"
                                     " LEFT JOIN routes ON routes.route=orders.route WHERE orders.customer_order=?",
                                     {id.text()});
    return {href(id), rows.empty() ? 0 : rows[0].number(0)};
}

std::vector<domain::OrderSummary> OrdersInWork::tasks(const OrdersAsked &which)
{
    std::vector<domain::OrderSummary> list;
    for (const domain::OrderId &id : asked(which)) {
        if (const auto snapshot = read(id, Products::LeftOut))
            list.push_back(summaryOf(*snapshot));
    }
    return list;
}

std::vector<domain::OrderId> OrdersInWork::asked(const OrdersAsked &which)
{
    if (!which.order.isEmpty())
        return {which.order};
    if (!which.tote.isEmpty())
        return inTote(which.tote);
    if (!which.trolley.isEmpty())
        return onTrolley(which);
    return forDesk(which.station);
}

std::vector<domain::OrderId> OrdersInWork::onTrolley(const OrdersAsked &which)
{
    const Rows newest =
        m_store.select("SELECT route FROM routes WHERE trolley=? ORDER BY number DESC LIMIT 1", {which.trolley.text()});
    const domain::RouteSnapshot *route = newest.empty() ? nullptr : routeOf(domain::RouteId(newest[0].text(0)));
    std::vector<domain::OrderId> ids;
    if (!route)
        return ids;
    for (const domain::Tote &tote : route->route.totes) {
        if (which.slot == 0 || tote.slot == which.slot)
            ids.push_back(tote.order);
    }
    return ids;
}

std::vector<domain::OrderId> OrdersInWork::inTote(const domain::ToteId &tote)
{
    if (m_store.meta(QStringLiteral("totes_indexed")).isEmpty())
        indexTotes();
    return idsOf(m_store.select("SELECT customer_order FROM order_totes WHERE tote=?", {tote.text()}));
}

std::vector<domain::OrderId> OrdersInWork::forDesk(const domain::StationId &station)
{
    std::vector<domain::OrderId> ids =
        idsOf(m_store.select("SELECT customer_order FROM order_works WHERE state IN ('in_work', 'problem', 'put_aside')"
                             " ORDER BY CASE WHEN held_station=? THEN 0 WHEN state='problem' THEN 1"
                             " WHEN state='in_work' THEN 2 ELSE 3 END, touched, customer_order LIMIT ?",
                             {station.text(), workLimit}));
    const std::vector<domain::OrderId> waiting = idsOf(m_store.select(
        "SELECT orders.customer_order FROM orders JOIN routes ON routes.route=orders.route"
        " LEFT JOIN order_works ON order_works.customer_order=orders.customer_order"
        " WHERE routes.state='dropped' AND orders.cancelled=0"
        " AND (order_works.customer_order IS NULL OR order_works.state='waiting')"
        " ORDER BY routes.number, orders.number LIMIT ?",
        {waitingLimit}));
    ids.insert(ids.end(), waiting.begin(), waiting.end());
    return ids;
}

std::vector<domain::OrderSnapshot> OrdersInWork::problems()
{
    std::vector<domain::OrderSnapshot> all;
    for (const domain::OrderId &id :
         idsOf(m_store.select("SELECT customer_order FROM order_works WHERE problem<>'' ORDER BY touched LIMIT ?",
                              {workLimit}))) {
        if (auto snapshot = find(id))
            all.push_back(std::move(*snapshot));
    }
    return all;
}

void OrdersInWork::noteTotes(const std::vector<domain::Tote> &totes)
{
    for (const domain::Tote &tote : totes)
        m_store.run("INSERT INTO order_totes(tote, customer_order) VALUES(?, ?)"
                    " ON CONFLICT(tote) DO UPDATE SET customer_order=excluded.customer_order",
                    {tote.tote.text(), tote.order.text()});
}

// Of a store that was begun before its totes were noted; once in its life.
void OrdersInWork::indexTotes()
{
    Store::Transaction transaction(m_store);
    m_store.lock(Lock::Facts);
    Routes routes(m_store);
    for (const domain::RouteId &id : routes.all()) {
        const auto snapshot = routes.find(id);
        for (const domain::Tote &tote : snapshot->route.totes) {
            for (const domain::ToteId &full : tote.full)
                noteTotes({{tote.slot, full, tote.order, {}}});
            noteTotes({tote});
        }
    }
    m_store.setMeta(QStringLiteral("totes_indexed"), QStringLiteral("1"));
    transaction.commit();
}

} // namespace server
