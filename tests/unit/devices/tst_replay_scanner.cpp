// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/open_scanner.h"
#include "devices/scanner/replay_scanner.h"
#include "platform/mailbox.h"
#include "support/test_main.h"
#include "unit/devices/virtual_time.h"
#include <QTemporaryDir>

using namespace devices;
using namespace Qt::StringLiterals;

class TstReplayScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("read"); // "ms:hex ms:hex", or the error
        const auto row = [](const char *name, const QByteArray &text, const char *read) {
            QTest::newRow(name) << text << QString::fromUtf8(read);
        };
        row("nothing", "", "");
        row("comments and empty lines", "# hello\n\n   \n\t# there\n", "");
        row("absolute and relative", "0 A\n100 B\n+50 C", "0:41 100:42 150:43");
        row("the first one relative", "+70 A", "70:41");
        row("CR LF", "0 A\r\n+1 B\r\n", "0:41 1:42");
        row("blanks between, and in the scan", "5 \t A B ", "5:41204220");
        row("escapes", "0 \\x1dA\\x1D\\\\x41", "0:1d411d5c783431");
        row("NUL", "0 \\x00", "0:00");
        row("UTF-8", "0 \xC3\xA4", "0:c3a4");
        row("together", "5 A\n5 B\n+0 C", "5:41 5:42 5:43");
        row("no time", "# x\nA B",
            "line 2: \"A\" is no time: write milliseconds since the start, or +milliseconds since the "
            "line before");
        row("minus", "-5 A",
            "line 1: \"-5\" is no time: write milliseconds since the start, or +milliseconds since the line "
            "before");
        row("backwards", "10 A\n5 B", "line 2: 5 ms is earlier than the line before (10 ms)");
        row("more than a day", "86400001 A", "line 1: 86400001 ms is more than a day");
        row("a very large number", "99999999999999999999 A",
            "line 1: \"99999999999999999999\" is no time: write milliseconds since the start, or +milliseconds since "
            "the "
            "line before");
        row("no scan", "5", "line 1: a scan has 1 to 8192 bytes, not 0");
        row("only blanks", "5   ", "line 1: a scan has 1 to 8192 bytes, not 0");
        row("too long", "5 " + QByteArray(8193, 'x'), "line 1: a scan has 1 to 8192 bytes, not 8193");
        row("half an escape", "5 A\\x1", "line 1: a backslash begins \\xHH or \\\\, not \"\\x1\"");
        row("no hex", "5 \\x-1B", "line 1: a backslash begins \\xHH or \\\\, not \"\\x-1\"");
        row("lone backslash", "5 A\\", "line 1: a backslash begins \\xHH or \\\\, not \"\\\"");
    }
    void recordings()
    {
        QFETCH(QByteArray, text);
        const auto recording = readRecording(text);
        QStringList read;
        if (recording) {
            for (const RecordedScan &scan : *recording)
                read << u"%1:%2"_s.arg(scan.at.count()).arg(QString::fromLatin1(scan.bytes.toHex()));
        } else {
            read << recording.error();
        }
        QTEST(read.join(u' '), "read");
    }

    void playsInTime()
    {
        VirtualTime time;
        ReplayScanner scanner(time, time, u"r"_s, readRecording("100 A\n+50 B\n+0 C\n").value());
        QStringList told;
        const domain::Instant begin = time.running();
        scanner.onScan = [&](const domain::Scan &scan) {
            told << u"%1@%2"_s.arg(QString::fromUtf8(scan.bytes)).arg((scan.at - begin).count());
        };
        QCOMPARE(scanner.state(), ports::DeviceState::Absent);
        QVERIFY(!scanner.trouble().isEmpty());
        scanner.open();
        scanner.open();
        QCOMPARE(scanner.state(), ports::DeviceState::Ready);
        QVERIFY(told.isEmpty());
        time.advance(99);
        QVERIFY(told.isEmpty());
        time.advance(1000);
        QCOMPARE(told, (QStringList{u"A@100"_s, u"B@150"_s, u"C@150"_s}));
        QCOMPARE(time.waiting(), 0u);
        QCOMPARE(scanner.name(), u"replay:r"_s);
    }

    void lateOnesFollowEachOther()
    {
        VirtualTime time;
        ReplayScanner scanner(time, time, u"r"_s, readRecording("10 A\n20 B\n").value());
        QString told;
        scanner.onScan = [&told](const domain::Scan &scan) { told += QString::fromUtf8(scan.bytes); };
        scanner.open();
        time.stall(500);
        QCOMPARE(told, u"A"_s);
        time.advance(0);
        QCOMPARE(told, u"AB"_s);
    }

    void endsWithItsScanner()
    {
        VirtualTime time;
        {
            ReplayScanner scanner(time, time, u"r"_s, readRecording("10 A").value());
            scanner.open();
            QCOMPARE(time.waiting(), 1u);
        }
        QCOMPARE(time.waiting(), 0u);
    }

    void specs_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("told"); // the scanner's name, or the error
        const auto row = [](const char *spec, const char *told) {
            QTest::newRow(*spec ? spec : "nothing") << QString::fromUtf8(spec) << QString::fromUtf8(told);
        };
        const char *known = "use wedge, serial:DEVICE[@BAUD], hid[:VID:PID], camera[:ID], intent or replay:FILE";
        row("wedge", "wedge");
        row("serial:/dev/ttyACM0", "serial:/dev/ttyACM0");
        row("serial:/dev/ttyUSB0@115200", "serial:/dev/ttyUSB0");
        row("serial:/dev/serial/by-id/usb-a@b-if00@9600", "serial:/dev/serial/by-id/usb-a@b-if00");
        row("serial:", "scanner \"serial:\" names no device: write e.g. serial:/dev/ttyACM0@9600");
        row("serial", "scanner \"serial:\" names no device: write e.g. serial:/dev/ttyACM0@9600");
        row("serial:@9600", "scanner \"serial:@9600\" names no device: write e.g. serial:/dev/ttyACM0@9600");
        for (const char *speed : {"fast", "", "0", "-9600", "99999999", "9600,8N1"}) {
            const QByteArray spec = QByteArray("serial:/dev/x@") + speed;
            row(spec.constData(), QByteArray("scanner \"" + spec +
                                             "\": the speed behind @ must be a number from 300 to 4000000, e.g. 9600"));
        }
        row("hid", "hid");
        row("hid:05E0:1200", "hid:05E0:1200");
        row("hid:05E0", "scanner \"hid:05E0\": write hid, or hid:VENDOR:PRODUCT[:SERIAL] with the numbers that lsusb shows, e.g. "
                        "hid:05e0:1300");
        row("camera", "camera");
        row("intent", "scanner \"intent\" is that of an Android handheld: use wedge, serial:DEVICE[@BAUD] or hid here");
        row("camera:Front", "camera:Front");
        row("", QByteArray("scanner \"\" is not known: ") + known);
        row("wedge:2", QByteArray("scanner \"wedge:2\" is not known: ") + known);
        row("WEDGE", QByteArray("scanner \"WEDGE\" is not known: ") + known);
        row("replay:/nowhere/at/all",
            "scanner \"replay:/nowhere/at/all\": the file cannot be read: No such file or directory");
    }
    void specs()
    {
        QFETCH(QString, spec);
        VirtualTime time;
        platform::EventfdMailbox mailbox;
        const auto scanner = openScanner(spec, time, time, &mailbox);
        QTEST(scanner ? (*scanner)->name() : scanner.error(), "told");
        QCOMPARE(time.waiting(), 0u); // nothing starts before open()
    }

    void withoutAMailboxThereIsNoCamera()
    {
        VirtualTime time;
        const auto scanner = openScanner(u"camera"_s, time, time);
        QVERIFY(!scanner);
        QCOMPARE(scanner.error(), u"scanner \"camera\": this program reads no camera"_s);
    }

    void replayFromAFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"shift"_s);
        write(path, "0 T-17\n+5 \\x1D\n");
        VirtualTime time;
        auto scanner = openScanner(u"replay:"_s + path, time, time);
        QVERIFY(scanner.hasValue());
        QByteArray told;
        (*scanner)->onScan = [&told](const domain::Scan &scan) { told += scan.bytes + '/'; };
        (*scanner)->open();
        time.advance(10);
        QCOMPARE(told, QByteArray("T-17/\x1D/"));
        write(path, "0 T-17\nrubbish\n");
        const auto bad = openScanner(u"replay:"_s + path, time, time);
        QVERIFY(!bad && bad.error().contains(u"line 2:"_s) && bad.error().contains(path));
    }

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

PACKHORSE_TEST(TstReplayScanner)
#include "tst_replay_scanner.moc"
