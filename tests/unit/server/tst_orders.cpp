// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/cases.h"
#include "server/core/catalogue.h"
#include "server/core/orders_in_work.h"
#include "support/test_main.h"
#include "unit/server/desk_facts.h"
#include "unit/server/label_bench.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace support;
using domain::LabelState;

namespace {

server::Document get(Warehouse &w, const QStringList &path, const QMap<QString, QString> &query = {})
{
    return w.server->get({path, query, {}});
}

domain::OrderSnapshot order(Warehouse &w, const char *id)
{
    const auto snapshot =
        codec::decodeOrderSnapshot(get(w, {u"v1"_qs, u"orders"_qs, QLatin1String(id)}).body);
    MUST(snapshot.hasValue(), "an order is a snapshot");
    return *snapshot;
}

QStringList ordersOf(Warehouse &w, const QMap<QString, QString> &query)
{
    const auto document = get(w, {u"v1"_qs, u"tasks"_qs}, query);
    const auto tasks = codec::decodeAllTasks(document.body);
    MUST(document.status == 200 && tasks.hasValue(), "tasks can be read");
    QStringList ids;
    for (const domain::OrderSummary &one : tasks->orders)
        ids << one.id.text();
    return ids;
}

/// Everything of order 1 is in its tote, and the trolley was dropped.
domain::JournalAnswer dropped(Warehouse &w)
{
    StationJournal picker(QStringLiteral("0190a000-0000-7000-8000-0000000000ff"));
    picker.add(taken());
    picker.add(item(1, "apple", 3));
    picker.add(placed(1, "1", "K-0001", "apple", 3));
    picker.add(domain::LineShorted{2, domain::OrderId(u"1"_qs), domain::ProductId(u"pear"_qs), 1, u"damaged"_qs, false});
    picker.add(domain::TrolleyDropped{domain::TrolleyId(u"T-001"_qs), u"Z-01"_qs});
    return answerOf(w.server->append(picker.call()));
}

StationJournal desk(const QString &journal = journalA, const char *station = "desk-1")
{
    return StationJournal(journal, QLatin1String(station));
}

server::AppendCall telling(server::AppendCall call, int proven, int tried = 0)
{
    call.proven = QByteArray::number(proven);
    call.tried = QByteArray::number(tried);
    return call;
}

/// What desks did, and all of their labels, is lost; the orders were in the backup.
void putBack(server::Store &store)
{
    for (const char *table : {"labels", "order_works", "events", "journals"})
        store.run(QByteArray("DELETE FROM ").append(table).constData());
}

StationJournal wanting(const QString &journal, const char *station, const QString &epoch)
{
    StationJournal j(journal, QLatin1String(station));
    j.add(orderTaken("1"), orderTask("1"));
    j.add(labelWanted("1", epoch), orderTask("1"));
    return j;
}

QString outcomes(const domain::JournalAnswer &answer)
{
    QStringList all;
    for (const auto &result : answer.results)
        all << QStringLiteral("%1 %2").arg(result.sequence).arg(result.problem ? result.problem->type.section(u':', -1)
                                                                               : codec::outcomeName(result.outcome));
    return all.join(u' ');
}

} // namespace

class TstOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // ---- what is to be packed --------------------------------------------------------------------------------------
    void anOrderKnowsWhatThePickerDid()
    {
        Warehouse w;
        const auto before = order(w, "1");
        QCOMPARE(before.order.trolley.text(), QStringLiteral("T-001"));
        QCOMPARE(before.order.slot, 1);
        QCOMPARE(before.order.totes.size(), size_t(1));
        QVERIFY(!before.order.ready);
        QCOMPARE(before.order.lines.size(), size_t(2));
        QCOMPARE(before.order.products.size(), size_t(2));
        QVERIFY(before.order.products[0].volume_ml > 0);
        const auto answer = dropped(w);
        const auto after = order(w, "1");
        QVERIFY(after.order.ready);
        QCOMPARE(after.order.line(domain::ProductId(u"apple"_qs))->picked, 3);
        QCOMPARE(after.order.line(domain::ProductId(u"pear"_qs))->shorted, 1);
        QVERIFY(domain::isNewer(after, before));
        QStringList told;
        for (const auto &changed : answer.changed)
            told << QStringLiteral("%1 %2").arg(changed.href).arg(changed.version);
        QVERIFY(told.contains(QStringLiteral("/v1/orders/1 %1").arg(after.version)));
        QVERIFY(told.contains(QStringLiteral("/v1/orders/2 %1").arg(order(w, "2").version)));
    }
    void anOrderOnNoRouteIsOneToo()
    {
        Warehouse w;
        QVERIFY(w.run("import", {{"format", "csv"}}, "order,product,quantity\n9,apple,1\n"));
        const auto lone = order(w, "9");
        QVERIFY(lone.order.route.isEmpty() && lone.order.trolley.isEmpty() && !lone.order.ready);
        QCOMPARE(lone.version, 1);
    }

    // ---- facts -----------------------------------------------------------------------------------------------------
    void factsOfADeskAreAppliedAndIncluded()
    {
        Warehouse w;
        static_cast<void>(dropped(w));
        const auto before = order(w, "1");
        StationJournal j = desk();
        j.add(domain::JournalBegun{u"new"_qs, {}}, {});
        j.add(orderTaken("1"), orderTask("1"));
        j.add(unit("apple", 2), orderTask("1"));
        const auto answer = answerOf(w.server->append(j.call()));
        QCOMPARE(outcomes(answer), QString());
        const auto after = order(w, "1");
        QCOMPARE(after.order.state, domain::OrderState::InWork);
        QCOMPARE(after.order.desk, QStringLiteral("D-01"));
        QCOMPARE(after.order.packed(domain::ProductId(u"apple"_qs)), 2);
        QCOMPARE(after.included.at(domain::JournalId(journalA)), 3);
        QVERIFY(domain::isNewer(after, before));
        QVERIFY(answer.changed == (std::vector<domain::Changed>{{QStringLiteral("/v1/orders/1"), after.version}}));
        w.restart();
        QVERIFY(order(w, "1") == after);
    }
    void whatContradictsIsACaseAndDecided_data()
    {
        QTest::addColumn<QString>("decision");
        QTest::addColumn<int>("packed");
        QTest::addColumn<int>("corrections");
        QTest::newRow("accept") << QStringLiteral("accept") << 4 << 0;
        QTest::newRow("reject") << QStringLiteral("reject") << 0 << 1;
    }
    void whatContradictsIsACaseAndDecided()
    {
        QFETCH(QString, decision);
        QFETCH(int, packed);
        QFETCH(int, corrections);
        Warehouse w;
        StationJournal j = desk();
        j.add(orderTaken("1"), orderTask("1"));
        const auto surplus = j.add(unit("apple", 4), orderTask("1"));
        QCOMPARE(outcomes(answerOf(w.server->append(j.call()))), QStringLiteral("2 more-than-ordered"));
        QCOMPARE(order(w, "1").open.at(domain::JournalId(journalA)), std::vector<domain::Sequence>{2});
        const auto cases = server::openCases(*w.store);
        QCOMPARE(cases.size(), size_t(1));
        QCOMPARE(cases[0].task, orderTask("1"));
        QVERIFY(w.run("cases", {{u"what"_qs, u"decide"_qs}, {u"case"_qs, cases[0].id}, {u"decision"_qs, decision}}));
        const auto after = order(w, "1");
        QVERIFY(after.open.empty());
        QCOMPARE(after.order.packed(domain::ProductId(u"apple"_qs)), packed);
        QCOMPARE(int(after.corrections.size()), corrections);
        j.add(domain::CorrectionAcknowledged{j.idOf(surplus)});
        answerOf(w.server->append(j.call(3)));
        QVERIFY(order(w, "1").corrections.empty());
    }
    void aFactAboutSomethingElseIsDisputed()
    {
        Warehouse w;
        StationJournal j = desk();
        j.add(domain::StopSkipped{1}, orderTask("1"));
        j.add(unit("apple"), QStringLiteral("route/R-1"));
        j.add(labelWanted("2", w.store->epoch()), orderTask("1"));
        j.add(unit("apple"), orderTask("none"));
        QCOMPARE(outcomes(answerOf(w.server->append(j.call()))),
                 QStringLiteral("1 no-such-task 2 no-such-task 3 no-such-task 4 no-such-task"));
        QVERIFY(!server::Labels(*w.store).find(labelName("2")));
    }
    void aPrintOfALabelThatNobodyWantedIsDisputed()
    {
        Warehouse w;
        StationJournal j = desk();
        j.add(domain::PrintSent{journalB, domain::OrderId(u"1"_qs), 1, 1, u"zpl"_qs, false}, orderTask("1"));
        QCOMPARE(outcomes(answerOf(w.server->append(j.call()))), QStringLiteral("1 no-such-label"));
    }

    // ---- labels ----------------------------------------------------------------------------------------------------
    void aWantClaimsTheLabelOnce()
    {
        Warehouse w;
        int told = 0;
        w.server->onLabels = [&told] { ++told; };
        for (int i = 0; i < 8; ++i) {
            StationJournal j(QStringLiteral("0190a000-0000-7000-8000-00000000100%1").arg(i), QStringLiteral("desk-%1").arg(i));
            j.add(orderTaken("1"), orderTask("1"));
            j.add(labelWanted("1", w.store->epoch()), orderTask("1"));
            QCOMPARE(outcomes(answerOf(w.server->append(j.call()))), QString());
        }
        QCOMPARE(told, 1);
        QCOMPARE(server::Labels(*w.store).ofOrder(domain::OrderId(u"1"_qs)).size(), size_t(1));
        const auto row = server::Labels(*w.store).find(labelName());
        QVERIFY(row && row->state == LabelState::Buying && row->box == u"X-M" && row->weight_g == 540);
    }
    void whoMayBuyWithoutAskingFirst_data()
    {
        QTest::addColumn<int>("proven");
        QTest::addColumn<int>("tried");
        QTest::addColumn<bool>("thisEpoch");
        QTest::addColumn<bool>("firstTry");
        QTest::newRow("above what was proven") << 0 << 0 << true << true;
        QTest::newRow("above what was tried") << 0 << 1 << true << true;
        QTest::newRow("proven") << 2 << 2 << true << false;
        QTest::newRow("below") << 7 << 7 << true << false;
        QTest::newRow("sent before, never answered") << 0 << 2 << true << false;
        QTest::newRow("another epoch") << 0 << 0 << false << false;
    }
    void whoMayBuyWithoutAskingFirst()
    {
        QFETCH(int, proven);
        QFETCH(int, tried);
        QFETCH(bool, thisEpoch);
        QFETCH(bool, firstTry);
        Warehouse w;
        StationJournal j = desk();
        j.add(orderTaken("1"), orderTask("1"));
        j.add(labelWanted("1", thisEpoch ? w.store->epoch() : journalB), orderTask("1"));
        answerOf(w.server->append(telling(j.call(), proven, tried)));
        const auto row = server::Labels(*w.store).find(labelName());
        QVERIFY(row.has_value());
        QCOMPARE(row->firstTry, firstTry);
        QCOMPARE(int(server::nextStep(*row, w.store->epoch(), true)),
                 int(firstTry ? server::LabelStep::Buy : server::LabelStep::Ask));
    }
    void anotherDesksWantAfterARestoreAsksFirst_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<bool>("said");
        QTest::addColumn<int>("state");
        QTest::newRow("restored, and said so") << QStringLiteral("emulated") << true << int(LabelState::Ready);
        QTest::newRow("no look-up") << QStringLiteral("emulated:lookup=off") << true << int(LabelState::Check);
        QTest::newRow("restored in silence") << QStringLiteral("emulated") << false << int(LabelState::Ready);
    }
    // The label was bought, and the store lost all of it. Before the desk that wanted it brings its facts again, another one
    // wants the same name: its want is new in every way.
    void anotherDesksWantAfterARestoreAsksFirst()
    {
        QFETCH(QString, plan);
        QFETCH(bool, said);
        QFETCH(int, state);
        LabelBench bench(plan);
        answerOf(bench.w.server->append(wanting(journalA, "desk-1", bench.w.store->epoch()).call()));
        bench.run(std::chrono::seconds(10));
        const QString tracking = bench.row(labelName()).tracking;
        QVERIFY(!tracking.isEmpty());
        putBack(*bench.w.store);
        bench.kill();
        if (said)
            QVERIFY(bench.w.run("new-epoch", QMap<QString, QString>{}));
        StationJournal third(QStringLiteral("0190a000-0000-7000-8000-0000000000ee"));
        third.add(taken());
        answerOf(bench.w.server->append(telling(third.call(), said ? 0 : 1))); // a handheld that remembers more
        answerOf(bench.w.server->append(wanting(journalB, "desk-2", bench.w.store->epoch()).call()));
        bench.run();
        QCOMPARE(int(bench.state(labelName())), state);
        QCOMPARE(bench.purchases(), 1);
        if (state == int(LabelState::Ready))
            QCOMPARE(bench.row(labelName()).tracking, tracking);
    }
    void anOrderThatCameAfterTheRestoreIsNobodysBefore()
    {
        LabelBench bench(QStringLiteral("emulated:lookup=off"));
        QVERIFY(bench.w.run("new-epoch", QMap<QString, QString>{}));
        bench.w.time.now = bench.w.time.now + std::chrono::seconds(1);
        QVERIFY(bench.w.run("import", {{"format", "csv"}}, "order,product,quantity\n9,apple,1\n"));
        StationJournal j = desk();
        j.add(labelWanted("9", bench.w.store->epoch()), orderTask("9"));
        answerOf(bench.w.server->append(j.call()));
        bench.run(std::chrono::seconds(10));
        QCOMPARE(bench.state(labelName("9")), LabelState::Ready);
    }
    void aNameThatWasWantedLongAfterARestoreIsBoughtAtOnce()
    {
        LabelBench bench(QStringLiteral("emulated:lookup=off"));
        QVERIFY(bench.w.run("new-epoch", QMap<QString, QString>{}));
        bench.w.time.now = bench.w.time.now + std::chrono::hours(15 * 24);
        answerOf(bench.w.server->append(wanting(journalA, "desk-1", bench.w.store->epoch()).call()));
        bench.run(std::chrono::seconds(10));
        QCOMPARE(bench.state(labelName()), LabelState::Ready);
    }
    // A carrier that hands a document out once, and a store that lost it: whose label hangs on a parcel already is nobody's case.
    void aLabelInUseNeedsNoDocument_data()
    {
        QTest::addColumn<bool>("printFirst");
        QTest::addColumn<bool>("printed");
        QTest::newRow("its print is known before the carrier answers") << true << true;
        QTest::newRow("its print is told later") << false << true;
        QTest::newRow("never printed") << false << false;
    }
    void aLabelInUseNeedsNoDocument()
    {
        QFETCH(bool, printFirst);
        QFETCH(bool, printed);
        LabelBench bench(QStringLiteral("emulated:download=once"));
        StationJournal j = wanting(journalA, "desk-1", bench.w.store->epoch());
        answerOf(bench.w.server->append(j.call()));
        bench.run(std::chrono::seconds(10));
        if (printed)
            j.add(domain::PrintSent{journalB, domain::OrderId(u"1"_qs), 1, 1, u"zpl"_qs, false}, orderTask("1"));
        answerOf(bench.w.server->append(j.call()));
        putBack(*bench.w.store);
        bench.kill();
        QVERIFY(bench.w.run("new-epoch", QMap<QString, QString>{}));
        answerOf(bench.w.server->append(telling(j.call(1, printFirst ? 0 : 2), int(j.lines.size()))));
        bench.run(std::chrono::seconds(10));
        answerOf(bench.w.server->append(telling(j.call(), int(j.lines.size()))));
        QCOMPARE(bench.state(labelName()), printed ? LabelState::Ready : LabelState::Check);
        QCOMPARE(server::Labels(*bench.w.store).needingAPerson().size(), size_t(printed ? 0 : 1));
        QCOMPARE(bench.purchases(), 1);
        const auto told = codec::decodeLabel(get(bench.w, {u"v1"_qs, u"labels"_qs, u"1"_qs, u"1"_qs, u"1"_qs}).body);
        QVERIFY(told.hasValue());
        QCOMPARE(told->state, LabelState::Check); // there is nothing that a station could print
    }
    void aDisputedWantWantsNothing()
    {
        Warehouse w;
        QVERIFY(w.run("order", {{"order", "1"}}));
        StationJournal j = desk();
        j.add(labelWanted("1", w.store->epoch()), orderTask("1"));
        QCOMPARE(outcomes(answerOf(w.server->append(j.call()))), QStringLiteral("1 order-cancelled"));
        QVERIFY(!server::Labels(*w.store).find(labelName()));
        QVERIFY(w.run("cases", {{u"what"_qs, u"decide"_qs},
                                {u"case"_qs, server::openCases(*w.store).at(0).id},
                                {u"decision"_qs, u"accept"_qs}}));
        const auto row = server::Labels(*w.store).find(labelName());
        QVERIFY(row && !row->firstTry); // accepted later: somebody may have acted on it
    }
    void whatIsVoidedIsGivenBack()
    {
        Warehouse w;
        StationJournal j = desk();
        j.add(orderTaken("1"), orderTask("1"));
        j.add(labelWanted("1", w.store->epoch()), orderTask("1"));
        j.add(labelVoided("1"), orderTask("1"));
        j.add(labelWanted("1", w.store->epoch(), 1, 2), orderTask("1"));
        const auto answer = answerOf(w.server->append(j.call()));
        QCOMPARE(outcomes(answer), QString());
        QCOMPARE(server::Labels(*w.store).find(labelName())->state, LabelState::Voiding);
        QCOMPARE(server::Labels(*w.store).find(labelName("1", 1, 2))->state, LabelState::Buying);
        QVERIFY(std::any_of(answer.changed.begin(), answer.changed.end(),
                            [](const auto &one) { return one.href == u"/v1/labels/1/1/1"; }));
    }
    /// The parcel that is added again gets a label of its own: the first one's is being given back.
    void aParcelThatIsTakenBackKeepsItsLabelsName()
    {
        Warehouse w;
        StationJournal j = desk();
        j.add(orderTaken("1"), orderTask("1"));
        const auto added = j.add(domain::ParcelAdded{2}, orderTask("1"));
        j.add(labelWanted("1", w.store->epoch(), 2), orderTask("1"));
        j.add(domain::PackingUndone{j.idOf(added)}, orderTask("1"));
        j.add(domain::ParcelAdded{2}, orderTask("1"));
        QCOMPARE(outcomes(answerOf(w.server->append(j.call()))), QString());
        QCOMPARE(server::Labels(*w.store).find(labelName("1", 2))->state, LabelState::Voiding);
        QCOMPARE(order(w, "1").order.parcel(2)->nextRevision(), 2);
    }
    /// What a person decided at the desk stays decided, whatever else becomes of the order.
    void anOrderThatGoesWithoutTheRestStaysSo()
    {
        Warehouse w;
        StationJournal j = desk();
        j.add(orderTaken("1"), orderTask("1"));
        j.add(unit("apple", 2), orderTask("1"));
        j.add(domain::ProblemRaised{1, u"missing"_qs, u"BIN-PROBLEM-1"_qs, {}}, orderTask("1"));
        j.add(domain::ProblemResolved{1, u"resolved"_qs, {}}, orderTask("1"));
        QCOMPARE(outcomes(answerOf(w.server->append(j.call()))), QString());
        QVERIFY(order(w, "1").order.isVerified());
        QCOMPARE(order(w, "1").order.units(), 2);
        w.restart();
        QVERIFY(order(w, "1").order.isVerified());
    }
    void aForkClaimsNothingTwice()
    {
        Warehouse w;
        StationJournal j = desk();
        j.add(orderTaken("1"), orderTask("1"));
        j.add(labelWanted("1", w.store->epoch()), orderTask("1"));
        answerOf(w.server->append(j.call()));
        StationJournal fork = desk(journalB);
        for (const QByteArray &line : j.lines)
            fork.addLine(line);
        QCOMPARE(outcomes(answerOf(w.server->append(fork.call()))), QStringLiteral("1 duplicate 2 duplicate"));
        QCOMPARE(server::Labels(*w.store).ofOrder(domain::OrderId(u"1"_qs)).size(), size_t(1));
    }
    void aStormOfDesksAndKillsBuysOnce_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::newRow("look-up") << QStringLiteral("emulated:fail=0.1,lost_answer=0.2,seed=2");
        QTest::newRow("no look-up") << QStringLiteral("emulated:fail=0.1,lost_answer=0.2,lookup=off,seed=2");
    }
    // Eight desks want the same labels, again and again, while the server is killed in the middle of its purchases.
    void aStormOfDesksAndKillsBuysOnce()
    {
        QFETCH(QString, plan);
        LabelBench bench(plan);
        bench.purchasing.reset();
        std::vector<StationJournal> desks;
        for (int i = 0; i < 8; ++i)
            desks.emplace_back(QStringLiteral("0190a000-0000-7000-8000-00000000200%1").arg(i), QStringLiteral("desk-%1").arg(i));
        bench.kill();
        for (int round = 1; round <= 12; ++round) {
            for (StationJournal &j : desks) {
                const auto first = j.lines.size() + 1;
                j.add(orderTaken("1"), orderTask("1"));
                if (round > 1)
                    j.add(domain::ParcelAdded{round}, orderTask("1"));
                j.add(labelWanted("1", bench.w.store->epoch(), round), orderTask("1"));
                static_cast<void>(bench.w.server->append(telling(j.call(first), int(first) - 1)));
                static_cast<void>(bench.w.server->append(telling(j.call(first), int(first) - 1))); // its answer was lost
            }
            bench.run(domain::Duration(round * 131));
            bench.kill();
        }
        bench.run(std::chrono::minutes(15));
        QVERIFY(bench.most() == 1);
        for (int parcel = 1; parcel <= 12; ++parcel) {
            const auto row = bench.row(labelName("1", parcel));
            const int times = bench.bought().value(row.reference);
            QVERIFY2(row.state == LabelState::Check || (row.state == LabelState::Ready && times == 1),
                     qPrintable(server::labelStateName(row.state)));
            QVERIFY(bench.carrier->canFind() ? row.state == LabelState::Ready : true);
        }
    }

    // ---- lists -----------------------------------------------------------------------------------------------------
    void ordersAreFoundByWhatADeskScans()
    {
        Warehouse w;
        const QString tote = order(w, "2").order.totes.at(0).text();
        QCOMPARE(ordersOf(w, {{u"tote"_qs, tote}}), QStringList{u"2"_qs});
        QCOMPARE(ordersOf(w, {{u"tote"_qs, u"K-9999"_qs}}), QStringList());
        QCOMPARE(ordersOf(w, {{u"trolley"_qs, u"T-001"_qs}, {u"slot"_qs, u"1"_qs}}), QStringList{u"1"_qs});
        QCOMPARE(ordersOf(w, {{u"trolley"_qs, u"T-001"_qs}, {u"orders"_qs, u"1"_qs}}), (QStringList{u"1"_qs, u"2"_qs}));
        QCOMPARE(ordersOf(w, {{u"trolley"_qs, u"T-999"_qs}, {u"slot"_qs, u"1"_qs}}), QStringList());
        QCOMPARE(ordersOf(w, {{u"order"_qs, u"2"_qs}}), QStringList{u"2"_qs});
        QCOMPARE(ordersOf(w, {{u"order"_qs, u"99"_qs}}), QStringList());
        const std::vector<QMap<QString, QString>> allBad{{{u"slot"_qs, u"1"_qs}},
                                                         {{u"trolley"_qs, u"T-001"_qs}, {u"slot"_qs, u"0"_qs}},
                                                         {{u"trolley"_qs, u"T-001"_qs}, {u"slot"_qs, u"x"_qs}},
                                                         {{u"orders"_qs, u"yes"_qs}}};
        for (const QMap<QString, QString> &bad : allBad)
            QCOMPARE(get(w, {u"v1"_qs, u"tasks"_qs}, bad).status, 400);
    }
    void aFilledTotesGoodsAreFoundByBothTotes()
    {
        Warehouse w;
        const domain::ToteId first = order(w, "1").order.totes.at(0);
        StationJournal j(journalB);
        j.add(taken());
        j.add(domain::ToteFilled{first, domain::ToteId(u"K-77"_qs)});
        answerOf(w.server->append(j.call()));
        QCOMPARE(order(w, "1").order.totes, (std::vector<domain::ToteId>{first, domain::ToteId(u"K-77"_qs)}));
        for (const QString &tote : {first.text(), u"K-77"_qs})
            QCOMPARE(ordersOf(w, {{u"tote"_qs, tote}}), QStringList{u"1"_qs});
    }
    void aStoreFromBeforeKnowsItsTotes()
    {
        Warehouse w;
        w.store->run("DELETE FROM order_totes");
        w.store->run("DELETE FROM packhorse_meta WHERE name='totes_indexed'");
        QCOMPARE(ordersOf(w, {{u"tote"_qs, order(w, "1").order.totes.at(0).text()}}), QStringList{u"1"_qs});
    }
    void aDeskSeesWhatItHoldsFirstThenProblemsThenWhatWaits()
    {
        Warehouse w;
        QVERIFY(ordersOf(w, {{u"orders"_qs, u"1"_qs}}).isEmpty()); // nothing is picked yet
        static_cast<void>(dropped(w));
        QCOMPARE(ordersOf(w, {{u"orders"_qs, u"1"_qs}}), (QStringList{u"1"_qs, u"2"_qs}));
        StationJournal j = desk();
        j.add(orderTaken("2"), orderTask("2"));
        answerOf(w.server->append(j.call()));
        const QMap<QString, QString> mine{{u"orders"_qs, u"1"_qs}, {u"station"_qs, u"desk-1"_qs}};
        QCOMPARE(ordersOf(w, mine), (QStringList{u"2"_qs, u"1"_qs}));
        StationJournal other = desk(journalB, "desk-2");
        other.add(orderTaken("1"), orderTask("1"));
        other.add(domain::ProblemRaised{1, u"missing"_qs, u"BIN-PROBLEM-1"_qs, {}}, orderTask("1"));
        QCOMPARE(outcomes(answerOf(w.server->append(other.call()))), QString());
        QCOMPARE(ordersOf(w, mine), (QStringList{u"2"_qs, u"1"_qs}));
        const auto tasks = codec::decodeAllTasks(get(w, {u"v1"_qs, u"tasks"_qs}, mine).body);
        QCOMPARE(tasks->orders.at(1).problem, QStringLiteral("missing"));
        QVERIFY(server::casesPage(*w.store).contains("BIN-PROBLEM-1"));
        const QJsonObject cases = QJsonDocument::fromJson(server::casesDocument(*w.store)).object();
        QCOMPARE(cases.value(u"problems").toArray().size(), 1);
    }

    // ---- the office ------------------------------------------------------------------------------------------------
    void cancellingReachesTheDesk()
    {
        Warehouse w;
        static_cast<void>(dropped(w));
        const auto before = order(w, "1");
        std::vector<domain::Changed> told;
        w.server->onChanged = [&](const auto &changed) { told = changed; };
        QVERIFY(w.server->admin({u"order"_qs, {{u"order"_qs, u"1"_qs}}, {}}).hasValue());
        const auto after = order(w, "1");
        QVERIFY(after.order.cancelled && domain::isNewer(after, before));
        QVERIFY(told == (std::vector<domain::Changed>{{u"/v1/orders/1"_qs, after.version}}));
        QVERIFY(!w.route().route.order(domain::OrderId(u"1"_qs))->cancelled); // its picker is done
        QVERIFY(!ordersOf(w, {{u"orders"_qs, u"1"_qs}}).contains(u"1"_qs));
    }
    void aPersonSettlesALabel()
    {
        LabelBench bench(QStringLiteral("emulated:lost_answer=1,lookup=off"));
        StationJournal j = desk();
        j.add(orderTaken("1"), orderTask("1"));
        j.add(labelWanted("1", bench.w.store->epoch()), orderTask("1"));
        answerOf(bench.w.server->append(j.call()));
        bench.run(std::chrono::seconds(10));
        QCOMPARE(bench.state(labelName()), LabelState::Check);
        const QByteArray page = server::casesPage(*bench.w.store);
        QVERIFY(page.contains("name=\"case\" value=\"/v1/labels/1/1/1\"") && page.contains("not_bought"));
        QVERIFY(bench.w.run("cases", {{"what", "list"}}));
        QVERIFY(bench.w.output.contains("/v1/labels/1/1/1"));
        const auto decide = [&](const char *decision, const char *note, const char *by = "") {
            return bench.w.run("cases", {{"what", "decide"},
                                         {"case", "/v1/labels/1/1/1"},
                                         {"decision", decision},
                                         {"note", note},
                                         {"by", by}});
        };
        QVERIFY(!decide("accept", ""));
        QVERIFY(!decide("bought", ""));
        QVERIFY(!decide("retry", ""));
        QVERIFY(!decide("not_bought", "", "B-NOBODY"));
        QVERIFY2(decide("bought", "095212340000000014"), bench.w.output.constData());
        QCOMPARE(bench.state(labelName()), LabelState::Voiding);
        QVERIFY(!decide("bought", "095212340000000014"));
        bool isThere = false;
        for (const auto &row : bench.w.store->select("SELECT line FROM events WHERE type='person.decided'"))
            isThere = isThere || row.bytes(0).contains("/v1/labels/1/1/1");
        QVERIFY(isThere);
    }
    void theCasesOfOneOrder()
    {
        LabelBench bench(QStringLiteral("emulated:refuse=1"));
        StationJournal j = desk();
        for (const char *id : {"1", "2"}) {
            j.add(orderTaken(id), orderTask(id));
            j.add(unit("apple", 9), orderTask(id));
            j.add(labelWanted(id, bench.w.store->epoch()), orderTask(id));
            j.add(domain::ProblemRaised{1, u"missing"_qs, u"BIN-PROBLEM-1"_qs, {}}, orderTask(id));
        }
        answerOf(bench.w.server->append(j.call()));
        bench.run(std::chrono::seconds(5));
        const auto count = [&](const QMap<QString, QString> &query, const char *what) {
            const auto document = get(bench.w, {u"v1"_qs, u"cases"_qs}, query);
            return QJsonDocument::fromJson(document.body).object().value(QLatin1String(what)).toArray().size();
        };
        for (const char *what : {"cases", "labels", "problems"}) {
            QCOMPARE(count({}, what), 2);
            QCOMPARE(count({{u"order"_qs, u"2"_qs}}, what), 1);
            QCOMPARE(count({{u"order"_qs, u"3"_qs}}, what), 0);
        }
    }

    // ---- a site that packs what another system has picked ------------------------------------------------------------
    void pickedGoodsAreReadyForTheDesks()
    {
        Warehouse w;
        QVERIFY(w.run("import", {{"format", "csv"}, {"first", "2"}},
                      "order,product,quantity\n7,apple,2\n8,pear,1\n8,plum,2\n9,apple,1\n"));
        const QJsonObject told = QJsonDocument::fromJson(w.output).object();
        QCOMPARE(told.value(u"orders").toInt(), 2);
        QCOMPARE(told.value(u"left_for_later").toInt(), 1);
        QVERIFY(w.run("routes", {{"totes", "20"}, {"stops", "100"}, {"picked", "true"}}));
        const auto picked = order(w, "8");
        QVERIFY(picked.order.ready && picked.order.totes.size() == 1);
        for (const domain::PackLine &line : picked.order.lines)
            QCOMPARE(line.picked, line.ordered);
        QCOMPARE(ordersOf(w, {{u"orders"_qs, u"1"_qs}}), (QStringList{u"7"_qs, u"8"_qs}));
        QCOMPARE(ordersOf(w, {{u"tote"_qs, picked.order.totes[0].text()}}), QStringList{u"8"_qs});
        QVERIFY(!order(w, "1").order.ready);
        QVERIFY(w.run("import", {{"format", "csv"}, {"first", "3"}},
                      "order,product,quantity\n7,apple,2\n8,pear,1\n8,plum,2\n9,apple,1\n"));
        QCOMPARE(QJsonDocument::fromJson(w.output).object().value(u"orders").toInt(), 1);
        QVERIFY(!w.run("import", {{"format", "csv"}, {"first", "0"}}, "order,product,quantity\n10,apple,2\n"));
    }
    void theSitesTableIsTakenIn()
    {
        LabelBench bench;
        Warehouse &w = bench.w;
        QVERIFY2(w.run("site", {{"what", "demo"}}), w.output.constData());
        QCOMPARE(QJsonDocument::fromJson(w.output).object().value(u"desks").toInt(), 8);
        const QByteArray table = get(w, {u"v1"_qs, u"site"_qs}).body;
        QVERIFY(!w.run("site", QMap<QString, QString>{}, "{\"name\":1}"));
        QCOMPARE(get(w, {u"v1"_qs, u"site"_qs}).body, table);
        QVERIFY2(w.run("site", QMap<QString, QString>{}, table), w.output.constData());
        QCOMPARE(get(w, {u"v1"_qs, u"site"_qs}).body, table);
        bench.want(labelName());
        QVERIFY(!w.run("site", QMap<QString, QString>{}, QByteArray(table).replace("Packhorse demo warehouse", "Another name")));
        QVERIFY2(w.run("site", QMap<QString, QString>{}, table), w.output.constData());
    }
    void anExportTellsParcelsLabelsAndTracking()
    {
        LabelBench bench;
        StationJournal j = desk();
        j.add(orderTaken("1"), orderTask("1"));
        j.add(unit("apple", 3), orderTask("1"));
        j.add(labelWanted("1", bench.w.store->epoch()), orderTask("1"));
        answerOf(bench.w.server->append(j.call()));
        bench.run(std::chrono::seconds(5));
        QVERIFY(bench.w.run("export", {{"what", "orders"}}));
        const QJsonObject line = QJsonDocument::fromJson(bench.w.output.split('\n').first()).object();
        QCOMPARE(line.value(u"order").toString(), QStringLiteral("1"));
        QCOMPARE(line.value(u"lines").toArray().size(), 2);
        QCOMPARE(line.value(u"route").toString(), QStringLiteral("/v1/routes/R-1"));
        QCOMPARE(line.value(u"state").toString(), QStringLiteral("in_work"));
        QCOMPARE(line.value(u"parcels").toArray().at(0)[u"units"][u"apple"].toInt(), 3);
        const QJsonValue label = line.value(u"labels").toArray().at(0);
        QCOMPARE(label[u"state"].toString(), QStringLiteral("ready"));
        QCOMPARE(label[u"tracking"].toString(), bench.row(labelName()).tracking);
    }
    void anImportMakesUpWhatTheFileDoesNotTell()
    {
        Warehouse w;
        domain::Site site = server::Catalogue(*w.store).site();
        site.carriers = {{u"swift"_qs, u"Swift"_qs, 50, 20, {}, true, 100, u"[0-9]{18}"_qs},
                         {u"heron"_qs, u"Heron"_qs, 50, 20, {}, true, 100, u"HRN[0-9]{10}"_qs}};
        server::Catalogue(*w.store).setSite(site);
        QByteArray orders = "order,product,quantity,volume_ml\n";
        for (int i = 0; i < 200; ++i)
            orders += "X" + QByteArray::number(i) + ",apple,1,\n";
        orders += "X0,fig,1,750\n";
        QVERIFY2(w.run("import", {{"format", "csv"}}, orders), w.output.constData());
        const QJsonObject madeUp = QJsonDocument::fromJson(w.output).object().value(u"made_up").toObject();
        QCOMPARE(madeUp.value(u"carriers").toInt(), 200);
        for (const char *what : {"gift_notes", "packing_slips", "instructions"})
            QVERIFY2(madeUp.value(QLatin1String(what)).toInt() > 0 && madeUp.value(QLatin1String(what)).toInt() < 100, what);
        QMap<QString, int> services;
        for (int i = 0; i < 200; ++i)
            ++services[order(w, qPrintable(QStringLiteral("X%1").arg(i))).order.carrier];
        QCOMPARE(services.size(), 2);
        QVERIFY(services[u"swift"_qs] > services[u"heron"_qs]);
        QCOMPARE(order(w, "X0").order.product(domain::ProductId(u"fig"_qs))->volume_ml, 750);
    }
};

PACKHORSE_TEST(TstOrders)
#include "tst_orders.moc"
