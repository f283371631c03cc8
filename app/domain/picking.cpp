// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picking.h"
#include "domain/effects.h"
#include <algorithm>

namespace domain {
namespace {

Stop *stopOf(Route &route, int number)
{
    return const_cast<Stop *>(std::as_const(route).stop(number));
}

Line *lineOf(Route &route, int stop, const OrderId &order, const ProductId &product)
{
    return const_cast<Line *>(std::as_const(route).line(stop, order, product));
}

void fillHand(Hand &hand, const ItemTaken &taken)
{
    hand.stop = taken.stop;
    add(hand.units[taken.product], taken.quantity);
    if (!taken.serial.isEmpty())
        hand.serials.push_back(serialKey(taken.product, taken.serial));
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

/// The takings of what is in the hands still: the newest ones of each station and product.
std::vector<Effect> effectsInHand(const Route &route)
{
    std::map<StationId, Hand> hands = route.hands;
    std::vector<Effect> kept;
    for (auto effect = route.effects.rbegin(); effect != route.effects.rend(); ++effect) {
        const auto *taken = std::get_if<ItemTaken>(&effect->data);
        if (!taken || !hands[effect->station].units.contains(taken->product))
            continue;
        emptyHand(hands[effect->station], taken->product, taken->quantity);
        kept.insert(kept.begin(), *effect);
    }
    return kept;
}

Tote *filledTote(Route &route, const ToteFilled &filled)
{
    const auto it = std::find_if(route.totes.begin(), route.totes.end(), [&](const Tote &t) {
        return t.tote == filled.nextTote && !t.full.empty() && t.full.back() == filled.tote;
    });
    return it == route.totes.end() ? nullptr : &*it;
}

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
        if (const auto it = std::find(h.serials.begin(), h.serials.end(), serialKey(taken.product, taken.serial)); it != h.serials.end())
            h.serials.erase(it);
        if (h.units.empty())
            h.stop = effect.stopBefore;
    }
    void operator()(const ItemPlaced &placed) const
    {
        add(hand().units[placed.product], placed.quantity);
        hand().stop = placed.stop;
        if (Line *line = lineOf(route, placed.stop, placed.order, placed.product))
            subtract(line->placed, placed.quantity);
    }
    void operator()(const LineShorted &shorted) const
    {
        if (Line *line = lineOf(route, shorted.stop, shorted.order, shorted.product))
            subtract(line->shorted, shorted.missing);
    }
    void operator()(const FoundInTote &found) const
    {
        if (Line *line = lineOf(route, found.stop, found.order, found.product))
            subtract(line->found, found.quantity);
    }
    void operator()(const StopSkipped &skipped) const
    {
        if (Stop *stop = stopOf(route, skipped.stop))
            stop->skipped = effect.skippedBefore;
    }
    void operator()(const ToteFilled &filled) const
    {
        Tote *tote = filledTote(route, filled);
        if (!tote)
            return add(route.unplaced, 1); // another station's tote has gone on since
        tote->tote = filled.tote;
        tote->full.pop_back();
    }
    template <typename Other>
    void operator()(const Other &) const
    {
    }
};

/// Carries one fact out. A fact that fits nothing counts as unplaced.
struct Apply
{
    Route &route;
    const Event &event;

    Hand &hand() const { return route.hands[event.station]; }
    bool isHolder() const { return route.heldBy && route.heldBy->station == event.station; }
    void keep(int skippedBefore = 0) const { keepEffect(route.effects, Effect{event.id, event.station, event.by, event.data, route.hand(event.station).stop, skippedBefore}); }
    void unplaced() const { add(route.unplaced, 1); }

    void operator()(const TrolleyTaken &taken) const
    {
        if (route.state == RouteState::Dropped || isOvertaken(taken))
            return;
        if (route.state == RouteState::Waiting)
            route.flags = taken.flags;
        route.state = RouteState::InWork;
        route.heldBy = Holder{event.station, event.by, event.time, event.time};
    }
    /// The facts of a station that was out of reach come late: its taking is no news once somebody else began after it.
    /// Who took over knowingly always has the trolley, whatever the clocks say.
    bool isOvertaken(const TrolleyTaken &taken) const
    {
        return !taken.takeover && route.state == RouteState::InWork && route.heldBy && !isHolder() && event.time < route.heldBy->since;
    }
    void operator()(const LocationConfirmed &confirmed) const
    {
        if (!stopOf(route, confirmed.stop))
            return unplaced();
        hand().stop = confirmed.stop;
    }
    void operator()(const ItemTaken &taken) const
    {
        const Stop *stop = route.stop(taken.stop);
        const bool known = stop && std::any_of(stop->lines.begin(), stop->lines.end(), [&](const Line &l) { return l.product == taken.product; });
        if (!known || !isQuantity(taken.quantity))
            return unplaced();
        keep();
        fillHand(hand(), taken);
    }
    void operator()(const ItemPlaced &placed) const
    {
        Line *line = lineFor(placed.stop, placed.order, placed.product, placed.quantity);
        if (!line)
            return unplaced();
        keep();
        emptyHand(hand(), placed.product, placed.quantity);
        tellLate(*line, placed);
        add(line->placed, placed.quantity);
    }
    /// What somebody else found in the tote is what these late facts speak of: one piece, counted once. Newest first: what
    /// was found before, and the placing station knew of, are other pieces.
    void tellLate(Line &line, const ItemPlaced &placed) const
    {
        int left = std::min(placed.quantity, route.toldLate(event, placed));
        for (auto it = route.effects.rbegin(); it != route.effects.rend(); ++it) {
            Effect &effect = *it;
            auto *found = std::get_if<FoundInTote>(&effect.data);
            if (!found || effect.station == event.station || found->stop != placed.stop || found->order != placed.order || found->product != placed.product)
                continue;
            const int told = std::min(left, found->quantity);
            found->quantity -= told; // an undo of it takes back no more than what is left of it
            left -= told;
            subtract(line.found, told);
        }
        std::erase_if(route.effects, [](const Effect &effect) {
            const auto *found = std::get_if<FoundInTote>(&effect.data);
            return found && found->quantity == 0;
        });
    }
    void operator()(const LineShorted &shorted) const
    {
        Line *line = lineFor(shorted.stop, shorted.order, shorted.product, shorted.missing);
        if (!line)
            return unplaced();
        keep();
        add(line->shorted, shorted.missing);
    }
    void operator()(const FoundInTote &found) const
    {
        Line *line = lineFor(found.stop, found.order, found.product, found.quantity);
        if (!line)
            return unplaced();
        keep();
        add(line->found, found.quantity);
    }
    Line *lineFor(int stop, const OrderId &order, const ProductId &product, int quantity) const
    {
        return isQuantity(quantity) ? lineOf(route, stop, order, product) : nullptr;
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
        // The goods lie in the cancel tote: no undo may ask for them out of the order's tote.
        if (route.hasPicked(aside.order))
            route.effects = effectsInHand(route);
        it->setAside = true;
        for (Stop &stop : route.stops) {
            for (Line &line : stop.lines) {
                if (line.order == aside.order)
                    add(line.setAside, line.open());
            }
        }
    }
    void operator()(const FactUndone &undone) const
    {
        const Effect *effect = undoableBy(route, undone.undoes, event.station, event.by);
        if (!effect)
            return unplaced();
        const Effect taken = *effect;
        std::erase_if(route.effects, [&](const Effect &e) { return e.event == undone.undoes; });
        std::visit(Undo{route, taken}, taken.data);
    }
    void operator()(const PickingPaused &) const
    {
        if (isHolder() && route.state == RouteState::InWork)
            route.state = RouteState::Paused;
    }
    void operator()(const TrolleyReleased &) const
    {
        letGo();
        if (!isHolder())
            return;
        route.heldBy.reset();
        if (route.state == RouteState::InWork)
            route.state = RouteState::Paused;
    }
    /// Who leaves the trolley has nothing of it in the hand.
    void letGo() const
    {
        if (const auto it = route.hands.find(event.station); it != route.hands.end())
            it->second.units.clear();
    }
    void operator()(const TrolleyDropped &dropped) const
    {
        letGo();
        route.state = RouteState::Dropped;
        route.droppedAt = dropped.dropZone;
        route.heldBy.reset();
    }
    template <typename Other>
    void operator()(const Other &) const
    {
    }
};

} // namespace

Route apply(Route route, const Event &event)
{
    std::visit(Apply{route, event}, event.data);
    if (route.heldBy && route.heldBy->station == event.station)
        route.heldBy->lastHeard = std::max(route.heldBy->lastHeard, event.time);
    return route;
}

} // namespace domain
