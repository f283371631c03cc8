// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/wanted_tasks.h"
#include "support/test_main.h"

using namespace domain;
using flow::OrderSought;
using flow::TaskRef;

namespace {

OrderSummary order(const char *id, OrderState state, const char *tote = "", const char *trolley = "", int slot = 0)
{
    OrderSummary summary;
    summary.id = OrderId(QLatin1String(id));
    summary.state = state;
    summary.ready = true;
    if (*tote)
        summary.totes = {ToteId(QLatin1String(tote))};
    summary.trolley = TrolleyId(QLatin1String(trolley));
    summary.slot = slot;
    return summary;
}

OrderSought sought(CodeKind kind, const char *text, const char *trolley = "")
{
    Code code;
    code.kind = kind;
    code.text = code.key = QLatin1String(text);
    return {code, TrolleyId(QLatin1String(trolley))};
}

TaskRef ref(const char *id) { return OrderId(QLatin1String(id)); }

} // namespace

class TstWantedTasks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOrderIsFoundByItsToteItsSlotOrItsNumber_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("trolley");
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("found");
        QTest::newRow("tote") << int(CodeKind::Tote) << "k-0001" << "" << "/v1/tasks?tote=k-0001" << "1";
        QTest::newRow("slot") << int(CodeKind::Slot) << "S-02" << "T-001" << "/v1/tasks?trolley=T-001&slot=2" << "2";
        QTest::newRow("slot of another trolley") << int(CodeKind::Slot) << "S-02" << "T-002" << "/v1/tasks?trolley=T-002&slot=2" << "";
        QTest::newRow("number") << int(CodeKind::Product) << "3/a b" << "" << "/v1/tasks?order=3%2Fa%20b" << "3/a b";
        QTest::newRow("nothing of it") << int(CodeKind::Product) << "4" << "" << "/v1/tasks?order=4" << "";
    }
    void anOrderIsFoundByItsToteItsSlotOrItsNumber()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        QFETCH(QString, trolley);
        QFETCH(QString, href);
        QFETCH(QString, found);
        const flow::TaskLists lists{{}, {order("1", OrderState::Waiting, "K-0001"), order("2", OrderState::Waiting, "", "T-001", 2),
                                         order("3/a b", OrderState::Waiting)}};
        const flow::Sought what = sought(CodeKind(kind), qPrintable(text), qPrintable(trolley));
        QCOMPARE(flow::lookUpHref(what), href);
        QCOMPARE(flow::textOf(flow::findSought(lists, what)), found);
    }

    // Totes are used again: what is still to be packed goes before what was packed from it yesterday.
    void whatIsToBeDoneGoesBeforeWhatIsDone()
    {
        const flow::Sought what = sought(CodeKind::Tote, "K-0001");
        const auto packed = order("1", OrderState::Packed, "K-0001");
        QCOMPARE(flow::findSought({{}, {packed, order("2", OrderState::PutAside, "K-0001")}}, what), ref("2"));
        QCOMPARE(flow::findSought({{}, {packed}}, what), ref("1"));
    }

    void aDeskKeepsItsOrderWhatItHoldsAndTheFirstThatAreReady()
    {
        flow::TaskLists lists;
        for (int i = 1; i <= 20; ++i)
            lists.orders.push_back(order(qPrintable(QString::number(i)), OrderState::Waiting));
        lists.orders[0].ready = false; // its trolley is still out
        lists.orders[1].state = OrderState::InWork;
        lists.orders[18].state = OrderState::InWork;
        lists.orders[18].heldBy = Holder{StationId(QStringLiteral("desk-1")), {}, {}, {}};
        const auto wanted = flow::wantedTasks({ref("20"), ref("15"), StationId(QStringLiteral("desk-1"))}, lists);
        QCOMPARE(wanted.size(), size_t(3 + flow::freeOrdersKept));
        QCOMPARE(wanted[0], ref("20"));
        QCOMPARE(wanted[1], ref("15"));
        QCOMPARE(wanted[2], ref("19"));
        QCOMPARE(wanted[3], ref("3"));
    }
};

PACKHORSE_TEST(TstWantedTasks)
#include "tst_wanted_tasks.moc"
