// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "domain/product.h"
#include <algorithm>
#include <map>
#include <vector>

/// A route in work: what the server knows of it, and after the fold what the screen shows.
namespace domain {

/// The most units of a product in one fact, line or hand.
inline constexpr int maxUnits = 1'000'000;
/// Whether a fact may speak of so many units: 1 to maxUnits.
[[nodiscard]] bool isQuantity(int units);

/// Units of one product for one order within a stop.
struct Line
{
    OrderId order;
    ProductId product;
    int wanted = 0;
    int placed = 0;   ///< put into the order's tote
    int shorted = 0;  ///< missing, with a reason
    int found = 0;    ///< were in the tote already
    int setAside = 0; ///< belong to a cancelled order that left the trolley

    [[nodiscard]] int settled() const { return std::clamp(placed + shorted + found + setAside, 0, std::max(wanted, 0)); }
    [[nodiscard]] int open() const { return wanted - settled(); }
    bool operator==(const Line &) const = default;
};

struct Stop
{
    int number = 0; ///< from 1; fixed when the route is begun
    QString location;
    int skipped = 0; ///< 0 = never; else the how-manieth skip of this route: skipped stops come last, in this order
    std::vector<Line> lines;

    [[nodiscard]] int open() const;
    bool operator==(const Stop &) const = default;
};

struct Tote
{
    int slot = 0; ///< place on the trolley, from 1
    ToteId tote;
    OrderId order;
    std::vector<ToteId> full; ///< totes of this order that were filled before
    bool operator==(const Tote &) const = default;
};

struct RouteOrder
{
    OrderId order;
    bool cancelled = false;
    bool setAside = false; ///< a cancelled order whose goods left the trolley
    bool operator==(const RouteOrder &) const = default;
};

/// Where one station stands and what its operator has in the hand. Facts of one station never fill another's hand.
struct Hand
{
    int stop = 0; ///< stop whose location was confirmed last; 0 = none
    std::map<ProductId, int> units;
    std::vector<QString> serials; ///< serialKey() of those taken on this route by this station

    [[nodiscard]] int total() const;
    bool operator==(const Hand &) const = default;
};

/// What a fact changed, kept so that an undo can take it back. One of these a fact, newest last, bounded.
struct Effect
{
    EventId event;
    StationId station;
    OperatorId by;
    EventData data;
    int stopBefore = 0;    ///< hand.stop before the fact
    int skippedBefore = 0; ///< the stop's skip mark before the fact
    bool operator==(const Effect &) const = default;
};

/// A serial number is unique within its product only.
[[nodiscard]] QString serialKey(const ProductId &product, const QString &serial);

enum class RouteState { Waiting, InWork, Paused, Dropped };

struct Holder
{
    StationId station;
    OperatorId by;
    UtcTime since;
    UtcTime lastHeard;
    bool operator==(const Holder &) const = default;
};

struct Route
{
    RouteId id;
    TrolleyId trolley;
    RouteState state = RouteState::Waiting;
    std::optional<Holder> heldBy;
    Flags flags; ///< values the route was begun with
    std::vector<Stop> stops;
    std::vector<Tote> totes;
    std::vector<RouteOrder> orders;
    Products products;
    std::map<StationId, Hand> hands;
    std::vector<Effect> effects;
    int skips = 0;    ///< how many stops were skipped so far
    int unplaced = 0; ///< facts that this route does not know a line for; shown, change nothing else
    QString droppedAt;

    [[nodiscard]] const Product *product(const ProductId &id) const;
    [[nodiscard]] const Stop *stop(int number) const;
    [[nodiscard]] const Line *line(int stop, const OrderId &order, const ProductId &product) const;
    [[nodiscard]] const Tote *toteOf(const OrderId &order) const;
    [[nodiscard]] const RouteOrder *order(const OrderId &id) const;
    [[nodiscard]] const Hand &hand(const StationId &station) const;
    [[nodiscard]] bool isCancelled(const OrderId &order) const;
    [[nodiscard]] bool hasPicked(const OrderId &order) const; ///< whether units of it lie on the trolley
    [[nodiscard]] int wanted(const Line &line) const; ///< units still to be picked: none for a cancelled order
    [[nodiscard]] int wanted(const Stop &stop) const;
    /// Whether wanted(stop) is above 0. A long route is gone through for every scan, so that this is next to nothing.
    [[nodiscard]] bool wantsAny(const Stop &stop) const
    {
        for (const Line &line : stop.lines) {
            if (line.open() > 0 && !isCancelled(line.order))
                return true;
        }
        return false;
    }
    /// Whether this comes from a station that does not hold the trolley: it was out of reach while another went on.
    [[nodiscard]] bool isLate(const Event &event) const;
    /// Units of this line that stations other than this one found in the tote, and that no late fact has told of yet.
    [[nodiscard]] int foundByOthers(const StationId &station, int stop, const OrderId &order, const ProductId &product) const;
    /// Those of them that may be the very pieces of this fact: none unless it is late, and none that its station knew of.
    [[nodiscard]] int toldLate(const Event &event, const ItemPlaced &placed) const;
    [[nodiscard]] int units() const;   ///< all units of the route
    [[nodiscard]] int settled() const; ///< units placed, shorted, found or set aside
    bool operator==(const Route &) const = default;
};

/// How many effects a route keeps for undo; where there is no room the busiest station goes without its oldest.
inline constexpr int maxEffects = 60;

// ---- what the server says of a task, around the state ------------------------------------------
struct Correction
{
    EventId event; ///< the fact it speaks of
    QString why;
    QString who;
    bool operator==(const Correction &) const = default;
};

using SequenceOf = std::map<JournalId, Sequence>;
using SequencesOf = std::map<JournalId, std::vector<Sequence>>;

/// The server's state of one route, with the marks that tell whether it is newer and what it holds of which journal.
struct RouteSnapshot
{
    QString epoch;
    qint64 version = 0; ///< orders snapshots within an epoch only
    SequenceOf included;
    SequencesOf open; ///< at or below included, without effect yet: disputed or parked and undecided
    std::vector<Correction> corrections;
    Route route;
    bool operator==(const RouteSnapshot &) const = default;
};

/// Whether `next` may replace `applied`: its included is not lower for any journal that `applied` names, and its epoch
/// differs or its version is higher. Anything else is stale: a forgetful node cannot move an operator.
[[nodiscard]] bool isNewer(const RouteSnapshot &next, const RouteSnapshot &applied);
/// Where a count falls from `applied` to `next`: the journals of which `next` has facts open again that had their effect,
/// because a store that forgot has judged them once more. A station's own stay on its screen; those of others would vanish.
[[nodiscard]] std::vector<JournalId> openAgain(const RouteSnapshot &next, const RouteSnapshot &applied);
/// Where a count falls from `applied` to `next`: the facts of which `next` says that they do not count, which nobody has read yet.
[[nodiscard]] std::vector<EventId> unread(const RouteSnapshot &next, const RouteSnapshot &applied);

/// One line of GET /v1/tasks.
struct RouteSummary
{
    RouteId id;
    TrolleyId trolley;
    QString href;
    qint64 version = 0;
    int stops = 0;
    int units = 0;
    int settled = 0;
    RouteState state = RouteState::Waiting;
    std::optional<Holder> heldBy;
    bool operator==(const RouteSummary &) const = default;
};

} // namespace domain
