// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/listing.h"
#include "start/station_answers.h"
#include "start/station_status.h"
#include "support/memory_dir.h"
#include "support/test_main.h"
#include "support/virtual_time.h"
#include "unit/journal/facts.h"
#include <QTemporaryDir>

using namespace start;

namespace {

/// A station that was stopped in the middle of its work, started again: journal, commands, answers.
struct Station
{
    explicit Station(const QString &profile, int skips, bool mayPress = false)
        : journal(facts::filled(profile, 1))
        , store(time, *journal)
        , commands(domain::StationId(u"handheld-1"_qs), time, store, maker())
        , answers(store, commands, mayPress)
    {
        std::vector<journal::NewFact> more;
        const domain::TrolleyTaken taken{domain::TrolleyId(u"T-07"_qs), domain::RouteId(u"R-1"_qs), false, {}};
        more.push_back(facts::make(2, domain::OperatorSignedIn{u"badge"_qs}));
        more.push_back(facts::make(3, taken, facts::route()));
        for (int n = 0; n < skips; ++n)
            more.push_back(facts::skipped(4 + n));
        if (!journal->append(more))
            qFatal("no facts");
        commands.start();
    }
    static flow::FactMaker maker()
    {
        return {[] { return facts::idOf(999).text(); }, [] { return QString(); },
                [](const domain::Event &event) { return codec::encodeFact(event); },
                [](const QByteArray &line) {
                    auto event = codec::decodeFact(line);
                    return event ? std::optional(*event) : std::nullopt;
                },
                {}};
    }
    /// The next page; what the journal's thread does stands in `time`.
    Page page(const Answer &answer)
    {
        std::optional<Page> got;
        answer([&got](const Page &page) { got = page; });
        time.passUntil([&got] { return got.has_value(); }, domain::Duration(1000));
        return got.value_or(Page{});
    }

    support::VirtualTime time;
    std::unique_ptr<journal::Journal> journal;
    support::VirtualStore store;
    flow::CommandLoop commands;
    StationAnswers answers;
};

} // namespace

/// What a running station tells IT.
class TstStationAnswers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{support::memoryDir()};
    int m_tests = 0;

    QString profile()
    {
        const QString folder = m_folder.filePath(QString::number(++m_tests));
        QDir().mkpath(folder);
        return folder;
    }

private Q_SLOTS:
    void statusTellsWhoWorksOnWhatAndWhatIsOwed()
    {
        Station station(profile(), 4);
        QVERIFY(station.journal->settle({5, u"e"_qs, 2, {{4, domain::Outcome::Disputed, {}}}}));
        const Page page = station.page(station.answers.to("{\"do\":\"status\"}")); // asked before the start has ended
        QVERIFY(page.isLast);
        QCOMPARE(page.lines.size(), 1);
        const auto status = readStatusLine(page.lines[0]);
        QVERIFY(status);
        QVERIFY(status->isRunning);
        QCOMPARE(status->station, u"handheld-1"_qs);
        QCOMPARE(status->task, facts::route());
        QCOMPARE(status->signedIn, domain::OperatorId(u"op-1"_qs));
        QCOMPARE(status->counts, (domain::DeliveryCounts{2, 2, 2, 1}));
        QCOMPARE(status->undelivered, 2);
        QVERIFY(!status->mayUpdate());
    }

    void theJournalIsToldPageByPageUntilItsEnd()
    {
        Station station(profile(), 2 * StationAnswers::factsOfAPage - 10);
        const Answer answer = station.answers.to("{\"do\":\"journal\"}");
        journal::ListingProof proof;
        QList<qsizetype> sizes;
        Page page = station.page(answer);
        for (; !page.isLast; page = station.page(answer)) {
            sizes << page.lines.size();
            for (const QByteArray &line : page.lines)
                QCOMPARE(proof.take(*journal::readListingLine(line)), QString());
        }
        QCOMPARE(sizes, (QList<qsizetype>{100, 93}));
        QCOMPARE(page.lines, QByteArrayList{"{\"end\":\"journal\",\"facts\":193}"});
    }

    void twoCallersDoNotShareAPlace()
    {
        Station station(profile(), 150);
        const Answer first = station.answers.to("{\"do\":\"journal\"}");
        const Answer second = station.answers.to("{\"do\":\"journal\"}");
        const QByteArrayList begin = station.page(first).lines;
        QCOMPARE(station.page(second).lines, begin);
        QVERIFY(station.page(first).lines != begin);
    }

    void buttonsArePressedByPeopleUnlessEmulated()
    {
        Station real(profile(), 0);
        const QByteArray press = "{\"do\":\"press\",\"button\":\"sign_out\"}";
        QVERIFY(real.page(real.answers.to(press)).lines[0].contains("pressed by people"));
        Station emulated(profile(), 0, true);
        QCOMPARE(emulated.page(emulated.answers.to(press)).lines, QByteArrayList{"{\"pressed\":true}"});
        QVERIFY(emulated.page(emulated.answers.to("{\"do\":\"press\",\"button\":\"x\"}")).lines[0].contains("no button 'x'"));
    }

    void itsWindowComesToTheFront()
    {
        Station station(profile(), 0);
        int shown = 0;
        station.answers.onShow = [&shown] { ++shown; };
        QCOMPARE(station.page(station.answers.to("{\"do\":\"show\"}")).lines, QByteArrayList{"{\"shown\":true}"});
        QCOMPARE(shown, 1);
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\xff{");
        QTest::newRow("no object") << QByteArray("[\"status\"]");
        QTest::newRow("unknown") << QByteArray("{\"do\":\"explode\"}");
        QTest::newRow("no text") << QByteArray("{\"do\":1}");
    }
    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(QByteArray, line);
        Station station(profile(), 0, true);
        const Page page = station.page(station.answers.to(line));
        QVERIFY(page.isLast);
        QVERIFY(page.lines[0].startsWith("{\"error\":"));
    }
};

/// What a profile says of a station that does not run, and how a status is written.
class TstStationStatus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void factsTellWhatIsOpen()
    {
        const QTemporaryDir folder{support::memoryDir()};
        const QString profile = folder.path();
        QCOMPARE(statusByFacts(*facts::filled(profile, 1)).mayUpdate(), false); // its first fact is owed
        {
            const Station station(profile, 3);
            const StationStatus status = statusByFacts(*station.journal);
            QVERIFY(!status.isRunning);
            QCOMPARE(status.station, u"handheld-1"_qs);
            QCOMPARE(status.task, facts::route());
            QCOMPARE(status.signedIn, domain::OperatorId(u"op-1"_qs));
            QCOMPARE(status.undelivered, 6);
        }
        auto journal = facts::filled(profile, 1);
        QVERIFY(journal->append({facts::make(90, domain::TrolleyReleased{domain::TrolleyId(u"T-07"_qs), {}}, facts::route()),
                                 facts::make(91, domain::OperatorSignedOut{})}));
        QVERIFY(statusByFacts(*journal).task.isEmpty());
        QVERIFY(!statusByFacts(*journal).mayUpdate());
        QVERIFY(journal->settle({8, u"e"_qs, {}, {}}));
        QVERIFY(statusByFacts(*journal).mayUpdate());
    }

    // Nobody leaves a desk with an order in work: who has signed out has packed it.
    void anOrderIsOpenUntilWhoeverTookItHasSignedOut()
    {
        const QTemporaryDir folder{support::memoryDir()};
        const domain::OrderId one(u"1"_qs);
        auto journal = facts::filled(folder.path(), 1);
        QVERIFY(journal->append({facts::make(90, domain::OperatorSignedIn{u"badge"_qs}),
                                 facts::make(91, domain::OrderTaken{one, u"D-01"_qs, false, {}}, domain::taskOf(one))}));
        QCOMPARE(statusByFacts(*journal).task, domain::taskOf(one));
        QVERIFY(journal->append({facts::make(92, domain::ParcelClosed{1, u"BIN-DISPATCH-1"_qs}, domain::taskOf(one)),
                                 facts::make(93, domain::OperatorSignedOut{})}));
        QVERIFY(statusByFacts(*journal).task.isEmpty());
    }

    void eachOfThreeThingsForbidsAnUpdate()
    {
        QVERIFY(StationStatus().mayUpdate());
        StationStatus open;
        open.task = facts::route();
        StationStatus owing;
        owing.undelivered = 1;
        StationStatus staffed;
        staffed.signedIn = domain::OperatorId(u"op-1"_qs);
        QVERIFY(!open.mayUpdate() && !owing.mayUpdate() && !staffed.mayUpdate());
        QCOMPARE(open.inTheWay(), QStringList(u"route/R-1 is open"_qs));
        QCOMPARE(owing.inTheWay(), QStringList(u"1 fact is not delivered"_qs));
        QCOMPARE(staffed.inTheWay(), QStringList(u"op-1 is signed in"_qs));
    }

    void aLineComesBackAsItWas()
    {
        StationStatus full{u"handheld-1"_qs, u"1.2.3"_qs, true, facts::route(), 37, 100,
                           domain::OperatorId(u"op-1"_qs), {1, 2, 3, 4}, 5};
        full.warnings = QStringList{u"a file of secrets"_qs};
        full.roster = domain::UtcTime{1'800'000'000'123};
        full.heard = domain::UtcTime{1'800'000'060'000};
        full.startedWith = StartedWith{{u"https://a:8443"_qs, u"https://b:8443"_qs}, u"keychain"_qs, {}};
        full.devices = {{u"wedge"_qs, true, {}}, {u"usb-hid"_qs, false, u"plug it in"_qs}};
        QCOMPARE(readStatusLine(statusLine(full)), std::optional(full));
        QCOMPARE(readStatusLine(statusLine({})), std::optional(StationStatus{}));
        QVERIFY(statusLine(full).contains("\"may_update\":false"));
        QVERIFY2(statusLine(full).contains(R"("in_the_way":["route/R-1 is open","op-1 is signed in","5 facts are not delivered"])"), statusLine(full).constData());
        QVERIFY(statusLine({}).contains("\"in_the_way\":[]"));
        QVERIFY(!readStatusLine("{\"error\":\"x\"}"));
        const QString words = statusWords(full);
        for (const auto &word : {u"handheld-1"_qs, u"route/R-1, stop 37 of 100"_qs, u"op-1"_qs, u"undelivered  5"_qs, u"may update   no: route/R-1 is open, op-1 is signed in, 5 facts are not delivered"_qs})
            QVERIFY2(words.contains(word), qPrintable(words));
    }
};

PACKHORSE_TEST(TstStationAnswers)
PACKHORSE_TEST(TstStationStatus)
#include "tst_station_answers.moc"
