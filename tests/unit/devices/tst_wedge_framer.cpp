// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/wedge_framer.h"
#include "support/test_main.h"

using namespace devices;
using namespace Qt::StringLiterals;

namespace {

/// Plays strokes and writes down what became of them: "typed(ab)", "scan(CODE)", "dropped(1)", "spoilt(7)".
class Player
{
public:
    explicit Player(const WedgeLimits &limits = {})
        : m_framer(limits)
    {
    }
    Player &key(QChar c, int gap, bool repeated = false)
    {
        m_at = m_at + domain::Duration(gap);
        m_pending += c;
        note(m_framer.add({QString(c), m_at, repeated}));
        return *this;
    }
    /// The first key after `before` ms, the others `gap` ms apart.
    Player &keys(const QString &text, int gap, int before = 1000)
    {
        for (qsizetype i = 0; i < text.size(); ++i)
            key(text[i], i == 0 ? before : gap);
        return *this;
    }
    Player &silence()
    {
        note(m_framer.silent());
        return *this;
    }
    [[nodiscard]] QString told() const { return m_told.join(u' '); }
    [[nodiscard]] QString open() const { return m_pending; }

private:
    void note(const WedgeFramer::Verdicts &verdicts)
    {
        for (const WedgeVerdict &verdict : verdicts) {
            const QString strokes = m_pending.left(qsizetype(verdict.strokes));
            m_pending.remove(0, qsizetype(verdict.strokes));
            switch (verdict.what) {
            case WedgeVerdict::What::Typed:
                m_told << u"typed(%1)"_s.arg(strokes);
                break;
            case WedgeVerdict::What::Scanned:
                m_told << u"scan(%1)"_s.arg(verdict.text);
                break;
            case WedgeVerdict::What::Dropped:
                m_told << u"dropped(%1)"_s.arg(verdict.strokes);
                break;
            case WedgeVerdict::What::Spoilt:
                m_told << u"spoilt(%1)"_s.arg(verdict.strokes);
                break;
            }
        }
    }

    WedgeFramer m_framer;
    domain::Instant m_at;
    QString m_pending;
    QStringList m_told;
};

constexpr auto ean = "4006381333931";
} // namespace

class TstWedgeFramer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rhythm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("gap");
        QTest::addColumn<QString>("told");
        const QString code = QString::fromLatin1(ean);
        QTest::newRow("5 ms, CR") << code + u'\r' << 5 << u"scan(4006381333931)"_s;
        QTest::newRow("20 ms, Tab") << code + u'\t' << 20 << u"scan(4006381333931)"_s;
        QTest::newRow("35 ms, LF") << code + u'\n' << 35 << u"scan(4006381333931)"_s;
        QTest::newRow("CR LF") << code + u"\r\n"_s << 5 << u"scan(4006381333931) dropped(1)"_s;
        QTest::newRow("0 ms") << code + u'\r' << 0 << u"scan(4006381333931)"_s;
        QTest::newRow("60 ms is typing") << u"40063\r"_s << 60 << u"typed(4006) typed(3) typed(\r)"_s;
        QTest::newRow("120 ms is typing") << u"400\r"_s << 120 << u"typed(4) typed(0) typed(0) typed(\r)"_s;
        QTest::newRow("slot code") << u"S-03\r"_s << 10 << u"scan(S-03)"_s;
        QTest::newRow("two mashed keys and Enter") << u"ab\r"_s << 10 << u"typed(ab) dropped(1)"_s;
        QTest::newRow("no terminator") << code << 5 << u"scan(4006381333931)"_s;
        QTest::newRow("no terminator, too short") << u"S-031"_s << 5 << u"typed(S-031)"_s;
        QTest::newRow("GS inside") << u"]C110A\u001D21B\r"_s << 5 << u"scan(]C110A\u001D21B)"_s;
        QTest::newRow("identifier, no terminator") << u"]C0A1"_s << 5 << u"scan(]C0A1)"_s;
        QTest::newRow("a lone Enter") << u"\r"_s << 0 << u"typed(\r)"_s;
        QTest::newRow("a lone Tab") << u"\t"_s << 0 << u"typed(\t)"_s;
        QTest::newRow("lower case and Caps Lock are the code's business") << u"a-12-03\r"_s << 5 << u"scan(a-12-03)"_s;
    }
    void rhythm()
    {
        QFETCH(QString, text);
        QFETCH(int, gap);
        Player player;
        player.keys(text, gap).silence();
        QTEST(player.told(), "told");
        QCOMPARE(player.open(), QString());
    }

    // Press and release of a digit that comes twice may bear one stamp: X11 takes the second press for a key held down. Where that
    // ended the scan, the rest of it counted as a code.
    void aDoubledDigitIsNoKeyHeldDown_data()
    {
        QTest::addColumn<int>("gap");
        QTest::newRow("0 ms") << 0;
        QTest::newRow("3 ms") << 3;
        QTest::newRow("30 ms") << 30;
    }
    void aDoubledDigitIsNoKeyHeldDown()
    {
        QFETCH(int, gap);
        const QString code = u"00400000010786"_s;
        Player player;
        for (qsizetype i = 0; i < code.size(); ++i)
            player.key(code[i], i == 0 ? 1000 : gap, i > 0 && code[i] == code[i - 1]);
        player.key(u'\r', gap).silence();
        QCOMPARE(player.told(), u"scan(00400000010786)"_s);
    }
    void aScanBehindAKeyHeldDownIsWhole()
    {
        Player player;
        player.key(u'a', 1000).key(u'a', 500, true).key(u'a', 30, true);
        player.keys(QString::fromLatin1(ean) + u'\r', 5, 500).silence();
        QCOMPARE(player.told(), u"typed(a) typed(a) typed(a) scan(4006381333931)"_s);
    }

    void burstOfScansLosesNothing()
    {
        Player player;
        QStringList wanted;
        for (int i = 0; i < 300; ++i) {
            const QString code = u"K-%1"_s.arg(i, 4, 10, QChar(u'0'));
            player.keys(code + u'\r', 2, 20);
            wanted << u"scan(%1)"_s.arg(code);
        }
        QCOMPARE(player.told(), wanted.join(u' '));
    }

    void twoScansWithoutTerminator()
    {
        Player player;
        player.keys(QString::fromLatin1(ean), 5).keys(u"73513537"_s, 5, 100).silence();
        QCOMPARE(player.told(), u"scan(4006381333931) scan(73513537)"_s);
    }

    void oneSlowGapIsForgiven()
    {
        Player player;
        player.keys(u"400638"_s, 5).keys(u"1333931\r"_s, 5, 80);
        QCOMPARE(player.told(), u"scan(4006381333931)"_s);
    }

    void slowScannerWithOneSlowGapIsForgiven()
    {
        Player player;
        player.keys(u"400638"_s, 30).keys(u"1333931\r"_s, 30, 80);
        QCOMPARE(player.told(), u"scan(4006381333931)"_s);
    }

    void halfACodeIsNoScanOnceATerminatorWasSeen()
    {
        Player player;
        player.keys(u"S-03\r"_s, 5);
        player.keys(u"400638"_s, 5).keys(u"1333931\r\n"_s, 5, 200);
        player.keys(u"73513537\r"_s, 5);
        QCOMPARE(player.told(),
                 u"scan(S-03) spoilt(6) dropped(1) dropped(1) dropped(1) dropped(1) dropped(1) dropped(1) "
                 "dropped(1) dropped(1) dropped(1) scan(73513537)"_s);
    }

    void aSpoiltScanEndsAfterHalfASecond()
    {
        Player player;
        player.keys(u"S-03\r"_s, 5).keys(u"400638"_s, 5).silence();
        player.keys(u"73513537\r"_s, 5, 501);
        QCOMPARE(player.told(), u"scan(S-03) spoilt(6) scan(73513537)"_s);
    }

    void typingWaitsForThePauseOnly()
    {
        Player player;
        player.key(u'7', 1000);
        QCOMPARE(player.open(), u"7"_s);
        player.silence();
        QCOMPARE(player.told(), u"typed(7)"_s);
        // A quick typist need not pause: after four keys the rhythm is clear.
        player.keys(u"hell"_s, 70);
        QCOMPARE(player.told(), u"typed(7) typed(hell)"_s);
    }

    void aPersonsEnterBehindTypingIsPassedOn()
    {
        Player player;
        player.keys(u"4711"_s, 150).silence().key(u'\r', 200);
        QCOMPARE(player.told(), u"typed(4) typed(7) typed(1) typed(1) typed(\r)"_s);
        Player quick; // rolls over the keys: two of them are no scanner's
        quick.keys(u"7\r"_s, 70);
        QCOMPARE(quick.told(), u"typed(7) typed(\r)"_s);
    }

    void aHeldKeyIsNoScan()
    {
        Player player;
        player.key(u'a', 1000).key(u'a', 500, true);
        for (int i = 0; i < 20; ++i)
            player.key(u'a', 30, true);
        QVERIFY(!player.told().contains(u"scan"_s));
        QCOMPARE(player.open(), QString());
        QCOMPARE(player.told().count(u"typed(a)"_s), 22);
    }

    void prefixIsTakenOff()
    {
        WedgeLimits limits;
        limits.prefix = u"~"_s;
        Player player(limits);
        player.keys(u"~S-03"_s, 5).silence().keys(u"S-03\r"_s, 5);
        QCOMPARE(player.told(), u"scan(S-03) scan(S-03)"_s);
    }

    void bluetoothProfile()
    {
        WedgeLimits limits;
        limits.longestGap = domain::Duration(150);
        limits.averageGap = domain::Duration(60);
        Player player(limits);
        player.keys(u"400638"_s, 50).keys(u"1333931\r"_s, 50, 140);
        QCOMPARE(player.told(), u"scan(4006381333931)"_s);
    }

    void endlessBurstIsBounded()
    {
        Player player;
        player.keys(QString(8300, u'1') + u'\r', 1);
        QVERIFY(player.told().startsWith(u"spoilt(8193) dropped(1)"_s));
        QVERIFY(!player.told().contains(u"scan"_s) && !player.told().contains(u"typed"_s));
        player.keys(u"S-03\r"_s, 5);
        QVERIFY(player.told().endsWith(u" scan(S-03)"_s));
    }

    void theLongestCodeIsAScan()
    {
        Player player;
        player.keys(QString(7089, u'1') + u'\r', 1);
        QCOMPARE(player.told(), u"scan(%1)"_s.arg(QString(7089, u'1')));
    }

    /// Whatever comes: every stroke is judged once, in order, at the latest after the silence.
    void everyStrokeIsJudgedOnce()
    {
        const QString alphabet = u"A1-]\r\n\t\x1D"_s;
        for (quint32 seed = 1; seed <= 500; ++seed) {
            QRandomGenerator random(seed);
            Player player;
            for (int i = 0; i < 60; ++i)
                player.key(alphabet[random.bounded(int(alphabet.size()))],
                           random.bounded(3) ? random.bounded(40) : random.bounded(700), random.bounded(20) == 0);
            player.silence();
            QCOMPARE(player.open(), QString());
        }
    }
};

PACKHORSE_TEST(TstWedgeFramer)
#include "tst_wedge_framer.moc"
