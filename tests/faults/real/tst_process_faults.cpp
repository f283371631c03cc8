// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/real/bench.h"
#include <QRandomGenerator>
#include <csignal>

using namespace faults;

/// Section A of faults.md: the program ends at the worst moment.
class TstProcessFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A2
    void a2KilledBetweenCommitAndSound()
    {
        Shift shift;
        shift.disk();
        QVERIFY(shift.startServer() && shift.startStation());
        QVERIFY(shift.workedTo(QStringLiteral("item")));
        const auto asks = *shift.asks();
        const auto position = *shift.position();
        const size_t before = shift.journalSize();
        shift.disk().orders().killAfterSync = 1;
        const int accepted = shift.accepted();
        shift.scan(asks.codes.value(0));
        QVERIFY(shift.isStationGone(5000));
        QCOMPARE(shift.accepted(), accepted); // nobody was told
        shift.disk().heal();
        const auto journal = shift.journal();
        QCOMPARE(journal.size(), before + 1);
        const QString id = journal.back().event.id.text();
        QCOMPARE(domain::eventTypeName(journal.back().event.data), QStringLiteral("pick.item_taken"));

        const size_t from = shift.told().size();
        QVERIFY(shift.startStation());
        QCOMPARE(shift.position()->stop, position.stop);
        const bool told = std::any_of(shift.told().begin() + std::ptrdiff_t(from), shift.told().end(),
                                      [](const auto &line) { return !line.text.isEmpty() && line.sound.isEmpty(); });
        QVERIFY2(told, "the screen says what the last fact was");
        shift.scan(asks.codes.value(0));
        QVERIFY(Shift::until([&] { return shift.asks()->step == u"same_or_next"; }, 5000));
        shift.press(QStringLiteral("same"));
        QVERIFY(Shift::until([&] { return shift.asks()->step != u"same_or_next"; }, 5000));
        QCOMPARE(shift.accepted(), accepted);
        shift.work();
        QVERIFY(shift.recorded(10));
        VERIFY_CLOSED(shift);
        QVERIFY(shift.isOnServerOnce(id));
    }

    // A3
    void a3KilledBetweenToneAndUpload()
    {
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(8));
        shift.rest();
        QVERIFY(shift.delivered());
        shift.net().script = [](const Seen &seen) { return seen.isAppend() ? Deed::swallow() : Deed::pass(); };
        shift.work();
        QVERIFY(shift.recorded(3));
        shift.killStation();
        shift.rest();
        QVERIFY(shift.onServer().size() + 3 <= shift.journalSize());
        shift.net().script = nullptr;
        QVERIFY(shift.startStation());
        QVERIFY2(shift.readyAfter_ms() < 4000, qPrintable(QString::number(shift.readyAfter_ms())));
        shift.work();
        QVERIFY(shift.recorded(5));
        VERIFY_CLOSED(shift);
    }

    // A4
    void a4KilledAfterTheServerApplied()
    {
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        int kills = 0;
        bool armed = false;
        shift.net().onAnswer = [&](const Seen &seen) {
            if (armed && seen.isAppend()) {
                armed = false;
                ++kills;
                ::kill(pid_t(shift.stationPid()), SIGKILL);
            }
        };
        shift.work();
        for (int round = 1; round <= 4; ++round) {
            QVERIFY(shift.recorded(5));
            armed = true;
            QVERIFY(Shift::until([&] { return kills == round; }, 20'000));
            QVERIFY(shift.isStationGone(5000));
            QVERIFY(shift.startStation());
        }
        const int probes = shift.net().count([](const Seen &seen) { return seen.isProbe() && seen.path.contains("after="); });
        QVERIFY2(probes >= kills, "each start asks for the cursor first");
        VERIFY_CLOSED(shift);
    }

    // A11: what a crash of the screen's code leaves behind; the store's thread dies with it, wherever it is.
    void a11Crashes_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("abort()") << SIGABRT;
        QTest::newRow("segmentation fault") << SIGSEGV;
    }
    void a11Crashes()
    {
        QFETCH(int, number);
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        QRandomGenerator random(20261121);
        shift.work();
        for (int round = 0; round < 3; ++round) {
            QVERIFY(shift.recorded(3 + int(random.bounded(6))));
            QTest::qWait(int(random.bounded(40))); // any moment will do
            shift.killStation(number);
            QVERIFY(shift.startStation());
        }
        VERIFY_CLOSED(shift);
    }

    // A13, shortened: what matters is that no timer ran, and that every connection is dead without a word.
    void a13SleepsInMidRequest()
    {
        constexpr int asleep_ms = 12'000; // longer than any request may take
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(8));
        int held = 0;
        shift.net().script = [&](const Seen &seen) { return seen.isAppend() ? (++held, Deed::deliverOnly()) : Deed::pass(); };
        QVERIFY(shift.recorded(3));
        QVERIFY(Shift::until([&] { return held > 0; }, 10'000));
        shift.rest();
        QVERIFY(shift.quiet());
        ::kill(pid_t(shift.stationPid()), SIGSTOP);
        shift.net().forgetConnections();
        shift.net().script = nullptr;
        const int before = int(shift.net().seen().size());
        QTest::qWait(asleep_ms);
        ::kill(pid_t(shift.stationPid()), SIGCONT);
        QVERIFY2(shift.delivered(20'000), "the request is given up, and the cursor asked for");
        const auto first = std::find_if(shift.net().seen().begin() + before, shift.net().seen().end(),
                                        [](const auto &seen) { return seen->isAppend() || seen->isProbe(); });
        QVERIFY(first != shift.net().seen().end() && (*first)->isProbe());
        shift.work();
        QVERIFY(shift.recorded(5));
        VERIFY_CLOSED(shift);
    }

    // A14
    void a14EndedDuringUpload()
    {
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(5));
        int held = 0;
        shift.net().script = [&](const Seen &seen) { return seen.isAppend() ? (++held, Deed::deliverOnly()) : Deed::pass(); };
        QVERIFY(shift.recorded(3));
        QVERIFY(Shift::until([&] { return held > 0; }, 10'000));
        shift.rest();
        QVERIFY2(shift.endStation(5000), "closes cleanly within the 5 s that a system gives it");
        shift.net().script = nullptr;
        QVERIFY(shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(5));
        VERIFY_CLOSED(shift);
    }
};

PACKHORSE_TEST(TstProcessFaults)
#include "tst_process_faults.moc"
