// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/barcode.h"
#include "support/test_main.h"

using namespace domain;
using namespace Qt::StringLiterals;

namespace {
const CodeTable &ours()
{
    static const CodeTable table(defaultPatterns());
    return table;
}

base::Expected<Code, CodeFault> read(const QByteArray &bytes, int year = referenceYear)
{
    return readCode(Scan{bytes, {}, {}}, ours(), year);
}

/// <GS> in a test's row, so that a failing row can be read.
QByteArray withGs(QByteArray text) { return text.replace("<GS>", "\x1D"); }
} // namespace

class TstBarcode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productKeys_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("key");
        QTest::newRow("EAN-13") << u"4006381333931"_s << u"04006381333931"_s;
        QTest::newRow("EAN-8") << u"73513537"_s << u"00000073513537"_s;
        QTest::newRow("UPC-A") << u"012345678905"_s << u"00012345678905"_s;
        QTest::newRow("GTIN-14") << u"10012345678902"_s << u"10012345678902"_s;
        QTest::newRow("EAN-13, wrong check digit") << u"4006381333932"_s << u"4006381333932"_s;
        QTest::newRow("GTIN-14, wrong check digit") << u"24012345678909"_s << u"24012345678909"_s;
        QTest::newRow("UPC-A, wrong check digit") << u"416000336107"_s << u"416000336107"_s;
        QTest::newRow("EAN-8, wrong check digit") << u"02345689"_s << u"02345689"_s;
        QTest::newRow("9 digits") << u"123456785"_s << u"123456785"_s;
        QTest::newRow("stock code, case counts") << u"85123a"_s << u"85123a"_s;
        QTest::newRow("blanks around") << u" 4006381333931\t"_s << u"04006381333931"_s;
        QTest::newRow("digits of another script") << u"٧٣٥١٣٥٣٧"_s << u"٧٣٥١٣٥٣٧"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void productKeys()
    {
        QFETCH(QString, code);
        QTEST(productKey(code), "key");
        QCOMPARE(productKey(productKey(code)), productKey(code));
    }

    void siteCodes_data()
    {
        QTest::addColumn<QByteArray>("scan");
        QTest::addColumn<CodeKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("badge") << QByteArray("B-0042") << CodeKind::Badge << u"B-0042"_s;
        QTest::newRow("trolley, lower case") << QByteArray("t-17") << CodeKind::Trolley << u"T-17"_s;
        QTest::newRow("tote, Code 128") << QByteArray("]C0K-0815") << CodeKind::Tote << u"K-0815"_s;
        QTest::newRow("slot") << QByteArray("S-03") << CodeKind::Slot << u"S-03"_s;
        QTest::newRow("slot before location: first match wins") << QByteArray("s-12") << CodeKind::Slot << u"S-12"_s;
        QTest::newRow("location") << QByteArray("A-12-03") << CodeKind::Location << u"A-12-03"_s;
        QTest::newRow("location in aisle Z") << QByteArray("Z-16-05") << CodeKind::Location << u"Z-16-05"_s;
        QTest::newRow("location in aisle D") << QByteArray("D-16-05") << CodeKind::Location << u"D-16-05"_s;
        QTest::newRow("drop zone") << QByteArray("Z-EAST") << CodeKind::DropZone << u"Z-EAST"_s;
        QTest::newRow("desk") << QByteArray("D-7") << CodeKind::Desk << u"D-7"_s;
        QTest::newRow("box") << QByteArray("X-M") << CodeKind::Box << u"X-M"_s;
        QTest::newRow("dispatch bin") << QByteArray("BIN-DISPATCH-A") << CodeKind::DispatchBin << u"BIN-DISPATCH-A"_s;
        QTest::newRow("problem bin") << QByteArray("bin-problem-1") << CodeKind::ProblemBin << u"BIN-PROBLEM-1"_s;
        QTest::newRow("cancel tote") << QByteArray("BIN-CANCEL-1") << CodeKind::CancelTote << u"BIN-CANCEL-1"_s;
        QTest::newRow("SSCC, 18 digits") << QByteArray("340123450000000017") << CodeKind::Sscc
                                         << u"340123450000000017"_s;
        QTest::newRow("SSCC with its AI")
            << QByteArray("00340123450000000017") << CodeKind::Sscc << u"340123450000000017"_s;
        QTest::newRow("SSCC, GS1-128") << QByteArray("]C100340123450000000017") << CodeKind::Sscc
                                       << u"340123450000000017"_s;
        QTest::newRow("SSCC, another") << QByteArray("]C100006141411234567890") << CodeKind::Sscc
                                       << u"006141411234567890"_s;
        QTest::newRow("18 digits without check digit")
            << QByteArray("340123450000000018") << CodeKind::Sscc << u"340123450000000018"_s;
        QTest::newRow("half a location is a product") << QByteArray("A-12") << CodeKind::Product << u"A-12"_s;
        QTest::newRow("more than a tote is a product") << QByteArray("K-0815.") << CodeKind::Product << u"K-0815."_s;
        QTest::newRow("a product keeps its case") << QByteArray("85123a") << CodeKind::Product << u"85123a"_s;
    }
    void siteCodes()
    {
        QFETCH(QByteArray, scan);
        const auto code = read(scan);
        QVERIFY(code.hasValue());
        QTEST(code->kind, "kind");
        QTEST(code->text, "text");
        QCOMPARE(code->key, code->text);
    }

    void patternOrder()
    {
        const CodeTable table({{CodeKind::Tracking, u"00[0-9]{18}"_s}, {CodeKind::Sscc, u"(00)?[0-9]{18}"_s}});
        const auto code = readCode({"]C100340123450000000017", {}, {}}, table);
        QCOMPARE(code->kind, CodeKind::Tracking);
        QCOMPARE(code->key, u"00340123450000000017"_s);
    }

    void brokenPatternTakesNothing()
    {
        const CodeTable table({{CodeKind::Badge, u"B-["_s}, {CodeKind::Tote, u"K-.*"_s}});
        QCOMPARE(table.classify(u"B-["_s), CodeKind::Product);
        QCOMPARE(table.classify(u"k-1"_s), CodeKind::Tote);
    }

    void alternativesOfAPatternAreAnchored()
    {
        const CodeTable table({{CodeKind::Badge, u"A|B"_s}});
        QCOMPARE(table.classify(u"AB"_s), CodeKind::Product);
        QCOMPARE(table.classify(u"B"_s), CodeKind::Badge);
    }

    void products_data()
    {
        QTest::addColumn<QByteArray>("scan");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("alternative");
        const auto row = [](const char *name, const char *scan, const char *key, const char *text,
                            const char *alternative = "") {
            QTest::newRow(name) << QByteArray(scan) << QString::fromUtf8(key) << QString::fromUtf8(text)
                                << QString::fromUtf8(alternative);
        };
        row("EAN-13", "4006381333931", "04006381333931", "4006381333931");
        row("EAN-13 told", "]E04006381333931", "04006381333931", "4006381333931");
        row("UPC-A as 13 digits", "]E00012345678905", "00012345678905", "0012345678905");
        row("UPC-A as a camera delivers it", "]E0012345678905", "00012345678905", "012345678905");
        row("UPC-A of vendor other", "]X0012345678905", "00012345678905", "012345678905");
        row("UPC-E as a camera delivers it", "]E004252614", "00042100005264", "04252614", "04252614");
        row("UPC-E that is EAN-8, too, told", "]E001234565", "00012345000065", "01234565", "00000001234565");
        row("8 digits: EAN-8 first, else UPC-E", "01234565", "00000001234565", "01234565", "00012345000065");
        row("8 digits: only UPC-E", "04252614", "04252614", "04252614", "00042100005264");
        row("EAN-8", "73513537", "00000073513537", "73513537");
        row("EAN-8 told: never UPC-E", "]E401234565", "00000001234565", "01234565");
        row("add-on of 2", "]E3400638133393112", "04006381333931", "400638133393112", "400638133393112");
        row("add-on of 5", "]E3400638133393112345", "04006381333931", "400638133393112345", "400638133393112345");
        row("UPC-A with an add-on of 2", "]E301234567890512", "00012345678905", "01234567890512", "01234567890512");
        row("ITF-14", "]I110012345678902", "10012345678902", "10012345678902");
        row("ITF-14, wrong check digit", "]I110012345678903", "10012345678903", "10012345678903");
        row("EAN-13, wrong check digit", "]E04006381333932", "4006381333932", "4006381333932");
        row("Code 39", "]A085123A", "85123A", "85123A");
        row("no identifier, though it begins like one", "]5-PACK", "]5-PACK", "]5-PACK");
        row("blanks around", " 85123A ", "85123A", "85123A");
        row("UTF-8",
            "Gr\xC3\xB6\xC3\x9F"
            "e-5",
            "Gr\xC3\xB6\xC3\x9F"
            "e-5",
            "Gr\xC3\xB6\xC3\x9F"
            "e-5");
        row("Latin-1",
            "Gr\xF6\xDF"
            "e-5",
            "Gr\xC3\xB6\xC3\x9F"
            "e-5",
            "Gr\xC3\xB6\xC3\x9F"
            "e-5");
        row("brackets that hold no AI", "(XL) shirt", "(XL) shirt", "(XL) shirt");
        row("brackets with an AI's number and nonsense", "(01) shirt", "(01) shirt", "(01) shirt");
        row("a word like http", "HTTP-500", "HTTP-500", "HTTP-500");
        row("16 digits that begin with 01 by chance", "0104012345678902", "0104012345678902", "0104012345678902");
    }
    void products()
    {
        QFETCH(QByteArray, scan);
        QFETCH(QString, alternative);
        const auto code = read(scan);
        QVERIFY(code.hasValue());
        QCOMPARE(code->kind, CodeKind::Product);
        QTEST(code->key, "key");
        QTEST(code->text, "text");
        QCOMPARE(code->alternatives, alternative.isEmpty() ? std::vector<QString>{} : std::vector{alternative});
        QVERIFY(code->lot.isEmpty() && code->serial.isEmpty() && code->expiry.isEmpty());
        QCOMPARE(code->count, 0);
    }

    void elementStrings_data()
    {
        QTest::addColumn<QByteArray>("scan");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("said"); // lot/expiry/serial/count
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *scan, const char *key, const char *said, const char *text) {
            QTest::newRow(name) << withGs(scan) << QString::fromLatin1(key) << QString::fromLatin1(said)
                                << QString::fromLatin1(text);
        };
        const char *gtin = "04012345678901";
        const char *abc = "(01)04012345678901(10)ABC123(21)SER1";
        row("GS1-128", "]C1010401234567890110ABC123<GS>21SER1", gtin, "ABC123//SER1/0", abc);
        row("GS1 DataMatrix", "]d2010401234567890110ABC123<GS>21SER1", gtin, "ABC123//SER1/0", abc);
        row("GS1 QR", "]Q3010401234567890110ABC123<GS>21SER1", gtin, "ABC123//SER1/0", abc);
        row("GS1 Aztec", "]z1010401234567890110ABC123<GS>21SER1", gtin, "ABC123//SER1/0", abc);
        row("GS1 DotCode", "]J1010401234567890110ABC123<GS>21SER1", gtin, "ABC123//SER1/0", abc);
        row("FNC1 in front sent as GS", "]C1<GS>010401234567890110ABC123<GS>21SER1", gtin, "ABC123//SER1/0", abc);
        row("without identifier, GS in front", "<GS>010401234567890110ABC123", gtin, "ABC123///0",
            "(01)04012345678901(10)ABC123");
        row("without identifier, GS inside", "010401234567890110ABC123<GS>21SER1", gtin, "ABC123//SER1/0", abc);
        row("literal GS in a plain Data Matrix", "]d1010401234567890110ABC123<GS>21SER1", gtin, "ABC123//SER1/0", abc);
        row("no identifier, no GS", "010401234567890110ABC123", gtin, "ABC123///0", "(01)04012345678901(10)ABC123");
        row("only a GTIN, no identifier", "0104012345678901", gtin, "///0", "(01)04012345678901");
        row("GS behind a fixed length", "]C10104012345678901<GS>10ABC123", gtin, "ABC123///0",
            "(01)04012345678901(10)ABC123");
        row("GS at the end", "]d2011231231231233310ABC123<GS>99TESTING<GS>", "12312312312333", "ABC123///0",
            "(01)12312312312333(10)ABC123(99)TESTING");
        row("expiry", "]C1010401234567890117251231", gtin, "/2025-12-31//0", "(01)04012345678901(17)251231");
        row("expiry, day 00", "]C1010401234567890117280200", gtin, "/2028-02-29//0", "(01)04012345678901(17)280200");
        row("best before", "]C1010401234567890115270630", gtin, "/2027-06-30//0", "(01)04012345678901(15)270630");
        row("expiry before best before", "]C101040123456789011527063017270701", gtin, "/2027-07-01//0",
            "(01)04012345678901(15)270630(17)270701");
        row("count of a content", "]C102040123456789013712", gtin, "///12", "(02)04012345678901(37)12");
        row("variable count", "]C101040123456789013007", gtin, "///7", "(01)04012345678901(30)07");
        row("net weight", "]e001040123456789013103001236", gtin, "///0", "(01)04012345678901(3103)001236");
        row("DataBar from a camera", "]e004012345678901", gtin, "///0", "(01)04012345678901");
        row("DataBar Expanded from a camera", "]e0(01)04012345678901(10)ABC123(21)SER1", gtin, "ABC123//SER1/0", abc);
        row("typed as printed", "(01)04012345678901(10)ABC123(21)SER1", gtin, "ABC123//SER1/0", abc);
        row("EAN-13 with a composite component", "]E04012345678901|]e010ABC123<GS>21SER1", gtin, "ABC123//SER1/0",
            "4012345678901");
        row("a tote's GRAI has no GTIN", "]C180030950600013435212", "(8003)0950600013435212", "///0",
            "(8003)0950600013435212");
        row("Digital Link", "https://id.gs1.org/01/04012345678901/10/ABC?17=251231", gtin, "ABC/2025-12-31//0",
            "(01)04012345678901(10)ABC(17)251231");
        row("Digital Link told as QR", "]Q1HTTPS://ID.GS1.ORG/01/04012345678901/21/X", gtin, "//X/0",
            "(01)04012345678901(21)X");
    }
    void elementStrings()
    {
        QFETCH(QByteArray, scan);
        const auto code = read(scan);
        QVERIFY(code.hasValue());
        QCOMPARE(code->kind, CodeKind::Product);
        QTEST(code->key, "key");
        const QString said = u"%1/%2/%3/%4"_s.arg(code->lot, code->expiry, code->serial, QString::number(code->count));
        QTEST(said, "said");
        QTEST(code->text, "text");
    }

    void ssccOfTheLinkAndItsContent()
    {
        const auto link = read("https://example.com/00/340123450000000017");
        QCOMPARE(link->kind, CodeKind::Sscc);
        QCOMPARE(link->key, u"340123450000000017"_s);
        const auto pallet = read("]C1003401234500000000170204012345678901370012");
        QCOMPARE(pallet->kind, CodeKind::Sscc);
        QCOMPARE(pallet->key, u"340123450000000017"_s);
        QCOMPARE(pallet->count, 12);
    }

    void centuryFollowsTheYearGiven()
    {
        QCOMPARE(read("]C1010401234567890117760101")->expiry, u"2076-01-01"_s);
        QCOMPARE(read("]C1010401234567890117770101")->expiry, u"1977-01-01"_s);
        QCOMPARE(read("]C1010401234567890117770101", 2027)->expiry, u"2077-01-01"_s);
        QCOMPARE(read("]C1010401234567890117050101", 2080)->expiry, u"2105-01-01"_s);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("scan");
        QTest::addColumn<CodeFault>("fault");
        const auto row = [](const char *name, const QByteArray &scan, CodeFault fault) {
            QTest::newRow(name) << withGs(scan) << fault;
        };
        row("nothing", "", CodeFault::Empty);
        row("blanks", " \r\n", CodeFault::Empty);
        row("only an identifier", "]C1", CodeFault::Empty);
        row("an identifier and blanks", "]E0  ", CodeFault::Empty);
        row("7,090 bytes", QByteArray(7090, '1'), CodeFault::TooLong);
        row("NUL", QByteArray("AB\0CD", 5), CodeFault::NotText);
        row("escape sequence", "\x1B[2J", CodeFault::NotText);
        row("two lines", "4006381333931\r\n4006381333931", CodeFault::NotText);
        row("Latin-1 controls", "A\x85\xFF", CodeFault::NotText);
        row("C1 controls in UTF-8",
            "A\xC2\x85"
            "B",
            CodeFault::NotText);
        row("advertisement", "https://example.com/win?id=1", CodeFault::ForeignLink);
        row("advertisement told as QR", "]Q1http://example.com", CodeFault::ForeignLink);
        row("link in mixed case", "Https://id.gs1.org/01/04012345678901", CodeFault::ForeignLink);
        row("link, wrong check digit", "https://id.gs1.org/01/04012345678902", CodeFault::BadElementString);
        row("wrong check digit", "]C10104012345678902", CodeFault::BadElementString);
        row("SSCC, wrong check digit", "]C100340123450000000018", CodeFault::BadElementString);
        row("no such AI", "]C1010401234567890188X", CodeFault::BadElementString);
        row("no digits", "]C1HELLO", CodeFault::BadElementString);
        row("GS but no AI", "<GS>HELLO", CodeFault::BadElementString);
        row("only GS", "<GS>", CodeFault::BadElementString);
        row("month 13", "]C1010401234567890117251301", CodeFault::BadElementString);
        row("lot too long, other separators there",
            "]C10104012345678901"
            "21X<GS>10ABCDEFGHIJKLMNOPQRSTU",
            CodeFault::BadElementString);
        row("lot ran on: too long", "]C101040123456789011012345678901234567890121SER1", CodeFault::SeparatorLost);
        row("lot ran on into the expiry", "]C1010401234567890110ABC12317251231", CodeFault::SeparatorLost);
        row("lot ran on, wedge without identifier", "010401234567890110ABC12317251231", CodeFault::SeparatorLost);
        row("count ran on into the lot", "]C10204012345678901371210ABC", CodeFault::SeparatorLost);
        row("DataBar that is none", "]e0(01)04012345678902", CodeFault::BadElementString);
        row("bad composite component", "]E04012345678901|]e088", CodeFault::BadElementString);
    }
    void faults()
    {
        QFETCH(QByteArray, scan);
        const auto code = read(scan);
        QVERIFY2(!code.hasValue(), qPrintable(code ? code->key : QString()));
        QTEST(code.error(), "fault");
    }

    void longestCodeIsRead()
    {
        const auto code = read(QByteArray(7089, 'A'));
        QCOMPARE(code->key.size(), 7089);
    }

    void iso15434MessagesAreText()
    {
        const QByteArray label = "[)>\x1E"
                                 "01\x1D"
                                 "0212345\x1D"
                                 "840\x1E\x04";
        QCOMPARE(read(label)->key, QString::fromLatin1(label));
    }

    void everyByteAloneAndBehindEveryIdentifierHasAnAnswer()
    {
        for (int first = 0; first < 256; ++first) {
            for (const QByteArray &front :
                 {QByteArray(), QByteArray("]C1"), QByteArray("]E0"), QByteArray("http://")}) {
                const auto code = read(front + QByteArray(1, char(first)));
                QVERIFY(!code || !code->key.isEmpty());
            }
        }
    }

    void plainCodesAreFoundUnderTheirProductKey()
    {
        for (int number = 10'000'000; number < 10'020'000; ++number) {
            const QByteArray digits = QByteArray::number(number);
            for (const QByteArray &front : {QByteArray(), QByteArray("]E0"), QByteArray("]E4"), QByteArray("]C0")}) {
                const auto code = read(front + digits);
                const QString key = productKey(QString::fromLatin1(digits));
                QVERIFY(code->key == key || code->alternatives == std::vector{key});
            }
        }
    }
};

PACKHORSE_TEST(TstBarcode)
#include "tst_barcode.moc"
