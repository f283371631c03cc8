// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/open_scale.h"
#include "devices/scale/serial_scale.h"
#include "emulator/pty_scale.h"
#include "support/test_main.h"
#include "unit/devices/virtual_time.h"
#include <QTemporaryFile>
#include <sys/resource.h>

using namespace devices;
using namespace Qt::StringLiterals;
using emulator::PtyScale;
using emulator::ScaleSpeech;
using ports::DeviceState;

namespace {
double cpuSeconds()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}
} // namespace

/// A scale at the end of a real serial line.
class TstSerialScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        readings.clear();
        changes = 0;
    }
    void cleanup() { scale.reset(); }

    /// All at the same time: each waits for its own pan to come to rest.
    void everyProtocolWeighs()
    {
        struct Pair
        {
            explicit Pair(ScaleSpeech speech) : pan(speech) {}
            PtyScale pan;
            std::unique_ptr<ports::Scale> scale;
            std::vector<domain::ScaleReading> readings;
            [[nodiscard]] bool shows(qint64 mg) const { return !readings.empty() && readings.back().weight_mg == mg && readings.back().stable; }
        };
        std::vector<std::unique_ptr<Pair>> all;
        for (const ScaleSpeech speech : emulator::allSpeeches()) {
            Pair *pair = all.emplace_back(std::make_unique<Pair>(speech)).get();
            QVERIFY(pair->pan.isReady());
            pair->pan.settleWithin(200);
            auto made = openScale(pair->pan.spec(), time, time);
            QVERIFY2(made.hasValue(), qPrintable(made ? QString() : made.error()));
            pair->scale = std::move(made).value();
            pair->scale->onReading = [pair](const domain::ScaleReading &reading) { pair->readings.push_back(reading); };
            pair->scale->open();
        }
        for (const auto &pair : all) {
            QTRY_VERIFY2_WITH_TIMEOUT(pair->shows(0), qPrintable(pair->pan.spec()), 5000);
            QCOMPARE(pair->scale->state(), DeviceState::Ready);
            QCOMPARE(pair->scale->name(), pair->pan.spec());
            pair->pan.put(1236);
        }
        for (const auto &pair : all) {
            QTRY_VERIFY2_WITH_TIMEOUT(pair->shows(1'236'000), qPrintable(pair->pan.spec()), 5000);
            QCOMPARE(pair->readings.back().device, pair->pan.spec());
            QVERIFY(!pair->readings.back().raw.isEmpty());
            for (const domain::ScaleReading &reading : pair->readings)
                QVERIFY2(!reading.stable || reading.weight_mg == 0 || reading.weight_mg == 1'236'000, qPrintable(pair->pan.spec() + u": a weight that was not there yet"_s));
        }
    }

    /// The same weight for two parcels is told twice: a reading is a state, and no change of one.
    void theSameWeightIsToldAgain()
    {
        PtyScale pan{ScaleSpeech::MtSics};
        pan.hurry(500);
        open(pan.spec());
        QTRY_VERIFY(readings.size() >= 3);
        QVERIFY(std::all_of(readings.begin(), readings.end(), [](const auto &one) { return one.weight_mg == 500'000 && one.stable; }));
    }

    void overloadIsNoWeight()
    {
        PtyScale pan{ScaleSpeech::Toledo8217};
        pan.hurry(1000);
        open(pan.spec());
        QTRY_COMPARE(newest().weight_mg, std::optional<qint64>(1'000'000));
        pan.hurry(40'000);
        QTRY_COMPARE(newest().trouble, domain::ScaleTrouble::Over);
        QVERIFY(!newest().weight_mg);
    }

    /// What a scale said before it fell silent never stands in for what it does not say.
    void silenceGivesNoReadingAndIsTold()
    {
        PtyScale pan{ScaleSpeech::MtSics};
        pan.hurry(500);
        open(pan.spec());
        QTRY_COMPARE(scale->state(), DeviceState::Ready);
        QTRY_VERIFY(!readings.empty());
        pan.hush(true);
        const size_t before = readings.size() + 1; // one may be on its way
        QTRY_COMPARE_WITH_TIMEOUT(scale->state(), DeviceState::Failing, 4000);
        QVERIFY(readings.size() <= before);
        QVERIFY2(scale->trouble().contains(u"does not answer (mt-sics)"_s), qPrintable(scale->trouble()));
        pan.hush(false);
        QTRY_COMPARE(scale->state(), DeviceState::Ready);
        QCOMPARE(scale->trouble(), QString());
    }

    void nonsenseIsTold()
    {
        PtyScale pan{ScaleSpeech::Cas22};
        pan.hurry(500);
        open(u"a-and-d:"_s + pan.device());
        QTRY_COMPARE_WITH_TIMEOUT(scale->state(), DeviceState::Failing, 4000);
        QVERIFY2(scale->trouble().contains(u"sends what is no a-and-d"_s), qPrintable(scale->trouble()));
        QVERIFY(readings.empty());
    }

    void garbageBetweenFramesHurtsNobody()
    {
        PtyScale pan{ScaleSpeech::Dini};
        pan.hurry(700);
        open(pan.spec());
        QTRY_VERIFY(!readings.empty());
        pan.blurt("\xff\xff,,GS,+0999");
        readings.clear();
        QTRY_VERIFY(readings.size() >= 3);
        for (const domain::ScaleReading &reading : readings)
            QCOMPARE(reading.weight_mg, std::optional<qint64>(700'000));
    }

    void vanishesAndComesBack()
    {
        PtyScale pan{ScaleSpeech::Nci};
        pan.hurry(300);
        open(pan.spec());
        QTRY_COMPARE(scale->state(), DeviceState::Ready);
        QTRY_VERIFY(!readings.empty());
        changes = 0;
        pan.vanish();
        QTRY_COMPARE(scale->state(), DeviceState::Absent);
        QCOMPARE(changes, 1);
        readings.clear();
        pan.hurry(400);
        pan.comeBack();
        QTRY_COMPARE(scale->state(), DeviceState::Ready);
        QTRY_VERIFY(!readings.empty());
        for (const domain::ScaleReading &reading : readings)
            QCOMPARE(reading.weight_mg, std::optional<qint64>(400'000));
    }

    void absentScaleCostsNothing()
    {
        open(u"mt-sics:/dev/nonexistent-scale@9600,8N1"_s);
        QCOMPARE(scale->state(), DeviceState::Absent);
        QCOMPARE(scale->trouble(), u"the scale at /dev/nonexistent-scale is not there: plug it in"_s);
        const double cpu = cpuSeconds();
        time.fired = 0;
        QTest::qWait(500); // what must not happen has no condition to wait for
        QVERIFY(time.fired <= 2);
        QVERIFY(cpuSeconds() - cpu < 0.4);
    }

    /// ModemManager has the port for its first seconds: another program's lock is nothing to complain about, for a while.
    void aLineHeldByOthersIsWaitedFor()
    {
        PtyScale pan{ScaleSpeech::MtSics};
        QSerialPort other;
        other.setPortName(pan.device());
        QVERIFY(other.open(QIODevice::ReadWrite));
        VirtualTime slow;
        const auto made = openScale(pan.spec(), slow, slow);
        QVERIFY(made.hasValue());
        ports::Scale &held = **made;
        held.open();
        QCOMPARE(held.state(), DeviceState::Absent);
        QVERIFY2(held.trouble().contains(u"held by another program for the moment"_s), qPrintable(held.trouble()));
        slow.advance(14'000);
        QCOMPARE(held.state(), DeviceState::Absent);
        slow.advance(6'000);
        QCOMPARE(held.state(), DeviceState::Failing);
        QVERIFY2(held.trouble().contains(u"close the program that uses it"_s), qPrintable(held.trouble()));
        other.close();
        slow.advance(4'000);
        QVERIFY2(held.trouble().contains(u"has not answered yet"_s), qPrintable(held.trouble()));
    }

    void zeroIsAskedFor()
    {
        PtyScale pan{ScaleSpeech::MtSics};
        pan.hurry(120);
        open(pan.spec());
        QTRY_COMPARE(newest().weight_mg, std::optional<qint64>(120'000));
        scale->zero();
        QTRY_COMPARE(newest().weight_mg, std::optional<qint64>(0));
    }

    /// Where a scale never says that it is stable, half a second of the same weight says it.
    void restIsWhatDoesNotChange()
    {
        SteadyWatch watch;
        const auto judged = [&watch](qint64 at, std::optional<qint64> weight) {
            domain::ScaleReading reading;
            reading.at = {at};
            reading.weight_mg = weight;
            watch.judge(reading);
            return reading.stable;
        };
        QVERIFY(!judged(0, 1000));
        QVERIFY(!judged(200, 1000));
        QVERIFY(!judged(400, 1000));
        QVERIFY(judged(600, 1000));
        QVERIFY(!judged(800, 1001));
        QVERIFY(!judged(1000, 1000));
        QVERIFY(!judged(1600, 1000)); // long enough, but not often enough
        QVERIFY(judged(1601, 1000));
        QVERIFY(!judged(1700, std::nullopt));
        QVERIFY(!judged(2400, std::nullopt));
        QVERIFY(!judged(2500, 1000));
    }

    void settings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("speed") << u"9600"_s << true;
        QTest::newRow("7E1") << u"2400,7E1"_s << true;
        QTest::newRow("8N2") << u"1200,8N2"_s << true;
        QTest::newRow("too slow") << u"299"_s << false;
        QTest::newRow("too fast") << u"4000001"_s << false;
        QTest::newRow("nine bits") << u"9600,9N1"_s << false;
        QTest::newRow("no such parity") << u"9600,8X1"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void settings()
    {
        QFETCH(QString, text);
        QTEST(readLineSetting(text).hasValue(), "good");
    }
    void settingIsRead()
    {
        const LineSetting wanted{2400, QSerialPort::Data7, QSerialPort::OddParity, QSerialPort::TwoStop};
        QVERIFY(*readLineSetting(u"2400,7O2"_s) == wanted);
    }

    void specs_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("no protocol") << u"mettler:/dev/ttyUSB0"_s << u"there is no protocol \"mettler\": use one of mt-sics, kern-kcp,"_s;
        QTest::newRow("no device") << u"nci:"_s << u"it names no device: write e.g. nci:/dev/ttyUSB0@9600,8N1"_s;
        QTest::newRow("nothing") << QString() << u"there is no protocol \"\""_s;
        QTest::newRow("bad line") << u"nci:/dev/ttyUSB0@fast"_s << u"\"fast\" is no setting of a line"_s;
        QTest::newRow("Adam") << u"adam:/dev/ttyUSB0"_s << u"set it to MT-SICS or NCI"_s;
        QTest::newRow("bad numbers") << u"usb-hid:zebra"_s << u"write usb-hid, or usb-hid:VENDOR:PRODUCT[:SERIAL]"_s;
        QTest::newRow("no recording") << u"replay:/nonexistent"_s << u"the file cannot be read"_s;
        QTest::newRow("no pattern") << u"lines=/nonexistent:/dev/ttyUSB0"_s << u"the file cannot be read"_s;
    }
    void specs()
    {
        QFETCH(QString, spec);
        QFETCH(QString, wanted);
        VirtualTime clock;
        const auto made = openScale(spec, clock, clock);
        QVERIFY(!made);
        QVERIFY2(made.error().startsWith(u"scale \"%1\": "_s.arg(spec)), qPrintable(made.error()));
        QVERIFY2(made.error().contains(wanted), qPrintable(made.error()));
        QVERIFY(!made.error().contains(u'\n'));
    }

    void recordingIsPlayed()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("0 S S 0.000 kg\n1000 S D 0.311 kg\n+500 S S 1.236 kg\n+500 silent\n");
        file.close();
        VirtualTime clock;
        const auto made = openScale(u"replay:"_s + file.fileName(), clock, clock);
        QVERIFY2(made.hasValue(), qPrintable(made ? QString() : made.error()));
        std::vector<QString> heard;
        (*made)->onReading = [&heard](const domain::ScaleReading &one) { heard.push_back(u"%1%2"_s.arg(*one.weight_mg).arg(one.stable ? u"!"_s : u"?"_s)); };
        (*made)->open();
        clock.advance(5000);
        QCOMPARE(heard.size(), 5u + 2u + 3u);
        QCOMPARE(heard.front(), u"0!"_s);
        QCOMPARE(heard[5], u"311000?"_s);
        QCOMPARE(heard.back(), u"1236000!"_s);
    }
    void badRecordingIsTold()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("0 one kilogram\n");
        file.close();
        VirtualTime clock;
        const auto made = openScale(u"replay:"_s + file.fileName(), clock, clock);
        QVERIFY(!made);
        QVERIFY2(made.error().contains(u"\"one kilogram\" at 0 ms is nothing that a scale says"_s), qPrintable(made.error()));
    }

private:
    void open(const QString &spec)
    {
        auto made = openScale(spec, time, time);
        QVERIFY2(made.hasValue(), qPrintable(made ? QString() : made.error()));
        scale = std::move(made).value();
        scale->onReading = [this](const domain::ScaleReading &reading) { readings.push_back(reading); };
        scale->onStateChanged = [this] { ++changes; };
        scale->open();
    }
    [[nodiscard]] domain::ScaleReading newest() const { return readings.empty() ? domain::ScaleReading{} : readings.back(); }

    RealTime time{4};
    std::unique_ptr<ports::Scale> scale;
    std::vector<domain::ScaleReading> readings;
    int changes = 0;
};

PACKHORSE_TEST(TstSerialScale)
#include "tst_serial_scale.moc"
