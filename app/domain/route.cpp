// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects.h"
#include <algorithm>

namespace domain {
namespace {
template <typename Rows, typename Test>
auto findOrNull(const Rows &rows, Test test) -> const typename Rows::value_type *
{
    const auto it = std::find_if(rows.begin(), rows.end(), test);
    return it == rows.end() ? nullptr : &*it;
}
} // namespace

bool isQuantity(int units)
{
    return units >= 1 && units <= maxUnits;
}

QString serialKey(const ProductId &product, const QString &serial)
{
    return product.text() + QLatin1Char(' ') + serial;
}

int Stop::open() const
{
    int sum = 0;
    for (const Line &line : lines)
        sum += line.open();
    return sum;
}

int Hand::total() const
{
    int sum = 0;
    for (const auto &[product, quantity] : units)
        sum += quantity;
    return sum;
}

const Product *Route::product(const ProductId &wanted) const
{
    return products.find(wanted);
}

const Stop *Route::stop(int number) const
{
    const auto expected = size_t(number) - 1; // stops are numbered from 1 and stand in this order, in every route that we know of
    if (expected < stops.size() && stops[expected].number == number)
        return &stops[expected];
    return findOrNull(stops, [&](const Stop &s) { return s.number == number; });
}

const Tote *Route::toteOf(const OrderId &wanted) const
{
    return findOrNull(totes, [&](const Tote &t) { return t.order == wanted; });
}

const RouteOrder *Route::order(const OrderId &wanted) const
{
    return findOrNull(orders, [&](const RouteOrder &o) { return o.order == wanted; });
}

const Hand &Route::hand(const StationId &station) const
{
    static const Hand empty;
    const auto it = hands.find(station);
    return it == hands.end() ? empty : it->second;
}

const Line *Route::line(int number, const OrderId &wantedOrder, const ProductId &wantedProduct) const
{
    const Stop *at = stop(number);
    return at ? findOrNull(at->lines, [&](const Line &l) { return l.order == wantedOrder && l.product == wantedProduct; }) : nullptr;
}

bool Route::isCancelled(const OrderId &which) const
{
    // Next to none is: that is looked at before the text.
    return std::any_of(orders.begin(), orders.end(), [&](const RouteOrder &one) { return one.cancelled && one.order == which; });
}

bool Route::hasPicked(const OrderId &which) const
{
    return std::any_of(stops.begin(), stops.end(), [&](const Stop &s) {
        return std::any_of(s.lines.begin(), s.lines.end(), [&](const Line &l) { return l.order == which && l.placed + l.found > 0; });
    });
}

int Route::wanted(const Line &line) const
{
    const int open = line.open(); // looked at first: most lines of a long route are settled
    return open == 0 || isCancelled(line.order) ? 0 : open;
}

int Route::wanted(const Stop &stop) const
{
    int sum = 0;
    for (const Line &line : stop.lines)
        sum += wanted(line);
    return sum;
}

bool Route::isLate(const Event &event) const
{
    return !heldBy || heldBy->station != event.station;
}

int Route::foundByOthers(const StationId &station, int number, const OrderId &wantedOrder, const ProductId &wantedProduct) const
{
    int sum = 0;
    for (const Effect &effect : effects) {
        const auto *found = std::get_if<FoundInTote>(&effect.data);
        if (found && effect.station != station && found->stop == number && found->order == wantedOrder && found->product == wantedProduct)
            sum += found->quantity;
    }
    return sum;
}

int Route::toldLate(const Event &event, const ItemPlaced &placed) const
{
    const int found = isLate(event) ? foundByOthers(event.station, placed.stop, placed.order, placed.product) : 0;
    return std::max(0, found - placed.foundBefore);
}

int Route::units() const
{
    int sum = 0;
    for (const Stop &s : stops) {
        for (const Line &line : s.lines)
            sum += line.wanted;
    }
    return sum;
}

int Route::settled() const
{
    int sum = 0;
    for (const Stop &s : stops) {
        for (const Line &line : s.lines)
            sum += line.settled();
    }
    return sum;
}

bool isNewer(const RouteSnapshot &next, const RouteSnapshot &applied)
{
    return isNewerSnapshot(next, applied);
}

namespace {
/// Whether a line counts less than before. The stops of a route and their lines are fixed.
bool countsLess(const Route &next, const Route &before)
{
    for (const Stop &stop : before.stops) {
        for (const Line &line : stop.lines) {
            const Line *same = next.line(stop.number, line.order, line.product);
            if (!same || same->settled() < line.settled())
                return true;
        }
    }
    return false;
}
} // namespace

std::vector<JournalId> openAgain(const RouteSnapshot &next, const RouteSnapshot &applied)
{
    return countsLess(next.route, applied.route) ? withoutEffectAgain(next, applied) : std::vector<JournalId>();
}

std::vector<EventId> unread(const RouteSnapshot &next, const RouteSnapshot &applied)
{
    return countsLess(next.route, applied.route) ? newlyCorrected(next, applied) : std::vector<EventId>();
}

} // namespace domain
