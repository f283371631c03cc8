// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "unit/delivery/station.h"
#include "unit/journal/facts.h"

using namespace std::chrono_literals;
using delivery::DeliveryState;
using domain::Duration;
using fake::Fault;
using fake::Station;

class TstDeliveryLoop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasRecordedIsDelivered()
    {
        Station s;
        s.record(5);
        s.loop->start();
        QVERIFY(s.passUntilDelivered(1s));
        QCOMPARE(s.loop->state().counts.onDevice, 0);
        QCOMPARE(s.loop->state().counts.delivered, 6);
        QCOMPARE(s.loop->state().contact, DeliveryState::Contact::Online);
        QVERIFY(s.loop->state().lastContact);
        QCOMPARE(s.server.probes, 1);
        QCOMPARE(s.server.appends, 1);
        QCOMPARE(s.broken, QStringList());
    }
    void nothingIsAskedBeforeTheStart()
    {
        Station s;
        s.record(5);
        s.pass(1h);
        QCOMPARE(s.server.probes + s.server.appends, 0);
    }
    void aCommitIsSentAtOnce()
    {
        Station s;
        s.loop->start();
        QVERIFY(s.passUntilDelivered(1s));
        s.record(1);
        QVERIFY(s.passUntilDelivered(100ms));
    }
    void oneAppendIsInFlightHoweverOftenItIsNudged()
    {
        Station s;
        s.server.latency = 200ms;
        s.loop->start();
        for (int i = 0; i < 100; ++i) {
            s.record(1);
            s.pass(7ms);
        }
        QVERIFY(s.passUntilDelivered(2s));
        QCOMPARE(s.server.mostInFlight, 1);
        QVERIFY2(s.server.appends < 10, "facts that wait travel together");
    }
    void aNudgeDoesNotShortenABackOff()
    {
        Station s;
        s.server.weather = [] { return Fault::Html; };
        s.loop->start();
        for (int i = 0; i < 600; ++i) { // ten minutes of scanning, a fact a second
            s.record(1);
            s.pass(1s);
        }
        QVERIFY2(s.server.probes < 80, qPrintable(QString::number(s.server.probes)));
        QCOMPARE(s.server.appends, 0);
        QCOMPARE(s.loop->state().contact, DeliveryState::Contact::NoAnswer);
        QCOMPARE(s.loop->state().undelivered, 601);
        QCOMPARE(s.broken, QStringList());
    }
    void eightHoursWithoutNetworkArriveWithinAMinuteInOrder()
    {
        Station s;
        s.server.weather = [] { return Fault::NoNetwork; };
        s.loop->start();
        for (int i = 0; i < 400; ++i) {
            s.record(10);
            s.pass(72s);
        }
        const int asked = s.server.probes;
        QVERIFY2(asked < 8 * 3600 / 10, qPrintable(QString::number(asked)));
        s.server.weather = [] { return Fault::None; };
        QVERIFY(s.passUntilDelivered(60s));
        QCOMPARE(s.broken, QStringList());
        const auto caughtUp = std::any_of(s.states.begin(), s.states.end(), [](const DeliveryState &state) {
            return state.sending.of == 4001 && state.sending.done > 0 && state.sending.done < 4001;
        });
        QVERIFY(caughtUp);
    }
    void aReturningNetworkEndsTheWaiting()
    {
        Station s;
        s.server.weather = [] { return Fault::NoNetwork; };
        s.loop->start();
        s.record(3);
        s.pass(20min);
        s.server.weather = [] { return Fault::None; };
        s.loop->tryNow();
        QVERIFY(s.passUntilDelivered(1s));
    }
    /// It may be another store by then, which lacks what was delivered.
    void aRegainedConnectionAsksWhereTheServerStands()
    {
        Station s;
        s.loop->start();
        s.record(3);
        QVERIFY(s.passUntilDelivered(2s));
        s.pass(11s);
        s.store.forget(s.journalId(), 0);
        s.store.epoch = QStringLiteral("epoch-new");
        s.loop->tryNow();
        s.pass(1s);
        QVERIFY(!s.store.journal(s.journalId()).lines.empty());
        QVERIFY(s.passUntilDelivered(1s));
        QCOMPARE(s.store.journal(s.journalId()).lines.size(), size_t(s.journal->head().sequence));
    }
    void aConnectionThatFlapsAsksOnceInTenSecondsAtMost()
    {
        Station s;
        s.loop->start();
        QVERIFY(s.passUntilDelivered(2s));
        const int asked = s.server.probes;
        for (int i = 0; i < 2000; ++i) {
            s.loop->tryNow();
            s.pass(10ms);
        }
        QVERIFY2(s.server.probes - asked <= 2, qPrintable(QString::number(s.server.probes - asked)));
    }
    void aFlappingNetworkDoesNotMakeItHurry()
    {
        Station s;
        s.server.weather = [] { return Fault::NoNetwork; };
        s.loop->start();
        s.record(3);
        for (int i = 0; i < 1000; ++i) {
            s.loop->tryNow();
            s.pass(10ms);
        }
        QVERIFY2(s.server.probes <= 25, qPrintable(QString::number(s.server.probes)));
    }
    void retryAfterIsKeptToEvenWhenTheNetworkReturns()
    {
        Station s;
        s.record(1);
        s.server.script = {Fault::Throttled};
        s.loop->start();
        for (int i = 0; i < 19; ++i) {
            s.pass(1s);
            s.loop->tryNow();
        }
        QCOMPARE(s.server.probes, 1);
        QVERIFY(s.passUntilDelivered(2s));
    }

    void anAppliedAppendWhoseAnswerWasLostIsNotSentAgain()
    {
        Station s;
        s.loop->start();
        QVERIFY(s.passUntilDelivered(1s));
        s.store.disputed = {QStringLiteral("fact-2")};
        s.server.script = {Fault::AnswerLost};
        const int appends = s.server.appends;
        s.record(3);
        QVERIFY(s.passUntilDelivered(15s));
        QCOMPARE(s.server.appends, appends + 1);
        QCOMPARE(s.journal->attention(10).size(), size_t(1)); // a lost answer that held a dispute is still shown
        QCOMPARE(s.attentions, 1);
    }
    void aLateRequestThatOvertakesDoesNoHarm()
    {
        Station s;
        s.loop->start();
        QVERIFY(s.passUntilDelivered(1s));
        s.store.disputed = {QStringLiteral("fact-4")};
        s.server.script = {Fault::LateProcessing};
        s.record(5);
        QVERIFY(s.passUntilDelivered(30s));
        s.pass(10min);
        QVERIFY(s.isDelivered());
        QCOMPARE(s.journal->attention(10).size(), size_t(1));
    }
    // A store may have acted on what it never answered, and be lost since; after a restart nobody knows what was sent.
    void eachRequestTellsWhatWasTriedBefore()
    {
        Station s;
        s.loop->start();
        QVERIFY(s.passUntilDelivered(1s));
        const auto tried = [&s] {
            QList<domain::Sequence> all;
            for (const ports::AppendRequest &request : s.server.requests)
                all << request.tried;
            return all;
        };
        const auto begun = s.journal->head().sequence;
        QCOMPARE(tried(), QList<domain::Sequence>{begun}); // it lay there when the loop began
        s.server.script = {Fault::NoNetwork};
        s.record(2);
        QVERIFY(s.passUntilDelivered(30s));
        QCOMPARE(tried().mid(1), (QList<domain::Sequence>{begun, begun + 2}));
        s.server.script = {Fault::Lie};
        s.record(1);
        s.pass(1s);
        s.record(1);
        s.makeLoop();
        s.loop->start();
        QVERIFY(s.passUntilDelivered(30s));
        QCOMPARE(tried().last(), s.journal->head().sequence);
    }
    void aRestartGoesOnAtTheServersCursor()
    {
        Station s;
        s.loop->start();
        s.server.script = {Fault::None, Fault::AnswerLost};
        s.record(4);
        s.pass(5s); // applied, not answered: killed now
        s.makeLoop();
        s.loop->start();
        QVERIFY(s.passUntilDelivered(1s));
        QCOMPARE(s.server.appends, 1);
    }
    void aRequestThatIsNeverAnsweredIsGivenUp()
    {
        Station s;
        s.server.script = {Fault::NeverAnswers, Fault::None, Fault::NeverAnswers};
        s.loop->start();
        s.record(1);
        QVERIFY(s.passUntilDelivered(2min));
        QCOMPARE(s.broken, QStringList());
    }
    void aFrozenBatchIsResentWithTheSameLines()
    {
        Station s;
        s.loop->start();
        QVERIFY(s.passUntilDelivered(1s));
        s.server.script = {Fault::Damaged};
        s.record(3);
        s.pass(50ms);
        s.record(4); // came while the first batch was on its way
        QVERIFY(s.passUntilDelivered(5s));
        const auto &requests = s.server.requests;
        QCOMPARE(requests[requests.size() - 2].lines, requests[requests.size() - 3].lines);
    }
    void aNewNodeIsProbedFirst()
    {
        Station s;
        s.server.nodes = {{QStringLiteral("a"), &s.store}, {QStringLiteral("b"), &s.store}};
        s.loop->start();
        QVERIFY(s.passUntilDelivered(1s));
        const int probes = s.server.probes;
        s.server.nodes = {{QStringLiteral("b"), &s.store}}; // "b" answers from now on, behind the same address
        s.server.current = 0;
        s.record(1);
        s.pass(5s);
        QVERIFY(s.isDelivered());
        QCOMPARE(s.server.probes, probes + 1);
    }

    void anIdleStationNoticesThatTheServerForgot()
    {
        Station s;
        s.loop->start();
        s.record(20);
        QVERIFY(s.passUntilDelivered(5s));
        s.store.forget(s.journalId(), 8);
        QVERIFY(s.passUntilDelivered(2min));
        QCOMPARE(s.incidents("node-forgot"), 1);
        QCOMPARE(s.server.doubted, std::vector<QString>{QStringLiteral("a")});
        QCOMPARE(s.newEpochs, 0);
    }
    void anotherNodeIsAskedWhenOneForgot()
    {
        Station s;
        fake::Store amnesiac{s.store.epoch, {}, {}, {}};
        s.server.nodes = {{QStringLiteral("a"), &s.store}, {QStringLiteral("b"), &amnesiac}};
        s.loop->start();
        s.record(20);
        QVERIFY(s.passUntilDelivered(5s));
        s.server.current = 1;
        s.record(1);
        QVERIFY(s.passUntilDelivered(10s));
        QCOMPARE(s.incidents("node-forgot"), 1);
        QCOMPARE(s.server.current, size_t(0));
        QCOMPARE(s.journal->tail().settled, 22);
    }
    void aLieIsFoundOutByTheNextProbe()
    {
        Station s;
        s.loop->start();
        QVERIFY(s.passUntilDelivered(1s));
        s.server.script = {Fault::Lie};
        s.record(3);
        QVERIFY(s.passUntilDelivered(2min));
        QCOMPARE(s.incidents("node-forgot"), 1);
    }
    void aRestoredStoreGetsWhatItLost()
    {
        Station s;
        s.loop->start();
        s.record(20);
        QVERIFY(s.passUntilDelivered(5s));
        s.store.forget(s.journalId(), 8);
        s.store.epoch = QStringLiteral("epoch-2");
        s.record(1);
        QVERIFY(s.passUntilDelivered(10s));
        QCOMPARE(s.incidents("new-epoch"), 1);
        QCOMPARE(s.incidents("node-forgot"), 0);
        QVERIFY(s.newEpochs >= 1);
        QCOMPARE(s.journal->tail().epoch, QStringLiteral("epoch-2"));
    }
    void twoStoresBothEndUpWithAllFacts()
    {
        Station s;
        fake::Store other{QStringLiteral("epoch-b"), {}, {}, {}};
        s.server.nodes = {{QStringLiteral("a"), &s.store}, {QStringLiteral("b"), &other}};
        s.loop->start();
        s.record(20);
        QVERIFY(s.passUntilDelivered(5s));
        s.server.current = 1;
        s.record(1);
        QVERIFY(s.passUntilDelivered(10s));
        s.pass(1s);
        QCOMPARE(s.incidents("split-store"), 2); // seen at both nodes
        QCOMPARE(s.server.current, size_t(0));   // the higher cursor is preferred
        s.server.nodes = {{QStringLiteral("b"), &other}};
        s.server.current = 0;
        s.pass(3min);
        QCOMPARE(QStringList(other.applied.begin(), other.applied.end()), s.recorded);
        QCOMPARE(s.broken, QStringList());
    }
    void aSecondVerdictIsAnIncidentAndNoDispute()
    {
        Station s;
        s.loop->start();
        s.store.disputed = {QStringLiteral("fact-3")};
        s.record(10);
        QVERIFY(s.passUntilDelivered(5s));
        QCOMPARE(s.journal->attention(10).size(), size_t(1));
        s.store.disputed = {QStringLiteral("fact-5")};
        s.store.forget(s.journalId(), 0);
        QVERIFY(s.passUntilDelivered(2min));
        s.pass(1s);
        QCOMPARE(s.journal->attention(10).size(), size_t(1));
        QCOMPARE(s.journal->attention(10)[0].fact.line, fake::lineOf(QStringLiteral("fact-3")));
        QCOMPARE(s.incidents("second-verdict"), 1);
        const QString what = s.journal->incidents(1)[0].what; // disputed before and applied now; the other way round
        QVERIFY2(what.endsWith(QLatin1String("fact 6, 4")), qPrintable(what));
    }

    void aClonedDiskGoesOnInANewJournal()
    {
        Station s;
        s.loop->start();
        s.record(10);
        QVERIFY(s.passUntilDelivered(5s));
        const domain::JournalId before = s.journalId();
        const auto head = s.journal->head();
        s.server.weather = [] { return Fault::NoNetwork; };
        s.record(5);
        for (int i = 0; i < 3; ++i) // the clone was faster
            s.store.take(before, fake::lineOf(QStringLiteral("stranger-%1").arg(i)));
        s.pass(1min);
        s.server.weather = [] { return Fault::None; };
        s.pass(1min);
        QVERIFY(s.journalId() != before);
        QCOMPARE(s.effects(), s.recorded);
        QCOMPARE(s.reasons, (QStringList{QStringLiteral("new"), QStringLiteral("fork")}));
        QCOMPARE(s.predecessors[1].journal, before);
        QCOMPARE(s.predecessors[1].sequence, head.sequence + 5);
        QCOMPARE(s.begunJournals, QStringList{s.journalId().text()});
        QCOMPARE(s.incidents("journal-forked") + s.incidents("tail-lost"), 1);
        QCOMPARE(s.journal->head().sequence, 17); // journal.begun, and all: which of them that store has, nobody can tell
        QCOMPARE(s.store.journal(s.journalId()).lines[12], fake::lineOf(QStringLiteral("fact-11")));
        QCOMPARE(s.broken, QStringList());
    }
    // Simulation seed 11742: an old image of the disk was put back, and a node that had forgotten what the store knows of this
    // journal took its new facts. That a node of the same store settled them does not put them before the fork.
    void whatAForgetfulNodeSettledGoesIntoTheNewJournalToo()
    {
        Station s;
        s.loop->start();
        s.record(11);
        QVERIFY(s.passUntilDelivered(5s));
        fake::Store forgetful = s.store;
        for (int i = 0; i < 6; ++i) // of the time behind the image
            s.store.take(s.journalId(), fake::lineOf(QStringLiteral("before-image-%1").arg(i)));
        s.server.nodes = {{QStringLiteral("a"), &s.store}, {QStringLiteral("b"), &forgetful}};
        s.server.current = 1;
        s.record(6);
        s.pass(1min);
        QCOMPARE(s.journal->tail().settled, s.journal->head().sequence);
        s.server.nodes.pop_back();
        s.server.current = 0;
        s.record(2);
        s.pass(5min);
        QCOMPARE(s.begunJournals.size(), 1);
        QStringList missing = s.recorded;
        for (const QString &id : s.effects())
            missing.removeAll(id);
        QCOMPARE(missing, QStringList());
        QCOMPARE(s.broken, QStringList());
    }
    void aLostTailIsToldAndGoesOnInANewJournal()
    {
        Station s;
        s.loop->start();
        s.record(2);
        QVERIFY(s.passUntilDelivered(5s));
        const domain::JournalId before = s.journalId();
        s.store.take(before, fake::lineOf(QStringLiteral("stranger-1"))); // had been sent; the disk lost it
        s.pass(2min);
        QVERIFY(s.journalId() != before);
        QCOMPARE(s.incidents("tail-lost"), 1);
        s.record(3);
        s.pass(5s);
        QCOMPARE(s.effects(), s.recorded);
    }
    void oneStrangeAnswerBeginsNoJournal()
    {
        Station s;
        fake::Store strange{s.store.epoch, {}, {}, {}};
        s.server.nodes = {{QStringLiteral("a"), &s.store}, {QStringLiteral("b"), &strange}};
        s.loop->start();
        s.record(2);
        QVERIFY(s.passUntilDelivered(5s));
        strange.take(s.journalId(), fake::lineOf(QStringLiteral("stranger-1")));
        s.server.current = 1;
        s.record(2);
        QVERIFY(s.passUntilDelivered(5s));
        QCOMPARE(s.begunJournals, QStringList());
        QCOMPARE(s.incidents("journal-forked"), 1);
    }
    void aScanWhileTheJournalForksIsInThePredecessorToo()
    {
        Station s;
        s.loop->start();
        s.record(2);
        QVERIFY(s.passUntilDelivered(5s));
        s.disk->slowness = 20ms;
        s.store.take(s.journalId(), fake::lineOf(QStringLiteral("stranger-1")));
        for (int i = 0; i < 600; ++i) { // scans at any moment
            if (s.begunJournals.isEmpty())
                s.record(1);
            s.pass(Duration(1 + qint64(s.dice.below(40))));
        }
        s.pass(3min);
        QCOMPARE(s.begunJournals.size(), 1);
        QCOMPARE(s.effects(), s.recorded);
        QCOMPARE(s.predecessors.back().sequence, s.journal->factsOf(s.predecessors.back().journal, 0, 10'000).size());
    }

    void aRestoredStoreGetsBackWhatAPastJournalHeld()
    {
        Station s;
        s.loop->start();
        s.record(20);
        QVERIFY(s.passUntilDelivered(5s));
        const domain::JournalId before = s.journalId();
        s.store.take(before, fake::lineOf(QStringLiteral("stranger-1"))); // ends it
        s.pass(3min);
        QVERIFY(s.journalId() != before);
        s.record(5);
        s.pass(1min);
        s.store.forget(s.journalId(), 0); // the backup is older than the fork
        s.store.forget(before, 8);
        s.store.epoch = QStringLiteral("epoch-2");
        s.record(1);
        s.pass(2min);
        QStringList effects = s.effects();
        QStringList recorded = s.recorded;
        effects.sort();
        recorded.sort();
        QCOMPARE(effects, recorded); // all, once
        QCOMPARE(s.store.journal(before).lines.size(), size_t(21));
        QCOMPARE(s.store.journal(before).lines.back(), fake::lineOf(QStringLiteral("fact-20")));
        QCOMPARE(s.incidents("past-journal"), 1);
        QCOMPARE(s.journal->tail().epoch, QStringLiteral("epoch-2"));
    }
    void aPastJournalIsSentAgainFromWhereItWasLetGo()
    {
        Station s;
        s.server.safe = 8; // by the backup that the store is restored from below
        s.loop->start();
        s.record(6);
        QVERIFY(s.journal->append({facts::skipped(8)})); // a fact that tells its age
        s.record(13);
        QVERIFY(s.time.passUntil([&s] { return s.journal->tail().cursor == 21; }, 5s));
        const domain::JournalId before = s.journalId();
        const auto pruned = s.journal->prune({4'000'000'000'000});
        QVERIFY(pruned && *pruned == 8);
        s.store.take(before, fake::lineOf(QStringLiteral("stranger-1"))); // ends it
        s.pass(3min);
        QVERIFY(s.journalId() != before);
        s.store.forget(s.journalId(), 0);
        s.store.forget(before, 8);
        s.store.epoch = QStringLiteral("epoch-2");
        s.pass(20min);
        QCOMPARE(s.store.journal(before).lines.size(), size_t(21));
    }
    // One that is refused for good is left to the next round, so that it holds up no other (seed 2874 of the simulation).
    void aPastJournalThatNobodyTakesHoldsUpNoOther()
    {
        Station s;
        s.loop->start();
        s.record(5);
        QVERIFY(s.passUntilDelivered(5s));
        const domain::JournalId refused = s.journalId();
        s.store.take(refused, fake::lineOf(QStringLiteral("stranger-1"))); // ends it
        s.pass(3min);
        s.record(5);
        s.pass(1min);
        const domain::JournalId taken = s.journalId();
        QVERIFY(taken != refused);
        s.store.take(taken, fake::lineOf(QStringLiteral("stranger-2")));
        s.pass(3min);
        QVERIFY(s.journalId() != taken);
        const auto heldBefore = s.store.journal(taken).lines.size();
        s.store.forget(refused, 2);
        s.store.forget(taken, 2);
        s.server.refusal = [refused](const ports::AppendRequest &r) -> std::optional<domain::Problem> {
            return r.journal == refused ? std::optional(fake::problem(400, "body-damaged", r.journal)) : std::nullopt;
        };
        const int appends = s.server.appends;
        s.pass(30min);
        QCOMPARE(s.store.journal(taken).lines.size(), heldBefore - 1); // without the stranger
        QVERIFY2(s.server.appends - appends < 40, qPrintable(QString::number(s.server.appends - appends)));
        s.server.refusal = {};
        s.pass(10min);
        QCOMPARE(s.store.journal(refused).lines.size(), size_t(6));
    }
    void aPastJournalIsLeftInPeaceWhileTheServerHasIt()
    {
        Station s;
        s.loop->start();
        s.record(20);
        QVERIFY(s.passUntilDelivered(5s));
        s.store.take(s.journalId(), fake::lineOf(QStringLiteral("stranger-1")));
        s.pass(3min);
        const int probes = s.server.probes;
        const int appends = s.server.appends;
        s.pass(1h);
        QCOMPARE(s.server.appends, appends);
        QVERIFY2(s.server.probes - probes < 70, qPrintable(QString::number(s.server.probes - probes)));
        QCOMPARE(s.incidents("past-journal"), 0);
    }

    void a413HalvesTheBatchForTheDay()
    {
        Station s;
        s.server.refusal = [](const ports::AppendRequest &r) -> std::optional<domain::Problem> {
            if (r.lines.size() > 100)
                return fake::problem(413, "too-big", r.journal);
            return {};
        };
        s.record(700);
        s.loop->start();
        QVERIFY(s.passUntilDelivered(5s));
        QVERIFY2(s.server.appends < 20, qPrintable(QString::number(s.server.appends)));
        s.record(700);
        const int appends = s.server.appends;
        QVERIFY(s.passUntilDelivered(5s));
        QCOMPARE(s.server.appends, appends + 9); // 87 a batch, and none too big
    }
    void aFactThatNoNodeTakesIsShownToAPerson()
    {
        Station s;
        bool isMended = false;
        s.server.nodes = {{QStringLiteral("a"), &s.store}, {QStringLiteral("b"), &s.store}};
        s.server.refusal = [&](const ports::AppendRequest &r) -> std::optional<domain::Problem> {
            if (!isMended && std::count(r.lines.begin(), r.lines.end(), fake::lineOf(QStringLiteral("fact-7"))) > 0)
                return fake::problem(422, "fact-unreadable", r.journal);
            return {};
        };
        s.record(20);
        s.loop->start();
        s.pass(9min);
        QCOMPARE(s.journal->tail().cursor, 7); // what stood before it was taken
        QVERIFY(!s.loop->state().notTaken);
        s.pass(2min);
        QVERIFY(s.loop->state().notTaken);
        QCOMPARE(s.loop->state().notTaken->sequence, 8);
        QVERIFY(std::count(s.server.doubted.begin(), s.server.doubted.end(), QStringLiteral("b")) > 0);
        isMended = true;
        QVERIFY2(s.passUntilDelivered(1min), "it is tried without end");
        QVERIFY(!s.loop->state().notTaken);
        QCOMPARE(s.broken, QStringList());
    }
    void aRefusedDeviceGoesOnTryingAndSaysSo()
    {
        Station s;
        bool isRefused = true;
        s.server.refusal = [&](const ports::AppendRequest &r) -> std::optional<domain::Problem> {
            return isRefused ? std::optional(fake::problem(401, "device-unknown", r.journal)) : std::nullopt;
        };
        s.record(3);
        s.loop->start();
        s.pass(1h);
        QVERIFY(s.loop->state().credentialRefused);
        isRefused = false;
        QVERIFY(s.passUntilDelivered(31s));
        QVERIFY(!s.loop->state().credentialRefused);
    }
    void aStationThatIsTooOldGoesOnDelivering()
    {
        Station s;
        bool isRefused = true;
        s.server.refusal = [&](const ports::AppendRequest &r) -> std::optional<domain::Problem> {
            return isRefused ? std::optional(fake::problem(426, "station-too-old", r.journal)) : std::nullopt;
        };
        s.record(3);
        s.loop->start();
        s.pass(1min);
        QVERIFY(s.loop->state().noNewTasks);
        isRefused = false;
        QVERIFY(s.passUntilDelivered(31s));
    }
    void aWrongClockIsTold()
    {
        Station s;
        s.server.clockAhead = -40s;
        s.loop->start();
        s.pass(1s);
        QVERIFY(s.loop->state().clockSkew);
        QVERIFY(*s.loop->state().clockSkew >= 39s);
        s.server.clockAhead = 0s;
        s.record(1);
        s.pass(1s);
        QVERIFY(!s.loop->state().clockSkew);
    }
    void theServersClockGoesOnWithoutIt()
    {
        Station s;
        QVERIFY(!s.loop->serverTime());
        s.server.clockAhead = -24h;
        s.loop->start();
        s.pass(1s);
        QVERIFY(s.loop->serverTime());
        const domain::UtcTime then = *s.loop->serverTime();
        s.pass(5s);
        QVERIFY(*s.loop->serverTime() - then == domain::Duration(5s));
    }
    void safeIsLearntWhileNothingIsOwed()
    {
        Station s;
        s.loop->start();
        s.record(4);
        QVERIFY(s.passUntilDelivered(1s));
        s.server.safe = 3;
        s.pass(2min);
        QCOMPARE(s.loop->state().counts.safe, 3);
        QCOMPARE(s.loop->state().counts.delivered, 2);
    }
    void incidentsAreNotedOncePerMinute()
    {
        Station s;
        s.loop->start();
        s.record(50);
        QVERIFY(s.passUntilDelivered(5s));
        for (int i = 0; i < 20; ++i) {
            s.store.forget(s.journalId(), size_t(i % 7));
            s.record(1);
            s.pass(3s);
        }
        QVERIFY2(s.incidents("node-forgot") <= 2, qPrintable(QString::number(s.incidents("node-forgot"))));
    }
};

PACKHORSE_TEST(TstDeliveryLoop)
#include "tst_delivery_loop.moc"
