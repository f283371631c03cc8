// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/cases.h"
#include "server/core/deciding.h"
#include "server/core/form.h"
#include "support/test_main.h"
#include "warehouse.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace support;

/// Disputes and parked facts, and what becomes of them when a person decides.
class TstCases : public QObject
{
    Q_OBJECT
private:
    static domain::Event factOf(const StationJournal &journal, domain::Sequence sequence)
    {
        return *codec::decodeFact(journal.lines.at(size_t(sequence - 1)));
    }
    static QJsonObject last(const Warehouse &w) { return QJsonDocument::fromJson(w.output).object(); }
    static bool decide(Warehouse &w, const QString &id, const char *decision, const char *note = "")
    {
        return w.run("cases", {{"what", "decide"}, {"case", id.toUtf8().constData()}, {"decision", decision},
                               {"note", note}});
    }
    /// Four apples for order 1, which wants three: taken, 2 placed, 2 placed (disputed), one more placed.
    struct Overfull
    {
        Warehouse w;
        StationJournal j{journalA};
        Overfull()
        {
            j.add(taken());
            j.add(placed(1, "1", "K-0001", "apple", 2));
            j.add(placed(1, "1", "K-0001", "apple", 2));
            j.add(placed(2, "1", "K-0001", "pear", 1));
            answerOf(w.server->append(j.call()));
        }
        QString caseId() { return server::openCases(*w.store).at(0).id; }
        domain::Line apples() { return w.route().route.stops[0].lines[0]; }
        std::vector<domain::Sequence> open()
        {
            const auto all = w.route().open;
            const auto found = all.find(domain::JournalId(journalA));
            return found == all.end() ? std::vector<domain::Sequence>{} : found->second;
        }
    };

private Q_SLOTS:
    void oneJournalTaskAndCauseAreOneCase()
    {
        Overfull o;
        o.j.add(placed(1, "1", "K-0001", "apple", 3));
        o.j.add(placed(1, "1", "K-0002", "apple", 1)); // another order's tote
        answerOf(o.w.server->append(o.j.call()));
        const auto cases = server::openCases(*o.w.store);
        QCOMPARE(cases.size(), size_t(2));
        QCOMPARE(cases[0].cause, QStringLiteral("more-than-ordered"));
        QCOMPARE(cases[0].sequences, (std::vector<domain::Sequence>{3, 5}));
        QCOMPARE(cases[0].station, QStringLiteral("handheld-1"));
        QCOMPARE(cases[0].task, QStringLiteral("route/R-1"));
        QCOMPARE(cases[1].cause, QStringLiteral("other-orders-tote"));
        QVERIFY(cases[0].id != cases[1].id);
    }

    void acceptedFactsCountAndTheSurplusIsKept()
    {
        Overfull o;
        const qint64 version = o.w.route().version;
        QVERIFY(decide(o.w, o.caseId(), "accept"));
        QCOMPARE(last(o.w).value(QLatin1String("settled")).toInt(), 1);
        QCOMPARE(last(o.w).value(QLatin1String("open")).toInt(), 0);
        QCOMPARE(o.apples().placed, 4);
        QCOMPARE(o.apples().open(), 0);
        QVERIFY(o.open().empty());
        QVERIFY(o.w.route().corrections.empty());
        QVERIFY(o.w.route().version > version);
        QVERIFY(server::openCases(*o.w.store).empty());
        // The first verdict stands, and what became of it stands beside it.
        QVERIFY(o.w.run("export", {{"what", "events"}}));
        const QJsonObject exported = QJsonDocument::fromJson(o.w.output.split('\n').at(2)).object();
        QCOMPARE(exported.value(QLatin1String("outcome")).toString(), QStringLiteral("disputed"));
        QCOMPARE(exported.value(QLatin1String("decision")).toString(), QStringLiteral("accept"));
        const auto probe = answerOf(o.w.server->get(
            {{QStringLiteral("v1"), QStringLiteral("journals"), journalA}, {{QStringLiteral("after"), QStringLiteral("0")}}, {}}));
        QCOMPARE(probe.results.at(0).outcome, domain::Outcome::Disputed);
    }

    void rejectedFactsAreCorrectionsUntilTheirStationHasShownThem()
    {
        Overfull o;
        QVERIFY(decide(o.w, o.caseId(), "reject", "one is back on the shelf"));
        QCOMPARE(o.apples().placed, 2);
        QVERIFY(o.open().empty());
        const auto corrections = o.w.route().corrections;
        QCOMPARE(corrections.size(), size_t(1));
        QCOMPARE(corrections[0].event, factOf(o.j, 3).id);
        QCOMPARE(corrections[0].who, server::officeStation());
        QVERIFY(corrections[0].why.contains(QStringLiteral("one is back on the shelf")));
        StationJournal other(journalB, QStringLiteral("handheld-2"));
        other.add(domain::CorrectionAcknowledged{corrections[0].event});
        answerOf(o.w.server->append(other.call()));
        QCOMPARE(o.w.route().corrections.size(), size_t(1)); // not that station's to acknowledge
        o.j.add(domain::CorrectionAcknowledged{corrections[0].event}, {}); // whatever task it names
        answerOf(o.w.server->append(o.j.call()));
        QVERIFY(o.w.route().corrections.empty());
        QCOMPARE(o.apples().placed, 2);
    }

    void recountAsksToCountAgainAndTakesNothingAway()
    {
        Overfull o;
        QVERIFY(decide(o.w, o.caseId(), "recount"));
        QCOMPARE(o.apples().placed, 2);
        QCOMPARE(o.apples().open(), 1);
        QVERIFY(o.open().empty());
        QVERIFY(o.w.route().corrections.at(0).why.contains(QStringLiteral("count again")));
        o.j.add(domain::FoundInTote{1, domain::OrderId(QStringLiteral("1")), domain::ProductId(QStringLiteral("apple")), 1});
        QVERIFY(answerOf(o.w.server->append(o.j.call(5))).results.empty());
        QCOMPARE(o.apples().open(), 0);
    }

    void theFirstDecisionStands()
    {
        Overfull o;
        const QString id = o.caseId();
        QVERIFY(decide(o.w, id, "reject"));
        QVERIFY(decide(o.w, id, "reject")); // once more is no fault, and no news
        QCOMPARE(last(o.w).value(QLatin1String("settled")).toInt(), 0);
        QCOMPARE(o.w.route().corrections.size(), size_t(1));
        QVERIFY(!decide(o.w, id, "accept"));
        QVERIFY(o.w.output.contains("decided already"));
        QCOMPARE(o.apples().placed, 2);
        QVERIFY(!decide(o.w, QStringLiteral("C-unknown"), "accept"));
        QVERIFY(!decide(o.w, id, "perhaps"));
    }

    void laterFactsWithTheSameCauseAreAnotherCase()
    {
        Overfull o;
        const QString first = o.caseId();
        QVERIFY(decide(o.w, first, "accept"));
        o.j.add(placed(1, "1", "K-0001", "apple", 1));
        answerOf(o.w.server->append(o.j.call(5)));
        QVERIFY(o.caseId() != first);
        QVERIFY(!decide(o.w, first, "reject"));
        QVERIFY(decide(o.w, o.caseId(), "reject"));
        QCOMPARE(o.apples().placed, 4);
    }

    void aSupervisorsStationDecidesByAFact()
    {
        Overfull o;
        QVERIFY(o.w.run("operator", {{"badge", "B-900"}, {"name", "Supervisor 1"}, {"role", "supervisor"}}));
        const QString supervisor = last(o.w).value(QLatin1String("operator")).toString();
        const QString id = o.caseId();
        StationJournal desk(journalB, QStringLiteral("desk-1"));
        desk.add(domain::CaseDecided{id, QStringLiteral("accept"), {}}); // by "picker-1"
        domain::Event event = factOf(desk, 1);
        event.id = domain::EventId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        event.by = domain::OperatorId(supervisor);
        desk.addLine(codec::encodeFact(event));
        desk.addLine(desk.lines.back()); // sent twice in its journal
        event.id = domain::EventId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        event.data = domain::CaseDecided{id, QStringLiteral("reject"), {}};
        desk.addLine(codec::encodeFact(event));
        const auto answer = answerOf(o.w.server->append(desk.call()));
        QCOMPARE(answer.results.size(), size_t(3));
        QCOMPARE(answer.results[0].problem->type, domain::problemType("not-a-supervisor"));
        QCOMPARE(answer.results[1].outcome, domain::Outcome::Duplicate);
        QCOMPARE(answer.results[2].problem->type, domain::problemType("already-decided"));
        QCOMPARE(o.apples().placed, 4);
        const auto left = server::openCases(*o.w.store); // whoever decided in vain is shown so, and that can be settled
        QCOMPARE(left.size(), size_t(2));
        for (const auto &one : left)
            QVERIFY(decide(o.w, one.id, "accept"));
        QVERIFY(server::openCases(*o.w.store).empty());
        QCOMPARE(o.apples().placed, 4);
    }

    void whatThePageDecidesHasAName()
    {
        Overfull o;
        QVERIFY(o.w.run("operator", {{"badge", "B-900"}, {"name", "Supervisor 1"}, {"role", "supervisor"}}));
        const auto page = o.w.server->get({{QStringLiteral("cases")}, {}, {}});
        QCOMPARE(page.status, 200);
        QVERIFY(page.contentType.startsWith("text/html"));
        QVERIFY(page.body.contains(o.caseId().toUtf8()));
        QVERIFY(!page.body.contains("<script"));
        const QByteArray token = server::formToken(*o.w.store).toUtf8();
        QVERIFY(page.body.contains(token));
        const QByteArray form = "what=decide&case=" + o.caseId().toUtf8() + "&decision=reject&note=a+%26+b";
        QCOMPARE(o.w.server->casesForm(form + "&by=B-900").status, 403);
        QCOMPARE(o.w.server->casesForm(form + "&by=B-900&token=other").status, 403);
        QVERIFY(o.w.server->casesForm(form + "&by=&token=" + token).body.contains("badge is missing"));
        QVERIFY(o.w.server->casesForm(form + "&by=B-1&token=" + token).body.contains("no supervisor"));
        QCOMPARE(server::openCases(*o.w.store).size(), size_t(1));
        QCOMPARE(o.w.server->casesForm(form + "&by=b-900&token=" + token).status, 303);
        QVERIFY(server::openCases(*o.w.store).empty());
        const auto correction = o.w.route().corrections.at(0);
        QVERIFY(correction.why.contains(QStringLiteral("a & b")));
        QVERIFY(correction.who != server::officeStation());
    }

    void thePageShowsBytesOfOthersAsText()
    {
        Warehouse w;
        StationJournal j(journalA, QStringLiteral("<b>h</b>"));
        j.add(placed(1, "<i>", "<script>alert(1)</script>", "apple", 1));
        answerOf(w.server->append(j.call()));
        const QByteArray page = server::casesPage(*w.store, QStringLiteral("<u>"));
        QVERIFY(!page.contains("<script") && !page.contains("<i>") && !page.contains("<u>"));
    }

    void judgedAgainAfterAMend()
    {
        int broken = 0;
        auto rules = server::Rules::ofDomain();
        const auto judge = rules.judge;
        rules.judge = [&broken, judge](const domain::Route &route, const domain::Event &event)
            -> base::Expected<base::Done, domain::Dispute> {
            if (broken == 1)
                throw std::runtime_error("a fault of the server");
            if (broken == 2)
                return base::Unexpected{domain::Dispute{QStringLiteral("bad-deploy"), {}}};
            return judge(route, event);
        };
        Warehouse w(rules);
        StationJournal j(journalA);
        broken = 1;
        j.add(taken());
        j.add(placed(1, "1", "K-0001", "apple", 1));
        answerOf(w.server->append(j.call()));
        broken = 2;
        j.add(placed(1, "1", "K-0001", "apple", 2));
        j.add(placed(1, "1", "K-0001", "apple", 1)); // one too many, mend or not
        answerOf(w.server->append(j.call(3)));
        QCOMPARE(w.route().route.stops[0].lines[0].placed, 0);
        QCOMPARE(server::openCases(*w.store).size(), size_t(2));
        broken = 0; // the command judges by the domain's own rules
        QVERIFY(w.run("cases", {{"what", "retry"}}));
        QCOMPARE(last(w).value(QLatin1String("settled")).toInt(), 3);
        QCOMPARE(last(w).value(QLatin1String("open")).toInt(), 1);
        QCOMPARE(w.route().route.stops[0].lines[0].placed, 3);
        QCOMPARE(w.route().route.state, domain::RouteState::InWork);
        QCOMPARE(w.route().open.at(domain::JournalId(journalA)), std::vector<domain::Sequence>{4});
        QCOMPARE(server::openCases(*w.store).at(0).cause, QStringLiteral("more-than-ordered"));
        QVERIFY(w.run("cases", {{"what", "retry"}})); // nothing counts twice
        QCOMPARE(w.route().route.stops[0].lines[0].placed, 3);
        QCOMPARE(last(w).value(QLatin1String("settled")).toInt(), 0);
    }

    void oneCaseIsJudgedAgainAlone()
    {
        Overfull o;
        o.j.add(domain::TrolleyTaken{domain::TrolleyId(QStringLiteral("T-9")), domain::RouteId(QStringLiteral("R-9")), false, {}},
                QStringLiteral("route/R-9"));
        answerOf(o.w.server->append(o.j.call(5)));
        QCOMPARE(server::openCases(*o.w.store).size(), size_t(2));
        QVERIFY(o.w.run("cases", {{"what", "retry"}, {"case", server::openCases(*o.w.store)[1].id.toUtf8().constData()}}));
        QCOMPARE(server::openCases(*o.w.store).size(), size_t(2)); // still no such task
        QVERIFY(!o.w.run("cases", {{"what", "retry"}, {"case", "C-none"}}));
    }

    /// The facts of a route that came later than they did.
    void factsOfALaterRouteAreMarkedThereWhenJudgedAgain()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(domain::StopSkipped{1}, QStringLiteral("route/R-2"));
        j.add(domain::StopSkipped{99}, QStringLiteral("route/R-2"));
        answerOf(w.server->append(j.call()));
        QVERIFY(w.run("import", {{"format", "csv"}}, "order,product,quantity\n3,apple,1\n"));
        QVERIFY(w.run("routes", {{"totes", "20"}, {"stops", "100"}}));
        QVERIFY(w.run("cases", {{"what", "retry"}}));
        const auto route = w.route("R-2");
        QCOMPARE(route.route.skips, 1);
        QCOMPARE(route.included.at(domain::JournalId(journalA)), 2);
        QCOMPARE(route.open.at(domain::JournalId(journalA)), std::vector<domain::Sequence>{2});
    }

    void aDecisionReachesTheFactsDoubleInAnotherJournal()
    {
        Overfull o;
        StationJournal forked(journalB);
        forked.addLine(o.j.lines[2]);
        answerOf(o.w.server->append(forked.call()));
        QCOMPARE(o.w.route().open.size(), size_t(2));
        QVERIFY(decide(o.w, o.caseId(), "accept"));
        QVERIFY(o.w.route().open.empty());
        StationJournal again(QStringLiteral("0190a000-0000-7000-8000-00000000000c"));
        again.addLine(o.j.lines[2]);
        QCOMPARE(answerOf(o.w.server->append(again.call())).results.at(0).outcome, domain::Outcome::Duplicate);
        QVERIFY(o.w.route().open.empty());
        QCOMPARE(o.apples().placed, 4);
    }

    void whatCannotBeReadStaysOpenUntilItIsRejected()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.addLine("no fact");
        answerOf(w.server->append(j.call()));
        const QString id = server::openCases(*w.store).at(0).id;
        QVERIFY(decide(w, id, "accept"));
        QCOMPARE(last(w).value(QLatin1String("open")).toInt(), 1);
        QVERIFY(w.run("cases", {{"what", "retry"}}));
        QCOMPARE(server::openCases(*w.store).size(), size_t(1));
        QVERIFY(decide(w, id, "reject"));
        QVERIFY(server::openCases(*w.store).empty());
    }

    void decisionsOutliveARestart()
    {
        Overfull o;
        QVERIFY(decide(o.w, o.caseId(), "reject"));
        o.w.restart();
        QVERIFY(server::openCases(*o.w.store).empty());
        QCOMPARE(o.w.route().corrections.size(), size_t(1));
        QVERIFY(answerOf(o.w.server->append(o.j.call())).changed.empty()); // sent again: the first verdicts, no effect
        QCOMPARE(o.apples().placed, 2);
    }

    // D4: whom a restored store waits for, until each was here. Whoever had nothing to send only asked.
    void aRestoredStoreSaysWhomItWaitsFor()
    {
        Warehouse w;
        StationJournal a(support::journalA);
        a.add(taken());
        answerOf(w.server->append(a.call()));
        QVERIFY(!server::casesText(*w.store).contains("restored"));
        w.time.now.ms += 60'000;
        QVERIFY(w.run("new-epoch", QMap<QString, QString>{}));
        const QByteArray listed = server::casesText(*w.store);
        QVERIFY2(listed.contains("restored from a backup") && listed.contains("handheld-1 (last heard"), listed.constData());
        QVERIFY(server::casesPage(*w.store).contains("restored from a backup"));
        w.time.now.ms += 60'000;
        QCOMPARE(w.server->get({{QStringLiteral("v1"), QStringLiteral("journals"), support::journalA}, {}, {}}).status, 200);
        QCOMPARE(server::casesText(*w.store), QByteArray("no open cases\n"));
        QVERIFY(!server::casesPage(*w.store).contains("restored"));
    }

    // Two devices made from one image: the server takes them for one, and lets each go on with the other's trolley.
    void twoDevicesOfOneNameAreTold()
    {
        Warehouse w;
        StationJournal first(support::journalA);
        StationJournal second(support::journalB);
        const auto works = [&w](StationJournal &journal) {
            journal.add(taken());
            w.time.now.ms += 3 * 60'000;
            answerOf(w.server->append(journal.call()));
        };
        works(first);
        works(second); // in its place, for all that can be known
        QCOMPARE(server::casesText(*w.store), QByteArray("no open cases\n"));
        works(first);
        const QByteArray listed = server::casesText(*w.store);
        QVERIFY2(listed.contains("Two devices go by one name: handheld-1."), listed.constData());
        QVERIFY(server::casesPage(*w.store).contains("Two devices go by one name: handheld-1."));
        w.time.now.ms += 25LL * 3600 * 1000;
        works(second); // the first one was sent away
        QCOMPARE(server::casesText(*w.store), QByteArray("no open cases\n"));
    }

    // A store that lost both is told by one device of the journal before its own, as well.
    void aJournalThatFollowsIsNoOtherDevice_data()
    {
        QTest::addColumn<bool>("follows");
        QTest::newRow("it says so") << true;
        QTest::newRow("it follows another") << false;
    }
    void aJournalThatFollowsIsNoOtherDevice()
    {
        QFETCH(bool, follows);
        Warehouse w;
        StationJournal second(support::journalB);
        const auto before = domain::JournalId(follows ? support::journalA : QStringLiteral("0190a000-0000-7000-8000-00000000000c"));
        second.add(domain::JournalBegun{QStringLiteral("rescued"), domain::Predecessor{before, 1, QString(64, u'0')}});
        answerOf(w.server->append(second.call()));
        StationJournal first(support::journalA);
        first.add(taken());
        for (int turn = 0; turn < 2; ++turn) {
            w.time.now.ms += 3 * 60'000;
            answerOf(w.server->append(first.call()));
            second.add(taken());
            answerOf(w.server->append(second.call()));
            first.add(taken());
        }
        QCOMPARE(server::casesText(*w.store).contains("go by one name"), !follows);
    }

    void listsForPeopleAndPrograms()
    {
        Overfull o;
        QVERIFY(o.w.run("cases", {{"what", "list"}}));
        QVERIFY(o.w.output.startsWith(o.caseId().toUtf8()));
        QVERIFY(o.w.run("cases", {{"what", "list"}, {"json", "true"}}));
        QCOMPARE(last(o.w).value(QLatin1String("cases")).toArray().size(), 1);
        QVERIFY(!o.w.run("cases", {{"what", "burn"}}));
    }
};

PACKHORSE_TEST(TstCases)
#include "tst_cases.moc"
