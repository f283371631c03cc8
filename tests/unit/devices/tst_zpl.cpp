// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/pdf_pages.h"
#include "devices/printer/zpl_document.h"
#include "devices/printer/zpl_graphics.h"
#include "devices/printer/zpl_status.h"
#include "support/test_main.h"
#include <QPainter>

using namespace devices;
using namespace Qt::StringLiterals;

namespace {
const QByteArray hostAnswer = "\x02" "030,0,0,1245,000,0,0,0,000,0,0,0\x03\r\n\x02" "000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x02" "1234,0\x03\r\n";

QByteArray hqes(const char *errors, const char *warnings)
{
    return QByteArray("\x02\r\n PRINTER STATUS\r\n ERRORS: 1 00000000 ") + errors + "\r\n WARNINGS: 0 00000000 " + warnings + "\r\n\x03";
}

QByteArray hostWith(const char *first, const char *second)
{
    return QByteArray("\x02") + first + "\x03\r\n\x02" + second + "\x03\r\n\x02" "1234,0\x03\r\n";
}

/// Undoes the run-length code, as the guide describes it.
QByteArray expanded(const QByteArray &coded, int bytesPerRow)
{
    QByteArray rows;
    QByteArray row;
    QByteArray before;
    int times = 0;
    const auto flush = [&] {
        rows += row;
        before = std::exchange(row, {});
    };
    for (const char c : coded) {
        if (c >= 'G' && c <= 'Y')
            times += c - 'G' + 1;
        else if (c >= 'g' && c <= 'z')
            times += (c - 'g' + 1) * 20;
        else if (c == ',' || c == '!')
            row = row.leftJustified(bytesPerRow * 2, c == ',' ? '0' : 'F');
        else if (c == ':')
            row = before;
        else
            row += QByteArray(std::max(1, std::exchange(times, 0)), c);
        if (row.size() == bytesPerRow * 2)
            flush();
    }
    return QByteArray::fromHex(rows);
}
} // namespace

/// What a ZPL printer says and reads, byte by byte.
class TstZpl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReprintSaysSoOnEveryLabel()
    {
        const QByteArray two = "^XA^FO10,10^FDone^FS^XZ\r\n^XA^FO10,10^FDtwo^FS^XZ";
        const QByteArray marked = devices::markedAsReprint(two);
        QCOMPARE(marked.count("^FDREPRINT^FS^XZ"), 2);
        QCOMPARE(devices::labelsIn(marked), 2);
    }

    void hostStatus_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("wanted");
        const char *fine = "000,0,0,0,0,2,4,0,00000000,1,000";
        QTest::newRow("fine") << hostAnswer << QString();
        QTest::newRow("paper out") << hostWith("030,1,0,1245,000,0,0,0,000,0,0,0", fine) << u"paper out"_s;
        QTest::newRow("paused") << hostWith("030,0,1,1245,000,0,0,0,000,0,0,0", fine) << u"paused: press its pause button"_s;
        QTest::newRow("too hot") << hostWith("030,0,0,1245,000,0,0,0,000,0,0,1", fine) << u"the print head is too hot"_s;
        QTest::newRow("head open") << hostWith("030,0,0,1245,000,0,0,0,000,0,0,0", "000,0,1,0,0,2,4,0,00000000,1,000") << u"the print head is open"_s;
        QTest::newRow("ribbon out") << hostWith("030,0,0,1245,000,0,0,0,000,0,0,0", "000,0,0,1,1,2,4,0,00000000,1,000") << u"ribbon out"_s;
        QTest::newRow("RFID mode") << hostWith("030,0,0,1245,000,0,0,0,000,0,0,0", "000,0,0,0,0,K,4,0,00000000,1,000") << QString();
    }
    void hostStatus()
    {
        QFETCH(QByteArray, answer);
        const auto status = readHostStatus(answer);
        QVERIFY(status);
        QTEST(conditionOf({}, status).words, "wanted");
        QCOMPARE(status->labelLength_dots, 1245);
        for (qsizetype size = 0; size + 2 < answer.size(); ++size)
            QVERIFY2(!readHostStatus(answer.first(size)), "half an answer reads as nothing wrong");
        QVERIFY(readHostStatus("garbage\x02" + answer));
    }
    void hostStatusCounts()
    {
        const auto status = readHostStatus(hostWith("030,0,0,0812,003,1,0,1,000,0,1,0", "000,0,0,0,0,2,4,1,00000017,1,000"));
        QVERIFY(status);
        QCOMPARE(status->formats, 3);
        QVERIFY(status->bufferFull && status->partialFormat && status->tooCold && status->labelWaiting);
        QCOMPARE(status->remaining, 17);
        QVERIFY(!status->isIdle());
        QVERIFY(readHostStatus(hostAnswer)->isIdle());
    }

    void alerts_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("stopped");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const char *errors, const char *warnings, bool stopped, const char *words) {
            QTest::newRow(name) << hqes(errors, warnings) << stopped << QString::fromLatin1(words);
        };
        row("fine", "00000000", "00000000", false, "");
        row("media and head", "00000005", "00000000", true, "paper out, the print head is open");
        row("ribbon", "00000002", "00000000", true, "ribbon out");
        row("cutter", "00000008", "00000000", true, "the cutter is stuck");
        row("head hot", "00000010", "00000000", true, "the print head is too hot");
        row("motor hot", "00000020", "00000000", true, "the motor is too hot");
        row("bad element", "00000040", "00000000", true, "the print head is broken");
        row("detection", "00000080", "00000000", true, "the print head is not found");
        row("firmware", "00000100", "00000000", true, "its firmware is not set up");
        row("thermistor", "00000200", "00000000", true, "the print head's thermistor is broken");
        row("jams", "0000F000", "00000000", true, "paper jam");
        row("paused", "00010000", "00000000", true, "paused: press its pause button");
        row("retract", "00020000", "00000000", true, "the label was not taken");
        row("mark calibrate", "00040000", "00000000", true, "the black mark is not calibrated");
        row("mark not found", "00080000", "00000000", true, "the black mark is not found");
        row("warnings", "00000000", "00000009", false, "calibrate the paper, the paper is nearly at its end");
        row("head worn", "00000000", "00000006", false, "clean the print head, replace the print head");
        row("an error hides warnings", "00000001", "00000002", true, "paper out");
        row("a bit nobody knows", "00100000", "00000000", true, "");
    }
    void alerts()
    {
        QFETCH(QByteArray, answer);
        const auto read = readAlerts(answer);
        QVERIFY(read);
        const auto condition = conditionOf(read, {});
        QTEST(condition.words, "wanted");
        QTEST(condition.stopped, "stopped");
        QVERIFY(condition.known);
    }
    void alertsWithOtherSpaces()
    {
        QCOMPARE(readAlerts("\x02\nPRINTER STATUS\n  ERRORS:  1 00000000  00000005 \n  WARNINGS:   1 00000000 00000002\n\x03"), (Alerts{5, 2}));
        QVERIFY(!readAlerts("\x02\r\n PRINTER STATUS\r\n ERRORS: 1 00000000 00000005\r\n"));
        QVERIFY(!readAlerts({}));
    }
    void systemStatus()
    {
        QCOMPARE(readSystemStatus("\"1,1,00000000,00000005,0,00000000,00000002\""), (Alerts{0x10005, 2}));
        QCOMPARE(readSystemStatus("\"0,0,00000000,00000000,0,00000000,00000000\""), (Alerts{0, 0}));
        QVERIFY(!readSystemStatus("\"?\""));
    }
    void nothingKnown() { QVERIFY(!conditionOf({}, {}).known); }

    void variables()
    {
        QVERIFY(!readVariable(""));
        QVERIFY(!readVariable("\"12"));
        QCOMPARE(readVariable("\r\n\"12345\""), QByteArray("12345"));
        QCOMPARE(readCount("12345"), 12345);
        QCOMPARE(readCount("12345 LABELS"), 12345);
        QVERIFY(!readCount("?"));
        QVERIFY(!readCount(""));
        QVERIFY(!readCount("-1"));
        QVERIFY(!readCount("12345678901234567890"));
    }
    void model()
    {
        QCOMPARE(readModel("\x02ZTC ZD421-300dpi ZPL,V93.21.17Z,12,8192KB,X\x03\r\n"), (PrinterModel{u"ZTC ZD421-300dpi ZPL"_s, 12}));
        QVERIFY(!readModel("\x02ZD421,V93,12"));
        QVERIFY(!readModel("\x02ZD421,V93,7,1,X\x03"));
    }

    void labels_data()
    {
        QTest::addColumn<QByteArray>("zpl");
        QTest::addColumn<int>("wanted");
        QTest::newRow("one") << QByteArray("^XA^FDhello^FS^XZ") << 1;
        QTest::newRow("two formats") << QByteArray("^XA^XZ\r\n^XA^XZ") << 2;
        QTest::newRow("three copies") << QByteArray("^XA^PQ3,0,1,Y^XZ") << 3;
        QTest::newRow("stored") << QByteArray("^XA^DFR:X.ZPL^FS^XZ^XA^XFR:X.ZPL^FS^PQ2^XZ") << 2;
        QTest::newRow("without an end") << QByteArray("^XA^FDhello") << 0;
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("settings only") << QByteArray("~SD15") << 0;
    }
    void labels()
    {
        QFETCH(QByteArray, zpl);
        QTEST(labelsIn(zpl), "wanted");
    }
    void testLabelIsOne()
    {
        const QByteArray label = testLabel(u"zpl:10.0.0.7^XZ~JA"_s);
        QCOMPARE(labelsIn(label), 1);
        QVERIFY2(!label.contains("~JA"), "a name is no command");
    }
    void kindsOfDocuments()
    {
        QVERIFY(isPdf(testPage(u"x"_s)));
        QVERIFY(isPdf("\xef\xbb\xbf%PDF-1.7"));
        QVERIFY(!isPdf(testLabel(u"x"_s)));
        QVERIFY(isZpl(testLabel(u"x"_s)));
        QVERIFY(!isZpl(testPage(u"^XA"_s)));
    }

    /// Streams and check sums of labels that real printers took.
    void checkSums_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::addColumn<QByteArray>("sum");
        QTest::addColumn<int>("size");
        QTest::newRow("200") << QByteArray("eJw7b/P5PG0RAwONLQDbAQB3sYGX") << QByteArray("EB2D") << 200;
        QTest::newRow("2048") << QByteArray("eJxjYBgFo2AUjIJRMAroD+r/UwJ+DLj+oQ4Apse6rw==") << QByteArray("F18F") << 2048;
        QTest::newRow("1920") << QByteArray("eJxjYBgFo2AUjAL6Acb/5II/A6Z3FIwCWgAAkbStTQ==") << QByteArray("137D") << 1920;
        QTest::newRow("512") << QByteArray("eJxjYBjBoACN/gChGB9A6QMQmhlGN0BodijND9XGB6XloLQNlLaA0hWDyhoYDQEAihAQIA==")
                             << QByteArray("2B9F") << 512;
    }
    void checkSums()
    {
        QFETCH(QByteArray, base64);
        QFETCH(int, size);
        QTEST(graphicCheckSum(base64), "sum");
        const QByteArray length = QByteArray::fromHex(QByteArray::number(size, 16).rightJustified(8, '0'));
        QCOMPARE(qUncompress(length + QByteArray::fromBase64(base64)).size(), size);
    }

    void bitmapIsPaddedAndBlackIsOne()
    {
        QImage picture(11, 2, QImage::Format_RGB32);
        picture.fill(Qt::white);
        picture.setPixelColor(0, 0, Qt::black);
        picture.setPixelColor(10, 1, QColor(126, 126, 126));
        picture.setPixelColor(9, 1, QColor(127, 127, 127));
        const Bitmap bitmap = toBitmap(picture);
        QCOMPARE(bitmap.bytesPerRow, 2);
        QCOMPARE(bitmap.rows.toHex(), QByteArray("80000020"));
    }

    void runLengths_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("bytesPerRow");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, const QByteArray &hex, int width, const char *wanted) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << width << QByteArray(wanted);
        };
        row("blank", "0000", 2, ",");
        row("full", "FFFF", 2, "!");
        row("the same again", "12341234", 2, "1234:");
        row("rest blank", "1200", 2, "12,");
        row("run", "AAAA", 2, "JA");
        row("two", "1122", 2, "H1H2");
        row("twenty", QByteArray(20, 'A') + "12", 11, "gA12");
        row("twenty-three", QByteArray(23, 'A') + "1", 12, "gIA1");
        row("four hundred and nineteen", QByteArray(419, 'A') + "1", 210, "zYA1");
        row("more than one count", QByteArray(441, 'A') + "1", 221, "zYAgHA1");
    }
    void runLengths()
    {
        QFETCH(QByteArray, rows);
        QFETCH(int, bytesPerRow);
        const QByteArray coded = runLengthCoded({bytesPerRow, rows});
        QTEST(coded, "wanted");
        QCOMPARE(expanded(coded, bytesPerRow).toHex(), rows.toHex());
    }

    void wholeLabelKeepsEveryDot()
    {
        QImage picture(812, 300, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setPen(Qt::black);
        for (int i = 0; i < 200; ++i)
            painter.drawLine((i * 37) % 812, (i * 53) % 300, (i * 91) % 812, (i * 17) % 300);
        painter.end();
        const Bitmap bitmap = toBitmap(picture);
        QCOMPARE(expanded(runLengthCoded(bitmap), bitmap.bytesPerRow), bitmap.rows);
        const QByteArray z64 = z64Coded(bitmap);
        const QByteArray base64 = z64.mid(5, z64.lastIndexOf(':') - 5);
        QVERIFY(QByteArray::fromBase64(base64).startsWith("\x78\xda"));
        const QByteArray length = QByteArray::fromHex(QByteArray::number(bitmap.rows.size(), 16).rightJustified(8, '0'));
        QCOMPARE(qUncompress(length + QByteArray::fromBase64(base64)), bitmap.rows);
        QCOMPARE(z64.right(4), graphicCheckSum(base64));
    }

    void pdfBecomesALabel()
    {
        const auto zpl = pdfToZpl(testPage(u"ipp:x (1)"_s), 8, GraphicCoding::RunLength);
        QVERIFY2(zpl.hasValue(), qPrintable(zpl ? QString() : zpl.error()));
        QCOMPARE(labelsIn(*zpl), 1);
        QVERIFY2(zpl->startsWith("^XA^LH0,0^FO0,0^GFA,79900,79900,100,"), zpl->left(60).constData()); // 283 points are 799 dots
        QVERIFY2(zpl->size() < 20'000, QByteArray::number(zpl->size()).constData());
        QVERIFY2(zpl->mid(40).contains('F') || zpl->mid(40).contains('3'), "something is on it");
    }
    void largeLabelIsCompressed()
    {
        QByteArray pdf = testPage(u"x"_s);
        pdf.replace("0 0 283 283", "0 0 288 432"); // 4 x 6 inches; the offsets behind it stay as they are
        for (const GraphicCoding coding : {GraphicCoding::RunLength, GraphicCoding::Z64}) {
            const auto zpl = pdfToZpl(pdf, 8, coding);
            QVERIFY(zpl.hasValue());
            QVERIFY2(zpl->size() < 60'000, QByteArray::number(zpl->size()).constData());
        }
    }
    void badPdfsAreTold_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("empty") << QByteArray() << u"no PDF"_s;
        QTest::newRow("ZPL") << QByteArray("^XA^XZ") << u"no PDF"_s;
        QTest::newRow("cut off") << testPage(u"x"_s).first(60) << u"no PDF"_s;
        QTest::newRow("a poster") << testPage(u"x"_s).replace("0 0 283 283", "0 0 9999 999") << u"that is no label"_s;
    }
    void badPdfsAreTold()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(QString, wanted);
        const auto zpl = pdfToZpl(pdf, 8, GraphicCoding::RunLength);
        QVERIFY(!zpl);
        QVERIFY2(zpl.error().contains(wanted), qPrintable(zpl.error()));
    }
};

PACKHORSE_TEST(TstZpl)
#include "tst_zpl.moc"
