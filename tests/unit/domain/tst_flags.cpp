// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "floor.h"
#include "support/test_main.h"
#include <set>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const Flags noLocations{{u"confirm_location"_s, u"false"_s}};
const Flags numberAbove3{{u"quantity_above"_s, u"3"_s}};
const Flags numberAbove50{{u"quantity_above"_s, u"50"_s}};

/// Stop 1 wants 5 soaps, stop 2 wants 20 bolts.
Route fiveAndTwenty()
{
    Route route = floor_sample::sampleRoute();
    route.stops[0].lines = {floor_sample::line(floor_sample::first, floor_sample::soap, 5)};
    return route;
}

floor_sample::Floor begunWith(const Flags &newest, Route route = floor_sample::sampleRoute())
{
    floor_sample::Floor floor(std::move(route));
    floor.station = learnt(std::move(floor.station), newest);
    floor.begin();
    return floor;
}

/// The same route at another handheld, as the server tells of it.
floor_sample::Floor goneOnWith(const Route &route, const std::optional<Flags> &newest)
{
    floor_sample::Floor floor(route);
    floor.station.id = floor_sample::there;
    if (newest)
        floor.station = learnt(std::move(floor.station), *newest);
    floor.begin();
    return floor;
}

} // namespace

/// Flags choose how a task is done: from its beginning to its end, also elsewhere; the urgent ones from the next stop or unit.
class TstFlags : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // ---- the table
    void eachIsDeclaredOnceAndInOrder()
    {
        QStringList keys;
        for (const Flag &flag : declaredFlags()) {
            keys << flag.key;
            QVERIFY(flag.sentence.endsWith(u'.'));
            QVERIFY(flagOf(flag.key) == &flag);
            QVERIFY(isSwitch(flag) || (flag.least <= flag.most && fits(flag, QString::number(flag.least)) && !fits(flag, QString::number(flag.least - 1))));
            QVERIFY(!fits(flag, {}) && !fits(flag, u"perhaps"_s) && !fits(flag, QString::number(qint64(1) << 40)));
        }
        QStringList sorted = keys;
        sorted.sort();
        sorted.removeDuplicates();
        QCOMPARE(keys, sorted);
        QVERIFY(!flagOf(u"voice"_s));
    }

    void whatDoesNotFitLeavesThePolicy()
    {
        Policies policies;
        policies.quantityAbove = 7;
        const Policies same = withFlags(policies, {{u"quantity_above"_s, u"-1"_s}, {u"confirm_location"_s, u"no"_s}, {u"voice"_s, u"on"_s}});
        QCOMPARE(same.quantityAbove, 7);
        QVERIFY(same.confirmLocation);
        const Policies other = withFlags(policies, {{u"quantity_above"_s, u"2"_s}, {u"label_at_pack"_s, u"false"_s}});
        QCOMPARE(other.quantityAbove, 2);
        QVERIFY(!other.labelAtPack && other.scanEachUnit);
    }

    // ---- picking
    void aRouteKeepsWhatItWasBegunWith()
    {
        using namespace floor_sample;
        Floor f = begunWith(noLocations, fiveAndTwenty());
        QCOMPARE(f.fact<TrolleyTaken>().flags, noLocations);
        QCOMPARE(f.step(), u"item"_s);
        f.station = learnt(std::move(f.station), {});
        QCOMPARE(f.step(), u"item"_s);
        f.station.site.policies.quantityAbove = 1;
        QCOMPARE(f.run(Floor::item(u"SOAP1"_s)), u"asked"_s); // what no flag speaks of is the site's
        Floor other = begunWith({});
        other.station = learnt(std::move(other.station), noLocations);
        QCOMPARE(other.step(), u"location"_s);
    }

    void whoeverGoesOnWithARouteDoesItTheSameWay()
    {
        using namespace floor_sample;
        Floor f = begunWith(noLocations);
        f.run(PauseTrolley{});
        for (const auto &newest : {std::optional<Flags>(), std::optional<Flags>(Flags{})}) {
            Floor g = goneOnWith(f.station.known.at(routeId), newest);
            QCOMPARE(g.fact<TrolleyTaken>().flags, noLocations);
            QCOMPARE(g.step(), u"item"_s);
        }
        Floor plain = begunWith({});
        plain.run(PauseTrolley{});
        Floor g = goneOnWith(plain.station.known.at(routeId), noLocations);
        QCOMPARE(g.fact<TrolleyTaken>().flags, Flags());
        QCOMPARE(g.step(), u"location"_s);
    }

    void aTakeOverKeepsThem()
    {
        using namespace floor_sample;
        const Floor f = begunWith(noLocations);
        Floor g = goneOnWith(f.route(), Flags{});
        QCOMPARE(g.step(), u"take_over"_s);
        QCOMPARE(g.run(ConfirmTakeOver{}), u"pick.trolley_taken"_s);
        QCOMPARE(g.fact<TrolleyTaken>().flags, noLocations);
        QCOMPARE(g.step(), u"item"_s);
    }

    void withoutAWordOfTheServerTheSiteCounts()
    {
        using namespace floor_sample;
        Floor f;
        f.begin();
        QCOMPARE(f.fact<TrolleyTaken>().flags, Flags());
        QCOMPARE(f.step(), u"location"_s);
        f.station.site.policies.confirmLocation = false;
        QCOMPARE(f.step(), u"item"_s);
    }

    // ---- urgent ones
    void anUrgentOneChangesAtTheNextStopAndNotBefore()
    {
        using namespace floor_sample;
        Floor f = begunWith(numberAbove3, fiveAndTwenty());
        QCOMPARE(f.run(Floor::item(u"SOAP1"_s)), u"asked"_s);
        f.station = learnt(std::move(f.station), numberAbove50);
        f.run(CancelQuestion{});
        QCOMPARE(f.run(Floor::item(u"SOAP1"_s)), u"asked"_s);
        f.run(EnterQuantity{5});
        f.run(Floor::tote(u"K-0001"_s));
        QCOMPARE(f.route().flags, numberAbove3); // it was begun with these all the same
        f.run(Floor::location(u"A-01-02"_s));
        QCOMPARE(f.run(Floor::item(u"BOLT1"_s)), u"pick.item_taken"_s); // 20 of them, one by one
    }

    void anUrgentOneThatIsGoneLeavesThePolicyAtTheNextStop()
    {
        using namespace floor_sample;
        Floor f = begunWith(numberAbove50, fiveAndTwenty());
        f.station = learnt(std::move(f.station), {});
        f.run(SkipStop{});
        f.run(Floor::location(u"A-01-02"_s));
        QCOMPARE(f.run(Floor::item(u"BOLT1"_s)), u"asked"_s); // 20 are more than the site's 12
    }

    void aStationThatNeverHeardGoesByTheBeginning()
    {
        using namespace floor_sample;
        Floor f = begunWith(numberAbove3, fiveAndTwenty());
        f.run(PauseTrolley{});
        Floor g = goneOnWith(f.station.known.at(routeId), std::nullopt);
        QCOMPARE(g.run(Floor::item(u"SOAP1"_s)), u"asked"_s);
        Floor h = goneOnWith(f.station.known.at(routeId), Flags{});
        QCOMPARE(h.run(Floor::item(u"SOAP1"_s)), u"pick.location_confirmed pick.item_taken"_s);
    }

    void anUrgentOneChangesAtTheNextUnitAtADesk()
    {
        using namespace desk_sample;
        PackOrder order = sampleOrder();
        order.lines = {{bolt, 7, 7, 0}};
        AtDesk desk(order);
        desk.station = learnt(std::move(desk.station), numberAbove3);
        desk.take();
        QCOMPARE(desk.fact<OrderTaken>().flags, numberAbove3);
        QCOMPARE(desk.run(AtDesk::item(u"BOLT1"_s)), u"asked"_s);
        desk.station = learnt(std::move(desk.station), numberAbove50);
        desk.run(CancelQuestion{});
        QCOMPARE(desk.run(AtDesk::item(u"BOLT1"_s)), u"asked"_s);
        desk.run(EnterQuantity{1});
        QCOMPARE(desk.run(AtDesk::item(u"BOLT1"_s)), u"pack.unit_verified"_s);
    }

    // ---- packing
    void theLabelIsWantedWhenTheOrderWasBegunToHaveItSo()
    {
        using namespace desk_sample;
        const Flags later{{u"label_at_pack"_s, u"false"_s}};
        AtDesk desk;
        desk.station = learnt(std::move(desk.station), later);
        QCOMPARE(desk.take(), u"pack.order_taken"_s);
        desk.station = learnt(std::move(desk.station), {});
        QCOMPARE(desk.run(AtDesk::item(u"SOAP1"_s)), u"pack.unit_verified"_s);
        desk.run(PutAside{u"shelf"_s});
        AtDesk other(desk.known());
        other.station.id = there;
        other.begin();
        QCOMPARE(other.run(AtDesk::tote()), u"pack.order_taken"_s); // and no label yet
        QCOMPARE(other.fact<OrderTaken>().flags, later);
        other.verify();
        QCOMPARE(other.parcel().labels.size(), 1U);
    }
};

PACKHORSE_TEST(TstFlags)
#include "tst_flags.moc"
