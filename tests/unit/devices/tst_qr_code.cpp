// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/qr_code.h"
#include "support/test_main.h"
#include <QBuffer>
#include <QImageReader>
#include <ZXing/ReadBarcode.h>

using namespace Qt::StringLiterals;

/// A code that is shown can be read by a phone.
class TstQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an address") << u"https://packhorse.example:8443/devices?user_code=WDJB-MJHT"_s;
        QTest::newRow("one letter") << u"x"_s;
        QTest::newRow("not ASCII") << u"Größe 4 – ж"_s;
    }
    void whatIsShownIsRead()
    {
        QFETCH(QString, text);
        const QString url = devices::qrPicture(text);
        QVERIFY(url.startsWith(u"data:image/svg+xml;base64,"_s));
        QBuffer bytes;
        bytes.setData(QByteArray::fromBase64(url.section(u',', 1).toLatin1()));
        QImageReader reader(&bytes);
        reader.setScaledSize({300, 300});
        const QImage picture = reader.read().convertToFormat(QImage::Format_Grayscale8);
        QCOMPARE(picture.size(), QSize(300, 300));
        const auto result = ZXing::ReadBarcode({picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum, int(picture.bytesPerLine())});
        QVERIFY(result.isValid());
        QCOMPARE(QString::fromStdWString(result.text()), text);
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white)); // the quiet zone, also on a dark screen
    }

    void whatDoesNotFitIsNoPicture()
    {
        QVERIFY(devices::qrPicture({}).isEmpty());
        QVERIFY(devices::qrPicture(QString(8000, u'x')).isEmpty());
    }
};

PACKHORSE_TEST(TstQrCode)
#include "tst_qr_code.moc"
