// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/camera_scanner.h"
#include "platform/mailbox.h"
#include "support/test_main.h"
#include "unit/devices/virtual_time.h"
#include <QPainter>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

using namespace devices;
using namespace Qt::StringLiterals;
using ZXing::BarcodeFormat;

namespace {
QImage pictureOf(BarcodeFormat format, const std::wstring &text)
{
    const ZXing::BitMatrix matrix = ZXing::MultiFormatWriter(format).setMargin(10).encode(text, 400, 160);
    QImage picture(matrix.width(), matrix.height(), QImage::Format_RGB32);
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x)
            picture.setPixel(x, y, matrix.get(x, y) ? 0xff202020 : 0xfff0f0f0);
    }
    return picture;
}

class StillPictures : public PictureSource
{
public:
    void start() override
    {
        if (onState)
            onState(ports::DeviceState::Ready, {});
    }
    void show(const QImage &picture)
    {
        onPicture([this, &picture] {
            ++drawn;
            return picture;
        });
    }
    int drawn = 0;
};
} // namespace

class TstCamera : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesAreRead_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<bool>("linear");
        QTest::newRow("Code 128") << int(BarcodeFormat::Code128) << u"K-0001"_s << QByteArray("]C0K-0001") << true;
        QTest::newRow("GS1-128") << int(BarcodeFormat::Code128) << u"\u00f1010401234567890110ABC123\u00f121SER1"_s
                                 << QByteArray("]C1010401234567890110ABC123\x1d""21SER1") << true;
        QTest::newRow("EAN-13") << int(BarcodeFormat::EAN13) << u"4006381333931"_s << QByteArray("]E04006381333931") << true;
        QTest::newRow("EAN-8") << int(BarcodeFormat::EAN8) << u"73513537"_s << QByteArray("]E473513537") << true;
        QTest::newRow("UPC-A has 13 digits") << int(BarcodeFormat::UPCA) << u"012345678905"_s << QByteArray("]E00012345678905") << true;
        QTest::newRow("ITF") << int(BarcodeFormat::ITF) << u"10012345678902"_s << QByteArray("]I110012345678902") << true;
        QTest::newRow("QR") << int(BarcodeFormat::QRCode) << u"T-17"_s << QByteArray("]Q1T-17") << false;
        QTest::newRow("Data Matrix") << int(BarcodeFormat::DataMatrix) << u"A-12-03"_s << QByteArray("]d1A-12-03") << false;
    }
    void codesAreRead()
    {
        QFETCH(int, format);
        QFETCH(QString, text);
        QFETCH(QByteArray, wanted);
        const QImage picture = pictureOf(BarcodeFormat(format), text.toStdWString());
        const auto seen = readPicture(picture);
        QVERIFY(seen);
        QCOMPARE(seen->bytes, wanted);
        QTEST(seen->linear, "linear");
        const auto turned = readPicture(picture.transformed(QTransform().rotate(90)));
        QVERIFY(turned);
        QCOMPARE(turned->bytes, wanted);
    }
    void nothingIsNoCode()
    {
        QVERIFY(!readPicture({}));
        QImage grey(640, 480, QImage::Format_RGB32);
        grey.fill(Qt::gray);
        QVERIFY(!readPicture(grey));
    }
    /// More than one code: one of them, and no end of the process.
    void manyCodes()
    {
        QImage table(900, 700, QImage::Format_RGB32);
        table.fill(Qt::white);
        QPainter painter(&table);
        for (int i = 0; i < 3; ++i)
            painter.drawImage(20, 20 + i * 220, pictureOf(BarcodeFormat::Code128, L"K-0001"));
        painter.end();
        QVERIFY(readPicture(table));
    }

    void barsNeedTwoLooks()
    {
        SightJudge judge;
        const SeenCode bars{"]C0K-0001", true};
        QVERIFY(!judge.judge(bars, {0}));
        QVERIFY(judge.judge(bars, {100}));
        SightJudge other;
        QVERIFY(!other.judge(bars, {0}));
        QVERIFY(!other.judge(SeenCode{"]C0K-00", true}, {100})); // a part of it
        QVERIFY(!other.judge(bars, {200}));
        QVERIFY(other.judge(bars, {300}));
        SightJudge square;
        QVERIFY(square.judge(SeenCode{"]Q1T-17", false}, {0}));
    }
    void theSameIsNotScannedAgainWhileItIsSeen()
    {
        SightJudge judge;
        const SeenCode square{"]Q1T-17", false};
        QVERIFY(judge.judge(square, {0}));
        for (qint64 at = 100; at < 10'000; at += 100)
            QVERIFY(!judge.judge(square, {at}));
        QVERIFY(!judge.judge(std::nullopt, {10'100}));
        QVERIFY(!judge.judge(square, {10'300})); // a hand went by
        QVERIFY(!judge.judge(std::nullopt, {10'400}));
        QVERIFY(judge.judge(square, {12'000}));
        QVERIFY(judge.judge(SeenCode{"]Q1T-18", false}, {12'100}));
        QVERIFY(judge.judge(square, {12'200})); // another one was seen
    }

    void picturesBecomeScans()
    {
        VirtualTime time;
        platform::EventfdMailbox mailbox;
        auto made = std::make_unique<StillPictures>();
        StillPictures &pictures = *made;
        CameraScanner scanner(time, mailbox, std::move(made), u"camera"_s);
        QByteArrayList scans;
        scanner.onScan = [&scans](const domain::Scan &scan) { scans << scan.bytes + '@' + scan.device.toLatin1(); };
        QCOMPARE(scanner.state(), ports::DeviceState::Absent);
        scanner.open();
        QCOMPARE(scanner.state(), ports::DeviceState::Ready);
        const QImage picture = pictureOf(BarcodeFormat::EAN13, L"4006381333931");
        for (int i = 0; i < 20; ++i)
            pictures.show(picture); // faster than any can be read: all but the first are left out
        QCOMPARE(pictures.drawn, 1);
        QTRY_VERIFY((pictures.show(picture), !scans.isEmpty()));
        QCOMPARE(scans, QByteArrayList{"]E04006381333931@camera"});
    }
    void endWhileAPictureIsRead()
    {
        VirtualTime time;
        platform::EventfdMailbox mailbox;
        int scans = 0;
        {
            auto made = std::make_unique<StillPictures>();
            StillPictures &pictures = *made;
            CameraScanner scanner(time, mailbox, std::move(made), u"camera"_s);
            scanner.onScan = [&scans](const domain::Scan &) { ++scans; };
            pictures.show(pictureOf(BarcodeFormat::QRCode, L"T-17"));
        }
        QCoreApplication::processEvents();
        QCOMPARE(scans, 0);
    }
};

PACKHORSE_TEST(TstCamera)
#include "tst_camera.moc"
