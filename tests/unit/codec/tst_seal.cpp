// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/seal.h"
#include "support/test_main.h"

using codec::Seal;

class TstSeal : public QObject
{
    Q_OBJECT
    const Seal m_seal{QByteArray(Seal::keyBytes, 'k')};
    const Seal m_other{QByteArray(Seal::keyBytes, 'l')};
    const QByteArray m_plain = "Anna Example, 1 Sample Street";

private Q_SLOTS:
    void whatIsSealedComesBack()
    {
        for (const QByteArray &plain : {m_plain, QByteArray(), QByteArray(100'000, '\0')})
            QCOMPARE(m_seal.open(m_seal.seal(plain, "a"), "a"), std::optional(plain));
    }
    void nothingOfItCanBeReadAndNoTwoAreAlike()
    {
        const QByteArray sealed = m_seal.seal(m_plain, "a");
        QVERIFY(!sealed.contains("Anna") && !Seal::isPlain(sealed));
        QVERIFY(sealed != m_seal.seal(m_plain, "a"));
        QCOMPARE(sealed.size(), m_plain.size() + 1 + 24 + 16);
    }
    void anotherKeyAnotherPlaceOrAChangedByteOpensNothing()
    {
        const QByteArray sealed = m_seal.seal(m_plain, "a");
        QVERIFY(!m_other.open(sealed, "a"));
        QVERIFY(!Seal().open(sealed, "a"));
        QVERIFY(!m_seal.open(sealed, "b"));
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            QByteArray changed = sealed;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY2(!m_seal.open(changed, "a"), qPrintable(QString::number(at)));
            QVERIFY(!m_seal.open(sealed.left(at), "a"));
        }
    }
    void plainTextIsNotTakenForSealed()
    {
        const QByteArray plain = Seal().seal(m_plain, "a");
        QVERIFY(Seal::isPlain(plain));
        QCOMPARE(Seal().open(plain, "whatever"), std::optional(m_plain));
        QVERIFY(!m_seal.open(plain, "a")); // anybody could have put it there
        QVERIFY(!Seal().open({}, "a"));
    }
    void keysHaveNames()
    {
        QVERIFY(Seal().name().isEmpty() && !Seal().isKeyed());
        QVERIFY(m_seal.name() != m_other.name());
        QCOMPARE(m_seal.name(), Seal(QByteArray(Seal::keyBytes, 'k')).name());
        QVERIFY(Seal::newKey() != Seal::newKey());
        QCOMPARE(Seal::newKey().size(), Seal::keyBytes);
    }
    void whatIsNoKeyIsNone_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("short") << QByteArray(31, 'k');
        QTest::newRow("long") << QByteArray(33, 'k');
    }
    void whatIsNoKeyIsNone()
    {
        QFETCH(QByteArray, key);
        QVERIFY(!Seal(key).isKeyed());
    }
    void opensTheVectorOfTheDraft();
};

/// draft-irtf-cfrg-xchacha-03, A.3.1.
void TstSeal::opensTheVectorOfTheDraft()
{
    const QByteArray key = QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const QByteArray nonce = QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const QByteArray with = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray cipher = QByteArray::fromHex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                                  "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e");
    const QByteArray tag = QByteArray::fromHex("c0875924c1c7987947deafd8780acf49");
    const auto opened = Seal(key).open(QByteArray(1, '\1') + nonce + cipher + tag, with);
    QVERIFY(opened);
    QVERIFY2(opened->startsWith("Ladies and Gentlemen of the class of '99"), opened->constData());
}

PACKHORSE_TEST(TstSeal)
#include "tst_seal.moc"
