// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "unit/server/label_bench.h"

using namespace server;
using domain::LabelState;
using support::LabelBench;
using support::labelName;

class TstLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // ---- names -----------------------------------------------------------------------------------------------------
    void aNameStandsInItsHref()
    {
        for (const char *order : {"1", "a b", "x/y", "\u00e9"}) {
            const domain::LabelName name{domain::OrderId(QString::fromUtf8(order)), 2, 3};
            QVERIFY(labelNameOf(domain::hrefOf(name)) == name);
        }
        for (const char *href : {"/v1/labels/1/1", "/v1/labels/1/0/1", "/v1/labels/1/1/01", "/v1/labels//1/1",
                                 "/v1/routes/1/1/1", "v1/labels/1/1/1", "/v1/labels/1/1/1/1", "/v1/labels/1/x/1", ""})
            QVERIFY2(!labelNameOf(QString::fromLatin1(href)), href);
    }
    void aReferenceIsMadeFromTheNameAlone()
    {
        const QString site = QStringLiteral("S");
        const QString one = labelReference(site, labelName("DEMO-1"));
        QCOMPARE(one, labelReference(site, labelName("DEMO-1")));
        QVERIFY(one.startsWith(QStringLiteral("DEMO-1.1.1-")));
        QSet<QString> all{one, labelReference(QStringLiteral("T"), labelName("DEMO-1")),
                          labelReference(site, labelName("DEMO-1", 2)), labelReference(site, labelName("DEMO-1", 1, 2)),
                          labelReference(site, labelName("DEMO/1")), labelReference(site, labelName("DEMO 1"))};
        QCOMPARE(all.size(), 6);
        QVERIFY(labelReference(site, {domain::OrderId(QString(500, u'\u00e9')), 1000, 1000}).size() <= 40);
    }

    // ---- the rule --------------------------------------------------------------------------------------------------
    void theFirstStep_data()
    {
        QTest::addColumn<bool>("firstTry");
        QTest::addColumn<bool>("thisEpoch");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("canAsk");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("whenGivenUp");
        const auto row = [](const char *name, bool firstTry, bool thisEpoch, int attempts, bool canAsk, LabelStep step,
                            LabelStep whenGivenUp) {
            QTest::newRow(name) << firstTry << thisEpoch << attempts << canAsk << int(step) << int(whenGivenUp);
        };
        row("new", true, true, 0, true, LabelStep::Buy, LabelStep::LetGo);
        row("new, no look-up", true, true, 0, false, LabelStep::Buy, LabelStep::LetGo);
        row("tried", true, true, 1, true, LabelStep::Ask, LabelStep::Ask);
        row("tried, no look-up", true, true, 1, false, LabelStep::Check, LabelStep::Check);
        row("proven", false, true, 0, true, LabelStep::Ask, LabelStep::Ask);
        row("proven, no look-up", false, true, 0, false, LabelStep::Check, LabelStep::Check);
        row("another epoch", true, false, 0, true, LabelStep::Ask, LabelStep::Ask);
        row("another epoch, no look-up", true, false, 0, false, LabelStep::Check, LabelStep::Check);
    }
    void theFirstStep()
    {
        QFETCH(bool, firstTry);
        QFETCH(bool, thisEpoch);
        QFETCH(int, attempts);
        QFETCH(bool, canAsk);
        QFETCH(int, step);
        QFETCH(int, whenGivenUp);
        const QString epoch = QStringLiteral("now");
        LabelRow label;
        label.firstTry = firstTry;
        label.epoch = thisEpoch ? epoch : QStringLiteral("then");
        label.attempts = attempts;
        QCOMPARE(int(nextStep(label, epoch, canAsk)), step);
        label.state = LabelState::Voiding;
        QCOMPARE(int(nextStep(label, epoch, canAsk)), whenGivenUp);
        label.tracking = QStringLiteral("T");
        QCOMPARE(int(nextStep(label, epoch, canAsk)), int(LabelStep::GiveBack));
    }

    // ---- a label's life --------------------------------------------------------------------------------------------
    void aWantIsBoughtOnceAndReady()
    {
        LabelBench bench;
        bench.want(labelName());
        QCOMPARE(bench.state(labelName()), LabelState::Buying);
        for (int i = 0; i < 8; ++i)
            bench.want(labelName(), i % 2 == 0);
        bench.run(std::chrono::seconds(3));
        const LabelRow row = bench.row(labelName());
        QCOMPARE(row.state, LabelState::Ready);
        QVERIFY(!row.document.isEmpty() && row.tracking.size() == 18);
        QCOMPARE(bench.purchases(), 1);
        QCOMPARE(bench.changed.size(), size_t(1));
        QCOMPARE(bench.changed[0].href, domain::hrefOf(labelName()));
        bench.run();
        QCOMPARE(bench.purchases(), 1);
    }
    void theDocumentSaysSo()
    {
        LabelBench bench;
        bench.want(labelName());
        const auto get = [&] {
            return bench.w.server->get({{u"v1"_qs, u"labels"_qs, u"1"_qs, u"1"_qs, u"1"_qs}, {}, {}});
        };
        const auto before = codec::decodeLabel(get().body);
        QVERIFY(before.hasValue());
        QCOMPARE(before->state, LabelState::Buying);
        QCOMPARE(before->box, QStringLiteral("X-M"));
        QCOMPARE(before->weight_g, 1200);
        bench.run(std::chrono::seconds(3));
        const auto ready = codec::decodeLabel(get().body);
        QVERIFY(ready.hasValue());
        QCOMPARE(ready->state, LabelState::Ready);
        QCOMPARE(ready->mediaType, QStringLiteral("application/zpl"));
        QVERIFY(ready->document.startsWith("^XA"));
        QCOMPARE(bench.w.server->get({{u"v1"_qs, u"labels"_qs, u"1"_qs, u"1"_qs, u"1"_qs}, {}, get().etag()}).status, 304);
        for (const QStringList &path : {QStringList{u"v1"_qs, u"labels"_qs, u"1"_qs, u"1"_qs, u"2"_qs},
                                        QStringList{u"v1"_qs, u"labels"_qs, u"1"_qs, u"x"_qs, u"1"_qs},
                                        QStringList{u"v1"_qs, u"labels"_qs, u"1"_qs, u"1"_qs}})
            QCOMPARE(bench.w.server->get({path, {}, {}}).status, 404);
    }
    void aRefusalIsOne()
    {
        LabelBench bench(QStringLiteral("emulated:refuse=1"));
        bench.want(labelName());
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Refused);
        QVERIFY(!bench.row(labelName()).why.isEmpty());
        QCOMPARE(bench.purchases(), 0);
        QVERIFY(bench.decide(labelName(), "retry").hasValue());
        QCOMPARE(bench.state(labelName()), LabelState::Buying);
        bench.giveUp(labelName());
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Void);
    }
    void anErrorIsAskedAboutAndThenBought()
    {
        LabelBench bench(QStringLiteral("emulated:fail=0.6,seed=3"));
        for (int i = 1; i <= 20; ++i)
            bench.want(labelName("1", i));
        bench.run(std::chrono::minutes(20));
        for (int i = 1; i <= 20; ++i)
            QCOMPARE(bench.state(labelName("1", i)), LabelState::Ready);
        QCOMPARE(bench.purchases(), 20);
        QCOMPARE(bench.most(), 1);
    }
    void aLostAnswerIsFound()
    {
        LabelBench bench(QStringLiteral("emulated:lost_answer=1"));
        bench.want(labelName());
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Ready);
        QCOMPARE(bench.purchases(), 1);
    }
    void aLostAnswerWithoutLookUpIsForAPerson()
    {
        LabelBench bench(QStringLiteral("emulated:lost_answer=1,lookup=off"));
        bench.want(labelName());
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Check);
        QVERIFY(bench.row(labelName()).why.contains(bench.row(labelName()).reference));
        bench.run(std::chrono::hours(1));
        QCOMPARE(bench.purchases(), 1);
    }
    void aDocumentThatIsHandedOutOnceAndWasLostIsForAPerson()
    {
        LabelBench bench(QStringLiteral("emulated:lost_answer=0.5,download=once"));
        int checks = 0;
        for (int i = 1; i <= 10; ++i) {
            const domain::LabelName name = labelName("1", i);
            bench.want(name);
            bench.run(std::chrono::seconds(10));
            checks += bench.state(name) == LabelState::Check ? 1 : 0;
            QVERIFY(!bench.row(name).tracking.isEmpty());
            QCOMPARE(bench.row(name).document.isEmpty(), bench.state(name) == LabelState::Check);
            bench.giveUp(name);
        }
        QVERIFY(checks > 0 && checks < 10);
        bench.run();
        for (const auto &purchase : bench.carrier->ledger().all())
            QVERIFY(purchase.givenBack);
        QCOMPARE(bench.purchases(), 10);
        QCOMPARE(bench.state(labelName("1", 10)), LabelState::Void);
    }
    void aCarrierThatIsSlowGetsOneRequest()
    {
        LabelBench bench(QStringLiteral("emulated:latency_ms=120000"));
        bench.want(labelName());
        bench.run(std::chrono::minutes(3));
        QCOMPARE(bench.state(labelName()), LabelState::Ready);
        QCOMPARE(bench.row(labelName()).attempts, 1);
        QCOMPARE(bench.purchases(), 1);
    }

    // ---- kills, restores, other stores -----------------------------------------------------------------------------
    void killedAtAnyTimeItBuysOnce_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::newRow("look-up") << QStringLiteral("emulated:fail=0.2,lost_answer=0.2,seed=5");
        QTest::newRow("no look-up") << QStringLiteral("emulated:fail=0.2,lost_answer=0.2,lookup=off,seed=5");
        QTest::newRow("once") << QStringLiteral("emulated:fail=0.2,lost_answer=0.2,download=once,seed=5");
    }
    void killedAtAnyTimeItBuysOnce()
    {
        QFETCH(QString, plan);
        LabelBench bench(plan);
        for (int i = 1; i <= 40; ++i) {
            bench.want(labelName("1", i));
            bench.run(domain::Duration(i * 37));
            bench.kill();
        }
        bench.run(std::chrono::minutes(20));
        QVERIFY(bench.most() <= 1);
        int ready = 0;
        for (int i = 1; i <= 40; ++i) {
            const LabelRow row = bench.row(labelName("1", i));
            QVERIFY(row.state == LabelState::Ready || row.state == LabelState::Check);
            QVERIFY(row.state != LabelState::Ready || bench.bought().value(row.reference) == 1);
            ready += row.state == LabelState::Ready ? 1 : 0;
        }
        QVERIFY(plan.contains(QStringLiteral("off")) || plan.contains(QStringLiteral("once")) || ready == 40);
    }
    void aRestoredStoreAsksFirst_data()
    {
        QTest::addColumn<bool>("newEpoch");
        QTest::addColumn<QString>("lookup");
        QTest::addColumn<LabelState>("after");
        QTest::newRow("row in the backup") << true << QStringLiteral("on") << LabelState::Ready;
        QTest::newRow("row in the backup, no look-up") << true << QStringLiteral("off") << LabelState::Check;
    }
    void aRestoredStoreAsksFirst()
    {
        QFETCH(QString, lookup);
        QFETCH(LabelState, after);
        if (!support::sharedStorePattern().isEmpty())
            QSKIP("a backup is a SQLite file");
        LabelBench bench(QStringLiteral("emulated:lookup=") + lookup);
        bench.want(labelName());
        const QString backup = bench.w.folder.filePath(QStringLiteral("backup.db"));
        QVERIFY(bench.w.run("backup", {{QStringLiteral("to"), backup}}));
        bench.run();
        QCOMPARE(bench.purchases(), 1);
        bench.purchasing.reset();
        bench.w.server.reset();
        bench.w.store.reset();
        QVERIFY(QFile::remove(bench.w.file()));
        QVERIFY(QFile::copy(backup, bench.w.file()));
        bench.kill();
        QVERIFY(bench.w.run("new-epoch", QMap<QString, QString>{}));
        bench.run();
        QCOMPARE(bench.state(labelName()), after);
        QCOMPARE(bench.purchases(), 1);
    }
    void aStoreThatForgotAsksFirst_data()
    {
        QTest::addColumn<bool>("firstTry");
        QTest::addColumn<QString>("epoch");
        QTest::newRow("proven") << false << QString();
        QTest::newRow("wanted in another epoch") << true << QStringLiteral("0190ffff-0000-7000-8000-00000000eeee");
    }
    void aStoreThatForgotAsksFirst()
    {
        QFETCH(bool, firstTry);
        QFETCH(QString, epoch);
        LabelBench other;
        LabelBench bench(QStringLiteral("emulated:latency_ms=800"));
        bench.want(labelName());
        bench.run(domain::Duration(500)); // asked, not answered
        bench.w.store->run("DELETE FROM labels");
        bench.kill();
        bench.want(labelName(), firstTry, epoch);
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Ready);
        QCOMPARE(bench.purchases(), 1);
    }
    // The backup was made between the want and its purchase, and nobody said that it was played back.
    void aWantThatIsOlderThanTheProgramAsksFirst()
    {
        LabelBench bench;
        bench.want(labelName());
        bench.run(std::chrono::seconds(5));
        QCOMPARE(bench.purchases(), 1);
        bench.w.store->run("UPDATE labels SET state='buying', attempts=0, tracking='', document=''");
        bench.kill();
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Ready);
        QCOMPARE(bench.purchases(), 1);
    }
    void aWantThatNobodyActedOnIsBoughtAfterAll()
    {
        LabelBench bench;
        bench.want(labelName(), false);
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Ready);
        QCOMPARE(bench.purchases(), 1);
    }

    // ---- several nodes ---------------------------------------------------------------------------------------------
    void twoWorkersBuyOnce()
    {
        LabelBench bench;
        Purchasing second(*bench.w.store, bench.w.time.world(), *bench.carrier, false);
        for (int i = 1; i <= 30; ++i)
            bench.want(labelName("1", i));
        for (int i = 0; i < 20; ++i) {
            second.look();
            bench.run(domain::Duration(500));
        }
        QCOMPARE(bench.purchases(), 30);
        QCOMPARE(bench.most(), 1);
    }
    void whatANodeLeavesAnotherTakesUp()
    {
        LabelBench bench;
        bench.want(labelName());
        bench.purchasing->look(); // asked
        bench.purchasing.reset(); // frozen for good
        bench.purchasing = std::make_unique<Purchasing>(*bench.w.store, bench.w.time.world(), *bench.carrier, false);
        bench.run(std::chrono::seconds(20));
        QCOMPARE(bench.state(labelName()), LabelState::Buying); // it may still answer
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Ready);
        QCOMPARE(bench.purchases(), 1);
    }
    /// A node's own clock may be wrong by hours: a label that another store may be buying is left for as long as always.
    void aNodeWhoseClockIsAheadWaitsAsLong_data()
    {
        QTest::addColumn<int>("ahead_min");
        for (const int ahead : {-60, 0, 60})
            QTest::addRow("%d", ahead) << ahead;
    }
    void aNodeWhoseClockIsAheadWaitsAsLong()
    {
        QFETCH(int, ahead_min);
        LabelBench bench(QStringLiteral("emulated:latency_ms=1000"));
        server::World ahead = bench.w.time.world();
        ahead.now = [&] { return bench.w.time.now + std::chrono::minutes(ahead_min); };
        bench.purchasing = std::make_unique<Purchasing>(*bench.w.store, ahead, *bench.carrier, false);
        bench.want(labelName(), false);
        const domain::UtcTime wanted = bench.w.time.now;
        bench.run(std::chrono::seconds(60));
        QCOMPARE(bench.state(labelName()), LabelState::Ready);
        const auto bought = bench.carrier->ledger().all().at(0).booked;
        QVERIFY(bought >= wanted + bench.carrier->settles());
        QVERIFY(bought < wanted + bench.carrier->settles() + std::chrono::seconds(5));
    }
    void aFrozenNodesAnswerCountsOrIsFoundByAnother()
    {
        LabelBench bench(QStringLiteral("emulated:latency_ms=1000"));
        bench.want(labelName());
        bench.purchasing->look();
        bench.w.time.now = bench.w.time.now + std::chrono::minutes(2); // nobody looked, nobody answered
        Purchasing other(*bench.w.store, bench.w.time.world(), *bench.carrier, false);
        other.look();
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Ready);
        QCOMPARE(bench.purchases(), 1);
    }

    // ---- giving up and deciding ------------------------------------------------------------------------------------
    void whatIsVoidedIsGivenBackOnce()
    {
        LabelBench bench(QStringLiteral("emulated:fail=0.3,lost_answer=0.3,seed=9"));
        bench.want(labelName());
        bench.run();
        bench.giveUp(labelName());
        QCOMPARE(bench.state(labelName()), LabelState::Voiding);
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Void);
        QVERIFY(bench.carrier->ledger().all().front().givenBack);
        bench.giveUp(labelName());
        bench.want(labelName());
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Void);
        QCOMPARE(bench.purchases(), 1);
    }
    void voidedWhileItIsBoughtItIsGivenBack()
    {
        LabelBench bench;
        bench.want(labelName());
        bench.purchasing->look();
        bench.giveUp(labelName());
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Void);
        QCOMPARE(bench.purchases(), 1);
        QVERIFY(bench.carrier->ledger().all().front().givenBack);
    }
    void voidedBeforeItIsBoughtItIsNeverBought()
    {
        LabelBench bench;
        bench.want(labelName());
        bench.giveUp(labelName());
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Void);
        QCOMPARE(bench.purchases(), 0);
    }
    void whatWasGivenBackIsNotBoughtAgainByAStoreThatForgot()
    {
        LabelBench bench;
        bench.want(labelName());
        bench.run();
        bench.giveUp(labelName());
        bench.run();
        bench.w.store->run("DELETE FROM labels");
        bench.want(labelName(), false);
        bench.run();
        QCOMPARE(bench.state(labelName()), LabelState::Void);
        QCOMPARE(bench.purchases(), 1);
    }
    void aPersonSaysItWasNotBought()
    {
        LabelBench bench(QStringLiteral("emulated:fail=0.5,lookup=off,seed=1"));
        domain::LabelName name;
        for (int i = 1; name.order.isEmpty() && i < 50; ++i) {
            bench.want(labelName("1", i));
            bench.run(std::chrono::seconds(5));
            if (bench.state(labelName("1", i)) == LabelState::Check)
                name = labelName("1", i);
        }
        QVERIFY(!name.order.isEmpty());
        const QString reference = bench.row(name).reference;
        QCOMPARE(bench.bought().value(reference), 0);
        for (int i = 0; i < 20 && bench.state(name) == LabelState::Check; ++i) {
            QVERIFY(bench.decide(name, "not_bought").hasValue());
            bench.run(std::chrono::seconds(5));
        }
        QCOMPARE(bench.state(name), LabelState::Ready);
        QCOMPARE(bench.bought().value(reference), 1);
        QCOMPARE(bench.decide(name, "not_bought").error().cause, QStringLiteral("already-decided"));
    }
    void aPersonSaysItWasBought()
    {
        LabelBench bench(QStringLiteral("emulated:lost_answer=1,lookup=off"));
        bench.want(labelName());
        bench.run();
        QCOMPARE(bench.decide(labelName(), "bought").error().cause, QStringLiteral("no-tracking-number"));
        QCOMPARE(bench.decide(labelName(), "bought", "095212340000000014").hasValue(), true);
        bench.run(std::chrono::hours(1));
        QCOMPARE(bench.state(labelName()), LabelState::Void);
        QCOMPARE(bench.purchases(), 1);
    }
    void aPersonCannotDecideWhatIsNotOpen()
    {
        LabelBench bench;
        QCOMPARE(bench.decide(labelName(), "bought", "T").error().cause, QStringLiteral("no-such-case"));
        bench.want(labelName());
        bench.run();
        for (const char *decision : {"bought", "not_bought", "retry", "whatever"})
            QCOMPARE(bench.decide(labelName(), decision, "T").error().cause, QStringLiteral("already-decided"));
    }
};

PACKHORSE_TEST(TstLabels)
#include "tst_labels.moc"
