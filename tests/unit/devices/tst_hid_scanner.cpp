// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/hid_scanner.h"
#include "support/test_main.h"
#include "unit/devices/hid_bench.h"
#include "unit/devices/virtual_time.h"

using namespace devices;
using namespace Qt::StringLiterals;
using ports::DeviceState;

namespace {
/// Report 2 of scannerDescriptor(): length, identifier, 56 bytes, two of the vendor, "goes on".
QByteArray report(const QByteArray &identifier, const QByteArray &data, bool goesOn = false)
{
    return QByteArray(1, 2) + char(data.size()) + identifier.leftJustified(3, 0) + data.leftJustified(56, 0) + QByteArray(2, 0) + char(goesOn ? 1 : 0);
}
const QByteArray identity = "HID_ID=0003:000005E0:00001300\n";
} // namespace

class TstHidScanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scansArePutTogether_data()
    {
        QTest::addColumn<QByteArray>("descriptor");
        QTest::addColumn<QByteArrayList>("reports");
        QTest::addColumn<QByteArrayList>("scans");
        const QByteArray sixty(60, 'x');
        const QByteArray other = QByteArray(1, 1) + char(16) + QByteArray("]E04006381333931").leftJustified(62, 0);
        QTest::newRow("one report") << scannerDescriptor() << QByteArrayList{report("]E0", "4006381333931")} << QByteArrayList{"]E04006381333931"};
        QTest::newRow("two reports") << scannerDescriptor() << QByteArrayList{report("]C0", sixty.first(56), true), report("]C0", sixty.sliced(56))}
                                     << QByteArrayList{"]C0" + sixty};
        QTest::newRow("GS and zeros inside") << scannerDescriptor() << QByteArrayList{report("]C1", QByteArray("10A\x1D""21\0B", 8))}
                                             << QByteArrayList{QByteArray("]C110A\x1D""21\0B", 11)};
        QTest::newRow("no identifier") << scannerDescriptor() << QByteArrayList{report({}, "K-0001")} << QByteArrayList{"K-0001"};
        QTest::newRow("two scans") << scannerDescriptor() << QByteArrayList{report("]C0", "A"), report("]C0", "A")} << QByteArrayList{"]C0A", "]C0A"};
        QTest::newRow("another layout") << otherScannerDescriptor() << QByteArrayList{other} << QByteArrayList{"]E04006381333931"};
        QTest::newRow("empty") << scannerDescriptor() << QByteArrayList{report({}, {})} << QByteArrayList{};
        QTest::newRow("another report") << scannerDescriptor() << QByteArrayList{QByteArray(64, 3)} << QByteArrayList{};
        QTest::newRow("cut off") << scannerDescriptor() << QByteArrayList{report("]C0", "ABC").first(4)} << QByteArrayList{};
    }
    void scansArePutTogether()
    {
        QFETCH(QByteArray, descriptor);
        QFETCH(QByteArrayList, reports);
        HidScanFramer framer(*readReportDescriptor(descriptor));
        QByteArrayList scans;
        for (const QByteArray &one : reports) {
            if (const auto scan = framer.add(one))
                scans << *scan;
        }
        QTEST(scans, "scans");
        QVERIFY(!framer.holds());
    }
    void aScanWithoutEndIsBounded()
    {
        HidScanFramer framer(*readReportDescriptor(scannerDescriptor()));
        for (int i = 0; i < 200; ++i)
            QVERIFY(!framer.add(report("]C0", QByteArray(56, 'x'), true)));
    }
    void aKeyboardScansNothing()
    {
        HidScanFramer framer(*readReportDescriptor(keyboardDescriptor()));
        QVERIFY(!framer.add(QByteArray(8, 4)));
    }

    void pluggedInPulledOutAndBack()
    {
        HidBench bench;
        VirtualTime time;
        HidScanner scanner(time, time, bench.world(), {scannerPage, 0x05e0, 0x1300, {}}, u"hid:05e0:1300"_s);
        QByteArrayList scans;
        scanner.onScan = [&scans](const domain::Scan &scan) { scans << scan.bytes; };
        scanner.open();
        QCOMPARE(scanner.state(), DeviceState::Absent);
        QVERIFY2(scanner.trouble().contains(u"the USB scanner is not there"_s), qPrintable(scanner.trouble()));
        bench.plug(scaleDescriptor(), identity, u"hidraw0"_s);
        bench.plug(scannerDescriptor(), identity, u"hidraw1"_s);
        time.advance(2000);
        QCOMPARE(scanner.state(), DeviceState::Ready);
        QCOMPARE(bench.openedPath, u"/bench/hidraw1"_s);
        bench.send(report("]C0", "K-0001"));
        QTRY_COMPARE(scans, QByteArrayList{"]C0K-0001"});
        bench.pull();
        QTRY_COMPARE(scanner.state(), DeviceState::Absent);
        bench.plug(scannerDescriptor(), identity, u"hidraw2"_s);
        time.advance(2000);
        bench.send(report("]C0", "K-0002"));
        QTRY_COMPARE(scans, (QByteArrayList{"]C0K-0001", "]C0K-0002"}));
    }
    void halfAScanIsDroppedAndSaid()
    {
        HidBench bench;
        VirtualTime time;
        bench.plug(scannerDescriptor(), identity);
        HidScanner scanner(time, time, bench.world(), {scannerPage, 0, 0, {}}, u"hid"_s);
        QByteArrayList scans;
        scanner.onScan = [&scans](const domain::Scan &scan) { scans << (scan.isBroken ? "broken" : scan.bytes); };
        scanner.open();
        bench.send(report("]C0", "FIRST HALF", true));
        QTRY_VERIFY(time.waiting() > 0);
        time.advance(400);
        QCOMPARE(scans, QByteArrayList{"broken"});
        QCOMPARE(scanner.state(), DeviceState::Ready); // it answers
        bench.send(report("]C0", "K-0002"));
        QTRY_COMPARE(scans, (QByteArrayList{"broken", "]C0K-0002"}));
        QCOMPARE(scanner.state(), DeviceState::Ready);
    }
};

PACKHORSE_TEST(TstHidScanner)
#include "tst_hid_scanner.moc"
