// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "journal/listing.h"
#include "support/test_main.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace journal;

/// What IT sees of a station that is not running.
class TstListing : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        auto journal = facts::filled(m_folder.path(), 6);
        QVERIFY(journal->settle({4, QStringLiteral("e"), {}, {{3, domain::Outcome::Disputed, {}}}}));
        QVERIFY(journal->begin(facts::name(2), facts::begun(50), 4));
        QVERIFY(journal->settle({1, QStringLiteral("e"), {}, {}}));
    }

    void everyFactIsListedOnceAPlaceWithItsState()
    {
        OpenOptions options = facts::options(m_folder.path());
        options.readOnly = true;
        const auto opened = Journal::open(options);
        QVERIFY(opened);
        QStringList seen;
        QVERIFY(listFacts(**opened, [&](const StoredFact &fact, const QString &state) {
            seen
                << QStringLiteral("%1/%2 %3").arg(fact.journal == facts::name(1) ? 1 : 2).arg(fact.sequence).arg(state);
            return true;
        }));
        QCOMPARE(seen, QStringList({QStringLiteral("1/1 applied"), QStringLiteral("1/2 applied"),
                                    QStringLiteral("1/3 disputed"), QStringLiteral("1/4 applied"),
                                    QStringLiteral("1/5 on_device"), QStringLiteral("1/6 on_device"),
                                    QStringLiteral("2/1 applied"), QStringLiteral("2/2 on_device"),
                                    QStringLiteral("2/3 on_device")}));
        int taken = 0;
        QVERIFY(!listFacts(**opened, [&](const StoredFact &, const QString &) { return ++taken < 3; }));
        QCOMPARE(taken, 3);
    }

    void aLineIsJsonAndKeepsTheBytes()
    {
        const StoredFact fact{facts::name(), 138, facts::skipped(7).line, codec::chainStart(facts::name())};
        const QByteArray line = listingLine(fact, QStringLiteral("parked"));
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, line.constData());
        QCOMPARE(object.value(QStringLiteral("sequence")).toInt(), 138);
        QCOMPARE(object.value(QStringLiteral("state")).toString(), QStringLiteral("parked"));
        QCOMPARE(object.value(QStringLiteral("event")).toObject().value(QStringLiteral("id")).toString(),
                 facts::idOf(7).text());
        const auto read = readListingLine(line);
        QVERIFY(read);
        QCOMPARE(read->journal, fact.journal);
        QCOMPARE(read->sequence, 138);
        QCOMPARE(read->line, fact.line);
        QVERIFY(read->chain == fact.chain);
    }

    void otherLinesAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArray good = listingLine({facts::name(), 1, facts::begun().line, {}}, QStringLiteral("applied"));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a fact alone") << facts::begun().line;
        QTest::newRow("cut") << good.left(good.size() - 2).chopped(1);
        QTest::newRow("in front") << " " + good;
        QTest::newRow("short chain") << QByteArray(good).replace("000000000000000000000000", "0000");
    }
    void otherLinesAreNotRead()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!readListingLine(line));
    }
};

PACKHORSE_TEST(TstListing)
#include "tst_listing.moc"
