// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/pin.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;

class TstPin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPinFitsItsVerifierAndNoOther()
    {
        const QString verifier = codec::pinVerifier(u"314159"_s);
        QVERIFY2(verifier.startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"_s), qPrintable(verifier));
        QVERIFY(codec::isPinVerifier(verifier));
        QVERIFY(codec::pinFits(verifier, u"314159"_s));
        QVERIFY(!codec::pinFits(verifier, u"314158"_s));
        QVERIFY(!codec::pinFits(verifier, u"3141590"_s));
        QVERIFY(!codec::pinFits(verifier, QString()));
    }
    void everyVerifierIsAnother()
    {
        QVERIFY(codec::pinVerifier(u"314159"_s) != codec::pinVerifier(u"314159"_s));
    }
    void whatIsNoVerifierFitsNothing_data()
    {
        QTest::addColumn<QString>("verifier");
        QTest::newRow("none") << QString();
        QTest::newRow("plain text") << u"314159"_s;
        QTest::newRow("another kind") << u"$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b4dWRWJTmaaJObG"_s;
        QTest::newRow("cut off") << u"$argon2id$v=19$m=194"_s;
        QTest::newRow("too long") << u"$argon2id$"_s + QString(4000, u'A');
    }
    void whatIsNoVerifierFitsNothing()
    {
        QFETCH(QString, verifier);
        QVERIFY(!codec::pinFits(verifier, u"314159"_s));
        QVERIFY(!codec::pinFits(verifier, QString()));
    }
    void whatIsTriedFirstIsNoPin_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << u"314159"_s << true;
        QTest::newRow("twelve digits") << u"271828182845"_s << true;
        QTest::newRow("five digits") << u"31415"_s << false;
        QTest::newRow("thirteen digits") << u"2718281828459"_s << false;
        QTest::newRow("letters") << u"31415a"_s << false;
        QTest::newRow("other digits") << u"٣١٤١٥٩"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("one digit") << u"111111"_s << false;
        QTest::newRow("upwards") << u"123456"_s << false;
        QTest::newRow("downwards") << u"654321"_s << false;
        QTest::newRow("over the nine") << u"789012"_s << false;
        QTest::newRow("by twos") << u"246802"_s << false;
        QTest::newRow("pairs") << u"121212"_s << false;
        QTest::newRow("threes") << u"112112"_s << false;
    }
    void whatIsTriedFirstIsNoPin()
    {
        QFETCH(QString, pin);
        QTEST(codec::pinFault(pin).isEmpty(), "good");
    }
};

PACKHORSE_TEST(TstPin)
#include "tst_pin.moc"
