// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/hid/hidraw.h"
#include "devices/scale/hid_scale.h"
#include "support/test_main.h"
#include "unit/devices/hid_bench.h"
#include "unit/devices/virtual_time.h"

using namespace devices;
using namespace Qt::StringLiterals;
using ports::DeviceState;

namespace {
const HidField *fieldOf(const HidDescription &description, quint16 page, quint16 usage)
{
    for (const HidField &field : description.inputs) {
        if (field.page == page && field.usage == usage)
            return &field;
    }
    return nullptr;
}
const QByteArray dymo = "HID_ID=0003:00000922:00008003\nHID_NAME=DYMO M10\nHID_UNIQ=0069\n";
const QByteArray someReport = QByteArray::fromHex("030402002C01");
} // namespace

class TstHid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scannerIsDescribed()
    {
        const auto description = readReportDescriptor(scannerDescriptor());
        QVERIFY(description);
        QVERIFY(description->isFor(scannerPage));
        QVERIFY(!description->isFor(scalePage));
        QCOMPARE(*fieldOf(*description, 0x01, 0x3b), (HidField{0x01, 0x3b, 2, 8, 8, 1}));
        QCOMPARE(*fieldOf(*description, 0x8c, 0xfd), (HidField{0x8c, 0xfd, 2, 32, 8, 1}));
        QCOMPARE(*fieldOf(*description, 0x8c, 0xfe), (HidField{0x8c, 0xfe, 2, 40, 8, 56}));
        QCOMPARE(*fieldOf(*description, 0x8c, 0xff), (HidField{0x8c, 0xff, 2, 504, 1, 1}));
    }
    void scaleIsDescribed()
    {
        const auto description = readReportDescriptor(scaleDescriptor());
        QVERIFY(description);
        QVERIFY(description->isFor(scalePage));
        QCOMPARE(*fieldOf(*description, 0x8d, 0x40), (HidField{0x8d, 0x40, 3, 32, 16, 1}));
    }
    void rangesAndPagesOfUsages()
    {
        const auto ranges = readReportDescriptor(keyboardDescriptor());
        QVERIFY(ranges && ranges->inputs.size() == 8);
        QCOMPARE(ranges->inputs[7], (HidField{0x07, 0xe7, 0, 7, 1, 1}));
        const auto pages = readReportDescriptor(QByteArray::fromHex("0501 0B20008D00 A101 7508 9501 0B40008D00 8102 C0"));
        QVERIFY(pages && pages->isFor(scalePage));
        QVERIFY(fieldOf(*pages, 0x8d, 0x40));
        const auto pushed = readReportDescriptor(QByteArray::fromHex("058D 0920 A101 7508 9501 A4 0501 7510 B4 0940 8102 C0"));
        QVERIFY(pushed);
        QCOMPARE(*fieldOf(*pushed, 0x8d, 0x40), (HidField{0x8d, 0x40, 0, 0, 8, 1}));
    }
    void brokenDescriptors_data()
    {
        QTest::addColumn<QByteArray>("descriptor");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(64, 0);
        QTest::newRow("never ends") << QByteArray::fromHex("058D 0920 A101");
        QTest::newRow("ends twice") << QByteArray::fromHex("058D 0920 A101 C0 C0");
        QTest::newRow("pops nothing") << QByteArray::fromHex("058D 0920 A101 B4 C0");
        QTest::newRow("a field of 16 million") << QByteArray::fromHex("058D 0920 A101 7508 97FFFFFF00 0940 8102 C0");
        QTest::newRow("a range of everything") << QByteArray::fromHex("058D 0920 A101 1900 2AFFFF 8102 C0");
        QTest::newRow("a long item cut off") << QByteArray::fromHex("FE");
    }
    void brokenDescriptors()
    {
        QFETCH(QByteArray, descriptor);
        QVERIFY(!readReportDescriptor(descriptor));
    }
    void cutDescriptorsAreNone()
    {
        const QByteArray whole = scannerDescriptor();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!readReportDescriptor(whole.first(size)));
    }

    void theRightDeviceIsTaken()
    {
        HidBench plugged;
        plugged.plug(keyboardDescriptor(), dymo, u"hidraw0"_s);
        plugged.plug(scaleDescriptor(), dymo, u"hidraw1"_s);
        plugged.plug("nonsense", dymo, u"hidraw2"_s);
        const auto nodes = listHidNodes(plugged.world());
        QCOMPARE(nodes.size(), 2u);
        QCOMPARE(nodes[1].path, u"/bench/hidraw1"_s);
        QCOMPARE(nodes[1].serial, u"0069"_s);
        const auto taken = [&nodes](const QString &text) { return isWanted(nodes[1], *readHidWanted(text, scalePage)); };
        QVERIFY(taken({}));
        QVERIFY(taken(u"0922:8003"_s));
        QVERIFY(taken(u"922:8003:0069"_s));
        QVERIFY(!taken(u"0922:8004"_s));
        QVERIFY(!taken(u"0922:8003:0070"_s));
        QVERIFY(!isWanted(nodes[0], *readHidWanted({}, scalePage)));
        QVERIFY(!readHidWanted(u"0922"_s, scalePage));
        QVERIFY(!readHidWanted(u"0922:xyz"_s, scalePage));
        QVERIFY(!readHidWanted(u"0922:8003:a:b"_s, scalePage));
    }

    void init()
    {
        bench = std::make_unique<HidBench>();
        time = std::make_unique<VirtualTime>();
        scale = std::make_unique<HidScale>(*time, *time, bench->world(), HidWanted{scalePage, 0, 0, {}}, u"usb-hid"_s);
        readings.clear();
        scale->onReading = [this](const domain::ScaleReading &one) { readings.push_back(one); };
    }
    void cleanup() { scale.reset(); }

    void theFirstReportIsOld()
    {
        bench->plug(scaleDescriptor(), dymo);
        scale->open();
        QCOMPARE(bench->openedPath, u"/bench/hidraw0"_s);
        bench->send(someReport);
        bench->send(QByteArray::fromHex("030402002D01"));
        QTRY_COMPARE(readings.size(), 1u);
        QCOMPARE(readings[0].weight_mg, std::optional<qint64>(301'000));
        QCOMPARE(scale->state(), DeviceState::Ready);
    }
    void emptyReportsCountForNothing()
    {
        bench->plug(scaleDescriptor(), dymo);
        scale->open();
        bench->send(someReport);
        bench->send(QByteArray::fromHex("030000000000"));
        bench->send(someReport);
        QTRY_COMPARE(readings.size(), 1u);
    }
    void pluggedInLaterAndPulledOut()
    {
        scale->open();
        QCOMPARE(scale->state(), DeviceState::Absent);
        bench->plug(scaleDescriptor(), dymo);
        time->advance(2000);
        bench->send(someReport);
        bench->send(someReport);
        QTRY_COMPARE(scale->state(), DeviceState::Ready);
        bench->pull();
        QTRY_COMPARE(scale->state(), DeviceState::Absent);
        bench->plug(scaleDescriptor(), dymo);
        time->advance(2000);
        QCOMPARE(bench->opened, 2);
        readings.clear();
        bench->send(someReport); // old again
        bench->send(someReport);
        QTRY_COMPARE(readings.size(), 1u);
    }
    void notAllowedIsTold()
    {
        bench->plug(scaleDescriptor(), dymo);
        bench->refuse = EACCES;
        scale->open();
        QCOMPARE(scale->state(), DeviceState::Failing);
        QVERIFY2(scale->trouble().contains(u"install the udev rules"_s), qPrintable(scale->trouble()));
        bench->refuse = 0;
        time->advance(2000);
        QCOMPARE(bench->opened, 1);
    }
    void aDeadStreamIsOpenedAnew()
    {
        bench->plug(scaleDescriptor(), dymo);
        scale->open();
        bench->send(someReport);
        bench->send(someReport);
        QTRY_COMPARE(scale->state(), DeviceState::Ready);
        time->advance(1900);
        QCOMPARE(scale->state(), DeviceState::Ready);
        time->advance(1100);
        QCOMPARE(scale->state(), DeviceState::Failing);
        QCOMPARE(bench->opened, 1);
        time->advance(2500);
        QCOMPARE(bench->opened, 2);
        QCOMPARE(scale->state(), DeviceState::Failing); // it has said nothing yet
        time->advance(60'000);
        QVERIFY2(bench->opened <= 5, "the pauses grow");
        bench->send(someReport);
        bench->send(someReport);
        QTRY_COMPARE(scale->state(), DeviceState::Ready);
    }
    void zeroIsAskedFor()
    {
        bench->plug(scaleDescriptor(), dymo);
        scale->open();
        scale->zero();
        QCOMPARE(bench->received(), QByteArray::fromHex("0202"));
    }

private:
    std::unique_ptr<HidBench> bench;
    std::unique_ptr<VirtualTime> time;
    std::unique_ptr<HidScale> scale;
    std::vector<domain::ScaleReading> readings;
};

PACKHORSE_TEST(TstHid)
#include "tst_hid.moc"
