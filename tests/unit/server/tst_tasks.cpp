// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "warehouse.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace support;

namespace {
server::Get path(const char *text, const QMap<QString, QString> &query = {}, const QByteArray &ifNoneMatch = {})
{
    return {QString::fromLatin1(text).split(u'/'), query, ifNoneMatch};
}
} // namespace

/// What the server tells of its tasks: snapshots, the list, orders, cases, events.
class TstTasks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takenPausedReleasedDropped()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        answerOf(w.server->append(j.call()));
        QCOMPARE(w.route().route.state, domain::RouteState::InWork);
        QCOMPARE(w.route().route.heldBy->station.text(), QStringLiteral("handheld-1"));
        j.add(domain::PickingPaused{});
        j.add(domain::TrolleyReleased{domain::TrolleyId(QStringLiteral("T-001")), QStringLiteral("A-01-01")});
        answerOf(w.server->append(j.call(2)));
        QCOMPARE(w.route().route.state, domain::RouteState::Paused);
        QVERIFY(!w.route().route.heldBy);
        j.add(domain::TrolleyDropped{domain::TrolleyId(QStringLiteral("T-001")), QStringLiteral("Z-01")});
        answerOf(w.server->append(j.call(4)));
        QCOMPARE(w.route().route.state, domain::RouteState::Dropped);
        QCOMPARE(w.route().version, 4);
    }

    void twoJournalsOnOneRoute()
    {
        Warehouse w;
        StationJournal a(journalA);
        StationJournal b(journalB, QStringLiteral("handheld-2"));
        a.add(taken());
        a.add(placed(1, "1", "K-0001", "apple", 1));
        b.add(taken());
        b.add(placed(1, "1", "K-0001", "apple", 1));
        answerOf(w.server->append(a.call()));
        answerOf(w.server->append(b.call()));
        const auto snapshot = w.route();
        QCOMPARE(snapshot.included.at(domain::JournalId(journalA)), 2);
        QCOMPARE(snapshot.included.at(domain::JournalId(journalB)), 2);
        QCOMPARE(snapshot.route.stops[0].lines[0].placed, 2);
        QCOMPARE(snapshot.route.heldBy->station.text(), QStringLiteral("handheld-2"));
    }

    void acknowledgingIsStoredAndRemovesNothing()
    {
        Warehouse w;
        auto snapshot = w.route();
        snapshot.corrections.push_back(
            {domain::EventId(journalB), QStringLiteral("counted again"), QStringLiteral("supervisor-1")});
        server::Routes(*w.store).save(snapshot);
        StationJournal j(journalA);
        j.add(domain::CorrectionAcknowledged{domain::EventId(journalB)});
        QVERIFY(answerOf(w.server->append(j.call())).results.empty());
        QCOMPARE(w.route().corrections.size(), size_t(1));
    }

    void cancelledOrderChangesItsRouteOnce()
    {
        Warehouse w;
        std::vector<domain::Changed> told;
        w.server->onChanged = [&](const auto &changed) { told = changed; };
        const auto cancel = [&](const char *order) {
            return w.server->admin({QStringLiteral("order"), {{QStringLiteral("order"), QLatin1String(order)}}, {}});
        };
        QVERIFY(cancel("2").hasValue());
        QVERIFY(w.route().route.order(domain::OrderId(QStringLiteral("2")))->cancelled);
        QVERIFY(!w.route().route.order(domain::OrderId(QStringLiteral("1")))->cancelled);
        QCOMPARE(told, (std::vector<domain::Changed>{{QStringLiteral("/v1/routes/R-1"), 2},
                                                     {QStringLiteral("/v1/orders/2"), 4}}));
        QVERIFY(cancel("2").hasValue());
        QCOMPARE(w.route().version, 2);
        QVERIFY(!cancel("99").hasValue());
    }

    void listHeldByMeFirstThenInWorkThenWaiting()
    {
        Warehouse w;
        QByteArray orders = "order,product,quantity\n";
        for (int i = 0; i < 70; ++i)
            orders += "X" + QByteArray::number(i) + ",product" + QByteArray::number(i) + ",1\n";
        QVERIFY(w.run("import", {{"format", "csv"}}, orders));
        QVERIFY(w.run("routes", {{"totes", "1"}, {"stops", "1"}}));
        const auto take = [&](const QString &journal, const char *station, const char *route) {
            StationJournal j(journal, QLatin1String(station));
            domain::TrolleyTaken fact = taken();
            fact.route = domain::RouteId(QLatin1String(route));
            j.add(fact, QStringLiteral("route/") + QLatin1String(route));
            answerOf(w.server->append(j.call()));
        };
        take(journalA, "me", "R-65");
        take(journalB, "other", "R-64");
        const auto list = codec::decodeTasks(
            w.server->get(path("v1/tasks", {{QStringLiteral("station"), QStringLiteral("me")}})).body);
        QVERIFY(list.hasValue());
        QCOMPARE(list->size(), size_t(52));
        QCOMPARE((*list)[0].id.text(), QStringLiteral("R-65"));
        QCOMPARE((*list)[0].heldBy->station.text(), QStringLiteral("me"));
        QCOMPARE((*list)[1].id.text(), QStringLiteral("R-64"));
        QCOMPARE((*list)[2].id.text(), QStringLiteral("R-1"));
        QCOMPARE((*list)[2].units, 10);
        const auto one = codec::decodeTasks(
            w.server->get(path("v1/tasks", {{QStringLiteral("trolley"), QStringLiteral("T-070")}})).body);
        QCOMPARE(one->size(), size_t(1));
        QCOMPARE((*one)[0].id.text(), QStringLiteral("R-70"));
    }

    void droppedIsNotListed()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        j.add(domain::TrolleyDropped{domain::TrolleyId(QStringLiteral("T-001")), QStringLiteral("Z-01")});
        answerOf(w.server->append(j.call()));
        QVERIFY(codec::decodeTasks(w.server->get(path("v1/tasks")).body)->empty());
    }

    void conditionalGet()
    {
        Warehouse w;
        const auto first = w.server->get(path("v1/routes/R-1"));
        QCOMPARE(first.status, 200);
        const QByteArray digest = QCryptographicHash::hash(first.body, QCryptographicHash::Sha256).toHex();
        QCOMPARE(first.etag(), QByteArray('"' + digest + '"'));
        const auto same = w.server->get(path("v1/routes/R-1", {}, "\"x\", " + first.etag()));
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        QCOMPARE(same.etag(), first.etag());
        StationJournal j(journalA);
        j.add(taken());
        answerOf(w.server->append(j.call()));
        QCOMPARE(w.server->get(path("v1/routes/R-1", {}, first.etag())).status, 200);
    }

    void unknownThingsAreProblems_data()
    {
        QTest::addColumn<QByteArray>("where");
        for (const char *where : {"", "v1", "v2/site", "v1/nothing", "v1/routes/R-99", "v1/routes", "v1/orders/99",
                                  "v1/routes/R-1/x", "v1/products/none/picture", "v1/products/apple", "v1/journals"})
            QTest::newRow(where) << QByteArray(where);
    }
    void unknownThingsAreProblems()
    {
        QFETCH(QByteArray, where);
        Warehouse w;
        const auto document = w.server->get(path(where.constData()));
        QCOMPARE(document.status, 404);
        QCOMPARE(problemOf(document).type, domain::problemType("not-found"));
    }

    void orderAndPicture()
    {
        Warehouse w;
        const auto order = codec::decodeOrderSnapshot(w.server->get(path("v1/orders/2")).body);
        QVERIFY(order.hasValue());
        QCOMPARE(order->order.route.text(), QStringLiteral("R-1"));
        QCOMPARE(order->order.lines.size(), size_t(2));
        const auto picture = w.server->get(path("v1/products/apple/picture"));
        QCOMPARE(picture.contentType, QByteArray("image/svg+xml"));
        QVERIFY(picture.body.contains("apple"));
        QCOMPARE(w.server->get(path("v1/products/apple/picture", {}, picture.etag())).status, 304);
    }

    void eventsComeInOrderOfArrivalOneByOne()
    {
        Warehouse w;
        StationJournal a(journalA);
        a.add(taken());
        a.addLine("no fact");
        a.add(domain::PickingPaused{});
        a.add(domain::TrolleyReleased{domain::TrolleyId(QStringLiteral("T-001")), {}});
        answerOf(w.server->append(a.call()));
        const auto document = w.server->get(path("v1/events", {{QStringLiteral("after"), QStringLiteral("1")}}));
        QCOMPARE(document.contentType, QByteArray("application/x-ndjson"));
        const QByteArrayList lines = document.body.split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].contains("\"bytes\":\"" + QByteArray("no fact").toBase64() + '"'));
        QVERIFY(lines[1].contains(a.lines[2]));
        QVERIFY(lines[1].contains("pick.paused"));
        QVERIFY(lines[2].contains("pick.trolley_released"));
        QCOMPARE(QJsonDocument::fromJson(lines[2]).object().value(QLatin1String("sequence")).toInt(), 4);
        QVERIFY(document.headers.contains({"Packhorse-Last-Arrival", "4"}));
        QVERIFY(document.headers.contains({"Packhorse-More", "false"}));
        QCOMPARE(w.server->get(path("v1/events", {{QStringLiteral("after"), QStringLiteral("-1")}})).status, 400);
    }

    void eventsArePaged()
    {
        Warehouse w;
        StationJournal j(journalA);
        for (int i = 0; i < 1500; ++i)
            j.add(domain::OperatorSignedOut{}, {});
        for (int i = 0; i < 3; ++i)
            answerOf(w.server->append(j.call(i * 500 + 1, i * 500 + 500)));
        const auto first = w.server->get(path("v1/events"));
        QCOMPARE(first.body.count('\n'), 1000);
        QVERIFY(first.headers.contains({"Packhorse-More", "true"}));
        const auto rest = w.server->get(path("v1/events", {{QStringLiteral("after"), QStringLiteral("1000")}}));
        QCOMPARE(rest.body.count('\n'), 500);
    }

    void disputesOfOneCauseAreOneCase()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(placed(1, "1", "K-0001", "apple", 4));
        j.add(placed(1, "1", "K-0001", "apple", 5));
        j.add(placed(1, "1", "K-0002", "apple", 1));
        j.add(taken(), QStringLiteral("route/R-99"));
        answerOf(w.server->append(j.call()));
        const QJsonArray cases = QJsonDocument::fromJson(w.server->get(path("v1/cases")).body)
                                     .object()
                                     .value(QLatin1String("cases"))
                                     .toArray();
        QCOMPARE(cases.size(), 3);
        QMap<QString, int> counts;
        for (const QJsonValue &one : cases)
            counts[one[QLatin1String("cause")].toString()] = int(one[QLatin1String("sequences")].toArray().size());
        QCOMPARE(counts, (QMap<QString, int>{{QStringLiteral("more-than-ordered"), 2},
                                             {QStringLiteral("other-orders-tote"), 1},
                                             {QStringLiteral("no-such-task"), 1}}));
    }
};

PACKHORSE_TEST(TstTasks)
#include "tst_tasks.moc"
