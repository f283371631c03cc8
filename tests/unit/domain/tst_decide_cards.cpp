// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "support/test_main.h"

using namespace floor_sample;

/// Cards and the trolley itself: what interrupts the picking, and who has it.
class TstDecideCards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cancelledOrderWithGoodsGoesToTheCancelTote();
    void cancelToteTurnsAwayOtherScans_data();
    void cancelToteTurnsAwayOtherScans();
    void cancelledOrderWithoutGoodsIsReadOnly();
    void cancelledGoodsInTheHandArePutBack();
    void putBackTurnsAwayOtherScans_data();
    void putBackTurnsAwayOtherScans();
    void nobodyIsLockedInWithAFullHand();
    void cancelledLinesTakeNothing();
    void cancelledLinesAreNoOpenStops();
    void correctionIsReadFirst();
    void correctionsStayWithTheirRoute();
    void lostTrolleyIsShownAndLetGo();
    void lostTrolleyIsShownWhenNobodyHasItNow();
    void lostTrolleyWaitsForTheHand();
    void takeOverNamesTheHolder();
    void takeOverIsAskedAnewOfAnotherHolder();
    void takeOverOfAFreeTrolleyIsNone();
    void takeOverOfADroppedTrolleyIsRefused();
    void takesOwnFreeAndPausedTrolleysWithoutAQuestion_data();
    void takesOwnFreeAndPausedTrolleysWithoutAQuestion();
    void prefersTheRouteInWork();
    void awaitsTheRouteOnline();
    void unknownTrolleyIsNotAwaitedForEver();
    void whatIsNotKnownJustAfterTheStartIsAskedFor();
    void signsInAndOut();
    void badgesWhileATrolleyIsInWork();
    void otherTrolleyWhileOneIsInWork();
    void dropsAtAKnownDropZone();
    void supervisorsAreCalledFromAnywhere();
};

namespace {
/// At stop 1 with a soap of the first order in its tote.
Floor withOnePlaced()
{
    Floor f;
    f.begin();
    f.run(Floor::item(u"SOAP1"_s));
    f.run(Floor::tote(u"K-0001"_s));
    return f;
}

/// The bolts of the first order, which is cancelled now, are in the hand.
Floor withCancelledInHand()
{
    Floor f;
    f.begin();
    f.run(SkipStop{});
    f.run(Floor::item(u"BOLT1"_s));
    f.run(EnterQuantity{20});
    f.cancel(first);
    return f;
}

Route heldBy(const StationId &holder, RouteState state = RouteState::InWork)
{
    Route route = sampleRoute();
    route.state = state;
    if (!holder.isEmpty())
        route.heldBy = Holder{holder, two, {}, {}};
    return route;
}
} // namespace

void TstDecideCards::cancelledOrderWithGoodsGoesToTheCancelTote()
{
    Floor f = withOnePlaced();
    f.cancel(first);
    QCOMPARE(f.step(), u"cancel_tote"_s);
    QCOMPARE(ask(f.station).codes, std::vector<QString>{u"BIN-CANCEL-1"_s});
    QCOMPARE(ask(f.station).order, first);
    QCOMPARE(f.refused<WrongCancelTote>(Floor::scanOf(CodeKind::CancelTote, u"BIN-CANCEL-9"_s)).scanned, u"BIN-CANCEL-9"_s);
    QCOMPARE(f.scan(CodeKind::CancelTote, u"BIN-CANCEL-1"_s), u"pick.order_set_aside"_s);
    QCOMPARE(f.fact<OrderSetAside>(), (OrderSetAside{first, toteOne, u"BIN-CANCEL-1"_s}));
    QCOMPARE(f.step(), u"item"_s); // on with the other order, at the same stop
    QCOMPARE(ask(f.station).order, second);
    QVERIFY(!f.refused<NothingToUndo>(UndoLast{}).pauseHelps);
}

void TstDecideCards::cancelToteTurnsAwayOtherScans_data()
{
    QTest::addColumn<CodeKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("item") << CodeKind::Product << u"SOAP1"_s;
    QTest::newRow("location") << CodeKind::Location << u"A-01-01"_s;
    QTest::newRow("tote") << CodeKind::Tote << u"K-0001"_s;
    QTest::newRow("slot") << CodeKind::Slot << u"S-01"_s;
    QTest::newRow("drop zone") << CodeKind::DropZone << u"Z-1"_s;
    QTest::newRow("parcel") << CodeKind::Sscc << u"003400000000000000"_s;
}

void TstDecideCards::cancelToteTurnsAwayOtherScans()
{
    QFETCH(CodeKind, kind);
    QFETCH(QString, text);
    Floor f = withOnePlaced();
    f.cancel(first);
    const auto why = f.refused<WrongKind>(Floor::scanOf(kind, text));
    QCOMPARE(why.scanned, kind);
    QCOMPARE(why.shown, text);
    f.refused<NotNow>(SkipStop{});
    f.refused<NotNow>(DeclareToteFull{});
    f.refused<NotNow>(DeclareFound{1});
    f.refused<NotNow>(ShortPick{u"damaged"_s, false});
}

void TstDecideCards::cancelledOrderWithoutGoodsIsReadOnly()
{
    Floor f = withOnePlaced();
    f.cancel(second);
    QCOMPARE(f.step(), u"acknowledge"_s);
    f.refused<AnswerFirst>(Floor::item(u"SOAP1"_s));
    f.refused<AnswerFirst>(UndoLast{});
    QCOMPARE(f.run(Acknowledge{}), u"pick.order_set_aside"_s);
    QCOMPARE(f.fact<OrderSetAside>(), (OrderSetAside{second, toteTwo, {}}));
    QCOMPARE(ask(f.station).stop, 2);
    QCOMPARE(f.run(UndoLast{}), u"pick.undone"_s); // the soap of the first order lies where it lay
    QCOMPARE(f.run(Acknowledge{}), u"no"_s);
}

void TstDecideCards::cancelledGoodsInTheHandArePutBack()
{
    Floor f = withCancelledInHand();
    QCOMPARE(f.step(), u"put_back"_s);
    QCOMPARE(ask(f.station).quantity, 20);
    // Its tote would take it still, but the server would not.
    const auto why = f.refused<PutBackFirst>(Floor::tote(u"K-0001"_s));
    QCOMPARE(why.units, 20);
    QCOMPARE(why.name, u"Bolt"_s);
    QCOMPARE(why.location, u"A-01-02"_s);
    QCOMPARE(f.run(UndoLast{}), u"pick.undone"_s);
    QCOMPARE(f.inHand(), 0);
    QCOMPARE(f.step(), u"acknowledge"_s);
}

void TstDecideCards::putBackTurnsAwayOtherScans_data()
{
    QTest::addColumn<CodeKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("the same item") << CodeKind::Product << u"BOLT1"_s;
    QTest::newRow("another item") << CodeKind::Product << u"SOAP1"_s;
    QTest::newRow("tote") << CodeKind::Tote << u"K-0002"_s;
    QTest::newRow("slot") << CodeKind::Slot << u"S-01"_s;
    QTest::newRow("drop zone") << CodeKind::DropZone << u"Z-1"_s;
    QTest::newRow("cancel tote") << CodeKind::CancelTote << u"BIN-CANCEL-1"_s;
    QTest::newRow("parcel") << CodeKind::Sscc << u"003400000000000000"_s;
}

void TstDecideCards::putBackTurnsAwayOtherScans()
{
    QFETCH(CodeKind, kind);
    QFETCH(QString, text);
    Floor f = withCancelledInHand();
    QCOMPARE(f.refused<PutBackFirst>(Floor::scanOf(kind, text)).name, u"Bolt"_s);
    f.refused<PutBackFirst>(PauseTrolley{});
    f.refused<PutBackFirst>(SkipStop{});
    QCOMPARE(f.refused<WrongLocation>(Floor::location(u"A-01-01"_s)).wanted, u"A-01-02"_s);
    QCOMPARE(f.run(Floor::location(u"A-01-02"_s)), u"asked"_s);
    QCOMPARE(f.notice, Notice::LocationAgain);
}

void TstDecideCards::nobodyIsLockedInWithAFullHand()
{
    // The fact that filled the hand is not among the effects any more: there is nothing to undo it by.
    Floor f = withCancelledInHand();
    f.station.route->effects.clear();
    QVERIFY(f.refused<NothingToUndo>(UndoLast{}).pauseHelps);
    QCOMPARE(f.run(PauseTrolley{}), u"pick.paused pick.trolley_released"_s);
    QCOMPARE(f.station.known[routeId].hand(here).total(), 0);
}

void TstDecideCards::cancelledLinesTakeNothing()
{
    Floor f;
    f.begin();
    f.run(Floor::item(u"SOAP1"_s));
    f.run(Floor::item(u"SOAP1"_s));
    f.cancel(first); // the second order wants both: nothing has to go back
    QCOMPARE(f.refused<WrongTote>(Floor::tote(u"K-0001"_s)).wantedSlot, 2);
    QCOMPARE(f.run(Floor::tote(u"K-0002"_s)), u"pick.item_placed"_s);
    QCOMPARE(f.fact<ItemPlaced>().quantity, 2);
}

void TstDecideCards::cancelledLinesAreNoOpenStops()
{
    Floor f;
    f.begin();
    f.run(Floor::location(u"A-01-01"_s));
    f.run(Floor::item(u"SOAP1"_s));
    f.run(Floor::item(u"SOAP1"_s));
    f.run(Floor::item(u"SOAP1"_s));
    f.run(Floor::tote(u"K-0001"_s));
    QCOMPARE(f.inHand(), 2);
    f.cancel(first); // only soap of the second order is wanted now, and it is in the hand: the card waits
    QCOMPARE(f.step(), u"tote"_s);
    QCOMPARE(f.refused<StopsOpen>(Floor::scanOf(CodeKind::DropZone, u"Z-1"_s)).stops, 1);
    QCOMPARE(f.refused<StopsOpen>(Floor::scanOf(CodeKind::DropZone, u"Z-1"_s)).units, 2);
    QCOMPARE(f.refused<WrongTote>(Floor::tote(u"K-0001"_s)).wantedSlot, 2);
    f.run(UndoLast{});
    f.run(UndoLast{});
    f.run(UndoLast{}); // the soap in the cancelled order's tote, out of it
    QCOMPARE(f.run(UndoLast{}), u"pick.undone"_s);
    f.run(Acknowledge{});
    QCOMPARE(f.step(), u"item"_s);
    f.refused<OneStopOnly>(SkipStop{});
}

void TstDecideCards::correctionIsReadFirst()
{
    Floor f = withOnePlaced();
    f.station.corrections = {{EventId(u"4"_s), u"counted again"_s, u"op-9"_s}, {EventId(u"3"_s), u"damaged"_s, u"op-9"_s}};
    QCOMPARE(f.step(), u"acknowledge"_s);
    f.refused<AnswerFirst>(Floor::item(u"SOAP1"_s));
    QCOMPARE(f.run(Acknowledge{}), u"person.acknowledged"_s);
    QCOMPARE(f.fact<CorrectionAcknowledged>().event, EventId(u"4"_s));
    QCOMPARE(f.step(), u"acknowledge"_s);
    QCOMPARE(f.run(Acknowledge{}), u"person.acknowledged"_s);
    QCOMPARE(f.fact<CorrectionAcknowledged>().event, EventId(u"3"_s));
    f.refused<NotNow>(Acknowledge{});
}

void TstDecideCards::correctionsStayWithTheirRoute()
{
    Floor f = withOnePlaced();
    f.station.corrections = {{EventId(u"4"_s), u"counted again"_s, u"op-9"_s}};
    QCOMPARE(f.run(PauseTrolley{}), u"pick.paused pick.trolley_released"_s); // the end of a shift waits for no card
    QVERIFY(f.station.corrections.empty());
    f.scan(CodeKind::Trolley, u"T-01"_s);
    QCOMPARE(f.step(), u"item"_s);
}

void TstDecideCards::lostTrolleyIsShownAndLetGo()
{
    Floor f = withOnePlaced();
    f.station.route->heldBy = Holder{there, two, {}, {}};
    QVERIFY(lostTrolley(f.station));
    QCOMPARE(f.step(), u"acknowledge"_s);
    f.refused<AnswerFirst>(Floor::item(u"SOAP1"_s));
    QCOMPARE(f.run(Acknowledge{}), u"pick.trolley_released"_s);
    QVERIFY(!f.station.route);
    QCOMPARE(f.station.known[routeId].heldBy->station, there);
}

void TstDecideCards::lostTrolleyIsShownWhenNobodyHasItNow()
{
    Floor f = withOnePlaced();
    f.station.route->heldBy.reset();
    f.station.route->state = RouteState::Paused;
    QVERIFY(lostTrolley(f.station));
    QCOMPARE(f.step(), u"acknowledge"_s);
    f.run(Acknowledge{});
    QCOMPARE(f.scan(CodeKind::Trolley, u"T-01"_s), u"pick.trolley_taken"_s);
    QVERIFY(!lostTrolley(f.station));
}

void TstDecideCards::lostTrolleyWaitsForTheHand()
{
    Floor f;
    f.begin();
    f.run(Floor::item(u"SOAP1"_s));
    f.station.route->heldBy = Holder{there, two, {}, {}};
    QCOMPARE(f.step(), u"tote"_s);
    QCOMPARE(f.run(Floor::tote(u"K-0001"_s)), u"pick.item_placed"_s);
    QCOMPARE(f.step(), u"acknowledge"_s);
}

void TstDecideCards::takeOverNamesTheHolder()
{
    Floor f(heldBy(there));
    f.begin();
    QCOMPARE(f.step(), u"take_over"_s);
    QCOMPARE(f.notice, Notice::TakeOverAsked);
    QCOMPARE(std::get<AskTakeOver>(f.station.question).holder, there);
    f.refused<AnswerFirst>(Floor::item(u"SOAP1"_s));
    QCOMPARE(f.run(CancelQuestion{}), u"asked"_s);
    QCOMPARE(f.notice, Notice::QuestionDropped);
    f.refused<NotNow>(ConfirmTakeOver{});
    f.scan(CodeKind::Trolley, u"T-01"_s);
    QCOMPARE(f.run(ConfirmTakeOver{}), u"pick.trolley_taken"_s);
    QVERIFY(f.fact<TrolleyTaken>().takeover);
    QCOMPARE(f.route().heldBy->station, here);
}

void TstDecideCards::takeOverIsAskedAnewOfAnotherHolder()
{
    Floor f(heldBy(there));
    f.begin();
    f.station.known[routeId].heldBy->station = StationId(u"h-3"_s);
    QCOMPARE(f.run(ConfirmTakeOver{}), u"asked"_s);
    QCOMPARE(f.notice, Notice::TakeOverAsked);
    QCOMPARE(std::get<AskTakeOver>(f.station.question).holder, StationId(u"h-3"_s));
    QCOMPARE(f.run(ConfirmTakeOver{}), u"pick.trolley_taken"_s);
}

void TstDecideCards::takeOverOfAFreeTrolleyIsNone()
{
    Floor f(heldBy(there));
    f.begin();
    f.station.known[routeId] = heldBy({}, RouteState::Paused);
    QCOMPARE(f.run(ConfirmTakeOver{}), u"pick.trolley_taken"_s);
    QVERIFY(!f.fact<TrolleyTaken>().takeover);
}

void TstDecideCards::takeOverOfADroppedTrolleyIsRefused()
{
    Floor f(heldBy(there));
    f.begin();
    f.station.known[routeId] = heldBy({}, RouteState::Dropped);
    f.station.known[routeId].droppedAt = u"Z-1"_s;
    const auto why = f.refused<TrolleyAlreadyDropped>(ConfirmTakeOver{});
    QCOMPARE(why.trolley, u"T-01"_s);
    QCOMPARE(why.where, u"Z-1"_s);
    QCOMPARE(f.step(), u"trolley"_s); // nothing left to be answered
}

void TstDecideCards::takesOwnFreeAndPausedTrolleysWithoutAQuestion_data()
{
    QTest::addColumn<StationId>("holder");
    QTest::addColumn<RouteState>("state");
    QTest::newRow("new") << StationId() << RouteState::Waiting;
    QTest::newRow("own") << here << RouteState::InWork;
    QTest::newRow("in work, nobody's") << StationId() << RouteState::InWork;
    QTest::newRow("paused and free") << StationId() << RouteState::Paused;
    QTest::newRow("paused, its release not here yet") << there << RouteState::Paused;
}

void TstDecideCards::takesOwnFreeAndPausedTrolleysWithoutAQuestion()
{
    QFETCH(StationId, holder);
    QFETCH(RouteState, state);
    Floor f(heldBy(holder, state));
    f.scan(CodeKind::Badge, u"B-ONE"_s);
    QCOMPARE(f.scan(CodeKind::Trolley, u"t-01"_s), u"pick.trolley_taken"_s);
    QVERIFY(!f.fact<TrolleyTaken>().takeover);
    QCOMPARE(f.route().heldBy->station, here);
}

void TstDecideCards::prefersTheRouteInWork()
{
    Floor f(heldBy({}, RouteState::Paused));
    const auto add = [&](const QString &id, RouteState state) {
        Route other = heldBy({}, state);
        other.id = RouteId(id);
        f.station.known[other.id] = other;
    };
    add(u"R-0"_s, RouteState::Dropped);
    add(u"R-00"_s, RouteState::Waiting);
    add(u"R-9"_s, RouteState::Dropped);
    f.begin();
    QCOMPARE(f.fact<TrolleyTaken>().route, routeId);
}

void TstDecideCards::awaitsTheRouteOnline()
{
    Floor f;
    f.station.online = true;
    f.begin();
    QCOMPARE(f.notice, Notice::RouteAwaited);
    QCOMPARE(f.fetch, u"T-01"_s);
    QCOMPARE(f.step(), u"wait"_s);
    f.scan(CodeKind::Trolley, u"T-01"_s);
    QVERIFY(f.fetch.isEmpty()); // on its way already
    f.refused<ScanTrolleyFirst>(Floor::item(u"SOAP1"_s));
    QCOMPARE(f.run(RouteArrived{}), u"pick.trolley_taken"_s);
    f.refused<NotNow>(RouteArrived{});
}

void TstDecideCards::unknownTrolleyIsNotAwaitedForEver()
{
    Floor f;
    f.station.online = true;
    f.scan(CodeKind::Badge, u"B-ONE"_s);
    f.scan(CodeKind::Trolley, u"T-99"_s);
    const auto why = f.refused<UnknownTrolley>(RouteArrived{});
    QCOMPARE(why.trolley, u"T-99"_s);
    QVERIFY(why.online);
    QCOMPARE(f.step(), u"trolley"_s);
    f.scan(CodeKind::Trolley, u"T-99"_s);
    QCOMPARE(f.fetch, u"T-99"_s); // asked again
}

/// Just after a start nobody knows whether there is network: what the device knows is opened at once, the rest is asked for.
void TstDecideCards::whatIsNotKnownJustAfterTheStartIsAskedFor()
{
    Floor f;
    f.station.online = false;
    f.station.searching = true;
    f.scan(CodeKind::Badge, u"B-ONE"_s);
    f.scan(CodeKind::Trolley, u"T-99"_s);
    QCOMPARE(f.fetch, u"T-99"_s);
    f.station.searching = false; // no node was found
    QVERIFY(!f.refused<UnknownTrolley>(RouteArrived{}).online);
    f.station.searching = true;
    f.scan(CodeKind::Trolley, u"T-01"_s);
    QVERIFY(f.fetch.isEmpty());
}

void TstDecideCards::signsInAndOut()
{
    Floor f;
    QCOMPARE(f.refused<SignInFirst>(Floor::tote(u"K-0001"_s)).scanned, CodeKind::Tote);
    f.refused<UnknownBadge>(Floor::scanOf(CodeKind::Badge, u"B-NINE"_s));
    f.refused<NotNow>(SignOut{});
    f.scan(CodeKind::Badge, u"b-one"_s);
    QCOMPARE(f.station.signedIn->id, one);
    f.scan(CodeKind::Badge, u"B-ONE"_s);
    QCOMPARE(f.notice, Notice::AlreadySignedIn);
    QCOMPARE(f.scan(CodeKind::Badge, u"B-TWO"_s), u"operator.signed_out operator.signed_in"_s);
    QCOMPARE(f.station.signedIn->id, two);
    QCOMPARE(f.run(SignOut{}), u"operator.signed_out"_s);
    QVERIFY(!f.station.signedIn);
}

void TstDecideCards::badgesWhileATrolleyIsInWork()
{
    Floor f = withOnePlaced();
    QCOMPARE(f.scan(CodeKind::Badge, u"B-ONE"_s), u"asked"_s);
    QCOMPARE(f.refused<BadgeNotExpected>(Floor::scanOf(CodeKind::Badge, u"B-TWO"_s)).name, u"Operator Two"_s);
    f.refused<UnknownBadge>(Floor::scanOf(CodeKind::Badge, u"B-NINE"_s));
    QCOMPARE(f.refused<TaskUnfinished>(SignOut{}).trolley, u"T-01"_s);
}

void TstDecideCards::otherTrolleyWhileOneIsInWork()
{
    Floor f = withOnePlaced();
    const auto why = f.refused<WrongTrolley>(Floor::scanOf(CodeKind::Trolley, u"T-02"_s));
    QCOMPARE(why.scanned, u"T-02"_s);
    QCOMPARE(why.wanted, u"T-01"_s);
    f.scan(CodeKind::Trolley, u"T-01"_s);
    QCOMPARE(f.notice, Notice::TrolleyAgain);
}

void TstDecideCards::dropsAtAKnownDropZone()
{
    Floor f;
    f.begin();
    f.run(Floor::location(u"A-01-01"_s));
    f.run(ShortPick{u"out_of_stock"_s, true});
    const auto open = f.refused<StopsOpen>(Floor::scanOf(CodeKind::DropZone, u"Z-1"_s));
    QCOMPARE(open.stops, 1);
    QCOMPARE(open.units, 20);
    f.run(Floor::location(u"A-01-02"_s));
    f.run(ShortPick{u"damaged"_s, false});
    QCOMPARE(f.step(), u"drop_zone"_s);
    QCOMPARE(f.refused<WrongKind>(Floor::item(u"SOAP1"_s)).scanned, CodeKind::Product);
    QCOMPARE(f.refused<WrongKind>(Floor::tote(u"K-0001"_s)).scanned, CodeKind::Tote);
    QCOMPARE(f.refused<WrongKind>(Floor::location(u"A-01-01"_s)).shown, u"A-01-01"_s);
    QCOMPARE(f.refused<UnknownDropZone>(Floor::scanOf(CodeKind::DropZone, u"Z-9"_s)).scanned, u"Z-9"_s);
    QCOMPARE(f.scan(CodeKind::DropZone, u"Z-1"_s), u"pick.dropped"_s);
    QVERIFY(!f.station.route);
    QCOMPARE(f.refused<TrolleyAlreadyDropped>(Floor::scanOf(CodeKind::Trolley, u"T-01"_s)).where, u"Z-1"_s);
}

void TstDecideCards::supervisorsAreCalledFromAnywhere()
{
    Floor f;
    f.refused<NotNow>(CallSupervisor{});
    f.begin();
    f.run(SkipStop{});
    f.run(Floor::item(u"BOLT1"_s));
    QCOMPARE(f.step(), u"quantity"_s);
    QCOMPARE(f.run(CallSupervisor{}), u"person.called"_s);
    QCOMPARE(f.fact<SupervisorCalled>().where, u"A-01-02"_s);
    QCOMPARE(f.step(), u"quantity"_s); // the question waits on
}

PACKHORSE_TEST(TstDecideCards)
#include "tst_decide_cards.moc"
