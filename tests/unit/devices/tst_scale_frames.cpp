// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/hid_report.h"
#include "devices/scale/line_pattern.h"
#include "devices/scale/open_scale.h"
#include "devices/serial_line.h"
#include "devices/scale/scale_framer.h"
#include "devices/scale/weight_text.h"
#include "support/test_main.h"

using namespace devices;
using namespace Qt::StringLiterals;
using domain::ScaleTrouble;

namespace {
QString words(const std::optional<domain::ScaleReading> &reading)
{
    if (!reading)
        return u"none"_s;
    switch (reading->trouble) {
    case ScaleTrouble::None: break;
    case ScaleTrouble::Under: return u"under"_s;
    case ScaleTrouble::Over: return u"over"_s;
    case ScaleTrouble::ZeroError: return u"zero error"_s;
    case ScaleTrouble::Fault: return u"fault"_s;
    case ScaleTrouble::NotUnderstood: return u"not understood"_s;
    }
    QString said = reading->weight_mg ? u"%1 mg"_s.arg(*reading->weight_mg) : u"no weight"_s;
    said += reading->stable ? u" stable"_s : u" moving"_s;
    return reading->net ? said + u" net"_s : said;
}

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

ScaleFramer framerFor(const QString &protocol) { return ScaleFramer(*scaleProtocol(protocol)); }

/// All readings that the parts give, one after the other.
QStringList said(const QString &protocol, const QByteArrayList &parts)
{
    ScaleFramer framer = framerFor(protocol);
    QStringList all;
    for (const QByteArray &part : parts) {
        if (const auto outcome = framer.add(part); outcome.newest)
            all << words(outcome.newest);
    }
    return all;
}

QStringList wantedOf(const QString &words) { return words == u"none"_s ? QStringList() : QStringList{words}; }

QByteArrayList bytewise(const QByteArray &frame)
{
    QByteArrayList parts;
    for (const char byte : frame)
        parts << QByteArray(1, byte);
    return parts;
}

struct Sample
{
    const char *row;
    const char *protocol;
    QByteArray frame;
    const char *words;
};

/// Every sample frame that the makers' manuals show, and the variants that they describe.
const std::vector<Sample> &samples()
{
    static const std::vector<Sample> all{
        {"MT-SICS moving", "mt-sics", hex("53 20 44 20 20 20 20 20 20 31 2E 32 33 34 20 6B 67 0D 0A"), "1234000 mg moving"},
        {"MT-SICS stable", "mt-sics", hex("53 20 53 20 20 20 20 20 20 31 2E 32 33 36 20 6B 67 0D 0A"), "1236000 mg stable"},
        {"MT-SICS grams", "mt-sics", "S S     100.00 g\r\n", "100000 mg stable"},
        {"MT-SICS below zero", "mt-sics", "S S     -0.003 kg\r\n", "-3000 mg stable"},
        {"MT-SICS over", "mt-sics", hex("53 20 2B 0D 0A"), "over"},
        {"MT-SICS under", "mt-sics", hex("53 20 2D 0D 0A"), "under"},
        {"MT-SICS busy", "mt-sics", hex("53 20 49 0D 0A"), "no weight moving"},
        {"MT-SICS command unknown", "mt-sics", hex("45 53 0D 0A"), "not understood"},
        {"MT-SICS transmission error", "mt-sics", "ET\r\n", "not understood"},
        {"MT-SICS cannot", "mt-sics", "EL\r\n", "not understood"},
        {"MT-SICS zeroed", "mt-sics", "Z A\r\n", "none"},
        {"MT-SICS reset", "mt-sics", "I4 A \"1234567890\"\r\n", "none"},
        {"MT-SICS tare", "mt-sics", "TA A      0.120 kg\r\n", "none"},
        {"MT-SICS pieces", "mt-sics", "S S         12 PCS\r\n", "not understood"},
        {"KERN KCP", "kern-kcp", "S S      1.236 kg\r\n", "1236000 mg stable"},

        {"8217 stable", "toledo-8217", hex("02 30 31 2E 32 33 34 0D"), "1234000 mg stable"},
        {"8217 net", "toledo-8217", hex("02 30 30 2E 32 35 30 4E 0D"), "250000 mg stable net"},
        {"8217 one more digit", "toledo-8217", "\x02" "01.2345\r", "1234500 mg stable"},
        {"8217 motion", "toledo-8217", hex("02 3F 61 0D"), "no weight moving"},
        {"8217 over", "toledo-8217", hex("02 3F 62 0D"), "over"},
        {"8217 under zero", "toledo-8217", hex("02 3F 64 0D"), "under"},
        {"8217 centre of zero", "toledo-8217", hex("02 3F 70 0D"), "0 mg stable"},
        {"8217 motion at zero", "toledo-8217", hex("02 3F 71 0D"), "no weight moving"},
        {"8217 zero error", "toledo-8217", hex("02 3F 68 0D"), "zero error"},
        {"8217 motion with parity", "toledo-8217", hex("02 3F E1 0D"), "no weight moving"},
        {"8217 nothing to say", "toledo-8217", hex("02 3F 60 0D"), "none"},
        {"8217 echo", "toledo-8217", hex("02 45 0D"), "none"},
        {"8217 pounds", "toledo-8217-lb", "\x02" "10.00\r", "4535924 mg stable"},
        {"8217 kilograms taken for pounds", "toledo-8217", "\x02" "10.00\r", "none"},

        {"NCI stable", "nci", hex("0A 30 30 31 2E 32 35 6B 67 0D 0A 30 30 0D 03"), "1250000 mg stable"},
        {"NCI motion", "nci", hex("0A 30 30 31 2E 32 35 6B 67 0D 0A 31 30 0D 03"), "1250000 mg moving"},
        {"NCI over", "nci", hex("0A 5E 5E 5E 5E 5E 5E 6C 62 0D 0A 30 32 0D 03"), "over"},
        {"NCI under, status only", "nci", hex("0A 30 31 0D 03"), "under"},
        {"NCI command unknown", "nci", hex("0A 3F 0D 03"), "not understood"},
        {"NCI under, filled", "nci", "\n______lb\r\n01\r\x03", "under"},
        {"NCI zeroing error", "nci", "\n------lb\r\n00\r\x03", "zero error"},
        {"NCI at zero", "nci", "\n000.00kg\r\n20\r\x03", "0 mg stable"},
        {"NCI below zero", "nci", "\n-00.05kg\r\n00\r\x03", "-50000 mg stable"},
        {"NCI net", "nci", "\n001.25kg\r\n0p4\r\x03", "1250000 mg stable net"},
        {"NCI initial zero error", "nci", "\n001.25kg\r\n0p8\r\x03", "zero error"},
        {"NCI EEPROM", "nci", "\n001.25kg\r\n80\r\x03", "fault"},
        {"NCI calibration", "nci", "\n001.25kg\r\n08\r\x03", "fault"},
        {"NCI motion, status only with S", "nci", "\nS10\r\x03", "no weight moving"},
        {"NCI zeroed", "nci", "\n20\r\x03", "none"},
        {"NCI upper case pounds", "nci", "\n001.00LB\r\n00\r\x03", "453592 mg stable"},
        {"NCI pounds and ounces", "nci", "\n1LB 08.00OZ\r\n00\r\x03", "680388 mg stable"},

        {"Toledo continuous", "toledo-continuous", hex("02 2A 30 20 30 30 31 32 33 34 30 30 30 30 30 30 0D 2D"), "1234000000 mg stable"},
        {"Toledo continuous, no check byte", "toledo-continuous", "\x02\x2d\x30 001236000000\r", "1236000 mg stable"},
        {"Toledo continuous, motion", "toledo-continuous", "\x02\x2d\x38 001236000000\r", "1236000 mg moving"},
        {"Toledo continuous, net below zero", "toledo-continuous", "\x02\x2d\x33 001236000100\r", "-1236000 mg stable net"},
        {"Toledo continuous, out of range", "toledo-continuous", "\x02\x2d\x34 001236000000\r", "over"},
        {"Toledo continuous, short", "toledo-continuous", "\x02\x2d\x30 001236\r", "1236000 mg stable"},

        {"CAS 22 bytes", "cas-22", "ST,GS,\x3d\xc4,000013.5 kg\r\n", "13500000 mg stable"},
        {"CAS 22 bytes, unstable", "cas-22", "US,GS,\x31\x84,000013.5 kg\r\n", "13500000 mg moving"},
        {"CAS 22 bytes, net", "cas-22", "ST,NT,\x31\xc6,  -0.250 kg\r\n", "-250000 mg stable net"},
        {"CAS 22 bytes, over", "cas-22", "OL,GS,\x31\x84,999999.9 kg\r\n", "over"},
        {"CAS AP-1", "cas-ecr", hex("01 02 53 20 30 31 2E 32 33 34 6B 67 65 03 04"), "1234000 mg stable"},
        {"CAS AP-1, unstable", "cas-ecr", hex("01 02 55 20 30 31 2E 32 33 34 6B 67 63 03 04"), "1234000 mg moving"},
        {"CAS AP-1, over", "cas-ecr", hex("01 02 53 46 30 31 2E 32 33 34 6B 67 03 03 04"), "over"},
        {"CAS AP-1, wrong check byte", "cas-ecr", hex("01 02 53 20 30 31 2E 32 33 34 6B 67 66 03 04"), "none"},

        {"A&D grams", "a-and-d", hex("53 54 2C 2B 30 30 31 32 33 2E 34 35 20 20 67 0D 0A"), "123450 mg stable"},
        {"A&D kilograms", "a-and-d", hex("53 54 2C 2B 30 30 30 31 2E 32 33 34 20 6B 67 0D 0A"), "1234000 mg stable"},
        {"A&D over", "a-and-d", hex("4F 4C 2C 2B 39 39 39 39 39 39 2E 39 20 20 67 0D 0A"), "over"},
        {"A&D unstable", "a-and-d", "US,+0001.234 kg\r\n", "1234000 mg moving"},
        {"A&D comparator", "a-and-d", "ST,OK,+0001.234 kg\r\n", "1234000 mg stable"},
        {"A&D counting", "a-and-d", "QT,+00000012 PC\r\n", "none"},
        {"indicator, blanks", "dini", "ST,GS,   123.4,kg\r\n", "123400000 mg stable"},
        {"indicator, zeros", "dini", "ST,GS,+00123.4kg\r\n", "123400000 mg stable"},
        {"indicator, address", "dini", "01US,NT,-00003.4kg\r\n", "-3400000 mg moving net"},
        {"indicator, over", "dini", "OL,GS,+99999.9kg\r\n", "over"},
        {"indicator, under", "dini", "UL,GS,-00099.9kg\r\n", "under"},
        {"indicator, no weight", "dini", "VL,GS,+00123.4kg\r\n", "none"},

        {"Ohaus Scout", "ohaus", "     192.21 g\r\n", "192210 mg stable"},
        {"Ohaus Scout, unstable", "ohaus", "       0.01 g ?\r\n", "10 mg moving"},
        {"Ohaus Scout, unstable, large", "ohaus", "     192.21 g ?\r\n", "192210 mg moving"},
        {"Ohaus Defender", "ohaus", "    1.236 kg    G  \r\n", "1236000 mg stable"},
        {"Ohaus Defender, moving, net", "ohaus", "-   1.236 kg   ?NET\r\n", "-1236000 mg moving net"},
        {"Ohaus Ranger", "ohaus", "    1.236 kg ? N  \r\n", "1236000 mg moving net"},

        {"KERN classic, stable", "kern-classic", "       1.236 kg \r\n", "1236000 mg stable"},
        {"KERN classic, memory", "kern-classic", "M     -12.50 g  \r\n", "-12500 mg stable"},
        {"KERN classic, unstable", "kern-classic", "       1.236 \r\n", "no weight moving"},
        {"KERN classic, fault", "kern-classic", "         Error\r\n", "fault"},

        {"Radwag, stable", "radwag", "SI         1.236 kg \r\n", "1236000 mg stable"},
        {"Radwag, unstable", "radwag", "SI  ? -    1.236 kg \r\n", "-1236000 mg moving"},
        {"Radwag, over", "radwag", "SI  ^      1.236 kg \r\n", "over"},
        {"Radwag, under", "radwag", "SI  v      1.236 kg \r\n", "under"},
        {"Radwag, busy", "radwag", "SI_I\r\n", "no weight moving"},

        {"Sartorius, stable", "sartorius", "+    1.236 kg \r\n", "1236000 mg stable"},
        {"Sartorius, unstable", "sartorius", "+    1.236    \r\n", "no weight moving"},
        {"Sartorius, over", "sartorius", "      H       \r\n", "over"},
        {"Sartorius, under", "sartorius", "      L       \r\n", "under"},
        {"Sartorius, calibrating", "sartorius", "      C       \r\n", "no weight moving"},
        {"Sartorius, error", "sartorius", "   Err 054    \r\n", "fault"},
    };
    return all;
}

void everySample()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("wanted");
    for (const Sample &sample : samples())
        QTest::newRow(sample.row) << QString::fromLatin1(sample.protocol) << sample.frame << QString::fromLatin1(sample.words);
}

bool isLines(const QString &protocol) { return scaleProtocol(protocol)->isLines; }
bool isSevenBit(const QString &protocol) { return protocol.startsWith(u"toledo"_s) || protocol == u"nci"_s; }
} // namespace

/// Frames of scales, whole and spoilt: whatever the line does to them, no reading appears that nobody sent.
class TstScaleFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whole_data() { everySample(); }
    void whole()
    {
        QFETCH(QString, protocol);
        QFETCH(QByteArray, frame);
        QFETCH(QString, wanted);
        QCOMPARE(said(protocol, {frame}), wantedOf(wanted));
    }

    void theFrameIsKept_data() { everySample(); }
    void theFrameIsKept()
    {
        QFETCH(QString, protocol);
        QFETCH(QByteArray, frame);
        ScaleFramer framer = framerFor(protocol);
        const auto reading = framer.add(frame).newest;
        if (reading)
            QVERIFY2(frame.startsWith(reading->raw), reading->raw.toHex(' ').constData()); // a check byte may follow
    }

    void splitAtEveryByte_data() { everySample(); }
    void splitAtEveryByte()
    {
        QFETCH(QString, protocol);
        QFETCH(QByteArray, frame);
        QFETCH(QString, wanted);
        for (qsizetype at = 1; at < frame.size(); ++at)
            QCOMPARE(said(protocol, {frame.first(at), frame.sliced(at)}), wantedOf(wanted));
        QCOMPARE(said(protocol, bytewise(frame)), wantedOf(wanted));
    }

    void behindGarbage_data() { everySample(); }
    void behindGarbage()
    {
        QFETCH(QString, protocol);
        QFETCH(QByteArray, frame);
        QFETCH(QString, wanted);
        const QByteArray end = isLines(protocol) ? "\r\n" : "";
        for (const QByteArray &garbage : {QByteArray("\xff\x7f\x00zz", 5), QByteArray("\x02"), QByteArray("S S  9"), QByteArray("\n"),
                                          QByteArray("\x01\x02"), QByteArray(200, 'x'), QByteArray(200, '\x02'), QByteArray("01.234")})
            QCOMPARE(said(protocol, {garbage + end + frame}), wantedOf(wanted));
    }

    /// A frame that lost its beginning or its end says nothing, or the same; never another weight.
    void truncated_data() { everySample(); }
    void truncated()
    {
        QFETCH(QString, protocol);
        QFETCH(QByteArray, frame);
        QFETCH(QString, wanted);
        const QString weight = wanted.section(u' ', 0, 1);
        for (qsizetype at = 1; at < frame.size(); ++at) {
            for (const QString &heard : said(protocol, {frame.first(at)}) + said(protocol, {frame.sliced(at)})) {
                const bool harmless = !heard.contains(u" mg "_s) || heard.startsWith(weight) || heard == u"0 mg stable"_s;
                QVERIFY2(harmless || weight.startsWith(u'-'), qPrintable(u"%1 at %2"_s.arg(heard).arg(at)));
            }
        }
    }

    /// The rest of a frame and a new one: the new one counts.
    void behindItsOwnRest_data() { everySample(); }
    void behindItsOwnRest()
    {
        QFETCH(QString, protocol);
        QFETCH(QByteArray, frame);
        QFETCH(QString, wanted);
        for (qsizetype at = 1; at < frame.size(); ++at) {
            ScaleFramer framer = framerFor(protocol);
            framer.lostTrack();
            QCOMPARE(words(framer.add(frame.sliced(at) + frame).newest), wanted);
        }
    }

    void glued_data() { everySample(); }
    void glued()
    {
        QFETCH(QString, protocol);
        QFETCH(QByteArray, frame);
        QFETCH(QString, wanted);
        QCOMPARE(said(protocol, {frame + frame + frame}), wantedOf(wanted));
    }

    void withParity_data() { everySample(); }
    void withParity()
    {
        QFETCH(QString, protocol);
        QFETCH(QByteArray, frame);
        QFETCH(QString, wanted);
        if (!isSevenBit(protocol))
            return;
        for (char &byte : frame)
            byte = char(byte | 0x80);
        QCOMPARE(said(protocol, {frame}), wantedOf(wanted));
    }

    void theNewestCounts()
    {
        QCOMPARE(said(u"mt-sics"_s, {"S S 1.000 kg\r\nS D 1.500 kg\r\nS S 2.000 kg\r\nS D 9"}), QStringList{u"2000000 mg stable"_s});
        QCOMPARE(said(u"toledo-8217"_s, {"\x02" "01.000\r\x02?a\r"}), QStringList{u"no weight moving"_s});
    }

    void twoLinesMixedAreNone()
    {
        QCOMPARE(said(u"mt-sics"_s, {"S S      1.2S S      1.236 kg\r\n"}), QStringList());
        QCOMPARE(said(u"nci"_s, {"\n001.\n001.25kg\r\n00\r\x03"}), QStringList{u"1250000 mg stable"_s});
        QCOMPARE(said(u"a-and-d"_s, {"ST,+000ST,+0001.234 kg\r\n"}), QStringList());
    }

    void whatIsHeldIsBounded()
    {
        for (const char *name : {"mt-sics", "toledo-8217", "nci", "toledo-continuous", "cas-ecr", "ohaus"}) {
            const ScaleProtocol protocol = *scaleProtocol(QString::fromLatin1(name));
            for (const char fill : {'S', '\x02', '\n', '\x01', ' ', '0'}) {
                QByteArray held(maxFrame, fill);
                const Piece piece = protocol.read(held);
                QVERIFY2(piece.size > 0 && piece.size <= held.size(), name);
            }
        }
    }

    void casShakesHands()
    {
        ScaleFramer framer = framerFor(u"cas-ecr"_s);
        QCOMPARE(framer.protocol().ask, QByteArray("\x05"));
        const auto outcome = framer.add("\x06");
        QCOMPARE(outcome.reply, QByteArray("\x11"));
        QVERIFY(outcome.understood);
        QVERIFY(framer.add("\x15").reply.isEmpty());
    }

    void usb_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("300 g") << hex("03 04 02 00 2C 01") << u"300000 mg stable"_s;
        QTest::newRow("12.3 oz") << hex("03 04 0B FF 7B 00") << u"348699 mg stable"_s;
        QTest::newRow("123.45 kg") << hex("03 04 03 FE 39 30") << u"123450000 mg stable"_s;
        QTest::newRow("stable zero") << hex("03 02 03 FD 00 00") << u"0 mg stable"_s;
        QTest::newRow("in motion") << hex("03 03 02 00 10 00") << u"16000 mg moving"_s;
        QTest::newRow("under zero") << hex("03 05 0B FF 0A 00") << u"under"_s;
        QTest::newRow("overload") << hex("03 06 02 00 FF FF") << u"over"_s;
        QTest::newRow("fault") << hex("03 01 02 00 00 00") << u"fault"_s;
        QTest::newRow("wants calibration") << hex("03 07 02 00 00 00") << u"fault"_s;
        QTest::newRow("wants zero") << hex("03 08 02 00 00 00") << u"zero error"_s;
        QTest::newRow("report 4") << hex("04 04 02 00 2C 01") << u"300000 mg stable"_s;
        QTest::newRow("another report") << hex("05 04 02 00 2C 01") << u"none"_s;
        QTest::newRow("empty") << hex("03 00 00 00 00 00") << u"none"_s;
        QTest::newRow("tael") << hex("03 04 05 00 2C 01") << u"not understood"_s;
        QTest::newRow("unit unknown") << hex("03 04 20 00 2C 01") << u"not understood"_s;
        QTest::newRow("exponent out of range") << hex("03 04 02 7F 2C 01") << u"not understood"_s;
        QTest::newRow("padded") << hex("03 04 02 00 2C 01 00 00") << u"300000 mg stable"_s;
        QTest::newRow("pounds") << hex("03 04 0C FF 64 00") << u"4535924 mg stable"_s;
    }
    void usb()
    {
        QFETCH(QByteArray, report);
        QTEST(words(readHidWeight(report)), "wanted");
        for (qsizetype size = 0; size < 6; ++size)
            QVERIFY(!readHidWeight(report.first(size)));
    }

    void weights_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<qint64>("wanted"); // -1: none
        QTest::newRow("kg") << QByteArray("1.234") << QByteArray("kg") << qint64(1'234'000);
        QTest::newRow("capital") << QByteArray("1.234") << QByteArray(" KG ") << qint64(1'234'000);
        QTest::newRow("sign apart") << QByteArray(" -  1.234 ") << QByteArray("g") << qint64(-1'234);
        QTest::newRow("leading zeros") << QByteArray("+00000000000123.45") << QByteArray("g") << qint64(123'450);
        QTest::newRow("below a milligram") << QByteArray("0.0006") << QByteArray("g") << qint64(1);
        QTest::newRow("pound") << QByteArray("100") << QByteArray("lb") << qint64(45'359'237);
        QTest::newRow("ounce, rounded") << QByteArray("1") << QByteArray("oz") << qint64(28'350);
        QTest::newRow("ounce below zero, rounded") << QByteArray("-1") << QByteArray("oz") << qint64(-28'350);
        QTest::newRow("carat") << QByteArray("5") << QByteArray("ct") << qint64(1'000);
        QTest::newRow("largest") << QByteArray("999999999") << QByteArray("t") << qint64(999'999'999'000'000'000);
        QTest::newRow("too many digits") << QByteArray("1000000000") << QByteArray("g") << qint64(-1);
        QTest::newRow("two points") << QByteArray("1.2.3") << QByteArray("g") << qint64(-1);
        QTest::newRow("nothing") << QByteArray("   ") << QByteArray("g") << qint64(-1);
        QTest::newRow("only a point") << QByteArray(".") << QByteArray("g") << qint64(-1);
        QTest::newRow("two signs") << QByteArray("--1") << QByteArray("g") << qint64(-1);
        QTest::newRow("blank inside") << QByteArray("1 2") << QByteArray("g") << qint64(-1);
        QTest::newRow("no unit") << QByteArray("1") << QByteArray("") << qint64(-1);
        QTest::newRow("pieces") << QByteArray("1") << QByteArray("pcs") << qint64(-1);
    }
    void weights()
    {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, unit);
        QTEST(milligrams(number, unit).value_or(-1), "wanted");
    }

    /// An Adam, for one: its maker's lines are described by hand, and rest is what does not change.
    void ownPattern()
    {
        const auto pattern = readLinePattern("# ours\n[scale]\nask = P\\r\\n\nline = 4800,8N1\nweight = ^\\s*(?<weight>[0-9.]+)kg$\n"
                                             "unit = kg\nsteady = yes\n",
                                             u"lines=adam.ini"_s);
        QVERIFY2(pattern.hasValue(), qPrintable(pattern ? QString() : pattern.error()));
        QCOMPARE(pattern->ask, QByteArray("P\r\n"));
        const auto protocol = lineProtocol(*pattern);
        QVERIFY(protocol.hasValue());
        QCOMPARE(protocol->line, u"4800,8N1"_s);
        QVERIFY(protocol->steady);
        ScaleFramer framer(*protocol);
        QCOMPARE(words(framer.add("  1.234kg\r\n").newest), u"1234000 mg moving"_s);
    }

    void badPatterns_data()
    {
        QTest::addColumn<QByteArray>("ini");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("no weight") << QByteArray("unit = kg\n") << u"weight: it must be there and have a group (?<weight>...)"_s;
        QTest::newRow("no unit") << QByteArray("weight = ^(?<weight>.*)$\nsteady=yes\n")
                                 << u"unit: neither a group (?<unit>...) in weight nor a unit such as kg"_s;
        QTest::newRow("no word on rest") << QByteArray("weight = ^(?<weight>.*)$\nunit=kg\n")
                                         << u"weight: give it a group (?<stable>...) or (?<unstable>...), or say steady = yes"_s;
        QTest::newRow("no expression") << QByteArray("weight = ^(?<weight>.*$\nunit=kg\n") << u"weight: missing closing parenthesis"_s;
        QTest::newRow("no such key") << QByteArray("\nweigth = 1\n") << u"line 2, \"weigth = 1\": there is no such key"_s;
        QTest::newRow("no key") << QByteArray("hello\n") << u"line 1, \"hello\": write key = value"_s;
        QTest::newRow("no byte") << QByteArray("ask = \\q\n") << u"line 1, \"ask = \\q\": \\q is no byte: write \\r, \\n, \\t, \\xHH or \\\\"_s;
        QTest::newRow("neither yes nor no") << QByteArray("steady = perhaps\n") << u"line 1, \"steady = perhaps\": write yes or no"_s;
    }
    void badPatterns()
    {
        QFETCH(QByteArray, ini);
        const auto pattern = readLinePattern(ini, u"lines=x"_s);
        const auto protocol = pattern ? lineProtocol(*pattern) : base::Expected<ScaleProtocol, QString>(base::Unexpected{pattern.error()});
        QVERIFY(!protocol);
        QTEST(protocol.error(), "wanted");
    }

    void everyPresetIsSound()
    {
        for (const LinePattern &preset : linePresets()) {
            QVERIFY2(lineProtocol(preset).hasValue(), qPrintable(preset.name));
            QVERIFY2(readLineSetting(preset.line).hasValue(), qPrintable(preset.name));
        }
    }
};

PACKHORSE_TEST(TstScaleFrames)
#include "tst_scale_frames.moc"
