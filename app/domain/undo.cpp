// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picking.h"
#include <algorithm>

namespace domain {
namespace {

int slotOf(const Route &route, const ToteId &tote)
{
    const auto it = std::find_if(route.totes.begin(), route.totes.end(), [&](const Tote &t) {
        return t.tote == tote || std::find(t.full.begin(), t.full.end(), tote) != t.full.end();
    });
    return it == route.totes.end() ? 0 : it->slot;
}

struct Way
{
    const Route &route;

    WayBack at(int number, const ProductId &product, int quantity) const
    {
        WayBack way;
        const Stop *stop = route.stop(number);
        way.stop = number;
        way.location = stop ? stop->location : QString();
        way.product = product;
        way.quantity = quantity;
        return way;
    }
    WayBack operator()(const ItemTaken &taken) const
    {
        WayBack way = at(taken.stop, taken.product, taken.quantity);
        way.to = WayBack::To::Shelf;
        return way;
    }
    WayBack operator()(const ItemPlaced &placed) const
    {
        WayBack way = at(placed.stop, placed.product, placed.quantity);
        way.to = WayBack::To::Hand;
        way.tote = placed.tote;
        way.slot = slotOf(route, placed.tote);
        return way;
    }
    WayBack operator()(const ToteFilled &filled) const
    {
        WayBack way;
        way.to = WayBack::To::Slot;
        way.tote = filled.tote;
        way.slot = slotOf(route, filled.nextTote);
        return way;
    }
    WayBack operator()(const LineShorted &shorted) const { return at(shorted.stop, shorted.product, shorted.missing); }
    WayBack operator()(const FoundInTote &found) const { return at(found.stop, found.product, found.quantity); }
    WayBack operator()(const StopSkipped &skipped) const { return at(skipped.stop, {}, 0); }
    template <typename Other>
    WayBack operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

bool isUndoable(const EventData &data)
{
    return std::holds_alternative<ItemTaken>(data) || std::holds_alternative<ItemPlaced>(data)
        || std::holds_alternative<LineShorted>(data) || std::holds_alternative<FoundInTote>(data)
        || std::holds_alternative<StopSkipped>(data) || std::holds_alternative<ToteFilled>(data)
        || std::holds_alternative<UnitVerified>(data) || std::holds_alternative<BoxChosen>(data)
        || std::holds_alternative<ParcelAdded>(data) || std::holds_alternative<ParcelWeighed>(data);
}

const Effect *lastUndoable(const Route &route, const StationId &station, const OperatorId &by)
{
    const auto it = std::find_if(route.effects.rbegin(), route.effects.rend(),
                                 [&](const Effect &e) { return e.station == station && e.by == by && isUndoable(e.data); });
    return it == route.effects.rend() ? nullptr : &*it;
}

const Effect *undoableBy(const Route &route, const EventId &event, const StationId &station, const OperatorId &by)
{
    const auto it = std::find_if(route.effects.begin(), route.effects.end(), [&](const Effect &e) {
        return e.event == event && e.station == station && e.by == by && isUndoable(e.data);
    });
    return it == route.effects.end() ? nullptr : &*it;
}

WayBack whereBack(const Route &route, const Effect &effect)
{
    return std::visit(Way{route}, effect.data);
}

} // namespace domain
