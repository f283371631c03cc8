// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picking.h"
#include "domain/station.h"
#include "support/test_main.h"

using namespace domain;
using namespace Qt::StringLiterals;

namespace {
const StationId here(u"h-1"_s);
const ProductId soap(u"SOAP"_s);
const ProductId bolt(u"BOLT"_s);

Line line(const QString &order, const ProductId &product, int wanted)
{
    Line result;
    result.order = OrderId(order);
    result.product = product;
    result.wanted = wanted;
    return result;
}

/// Two orders; both want soap at stop 1, stop 2 wants 20 bolts.
Route route()
{
    Route r;
    r.id = RouteId(u"R-1"_s);
    r.trolley = TrolleyId(u"T-01"_s);
    r.stops = {{1, u"A-01-01"_s, 0, {line(u"1001"_s, soap, 1), line(u"1002"_s, soap, 2)}},
               {2, u"A-01-02"_s, 0, {line(u"1001"_s, bolt, 20)}}};
    r.totes = {{1, ToteId(u"K-0001"_s), OrderId(u"1001"_s), {}}, {2, ToteId(u"K-0002"_s), OrderId(u"1002"_s), {}}};
    r.orders = {{OrderId(u"1001"_s), false, false}, {OrderId(u"1002"_s), false, false}};
    r.products = {{soap, u"Soap"_s, {{u"SOAP1"_s, 1}, {u"SOAPCASE"_s, 12}}, 0, {}, false, false, false},
                  {bolt, u"Bolt"_s, {{u"BOLT1"_s, 1}, {u"BOLTCASE"_s, 12}}, 0, {}, false, false, false}};
    return r;
}

/// A station, and what became of everything that was asked of it.
struct Floor
{
    Station station;
    int facts = 0;

    Floor()
    {
        station.id = here;
        station.site.operators = {{OperatorId(u"op-1"_s), u"Operator One"_s, u"B-ONE"_s, u"picker"_s, u"en"_s}};
        station.site.dropZones = {u"Z-1"_s};
        station.known[RouteId(u"R-1"_s)] = route();
    }
    /// The types of the recorded facts, or "no" or "asked".
    QString run(const Command &command)
    {
        const auto decision = decide(station, command, Instant{0});
        if (!decision)
            return u"no"_s;
        station.question = decision->question;
        QStringList types;
        for (const NewEvent &fresh : decision->events) {
            const OperatorId by = fresh.by.isEmpty() ? station.signedIn->id : fresh.by;
            const EventId id(QString::number(++facts));
            station = apply(std::move(station), Event{id, UtcTime{facts}, here, by, fresh.task, {}, fresh.data});
            types.append(eventTypeName(fresh.data));
        }
        return types.isEmpty() ? u"asked"_s : types.join(u' ');
    }
    QString scan(CodeKind kind, const QString &text)
    {
        Code code;
        code.kind = kind;
        code.text = text;
        code.key = text;
        return run(ScanCode{code});
    }
    void begin()
    {
        scan(CodeKind::Badge, u"B-ONE"_s);
        scan(CodeKind::Trolley, u"T-01"_s);
    }
    QString step() const { return stepName(ask(station).step); }
};
} // namespace

class TstDecide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsOffline()
    {
        Floor f;
        QCOMPARE(f.scan(CodeKind::Trolley, u"T-01"_s), u"no"_s);
        QCOMPARE(f.scan(CodeKind::Badge, u"B-TWO"_s), u"no"_s);
        QCOMPARE(f.scan(CodeKind::Badge, u"B-ONE"_s), u"operator.signed_in"_s);
        QCOMPARE(f.scan(CodeKind::Trolley, u"T-99"_s), u"no"_s);
        QCOMPARE(f.scan(CodeKind::Trolley, u"T-01"_s), u"pick.trolley_taken"_s);
        QCOMPARE(f.step(), u"location"_s);
    }
    void takesOverOnlyWhenTold()
    {
        Floor f;
        Route &known = f.station.known[RouteId(u"R-1"_s)];
        known.state = RouteState::InWork;
        known.heldBy = Holder{StationId(u"h-2"_s), OperatorId(u"op-2"_s), {}, {}};
        f.begin();
        QCOMPARE(f.step(), u"take_over"_s);
        QCOMPARE(f.run(ConfirmTakeOver{}), u"pick.trolley_taken"_s);
        QVERIFY(!lostTrolley(f.station));
    }
    void refusesWhatIsNotWantedHere()
    {
        Floor f;
        f.begin();
        QCOMPARE(f.scan(CodeKind::Location, u"A-01-02"_s), u"no"_s);
        QCOMPARE(f.scan(CodeKind::Product, u"BOLT1"_s), u"no"_s);
        QCOMPARE(f.scan(CodeKind::Product, u"SOAPCASE"_s), u"no"_s);
        QCOMPARE(f.scan(CodeKind::Tote, u"K-0001"_s), u"no"_s);
        QCOMPARE(f.scan(CodeKind::DropZone, u"Z-1"_s), u"no"_s);
        QCOMPARE(f.station.route->settled(), 0);
    }
    void placesAndTakesBack()
    {
        Floor f;
        f.begin();
        QCOMPARE(f.scan(CodeKind::Product, u"SOAP1"_s), u"pick.location_confirmed pick.item_taken"_s);
        QCOMPARE(f.run(PauseTrolley{}), u"no"_s);
        QCOMPARE(f.scan(CodeKind::Tote, u"K-0009"_s), u"no"_s);
        QCOMPARE(f.scan(CodeKind::Slot, u"S-01"_s), u"pick.item_placed"_s);
        QCOMPARE(f.station.route->settled(), 1);
        QCOMPARE(f.run(UndoLast{}), u"pick.undone"_s);
        QCOMPARE(f.station.route->hand(here).total(), 1);
        QCOMPARE(f.run(UndoLast{}), u"pick.undone"_s);
        QCOMPARE(f.station.route->hand(here).total(), 0);
        QCOMPARE(f.run(UndoLast{}), u"no"_s);
    }
    void emptyBinShortsBothOrders()
    {
        Floor f;
        f.begin();
        f.scan(CodeKind::Location, u"A-01-01"_s);
        QCOMPARE(f.run(ShortPick{u"out_of_stock"_s, true}), u"pick.shorted pick.shorted"_s);
        QCOMPARE(ask(f.station).stop, 2);
    }
    void asksForANumberAboveTwelve()
    {
        Floor f;
        f.begin();
        QCOMPARE(f.run(SkipStop{}), u"pick.stop_skipped"_s);
        QCOMPARE(f.scan(CodeKind::Product, u"BOLT1"_s), u"asked"_s);
        QCOMPARE(f.step(), u"quantity"_s);
        QCOMPARE(f.run(EnterQuantity{21}), u"no"_s);
        QCOMPARE(f.run(EnterQuantity{20}), u"pick.location_confirmed pick.item_taken"_s);
        QCOMPARE(f.scan(CodeKind::Tote, u"K-0001"_s), u"pick.item_placed"_s);
        QCOMPARE(ask(f.station).stop, 1);
    }
    void pausesWithTwoFactsInOrder()
    {
        Floor f;
        f.begin();
        QCOMPARE(f.run(PauseTrolley{}), u"pick.paused pick.trolley_released"_s);
        QVERIFY(!f.station.route);
    }
};

PACKHORSE_TEST(TstDecide)
#include "tst_decide.moc"
