// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "support/test_main.h"

using namespace floor_sample;

namespace {
Floor begun(Route route = sampleRoute())
{
    Floor f(std::move(route));
    f.begin();
    return f;
}

/// At stop 1, location scanned.
Floor atStopOne(Route route = sampleRoute())
{
    Floor f = begun(std::move(route));
    f.run(Floor::location(u"A-01-01"_s));
    return f;
}

/// The sample route with soap wanted at stop 2 as well.
Route soapTwice()
{
    Route route = sampleRoute();
    route.stops[1].lines.push_back(line(second, soap, 1));
    return route;
}
} // namespace

/// One stop after the other: scans in any order that leaves no doubt, everything wrong that can be scanned, short, skip,
/// tote full, found, undo, pause.
class TstDecideStop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itemTellsThePlaceWhereOneStopWantsIt();
    void itemNeedsThePlaceWhereTwoStopsWantIt();
    void sitesWithoutLocationScans();
    void locationsRightAndWrong();
    void wrongItemSaysWhichAndWhere();
    void wrongItemForgetsCancelledStops();
    void unknownCodesAreLookedUp();
    void whereTheToteIsAskedForARefusalNamesIt();
    void alternativesAreTried();
    void tooManyOfOneProduct();
    void totesAndSlots();
    void placingSaysWhatOthersHadFound();
    void wrongTotesSayTheRightOne();
    void oneScanPlacesAllOfAnOrder();
    void twoProductsInOneHand();
    void otherKindsAreNotWanted_data();
    void otherKindsAreNotWanted();
    void shortNeedsThePlaceAndAReason();
    void shortOfWhatIsNotInTheHand();
    void shortOfOneOrderOrOfTheBin();
    void skippedStopsComeLast();
    void skipNeedsAnEmptyHandAndAnotherStop();
    void fullToteGoesOnInAnEmptyOne();
    void foundInTheTote();
    void undoOfEachKind_data();
    void undoOfEachKind();
    void undoIsOnlyForOwnFacts();
    void pauseIsTwoFactsInOrder();
    void handNamesAllItHolds();
};

void TstDecideStop::itemTellsThePlaceWhereOneStopWantsIt()
{
    Floor f = begun();
    QCOMPARE(f.step(), u"location"_s);
    QCOMPARE(f.run(Floor::item(u"SOAP1"_s)), u"pick.location_confirmed pick.item_taken"_s);
    QCOMPARE(f.fact<LocationConfirmed>(), (LocationConfirmed{1, u"A-01-01"_s, u"SOAP1"_s}));
}

void TstDecideStop::itemNeedsThePlaceWhereTwoStopsWantIt()
{
    Floor f = begun(soapTwice());
    const auto why = f.refused<ScanLocationFirst>(Floor::item(u"SOAP1"_s));
    QCOMPARE(why.wanted, u"A-01-01"_s);
    QCOMPARE(why.scannedName, u"Soap"_s);
    f.run(Floor::location(u"A-01-01"_s));
    QCOMPARE(f.run(Floor::item(u"SOAP1"_s)), u"pick.item_taken"_s);
    // The other stop's soap is a cancelled order's: no doubt is left.
    Floor g = begun(soapTwice());
    g.station.route->stops[1].lines[1].order = OrderId(u"1003"_s);
    g.station.route->orders.push_back({OrderId(u"1003"_s), true, true});
    QCOMPARE(g.run(Floor::item(u"SOAP1"_s)), u"pick.location_confirmed pick.item_taken"_s);
}

void TstDecideStop::sitesWithoutLocationScans()
{
    Floor f = begun(soapTwice());
    f.station.site.policies.confirmLocation = false;
    QCOMPARE(f.step(), u"item"_s);
    QCOMPARE(f.run(Floor::item(u"SOAP1"_s)), u"pick.item_taken"_s);
    Floor g = begun(soapTwice());
    g.station.site.policies.confirmLocation = false;
    QCOMPARE(g.run(ShortPick{u"damaged"_s, false}), u"pick.shorted"_s);
}

void TstDecideStop::locationsRightAndWrong()
{
    Floor f = begun();
    const auto why = f.refused<WrongLocation>(Floor::location(u"A-01-02"_s));
    QCOMPARE(why.scanned, u"A-01-02"_s);
    QCOMPARE(why.wanted, u"A-01-01"_s);
    QCOMPARE(why.stopThere, 2);
    QCOMPARE(f.refused<WrongLocation>(Floor::location(u"A-09-09"_s)).stopThere, 0);
    QCOMPARE(f.run(Floor::location(u"a-01-01"_s)), u"pick.location_confirmed"_s);
    QCOMPARE(f.run(Floor::location(u"A-01-01"_s)), u"asked"_s);
    QCOMPARE(f.notice, Notice::LocationAgain);
}

void TstDecideStop::wrongItemSaysWhichAndWhere()
{
    Floor f = atStopOne();
    const auto why = f.refused<WrongItem>(Floor::item(u"BOLTCASE"_s));
    QCOMPARE(why.scanned, bolt);
    QCOMPARE(why.scannedName, u"Bolt"_s);
    QCOMPARE(why.scannedCode, u"BOLTCASE"_s);
    QCOMPARE(why.wanted, soap);
    QCOMPARE(why.wantedName, u"Soap"_s);
    QCOMPARE(why.wantedCode, u"SOAP1"_s);
    QCOMPARE(why.stopThere, 2);
    f.station.route->stops[1].lines[0].shorted = 20;
    QCOMPARE(f.refused<WrongItem>(Floor::item(u"BOLT1"_s)).stopThere, 0);
}

void TstDecideStop::wrongItemForgetsCancelledStops()
{
    Floor f = atStopOne();
    f.run(Floor::item(u"SOAP1"_s)); // keeps the card of the cancelled order away
    f.station.route->orders.push_back({OrderId(u"1003"_s), true, false});
    f.station.route->stops[1].lines[0].order = OrderId(u"1003"_s);
    QCOMPARE(f.refused<WrongItem>(Floor::item(u"BOLT1"_s)).stopThere, 0);
}

void TstDecideStop::unknownCodesAreLookedUp()
{
    Floor f = atStopOne();
    auto why = f.refused<UnknownCode>(Floor::item(u"4711"_s));
    QCOMPARE(why.code, u"4711"_s);
    QCOMPARE(why.wantedName, u"Soap"_s);
    QCOMPARE(why.wantedCode, u"SOAP1"_s);
    QVERIFY(why.name.isEmpty());
    Route other = sampleRoute();
    other.id = RouteId(u"R-2"_s);
    other.products = {product(ProductId(u"COMB"_s), u"Comb"_s, {{u"4711"_s, 1}})};
    f.station.known[other.id] = other;
    why = f.refused<UnknownCode>(Floor::item(u"4711"_s));
    QCOMPARE(why.name, u"Comb"_s);
    QCOMPARE(f.step(), u"item"_s);
}

/// It named the item that lay in the hand.
void TstDecideStop::whereTheToteIsAskedForARefusalNamesIt()
{
    Floor f = atStopOne();
    QCOMPARE(f.step(), u"item"_s);
    QCOMPARE(f.refused<UnknownCode>(Floor::item(u"4711"_s)).slotAsked, 0);
    QCOMPARE(f.refused<WrongItem>(Floor::item(u"BOLT1"_s)).slotAsked, 0);
    QCOMPARE(f.refused<TooMany>(Floor::item(u"SOAPCASE"_s)).slotAsked, 0);
    for (int i = 0; i < 3; ++i)
        f.run(Floor::item(u"SOAP1"_s));
    QCOMPARE(f.step(), u"tote"_s);
    const int slot = f.route().toteOf(lineAtHand(f.route(), f.station.id, stopAtHand(f.route(), f.station.id))->order)->slot;
    QCOMPARE(f.refused<UnknownCode>(Floor::item(u"4711"_s)).slotAsked, slot);
    QCOMPARE(f.refused<WrongItem>(Floor::item(u"BOLT1"_s)).slotAsked, slot);
    QCOMPARE(f.refused<TooMany>(Floor::item(u"SOAP1"_s)).slotAsked, slot);
}

void TstDecideStop::alternativesAreTried()
{
    Floor f = atStopOne();
    Code code = plainCode(CodeKind::Product, u"01234565"_s);
    code.alternatives = {u"NOTHING"_s, u"SOAP1"_s};
    QCOMPARE(f.run(ScanCode{code}), u"pick.item_taken"_s);
    QCOMPARE(f.fact<ItemTaken>().code, u"01234565"_s);
}

void TstDecideStop::tooManyOfOneProduct()
{
    Floor f = atStopOne();
    auto why = f.refused<TooMany>(Floor::item(u"SOAPCASE"_s));
    QCOMPARE(why.name, u"Soap"_s);
    QCOMPARE(why.scanned, 12);
    QCOMPARE(why.wanted, 3); // over both orders
    for (int i = 0; i < 3; ++i)
        QCOMPARE(f.run(Floor::item(u"SOAP1"_s)), u"pick.item_taken"_s);
    why = f.refused<TooMany>(Floor::item(u"SOAP1"_s));
    QCOMPARE(why.scanned, 1);
    QCOMPARE(why.wanted, 0);
    // A colleague's late facts settle a line while its pieces are in the hand: one of them goes back first.
    f.station.route->stops[0].lines[0].placed = 1;
    QCOMPARE(f.step(), u"put_back"_s);
    f.refused<PutBackFirst>(Floor::tote(u"K-0002"_s));
    f.run(UndoLast{});
    QCOMPARE(f.step(), u"tote"_s);
    QCOMPARE(f.refused<TooMany>(Floor::item(u"SOAP1"_s)).wanted, 0);
}

void TstDecideStop::totesAndSlots()
{
    for (const auto &[kind, text] : {std::pair(CodeKind::Tote, u"K-0001"_s), std::pair(CodeKind::Tote, u"k-0001"_s),
                                     std::pair(CodeKind::Slot, u"S-01"_s), std::pair(CodeKind::Slot, u"RACK/1"_s)}) {
        Floor f = atStopOne();
        f.run(Floor::item(u"SOAP1"_s));
        QCOMPARE(ask(f.station).codes, (std::vector<QString>{u"K-0001"_s, u"S-01"_s}));
        QCOMPARE(f.scan(kind, text), u"pick.item_placed"_s);
        QCOMPARE(f.fact<ItemPlaced>(), (ItemPlaced{1, first, toteOne, soap, 1}));
    }
    Floor f = atStopOne();
    QCOMPARE(f.refused<NothingInHand>(Floor::tote(u"K-0001"_s)).wantedName, u"Soap"_s);
    f.run(Floor::item(u"SOAP1"_s));
    f.refused<WrongTote>(Floor::scanOf(CodeKind::Slot, u"S-"_s)); // no number, no slot
}

void TstDecideStop::placingSaysWhatOthersHadFound()
{
    Floor f = atStopOne();
    f.station.route = apply(std::move(*f.station.route), eventOf(u"x"_s, FoundInTote{1, second, soap, 1}, there, two));
    f.run(Floor::item(u"SOAP1"_s));
    f.run(Floor::item(u"SOAP1"_s));
    f.run(Floor::tote(u"K-0001"_s));
    QCOMPARE(f.fact<ItemPlaced>().foundBefore, 0);
    f.run(Floor::tote(u"K-0002"_s));
    QCOMPARE(f.fact<ItemPlaced>(), (ItemPlaced{1, second, toteTwo, soap, 1, 1}));
}

void TstDecideStop::wrongTotesSayTheRightOne()
{
    Route route = sampleRoute();
    route.stops[0].lines = {line(first, soap, 1)};
    route.totes[1].full = {ToteId(u"K-0008"_s)};
    Floor f = atStopOne(route);
    f.run(Floor::item(u"SOAP1"_s));
    for (const auto &[scanned, slot] : {std::pair(u"K-0002"_s, 2), std::pair(u"K-0099"_s, 0), std::pair(u"K-0008"_s, 0)}) {
        const auto why = f.refused<WrongTote>(Floor::tote(scanned));
        QCOMPARE(why.scanned, scanned);
        QCOMPARE(why.scannedSlot, slot);
        QCOMPARE(why.full, scanned == u"K-0008");
        QCOMPARE(why.wanted, u"K-0001"_s);
        QCOMPARE(why.wantedSlot, 1);
    }
}

void TstDecideStop::oneScanPlacesAllOfAnOrder()
{
    Floor f = atStopOne();
    for (int i = 0; i < 3; ++i)
        f.run(Floor::item(u"SOAP1"_s));
    QCOMPARE(f.run(Floor::tote(u"K-0002"_s)), u"pick.item_placed"_s); // the other order's first is as good
    QCOMPARE(f.fact<ItemPlaced>().quantity, 2);
    QCOMPARE(f.refused<WrongTote>(Floor::tote(u"K-0002"_s)).wantedSlot, 1);
    QCOMPARE(f.run(Floor::tote(u"K-0001"_s)), u"pick.item_placed"_s);
    QCOMPARE(f.inHand(), 0);
    QCOMPARE(ask(f.station).stop, 2);
}

void TstDecideStop::twoProductsInOneHand()
{
    Route route = sampleRoute();
    route.stops[0].lines.push_back(line(first, bolt, 2));
    Floor f = atStopOne(route);
    f.run(Floor::item(u"SOAP1"_s));
    QCOMPARE(f.run(Floor::item(u"BOLT1"_s)), u"pick.item_taken"_s);
    QCOMPARE(f.run(Floor::tote(u"K-0001"_s)), u"pick.item_placed pick.item_placed"_s);
    QCOMPARE(f.inHand(), 0);
}

void TstDecideStop::otherKindsAreNotWanted_data()
{
    QTest::addColumn<CodeKind>("kind");
    for (const CodeKind kind : {CodeKind::Desk, CodeKind::Box, CodeKind::DispatchBin, CodeKind::ProblemBin, CodeKind::Sscc,
                                CodeKind::Tracking, CodeKind::CancelTote})
        QTest::newRow(qPrintable(codeKindName(kind))) << kind;
}

void TstDecideStop::otherKindsAreNotWanted()
{
    QFETCH(CodeKind, kind);
    Floor f = atStopOne();
    const auto why = f.refused<WrongKind>(Floor::scanOf(kind, u"X-1"_s));
    QCOMPARE(why.scanned, kind);
    QCOMPARE(why.shown, u"X-1"_s);
}

void TstDecideStop::shortNeedsThePlaceAndAReason()
{
    Floor f = begun();
    const auto why = f.refused<ScanLocationFirst>(ShortPick{u"damaged"_s, false});
    QCOMPARE(why.wanted, u"A-01-01"_s);
    QVERIFY(why.scannedName.isEmpty());
    f.run(Floor::location(u"A-01-01"_s));
    f.refused<NotNow>(ShortPick{u"boredom"_s, false});
    for (const QString &reason : {u"out_of_stock"_s, u"damaged"_s, u"wrong_product"_s}) {
        Floor g = atStopOne();
        QCOMPARE(g.run(ShortPick{reason, false}), u"pick.shorted"_s);
        QCOMPARE(g.fact<LineShorted>(), (LineShorted{1, first, soap, 1, reason, false}));
    }
}

void TstDecideStop::shortOfWhatIsNotInTheHand()
{
    Floor f = atStopOne();
    f.run(ShortPick{u"damaged"_s, false}); // the first order's
    f.run(Floor::item(u"SOAP1"_s));
    QCOMPARE(f.run(ShortPick{u"out_of_stock"_s, true}), u"pick.shorted"_s);
    QCOMPARE(f.fact<LineShorted>(), (LineShorted{1, second, soap, 1, u"out_of_stock"_s, true}));
    QCOMPARE(f.step(), u"tote"_s);
    f.refused<NotNow>(ShortPick{u"damaged"_s, false}); // all that is wanted is in the hand
    QCOMPARE(f.run(Floor::tote(u"K-0002"_s)), u"pick.item_placed"_s);
    QCOMPARE(ask(f.station).stop, 2);
}

void TstDecideStop::shortOfOneOrderOrOfTheBin()
{
    Floor one = atStopOne();
    one.run(ShortPick{u"out_of_stock"_s, false});
    QCOMPARE(one.route().stops[0].open(), 2);
    Floor bin = atStopOne();
    QCOMPARE(bin.run(ShortPick{u"out_of_stock"_s, true}), u"pick.shorted pick.shorted"_s);
    QCOMPARE(bin.route().stops[0].open(), 0);
    Floor cancelled = atStopOne();
    cancelled.run(Floor::item(u"SOAP1"_s));
    cancelled.run(Floor::tote(u"K-0001"_s));
    cancelled.run(Floor::item(u"SOAP1"_s)); // a full hand keeps the card away
    cancelled.cancel(first);
    QCOMPARE(cancelled.run(ShortPick{u"out_of_stock"_s, true}), u"pick.shorted"_s);
    QCOMPARE(cancelled.fact<LineShorted>().order, second);
}

void TstDecideStop::skippedStopsComeLast()
{
    Route route = sampleRoute();
    route.stops.push_back({3, u"A-01-03"_s, 0, {line(second, bolt, 1)}});
    Floor f = begun(route);
    QCOMPARE(f.run(SkipStop{}), u"pick.stop_skipped"_s);
    QCOMPARE(ask(f.station).stop, 2);
    QCOMPARE(f.run(SkipStop{}), u"pick.stop_skipped"_s);
    QCOMPARE(ask(f.station).stop, 3);
    QCOMPARE(f.refused<WrongLocation>(Floor::location(u"A-01-01"_s)).stopThere, 1);
    f.run(Floor::location(u"A-01-03"_s));
    f.run(ShortPick{u"damaged"_s, true});
    QCOMPARE(ask(f.station).stop, 1); // in the order in which they were skipped
    f.run(SkipStop{});
    QCOMPARE(ask(f.station).stop, 2);
    f.run(SkipStop{});
    QCOMPARE(ask(f.station).stop, 1);
}

void TstDecideStop::skipNeedsAnEmptyHandAndAnotherStop()
{
    Floor f = atStopOne();
    f.run(Floor::item(u"SOAP1"_s));
    const auto why = f.refused<HandNotEmpty>(SkipStop{});
    QCOMPARE(why.units, 1);
    QCOMPARE(why.name, u"Soap"_s);
    Floor last = begun();
    last.station.route->stops[1].lines[0].placed = 20;
    last.refused<OneStopOnly>(SkipStop{});
}

void TstDecideStop::fullToteGoesOnInAnEmptyOne()
{
    Floor f = atStopOne();
    f.run(Floor::item(u"SOAP1"_s)); // it does not fit in
    QCOMPARE(f.run(DeclareToteFull{}), u"asked"_s);
    QCOMPARE(f.notice, Notice::NextToteAsked);
    QCOMPARE(f.step(), u"next_tote"_s);
    f.refused<AnswerFirst>(Floor::item(u"SOAP1"_s));
    f.refused<AnswerFirst>(Floor::scanOf(CodeKind::Slot, u"S-01"_s));
    QCOMPARE(f.refused<ToteNotEmpty>(Floor::tote(u"K-0001"_s)).slot, 1);
    QCOMPARE(f.refused<ToteNotEmpty>(Floor::tote(u"K-0002"_s)).slot, 2);
    QCOMPARE(f.run(Floor::tote(u"K-0009"_s)), u"pick.tote_filled"_s);
    QCOMPARE(f.fact<ToteFilled>(), (ToteFilled{toteOne, ToteId(u"K-0009"_s)}));
    QCOMPARE(f.refused<WrongTote>(Floor::tote(u"K-0001"_s)).wanted, u"K-0009"_s);
    QCOMPARE(f.run(Floor::tote(u"K-0009"_s)), u"pick.item_placed"_s);
    // The full one is on the trolley still: it cannot go on for anybody.
    f.run(DeclareToteFull{});
    const auto why = f.refused<ToteNotEmpty>(Floor::tote(u"k-0001"_s));
    QCOMPARE(why.scanned, u"k-0001"_s);
    QCOMPARE(why.slot, 1);
    f.run(CancelQuestion{});
    f.run(DeclareToteFull{});
    QCOMPARE(f.run(Floor::tote(u"K-0010"_s)), u"pick.tote_filled"_s);
}

void TstDecideStop::foundInTheTote()
{
    Floor f = atStopOne();
    QCOMPARE(f.run(DeclareFound{0}), u"pick.found_in_tote"_s);
    QCOMPARE(f.fact<FoundInTote>(), (FoundInTote{1, first, soap, 1}));
    QCOMPARE(ask(f.station).order, second);
    for (const int number : {3, -1}) {
        const auto why = f.refused<QuantityNotPossible>(DeclareFound{number});
        QCOMPARE(why.entered, number);
        QCOMPARE(why.wanted, 2);
    }
    f.run(Floor::item(u"SOAP1"_s));
    QCOMPARE(f.refused<QuantityNotPossible>(DeclareFound{2}).wanted, 1);
    f.run(Floor::item(u"SOAP1"_s));
    QCOMPARE(f.refused<HandNotEmpty>(DeclareFound{0}).units, 2); // all that is open is in the hand
    f.run(UndoLast{});
    QCOMPARE(f.run(DeclareFound{1}), u"pick.found_in_tote"_s);
    QCOMPARE(f.step(), u"tote"_s);
}

void TstDecideStop::undoOfEachKind_data()
{
    QTest::addColumn<QList<Command>>("commands");
    const auto row = [](const char *name, const QList<Command> &commands) { QTest::newRow(name) << commands; };
    row("taken", {Floor::item(u"SOAP1"_s)});
    row("placed", {Floor::item(u"SOAP1"_s), Floor::tote(u"K-0001"_s)});
    row("short", {ShortPick{u"damaged"_s, false}});
    row("found", {DeclareFound{0}});
    row("skipped", {SkipStop{}});
    row("tote full", {DeclareToteFull{}, Floor::tote(u"K-0009"_s)});
}

void TstDecideStop::undoOfEachKind()
{
    QFETCH(QList<Command>, commands);
    Floor f = atStopOne();
    const Command last = commands.takeLast();
    for (const Command &command : commands)
        f.run(command);
    const Question question = f.station.question;
    Route before = f.route();
    f.run(last);
    QCOMPARE(f.refusal.has_value(), false);
    const EventId done(QString::number(f.count));
    QCOMPARE(f.run(UndoLast{}), u"pick.undone"_s);
    QCOMPARE(f.fact<FactUndone>().undoes, done);
    before.skips = f.route().skips;
    before.heldBy = f.route().heldBy; // last heard of later
    QVERIFY(f.route() == before);
}

void TstDecideStop::undoIsOnlyForOwnFacts()
{
    Floor f = atStopOne();
    f.run(Floor::item(u"SOAP1"_s));
    f.run(Floor::tote(u"K-0001"_s));
    f.run(PauseTrolley{});
    f.run(SignOut{});
    f.scan(CodeKind::Badge, u"B-TWO"_s);
    f.scan(CodeKind::Trolley, u"T-01"_s);
    f.refused<NothingToUndo>(UndoLast{});
    QCOMPARE(f.run(DeclareFound{1}), u"pick.found_in_tote"_s);
    QCOMPARE(f.run(UndoLast{}), u"pick.undone"_s);
    f.refused<NothingToUndo>(UndoLast{});
    QCOMPARE(f.route().settled(), 1);
}

void TstDecideStop::pauseIsTwoFactsInOrder()
{
    Floor f = atStopOne();
    f.run(Floor::item(u"SOAP1"_s));
    f.refused<HandNotEmpty>(PauseTrolley{});
    f.run(Floor::tote(u"K-0001"_s));
    QCOMPARE(f.run(PauseTrolley{}), u"pick.paused pick.trolley_released"_s);
    QCOMPARE(f.fact<TrolleyReleased>(), (TrolleyReleased{TrolleyId(u"T-01"_s), u"A-01-01"_s}));
    QVERIFY(!f.station.route);
    QCOMPARE(f.station.known[routeId].state, RouteState::Paused);
    QVERIFY(!f.station.known[routeId].heldBy);
    QCOMPARE(f.station.known[routeId].settled(), 1);
    f.refused<NotNow>(PauseTrolley{});
    QCOMPARE(f.scan(CodeKind::Trolley, u"T-01"_s), u"pick.trolley_taken"_s);
    QCOMPARE(ask(f.station).stop, 1);
}

void TstDecideStop::handNamesAllItHolds()
{
    Route route = sampleRoute();
    route.stops[0].lines.push_back(line(first, bolt, 2));
    Floor f = atStopOne(route);
    f.run(Floor::item(u"SOAP1"_s));
    f.run(Floor::item(u"BOLT1"_s));
    f.run(Floor::item(u"BOLT1"_s));
    const auto why = f.refused<HandNotEmpty>(PauseTrolley{});
    QCOMPARE(why.units, 3);
    QCOMPARE(why.name, u"Bolt, Soap"_s);
}

PACKHORSE_TEST(TstDecideStop)
#include "tst_decide_stop.moc"
