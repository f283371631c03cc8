// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "codec/state_names.h"
#include "codec/task_parts.h"

/// Orders in work at a desk: GET /v1/orders/{id}, and their lines in GET /v1/tasks.
namespace codec {
namespace {
using namespace domain;

constexpr StateNames<OrderState, 5> orderStates = {{
    {OrderState::Waiting, "waiting"},
    {OrderState::InWork, "in_work"},
    {OrderState::PutAside, "put_aside"},
    {OrderState::Problem, "problem"},
    {OrderState::Packed, "packed"},
}};
constexpr StateNames<ParcelState, 3> parcelStates = {{
    {ParcelState::Open, "open"},
    {ParcelState::Problem, "problem"},
    {ParcelState::Closed, "closed"},
}};
constexpr StateNames<PrintState, 4> printStates = {{
    {PrintState::Sent, "sent"},
    {PrintState::Printed, "printed"},
    {PrintState::Unknown, "unknown"},
    {PrintState::NotPrinted, "not_printed"},
}};

// ---- written -----------------------------------------------------------------------------------
QJsonObject encodeLine(const PackLine &line)
{
    return {{QStringLiteral("product"), line.product.text()},
            {QStringLiteral("ordered"), line.ordered},
            {QStringLiteral("picked"), line.picked},
            {QStringLiteral("shorted"), line.shorted},
            {QStringLiteral("goes_with"), line.goesWith ? QJsonValue(*line.goesWith) : QJsonValue()}};
}
QJsonObject encodePrint(const PrintMark &print)
{
    return {{QStringLiteral("job"), print.job},
            {QStringLiteral("printer"), print.printer},
            {QStringLiteral("state"), stateName(printStates, print.state)},
            {QStringLiteral("reprint"), print.reprint}};
}
QJsonObject encodeMark(const LabelMark &mark)
{
    return {{QStringLiteral("revision"), mark.revision}, {QStringLiteral("box"), mark.box},
            {QStringLiteral("weight_g"), mark.weight_g}, {QStringLiteral("format"), mark.format},
            {QStringLiteral("voided"), mark.voided},     {QStringLiteral("applied"), mark.applied},
            {QStringLiteral("prints"), toArray(mark.prints, encodePrint)}};
}
QJsonObject encodeParcel(const Parcel &parcel)
{
    QJsonObject units;
    for (const auto &[product, count] : parcel.units)
        units.insert(product.text(), count);
    return {{QStringLiteral("number"), parcel.number},
            {QStringLiteral("state"), stateName(parcelStates, parcel.state)},
            {QStringLiteral("units"), units},
            {QStringLiteral("serials"), toArray(parcel.serials, [](const QString &serial) { return serial; })},
            {QStringLiteral("box"), parcel.box},
            {QStringLiteral("weight_g"), parcel.weight_g ? QJsonValue(*parcel.weight_g) : QJsonValue()},
            {QStringLiteral("labels"), toArray(parcel.labels, encodeMark)},
            {QStringLiteral("bin"), parcel.bin},
            {QStringLiteral("problem"), parcel.problem}};
}
QJsonObject encodeEffect(const PackEffect &effect)
{
    QJsonObject object = encodeEffectOf(effect);
    object.insert(QStringLiteral("box_before"), effect.boxBefore);
    return object;
}
QString hrefOf(const OrderId &order)
{
    return QStringLiteral("/v1/orders/") + percentEncoded(order.text());
}
QJsonArray encodeTotes(const std::vector<ToteId> &totes)
{
    return toArray(totes, [](const ToteId &tote) { return tote.text(); });
}
QJsonObject encodeOrder(const PackOrder &order)
{
    return {{QStringLiteral("id"), order.id.text()},
            {QStringLiteral("href"), hrefOf(order.id)},
            {QStringLiteral("state"), stateName(orderStates, order.state)},
            {QStringLiteral("cancelled"), order.cancelled},
            {QStringLiteral("ready"), order.ready},
            {QStringLiteral("route"), order.route.text()},
            {QStringLiteral("trolley"), order.trolley.text()},
            {QStringLiteral("slot"), order.slot},
            {QStringLiteral("totes"), encodeTotes(order.totes)},
            {QStringLiteral("held_by"), encodeHolder(order.heldBy)},
            {QStringLiteral("desk"), order.desk},
            {QStringLiteral("flags"), encodeFlags(order.flags)},
            {QStringLiteral("carrier"), order.carrier},
            {QStringLiteral("instruction"), order.instruction},
            {QStringLiteral("gift_note"), order.giftNote},
            {QStringLiteral("wants_slip"), order.wantsSlip},
            {QStringLiteral("lines"), toArray(order.lines, encodeLine)},
            {QStringLiteral("products"), toArray(order.products, encodeProduct)},
            {QStringLiteral("parcels"), toArray(order.parcels, encodeParcel)},
            {QStringLiteral("taken_back"), toArray(order.takenBack, encodeParcel)},
            {QStringLiteral("effects"), toArray(order.effects, encodeEffect)},
            {QStringLiteral("unplaced"), order.unplaced}};
}

// ---- read --------------------------------------------------------------------------------------
std::optional<int> readSmallOrNull(const Members &m, const char *name, int most)
{
    const auto number = m.integerOrNull(name, 0, most);
    return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}
PackLine readLine(const Members &m)
{
    return {ProductId(m.text("product")), m.small("ordered", 0, maxUnits), m.small("picked", 0, maxUnits),
            m.small("shorted", 0, maxUnits), readSmallOrNull(m, "goes_with", maxUnits)};
}
PrintMark readPrint(const Members &m)
{
    return {m.uuid("job"), m.textOrEmpty("printer"), readState(printStates, m, "state"), m.flagOr("reprint", false)};
}
LabelMark readMark(const Members &m)
{
    return {m.small("revision", 1, maxRevisions),
            m.textOrEmpty("box"),
            m.small("weight_g", 0, maxGrams),
            m.textOrEmpty("format"),
            m.flag("voided"),
            m.flag("applied"),
            m.list("prints", readPrint)};
}
Parcel readParcel(const Members &m)
{
    Parcel parcel;
    parcel.number = m.small("number", 1, maxParcels);
    parcel.state = readState(parcelStates, m, "state");
    const Members units = m.object("units");
    for (const QString &product : units.names())
        parcel.units[ProductId(product)] = static_cast<int>(units.integer(product, 0, maxUnits));
    parcel.serials = m.texts<QString>("serials");
    parcel.box = m.textOrEmpty("box");
    parcel.weight_g = readSmallOrNull(m, "weight_g", maxGrams);
    parcel.labels = m.list("labels", readMark);
    parcel.bin = m.textOrEmpty("bin");
    parcel.problem = m.textOrEmpty("problem");
    return parcel;
}
PackEffect readEffect(const Members &m)
{
    PackEffect effect = readEffectOf<PackEffect>(m);
    effect.boxBefore = m.textOrEmpty("box_before");
    return effect;
}
PackOrder readOrder(const Members &m)
{
    PackOrder order;
    order.id = OrderId(m.text("id"));
    order.state = readState(orderStates, m, "state");
    order.cancelled = m.flag("cancelled");
    order.ready = m.flag("ready");
    order.route = RouteId(m.textOrEmpty("route"));
    order.trolley = TrolleyId(m.textOrEmpty("trolley"));
    order.slot = m.small("slot", 0, maxStops);
    order.totes = m.texts<ToteId>("totes");
    order.heldBy = readHolder(m, "held_by");
    order.desk = m.textOrEmpty("desk");
    order.flags = readFlags(m.object("flags"));
    order.carrier = m.textOrEmpty("carrier");
    order.instruction = m.textOrEmpty("instruction");
    order.giftNote = m.textOrEmpty("gift_note");
    order.wantsSlip = m.flagOr("wants_slip", false);
    order.lines = m.list("lines", readLine);
    order.products = m.list("products", readProduct);
    order.parcels = m.list("parcels", readParcel);
    order.takenBack = m.listOrEmpty("taken_back", readParcel);
    order.effects = m.list("effects", readEffect);
    order.unplaced = m.small("unplaced", 0);
    return order;
}

} // namespace

QByteArray encodeOrderSnapshot(const OrderSnapshot &snapshot)
{
    QJsonObject object = encodeOrder(snapshot.order);
    putMarks(object, snapshot);
    return writeJson(object);
}

Read<OrderSnapshot> decodeOrderSnapshot(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    const Members m(*object, fault);
    OrderSnapshot snapshot = readMarks<OrderSnapshot>(m);
    snapshot.order = readOrder(m);
    return unless(fault, std::move(snapshot));
}

QJsonObject encodeOrderSummary(const OrderSummary &order)
{
    return {{QStringLiteral("id"), order.id.text()},
            {QStringLiteral("href"), order.href},
            {QStringLiteral("version"), order.version},
            {QStringLiteral("state"), stateName(orderStates, order.state)},
            {QStringLiteral("cancelled"), order.cancelled},
            {QStringLiteral("ready"), order.ready},
            {QStringLiteral("trolley"), order.trolley.text()},
            {QStringLiteral("slot"), order.slot},
            {QStringLiteral("totes"), encodeTotes(order.totes)},
            {QStringLiteral("units"), order.units},
            {QStringLiteral("settled"), order.settled},
            {QStringLiteral("problem"), order.problem},
            {QStringLiteral("held_by"), encodeHolder(order.heldBy)}};
}

OrderSummary readOrderSummary(const Members &m)
{
    OrderSummary order;
    order.id = OrderId(m.text("id"));
    order.href = m.text("href");
    order.version = m.integer("version", 0);
    order.state = readState(orderStates, m, "state");
    order.cancelled = m.flag("cancelled");
    order.ready = m.flag("ready");
    order.trolley = TrolleyId(m.textOrEmpty("trolley"));
    order.slot = m.small("slot", 0, maxStops);
    order.totes = m.texts<ToteId>("totes");
    order.units = m.small("units", 0);
    order.settled = m.small("settled", 0);
    order.problem = m.textOrEmpty("problem");
    order.heldBy = readHolder(m, "held_by");
    return order;
}

} // namespace codec
