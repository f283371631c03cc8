// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clock.h"
#include "platform/ids.h"
#include "platform/mailbox.h"
#include "platform/paths.h"
#include "platform/sounds.h"
#include "platform/vibration.h"
#include "support/test_main.h"
#include <QAudioDevice>
#include <QMediaDevices>
#include <QRegularExpression>
#include <set>
#include <thread>

namespace {
class HandClock final : public ports::Clock
{
public:
    qint64 ms = 1'795'233'600'000;
    [[nodiscard]] domain::UtcTime now() const override { return {ms}; }
    [[nodiscard]] domain::Instant running() const override { return {ms}; }
};
class FixedRandom final : public ports::Random
{
public:
    std::vector<quint64> values;
    size_t at = 0;
    [[nodiscard]] quint64 next() override { return values.at(at++ % values.size()); }
};
} // namespace

class TstPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uuid7IsTheExampleOfTheRfc()
    {
        // RFC 9562 appendix A.6: 2022-02-22T19:22:22Z, rand_a = 0xCC3, rand_b = 0x18C4DC0C0C07398F. Our rand_a starts
        // below 0x800, so that its highest bit is free: 0x4C3.
        HandClock clock;
        clock.ms = 0x017F22E279B0;
        FixedRandom random;
        random.values = {0xCC3, 0x18C4DC0C0C07398FU << 2};
        platform::IdMaker ids(clock, random);
        QCOMPARE(ids.next(), QStringLiteral("017f22e2-79b0-74c3-98c4-dc0c0c07398f"));
    }

    void idsRiseAlsoWhenTheClockIsSetBack()
    {
        HandClock clock;
        platform::SystemRandom random;
        platform::IdMaker ids(clock, random);
        const QRegularExpression form(
            QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        QString last;
        for (int i = 0; i < 20'000; ++i) {
            if (i == 5'000)
                clock.ms -= 3'600'000;
            if (i == 12'000)
                clock.ms += 7'200'000;
            const QString id = ids.next();
            QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
            QVERIFY2(id > last, qPrintable(last + QLatin1Char(' ') + id));
            last = id;
        }
    }

    void uuid4HasItsForm()
    {
        FixedRandom random;
        random.values = {~quint64(0), ~quint64(0)};
        QCOMPARE(platform::randomUuid(random), QStringLiteral("ffffffff-ffff-4fff-bfff-ffffffffffff"));
        random.values = {0};
        QCOMPARE(platform::randomUuid(random), QStringLiteral("00000000-0000-4000-8000-000000000000"));
    }

    void traceparentIsNeverZero()
    {
        FixedRandom random;
        random.values = {0, 0x4bf92f3577b34da6U, 0xa3ce929d0e0e4736U, 0, 0x00f067aa0ba902b7U};
        QCOMPARE(platform::traceparent(random),
                 QStringLiteral("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    }

    void theClockGoesForward()
    {
        const platform::SystemClock clock;
        QVERIFY(clock.now().ms > 1'700'000'000'000);
        const domain::Instant before = clock.running();
        QVERIFY(clock.running() >= before);
    }

    void timersComeDueOnceInTheirOrderAndNeverAtOnce()
    {
        platform::QtTimers timers;
        const platform::SystemClock clock;
        std::vector<int> rung;
        const domain::Instant start = clock.running();
        qint64 waited = 0;
        timers.start(domain::Duration(30), [&] {
            rung.push_back(30);
            waited = (clock.running() - start).count();
        });
        timers.start(domain::Duration(0), [&] { rung.push_back(0); });
        timers.start(domain::Duration(-5), [&] { rung.push_back(1); });
        QVERIFY(rung.empty());
        QTRY_COMPARE(rung.size(), size_t(3));
        QCOMPARE(rung, (std::vector{0, 1, 30}));
        QVERIFY2(waited >= 30, qPrintable(QString::number(waited)));
    }

    void aCancelledTimerIsSilent()
    {
        platform::QtTimers timers;
        int rung = 0;
        int last = 0;
        ports::TimerId first = 0;
        ports::TimerId second = 0;
        // Whoever comes due first cancels the other and itself.
        const auto due = [&] {
            ++rung;
            timers.cancel(first);
            timers.cancel(second);
        };
        first = timers.start(domain::Duration(5), due);
        second = timers.start(domain::Duration(5), due);
        QVERIFY(first != 0 && second != 0 && first != second);
        timers.start(domain::Duration(20), [&] { last = 1; });
        timers.cancel(0);
        timers.cancel(12345);
        QTRY_COMPARE(last, 1);
        QCOMPARE(rung, 1);
        timers.cancel(first); // past: nothing happens
    }

    void armedTimersEndWithTheirOwner()
    {
        bool rung = false;
        {
            platform::QtTimers timers;
            timers.start(domain::Duration(1), [&] { rung = true; });
        }
        platform::QtTimers other;
        bool passed = false;
        other.start(domain::Duration(15), [&] { passed = true; });
        QTRY_VERIFY(passed);
        QVERIFY(!rung);
    }

    void aTimerMayStartAnotherOne()
    {
        platform::QtTimers timers;
        int rounds = 0;
        std::function<void()> again = [&] {
            if (++rounds < 50)
                timers.start(domain::Duration(0), again);
        };
        timers.start(domain::Duration(0), again);
        QTRY_COMPARE(rounds, 50);
    }

    void randomNumbersDiffer()
    {
        platform::SystemRandom random;
        std::set<quint64> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(random.next());
        QCOMPARE(seen.size(), size_t(1000));
    }

    void theMailboxKeepsTheOrderOfEachThread()
    {
        platform::EventfdMailbox mailbox;
        const auto here = std::this_thread::get_id();
        std::map<int, std::vector<int>> got;
        bool elsewhere = false;
        const auto poster = [&](int who) {
            for (int i = 0; i < 500; ++i) {
                mailbox.post([&, who, i] {
                    elsewhere = elsewhere || std::this_thread::get_id() != here;
                    got[who].push_back(i);
                });
            }
        };
        std::thread one(poster, 1);
        std::thread two(poster, 2);
        one.join();
        two.join();
        QVERIFY(got.empty()); // never from inside of post()
        QTRY_COMPARE(got[1].size() + got[2].size(), size_t(1000));
        QVERIFY(std::is_sorted(got[1].begin(), got[1].end()));
        QVERIFY(std::is_sorted(got[2].begin(), got[2].end()));
        QVERIFY(!elsewhere);
    }

    void workThatPostsWorkIsServedInALaterRound()
    {
        platform::EventfdMailbox mailbox;
        std::vector<int> order;
        mailbox.post([&] {
            order.push_back(1);
            mailbox.post([&] { order.push_back(3); });
        });
        mailbox.post([&] { order.push_back(2); });
        QTRY_COMPARE(order.size(), size_t(3));
        QCOMPARE(order, (std::vector{1, 2, 3}));
    }

    void workThatNobodyFetchedEndsWithTheMailbox()
    {
        auto token = std::make_shared<int>(1);
        {
            platform::EventfdMailbox mailbox;
            mailbox.post([token] { QFAIL("not to be run"); });
        }
        QCOMPARE(token.use_count(), 1L);
    }

    void pathsArePlatformFolders()
    {
        QVERIFY(platform::defaultProfile().endsWith(QStringLiteral("/packhorse/station")));
        QVERIFY(QDir::isAbsolutePath(platform::defaultProfile()));
        QVERIFY(QDir::isAbsolutePath(platform::systemSettings()));
    }

    void everySoundHasItsOwnName()
    {
        using ports::Sound;
        std::set<QString> names;
        for (const Sound sound :
             {Sound::Accepted, Sound::Ok, Sound::Refused, Sound::Unknown, Sound::Attention, Sound::Done})
            names.insert(platform::soundName(sound));
        QCOMPARE(names.size(), size_t(6));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(platform::soundName(Sound::None), QString());
    }

    // Felt in a glove: how often and how long differ. The first number is a rest of nothing.
    void everySoundHasItsOwnVibration()
    {
        using ports::Sound;
        std::set<std::vector<qint64>> patterns;
        for (const Sound sound : {Sound::Accepted, Sound::Ok, Sound::Refused, Sound::Unknown, Sound::Attention, Sound::Done}) {
            const std::vector<qint64> pattern = platform::vibrationOf(sound);
            QVERIFY(pattern.size() >= 2 && pattern.size() % 2 == 0 && pattern.front() == 0);
            QVERIFY(std::all_of(pattern.begin() + 1, pattern.end(), [](qint64 ms) { return ms >= 20 && ms <= 400; }));
            patterns.insert(pattern);
        }
        QCOMPARE(patterns.size(), size_t(6));
        QVERIFY(platform::vibrationOf(Sound::None).empty());
        platform::vibrate(Sound::Accepted); // no motor here, and no harm
    }

    void soundsDoNoHarmWithoutADevice()
    {
        platform::Sounds sounds;
        sounds.play(ports::Sound::Accepted);
        sounds.play(ports::Sound::None);
        QCOMPARE(sounds.audible(), !QMediaDevices::audioOutputs().isEmpty());
    }
};

PACKHORSE_TEST(TstPlatform)
#include "tst_platform.moc"
