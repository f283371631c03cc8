// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/demo.h"
#include "support/test_main.h"
#include <csignal>

using namespace emulator;

namespace {
domain::Route routeOf(const char *id, int stops, int unitsEach)
{
    domain::Route route;
    route.id = domain::RouteId(QString::fromLatin1(id));
    for (int i = 1; i <= stops; ++i)
        route.stops.push_back({i, QString::number(i), 0, {{domain::OrderId(QStringLiteral("O")), domain::ProductId(QStringLiteral("P")), unitsEach}}});
    return route;
}

ChildPlan shell(const char *script)
{
    return {QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromLatin1(script)}, {}, {}};
}

int countOf(const std::vector<Mishap> &plan, Mishap::Kind kind)
{
    return int(std::count_if(plan.begin(), plan.end(), [&](const Mishap &m) { return m.kind == kind; }));
}
int stopOf(const std::vector<Mishap> &plan, Mishap::Kind kind)
{
    return std::find_if(plan.begin(), plan.end(), [&](const Mishap &m) { return m.kind == kind; })->stop;
}
} // namespace

/// What the demo is made of, short of the demo.
class TstDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPlanHoldsAllMishaps_data();
    void everyPlanHoldsAllMishaps();
    void theRouteWithMostStopsThenFewestUnitsIsShown();
    void childrenTellTheirLinesAndTheirEnd();
    void childrenThatAreKilledSaySo();
    void childrenThatDoNotStartSaySo();
    void childrenDoNotOutliveTheirObject();
    void commandsHandOverTheirOutputOrTheirError();
};

void TstDemo::everyPlanHoldsAllMishaps_data()
{
    QTest::addColumn<int>("stops");
    QTest::addColumn<int>("nodes");
    for (const int stops : {20, 60, 99, 100}) {
        QTest::addRow("%d stops", stops) << stops << 1;
        QTest::addRow("%d stops, 3 nodes", stops) << stops << 3;
    }
}

void TstDemo::everyPlanHoldsAllMishaps()
{
    QFETCH(int, stops);
    QFETCH(int, nodes);
    for (quint32 seed = 0; seed < 200; ++seed) {
        QRandomGenerator random(seed);
        const auto plan = planMishaps(stops, nodes, random);
        QCOMPARE(countOf(plan, Mishap::Kind::KillStation), 3);
        QCOMPARE(countOf(plan, Mishap::Kind::KillServer), nodes == 1 ? 1 : 2 * nodes);
        for (int node = 0; node < nodes; ++node)
            QVERIFY(std::any_of(plan.begin(), plan.end(), [node](const Mishap &m) { return m.kind == Mishap::Kind::KillServer && m.node == node; }));
        QCOMPARE(countOf(plan, Mishap::Kind::Forget), nodes == 1 ? 0 : 1);
        if (nodes > 1) {
            QVERIFY(stopOf(plan, Mishap::Kind::BackUp) < stopOf(plan, Mishap::Kind::Forget));
            QVERIFY(stopOf(plan, Mishap::Kind::Forget) < stopOf(plan, Mishap::Kind::Remember));
        }
        const int cut = stopOf(plan, Mishap::Kind::CutNetwork);
        const int mended = stopOf(plan, Mishap::Kind::MendNetwork);
        QCOMPARE(mended - cut, qMin(20, stops / 3 + 1));
        QVERIFY(std::is_sorted(plan.begin(), plan.end(), [](const Mishap &a, const Mishap &b) { return a.stop < b.stop; }));
        QVERIFY(plan.front().stop >= 1 && plan.back().stop < stops);
    }
}

void TstDemo::theRouteWithMostStopsThenFewestUnitsIsShown()
{
    QCOMPARE(routeToShow({}), nullptr);
    const std::vector<domain::Route> routes = {routeOf("R-1", 3, 1), routeOf("R-2", 5, 9), routeOf("R-3", 5, 2), routeOf("R-4", 4, 1)};
    QCOMPARE(routeToShow(routes)->id.text(), QStringLiteral("R-3"));
}

void TstDemo::childrenTellTheirLinesAndTheirEnd()
{
    Child child;
    QByteArrayList lines;
    QString end;
    child.onLine = [&](const QByteArray &line) { lines << line; };
    child.onEnd = [&](bool well, const QString &how) { end = how + (well ? QStringLiteral(", well") : QStringLiteral(", badly")); };
    child.start(shell("echo listening on somewhere; echo more; exit 3"));
    QTRY_COMPARE(end, QStringLiteral("exit status 3, badly"));
    QCOMPARE(lines, QByteArrayList({"listening on somewhere", "more"}));
}

void TstDemo::childrenThatAreKilledSaySo()
{
    Child child;
    QString end;
    child.onEnd = [&](bool, const QString &how) { end = how; };
    child.onLine = [&](const QByteArray &) { child.killNow(); };
    child.start(shell("trap '' TERM; echo here; while :; do sleep 1; done"));
    QTRY_COMPARE(end, QStringLiteral("ended by a signal"));
    QVERIFY(!child.isRunning());
}

void TstDemo::childrenThatDoNotStartSaySo()
{
    Child child;
    QString end;
    child.onEnd = [&](bool, const QString &how) { end = how; };
    child.start({QStringLiteral("/nonexistent/packhorse-server"), {}, {}, {}});
    QTRY_VERIFY2(end.startsWith(QStringLiteral("packhorse-server could not be started")), qPrintable(end));
}

void TstDemo::childrenDoNotOutliveTheirObject()
{
    qint64 pid = 0;
    {
        Child child;
        bool there = false;
        child.onLine = [&](const QByteArray &) { there = true; };
        child.start(shell("echo here; exec sleep 100"));
        QTRY_VERIFY(there);
        pid = child.pid();
    }
    QVERIFY(pid > 0);
    QCOMPARE(::kill(pid_t(pid), 0), -1);
}

void TstDemo::commandsHandOverTheirOutputOrTheirError()
{
    QByteArray output;
    runOnce(this, shell("printf '{}\\n'"), [&](const QByteArray &told) { output = told; }, [](const QString &why) { QFAIL(qPrintable(why)); });
    QTRY_COMPARE(output, QByteArray("{}\n"));
    QString error;
    runOnce(this, shell("echo it broke >&2; exit 1"), [](const QByteArray &) { QFAIL("it did not end well"); },
            [&](const QString &why) { error = why; });
    QTRY_VERIFY2(error.contains(QStringLiteral("status 1: it broke")), qPrintable(error));
}

PACKHORSE_TEST(TstDemo)
#include "tst_demo.moc"
