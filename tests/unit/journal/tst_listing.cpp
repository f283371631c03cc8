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
        ListingProof proof;
        QVERIFY(listFacts(**opened, [&](const ListedFact &listed) {
            seen << QStringLiteral("%1/%2 %3")
                        .arg(listed.fact.journal == facts::name(1) ? 1 : 2)
                        .arg(listed.fact.sequence)
                        .arg(listed.outcome);
            return proof.take(listed).isEmpty() && !listed.before;
        }));
        QCOMPARE(seen, QStringList({QStringLiteral("1/1 applied"), QStringLiteral("1/2 applied"),
                                    QStringLiteral("1/3 disputed"), QStringLiteral("1/4 applied"),
                                    QStringLiteral("1/5 on_device"), QStringLiteral("1/6 on_device"),
                                    QStringLiteral("2/1 applied"), QStringLiteral("2/2 on_device"),
                                    QStringLiteral("2/3 on_device")}));
        int taken = 0;
        QVERIFY(!listFacts(**opened, [&](const ListedFact &) { return ++taken < 3; }));
        QCOMPARE(taken, 3);
    }

    void pagesEndWithTheirJournal()
    {
        OpenOptions options = facts::options(m_folder.path());
        options.readOnly = true;
        const auto opened = Journal::open(options);
        QVERIFY(opened);
        ListingPlace place;
        QList<size_t> sizes;
        for (auto page = listPage(**opened, place, 4); !page.empty(); page = listPage(**opened, place, 4))
            sizes << page.size();
        QCOMPARE(sizes, (QList<size_t>{4, 2, 3}));
        QVERIFY(listPage(**opened, place, 4).empty());
    }

    void whatFollowsFactsThatWereLetGoCanBeProven()
    {
        const QTemporaryDir folder;
        auto journal = facts::filled(folder.path(), 6);
        QVERIFY(journal->settle({6, QStringLiteral("e"), 4, {}}));
        const auto pruned = journal->prune({4'000'000'000'000});
        QVERIFY(pruned && *pruned == 4);
        ListingPlace place;
        auto page = listPage(*journal, place, 10);
        QCOMPARE(page.size(), size_t(2));
        QVERIFY(page[0].before == journal->chainAt(4));
        QVERIFY(!page[1].before);
        ListingProof proof;
        for (const ListedFact &listed : page) {
            const auto read = readListingLine(listingLine(listed));
            QVERIFY(read && read->before == listed.before);
            QCOMPARE(proof.take(*read), QString());
        }
        page[0].before.reset();
        QVERIFY(ListingProof().take(page[0]).contains(QStringLiteral("sequence 5: the fact before it is missing")));
    }

    void aFactThatWasChangedOrMovedIsFound()
    {
        OpenOptions options = facts::options(m_folder.path());
        options.readOnly = true;
        const auto opened = Journal::open(options);
        QVERIFY(opened);
        std::vector<ListedFact> all;
        listFacts(**opened, [&](const ListedFact &listed) {
            all.push_back(listed);
            return true;
        });
        const auto faultOf = [](const std::vector<ListedFact> &listing) {
            ListingProof proof;
            for (const ListedFact &listed : listing) {
                if (const QString fault = proof.take(listed); !fault.isEmpty())
                    return fault;
            }
            return QString();
        };
        QCOMPARE(faultOf(all), QString());
        auto changed = all;
        changed[2].fact.line.replace("\"stop\":3", "\"stop\":4");
        QVERIFY(faultOf(changed).endsWith(QStringLiteral("sequence 3: the chain does not fit the line")));
        auto swapped = all;
        std::swap(swapped[1], swapped[2]);
        QVERIFY(faultOf(swapped).endsWith(QStringLiteral("sequence 3: the fact before it is missing")));
        auto twice = all;
        twice.push_back(all[8]);
        QVERIFY(faultOf(twice).endsWith(QStringLiteral("sequence 3: it stands out of order")));
        auto again = all;
        again.push_back(all[0]);
        QVERIFY(faultOf(again).endsWith(QStringLiteral("sequence 1: it stands out of order")));
    }

    void aLineIsJsonAndKeepsTheBytes()
    {
        const StoredFact fact{facts::name(), 138, facts::skipped(7).line, codec::chainStart(facts::name())};
        const QByteArray line = listingLine({fact, QStringLiteral("parked"), {}});
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, line.constData());
        QCOMPARE(object.value(QStringLiteral("sequence")).toInt(), 138);
        QCOMPARE(object.value(QStringLiteral("outcome")).toString(), QStringLiteral("parked"));
        QCOMPARE(object.value(QStringLiteral("event")).toObject().value(QStringLiteral("id")).toString(),
                 facts::idOf(7).text());
        const auto read = readListingLine(line);
        QVERIFY(read);
        QCOMPARE(read->fact.journal, fact.journal);
        QCOMPARE(read->fact.sequence, 138);
        QCOMPARE(read->fact.line, fact.line);
        QVERIFY(read->fact.chain == fact.chain);
        QCOMPARE(read->outcome, QStringLiteral("parked"));
    }

    void otherLinesAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArray good = listingLine({{facts::name(), 1, facts::begun().line, {}}, QStringLiteral("applied"), {}});
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
