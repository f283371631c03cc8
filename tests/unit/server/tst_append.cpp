// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "warehouse.h"

using namespace support;

namespace {

/// A server that cannot carry out one kind of fact.
server::Rules failingAtLocations()
{
    server::Rules rules = server::Rules::ofDomain();
    rules.apply = [](domain::Route route, const domain::Event &event) {
        if (std::holds_alternative<domain::LocationConfirmed>(event.data))
            throw std::runtime_error("a fault of the server");
        return domain::apply(std::move(route), event);
    };
    return rules;
}

} // namespace

/// protocol.md, "Append and probe", row by row.
class TstAppend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appliesAndAnswers()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(domain::JournalBegun{QStringLiteral("new"), {}}, {});
        j.add(taken());
        j.add(item(1, "apple", 3));
        j.add(placed(1, "1", "K-0001", "apple", 3));
        const auto answer = answerOf(w.server->append(j.call()));
        QCOMPARE(answer.journal.text(), journalA);
        QCOMPARE(answer.node, QStringLiteral("node-1"));
        QCOMPARE(answer.epoch, w.store->epoch());
        QCOMPARE(answer.cursor, 4);
        QCOMPARE(answer.chain, j.chains.back().hex());
        QVERIFY(!answer.safe);
        QVERIFY(answer.results.empty());
        QCOMPARE(answer.changed, (std::vector<domain::Changed>{{QStringLiteral("/v1/routes/R-1"), 2}}));
        QCOMPARE(w.route().route.stops[0].lines[0].placed, 3);
    }

    void unknownJournalIsNo404()
    {
        Warehouse w;
        const auto answer =
            answerOf(w.server->get({{QStringLiteral("v1"), QStringLiteral("journals"), journalA}, {}, {}}));
        QCOMPARE(answer.cursor, 0);
        QCOMPARE(answer.chain, codec::chainStart(domain::JournalId(journalA)).hex());
    }

    void gapIsRefusedWithTheCursor()
    {
        Warehouse w;
        StationJournal j(journalA);
        for (int i = 0; i < 5; ++i)
            j.add(domain::OperatorSignedOut{}, {});
        answerOf(w.server->append(j.call(1, 2)));
        const auto problem = problemOf(w.server->append(j.call(4)));
        QCOMPARE(problem.type, domain::problemType("sequence-gap"));
        QCOMPARE(problem.status, 409);
        QCOMPARE(problem.journal->text(), journalA);
        QCOMPARE(*problem.cursor, 2);
    }

    void forkBeforeTheBatchIsRefused()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(domain::OperatorSignedOut{}, {});
        answerOf(w.server->append(j.call()));
        StationJournal other(journalA);
        other.add(domain::OperatorSignedOut{}, {});
        other.add(domain::OperatorSignedOut{}, {});
        const auto problem = problemOf(w.server->append(other.call(2)));
        QCOMPARE(problem.type, domain::problemType("journal-forked"));
        QCOMPARE(*problem.cursor, 1);
    }

    void forkWithinTheOverlapIsRefused()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(domain::OperatorSignedOut{}, {});
        StationJournal other = j;
        j.add(domain::OperatorSignedOut{}, {});
        other.add(domain::OperatorSignedOut{}, {});
        other.add(taken());
        answerOf(w.server->append(j.call()));
        const auto problem = problemOf(w.server->append(other.call(1)));
        QCOMPARE(problem.type, domain::problemType("journal-forked"));
        QCOMPARE(w.route().version, 1);
    }

    void damage_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("a byte changed") << 0;
        QTest::newRow("cut in a line") << 1;
        QTest::newRow("last LF missing") << 2;
        QTest::newRow("a line lost") << 3;
        QTest::newRow("empty") << 4;
    }
    void damage()
    {
        QFETCH(int, kind);
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        j.add(item(1, "apple", 1));
        auto call = j.call();
        switch (kind) {
        case 0:
            call.body[20] = call.body[20] == 'x' ? 'y' : 'x';
            break;
        case 1:
            call.body.chop(30);
            break;
        case 2:
            call.body.chop(1);
            break;
        case 3:
            call.body = j.lines[0] + '\n';
            break;
        default:
            call.body.clear();
        }
        const auto problem = problemOf(w.server->append(call));
        QCOMPARE(problem.type, domain::problemType("body-damaged"));
        QCOMPARE(problem.status, 400);
        QCOMPARE(problem.journal->text(), journalA);
        QCOMPARE(w.route().version, 1);
        QCOMPARE(answerOf(w.server->append(j.call())).cursor, 2);
    }

    void badHeaders_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("proven");
        const QByteArray chain(64, 'a');
        QTest::newRow("no first") << QByteArray() << chain << QByteArray("0");
        QTest::newRow("first 0") << QByteArray("0") << chain << QByteArray("0");
        QTest::newRow("first -1") << QByteArray("-1") << chain << QByteArray("0");
        QTest::newRow("first +1") << QByteArray("+1") << chain << QByteArray("0");
        QTest::newRow("first 1x") << QByteArray("1x") << chain << QByteArray("0");
        QTest::newRow("first too great") << QByteArray("99999999999999999999") << chain << QByteArray("0");
        QTest::newRow("no chain") << QByteArray("1") << QByteArray() << QByteArray("0");
        QTest::newRow("upper-case chain") << QByteArray("1") << QByteArray(64, 'A') << QByteArray("0");
        QTest::newRow("proven x") << QByteArray("1") << chain << QByteArray("x");
    }
    void badHeaders()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, proven);
        Warehouse w;
        const auto problem = problemOf(w.server->append({journalA, first, before, QByteArray(64, 'a'), proven, {}}));
        QCOMPARE(problem.type, domain::problemType("bad-request"));
        QCOMPARE(problem.journal->text(), journalA);
    }

    void journalIdMustBeOne()
    {
        Warehouse w;
        StationJournal j(QStringLiteral("not-a-journal"));
        j.add(taken());
        QCOMPARE(problemOf(w.server->append(j.call())).type, domain::problemType("bad-request"));
        QCOMPARE(
            problemOf(w.server->get({{QStringLiteral("v1"), QStringLiteral("journals"), journalA.toUpper()}, {}, {}}))
                .status,
            400);
    }

    void limits()
    {
        Warehouse w;
        StationJournal most(journalA);
        for (int i = 0; i < 1000; ++i)
            most.addLine(QByteArray::number(i));
        QCOMPARE(answerOf(w.server->append(most.call())).cursor, 1000);
        StationJournal lines(journalB);
        for (int i = 0; i < 1001; ++i)
            lines.addLine(QByteArray::number(i));
        QCOMPARE(problemOf(w.server->append(lines.call())).type, domain::problemType("too-large"));
        StationJournal bytes(journalB);
        for (int i = 0; i < 17; ++i)
            bytes.addLine(QByteArray(16383, 'x'));
        const auto problem = problemOf(w.server->append(bytes.call()));
        QCOMPARE(problem.type, domain::problemType("too-large"));
        QCOMPARE(problem.status, 413);
        QCOMPARE(answerOf(w.server->append(bytes.call(1, 16))).cursor, 16);
    }

    void lineThatIsNoFactIsParkedAndTheRestGoesOn_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}");
        QTest::newRow("too long") << QByteArray(16385, 'x');
        QTest::newRow("data missing") << QByteArray(
            R"({"specversion":"1.0","id":"0190a000-0000-7000-8000-0000000000f1","source":"/stations/h",)"
            R"("type":"pick.item_taken","subject":"route/R-1","data":{"stop":1}})");
        QTest::newRow("a type with what PostgreSQL takes in no text")
            << QByteArray(R"({"specversion":"1.0","id":"0190a000-0000-7000-8000-0000000000f3","source":"/stations/h",)"
                          "\"type\":\"pick.\\u0000x\",\"subject\":\"route/R-1\",\"data\":{}}");
        QTest::newRow("a type of the future")
            << QByteArray(R"({"specversion":"1.0","id":"0190a000-0000-7000-8000-0000000000f2","source":"/stations/h",)"
                          R"("type":"pick.teleported","subject":"route/R-1","data":{}})");
    }
    void lineThatIsNoFactIsParkedAndTheRestGoesOn()
    {
        QFETCH(QByteArray, line);
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        j.addLine(line);
        j.add(item(1, "apple", 1));
        j.add(placed(1, "1", "K-0001", "apple", 1));
        const auto answer = answerOf(w.server->append(j.call()));
        QCOMPARE(answer.cursor, 4);
        QCOMPARE(answer.results.size(), size_t(1));
        QCOMPARE(answer.results[0].sequence, 2);
        QCOMPARE(answer.results[0].outcome, domain::Outcome::Parked);
        QVERIFY(answer.results[0].problem);
        QCOMPARE(w.route().route.stops[0].lines[0].placed, 1);
    }

    void typeOfTheFutureIsOpenInItsTask()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.addLine(R"({"specversion":"1.0","id":"0190a000-0000-7000-8000-0000000000f2","source":"/stations/h",)"
                  R"("type":"pick.teleported","subject":"route/R-1","data":{}})");
        answerOf(w.server->append(j.call()));
        QCOMPARE(w.route().open.at(domain::JournalId(journalA)), std::vector<domain::Sequence>{1});
    }

    void disputedKeepsItsPlaceAndOthersGoOn()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        j.add(placed(1, "1", "K-0001", "apple", 4)); // one more than ordered
        j.add(placed(1, "1", "K-0001", "apple", 3));
        const auto answer = answerOf(w.server->append(j.call()));
        QCOMPARE(answer.cursor, 3);
        QCOMPARE(answer.results.size(), size_t(1));
        QCOMPARE(answer.results[0].outcome, domain::Outcome::Disputed);
        QCOMPARE(answer.results[0].problem->type, domain::problemType("more-than-ordered"));
        const auto snapshot = w.route();
        QCOMPARE(snapshot.route.stops[0].lines[0].placed, 3);
        QCOMPARE(snapshot.open.at(domain::JournalId(journalA)), std::vector<domain::Sequence>{2});
        QCOMPARE(snapshot.included.at(domain::JournalId(journalA)), 3);
    }

    void unknownTaskIsDisputed()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(item(1, "apple", 1), QStringLiteral("route/R-99"));
        j.add(item(1, "apple", 1), {});
        j.add(domain::SupervisorCalled{QStringLiteral("A-01-01")}, QStringLiteral("route/R-99"));
        const auto answer = answerOf(w.server->append(j.call()));
        QCOMPARE(answer.results.size(), size_t(2));
        QCOMPARE(answer.results[0].problem->type, domain::problemType("no-such-task"));
        QCOMPARE(answer.results[1].problem->type, domain::problemType("no-such-task"));
    }

    void exceptionParksThatFactOnly()
    {
        Warehouse w(failingAtLocations());
        StationJournal j(journalA);
        j.add(taken());
        j.add(domain::LocationConfirmed{1, QStringLiteral("A-01-01"), QStringLiteral("A-01-01")});
        j.add(placed(1, "1", "K-0001", "apple", 3));
        const auto answer = answerOf(w.server->append(j.call()));
        QCOMPARE(answer.results.size(), size_t(1));
        QCOMPARE(answer.results[0].sequence, 2);
        QCOMPARE(answer.results[0].outcome, domain::Outcome::Parked);
        QCOMPARE(answer.results[0].problem->detail, QStringLiteral("a fault of the server"));
        QCOMPARE(w.route().route.stops[0].lines[0].placed, 3);
        QCOMPARE(w.route().open.at(domain::JournalId(journalA)), std::vector<domain::Sequence>{2});
    }

    // The facts are first taken as one: what the failing one undoes is done again by the way that keeps them apart.
    void whatStandsBeforeAFailingFactCountsOnce()
    {
        Warehouse w(failingAtLocations());
        StationJournal j(journalA);
        j.add(taken());
        j.add(placed(1, "1", "K-0001", "apple", 1));
        j.add(placed(1, "1", "K-0001", "apple", 7)); // disputed
        j.add(domain::LocationConfirmed{1, QStringLiteral("A-01-01"), QStringLiteral("A-01-01")});
        j.add(placed(1, "1", "K-0001", "apple", 1));
        const auto answer = answerOf(w.server->append(j.call()));
        QCOMPARE(answer.cursor, 5);
        QCOMPARE(answer.results.size(), size_t(2));
        QCOMPARE(answer.results[0].outcome, domain::Outcome::Disputed);
        QCOMPARE(answer.results[1].outcome, domain::Outcome::Parked);
        const auto snapshot = w.route();
        QCOMPARE(snapshot.route.stops[0].lines[0].placed, 2);
        QCOMPARE(snapshot.version, 2);
        QCOMPARE(snapshot.open.at(domain::JournalId(journalA)), (std::vector<domain::Sequence>{3, 4}));
        QCOMPARE(w.store->select("SELECT arrival FROM events ORDER BY arrival").back().number(0), 5);
    }

    // Sixteen ids are asked about at a time: one that came before is found in each place.
    void anIdThatCameBeforeIsFoundInALongBatch_data()
    {
        QTest::addColumn<int>("place");
        for (const int place : {0, 15, 16, 39})
            QTest::addRow("place %d", place) << place;
    }
    void anIdThatCameBeforeIsFoundInALongBatch()
    {
        QFETCH(int, place);
        Warehouse w;
        StationJournal a(journalA);
        a.add(placed(1, "1", "K-0001", "apple", 1));
        answerOf(w.server->append(a.call()));
        StationJournal b(journalB);
        for (int i = 0; i < 40; ++i) {
            if (i == place)
                b.addLine(a.lines[0]);
            else
                b.add(item(1, "apple", 1));
        }
        const auto answer = answerOf(w.server->append(b.call()));
        QCOMPARE(answer.results.size(), size_t(1));
        QCOMPARE(answer.results[0].sequence, place + 1);
        QCOMPARE(answer.results[0].outcome, domain::Outcome::Duplicate);
        QCOMPARE(w.route().route.stops[0].lines[0].placed, 1);
    }

    void lostAnswerIsReplayedWithoutASecondEffect()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        j.add(placed(1, "1", "K-0001", "apple", 4));
        j.add(placed(1, "1", "K-0001", "apple", 2));
        const auto first = answerOf(w.server->append(j.call()));
        w.restart(); // killed between the store's commit and the answer
        const auto again = answerOf(w.server->append(j.call()));
        QCOMPARE(again.cursor, 3);
        QCOMPARE(again.results, first.results);
        QVERIFY(again.changed.empty());
        QCOMPARE(w.route().route.stops[0].lines[0].placed, 2);
        QCOMPARE(w.route().version, 2);
    }

    void overlapTakesOnlyWhatIsNew()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        j.add(placed(1, "1", "K-0001", "apple", 1));
        answerOf(w.server->append(j.call()));
        j.add(placed(1, "1", "K-0001", "apple", 1));
        const auto answer = answerOf(w.server->append(j.call(1)));
        QCOMPARE(answer.cursor, 3);
        QCOMPARE(w.route().route.stops[0].lines[0].placed, 2);
    }

    void firstVerdictStands()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(placed(1, "1", "K-0001", "apple", 4));
        const auto first = answerOf(w.server->append(j.call()));
        server::Rules lenient = server::Rules::ofDomain();
        lenient.judge = [](const domain::Route &, const domain::Event &) { return base::Done{}; };
        w.begin(lenient);
        QCOMPARE(answerOf(w.server->append(j.call())).results, first.results);
        QCOMPARE(w.route().route.stops[0].lines[0].placed, 0);
    }

    void probeTellsOutcomesAfter()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(placed(1, "1", "K-0001", "apple", 4));
        j.add(taken());
        j.add(placed(1, "1", "K-0001", "apple", 5));
        answerOf(w.server->append(j.call()));
        const auto probe = [&](const char *after) {
            return w.server->get({{QStringLiteral("v1"), QStringLiteral("journals"), journalA},
                                  {{QStringLiteral("after"), QLatin1String(after)}},
                                  {}});
        };
        QCOMPARE(answerOf(probe("0")).results.size(), size_t(2));
        QCOMPARE(answerOf(probe("1")).results.size(), size_t(1));
        QCOMPARE(answerOf(probe("3")).results.size(), size_t(0));
        QCOMPARE(answerOf(probe("1")).cursor, 3);
        QCOMPARE(problemOf(probe("x")).type, domain::problemType("bad-request"));
    }

    void anIdCountsOnceOverAllJournals()
    {
        Warehouse w;
        StationJournal a(journalA);
        a.add(taken());
        a.add(placed(1, "1", "K-0001", "apple", 2));
        a.add(placed(1, "1", "K-0001", "apple", 9));
        answerOf(w.server->append(a.call()));
        StationJournal b(journalB); // begun anew after a fork: the same bytes at other places
        b.add(domain::JournalBegun{QStringLiteral("fork"), {}}, {});
        for (const QByteArray &line : a.lines)
            b.addLine(line);
        const auto answer = answerOf(w.server->append(b.call()));
        QCOMPARE(answer.cursor, 4);
        QCOMPARE(answer.results.size(), size_t(3));
        for (const auto &result : answer.results)
            QCOMPARE(result.outcome, domain::Outcome::Duplicate);
        const auto snapshot = w.route();
        QCOMPARE(snapshot.route.stops[0].lines[0].placed, 2);
        QCOMPARE(snapshot.included.at(domain::JournalId(journalB)), 4);
        QCOMPARE(snapshot.open.at(domain::JournalId(journalB)), std::vector<domain::Sequence>{4});
    }

    void anIdCountsOnceWithinOneBatch()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(placed(1, "1", "K-0001", "apple", 1));
        j.addLine(j.lines[0]);
        const auto answer = answerOf(w.server->append(j.call()));
        QCOMPARE(answer.results.size(), size_t(1));
        QCOMPARE(answer.results[0].outcome, domain::Outcome::Duplicate);
        QCOMPARE(w.route().route.stops[0].lines[0].placed, 1);
    }

    void failingStoreIsNoVerdict()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        w.store->run("ALTER TABLE events RENAME TO events_elsewhere");
        const auto document = w.server->append(j.call());
        QCOMPARE(document.status, 503);
        QCOMPARE(problemOf(document).type, domain::problemType("store-unavailable"));
        w.store->run("ALTER TABLE events_elsewhere RENAME TO events");
        QVERIFY(answerOf(w.server->append(j.call())).results.empty());
    }

    // The plan of a question that was asked of an empty store, and kept, went through all facts for each that came: with 20,000 of
    // them a node took half of what it takes.
    void aPlanIsMadeForTheStoreAsItIs()
    {
        if (sharedStorePattern().isEmpty())
            QSKIP("a matter of PostgreSQL");
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        answerOf(w.server->append(j.call()));
        for (int turn = 0; turn < 12; ++turn) { // after the fifth the database compares
            const domain::Sequence first = j.add(item(1, "apple", 1));
            answerOf(w.server->append(j.call(first)));
        }
        const server::Rows plans = w.store->select("SELECT sum(generic_plans), sum(custom_plans) FROM pg_prepared_statements"
                                                   " WHERE cardinality(parameter_types) > 0"); // the others have but one plan
        QCOMPARE(plans.at(0).number(0), 0);
        QVERIFY(plans.at(0).number(1) > 12);
    }

    void tellsOnceAfterTheCommit()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        j.add(item(1, "apple", 1));
        int told = 0;
        w.server->onChanged = [&](const std::vector<domain::Changed> &changed) {
            ++told;
            QCOMPARE(w.route().version, changed.at(0).version);
        };
        answerOf(w.server->append(j.call()));
        QCOMPARE(told, 1);
        answerOf(w.server->append(j.call()));
        QCOMPARE(told, 1);
    }
};

PACKHORSE_TEST(TstAppend)
#include "tst_append.moc"
