// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/demo.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QUrl>
#include <algorithm>
#include <cstdio>

namespace emulator {
namespace {
const QString stationName = QStringLiteral("HH-DEMO");
const QString badge = QStringLiteral("B-PICKER1");
constexpr int restartAfter_ms = 200;
constexpr int plannedKills = 3;
constexpr int longestLife_ms = 700; ///< of a station that is killed at random moments
constexpr size_t violationsShown = 30;

QStringList words(std::initializer_list<const char *> list)
{
    QStringList texts;
    for (const char *word : list)
        texts << QString::fromLatin1(word);
    return texts;
}

/// Units printed on the cases: what a person reads off the box, not off a screen.
QHash<QString, int> caseSizesOf(const domain::Route &route)
{
    QHash<QString, int> sizes;
    for (const domain::Product &product : route.products) {
        for (const domain::ProductCode &code : product.codes) {
            if (code.quantity > 1)
                sizes.insert(code.code.rightJustified(14, u'0'), code.quantity);
        }
    }
    return sizes;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

std::vector<Mishap> planMishaps(int stops, QRandomGenerator &random)
{
    using Kind = Mishap::Kind;
    const auto share = [&](double from, double to) { return qMax(1, int(stops * (from + (to - from) * random.generateDouble()))); };
    const int cut = share(0.35, 0.40);
    const int mended = qMin(cut + qMin(20, stops / 3 + 1), qMax(cut, stops - 1));
    std::vector<Mishap> plan = {
        {Kind::KillStation, share(0.05, 0.20), random.bounded(300)},
        {Kind::KillServer, share(0.22, 0.30), random.bounded(300)},
        {Kind::CutNetwork, cut, 0},
        {Kind::KillStation, share(0.42, 0.50), random.bounded(300)}, // in the dark
        {Kind::MendNetwork, mended, 0},
        {Kind::Break, share(0.65, 0.70), 0},
        {Kind::KillStation, share(0.72, 0.90), random.bounded(300)},
    };
    std::stable_sort(plan.begin(), plan.end(), [](const Mishap &a, const Mishap &b) { return a.stop < b.stop; });
    return plan;
}

const domain::Route *routeToShow(const std::vector<domain::Route> &routes)
{
    const auto better = [](const domain::Route &a, const domain::Route &b) {
        return a.stops.size() != b.stops.size() ? a.stops.size() > b.stops.size() : a.units() < b.units();
    };
    const auto best = std::min_element(routes.begin(), routes.end(), better);
    return best == routes.end() ? nullptr : &*best;
}

Demo::Demo(DemoSetup setup, QObject *parent) : QObject(parent), m_setup(std::move(setup)), m_random(m_setup.seed)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Demo::timeUp);
    m_server.onLine = [this](const QByteArray &line) { serverSaid(line); };
    m_server.onEnd = [this](bool, const QString &how) { serverEnded(how); };
    m_station.onEnd = [this](bool well, const QString &how) { stationEnded(well, how); };
}

Demo::~Demo() = default;

QString Demo::path(const char *name) const
{
    return m_setup.folder + u'/' + QLatin1String(name);
}

QString Demo::program(const char *name) const
{
    return m_setup.programs + u'/' + QLatin1String(name);
}

QStringList Demo::store() const
{
    return {QStringLiteral("--store"), QStringLiteral("sqlite:") + path("server.sqlite")};
}

void Demo::say(const QString &line) const
{
    std::fprintf(stdout, "%6.1f s  %s\n", double(m_clock.elapsed()) / 1000, qUtf8Printable(line));
    std::fflush(stdout);
}

void Demo::run(const QString &name, const QStringList &arguments, std::function<void(const QByteArray &)> done)
{
    waitingFor(QFileInfo(name).fileName() + u' ' + arguments.value(0));
    runOnce(this, {name, arguments, {}, {}}, std::move(done), [this](const QString &why) { finish(why); });
}

// ---- setting up --------------------------------------------------------------------------------

void Demo::start()
{
    m_clock.start();
    m_limit.start(m_setup.limit_s * 1000);
    if (!m_scanner.isReady())
        return finish(QStringLiteral("this system gives no pseudo terminals for the emulated scanner"));
    emptyFolder();
    fillServer([this] { startServer(); });
}

void Demo::emptyFolder()
{
    QDir folder(m_setup.folder);
    folder.mkpath(QStringLiteral("."));
    QDir(path("station")).removeRecursively();
    const QStringList old = folder.entryList({QStringLiteral("*.sqlite*"), QStringLiteral("*.jsonl"), QStringLiteral("*.log"),
                                              QStringLiteral("*.png")}, QDir::Files);
    for (const QString &name : old)
        folder.remove(name);
}

void Demo::fillServer(const Then &then)
{
    if (m_setup.data.isEmpty())
        return then();
    const QString server = program("packhorse-server");
    run(server, QStringList{QStringLiteral("import"), m_setup.data, QStringLiteral("--format"), m_setup.format} + store(),
        [=, this](const QByteArray &summary) {
            const QJsonObject told = QJsonDocument::fromJson(summary).object();
            say(QStringLiteral("imported %1 orders, %2 lines").arg(told[u"orders"].toInt()).arg(told[u"lines"].toInt()));
            run(server, words({"operator", "add", "--badge", "B-PICKER1", "--name", "Picker 1", "--role", "picker"}) + store(),
                [=, this](const QByteArray &) {
                    run(server, words({"routes", "--build", "--totes", "20", "--stops", "100"}) + store(),
                        [=](const QByteArray &) { then(); });
                });
        });
}

void Demo::startServer()
{
    waitingFor(QStringLiteral("the server to listen"));
    m_serverShallRun = true;
    QStringList arguments = QStringList{QStringLiteral("serve"), QStringLiteral("--listen"), m_listen} + store();
    if (m_setup.data.isEmpty())
        arguments << QStringLiteral("--demo");
    m_server.start({program("packhorse-server"), arguments, {}, path("server.log")});
}

void Demo::serverSaid(const QByteArray &line)
{
    const QByteArray prefix("listening on ");
    if (!line.startsWith(prefix))
        return;
    const QUrl url(QString::fromLatin1(line.mid(prefix.size())));
    m_listen = QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
    say(QStringLiteral("server is there, %1").arg(url.toString()));
    if (m_link)
        return; // it came back
    m_link = std::make_unique<LossyLink>(QHostAddress(url.host()), quint16(url.port()));
    if (m_link->port() == 0)
        return finish(QStringLiteral("no port on 127.0.0.1 for the emulated network"));
    chooseRoute();
}

void Demo::chooseRoute()
{
    run(program("packhorse-server"), QStringList{QStringLiteral("export"), QStringLiteral("routes")} + store(),
        [this](const QByteArray &lines) {
            const auto routes = readRoutes(lines);
            if (!routes)
                return finish(QStringLiteral("the server's export of routes cannot be read: %1").arg(routes.error()));
            const domain::Route *route = routeToShow(*routes);
            if (!route)
                return finish(QStringLiteral("the server has no route to pick"));
            beginShift(*route);
        });
}

void Demo::beginShift(const domain::Route &route)
{
    m_route = route;
    say(QStringLiteral("route %1 on trolley %2: %3 stops, %4 units, %5 orders")
            .arg(route.id.text(), route.trolley.text())
            .arg(route.stops.size())
            .arg(route.units())
            .arg(route.orders.size()));
    m_mishaps = planMishaps(int(route.stops.size()), m_random);
    if (m_setup.kills > 0)
        std::erase_if(m_mishaps, [](const Mishap &mishap) { return mishap.kind == Mishap::Kind::KillStation; });
    m_buttons = std::make_unique<StationButtons>(path("station") + QStringLiteral("/station.socket"));
    m_hands = std::make_unique<StationHands>(m_scanner, *m_buttons);
    Temper temper;
    temper.pace_ms = m_setup.pace_ms;
    temper.mistakes = m_setup.mistakes;
    temper.seed = m_setup.seed;
    const Person person{badge, route.trolley.text(), {QStringLiteral("Z-01")}, {QStringLiteral("BIN-CANCEL-1")}, caseSizesOf(route)};
    m_operator = std::make_unique<EmulatedOperator>(*m_hands, person, temper);
    m_operator->onStop = [this] { atStop(); };
    m_operator->onEnd = [this](const Ending &ending) { operatorEnded(ending); };
    m_tail = std::make_unique<BlackBoxTail>(path("black_box.jsonl"), [this](const Told &line) { told(line); });
    startStation();
}

void Demo::startStation()
{
    waitingFor(QStringLiteral("the handheld to be ready"));
    m_stationShallRun = true;
    m_stationReady = false;
    m_sinceStart.start();
    const QStringList arguments{QStringLiteral("--profile"),   path("station"),
                                QStringLiteral("--server"),    QStringLiteral("http://127.0.0.1:%1").arg(m_link->port()),
                                QStringLiteral("--station"),   stationName,
                                QStringLiteral("--scanner"),   QStringLiteral("serial:") + m_scanner.device(),
                                QStringLiteral("--black-box"), path("black_box.jsonl"),
                                QStringLiteral("--screenshots"), m_setup.folder,
                                QStringLiteral("--emulated-hands")};
    QMap<QString, QString> environment;
    if (!m_setup.windows) {
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    }
    m_station.start({program("packhorse-handheld"), arguments, environment, path("handheld.log")});
}

void Demo::stationEnded(bool well, const QString &how)
{
    if (isOver())
        return leaveWhenAlone();
    if (m_picked)
        return well ? collect() : finish(QStringLiteral("the handheld did not close well: %1").arg(how));
    if (m_stationShallRun)
        return finish(QStringLiteral("the handheld ended by itself (%1); see %2").arg(how, path("handheld.log")));
    QTimer::singleShot(restartAfter_ms, this, [this] { startStation(); });
}

void Demo::serverEnded(const QString &how)
{
    if (isOver())
        return leaveWhenAlone();
    if (m_serverShallRun)
        return finish(QStringLiteral("the server ended by itself (%1); see %2").arg(how, path("server.log")));
    QTimer::singleShot(restartAfter_ms, this, [this] { startServer(); });
}

// ---- the shift ---------------------------------------------------------------------------------

void Demo::told(const Told &line)
{
    if (!m_stationReady && line.asks) {
        m_stationReady = true;
        waitingFor(QStringLiteral("the operator to pick the route"));
        say(QStringLiteral("handheld is ready after %1 ms").arg(m_sinceStart.elapsed()));
        killSoon();
    }
    if (line.delivery)
        m_delivery = line.delivery;
    if (line.position)
        m_position = line.position;
    m_operator->told(line);
    if (m_picked)
        waitForDelivery();
}

void Demo::atStop()
{
    const int seen = m_operator->stopsSeen();
    if (seen % 10 == 0 && m_position)
        say(QStringLiteral("%1 of %2 stops, %3 of %4 units; %5 facts on the device, %6 delivered")
                .arg(seen)
                .arg(m_route.stops.size())
                .arg(m_position->done)
                .arg(m_position->units)
                .arg(m_delivery ? m_delivery->onDevice : 0)
                .arg(m_delivery ? m_delivery->delivered + m_delivery->safe : 0));
    while (!m_mishaps.empty() && m_mishaps.front().stop <= seen) {
        const Mishap mishap = m_mishaps.front();
        m_mishaps.erase(m_mishaps.begin());
        QTimer::singleShot(mishap.late_ms, this, [this, mishap] { happen(mishap); });
    }
}

void Demo::happen(const Mishap &mishap)
{
    if (isOver() || m_picked)
        return;
    switch (mishap.kind) {
    case Mishap::Kind::KillStation:
        say(QStringLiteral("SIGKILL for the handheld (%1)").arg(++m_kills));
        m_stationShallRun = false;
        return m_station.killNow();
    case Mishap::Kind::KillServer:
        say(QStringLiteral("SIGKILL for the server"));
        ++m_serverKills;
        m_serverShallRun = false;
        return m_server.killNow();
    case Mishap::Kind::CutNetwork:
        say(QStringLiteral("the network is cut"));
        ++m_cuts;
        return m_link->become(LossyLink::Condition::Cut);
    case Mishap::Kind::MendNetwork:
        say(QStringLiteral("the network is back"));
        return m_link->become(LossyLink::Condition::Open);
    case Mishap::Kind::Break:
        say(QStringLiteral("the operator takes a break: trolley paused, released, taken again"));
        return m_operator->takeABreak();
    }
}

/// Any moment will do: in a commit, between commit and sound, while it starts to send.
void Demo::killSoon()
{
    if (m_setup.kills > m_kills)
        QTimer::singleShot(int(m_random.bounded(longestLife_ms)), this, [this] { happen({Mishap::Kind::KillStation, 0, 0}); });
}

bool Demo::allHappened() const
{
    return m_kills == (m_setup.kills > 0 ? m_setup.kills : plannedKills) && m_serverKills == 1 && m_cuts == 1;
}

void Demo::operatorEnded(const Ending &ending)
{
    if (!ending.finished)
        return finish(QStringLiteral("the operator is %1").arg(ending.what));
    say(QStringLiteral("picked: the trolley stands in its drop zone; %1 deeds, %2 of them mistakes on purpose")
            .arg(m_operator->deeds())
            .arg(m_operator->slips()));
    if (!allHappened())
        return finish(QStringLiteral("the route was over before everything had happened: %1 kills, %2 server restarts, %3 cuts")
                          .arg(m_kills).arg(m_serverKills).arg(m_cuts));
    m_picked = true;
    m_link->become(LossyLink::Condition::Open);
    waitForDelivery();
}

// ---- afterwards --------------------------------------------------------------------------------

void Demo::waitForDelivery()
{
    waitingFor(QStringLiteral("the last facts to be delivered (%1 on the device)").arg(m_delivery ? m_delivery->onDevice : -1));
    if (!m_delivery || m_delivery->onDevice > 0 || !std::exchange(m_stationShallRun, false))
        return;
    say(QStringLiteral("delivered: nothing is left on the device"));
    waitingFor(QStringLiteral("the handheld to close"));
    m_station.askToEnd();
}

void Demo::collect()
{
    const QStringList profile{QStringLiteral("--profile"), path("station")};
    run(program("packhorse"), words({"journal", "verify"}) + profile, [=, this](const QByteArray &) {
        run(program("packhorse"), words({"journal", "show", "--json"}) + profile, [this](const QByteArray &journal) {
            const auto facts = readFacts(journal);
            if (!facts)
                return finish(QStringLiteral("the journal cannot be read: %1").arg(facts.error()));
            m_history.journals = *facts;
            run(program("packhorse-server"), words({"export", "events"}) + store(), [this](const QByteArray &events) {
                const auto onServer = readFacts(events);
                if (!onServer)
                    return finish(QStringLiteral("the server's export of events cannot be read: %1").arg(onServer.error()));
                m_history.server = *onServer;
                run(program("packhorse-server"), words({"export", "routes"}) + store(), [this](const QByteArray &lines) {
                    const auto routes = readRoutes(lines);
                    if (!routes)
                        return finish(QStringLiteral("the server's export of routes cannot be read: %1").arg(routes.error()));
                    m_history.routes = *routes;
                    compare();
                });
            });
        });
    });
}

void Demo::compare()
{
    const auto box = readBlackBox(contentOf(path("black_box.jsonl")));
    if (!box)
        return finish(QStringLiteral("the black box cannot be read: %1").arg(box.error()));
    m_history.stations = {{stationName, *box}};
    QHash<QString, int> counted;
    for (const auto &tote : m_operator->work().totes()) {
        for (auto it = tote.cbegin(); it != tote.cend(); ++it)
            counted[it.key()] += it.value();
    }
    m_history.counted = counted;
    Verdict verdict = judgeHistory(m_history);
    for (const QString &complaint : m_operator->work().complaints())
        verdict.violations.push_back({QStringLiteral("miscounted"), complaint});
    for (size_t i = 0; i < std::min(verdict.violations.size(), violationsShown); ++i)
        say(verdict.violations[i].kind + QStringLiteral(": ") + verdict.violations[i].what);
    if (verdict.violations.size() > violationsShown)
        say(QStringLiteral("and %1 more of this").arg(verdict.violations.size() - violationsShown));
    const bool passed = verdict.isClean();
    std::fprintf(stdout,
                 "{\"demo\":\"%s\",\"stops\":%d,\"units\":%d,\"facts\":%lld,\"lost\":%d,\"doubled\":%d,\"moved_back\":%d,\"seconds\":%.1f}\n",
                 passed ? "pass" : "fail", verdict.stops, verdict.units, static_cast<long long>(verdict.facts),
                 verdict.count(QStringLiteral("lost")), verdict.count(QStringLiteral("doubled")),
                 verdict.count(QStringLiteral("moved_back")), double(m_clock.elapsed()) / 1000);
    std::fflush(stdout);
    leave(passed);
}

void Demo::finish(const QString &failure)
{
    if (std::exchange(m_over, true))
        return;
    say(QStringLiteral("FAILED: ") + failure);
    if (m_operator)
        say(m_operator->standing());
    for (const char *log : {"handheld.log", "server.log"}) {
        const QByteArrayList lines = contentOf(path(log)).trimmed().split('\n');
        for (const QByteArray &line : lines.mid(qMax<qsizetype>(0, lines.size() - 5))) {
            if (!line.isEmpty())
                say(QLatin1String(log) + QStringLiteral(": ") + QString::fromUtf8(line));
        }
    }
    std::fprintf(stdout, "{\"demo\":\"fail\",\"seconds\":%.1f}\n", double(m_clock.elapsed()) / 1000);
    std::fflush(stdout);
    leave(false);
}

void Demo::leave(bool passed)
{
    m_over = true;
    m_passed = passed;
    m_limit.stop();
    m_station.killNow();
    m_server.askToEnd();
    leaveWhenAlone();
}

void Demo::leaveWhenAlone()
{
    if (!m_station.isRunning() && !m_server.isRunning())
        onEnd(m_passed);
}

void Demo::timeUp()
{
    finish(QStringLiteral("not done after %1 s; it was waiting for %2").arg(m_setup.limit_s).arg(m_waitingFor));
}

} // namespace emulator
