// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picking.h"
#include <algorithm>

namespace domain {
namespace {

using Judgement = base::Expected<base::Done, Dispute>;

Judgement disputed(const char *cause, QString detail)
{
    return base::Unexpected{Dispute{QLatin1String(cause), std::move(detail)}};
}

bool holds(const std::vector<ToteId> &totes, const ToteId &tote)
{
    return std::find(totes.begin(), totes.end(), tote) != totes.end();
}

/// What one fact contradicts on the route as it is before it.
struct Judge
{
    const Route &route;
    const Event &event;

    Judgement operator()(const ItemTaken &taken) const
    {
        const Stop *stop = route.stop(taken.stop);
        const bool wanted = stop && std::any_of(stop->lines.begin(), stop->lines.end(), [&](const Line &l) { return l.product == taken.product; });
        if (!wanted || !isQuantity(taken.quantity))
            return disputed("no-such-line", QStringLiteral("stop %1 wants no %2").arg(taken.stop).arg(taken.product.text()));
        return base::Done{};
    }
    Judgement operator()(const ItemPlaced &placed) const
    {
        const bool hasTote = route.toteOf(placed.order);
        const bool isIts = std::any_of(route.totes.begin(), route.totes.end(), [&](const Tote &t) {
            return t.order == placed.order && (t.tote == placed.tote || holds(t.full, placed.tote));
        });
        if (hasTote && !isIts)
            return disputed("other-orders-tote",
                            QStringLiteral("tote %1 is not order %2's").arg(placed.tote.text(), placed.order.text()));
        return countsIn(placed.stop, placed.order, placed.product, placed.quantity, route.toldLate(event, placed));
    }
    Judgement operator()(const LineShorted &shorted) const
    {
        return countsIn(shorted.stop, shorted.order, shorted.product, shorted.missing);
    }
    Judgement operator()(const FoundInTote &found) const
    {
        return countsIn(found.stop, found.order, found.product, found.quantity);
    }
    /// toldLate: units that somebody else found in the tote, which may be those that this fact speaks of.
    Judgement countsIn(int stop, const OrderId &order, const ProductId &product, int quantity, int toldLate = 0) const
    {
        const Line *line = route.line(stop, order, product);
        if (!line)
            return disputed("no-such-line", QStringLiteral("stop %1 has no line for order %2").arg(stop).arg(order.text()));
        if (route.isCancelled(order))
            return disputed("order-cancelled", QStringLiteral("order %1 was cancelled before").arg(order.text()));
        const int room = line->open() + std::min({toldLate, line->found, line->settled()});
        if (!isQuantity(quantity) || quantity > room)
            return disputed("more-than-ordered", QStringLiteral("%1 units, %2 open").arg(quantity).arg(room));
        return base::Done{};
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
            if (tote.tote == filled.nextTote || holds(tote.full, filled.nextTote))
                return disputed("other-orders-tote", QStringLiteral("tote %1 is in use").arg(filled.nextTote.text()));
        }
        if (!known)
            return disputed("no-such-line", QStringLiteral("tote %1 is not on this trolley").arg(filled.tote.text()));
        return base::Done{};
    }
    Judgement operator()(const OrderSetAside &aside) const
    {
        if (!route.order(aside.order))
            return disputed("no-such-line", QStringLiteral("order %1 is not on this route").arg(aside.order.text()));
        if (!route.isCancelled(aside.order))
            return disputed("not-cancelled", QStringLiteral("order %1 is not cancelled").arg(aside.order.text()));
        return base::Done{};
    }
    Judgement operator()(const FactUndone &undone) const
    {
        if (!undoableBy(route, undone.undoes, event.station, event.by))
            return disputed("nothing-to-undo", QStringLiteral("the fact to be undone has no effect of this operator here"));
        return base::Done{};
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
    return std::visit(Judge{route, event}, event.data);
}

} // namespace domain
