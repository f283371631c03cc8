// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/building.h"
#include "server/core/catalogue.h"
#include "server/core/orders_in_work.h"
#include "server/core/routes.h"
#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <list>
#include <map>

namespace server {
namespace {

/// An order that waits, with the locations that it needs.
struct Waiting
{
    Order order;
    QSet<QString> locations;
};
using Load = std::vector<Waiting>; ///< the orders of one trolley, in the order of its slots

using Shelf = std::map<domain::ProductId, ShelvedProduct>;

Shelf shelfOf(Store &store, const std::vector<Order> &orders)
{
    Shelf shelf;
    Catalogue catalogue(store);
    for (const Order &order : orders) {
        for (const OrderLine &line : order.lines) {
            if (shelf.contains(line.product))
                continue;
            auto shelved = catalogue.find(line.product);
            if (!shelved)
                throw StoreError(QStringLiteral("order %1 wants product %2, which the store does not know")
                                     .arg(order.id.text(), line.product.text()));
            shelf.emplace(line.product, std::move(*shelved));
        }
    }
    return shelf;
}

std::list<Waiting> waitingOf(std::vector<Order> orders, const Shelf &shelf)
{
    std::list<Waiting> waiting;
    for (Order &order : orders) {
        QSet<QString> locations;
        for (const OrderLine &line : order.lines)
            locations.insert(shelf.at(line.product).location);
        waiting.push_back({std::move(order), std::move(locations)});
    }
    return waiting;
}

int sharedWith(const QSet<QString> &taken, const Waiting &order)
{
    return int(std::count_if(order.locations.begin(), order.locations.end(),
                             [&](const QString &location) { return taken.contains(location); }));
}

/// The waiting order that shares most with what is taken and fits; of equals the smallest detour, then the oldest.
std::list<Waiting>::iterator bestNext(std::list<Waiting> &waiting, const QSet<QString> &taken, int stops)
{
    auto best = waiting.end();
    std::pair<int, qsizetype> bestScore;
    for (auto it = waiting.begin(); it != waiting.end(); ++it) {
        const int shared = sharedWith(taken, *it);
        const qsizetype added = it->locations.size() - shared;
        if (taken.size() + added > stops)
            continue;
        const std::pair<int, qsizetype> score(shared, -added);
        if (best == waiting.end() || score > bestScore) {
            best = it;
            bestScore = score;
        }
    }
    return best;
}

Load nextLoad(std::list<Waiting> &waiting, int totes, int stops)
{
    Load load;
    QSet<QString> taken;
    auto next = waiting.begin();
    while (next != waiting.end() && int(load.size()) < totes) {
        taken.unite(next->locations);
        load.push_back(std::move(*next));
        waiting.erase(next);
        next = bestNext(waiting, taken, stops);
    }
    return load;
}

std::vector<domain::Stop> stopsOf(const Load &load, const Shelf &shelf)
{
    std::map<std::pair<qint64, QString>, std::vector<domain::Line>> byWalk;
    for (const Waiting &waiting : load) {
        for (const OrderLine &line : waiting.order.lines) {
            const QString &location = shelf.at(line.product).location;
            domain::Line wanted;
            wanted.order = waiting.order.id;
            wanted.product = line.product;
            wanted.wanted = line.quantity;
            byWalk[{Catalogue::walkOf(location), location}].push_back(wanted);
        }
    }
    std::vector<domain::Stop> stops;
    for (auto &[walk, lines] : byWalk) {
        std::stable_sort(lines.begin(), lines.end(),
                         [](const domain::Line &a, const domain::Line &b) { return a.product < b.product; });
        stops.push_back({int(stops.size()) + 1, walk.second, 0, std::move(lines)});
    }
    return stops;
}

std::vector<domain::Product> productsOf(const std::vector<domain::Stop> &stops, const Shelf &shelf)
{
    std::vector<domain::Product> products;
    QSet<domain::ProductId> seen;
    for (const domain::Stop &stop : stops) {
        for (const domain::Line &line : stop.lines) {
            if (!seen.contains(line.product))
                products.push_back(shelf.at(line.product).product);
            seen.insert(line.product);
        }
    }
    return products;
}

QString barcode(Store &store, const char *prefix, const char *series, int digits)
{
    return QLatin1String(prefix) +
           QStringLiteral("%1").arg(store.nextNumber(QLatin1String(series)), digits, 10, QLatin1Char('0'));
}

domain::Route routeOf(Store &store, const Load &load, const Shelf &shelf, qint64 number)
{
    domain::Route route;
    route.id = domain::RouteId(QStringLiteral("R-%1").arg(number));
    route.trolley = domain::TrolleyId(barcode(store, "T-", "trolley", 3));
    route.stops = stopsOf(load, shelf);
    route.products = productsOf(route.stops, shelf);
    int slot = 0;
    for (const Waiting &waiting : load) {
        route.orders.push_back({waiting.order.id, false, false});
        route.totes.push_back({++slot, domain::ToteId(barcode(store, "K-", "tote", 4)), waiting.order.id, {}});
    }
    return route;
}

void pickAll(domain::Route &route, const domain::Site &site)
{
    route.state = domain::RouteState::Dropped;
    route.droppedAt = site.dropZones.empty() ? QString() : site.dropZones.front();
    for (domain::Stop &stop : route.stops) {
        for (domain::Line &line : stop.lines)
            line.placed = line.wanted;
    }
}

QJsonObject routeSummary(const domain::Route &route)
{
    QJsonArray orders;
    for (const domain::RouteOrder &order : route.orders)
        orders.append(order.order.text());
    return {{QStringLiteral("route"), route.id.text()},
            {QStringLiteral("trolley"), route.trolley.text()},
            {QStringLiteral("stops"), int(route.stops.size())},
            {QStringLiteral("units"), route.units()},
            {QStringLiteral("orders"), orders}};
}

QJsonArray takeOutTooLong(std::list<Waiting> &waiting, int stops)
{
    QJsonArray out;
    for (auto it = waiting.begin(); it != waiting.end();) {
        if (it->locations.size() <= stops) {
            ++it;
            continue;
        }
        out.append(QJsonObject{{QStringLiteral("order"), it->order.id.text()},
                               {QStringLiteral("reason"), QStringLiteral("too_many_stops")},
                               {QStringLiteral("stops"), int(it->locations.size())}});
        it = waiting.erase(it);
    }
    return out;
}

} // namespace

BuiltRoutes buildRoutes(Store &store, int totes, int stops, Goods goods)
{
    Store::Transaction transaction(store);
    store.lock(Lock::Catalogue);
    Orders orders(store);
    Routes routes(store);
    OrdersInWork works(store);
    std::vector<Order> open = orders.unrouted();
    const Shelf shelf = shelfOf(store, open);
    const domain::Site site = Catalogue(store).site();
    std::list<Waiting> waiting = waitingOf(std::move(open), shelf);
    const QJsonArray notRouted = takeOutTooLong(waiting, stops);
    QJsonArray built;
    BuiltRoutes result;
    while (!waiting.empty()) {
        const Load load = nextLoad(waiting, totes, stops);
        const qint64 number = store.nextNumber(QStringLiteral("route"));
        domain::RouteSnapshot snapshot;
        snapshot.epoch = store.epoch();
        snapshot.version = 1;
        snapshot.route = routeOf(store, load, shelf, number);
        if (goods == Goods::InTotes)
            pickAll(snapshot.route, site);
        routes.add(snapshot, number);
        works.noteTotes(snapshot.route.totes);
        for (const Waiting &on : load)
            orders.setRoute(on.order.id, snapshot.route.id);
        built.append(routeSummary(snapshot.route));
        result.changed.push_back({Routes::href(snapshot.route.id), snapshot.version});
        for (const Waiting &on : load)
            result.changed.push_back(works.changed(on.order.id));
    }
    store.announce(result.changed);
    transaction.commit();
    result.summary = {{QStringLiteral("routes"), built}, {QStringLiteral("not_routed"), notRouted}};
    if (built.isEmpty() && notRouted.isEmpty())
        result.summary.insert(
            QStringLiteral("note"),
            QStringLiteral("nothing to route: every order that was imported is on a route or cancelled"));
    return result;
}

} // namespace server
