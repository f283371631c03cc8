// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_station.h"
#include "support/test_main.h"
#include <QTestEventLoop>

using namespace emulator;

namespace {
/// `count` stops with one or two lines of one to three units; every seventh wants 20.
std::vector<FakeStation::Stop> stops(int count)
{
    std::vector<FakeStation::Stop> all;
    for (int i = 0; i < count; ++i) {
        FakeStation::Stop stop{QStringLiteral("A-01-%1").arg(i, 2, 10, QLatin1Char('0')), {}, 0};
        const QString product = QStringLiteral("P%1").arg(i);
        const QString tote = QStringLiteral("K-%1").arg(10 + i % 4);
        stop.lines.push_back({product, tote, i % 7 == 6 ? 20 : 1 + i % 3, 0, 0});
        if (i % 5 == 0)
            stop.lines.push_back({product, QStringLiteral("K-50"), 2, 0, 0});
        all.push_back(stop);
    }
    return all;
}

Temper quick()
{
    Temper temper;
    temper.pace_ms = 0;
    temper.sameCode_ms = 0;
    temper.patience_ms = 8;
    temper.mistakes = 0;
    temper.shorts = 0;
    return temper;
}

struct Shift
{
    Shift(std::vector<FakeStation::Stop> route, Temper temper)
        : station(std::move(route)), person(station, {QStringLiteral("B-1"), QStringLiteral("T-01"), {QStringLiteral("Z-01")}, {}, {}}, temper)
    {
        station.onTold = [this](const Told &told) { person.told(told); };
        person.onEnd = [this](const Ending &how) {
            ending = how;
            loop.exitLoop();
        };
    }
    [[nodiscard]] bool goesToItsEnd()
    {
        station.start();
        if (!ending)
            loop.enterLoopMSecs(20000); // qWaitFor sleeps 10 ms between two looks: too slow for some thousand deeds
        return ending.has_value();
    }
    void everythingIsInItsTote(int count) const
    {
        for (int i = 0; i < count; ++i) {
            const QString product = QStringLiteral("P%1").arg(i);
            int counted = 0;
            for (const auto &tote : person.work().totes())
                counted += tote.value(product);
            QCOMPARE(counted, station.placed(product));
        }
        QCOMPARE(station.open(), 0);
    }

    FakeStation station;
    EmulatedOperator person;
    std::optional<Ending> ending;
    QTestEventLoop loop;
};
} // namespace

class TstOperator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picksARouteToItsDropZone();
    void comesThroughItsOwnMistakes_data();
    void comesThroughItsOwnMistakes();
    void comesThroughTheDeathOfItsStation_data();
    void comesThroughTheDeathOfItsStation();
    void takesABreakAndGoesOn();
    void complainsOfAPieceCountedTwice();
    void complainsOfAForgottenHand();
    void givesUpWithWords();
    void sameSeedSameDeeds();
};

void TstOperator::picksARouteToItsDropZone()
{
    Shift shift(stops(30), quick());
    QVERIFY(shift.goesToItsEnd());
    QVERIFY2(shift.ending->finished, qPrintable(shift.ending->what));
    QVERIFY(shift.station.isDropped());
    QCOMPARE(shift.person.stopsSeen(), 30);
    QCOMPARE(shift.person.slips(), 0);
    shift.everythingIsInItsTote(30);
    QCOMPARE(shift.person.work().complaints().join(u'\n'), QString());
}

void TstOperator::comesThroughItsOwnMistakes_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TstOperator::comesThroughItsOwnMistakes()
{
    QFETCH(int, seed);
    Temper temper = quick();
    temper.seed = quint32(seed);
    temper.mistakes = 0.3;
    temper.shorts = 0.05;
    Shift shift(stops(30), temper);
    QVERIFY2(shift.goesToItsEnd(), qPrintable(shift.person.standing()));
    QVERIFY2(shift.ending->finished, qPrintable(shift.ending->what));
    QVERIFY(shift.person.slips() > 10);
    shift.everythingIsInItsTote(30);
    QCOMPARE(shift.person.work().complaints().join(u'\n'), QString());
}

void TstOperator::comesThroughTheDeathOfItsStation_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("afterCommit");
    for (int seed = 1; seed <= 10; ++seed) {
        QTest::addRow("before a deed, seed %d", seed) << seed << false;
        QTest::addRow("between commit and sound, seed %d", seed) << seed << true;
    }
}

void TstOperator::comesThroughTheDeathOfItsStation()
{
    QFETCH(int, seed);
    QFETCH(bool, afterCommit);
    Temper temper = quick();
    temper.seed = quint32(seed);
    temper.mistakes = 0.1;
    Shift shift(stops(30), temper);
    shift.station.dieEvery(4 + seed, afterCommit);
    QVERIFY2(shift.goesToItsEnd(), qPrintable(shift.person.standing()));
    QVERIFY2(shift.ending->finished, qPrintable(shift.ending->what));
    QVERIFY(shift.station.deaths() > 3);
    shift.everythingIsInItsTote(30);
    QCOMPARE(shift.person.work().complaints().join(u'\n'), QString());
}

void TstOperator::takesABreakAndGoesOn()
{
    Shift shift(stops(10), quick());
    shift.person.onStop = [&] {
        if (shift.person.stopsSeen() == 5)
            shift.person.takeABreak();
    };
    QVERIFY(shift.goesToItsEnd());
    QVERIFY2(shift.ending->finished, qPrintable(shift.ending->what));
    // badge, trolley, pause, trolley again, drop zone, and a location for each stop, are no pieces
    int pieces = 0;
    for (const auto &stop : stops(10)) {
        for (const auto &line : stop.lines)
            pieces += (line.wanted > 12 ? 1 : line.wanted) + 1;
    }
    QCOMPARE(shift.station.factsAccepted(), 5 + 10 + pieces);
}

void TstOperator::complainsOfAPieceCountedTwice()
{
    Shift shift(stops(10), quick());
    shift.station.fault = FakeStation::Fault::CountsTwice;
    QVERIFY(shift.goesToItsEnd());
    QCOMPARE(shift.person.work().complaints().size(), 1);
    QVERIFY2(shift.person.work().complaints().first().contains(QStringLiteral("I hold 1 and the screen")),
             qPrintable(shift.person.work().complaints().first()));
}

void TstOperator::complainsOfAForgottenHand()
{
    Shift shift({{QStringLiteral("A-01-01"), {{QStringLiteral("P0"), QStringLiteral("K-10"), 3, 0, 0}}, 0}}, quick());
    shift.station.fault = FakeStation::Fault::ForgetsHand;
    bool died = false;
    shift.station.onTold = [&](const Told &told) {
        shift.person.told(told);
        if (shift.person.work().hand() == 2 && !std::exchange(died, true)) {
            shift.station.die();
            QTimer::singleShot(5, &shift.station, [&] { shift.station.start(); });
        }
    };
    QVERIFY(shift.goesToItsEnd());
    QVERIFY(died);
    QVERIFY(!shift.person.work().complaints().isEmpty());
}

void TstOperator::givesUpWithWords()
{
    Temper temper = quick();
    temper.tries = 10;
    temper.patience_ms = 2;
    Shift shift(stops(3), temper);
    shift.station.deaf = true;
    QVERIFY(shift.goesToItsEnd());
    QVERIFY(!shift.ending->finished);
    QVERIFY2(shift.ending->what.contains(QStringLiteral("asks for sign_in")), qPrintable(shift.ending->what));
}

void TstOperator::sameSeedSameDeeds()
{
    Temper temper = quick();
    temper.mistakes = 0.3;
    temper.patience_ms = 2000; // so that a busy machine cannot add a silence
    Shift one(stops(20), temper);
    Shift two(stops(20), temper);
    QVERIFY(one.goesToItsEnd() && two.goesToItsEnd());
    QCOMPARE(one.person.deeds(), two.person.deeds());
    QCOMPARE(one.person.slips(), two.person.slips());
    QCOMPARE(one.person.work().totes(), two.person.work().totes());
}

PACKHORSE_TEST(TstOperator)
#include "tst_operator.moc"
