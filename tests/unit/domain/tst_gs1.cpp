// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/aim.h"
#include "domain/digital_link.h"
#include "domain/gs1.h"
#include "domain/gs1_dictionary.h"
#include "domain/gtin.h"
#include "support/test_main.h"

using namespace domain;
using namespace Qt::StringLiterals;

namespace {
QString told(const ReadElements &elements)
{
    if (elements)
        return bracketed(*elements);
    switch (elements.error()) {
    case CodeFault::SeparatorLost:
        return u"separator lost"_s;
    case CodeFault::ForeignLink:
        return u"foreign"_s;
    default:
        return u"bad"_s;
    }
}
} // namespace

class TstGs1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkDigits_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<bool>("right");
        for (const char *good :
             {"4006381333931", "73513537", "012345678905", "10012345678902", "04012345678901", "340123450000000017",
              "006141411234567890", "9506000134352", "24012345678905", "2112233789657", "416000336108", "02345680"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"24012345678909", "2112233789658", "416000336107", "02345689", "", "0", "12a4"})
            QTest::newRow(*bad ? bad : "nothing") << QString::fromLatin1(bad) << false;
    }
    void checkDigits()
    {
        QFETCH(QString, digits);
        QTEST(hasRightCheckDigit(digits), "right");
    }

    /// The weights 3 and 1 have no divisor in common with 10: every single wrong digit shows.
    void everyWrongDigitShows()
    {
        for (quint64 seed = 1; seed < 200; ++seed) {
            QString digits = QString::number(seed * 0x9E3779B97F4A7C15u).left(17);
            digits += checkDigit(digits);
            QVERIFY2(hasRightCheckDigit(digits), qPrintable(digits));
            for (qsizetype at = 0; at < digits.size(); ++at) {
                QString wrong = digits;
                wrong[at] = QChar(u'0' + (wrong[at].digitValue() + 1 + int(seed % 9)) % 10);
                QVERIFY2(!hasRightCheckDigit(wrong), qPrintable(wrong));
            }
        }
    }

    void gtinsArePaddedOnce()
    {
        for (int number = 0; number < 5000; ++number) {
            for (const int length : {7, 11, 12, 13}) {
                QString digits = QString::number(number * 7919).rightJustified(length, u'0').right(length);
                digits += checkDigit(digits);
                const auto padded = gtin14(digits);
                QVERIFY(padded && padded->size() == 14 && padded->endsWith(digits));
                QCOMPARE(gtin14(*padded), padded);
            }
        }
    }

    void upcE_data()
    {
        QTest::addColumn<QString>("upcE");
        QTest::addColumn<QString>("upcA");
        const auto row = [](const char *upcE, const char *upcA) {
            QTest::newRow(upcE) << QString::fromLatin1(upcE) << QString::fromLatin1(upcA);
        };
        row("01234565", "012345000065");
        row("04252614", "042100005264");
        row("01234531", "012300000451");
        row("01234543", "012340000053");
        row("01234566", "none"); // wrong check digit
        row("21234565", "none"); // number system 2
        row("0123456", "none");
        row("0123456a", "none");
        row("", "none");
    }
    void upcE()
    {
        QFETCH(QString, upcE);
        QTEST(expandUpcE(upcE).value_or(u"none"_s), "upcA");
    }

    void identifiers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("symbology");
        QTest::addColumn<QString>("content");
        const auto row = [](const char *text, Symbology symbology, const char *content) {
            QTest::newRow(text) << QString::fromLatin1(text) << int(symbology) << QString::fromLatin1(content);
        };
        for (const char *gs1 : {"]C101", "]d201", "]Q301", "]J101", "]z101", "]d501", "]Q401"})
            row(gs1, Symbology::ElementString, "01");
        row("]e001", Symbology::DataBar, "01");
        row("]E0400", Symbology::Ean, "400");
        row("]E3400", Symbology::EanAddOn, "400");
        row("]E4400", Symbology::Ean8, "400");
        for (const char *other : {"]A0x", "]C0x", "]C2x", "]F0x", "]G0x", "]I1x", "]L2x", "]M0x", "]Q1x", "]R0x",
                                  "]S0x", "]T0x", "]U0x", "]X0x", "]d1x", "]h0x", "]z0x", "]H0x", "]B0x", "]K0x"})
            row(other, Symbology::Other, "x");
        row("]", Symbology::Untold, "]");
        row("]C", Symbology::Untold, "]C");
        row("]C-1", Symbology::Untold, "]C-1");
        row("]5X", Symbology::Untold, "]5X");
        row("]D1x", Symbology::Untold, "]D1x");
        row("C1", Symbology::Untold, "C1");
    }
    void identifiers()
    {
        QFETCH(QString, text);
        const Identified identified = identify(text);
        QTEST(int(identified.symbology), "symbology");
        QTEST(identified.content.toString(), "content");
    }

    void elementStrings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *text, const char *read) {
            QTest::newRow(text) << QString::fromLatin1(text).replace(u'~', groupSeparator) << QString::fromLatin1(read);
        };
        row("010401234567890110ABC123~21SER1", "(01)04012345678901(10)ABC123(21)SER1");
        row("0112345678901231991234", "(01)12345678901231(99)1234");
        row("00340123450000000017", "(00)340123450000000017");
        row("~21A~10B", "(21)A(10)B");
        row("21A~~10B", "bad"); // an empty element
        row("~~21A", "bad");
        row("~", "bad");
        row("", "bad");
        row("3103001236", "(3103)001236");
        row("3302012340", "(3302)012340");
        row("3106001236", "bad"); // six decimals
        row("3103 01236", "bad");
        row("310300123", "bad");
        row("3170001236", "bad");
        row("7007251231", "(7007)251231");
        row("7007251201251231", "(7007)251201251231");
        row("70072512311", "bad"); // 7 to 11 digits are neither one date nor two
        row("700725123126123", "bad");
        row("4109506000134352", "(410)9506000134352");
        row("4109506000134353", "bad");
        row("40212345678901234560", "(402)12345678901234560");
        row("402123456789012345601", "separator lost"); // 402 is not among the predefined lengths
        row("402123456789012345601~", "bad");
        row("40324DE", "(403)24DE");
        row("42012345", "(420)12345");
        row("421276ABC", "(421)276ABC");
        row("42127", "bad");
        row("4307DE", "(4307)DE");
        row("4307DEX~", "bad");
        row("43210", "(4321)0");
        row("4330001200-", "(4330)001200-");
        row("80030950600013435212", "(8003)0950600013435212");
        row("8003095060001343521234567890123456", "(8003)095060001343521234567890123456");
        row("80030950600013435312", "bad");
        row("8004ABC", "(8004)ABC");
        row("80082512311259", "(8008)2512311259");
        row("800825123112", "(8008)25123112");
        row("8008251231125", "bad");
        row("8017340123450000000017", "(8017)340123450000000017");
        row("8200HTTP://EXAMPLE.COM", "(8200)HTTP://EXAMPLE.COM");
        row("8010AB-1/2", "(8010)AB-1/2");
        row("8010ab", "bad");            // lower case is not in CSET 39
        row("10AB C", "separator lost"); // a blank is not in CSET 82: it ran on or is no lot at all
        row("10 ABC", "bad");
        row("10", "bad");
        row("1", "bad");
        row("17250230", "bad"); // the 30th of February
        row("17250229", "(17)250229");
        row("17250200", "(17)250200");
        row("1725020", "bad");
        row("91A", "(91)A");
        row("90123456789012345678901234567890", "(90)123456789012345678901234567890");
        row("901234567890123456789012345678901~", "bad");
        row("235ABC", "(235)ABC");
        row("234ABC", "bad");
        row("18251231", "bad"); // never given out
        row("88X", "bad");
        row("30123456789~", "bad");
        row("3012345678", "(30)12345678");
        row("10A~10A", "(10)A");
        row("10A~10B", "bad"); // the same AI with another value
        row("10ABC17251231", "separator lost");
        row("10ABC1725123121X", "separator lost");
        row("17251231"
            "10ABC17251231",
            "(17)251231(10)ABC17251231");         // has its expiry: the lot just looks so
        row("10ABC17251231~", "(10)ABC17251231"); // separators arrive: the lot just looks so
        row("10ABC17991301", "(10)ABC17991301");  // no date
    }
    void elementStrings()
    {
        QFETCH(QString, text);
        QTEST(told(readElements(text)), "read");
    }

    void atMost64Elements()
    {
        QString text;
        for (int ai = 3100; ai <= 3165; ++ai)
            text += ai % 10 <= 5 ? QString::number(ai) + u"000001"_s : QString();
        for (int ai = 3300; ai <= 3345; ++ai)
            text += ai % 10 <= 5 ? QString::number(ai) + u"000001"_s : QString();
        QCOMPARE(told(readElements(text)), u"bad"_s);
        QCOMPARE(readElements(QStringView(text).left(640))->size(), 64u);
    }

    void brackets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *text, const char *read) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(read);
        };
        row("(01)04012345678901(10)ABC123(21)SER1", "(01)04012345678901(10)ABC123(21)SER1");
        row("(10)A(b)c(17)251231", "(10)A(b)c(17)251231");
        row("(3103)001236(01)04012345678901", "(3103)001236(01)04012345678901");
        row("(01)0401234567890110A", "(01)04012345678901(10)A"); // fixed length: the bracket is not missed
        row("(01", "none");
        row("(88)1", "none");
        row("01)", "none");
        row("", "none");
    }
    void brackets()
    {
        QFETCH(QString, text);
        const auto plain = withoutBrackets(text);
        QTEST(plain ? told(readElements(*plain)) : u"none"_s, "read");
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, int year, const char *iso) {
            QTest::addRow("%s in %d", text, year) << QString::fromLatin1(text) << year << QString::fromLatin1(iso);
        };
        row("251231", 2026, "2025-12-31");
        row("250200", 2026, "2025-02-28");
        row("280200", 2026, "2028-02-29");
        row("250229", 2026, "");
        row("760101", 2026, "2076-01-01"); // 50 ahead
        row("770101", 2026, "1977-01-01"); // 51 ahead
        row("490101", 2098, "2049-01-01"); // 49 back
        row("480101", 2098, "2148-01-01"); // 50 back
        row("500101", 1999, "1950-01-01"); // 49 back
        row("490101", 1999, "2049-01-01"); // 50 back
        row("251301", 2026, "");
        row("250001", 2026, "");
        row("25123", 2026, "");
        row("", 2026, "");
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(int, year);
        QTEST(isoDate(text, year), "iso");
    }

    void links_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *link, const char *read) {
            QTest::newRow(link) << QString::fromUtf8(link) << QString::fromLatin1(read);
        };
        row("https://id.gs1.org/01/04012345678901/10/ABC?17=251231", "(01)04012345678901(10)ABC(17)251231");
        row("http://example.com/01/04012345678901", "(01)04012345678901");
        row("HTTPS://EXAMPLE.COM/01/04012345678901/21/X", "(01)04012345678901(21)X");
        row("https://example.com:8080/shop/de/01/04012345678901/22/V/10/L/21/S", "(01)04012345678901(22)V(10)L(21)S");
        row("https://example.com/01/99/01/04012345678901", "(01)04012345678901"); // the stem has a key's digits, too
        row("https://example.com/01/04012345678901/", "(01)04012345678901");
        row("https://example.com/01/04012345678901#part?17=251231", "(01)04012345678901");
        row("https://example.com/01/04012345678901?utm=x&17=251231&15=250101",
            "(01)04012345678901(17)251231(15)250101");
        row("https://example.com/01/04012345678901?17=251231;3103=000500", "(01)04012345678901(17)251231(3103)000500");
        row("https://example.com/01/04012345678901?17", "(01)04012345678901");
        row("https://example.com/01/04012345678901/10/A%2FB%25", "(01)04012345678901(10)A/B%");
        row("https://example.com/01/4012345678901", "(01)04012345678901");
        row("https://example.com/01/012345678905", "(01)00012345678905");
        row("https://example.com/01/73513537", "(01)00000073513537");
        row("https://example.com/gtin/04012345678901/lot/A/ser/B", "(01)04012345678901(10)A(21)B");
        row("https://example.com/00/340123450000000017", "(00)340123450000000017");
        row("https://example.com/8003/0950600013435212", "(8003)0950600013435212");
        row("https://example.com/414/9506000134352/254/12", "(414)9506000134352(254)12");
        row("https://example.com/01/04012345678901/235/T", "(01)04012345678901(235)T");
        row("https://example.com/01/04012345678901/10/L/235/T", "bad"); // 235 stands for lot and serial
        row("https://example.com/01/04012345678901/21/S/10/L", "bad");  // wrong order
        row("https://example.com/01/04012345678901/17/251231", "bad");  // no qualifier
        row("https://example.com/01/04012345678901/10", "bad");         // no value
        row("https://example.com/01/04012345678901/10/L?10=M", "bad");  // twice
        row("https://example.com/01/04012345678901?88=1", "bad");       // no such AI
        row("https://example.com/01/04012345678901?17=251301", "bad");
        row("https://example.com/01/04012345678902", "bad"); // check digit
        row("https://example.com/01/04012345678901/10/A%00B", "bad");
        row("https://example.com/01/04012345678901/10/%FF", "bad");
        row("https://example.com/01/summer", "foreign");
        row("https://example.com/10/ABC", "foreign"); // a lot alone is no key
        row("https://example.com/", "foreign");
        row("https://example.com", "foreign");
        row("https://example.com?01=04012345678901", "foreign");
        row("https:///01/04012345678901", "foreign");
        row("https://ex_ample.com/01/04012345678901", "foreign");
        row("https://user@example.com/01/04012345678901", "foreign");
        row("Https://example.com/01/04012345678901", "foreign");
        row("https://example.com/01/04012345678901/10/A B", "foreign");
        row("https://exämple.com/01/04012345678901", "foreign");
        row("https://", "foreign");
        row("ftp://example.com/01/04012345678901", "foreign");
        row("", "foreign");
    }
    void links()
    {
        QFETCH(QString, link);
        QTEST(told(readDigitalLink(link)), "read");
    }

    /// What was read, written again with separators everywhere, is read the same.
    void writtenAgainReadAgain()
    {
        const Elements all = {{u"01"_s, u"04012345678901"_s}, {u"17"_s, u"251231"_s}, {u"10"_s, u"A-(1)"_s},
                              {u"21"_s, u"17251231"_s},       {u"37"_s, u"12"_s},     {u"8200"_s, u"X"_s}};
        for (unsigned chosen = 1; chosen < (1u << all.size()); ++chosen) {
            Elements some;
            QString text;
            for (size_t i = 0; i < all.size(); ++i) {
                if (!(chosen & (1u << i)))
                    continue;
                some.push_back(all[i]);
                text += all[i].ai + all[i].value + groupSeparator;
            }
            const auto read = readElements(text);
            QVERIFY(read.hasValue());
            QVERIFY(*read == some);
        }
    }

    /// GS1's rule that a reader of unknown AIs relies on: the first two digits tell the length of the AI.
    void twoDigitsTellTheLengthOfAnAi()
    {
        QHash<int, int> lengths;
        for (int ai = 0; ai < 10000; ++ai) {
            const QString text = QString::number(ai).rightJustified(4, u'0');
            const AiRule *rule = findAi(text);
            if (!rule)
                continue;
            const int prefix = text.left(2).toInt();
            QVERIFY2(lengths.value(prefix, rule->digits) == rule->digits, qPrintable(text));
            lengths.insert(prefix, rule->digits);
            const int predefined = predefinedLength(text);
            if (predefined > 0)
                QVERIFY2(checkValue(*rule, QString(predefined + 1, u'0')) != ValueFault::None, qPrintable(text));
        }
        QCOMPARE(lengths.value(31), 4);
        QCOMPARE(lengths.value(41), 3);
        QVERIFY(!lengths.contains(88));
    }
};

PACKHORSE_TEST(TstGs1)
#include "tst_gs1.moc"
