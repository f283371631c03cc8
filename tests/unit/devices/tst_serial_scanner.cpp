// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/serial_framer.h"
#include "devices/scanner/serial_scanner.h"
#include "support/test_main.h"
#include "unit/devices/virtual_time.h"
#include <QTemporaryDir>
#include <fcntl.h>
#include <pty.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

using namespace devices;
using namespace Qt::StringLiterals;

namespace {

/// A scanner's end of a serial line: a pty under a name that can vanish and come back.
class Line
{
public:
    explicit Line(const QString &path)
        : m_path(path)
    {
    }
    ~Line() { unplug(); }

    [[nodiscard]] bool plug()
    {
        char name[128];
        if (::openpty(&m_master, &m_slave, name, nullptr, nullptr) != 0)
            return false;
        termios raw{};
        ::tcgetattr(m_slave, &raw);
        ::cfmakeraw(&raw);
        ::tcsetattr(m_slave, TCSANOW, &raw);
        return QFile::link(QString::fromLocal8Bit(name), m_path);
    }
    void unplug()
    {
        QFile::remove(m_path);
        for (int *end : {&m_master, &m_slave}) {
            if (*end >= 0)
                ::close(*end);
            *end = -1;
        }
    }
    /// Its name stays, but nobody is at the other end: opening works, reading does not.
    void die()
    {
        ::close(m_master);
        m_master = -1;
    }
    void send(const QByteArray &bytes) const
    {
        for (qsizetype done = 0; done < bytes.size();)
            done += std::max<qsizetype>(0, ::write(m_master, bytes.constData() + done, size_t(bytes.size() - done)));
    }

private:
    QString m_path;
    int m_master = -1;
    int m_slave = -1;
};

QString joined(const SerialFramer::Outcome &outcome)
{
    QStringList all;
    for (const QByteArray &scan : outcome.scans)
        all << QString::fromLatin1(scan);
    if (outcome.tooLong)
        all << u"too long"_s;
    if (outcome.broken)
        all << u"broken"_s;
    return all.join(u'|');
}

double cpuSeconds()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}
} // namespace

class TstSerialScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("CR") << QByteArray("A1\r") << u"A1"_s;
        QTest::newRow("CR LF") << QByteArray("A1\r\nB2\r\n") << u"A1|B2"_s;
        QTest::newRow("Tab") << QByteArray("A1\tB2\t") << u"A1|B2"_s;
        QTest::newRow("GS stays") << QByteArray("]C110A\x1D"
                                                "21B\r")
                                  << u"]C110A\x1D"
                                     "21B"_s;
        QTest::newRow("only terminators") << QByteArray("\r\n\r\n") << QString();
        QTest::newRow("8 KiB") << QByteArray(8192, 'x') + "\r" << QString(8192, u'x');
        QTest::newRow("8 KiB and one") << QByteArray(8193, 'x') + "\rB2\r" << u"B2|too long"_s;
        QTest::newRow("64 KiB") << QByteArray(65536, 'x') + "\rB2\r" << u"B2|too long"_s;
    }
    void frames()
    {
        QFETCH(QByteArray, bytes);
        SerialFramer framer;
        QTEST(joined(framer.add(bytes)), "wanted");
        QVERIFY(!framer.holds());
        SerialFramer bytewise; // however the line cuts it
        QStringList told;
        for (const char byte : bytes) {
            if (const QString one = joined(bytewise.add(QByteArray(1, byte))); !one.isEmpty())
                told << one;
        }
        QFETCH(QString, wanted);
        QStringList parts = wanted.split(u'|', Qt::SkipEmptyParts);
        parts.sort();
        told.sort();
        QCOMPARE(told, parts);
    }

    void silenceEndsAScanWhereNoTerminatorComes()
    {
        SerialFramer framer;
        QCOMPARE(joined(framer.add("A1")), QString());
        QCOMPARE(joined(framer.silent()), u"A1"_s);
        QCOMPARE(joined(framer.silent()), QString());
    }

    void halfACodeIsNoScanOnceATerminatorWasSeen()
    {
        SerialFramer framer;
        QCOMPARE(joined(framer.add("A1\r40063")), u"A1"_s);
        QCOMPARE(joined(framer.silent()), u"broken"_s);
        QCOMPARE(joined(framer.add("73513537\r")), u"73513537"_s);
    }

    void tooLongWithoutTerminatorEndsInSilence()
    {
        SerialFramer framer;
        QCOMPARE(joined(framer.add(QByteArray(9000, 'x'))), u"too long"_s);
        QVERIFY(framer.holds());
        QCOMPARE(joined(framer.silent()), QString());
        QCOMPARE(joined(framer.add("A1")), QString());
        QCOMPARE(joined(framer.silent()), u"A1"_s);
    }

    void init()
    {
        QVERIFY(dir.isValid());
        path = dir.filePath(u"scanner"_s);
        time = std::make_unique<RealTime>();
        line = std::make_unique<Line>(path);
        scans.clear();
        changes = 0;
        scanner = std::make_unique<SerialScanner>(*time, *time, path);
        scanner->onScan = [this](const domain::Scan &scan) {
            scans << (scan.isBroken ? u"broken"_s : QString::fromLatin1(scan.bytes));
        };
        scanner->onStateChanged = [this] { ++changes; };
    }
    void cleanup()
    {
        scanner.reset();
        line.reset();
    }

    void scansArrive()
    {
        QVERIFY(line->plug());
        scanner->open();
        QCOMPARE(scanner->state(), ports::DeviceState::Ready);
        QCOMPARE(scanner->name(), u"serial:"_s + path);
        line->send("A1\rB2\r\n");
        line->send("]C110A\x1D"
                   "21B\r");
        QTRY_COMPARE(scans, (QStringList{u"A1"_s, u"B2"_s,
                                         u"]C110A\x1D"
                                         "21B"_s}));
    }

    void scanWithoutTerminatorArrivesAfterTheSilence()
    {
        QVERIFY(line->plug());
        scanner->open();
        line->send("A1");
        QTRY_COMPARE(scans, QStringList{u"A1"_s});
    }

    void burstLosesNothing()
    {
        QVERIFY(line->plug());
        scanner->open();
        QStringList wanted;
        for (int i = 0; i < 300; ++i) {
            wanted << u"K-%1"_s.arg(i, 4, 10, QChar(u'0'));
            line->send(wanted.last().toLatin1() + '\r');
        }
        QTRY_COMPARE(scans, wanted);
    }

    void tooLongIsTold()
    {
        QVERIFY(line->plug());
        scanner->open();
        // In parts that the pty's own buffer holds.
        for (int i = 0; i < 9; ++i) {
            line->send(QByteArray(1000, 'x'));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(scanner->state(), ports::DeviceState::Failing);
        QVERIFY(scanner->trouble().contains(u"8192 bytes"_s));
        line->send("\rA1\r");
        QTRY_COMPARE(scans, QStringList{u"A1"_s});
        QCOMPARE(scanner->state(), ports::DeviceState::Ready);
        QCOMPARE(scanner->trouble(), QString());
    }

    void aBrokenScanIsToldAndTheScannerStaysReady()
    {
        QVERIFY(line->plug());
        scanner->open();
        line->send("A1\r40063");
        QTRY_COMPARE(scans, (QStringList{u"A1"_s, u"broken"_s}));
        QCOMPARE(scanner->state(), ports::DeviceState::Ready);
        line->send("B2\r");
        QTRY_COMPARE(scans, (QStringList{u"A1"_s, u"broken"_s, u"B2"_s}));
    }

    void absentIsToldAndFoundLater()
    {
        scanner->open();
        QCOMPARE(scanner->state(), ports::DeviceState::Absent);
        QCOMPARE(scanner->trouble(), u"the scanner at %1 is not there: plug it in"_s.arg(path));
        QVERIFY(line->plug());
        QTRY_COMPARE(scanner->state(), ports::DeviceState::Ready);
        line->send("A1\r");
        QTRY_COMPARE(scans, QStringList{u"A1"_s});
    }

    void vanishesAndComesBack()
    {
        QVERIFY(line->plug());
        scanner->open();
        line->send("A1\rhalf");
        QTRY_COMPARE(scans.size(), 1);
        line->unplug();
        QTRY_COMPARE(scanner->state(), ports::DeviceState::Absent);
        QCOMPARE(changes, 2); // ready, absent: told once
        QVERIFY(line->plug());
        QTRY_COMPARE(scanner->state(), ports::DeviceState::Ready);
        line->send("B2\r");
        QTRY_COMPARE(scans, (QStringList{u"A1"_s, u"B2"_s})); // and no "halfB2"
    }

    /// A dead line opens and fails at once. It is tried with longer and longer pauses, and nothing spins.
    void deadLineDoesNotSpin()
    {
        QVERIFY(line->plug());
        scanner->open();
        int turns = 0;
        QObject watch;
        connect(QCoreApplication::eventDispatcher(), &QAbstractEventDispatcher::awake, &watch, [&turns] { ++turns; });
        line->die();
        QTRY_COMPARE(scanner->state(), ports::DeviceState::Absent);
        const double cpu = cpuSeconds();
        turns = 0;
        changes = 0;
        time->fired = 0;
        QTest::qWait(2000); // what must not happen has no condition to wait for; wakes up 200 times itself
        QVERIFY2(time->fired <= 3, qPrintable(QString::number(time->fired))); // after 0.5 and 1.5 s, at most one more
        QVERIFY2(turns < 2000, qPrintable(QString::number(turns)));
        QVERIFY2(changes <= 6, qPrintable(QString::number(changes)));
        QVERIFY(cpuSeconds() - cpu < 0.5);
    }

    void troubles_data()
    {
        QTest::addColumn<QSerialPort::SerialPortError>("error");
        QTest::addColumn<ports::DeviceState>("state");
        QTest::addColumn<QString>("words");
        using ports::DeviceState;
        const QString absent = u"the scanner at /dev/ttyACM0 is not there: plug it in"_s;
        QTest::newRow("not there") << QSerialPort::DeviceNotFoundError << DeviceState::Absent << absent;
        QTest::newRow("pulled out") << QSerialPort::ResourceError << DeviceState::Absent << absent;
        QTest::newRow("other end gone") << QSerialPort::ReadError << DeviceState::Absent << absent;
        QTest::newRow("somebody else's")
            << QSerialPort::PermissionError << DeviceState::Failing
            << u"the scanner at /dev/ttyACM0 may not be opened: close the program that uses "
               "it, or let this user into the group that owns it (dialout)"_s;
        QTest::newRow("any other")
            << QSerialPort::UnsupportedOperationError << DeviceState::Failing
            << u"the scanner at /dev/ttyACM0 does not work (smoke): check that this is the right "
               "device, unplug it and plug it in again"_s;
    }
    void troubles()
    {
        QFETCH(QSerialPort::SerialPortError, error);
        const auto [state, words] = serialTrouble(error, u"scanner"_s, u"/dev/ttyACM0"_s, u"smoke"_s);
        QTEST(state, "state");
        QTEST(words, "words");
    }

    void noSerialLine()
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        scanner->open();
        QVERIFY(scanner->state() != ports::DeviceState::Ready);
        QVERIFY2(scanner->trouble().contains(path), qPrintable(scanner->trouble()));
        file.remove();
    }

private:
    QTemporaryDir dir;
    QString path;
    std::unique_ptr<RealTime> time;
    std::unique_ptr<Line> line;
    std::unique_ptr<SerialScanner> scanner;
    QStringList scans;
    int changes = 0;
};

PACKHORSE_TEST(TstSerialScanner)
#include "tst_serial_scanner.moc"
