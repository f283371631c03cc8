// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "support/test_main.h"
#include <random>

using namespace floor_sample;

namespace {

QString causeOf(const Route &route, const EventData &data, const StationId &station = here, const OperatorId &by = one)
{
    const auto judged = judge(route, eventOf(u"x"_s, data, station, by));
    return judged ? u"applied"_s : judged.error().cause;
}

Route after(Route route, const EventData &data, const QString &id = u"e"_s, const StationId &station = here, const OperatorId &by = one)
{
    return apply(std::move(route), eventOf(id, data, station, by));
}

TrolleyTaken taking(bool takeover = false)
{
    return {TrolleyId(u"T-01"_s), routeId, takeover, {}};
}

Route takenBy(const StationId &station, qint64 when, Route route = sampleRoute(), bool takeover = false)
{
    Event event = eventOf(u"t"_s, taking(takeover), station);
    event.time = UtcTime{when};
    return apply(std::move(route), event);
}

Route cancelled(Route route, const OrderId &order)
{
    for (RouteOrder &known : route.orders)
        known.cancelled = known.cancelled || known.order == order;
    return route;
}

const ItemTaken takeSoap{1, soap, 1, u"SOAP1"_s, {}, {}, {}};
const ItemPlaced placeSoap{1, first, toteOne, soap, 1};
const LineShorted shortSoap{1, second, soap, 2, u"damaged"_s, false};
const FoundInTote findSoap{1, second, soap, 1};
const ToteFilled fillOne{toteOne, ToteId(u"K-0009"_s)};

/// Facts of every type about a small world, sensible and not.
struct Dice
{
    std::mt19937 engine;
    int facts = 0;

    explicit Dice(unsigned seed)
        : engine(seed)
    {
    }
    int upTo(int most) { return static_cast<int>(engine() % static_cast<unsigned>(most + 1)); }
    template <typename T>
    T oneOf(std::initializer_list<T> all)
    {
        return *(all.begin() + upTo(static_cast<int>(all.size()) - 1));
    }
    int stop() { return upTo(3); }
    int quantity() { return oneOf({1, 1, 1, 2, 3, 20, 0, -2, maxUnits, std::numeric_limits<int>::max()}); }
    OrderId order() { return oneOf({first, second, OrderId(u"9"_s)}); }
    ProductId goods() { return oneOf({soap, bolt, ProductId(u"NAIL"_s)}); }
    ToteId tote() { return oneOf({toteOne, toteTwo, ToteId(u"K-0009"_s), ToteId()}); }
    EventData data()
    {
        switch (upTo(13)) {
        case 0:
            return taking(upTo(1) == 1);
        case 1:
            return LocationConfirmed{stop(), u"A-01-01"_s, {}};
        case 2:
        case 3:
            return ItemTaken{stop(), goods(), quantity(), u"SOAP1"_s, {}, {}, upTo(3) == 0 ? u"SN"_s : QString()};
        case 4:
        case 5:
            return ItemPlaced{stop(), order(), tote(), goods(), quantity(), oneOf({0, 0, 0, 1, maxUnits})};
        case 6:
            return LineShorted{stop(), order(), goods(), quantity(), u"damaged"_s, upTo(1) == 1};
        case 7:
            return FoundInTote{stop(), order(), goods(), quantity()};
        case 8:
            return StopSkipped{stop()};
        case 9:
            return ToteFilled{tote(), tote()};
        case 10:
            return OrderSetAside{order(), tote(), upTo(1) == 1 ? u"BIN-CANCEL-1"_s : QString()};
        case 11:
            return upTo(4) == 0 ? EventData(TrolleyDropped{TrolleyId(u"T-01"_s), u"Z-1"_s}) : EventData(PickingPaused{});
        case 12:
            return upTo(1) == 1 ? EventData(TrolleyReleased{TrolleyId(u"T-01"_s), {}}) : EventData(UnknownFact{u"pick.sung"_s});
        default:
            return FactUndone{EventId(QString::number(facts - upTo(5)))};
        }
    }
    Event event()
    {
        Event event = eventOf(QString::number(++facts), data(), oneOf({here, there}), oneOf({one, two}));
        event.time = UtcTime{upTo(1000)};
        return event;
    }
};

/// Which count fell between two states of a route, where none may; empty = none.
QString fallen(const Route &before, const Route &now, bool late)
{
    for (size_t s = 0; s < before.stops.size(); ++s) {
        for (size_t l = 0; l < before.stops[s].lines.size(); ++l) {
            const Line &a = before.stops[s].lines[l];
            const Line &b = now.stops[s].lines[l];
            if (b.placed < a.placed || b.shorted < a.shorted || b.setAside < a.setAside || (b.found < a.found && !late)
                || b.settled() < a.settled())
                return u"line %1 of stop %2"_s.arg(l).arg(s);
        }
    }
    return {};
}

/// What must hold of any route whatever facts it has taken; empty = it holds.
QString unsound(const Route &route)
{
    if (route.settled() < 0 || route.settled() > route.units())
        return u"settled"_s;
    if (static_cast<int>(route.effects.size()) > maxEffects)
        return u"effects"_s;
    for (const auto &[station, hand] : route.hands) {
        for (const auto &[product, units] : hand.units) {
            if (!isQuantity(units))
                return u"hand of "_s + station.text();
        }
    }
    for (const Stop &stop : route.stops) {
        for (const Line &line : stop.lines) {
            for (const int count : {line.placed, line.shorted, line.found, line.setAside}) {
                if (count < 0 || count > maxUnits)
                    return u"a count of stop %1"_s.arg(stop.number);
            }
        }
    }
    return {};
}
} // namespace

class TstPicking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void judgesNobodyForHoldingTheTrolley();
    void undoIsJudgedByWhoseItIs();
    void changesOnlyUnplaced_data();
    void changesOnlyUnplaced();
    void undoTakesBack_data();
    void undoTakesBack();
    void undoOfTakenGoesToTheStopBefore();
    void undoOfPlacedGoesBackToItsStop();
    void undoNeverTakesBackWhatIsAnothers();
    void undoOfAFullToteThatWentOnIsUnplaced();
    void undoStopsAtASetAside();
    void othersWorkDoesNotPushOutMyUndo();
    void tellsWhereThingsGoBack();
    void lateFactsSettleWhatWasFound();
    void whatOneFoundOneselfStays();
    void whatWasKnownToBeFoundIsNotWhatIsPlaced();
    void ownFactsAddToWhatWasFound();
    void lateTakingStealsNoTrolley();
    void releasesOnlyForItsHolder();
    void keepsTheFlagsOfTheFirstTaking();
    void setsAsideWhatIsOpen();
    void snapshotsAreNewerOrStale_data();
    void snapshotsAreNewerOrStale();
    void factsThatHadTheirEffectAreOpenAgain();
    void aCorrectionLowersNoCountBeforeItIsRead();
    void anyFactsKeepTheRouteSound();
};

void TstPicking::judges_data()
{
    QTest::addColumn<EventData>("data");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const EventData &data, const QString &cause) { QTest::newRow(name) << data << cause; };
    row("taken", takeSoap, u"applied"_s);
    row("taken more than wanted", ItemTaken{1, soap, 99, u"SOAP1"_s, {}, {}, {}}, u"applied"_s);
    row("taken at another stop", ItemTaken{2, soap, 1, u"SOAP1"_s, {}, {}, {}}, u"no-such-line"_s);
    row("taken nothing", ItemTaken{1, soap, 0, u"SOAP1"_s, {}, {}, {}}, u"no-such-line"_s);
    row("placed", placeSoap, u"applied"_s);
    row("placed too many", ItemPlaced{1, first, toteOne, soap, 2}, u"more-than-ordered"_s);
    row("placed less than nothing", ItemPlaced{1, first, toteOne, soap, -1}, u"more-than-ordered"_s);
    row("placed into another's tote", ItemPlaced{1, first, toteTwo, soap, 1}, u"other-orders-tote"_s);
    row("placed for no order", ItemPlaced{1, OrderId(u"9"_s), toteOne, soap, 1}, u"no-such-line"_s);
    row("placed at no stop", ItemPlaced{7, first, toteOne, soap, 1}, u"no-such-line"_s);
    row("placed for a cancelled order", ItemPlaced{1, OrderId(u"1003"_s), ToteId(u"K-0003"_s), soap, 1}, u"order-cancelled"_s);
    row("placed into its full tote", ItemPlaced{1, second, ToteId(u"K-0008"_s), soap, 1}, u"applied"_s);
    row("shorted", shortSoap, u"applied"_s);
    row("shorted too many", LineShorted{1, second, soap, 3, u"damaged"_s, false}, u"more-than-ordered"_s);
    row("found", findSoap, u"applied"_s);
    row("found too many", FoundInTote{1, first, soap, 2}, u"more-than-ordered"_s);
    row("at a stop", LocationConfirmed{2, u"A-01-02"_s, {}}, u"applied"_s);
    row("at no stop", LocationConfirmed{3, u"A-01-03"_s, {}}, u"no-such-line"_s);
    row("skipped", StopSkipped{2}, u"applied"_s);
    row("skipped no stop", StopSkipped{0}, u"no-such-line"_s);
    row("tote full", fillOne, u"applied"_s);
    row("tote full, the same goes on", ToteFilled{toteOne, toteOne}, u"other-orders-tote"_s);
    row("tote full, another order's goes on", ToteFilled{toteOne, toteTwo}, u"other-orders-tote"_s);
    row("tote full, a full one goes on", ToteFilled{toteOne, ToteId(u"K-0008"_s)}, u"other-orders-tote"_s);
    row("tote full, not on the trolley", ToteFilled{ToteId(u"K-0077"_s), ToteId(u"K-0009"_s)}, u"no-such-line"_s);
    row("tote full twice", ToteFilled{ToteId(u"K-0008"_s), ToteId(u"K-0009"_s)}, u"no-such-line"_s);
    row("set aside", OrderSetAside{OrderId(u"1003"_s), ToteId(u"K-0003"_s), u"BIN-CANCEL-1"_s}, u"applied"_s);
    row("set aside, not cancelled", OrderSetAside{first, toteOne, u"BIN-CANCEL-1"_s}, u"not-cancelled"_s);
    row("set aside, not here", OrderSetAside{OrderId(u"9"_s), toteOne, {}}, u"no-such-line"_s);
    row("undone nothing", FactUndone{EventId(u"none"_s)}, u"nothing-to-undo"_s);
    row("paused", PickingPaused{}, u"applied"_s);
    row("dropped", TrolleyDropped{TrolleyId(u"T-01"_s), u"Z-1"_s}, u"applied"_s);
}

void TstPicking::judges()
{
    QFETCH(EventData, data);
    Route route = sampleRoute();
    route.stops[0].lines.push_back(line(OrderId(u"1003"_s), soap, 1));
    route.totes.push_back({3, ToteId(u"K-0003"_s), OrderId(u"1003"_s), {}});
    route.orders.push_back({OrderId(u"1003"_s), true, false});
    route.totes[1].full = {ToteId(u"K-0008"_s)};
    QTEST(causeOf(route, data), "cause");
}

void TstPicking::judgesNobodyForHoldingTheTrolley()
{
    const Route route = takenBy(there, 5);
    for (const EventData &data : {EventData(takeSoap), EventData(placeSoap), EventData(PickingPaused{}), EventData(taking())})
        QCOMPARE(causeOf(route, data), u"applied"_s);
}

void TstPicking::undoIsJudgedByWhoseItIs()
{
    const Route route = after(sampleRoute(), takeSoap, u"mine"_s);
    const FactUndone undo{EventId(u"mine"_s)};
    QCOMPARE(causeOf(route, undo), u"applied"_s);
    QCOMPARE(causeOf(route, undo, there), u"nothing-to-undo"_s);
    QCOMPARE(causeOf(route, undo, here, two), u"nothing-to-undo"_s);
}

void TstPicking::changesOnlyUnplaced_data()
{
    QTest::addColumn<EventData>("data");
    const auto row = [](const char *name, const EventData &data) { QTest::newRow(name) << data; };
    row("taken at no stop", ItemTaken{9, soap, 1, {}, {}, {}, {}});
    row("taken where nobody wants it", ItemTaken{2, soap, 1, {}, {}, {}, {}});
    row("taken nothing", ItemTaken{1, soap, 0, {}, {}, {}, {}});
    row("taken too much to be true", ItemTaken{1, soap, maxUnits + 1, {}, {}, {}, {}});
    row("placed at no stop", ItemPlaced{9, first, toteOne, soap, 1});
    row("placed for no order", ItemPlaced{1, OrderId(u"9"_s), toteOne, soap, 1});
    row("placed no such product", ItemPlaced{1, first, toteOne, ProductId(u"NAIL"_s), 1});
    row("placed less than nothing", ItemPlaced{1, first, toteOne, soap, -1});
    row("shorted nothing known", LineShorted{2, second, soap, 1, u"damaged"_s, true});
    row("shorted less than nothing", LineShorted{1, second, soap, -1, u"damaged"_s, true});
    row("found nothing known", FoundInTote{2, second, soap, 1});
    row("at no stop", LocationConfirmed{9, u"A-09-09"_s, {}});
    row("skipped no stop", StopSkipped{9});
    row("filled no tote", ToteFilled{ToteId(u"K-0077"_s), ToteId(u"K-0078"_s)});
    row("set aside no order", OrderSetAside{OrderId(u"9"_s), toteOne, {}});
    row("undone nothing", FactUndone{EventId(u"none"_s)});
    row("undone another's", FactUndone{EventId(u"theirs"_s)});
}

void TstPicking::changesOnlyUnplaced()
{
    QFETCH(EventData, data);
    // Soap of stop 1 is in the hand, so that a fact about an unknown line might wrongly take it out.
    Route before = after(sampleRoute(), takeSoap, u"mine"_s);
    before = after(std::move(before), takeSoap, u"theirs"_s, there, two);
    Route expected = before;
    expected.unplaced = 1;
    QVERIFY(after(before, data) == expected);
}

void TstPicking::undoTakesBack_data()
{
    QTest::addColumn<EventData>("data");
    QTest::newRow("taken") << EventData(ItemTaken{1, soap, 2, u"SOAP1"_s, {}, {}, u"SN-1"_s});
    QTest::newRow("placed") << EventData(placeSoap);
    QTest::newRow("shorted") << EventData(shortSoap);
    QTest::newRow("found") << EventData(findSoap);
    QTest::newRow("skipped") << EventData(StopSkipped{1});
    QTest::newRow("skipped again") << EventData(StopSkipped{2});
    QTest::newRow("tote full") << EventData(fillOne);
}

void TstPicking::undoTakesBack()
{
    QFETCH(EventData, data);
    Route before = after(sampleRoute(), StopSkipped{2}, u"a"_s);
    before = after(std::move(before), LocationConfirmed{1, u"A-01-01"_s, {}}, u"b"_s);
    before = after(std::move(before), takeSoap, u"c"_s);
    const Route done = after(before, data, u"d"_s);
    QVERIFY(done != before);
    QVERIFY(lastUndoable(done, here, one));
    QCOMPARE(lastUndoable(done, here, one)->event, EventId(u"d"_s));
    Route back = after(done, FactUndone{EventId(u"d"_s)}, u"e"_s);
    back.skips = before.skips; // only counts on: later skips come after earlier ones
    QVERIFY(back == before);
    QCOMPARE(after(back, FactUndone{EventId(u"d"_s)}, u"f"_s).unplaced, 1);
}

void TstPicking::undoOfTakenGoesToTheStopBefore()
{
    Route route = after(sampleRoute(), LocationConfirmed{2, u"A-01-02"_s, {}}, u"a"_s);
    route = after(std::move(route), takeSoap, u"b"_s);
    QCOMPARE(route.hand(here).stop, 1);
    route = after(std::move(route), FactUndone{EventId(u"b"_s)}, u"c"_s);
    QCOMPARE(route.hand(here).stop, 2);
    QCOMPARE(route.hand(here).total(), 0);
}

void TstPicking::undoOfPlacedGoesBackToItsStop()
{
    Route route = after(sampleRoute(), takeSoap, u"a"_s);
    route = after(std::move(route), placeSoap, u"b"_s);
    route = after(std::move(route), LocationConfirmed{2, u"A-01-02"_s, {}}, u"c"_s);
    route = after(std::move(route), FactUndone{EventId(u"b"_s)}, u"d"_s);
    QCOMPARE(stopAtHand(route, here)->number, 1);
    QVERIFY(lineAtHand(route, here, stopAtHand(route, here)));
    QCOMPARE(lineAtHand(route, here, stopAtHand(route, here))->order, first);
    route = after(std::move(route), FactUndone{EventId(u"a"_s)}, u"e"_s);
    QCOMPARE(route.hand(here).total(), 0);
    QCOMPARE(route.settled(), 0);
}

void TstPicking::undoNeverTakesBackWhatIsAnothers()
{
    Route route = after(sampleRoute(), placeSoap, u"mine"_s);
    route = after(std::move(route), findSoap, u"theirs"_s, there, two);
    route = after(std::move(route), StopSkipped{2}, u"colleague"_s, here, two);
    QCOMPARE(lastUndoable(route, here, one)->event, EventId(u"mine"_s));
    QCOMPARE(lastUndoable(route, there, two)->event, EventId(u"theirs"_s));
    QCOMPARE(lastUndoable(route, here, two)->event, EventId(u"colleague"_s));
    QVERIFY(!lastUndoable(route, there, one));
    const Route same = after(route, FactUndone{EventId(u"theirs"_s)}, u"e"_s);
    QCOMPARE(same.settled(), route.settled());
    QCOMPARE(same.effects.size(), route.effects.size());
    QCOMPARE(same.unplaced, 1);
}

void TstPicking::undoOfAFullToteThatWentOnIsUnplaced()
{
    Route route = after(sampleRoute(), fillOne, u"a"_s);
    route = after(std::move(route), ToteFilled{ToteId(u"K-0009"_s), ToteId(u"K-0010"_s)}, u"b"_s, there, two);
    route = after(std::move(route), FactUndone{EventId(u"a"_s)}, u"c"_s);
    QCOMPARE(route.unplaced, 1);
    QCOMPARE(route.totes[0].tote, ToteId(u"K-0010"_s));
    QCOMPARE(route.totes[0].full.size(), size_t(2));
}

void TstPicking::undoStopsAtASetAside()
{
    Route route = after(sampleRoute(), takeSoap, u"a"_s);
    route = after(std::move(route), placeSoap, u"b"_s);
    const Route empty = after(cancelled(route, second), OrderSetAside{second, toteTwo, {}}, u"c"_s);
    QVERIFY(lastUndoable(empty, here, one)); // nothing of that order had been picked
    const Route emptied = after(cancelled(route, first), OrderSetAside{first, toteOne, u"BIN-CANCEL-1"_s}, u"c"_s);
    QVERIFY(!lastUndoable(emptied, here, one));
    // What somebody has in the hand meanwhile can still be put back, and no more than that.
    route = after(std::move(route), takeSoap, u"d"_s, there, two);
    route = after(std::move(route), ItemPlaced{1, second, toteTwo, soap, 1}, u"e"_s, there, two);
    route = after(std::move(route), takeSoap, u"f"_s, there, two);
    route = after(cancelled(route, first), OrderSetAside{first, toteOne, u"BIN-CANCEL-1"_s}, u"g"_s);
    QCOMPARE(route.effects.size(), size_t(1));
    QCOMPARE(lastUndoable(route, there, two)->event, EventId(u"f"_s));
}

void TstPicking::othersWorkDoesNotPushOutMyUndo()
{
    Route route = after(sampleRoute(), findSoap, u"mine"_s);
    for (int i = 0; i < 3 * maxEffects; ++i)
        route = after(std::move(route), StopSkipped{2}, QString::number(i), there, two);
    QCOMPARE(static_cast<int>(route.effects.size()), maxEffects);
    QVERIFY(lastUndoable(route, here, one));
    for (int i = 0; i < 3 * maxEffects; ++i)
        route = after(std::move(route), StopSkipped{2}, u"m"_s + QString::number(i));
    QCOMPARE(static_cast<int>(route.effects.size()), maxEffects);
    QVERIFY(!undoableBy(route, EventId(u"mine"_s), here, one)); // my own newer ones may
    QCOMPARE(lastUndoable(route, there, two)->event, EventId(QString::number(3 * maxEffects - 1)));
}

void TstPicking::tellsWhereThingsGoBack()
{
    using To = WayBack::To;
    Route route = sampleRoute();
    const auto way = [&](const EventData &data) {
        route = after(std::move(route), data, u"w"_s);
        return whereBack(route, route.effects.back());
    };
    QVERIFY((way(takeSoap) == WayBack{To::Shelf, 1, u"A-01-01"_s, {}, 0, soap, 1}));
    QVERIFY((way(placeSoap) == WayBack{To::Hand, 1, u"A-01-01"_s, toteOne, 1, soap, 1}));
    QVERIFY((way(shortSoap) == WayBack{To::Nowhere, 1, u"A-01-01"_s, {}, 0, soap, 2}));
    QVERIFY((way(findSoap) == WayBack{To::Nowhere, 1, u"A-01-01"_s, {}, 0, soap, 1}));
    QVERIFY((way(StopSkipped{2}) == WayBack{To::Nowhere, 2, u"A-01-02"_s, {}, 0, {}, 0}));
    QVERIFY((way(fillOne) == WayBack{To::Slot, 0, {}, toteOne, 1, {}, 0}));
    // Out of a tote that was filled since: it stands under its slot still.
    QCOMPARE(whereBack(route, {EventId(u"x"_s), here, one, placeSoap, 0, 0}).slot, 1);
}

void TstPicking::lateFactsSettleWhatWasFound()
{
    // Two pieces wanted. The colleague put one in and lost the network; the next picker found it there.
    Route route = after(takenBy(here, 5), findSoap, u"a"_s);
    const ItemPlaced late{1, second, toteTwo, soap, 1};
    route = after(std::move(route), late, u"b"_s, there, two);
    QCOMPARE(route.stops[0].lines[1].settled(), 1);
    QCOMPARE(route.stops[0].lines[1].open(), 1);
    // The next picker adds the second one; more of the colleague's are too many.
    route = after(std::move(route), late, u"c"_s);
    QCOMPARE(route.stops[0].lines[1].open(), 0);
    QCOMPARE(causeOf(route, late, there, two), u"more-than-ordered"_s);
}

// What a station found itself is not what it puts in afterwards, whoever has the trolley by then.
void TstPicking::whatOneFoundOneselfStays()
{
    Route route = after(takenBy(here, 5), findSoap, u"a"_s);
    route = takenBy(there, 900, std::move(route), true);
    const ItemPlaced late{1, second, toteTwo, soap, 1};
    QCOMPARE(causeOf(route, late), u"applied"_s);
    route = after(std::move(route), late, u"b"_s);
    QCOMPARE(route.stops[0].lines[1].found, 1);
    QCOMPARE(route.stops[0].lines[1].settled(), 2);
    QCOMPARE(causeOf(route, late), u"more-than-ordered"_s);
}

// Whoever puts pieces in beside those that somebody else had found, and has them on the screen, puts in others: no count
// falls when the fact comes late. (The simulator's seed 2848.)
void TstPicking::whatWasKnownToBeFoundIsNotWhatIsPlaced()
{
    const Route route = after(takenBy(here, 5), findSoap, u"a"_s);
    const ItemPlaced knowing{1, second, toteTwo, soap, 1, 1};
    const Route both = after(route, knowing, u"b"_s, there, two);
    QCOMPARE(both.stops[0].lines[1].found, 1);
    QCOMPARE(both.stops[0].lines[1].settled(), 2);
    QCOMPARE(causeOf(both, knowing, there, two), u"more-than-ordered"_s);
    // What was found after it is what it tells of, and an undo finds nothing of that to take back; the first stays.
    const ItemPlaced blind{1, second, toteTwo, soap, 1};
    const Route twice = after(route, findSoap, u"c"_s);
    QCOMPARE(causeOf(twice, knowing, there, two), u"applied"_s);
    const Route told = after(twice, knowing, u"d"_s, there, two);
    QCOMPARE(told.stops[0].lines[1].found, 1);
    QCOMPARE(told.stops[0].lines[1].settled(), 2);
    QCOMPARE(causeOf(told, FactUndone{EventId(u"a"_s)}), u"applied"_s);
    QCOMPARE(causeOf(told, FactUndone{EventId(u"c"_s)}), u"nothing-to-undo"_s);
    QCOMPARE(after(twice, blind, u"e"_s, there, two).stops[0].lines[1].settled(), 2);
}

void TstPicking::ownFactsAddToWhatWasFound()
{
    Route route = after(takenBy(here, 5), findSoap, u"a"_s);
    route = after(std::move(route), ItemPlaced{1, second, toteTwo, soap, 1}, u"b"_s);
    QCOMPARE(route.stops[0].lines[1].open(), 0);
    // All is settled: the late fact speaks of the piece that was found, and is no dispute.
    const ItemPlaced late{1, second, toteTwo, soap, 1};
    QCOMPARE(causeOf(route, late), u"more-than-ordered"_s);
    QCOMPARE(causeOf(route, late, there, two), u"applied"_s);
    route = after(std::move(route), late, u"c"_s, there, two);
    QCOMPARE(route.stops[0].lines[1].placed, 2);
    QCOMPARE(route.stops[0].lines[1].found, 0);
}

void TstPicking::lateTakingStealsNoTrolley()
{
    const Route held = takenBy(there, 900);
    QCOMPARE(takenBy(here, 800, held).heldBy->station, there);
    QCOMPARE(takenBy(here, 901, held).heldBy->station, here);
    QCOMPARE(takenBy(here, 800, held, true).heldBy->station, here); // knowingly; its clock is behind
    const Route free = after(after(held, PickingPaused{}, u"p"_s, there), TrolleyReleased{TrolleyId(u"T-01"_s), {}}, u"r"_s, there);
    QCOMPARE(takenBy(here, 800, free).heldBy->station, here);
    const Route dropped = after(held, TrolleyDropped{TrolleyId(u"T-01"_s), u"Z-1"_s}, u"d"_s, there);
    QVERIFY(takenBy(here, 1000, dropped) == dropped);
}

void TstPicking::releasesOnlyForItsHolder()
{
    const Route held = takenBy(there, 5);
    const TrolleyReleased release{TrolleyId(u"T-01"_s), u"A-01-01"_s};
    QVERIFY(after(held, PickingPaused{}) == held);
    QVERIFY(after(held, release) == held);
    const Route paused = after(held, PickingPaused{}, u"p"_s, there);
    QCOMPARE(paused.state, RouteState::Paused);
    QVERIFY(paused.heldBy);
    QVERIFY(!after(paused, release, u"r"_s, there).heldBy);
}

void TstPicking::keepsTheFlagsOfTheFirstTaking()
{
    TrolleyTaken taken = taking();
    taken.flags = {{u"voice"_s, u"on"_s}};
    Route route = after(sampleRoute(), taken);
    taken.flags = {{u"voice"_s, u"off"_s}};
    taken.takeover = true;
    route = after(std::move(route), taken, u"f"_s, there);
    QCOMPARE(route.flags.value(u"voice"_s), u"on"_s);
    QCOMPARE(route.heldBy->station, there);
}

void TstPicking::setsAsideWhatIsOpen()
{
    Route route = cancelled(after(sampleRoute(), placeSoap), first);
    QCOMPARE(route.wanted(route.stops[1]), 0);
    QCOMPARE(route.wanted(route.stops[0]), 2);
    route = after(std::move(route), OrderSetAside{first, toteOne, u"BIN-CANCEL-1"_s}, u"f"_s);
    QVERIFY(route.order(first)->setAside);
    QCOMPARE(route.stops[0].lines[0].setAside, 0);
    QCOMPARE(route.stops[1].lines[0].setAside, 20);
    QCOMPARE(route.settled(), 21);
    QVERIFY(!cancelledOrder(route));
}

void TstPicking::snapshotsAreNewerOrStale_data()
{
    QTest::addColumn<QString>("epoch");
    QTest::addColumn<qint64>("version");
    QTest::addColumn<SequenceOf>("included");
    QTest::addColumn<bool>("newer");
    const JournalId a(u"a"_s);
    const JournalId b(u"b"_s);
    const auto row = [](const char *name, const QString &epoch, qint64 version, const SequenceOf &included, bool newer) {
        QTest::newRow(name) << epoch << version << included << newer;
    };
    row("the same", u"e1"_s, 5, {{a, 10}}, false);
    row("the same version of another store, which knows more", u"e1"_s, 5, {{a, 11}}, true);
    row("the same version of another store, which knows less", u"e1"_s, 5, {{a, 9}, {b, 1}}, false);
    row("a higher version", u"e1"_s, 6, {{a, 10}}, true);
    row("a lower version", u"e1"_s, 4, {{a, 12}}, false);
    row("another epoch, lower version", u"e2"_s, 1, {{a, 10}}, true);
    row("holds less of a journal", u"e1"_s, 6, {{a, 9}}, false);
    row("forgot a journal", u"e1"_s, 6, {}, false);
    row("another epoch that forgot", u"e2"_s, 1, {{a, 9}, {b, 3}}, false);
    row("knows another journal too", u"e1"_s, 6, {{a, 10}, {b, 1}}, true);
}

void TstPicking::snapshotsAreNewerOrStale()
{
    QFETCH(QString, epoch);
    QFETCH(qint64, version);
    QFETCH(SequenceOf, included);
    RouteSnapshot applied;
    applied.epoch = u"e1"_s;
    applied.version = 5;
    applied.included = {{JournalId(u"a"_s), 10}};
    RouteSnapshot next;
    next.epoch = epoch;
    next.version = version;
    next.included = included;
    QTEST(isNewer(next, applied), "newer");
}

void TstPicking::factsThatHadTheirEffectAreOpenAgain()
{
    const JournalId a(u"a"_s);
    const JournalId b(u"b"_s);
    RouteSnapshot applied;
    applied.included = {{a, 10}};
    applied.open = {{a, {4}}};
    applied.route = after(sampleRoute(), placeSoap);
    RouteSnapshot next;
    next.route = sampleRoute();
    next.included = {{a, 12}, {b, 3}};
    next.open = {{a, {4, 11}}, {b, {2}}}; // as before, and new ones
    QVERIFY(openAgain(next, applied).empty());
    next.open[a] = {4, 7};
    QCOMPARE(openAgain(next, applied), std::vector<JournalId>{a});
    applied.open.clear();
    next.open = {{a, {4}}};
    QCOMPARE(openAgain(next, applied), std::vector<JournalId>{a});
    next.route = applied.route; // another's piece counts in its place
    QVERIFY(openAgain(next, applied).empty());
}

void TstPicking::aCorrectionLowersNoCountBeforeItIsRead()
{
    const Correction corrected{EventId(u"e-9"_s), u"why"_s, u"who"_s};
    RouteSnapshot applied;
    applied.route = after(sampleRoute(), placeSoap);
    RouteSnapshot next;
    next.route = sampleRoute();
    QVERIFY(unread(next, applied).empty()); // undone, or read
    next.corrections = {corrected};
    QCOMPARE(unread(next, applied), std::vector<EventId>{corrected.event});
    applied.corrections = {corrected}; // told before: it is not what lowers the count
    QVERIFY(unread(next, applied).empty());
    applied.corrections.clear();
    next.route = applied.route;
    QVERIFY(unread(next, applied).empty());
}

void TstPicking::anyFactsKeepTheRouteSound()
{
    for (unsigned seed = 1; seed <= 150; ++seed) {
        Dice dice(seed);
        Route route = seed % 3 == 0 ? cancelled(sampleRoute(), second) : sampleRoute();
        for (int i = 0; i < 120; ++i) {
            const Event event = dice.event();
            const bool judged = judge(route, event).hasValue();
            const bool late = std::holds_alternative<ItemPlaced>(event.data) && route.isLate(event);
            Route next = apply(route, event);
            const QByteArray where = u"seed %1, fact %2 (%3)"_s.arg(seed).arg(i).arg(eventTypeName(event.data)).toUtf8();
            QVERIFY2(unsound(next).isEmpty(), qPrintable(unsound(next) + u" after "_s + QString::fromUtf8(where)));
            if (!std::holds_alternative<FactUndone>(event.data))
                QVERIFY2(fallen(route, next, late).isEmpty(), where.constData());
            if (judged && !std::holds_alternative<FactUndone>(event.data))
                QVERIFY2(next.unplaced == route.unplaced, where.constData());
            QCOMPARE(next.units(), route.units());
            route = std::move(next);
        }
    }
}

PACKHORSE_TEST(TstPicking)
#include "tst_picking.moc"
