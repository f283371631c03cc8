// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "codec/task_parts.h"

/// Routes: GET /v1/routes/{id} and GET /v1/tasks.
namespace codec {
namespace {
using namespace domain;

// ---- parts of a route, written -----------------------------------------------------------------
QJsonObject encodeLine(const Line &line)
{
    return {{QStringLiteral("order"), line.order.text()}, {QStringLiteral("product"), line.product.text()},
            {QStringLiteral("wanted"), line.wanted},      {QStringLiteral("placed"), line.placed},
            {QStringLiteral("shorted"), line.shorted},    {QStringLiteral("found"), line.found},
            {QStringLiteral("set_aside"), line.setAside}};
}
QJsonObject encodeStop(const Stop &stop)
{
    return {{QStringLiteral("number"), stop.number},
            {QStringLiteral("location"), stop.location},
            {QStringLiteral("skipped"), stop.skipped},
            {QStringLiteral("lines"), toArray(stop.lines, encodeLine)}};
}
QJsonObject encodeTote(const Tote &tote)
{
    return {{QStringLiteral("slot"), tote.slot},
            {QStringLiteral("tote"), tote.tote.text()},
            {QStringLiteral("order"), tote.order.text()},
            {QStringLiteral("full"), toArray(tote.full, [](const ToteId &full) { return full.text(); })}};
}
QJsonObject encodeOrder(const RouteOrder &order)
{
    return {{QStringLiteral("id"), order.order.text()},
            {QStringLiteral("cancelled"), order.cancelled},
            {QStringLiteral("set_aside"), order.setAside}};
}
QJsonObject encodeHand(const Hand &hand)
{
    QJsonObject units;
    for (const auto &[product, count] : hand.units)
        units.insert(product.text(), count);
    return {{QStringLiteral("stop"), hand.stop},
            {QStringLiteral("units"), units},
            {QStringLiteral("serials"), toArray(hand.serials, [](const QString &serial) { return serial; })}};
}
QJsonObject encodeHands(const std::map<StationId, Hand> &hands)
{
    QJsonObject all;
    for (const auto &[station, hand] : hands)
        all.insert(station.text(), encodeHand(hand));
    return all;
}
QJsonObject encodeEffect(const Effect &effect)
{
    QJsonObject object = encodeEffectOf(effect);
    object.insert(QStringLiteral("stop_before"), effect.stopBefore);
    object.insert(QStringLiteral("skipped_before"), effect.skippedBefore);
    return object;
}

// ---- parts of a route, read --------------------------------------------------------------------
Line readLine(const Members &m)
{
    return {OrderId(m.text("order")),     ProductId(m.text("product")), m.small("wanted", 0, maxUnits),
            m.small("placed", 0, maxUnits), m.small("shorted", 0, maxUnits), m.small("found", 0, maxUnits),
            m.small("set_aside", 0, maxUnits)};
}
Stop readStop(const Members &m)
{
    return {m.small("number", 1, maxStops), m.text("location"), m.small("skipped", 0), m.list("lines", readLine)};
}
Tote readTote(const Members &m)
{
    return {m.small("slot", 1, maxStops), ToteId(m.text("tote")), OrderId(m.text("order")), m.texts<ToteId>("full")};
}
RouteOrder readOrder(const Members &m)
{
    return {OrderId(m.text("id")), m.flag("cancelled"), m.flag("set_aside")};
}
Hand readHand(const Members &m)
{
    Hand hand{m.small("stop", 0, maxStops), {}, m.texts<QString>("serials")};
    const Members units = m.object("units");
    for (const QString &product : units.names())
        hand.units[ProductId(product)] = static_cast<int>(units.integer(product, 0, maxUnits));
    return hand;
}
std::map<StationId, Hand> readHands(const Members &m)
{
    std::map<StationId, Hand> all;
    for (const QString &station : m.names())
        all[StationId(station)] = readHand(m.object(station));
    return all;
}
Effect readEffect(const Members &m)
{
    Effect effect = readEffectOf<Effect>(m);
    effect.stopBefore = m.small("stop_before", 0, maxStops);
    effect.skippedBefore = m.small("skipped_before", 0);
    return effect;
}

QString hrefOf(const RouteId &route)
{
    return QStringLiteral("/v1/routes/") + percentEncoded(route.text());
}

Route readRoute(const Members &m)
{
    Route route;
    route.id = RouteId(m.text("id"));
    route.trolley = TrolleyId(m.text("trolley"));
    route.state = readRouteState(m, "state");
    route.heldBy = readHolder(m, "held_by");
    route.flags = readFlags(m.object("flags"));
    route.stops = m.list("stops", readStop);
    route.totes = m.list("totes", readTote);
    route.orders = m.list("orders", readOrder);
    route.products = m.list("products", readProduct);
    route.hands = readHands(m.object("hands"));
    route.effects = m.list("effects", readEffect);
    route.skips = m.small("skips", 0);
    route.unplaced = m.small("unplaced", 0);
    route.droppedAt = m.textOrEmpty("dropped_at");
    return route;
}

QJsonObject encodeSummary(const RouteSummary &route)
{
    return {{QStringLiteral("id"), route.id.text()},
            {QStringLiteral("trolley"), route.trolley.text()},
            {QStringLiteral("href"), route.href},
            {QStringLiteral("version"), route.version},
            {QStringLiteral("stops"), route.stops},
            {QStringLiteral("units"), route.units},
            {QStringLiteral("settled"), route.settled},
            {QStringLiteral("state"), routeStateName(route.state)},
            {QStringLiteral("held_by"), encodeHolder(route.heldBy)}};
}
RouteSummary readSummary(const Members &m)
{
    return {RouteId(m.text("id")),    TrolleyId(m.text("trolley")), m.text("href"),
            m.integer("version", 0),  m.small("stops", 0),          m.small("units", 0),
            m.small("settled", 0),    readRouteState(m, "state"),   readHolder(m, "held_by")};
}

} // namespace

QJsonObject encodeRoute(const Route &route)
{
    return {{QStringLiteral("id"), route.id.text()},
            {QStringLiteral("href"), hrefOf(route.id)},
            {QStringLiteral("trolley"), route.trolley.text()},
            {QStringLiteral("state"), routeStateName(route.state)},
            {QStringLiteral("held_by"), encodeHolder(route.heldBy)},
            {QStringLiteral("flags"), encodeFlags(route.flags)},
            {QStringLiteral("stops"), toArray(route.stops, encodeStop)},
            {QStringLiteral("totes"), toArray(route.totes, encodeTote)},
            {QStringLiteral("orders"), toArray(route.orders, encodeOrder)},
            {QStringLiteral("products"), toArray(route.products, encodeProduct)},
            {QStringLiteral("hands"), encodeHands(route.hands)},
            {QStringLiteral("effects"), toArray(route.effects, encodeEffect)},
            {QStringLiteral("skips"), route.skips},
            {QStringLiteral("unplaced"), route.unplaced},
            {QStringLiteral("dropped_at"), route.droppedAt}};
}

Read<Route> decodeRoute(const QJsonObject &object)
{
    FirstFault fault;
    return unless(fault, readRoute(Members(object, fault)));
}

QByteArray encodeRouteSnapshot(const RouteSnapshot &snapshot)
{
    QJsonObject object = encodeRoute(snapshot.route);
    putMarks(object, snapshot);
    return writeJson(object);
}

Read<RouteSnapshot> decodeRouteSnapshot(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    const Members m(*object, fault);
    RouteSnapshot snapshot = readMarks<RouteSnapshot>(m);
    snapshot.route = readRoute(m);
    return unless(fault, std::move(snapshot));
}

QByteArray encodeTasks(const std::vector<RouteSummary> &routes)
{
    return writeJson({{QStringLiteral("routes"), toArray(routes, encodeSummary)}});
}

Read<std::vector<RouteSummary>> decodeTasks(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    auto routes = Members(*object, fault).list("routes", readSummary);
    return unless(fault, std::move(routes));
}

QByteArray encodeAllTasks(const Tasks &tasks)
{
    return writeJson({{QStringLiteral("routes"), toArray(tasks.routes, encodeSummary)},
                      {QStringLiteral("orders"), toArray(tasks.orders, encodeOrderSummary)}});
}

Read<Tasks> decodeAllTasks(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    const Members m(*object, fault);
    // Neither of them is somebody else's answer, and no news that there is nothing to do.
    if (!m.has("routes") && !m.has("orders"))
        m.wrong(QStringLiteral("routes"), QStringLiteral("is missing, and so is orders"));
    Tasks tasks{m.listOrEmpty("routes", readSummary), m.listOrEmpty("orders", readOrderSummary)};
    return unless(fault, std::move(tasks));
}

} // namespace codec
