// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/packing_desk.h"
#include "emulator/parcels.h"
#include "support/test_main.h"

using namespace emulator;
using namespace Qt::StringLiterals;

namespace {

/// One order in one parcel with one label, bought once, printed once, packed by somebody.
PackingHistory oneParcel()
{
    PackingHistory history;
    OrderBooks books;
    books.order = u"1"_s;
    books.state = u"packed"_s;
    books.labels = {{1, 1, u"1.1.1-abc"_s, u"HRN0000000001"_s, u"ready"_s}};
    books.parcels = {{1, u"closed"_s, {{u"apple"_s, 3}}, {}}};
    history.orders = {books};
    history.purchases = {{u"1.1.1-abc"_s, false, {}}};
    history.printed = {u"HRN0000000001"_s};
    history.packed = {{domain::OrderId(u"1"_s), 1, u"HRN0000000001"_s, 900, {}, {}}};
    history.units[u"1"_s][u"apple"_s] = 3;
    return history;
}

} // namespace

class TstParcels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aParcelWithOneLabelIsClean()
    {
        const PackingVerdict verdict = judgePacking(oneParcel());
        QVERIFY2(verdict.isClean(), qPrintable(verdict.violations.join(u'\n')));
        QCOMPARE(verdict.parcels, 1);
        QCOMPARE(verdict.labelsBought, 1);
        QCOMPARE(verdict.labelsPrinted, 1);
        QCOMPARE(verdict.labelsDoubled, 0);
        QCOMPARE(verdict.labelsWithin8s, 1);
    }

    void whatPrintingAddsIsCountedFromTheLaterOfActAndAnswer_data()
    {
        QTest::addColumn<qint64>("answered");
        QTest::addColumn<std::vector<qint64>>("adds");
        QTest::newRow("the carrier had answered before the weight was taken") << qint64(50'000) << std::vector<qint64>{600};
        QTest::newRow("it answered after it") << qint64(100'860) << std::vector<qint64>{40};
        QTest::newRow("it was asked again after the paper") << qint64(200'000) << std::vector<qint64>{0};
        QTest::newRow("nobody knows when") << qint64(0) << std::vector<qint64>{};
    }
    void whatPrintingAddsIsCountedFromTheLaterOfActAndAnswer()
    {
        QFETCH(qint64, answered);
        PackingHistory history = oneParcel();
        history.packed[0].ready = {100'300};
        history.packed[0].arrived = {100'900};
        history.purchases[0].answered = {answered};
        const PackingVerdict verdict = judgePacking(history);
        QCOMPARE(verdict.waited_ms, std::vector<qint64>{900});
        QTEST(verdict.printingAdds_ms, "adds");
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("said");
        QTest::newRow("bought twice") << 0 << u"doubled: 1.1.1-abc was bought 2 times"_s;
        QTest::newRow("printed twice") << 1 << u"doubled: HRN0000000001 came out of a printer 2 times"_s;
        QTest::newRow("never printed") << 2 << u"parcel 1 of 1: 0 pieces of paper with the label that stands"_s;
        QTest::newRow("given back, and on the parcel") << 3 << u"parcel 1 of 1: 0 labels were bought and stand"_s;
        QTest::newRow("printed from nowhere") << 4 << u"invented: a label with HRN0000000009 was printed that the server does not know"_s;
        QTest::newRow("another count") << 5 << u"miscounted: order 1, apple: the server counts 3, the packer 2"_s;
        QTest::newRow("the server forgot") << 6 << u"lost: order 1 went into the dispatch bin, and the server says it is in_work"_s;
        QTest::newRow("two revisions stand") << 7 << u"parcel 1 of 1: 2 labels were bought and stand"_s;
    }
    void whatIsWrongIsFound()
    {
        QFETCH(int, what);
        QFETCH(QString, said);
        PackingHistory history = oneParcel();
        switch (what) {
        case 0: history.purchases.push_back(history.purchases[0]); break;
        case 1: history.printed << history.printed[0]; break;
        case 2: history.printed.clear(); break;
        case 3: history.purchases[0].givenBack = true; break;
        case 4: history.printed << u"HRN0000000009"_s; break;
        case 5: history.units[u"1"_s][u"apple"_s] = 2; break;
        case 6: history.orders[0].state = u"in_work"_s; break;
        default:
            history.orders[0].labels.push_back({1, 2, u"1.1.2-def"_s, u"HRN0000000002"_s, u"ready"_s});
            history.purchases.push_back({u"1.1.2-def"_s, false, {}});
        }
        const PackingVerdict verdict = judgePacking(history);
        QVERIFY2(verdict.violations.contains(said), qPrintable(verdict.violations.join(u'\n')));
    }

    // The box was changed: the first label was given back, also where it had been printed.
    void aLabelThatWasGivenBackDoesNotCount()
    {
        PackingHistory history = oneParcel();
        history.orders[0].labels.insert(history.orders[0].labels.begin(), {1, 0, u"1.1.0-xyz"_s, u"HRN0000000003"_s, u"void"_s});
        history.purchases.push_back({u"1.1.0-xyz"_s, true, {}});
        history.printed << u"HRN0000000003"_s;
        QVERIFY(judgePacking(history).isClean());
        QCOMPARE(judgePacking(history).labelsGivenBack, 1);
    }

    // The first paper is gone, or lies around somewhere: the second one says what it is.
    void paperThatSaysReprintStandsForTheOneThatIsGone()
    {
        PackingHistory history = oneParcel();
        history.reprinted << u"HRN0000000001"_s;
        QVERIFY(judgePacking(history).isClean());
        history.printed.clear();
        const PackingVerdict verdict = judgePacking(history);
        QVERIFY2(verdict.isClean(), qPrintable(verdict.violations.join(u'\n')));
        QCOMPARE(verdict.labelsPrinted, 1);
        QCOMPARE(verdict.labelsReprinted, 1);
        history.reprinted << u"HRN0000000009"_s;
        QCOMPARE(judgePacking(history).violations.value(0), u"invented: a label with HRN0000000009 was printed that the server does not know"_s);
    }

    void whatIsOnTheProblemListNeedsNoLabel()
    {
        PackingHistory history = oneParcel();
        history.orders[0].state = u"problem"_s;
        history.orders[0].parcels[0].state = u"problem"_s;
        history.orders[0].parcels[0].problem = u"missing"_s;
        history.printed.clear();
        history.packed.clear();
        const PackingVerdict verdict = judgePacking(history);
        QVERIFY2(verdict.isClean(), qPrintable(verdict.violations.join(u'\n')));
        QCOMPARE(verdict.parcels, 0);
        QCOMPARE(verdict.onProblemList, 1);
    }

    /// The second parcel of an order may stay behind when the first one has gone.
    void whatWentOutBeforeAProblemIsNotLost()
    {
        PackingHistory history = oneParcel();
        history.orders[0].state = u"problem"_s;
        history.orders[0].parcels.push_back({2, u"problem"_s, {}, u"label"_s});
        const PackingVerdict verdict = judgePacking(history);
        QVERIFY2(verdict.isClean(), qPrintable(verdict.violations.join(u'\n')));
        QCOMPARE(verdict.parcels, 1);
        QCOMPARE(verdict.onProblemList, 1);
        history.orders[0].parcels[0].state = u"open"_s;
        QVERIFY(judgePacking(history).violations.contains(u"lost: parcel 1 of order 1 went into the dispatch bin, and the server says it is open"_s));
    }

    void booksAreRead()
    {
        const auto orders = readOrderBooks(R"({"order":"1","state":"packed","labels":[{"parcel":1,"revision":2,"reference":"r","tracking":"t","state":"ready"}],)"
                                           R"("parcels":[{"number":1,"state":"closed","units":{"apple":3},"problem":""}]})" "\n");
        QVERIFY(orders);
        QCOMPARE(orders->at(0).labels.at(0).revision, 2);
        QCOMPARE(orders->at(0).parcels.at(0).units.value(u"apple"_s), 3);
        const auto purchases = readPurchases("{\"reference\":\"r\",\"given_back\":true}\n");
        QVERIFY(purchases && purchases->at(0).givenBack && purchases->at(0).answered.ms == 0);
        const auto answered = readPurchases("{\"reference\":\"r\",\"answered\":\"1970-01-01T00:00:01.500Z\"}\n");
        QVERIFY(answered);
        QCOMPARE(answered->at(0).answered.ms, qint64(1500));
        QCOMPARE(readPurchases("nonsense\n").error(), u"line 1 is no JSON object"_s);
    }

    void aTrackingNumberIsReadOffTheLabel()
    {
        QCOMPARE(trackingOn("^XA^FO1,1^A0N,30^FH\\^FD(00) 095212340000000204^FS^XZ"), u"095212340000000204"_s);
        QCOMPARE(trackingOn("^XA^FDHRN0000000017^FS^XZ"), u"HRN0000000017"_s);
        QCOMPARE(trackingOn("^XA^FDTest^FS^XZ"), QString());
    }
};

PACKHORSE_TEST(TstParcels)
#include "tst_parcels.moc"
