// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picking.h"
#include <algorithm>

namespace domain {
namespace {

Stop *stopOf(Route &route, int number)
{
    const auto it = std::find_if(route.stops.begin(), route.stops.end(), [&](const Stop &s) { return s.number == number; });
    return it == route.stops.end() ? nullptr : &*it;
}

Line *lineOf(Route &route, int stopNumber, const OrderId &order, const ProductId &product)
{
    Stop *stop = stopOf(route, stopNumber);
    if (!stop)
        return nullptr;
    const auto it = std::find_if(stop->lines.begin(), stop->lines.end(),
                                 [&](const Line &l) { return l.order == order && l.product == product; });
    return it == stop->lines.end() ? nullptr : &*it;
}

void fillHand(Hand &hand, int stop, const ItemTaken &taken)
{
    hand.stop = stop;
    hand.units[taken.product] += taken.quantity;
    if (!taken.serial.isEmpty())
        hand.serials.push_back(taken.serial);
}

/// A hand never holds less than nothing: facts of a salvaged journal may lack the taking.
void emptyHand(Hand &hand, const ProductId &product, int quantity)
{
    const auto it = hand.units.find(product);
    if (it == hand.units.end())
        return;
    it->second -= quantity;
    if (it->second <= 0)
        hand.units.erase(it);
}

void keepEffect(Route &route, const Event &event, int stopBefore, int skippedBefore)
{
    route.effects.push_back({event.id, event.station, event.by, event.data, stopBefore, skippedBefore});
    if (static_cast<int>(route.effects.size()) > maxEffects)
        route.effects.erase(route.effects.begin());
}

/// Carries one fact out. A fact that fits nothing counts as unplaced.
struct Apply
{
    Route &route;
    const Event &event;

    Hand &hand() const { return route.hands[event.station]; }
    bool isHolder() const { return route.heldBy && route.heldBy->station == event.station; }
    void keep(int skippedBefore = 0) const { keepEffect(route, event, hand().stop, skippedBefore); }
    void unplaced() const { ++route.unplaced; }

    void operator()(const TrolleyTaken &taken) const
    {
        if (route.state == RouteState::Dropped)
            return;
        if (route.state == RouteState::Waiting)
            route.flags = taken.flags;
        route.state = RouteState::InWork;
        route.heldBy = Holder{event.station, event.by, event.time, event.time};
    }
    void operator()(const LocationConfirmed &confirmed) const
    {
        if (!stopOf(route, confirmed.stop))
            return unplaced();
        hand().stop = confirmed.stop;
    }
    void operator()(const ItemTaken &taken) const
    {
        keep();
        fillHand(hand(), taken.stop, taken);
    }
    void operator()(const ItemPlaced &placed) const
    {
        emptyHand(hand(), placed.product, placed.quantity);
        Line *line = lineOf(route, placed.stop, placed.order, placed.product);
        if (!line)
            return unplaced();
        keep();
        line->placed += placed.quantity;
    }
    void operator()(const LineShorted &shorted) const
    {
        Line *line = lineOf(route, shorted.stop, shorted.order, shorted.product);
        if (!line)
            return unplaced();
        keep();
        line->shorted += shorted.missing;
    }
    void operator()(const FoundInTote &found) const
    {
        Line *line = lineOf(route, found.stop, found.order, found.product);
        if (!line)
            return unplaced();
        keep();
        line->found += found.quantity;
    }
    void operator()(const StopSkipped &skipped) const
    {
        Stop *stop = stopOf(route, skipped.stop);
        if (!stop)
            return unplaced();
        keep(stop->skipped);
        stop->skipped = ++route.skips;
    }
    void operator()(const ToteFilled &filled) const
    {
        const auto it = std::find_if(route.totes.begin(), route.totes.end(), [&](const Tote &t) { return t.tote == filled.tote; });
        if (it == route.totes.end())
            return unplaced();
        keep();
        it->full.push_back(it->tote);
        it->tote = filled.nextTote;
    }
    void operator()(const OrderSetAside &aside) const
    {
        const auto it = std::find_if(route.orders.begin(), route.orders.end(), [&](const RouteOrder &o) { return o.order == aside.order; });
        if (it == route.orders.end())
            return unplaced();
        it->setAside = true;
        for (Stop &stop : route.stops) {
            for (Line &line : stop.lines) {
                if (line.order == aside.order)
                    line.setAside += line.open();
            }
        }
    }
    void operator()(const FactUndone &undone) const;
    void operator()(const PickingPaused &) const
    {
        if (isHolder() && route.state == RouteState::InWork)
            route.state = RouteState::Paused;
    }
    void operator()(const TrolleyReleased &) const
    {
        if (!isHolder())
            return;
        route.heldBy.reset();
        if (route.state == RouteState::InWork)
            route.state = RouteState::Paused;
    }
    void operator()(const TrolleyDropped &dropped) const
    {
        route.state = RouteState::Dropped;
        route.droppedAt = dropped.dropZone;
        route.heldBy.reset();
    }
    template <typename Other>
    void operator()(const Other &) const
    {
    }
};

/// Takes one effect back. Only types of isUndoable() stand in a route's effects.
struct Undo
{
    Route &route;
    const Effect &effect;

    Hand &hand() const { return route.hands[effect.station]; }

    void operator()(const ItemTaken &taken) const
    {
        Hand &h = hand();
        emptyHand(h, taken.product, taken.quantity);
        std::erase(h.serials, taken.serial);
        if (h.units.empty())
            h.stop = effect.stopBefore;
    }
    void operator()(const ItemPlaced &placed) const
    {
        hand().units[placed.product] += placed.quantity;
        hand().stop = placed.stop;
        if (Line *line = lineOf(route, placed.stop, placed.order, placed.product))
            line->placed = std::max(0, line->placed - placed.quantity);
    }
    void operator()(const LineShorted &shorted) const
    {
        if (Line *line = lineOf(route, shorted.stop, shorted.order, shorted.product))
            line->shorted = std::max(0, line->shorted - shorted.missing);
    }
    void operator()(const FoundInTote &found) const
    {
        if (Line *line = lineOf(route, found.stop, found.order, found.product))
            line->found = std::max(0, line->found - found.quantity);
    }
    void operator()(const StopSkipped &skipped) const
    {
        if (Stop *stop = stopOf(route, skipped.stop))
            stop->skipped = effect.skippedBefore;
    }
    void operator()(const ToteFilled &filled) const
    {
        for (Tote &tote : route.totes) {
            if (tote.tote != filled.nextTote || tote.full.empty() || tote.full.back() != filled.tote)
                continue;
            tote.tote = filled.tote;
            tote.full.pop_back();
        }
    }
    template <typename Other>
    void operator()(const Other &) const
    {
    }
};

void Apply::operator()(const FactUndone &undone) const
{
    const auto it = std::find_if(route.effects.begin(), route.effects.end(), [&](const Effect &e) { return e.event == undone.undoes; });
    if (it == route.effects.end())
        return unplaced();
    const Effect effect = *it;
    route.effects.erase(it);
    std::visit(Undo{route, effect}, effect.data);
}

using Judgement = base::Expected<base::Done, Dispute>;

Judgement disputed(const char *cause, QString detail)
{
    return base::Unexpected{Dispute{QLatin1String(cause), std::move(detail)}};
}

struct Judge
{
    const Route &route;

    Judgement countsIn(int stopNumber, const OrderId &orderId, const ProductId &product, int quantity) const
    {
        const Stop *stop = route.stop(stopNumber);
        const Line *line = nullptr;
        if (stop) {
            for (const Line &l : stop->lines) {
                if (l.order == orderId && l.product == product)
                    line = &l;
            }
        }
        if (!line)
            return disputed("no-such-line", QStringLiteral("stop %1 has no line for order %2").arg(stopNumber).arg(orderId.text()));
        const RouteOrder *order = route.order(orderId);
        if (order && order->cancelled)
            return disputed("order-cancelled", QStringLiteral("order %1 was cancelled before").arg(orderId.text()));
        if (quantity > line->open())
            return disputed("more-than-ordered", QStringLiteral("%1 units, %2 open").arg(quantity).arg(line->open()));
        return base::Done{};
    }

    Judgement operator()(const ItemTaken &taken) const
    {
        const Stop *stop = route.stop(taken.stop);
        const bool wanted = stop && std::any_of(stop->lines.begin(), stop->lines.end(),
                                                [&](const Line &l) { return l.product == taken.product; });
        if (!wanted)
            return disputed("no-such-line", QStringLiteral("stop %1 wants no %2").arg(taken.stop).arg(taken.product.text()));
        return base::Done{};
    }
    Judgement operator()(const ItemPlaced &placed) const
    {
        const Tote *tote = route.toteOf(placed.order);
        const bool ours = tote && (tote->tote == placed.tote
                                   || std::find(tote->full.begin(), tote->full.end(), placed.tote) != tote->full.end());
        if (tote && !ours)
            return disputed("other-orders-tote",
                            QStringLiteral("tote %1 is not order %2's").arg(placed.tote.text(), placed.order.text()));
        return countsIn(placed.stop, placed.order, placed.product, placed.quantity);
    }
    Judgement operator()(const LineShorted &shorted) const
    {
        return countsIn(shorted.stop, shorted.order, shorted.product, shorted.missing);
    }
    Judgement operator()(const FoundInTote &found) const
    {
        return countsIn(found.stop, found.order, found.product, found.quantity);
    }
    Judgement operator()(const LocationConfirmed &confirmed) const { return knownStop(confirmed.stop); }
    Judgement operator()(const StopSkipped &skipped) const { return knownStop(skipped.stop); }
    Judgement knownStop(int number) const
    {
        if (!route.stop(number))
            return disputed("no-such-line", QStringLiteral("there is no stop %1").arg(number));
        return base::Done{};
    }
    Judgement operator()(const ToteFilled &filled) const
    {
        bool known = false;
        for (const Tote &tote : route.totes) {
            known = known || tote.tote == filled.tote;
            if (tote.tote == filled.nextTote)
                return disputed("other-orders-tote", QStringLiteral("tote %1 is in use").arg(filled.nextTote.text()));
        }
        return known ? Judgement(base::Done{})
                     : disputed("no-such-line", QStringLiteral("tote %1 is not on this trolley").arg(filled.tote.text()));
    }
    Judgement operator()(const OrderSetAside &aside) const
    {
        const RouteOrder *order = route.order(aside.order);
        if (!order)
            return disputed("no-such-line", QStringLiteral("order %1 is not on this route").arg(aside.order.text()));
        if (!order->cancelled)
            return disputed("not-cancelled", QStringLiteral("order %1 is not cancelled").arg(aside.order.text()));
        return base::Done{};
    }
    Judgement operator()(const FactUndone &undone) const
    {
        const bool known = std::any_of(route.effects.begin(), route.effects.end(),
                                       [&](const Effect &e) { return e.event == undone.undoes; });
        return known ? Judgement(base::Done{}) : disputed("nothing-to-undo", QStringLiteral("the fact to be undone has no effect here"));
    }
    template <typename Other>
    Judgement operator()(const Other &) const
    {
        return base::Done{};
    }
};

} // namespace

base::Expected<base::Done, Dispute> judge(const Route &route, const Event &event)
{
    return std::visit(Judge{route}, event.data);
}

Route apply(Route route, const Event &event)
{
    std::visit(Apply{route, event}, event.data);
    if (route.heldBy && route.heldBy->station == event.station)
        route.heldBy->lastHeard = std::max(route.heldBy->lastHeard, event.time);
    return route;
}

bool isUndoable(const EventData &data)
{
    return std::holds_alternative<ItemTaken>(data) || std::holds_alternative<ItemPlaced>(data)
        || std::holds_alternative<LineShorted>(data) || std::holds_alternative<FoundInTote>(data)
        || std::holds_alternative<StopSkipped>(data) || std::holds_alternative<ToteFilled>(data);
}

const Effect *lastUndoable(const Route &route, const StationId &station, const OperatorId &by)
{
    for (auto it = route.effects.rbegin(); it != route.effects.rend(); ++it) {
        if (it->station == station && it->by == by)
            return &*it;
    }
    return nullptr;
}

} // namespace domain
