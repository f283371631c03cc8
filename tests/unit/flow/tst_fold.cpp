// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing.h"
#include "flow/fold.h"
#include "support/test_main.h"

using namespace domain;
using namespace Qt::StringLiterals;
using flow::OwnFact;
using flow::Place;

namespace {

const JournalId one(u"journal-1"_s);
const JournalId two(u"journal-2"_s);
const StationId here(u"h-1"_s);
const OrderId order(u"1001"_s);
const ProductId soap(u"soap"_s);
const ToteId tote(u"K-0001"_s);

/// A route that wants ten pieces of soap, of which `placed` are in the tote as far as the server knows.
RouteSnapshot snapshot(int placed = 0)
{
    RouteSnapshot s;
    s.epoch = u"epoch-1"_s;
    s.version = 1;
    Line line;
    line.order = order;
    line.product = soap;
    line.wanted = 10;
    line.placed = placed;
    s.route.id = RouteId(u"R-1"_s);
    s.route.stops = {{1, u"A-01-01"_s, 0, {line}}};
    s.route.totes = {{1, tote, order, {}}};
    s.route.orders = {{order, false, false}};
    return s;
}

Event happened(const QString &id, const EventData &data)
{
    Event e;
    e.id = EventId(id);
    e.station = here;
    e.by = OperatorId(u"op-1"_s);
    e.task = TaskId(u"route/R-1"_s);
    e.data = data;
    return e;
}

OwnFact placedAt(Sequence sequence, int quantity = 1)
{
    return {{Place{one, sequence}}, happened(u"e-%1"_s.arg(sequence), ItemPlaced{1, order, tote, soap, quantity})};
}

/// Two units of soap in the first parcel, as the server has them; the newer one is e-2 of this desk.
OrderSnapshot packed()
{
    OrderSnapshot s;
    s.epoch = u"epoch-1"_s;
    s.version = 1;
    s.included = {{one, 2}};
    s.order.id = order;
    s.order.lines = {{soap, 3, 3, 0}};
    for (int unit = 1; unit <= 2; ++unit)
        s.order = apply(s.order, happened(u"e-%1"_s.arg(unit), UnitVerified{1, soap, 1, {}, {}, {}, {}}));
    return s;
}

int placed(const flow::Folded &folded) { return folded.task.stops.front().lines.front().placed; }

} // namespace

class TstFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownFactsAboveTheIncludedOnesAreAdded()
    {
        RouteSnapshot s = snapshot(2);
        s.included[one] = 5;
        const auto folded = flow::fold(s, {placedAt(4), placedAt(5), placedAt(6), placedAt(7)});
        QCOMPARE(placed(folded), 4);
        QVERIFY(folded.settled.contains(EventId(u"e-5"_s)));
        QVERIFY(!folded.settled.contains(EventId(u"e-6"_s)));
    }

    void aServerThatKnowsNothingOfUsChangesNothing()
    {
        QCOMPARE(placed(flow::fold(snapshot(), {placedAt(1), placedAt(2)})), 2);
    }

    // Disputed or parked and not decided: it lies in the tote whatever the server thinks.
    void openFactsAreAdded()
    {
        RouteSnapshot s = snapshot(1);
        s.included[one] = 5;
        s.open[one] = {5};
        const auto folded = flow::fold(s, {placedAt(4), placedAt(5)});
        QCOMPARE(placed(folded), 2);
        QVERIFY(!folded.settled.contains(EventId(u"e-5"_s)));
    }

    // After a fork the same fact stands in two journals; the server may have taken it under either name.
    void aFactInTwoJournalsCountsOnce_data()
    {
        QTest::addColumn<Sequence>("includedOfOld");
        QTest::addColumn<Sequence>("includedOfNew");
        QTest::addColumn<bool>("openInOld");
        QTest::addColumn<int>("counted");
        QTest::newRow("known under neither") << Sequence(0) << Sequence(0) << false << 1;
        QTest::newRow("known under the old one") << Sequence(7) << Sequence(0) << false << 0;
        QTest::newRow("known under the new one") << Sequence(0) << Sequence(2) << false << 0;
        QTest::newRow("known under both") << Sequence(7) << Sequence(2) << false << 0;
        QTest::newRow("disputed in the old one, a double in the new one") << Sequence(7) << Sequence(2) << true << 1;
    }
    void aFactInTwoJournalsCountsOnce()
    {
        QFETCH(Sequence, includedOfOld);
        QFETCH(Sequence, includedOfNew);
        QFETCH(bool, openInOld);
        QFETCH(int, counted);
        RouteSnapshot s = snapshot();
        if (includedOfOld > 0)
            s.included[one] = includedOfOld;
        if (includedOfNew > 0)
            s.included[two] = includedOfNew;
        if (openInOld)
            s.open[one] = {7};
        OwnFact fact = placedAt(7);
        fact.places.insert(fact.places.begin(), Place{two, 2});
        QCOMPARE(placed(flow::fold(s, {fact})), counted);
    }

    // Only the acknowledgement lowers a count: until then the fact is folded on, and the card is shown.
    void aCorrectionCountsWhenItWasRead()
    {
        RouteSnapshot s = snapshot(0);
        s.included[one] = 5;
        s.corrections = {{EventId(u"e-4"_s), u"counted again"_s, u"supervisor"_s}};
        const auto before = flow::fold(s, {placedAt(4)});
        QCOMPARE(placed(before), 1);
        QCOMPARE(before.corrections.size(), size_t(1));
        const OwnFact read{{Place{one, 6}}, happened(u"e-6"_s, CorrectionAcknowledged{EventId(u"e-4"_s)})};
        const auto after = flow::fold(s, {placedAt(4), read});
        QCOMPARE(placed(after), 0);
        QVERIFY(after.corrections.empty());
    }

    // The server disputes the undo of a unit whose label another desk has printed meanwhile, and a person decides later. Until
    // its packer has read that, the piece that was taken out stays out, whatever becomes of label and parcel.
    void anAcceptedUndoHoldsAtItsDeskWhateverOthersDid_data()
    {
        QTest::addColumn<bool>("isPrinted");
        QTest::addColumn<bool>("isClosed");
        QTest::addColumn<bool>("isCorrected");
        QTest::newRow("nothing") << false << false << false;
        QTest::newRow("its label was printed") << true << false << false;
        QTest::newRow("its parcel was closed") << true << true << false;
        QTest::newRow("and a supervisor has said no") << true << true << true;
    }
    void anAcceptedUndoHoldsAtItsDeskWhateverOthersDid()
    {
        QFETCH(bool, isPrinted);
        QFETCH(bool, isClosed);
        QFETCH(bool, isCorrected);
        OrderSnapshot s = packed();
        Event others = happened(u"e-other"_s, LabelWanted{order, 1, 1, {}, 0, u"zpl"_s, {}});
        others.station = StationId(u"h-2"_s);
        s.order = apply(s.order, others);
        others.data = PrintSent{u"job"_s, order, 1, 1, u"printer"_s, false};
        if (isPrinted)
            s.order = apply(s.order, others);
        others.data = ParcelClosed{1, u"BIN"_s};
        if (isClosed)
            s.order = apply(s.order, others);
        s.included = {{one, 3}};
        if (isCorrected)
            s.corrections = {{EventId(u"e-3"_s), u"it is in the parcel"_s, u"supervisor"_s}};
        else
            s.open = {{one, {3}}};
        const OwnFact undo{{Place{one, 3}}, happened(u"e-3"_s, PackingUndone{EventId(u"e-2"_s)})};
        QCOMPARE(flow::fold(s, {undo}).task.packed(soap), 1);
        const OwnFact read{{Place{one, 4}}, happened(u"e-4"_s, CorrectionAcknowledged{EventId(u"e-3"_s)})};
        QCOMPARE(flow::fold(s, {undo, read}).task.packed(soap), isCorrected ? 2 : 1);
    }
    void anUndoOfAParcelThatIsGoneChangesNothing()
    {
        OrderSnapshot s = packed();
        s.order.parcels.clear();
        const OwnFact undo{{Place{one, 3}}, happened(u"e-3"_s, PackingUndone{EventId(u"e-2"_s)})};
        QCOMPARE(flow::fold(s, {undo}).task.unplaced, 1);
    }

    void aCorrectionOfAnotherStationsFactIsNotOurs()
    {
        RouteSnapshot s = snapshot();
        s.corrections = {{EventId(u"e-of-another"_s), u"counted again"_s, u"supervisor"_s}};
        QVERIFY(flow::fold(s, {placedAt(1)}).corrections.empty());
    }

    void factsWithoutALineAreCountedAndChangeNothingElse()
    {
        OwnFact stray = placedAt(1);
        stray.event.data = ItemPlaced{9, order, tote, soap, 1};
        const auto folded = flow::fold(snapshot(), {stray});
        QCOMPARE(placed(folded), 0);
        QCOMPARE(folded.task.unplaced, 1);
    }
};

PACKHORSE_TEST(TstFold)
#include "tst_fold.moc"
