// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/back_off.h"
#include "delivery/delivery_state.h"
#include "delivery/schedule.h"
#include "support/test_main.h"
#include <algorithm>

using namespace delivery;
using domain::Duration;
using domain::Instant;
using domain::UtcTime;

namespace {
class Dice : public ports::Random
{
public:
    explicit Dice(std::vector<quint64> throws)
        : m_throws(std::move(throws))
    {
    }
    quint64 next() override { return m_throws[m_next++ % m_throws.size()]; }

private:
    std::vector<quint64> m_throws;
    size_t m_next = 0;
};

Situation owing()
{
    Situation s;
    s.begun = true;
    s.head = 150;
    s.tail.cursor = s.tail.settled = s.tail.proven = 100;
    s.cursorKnown = true;
    s.now = {10'000};
    s.notBefore = {9'000};
    s.idleProbe = {60'000};
    return s;
}

std::vector<journal::StoredFact> facts(std::initializer_list<int> sizes)
{
    std::vector<journal::StoredFact> all;
    for (const int size : sizes)
        all.push_back({{}, qint64(all.size()) + 1, QByteArray(size, 'x'), {}});
    return all;
}
} // namespace

class TstSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingWithoutAJournal()
    {
        Situation s = owing();
        s.begun = false;
        QCOMPARE(std::get<Nothing>(nextStep(s)), Nothing{});
    }
    void aJournalThatWasPutAsideIsTriedAgain()
    {
        Situation s = owing();
        s.halted = true;
        for (const bool begun : {false, true}) {
            s.begun = begun;
            s.notBefore = s.now + Duration(1000);
            QCOMPARE(std::get<Wait>(nextStep(s)).until, s.now + Duration(1000));
            s.notBefore = s.now;
            QCOMPARE(std::get<Rescue>(nextStep(s)), Rescue{});
        }
    }
    void onlyOneRequestIsInFlight()
    {
        Situation s = owing();
        s.inFlight = true;
        QCOMPARE(std::get<Nothing>(nextStep(s)), Nothing{});
    }
    void backOffComesBeforeAllElse()
    {
        Situation s = owing();
        s.cursorKnown = false;
        s.notBefore = {12'000};
        QCOMPARE(std::get<Wait>(nextStep(s)), Wait{Instant{12'000}});
    }
    void theCursorIsAskedForBeforeAnythingIsSent()
    {
        Situation s = owing();
        s.cursorKnown = false;
        s.tail.settled = 98;
        QCOMPARE(std::get<Probe>(nextStep(s)), Probe{98});
    }
    void whatIsOwedGoesFromTheCursor() { QCOMPARE(std::get<Append>(nextStep(owing())), (Append{101, Limits{}})); }
    void aForgetfulNodeIsServedFromItsOwnCursor()
    {
        Situation s = owing();
        s.tail.cursor = 40; // settled and proven stay at 100
        QCOMPARE(std::get<Append>(nextStep(s)).first, 41);
    }
    void aFrozenBatchIsResentAsItWas()
    {
        Situation s = owing();
        s.frozen = Frozen{101, 7};
        s.limits = {500, 1000};
        QCOMPARE(std::get<Append>(nextStep(s)), (Append{101, {7, maxBatchBytes}}));
    }
    void aFrozenBatchOfAnotherCursorIsForgotten()
    {
        Situation s = owing();
        s.frozen = Frozen{90, 7};
        QCOMPARE(std::get<Append>(nextStep(s)), (Append{101, Limits{}}));
    }
    void whenNothingIsOwedTheNodeIsAskedNowAndThen()
    {
        Situation s = owing();
        s.tail.cursor = s.tail.settled = s.head;
        QCOMPARE(std::get<Wait>(nextStep(s)), Wait{Instant{60'000}});
        s.now = {60'000};
        QCOMPARE(std::get<Probe>(nextStep(s)), Probe{150});
    }

    void aBodyHoldsWhatFits()
    {
        QCOMPARE(fitting(facts({}), {1000, 100}), 0);
        QCOMPARE(fitting(facts({49, 49}), {1000, 100}), 2); // with their LF exactly 100
        QCOMPARE(fitting(facts({49, 50}), {1000, 100}), 1);
        QCOMPARE(fitting(facts({5000}), {1000, 100}), 1); // at least one goes
        QCOMPARE(fitting(facts({1, 1, 1}), {2, 100}), 2);
        QCOMPARE(bodyBytes({"ab", "c"}), 5);
    }

    void sizeIsHalvedForADayAfter413()
    {
        BatchSize size;
        size.tooBig(1000, 60'000, {0});
        QCOMPARE(size.at({0}), (Limits{500, 30'000}));
        size.tooBig(500, 30'000, {1});
        QCOMPARE(size.at({24 * 3600'000}), (Limits{250, 15'000}));
        QCOMPARE(size.at({24 * 3600'000 + 1}), (Limits{maxBatchFacts, firstBatchBytes}));
    }
    void sizeGrowsWhileFullBatchesAreSettled()
    {
        BatchSize size;
        QCOMPARE(size.at({0}).bytes, firstBatchBytes);
        size.settledFull(100, {0}); // was not full
        QCOMPARE(size.at({0}).bytes, firstBatchBytes);
        size.settledFull(60'000, {0});
        size.settledFull(120'000, {0});
        size.settledFull(250'000, {0});
        QCOMPARE(size.at({0}).bytes, maxBatchBytes);
    }
    void sizeShrinksWhenAnswersAreLostOnASlowLink()
    {
        BatchSize size;
        size.lost(64'000, {0});
        QCOMPARE(size.at({0}).bytes, 32'000);
        size.settledFull(31'000, {59'999}); // not again at once
        QCOMPARE(size.at({60'000}).bytes, 32'000);
        size.settledFull(31'000, {60'000});
        QCOMPARE(size.at({60'000}).bytes, 64'000);
        for (int i = 0; i < 40; ++i)
            size.lost(1, {60'000});
        QVERIFY(size.at({60'000}).bytes >= 1024);
    }

    void backOffIsJitteredUpToItsBound_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("bound");
        QTest::newRow("first") << 1 << qint64(500);
        QTest::newRow("second") << 2 << qint64(1000);
        QTest::newRow("sixth") << 6 << qint64(16'000);
        QTest::newRow("seventh: the cap") << 7 << qint64(30'000);
        QTest::newRow("thousandth") << 1000 << qint64(30'000);
    }
    void backOffIsJitteredUpToItsBound()
    {
        QFETCH(int, failures);
        QFETCH(qint64, bound);
        Dice low({0});
        Dice high({quint64(bound)});
        Dice over({quint64(bound) + 1});
        QCOMPARE(backOff(failures, {}, low).count(), 0);
        QCOMPARE(backOff(failures, {}, high).count(), bound);
        QCOMPARE(backOff(failures, {}, over).count(), 0);
    }
    void retryAfterIsKeptToAndCapped()
    {
        Dice zero({0});
        QCOMPARE(backOff(1, Duration(42'000), zero), Duration(42'000));
        QCOMPARE(backOff(1, Duration(24 * 3600'000), zero), Duration(300'000));
        QCOMPARE(backOff(1, Duration(-5), zero), Duration(0));
    }

    void skewIsToldAboveThirtySeconds_data()
    {
        QTest::addColumn<qint64>("server");
        QTest::addColumn<qint64>("skew"); // 0 = none
        QTest::newRow("within the exchange") << qint64(105'000) << qint64(0);
        QTest::newRow("30 s behind") << qint64(70'000) << qint64(0);
        QTest::newRow("30.001 s behind") << qint64(69'999) << qint64(30'001);
        QTest::newRow("30 s ahead of the end") << qint64(140'000) << qint64(0);
        QTest::newRow("60 s ahead of the end") << qint64(170'000) << qint64(-60'000);
    }
    void skewIsToldAboveThirtySeconds()
    {
        QFETCH(qint64, server);
        QFETCH(qint64, skew);
        const auto seen = clockSkew(UtcTime{100'000}, UtcTime{110'000}, UtcTime{server});
        QCOMPARE(seen.value_or(Duration(0)).count(), skew);
        QCOMPARE(seen.has_value(), skew != 0);
    }
};

PACKHORSE_TEST(TstSchedule)
#include "tst_schedule.moc"
