// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/run.h"
#include <QCryptographicHash>

namespace simulation {
namespace {

using domain::Duration;
using namespace std::chrono_literals;

/// Troubles come as often in a short shift as in one of this length.
constexpr Duration usualShift{6 * 60'000};

/// A few orders over a few stops; some lines want many units, some products stand at two stops.
QByteArray someOrders(support::Dice &dice)
{
    QByteArray csv = "order,product,name,quantity,code,location,weight_g\n";
    const int orders = 2 + int(dice.below(4));
    for (int order = 1; order <= orders; ++order) {
        const int lines = 1 + int(dice.below(4));
        for (int line = 0; line < lines; ++line) {
            const int product = 1 + int(dice.below(8));
            const int units = dice.chance(10) ? 13 + int(dice.below(10)) : 1 + int(dice.below(3));
            csv += QStringLiteral("%1,p%2,Product %2,%3,,A-01-%4,10\n")
                       .arg(order).arg(product).arg(units).arg(product, 2, 10, QLatin1Char('0')).toUtf8();
        }
    }
    return csv;
}

} // namespace

Run::Run(quint64 seed, Work work)
    : Stage(seed)
    , m_work(work)
{
}

// ---- what goes wrong ------------------------------------------------------------------------------

void Run::maybe(const char *name, int percent, Duration every, std::function<void()> strike)
{
    if (dice.chance(percent))
        m_troubles.push_back({QLatin1String(name), every, std::move(strike)});
}

void Run::repeat(size_t trouble)
{
    const qint64 every = m_troubles[trouble].every.count();
    const Duration next(every / 10 + qint64(dice.below(quint64(every * 9 / 5))));
    time.start(next, [this, trouble] {
        if (hasHealed())
            return;
        m_troubles[trouble].strike();
        repeat(trouble);
    });
}

void Run::plan(Duration shift)
{
    planWeather();
    planNetwork();
    planDisks();
    planMachines();
    planNodes();
    planServer();
    if (m_work == Work::Packing)
        planPrinters();
    if (shift < usualShift) {
        for (Trouble &trouble : m_troubles)
            trouble.every = std::max(Duration(5'000), trouble.every * shift.count() / usualShift.count());
    }
    for (size_t i = 0; i < m_troubles.size(); ++i)
        repeat(i);
}

void Run::planWeather()
{
    for (const auto &station : stations) {
        Weather &w = station->link->weather;
        const auto share = [this](int percent) { return dice.chance(percent) ? int(dice.below(250)) : 0; };
        w.lost = share(30);
        w.answerLost = share(30);
        w.late = share(20);
        w.twice = share(20);
        w.cut = share(20);
        w.resent = share(20);
        w.html = share(20);
        w.reset = share(20);
        w.latency = Duration(5 + qint64(dice.below(dice.chance(20) ? 3000 : 60)));
        w.jitter = Duration(qint64(dice.below(dice.chance(20) ? 4000 : 30)));
    }
}

void Run::planNetwork()
{
    maybe("no network", 40, 120s, [this] {
        SimulatedStation &station = someStation();
        say(station.name(), QStringLiteral("has no network"));
        station.link->setCut(true);
        time.start(upTo(dice.chance(20) ? 600 : 60), [this, &station] {
            say(station.name(), QStringLiteral("has network again"));
            station.link->setCut(false);
        });
    });
    maybe("flapping network", 15, 200s, [this] { flap(someStation(), 4 + int(dice.below(30))); });
    maybe("half-open", 20, 150s, [this] {
        SimulatedStation &station = someStation();
        say(station.name(), QStringLiteral("has half-open connections"));
        station.link->halfOpen = true;
        time.start(upTo(60), [&station] { station.link->halfOpen = false; });
    });
    maybe("deaf", 20, 150s, [this] {
        SimulatedStation &station = someStation();
        say(station.name(), QStringLiteral("hears no notifications"));
        station.link->deaf = true;
        time.start(upTo(120), [&station] { station.link->deaf = false; });
    });
}

void Run::flap(SimulatedStation &station, int times)
{
    if (times == 0 || hasHealed())
        return;
    const bool isCut = station.link->isCut();
    say(station.name(), isCut ? QStringLiteral("flaps: network") : QStringLiteral("flaps: no network"));
    station.link->setCut(!isCut);
    time.start(2s, [this, &station, times] { flap(station, times - 1); });
}

void Run::planDisks()
{
    maybe("killed", 40, 60s, [this] {
        SimulatedStation &station = someStation();
        if (station.isRunning())
            station.disk->dieNow(Disk::Death::Killed, dice);
    });
    maybe("killed in the middle", 40, 60s, [this] {
        SimulatedStation &station = someStation();
        station.disk->dieAt(1 + int(dice.below(12)), Disk::Death::Killed, dice);
    });
    maybe("power cut", 40, 90s, [this] {
        SimulatedStation &station = someStation();
        if (station.isRunning())
            station.disk->dieNow(Disk::Death::PowerCut, dice);
    });
    maybe("power cut in the middle", 40, 90s, [this] {
        SimulatedStation &station = someStation();
        station.disk->dieAt(1 + int(dice.below(12)), Disk::Death::PowerCut, dice);
    });
    maybe("full disk", 15, 300s, [this] {
        SimulatedStation &station = someStation();
        say(station.name(), QStringLiteral("has a full disk"));
        station.disk->full = true;
        time.start(upTo(60), [&station] { station.disk->full = false; });
    });
    maybe("disk that lies", 8, 200s, [this] {
        SimulatedStation &station = someStation();
        say(station.name(), QStringLiteral("has a disk that says it synced and did not"));
        station.disk->lies = true;
        time.start(upTo(60), [&station] { station.disk->lies = false; });
    });
    maybe("disk that fails", 15, 300s, [this] {
        SimulatedStation &station = someStation();
        say(station.name(), QStringLiteral("has a disk that fails"));
        station.disk->failures = 1 + int(dice.below(200));
        time.start(upTo(20), [&station] { station.disk->failures = 0; });
    });
}

void Run::spoil(SimulatedStation &station)
{
    switch (m_toSpoil.take(station.name())) {
    case 1:
        say(station.name(), QStringLiteral("has a bit fallen over on its disk"));
        return station.disk->rot(dice);
    case 2:
        say(station.name(), QStringLiteral("has its disk's image kept"));
        return station.disk->keepImage();
    case 3:
        say(station.name(), QStringLiteral("has the kept image put back"));
        return station.disk->restoreImage();
    default:
        return;
    }
}

void Run::planMachines()
{
    whileDown = [this](SimulatedStation &station) { spoil(station); };
    const auto spoilNext = [this](int how) {
        SimulatedStation &station = someStation();
        m_toSpoil[station.name()] = how;
        if (station.isRunning())
            station.disk->dieNow(Disk::Death::Killed, dice);
    };
    maybe("bit rot", 6, 300s, [spoilNext] { spoilNext(1); });
    maybe("old disk image", 6, 120s, [this, spoilNext] { spoilNext(2 + int(dice.below(2))); });
    maybe("wrong clock", 25, 150s, [this] {
        SimulatedStation &station = someStation();
        const qint64 most = dice.chance(30) ? 30LL * 24 * 3600 * 1000 : 600'000;
        station.ownTime().ahead = dice.chance(30) ? Duration(0) : Duration(qint64(dice.below(quint64(2 * most))) - most);
        say(station.name(), QStringLiteral("has a clock that is %1 ms ahead").arg(station.ownTime().ahead.count()));
    });
    maybe("sleep", 15, 150s, [this] {
        SimulatedStation &station = someStation();
        say(station.name(), QStringLiteral("sleeps"));
        station.ownTime().sleep();
        time.start(upTo(120), [this, &station] {
            say(station.name(), QStringLiteral("wakes on another network"));
            station.link->dropConnections();
            station.ownTime().wake();
            station.link->setCut(station.link->isCut());
        });
    });
}

void Run::quirk(Backend::Quirk quirk, Duration duration)
{
    static constexpr const char *words[] = {"is well", "is down", "forgot everything", "has a store of its own", "is stale",
                                            "dies before its commits", "is broken"};
    Backend::Node &node = someNode();
    if (node.quirk != Backend::Quirk::None)
        return;
    if (quirk == Backend::Quirk::Stale)
        backend->rememberDocuments();
    say(node.name, QLatin1String(words[size_t(quirk)]));
    node.quirk = quirk;
    time.start(duration, [this, &node] {
        if (node.quirk != Backend::Quirk::None)
            say(node.name, QStringLiteral("is well"));
        node.quirk = Backend::Quirk::None;
    });
}

void Run::planNodes()
{
    using Quirk = Backend::Quirk;
    maybe("node down", 40, 60s, [this] { quirk(Quirk::Down, upTo(60)); });
    maybe("all nodes down", 20, 300s, [this] {
        for (size_t i = 0; i < backend->nodes.size() * 3; ++i)
            quirk(Quirk::Down, upTo(60));
    });
    maybe("forgetful node", 25, 120s, [this] { quirk(Quirk::Forgetful, upTo(180)); });
    maybe("split store", 15, 180s, [this] { quirk(Quirk::Split, upTo(120)); });
    maybe("stale node", 25, 120s, [this] { quirk(Quirk::Stale, upTo(180)); });
    maybe("careless node", 20, 120s, [this] { quirk(Quirk::Careless, upTo(60)); });
    maybe("broken node", 20, 120s, [this] { quirk(Quirk::Broken, upTo(120)); });
    maybe("slow node", 20, 120s, [this] {
        Backend::Node &node = someNode();
        node.slowness = upTo(15);
        time.start(upTo(60), [&node] { node.slowness = Duration(0); });
    });
    maybe("backup", 50, 120s, [this] {
        backend->backUp();
        say(QStringLiteral("server"), QStringLiteral("backed up"));
    });
    maybe("restore", 25, 400s, [this] {
        const bool newEpoch = dice.chance(70);
        if (backend->restore(newEpoch))
            say(QStringLiteral("server"), newEpoch ? QStringLiteral("restored, new epoch") : QStringLiteral("restored, same epoch"));
    });
    maybe("node clock", 15, 200s, [this] { someNode().clockAhead = Duration(qint64(dice.below(7'200'000)) - 3'600'000); });
}

void Run::planServer()
{
    maybe("small bodies", 10, 200s, [this] {
        backend->mostLines = 1 + int(dice.below(4));
        time.start(upTo(60), [this] { backend->mostLines = 0; });
    });
    maybe("old server", 10, 300s, [this] {
        backend->parks = true;
        time.start(upTo(30), [this] { backend->parks = false; });
    });
    maybe("bad deploy", 10, 300s, [this] {
        backend->disputes = true;
        time.start(upTo(30), [this] { backend->disputes = false; });
    });
    maybe("supervisor", 40, 60s, [this] { superviseCases(); });
    maybe("cancelled order", 30, 200s, [this] {
        const QString order = QString::number(1 + dice.below(5));
        if (backend->isOpenOrder(order)) {
            say(QStringLiteral("server"), QStringLiteral("order %1 is cancelled").arg(order));
            backend->admin(QStringLiteral("order"), {{QStringLiteral("order"), order}});
        }
    });
}

void Run::superviseCases()
{
    static const QStringList decisions = {QStringLiteral("accept"), QStringLiteral("reject"), QStringLiteral("recount")};
    const QStringList open = backend->openCases();
    if (open.isEmpty())
        return;
    const bool again = dice.chance(20);
    const QString one = open[qsizetype(dice.below(quint64(open.size())))];
    const QString decision = decisions[qsizetype(dice.below(3))];
    say(QStringLiteral("supervisor"), again ? QStringLiteral("has all cases judged again") : one + u' ' + decision);
    if (again)
        backend->admin(QStringLiteral("cases"), {{QStringLiteral("what"), QStringLiteral("retry")}});
    else
        backend->admin(QStringLiteral("cases"), {{QStringLiteral("what"), QStringLiteral("decide")},
                                                   {QStringLiteral("case"), one},
                                                   {QStringLiteral("decision"), decision}});
}


// ---- the whole of it ------------------------------------------------------------------------------

Person::Temper Run::someTemper() { return {int(dice.below(200)), Duration(500 + qint64(dice.below(3000)))}; }

void Run::openTrolleys()
{
    const QByteArray orders = someOrders(dice);
    open(orders, 4, 6, 1 + int(dice.below(3)));
    const int count = 1 + int(dice.below(3));
    for (int i = 1; i <= count; ++i)
        work(add(i, someTemper()));
}

void Run::openPacking()
{
    Backend::Morning morning;
    morning.orders = someOrders(dice);
    morning.nodes = 1 + int(dice.below(3));
    const auto share = [this](int percent) { return dice.chance(percent) ? double(dice.below(200)) / 1000 : 0.0; };
    morning.carrier = QStringLiteral("emulated:seed=%1,latency_ms=400..%2,fail=%3,lost_answer=%4,refuse=%5,lookup=%6,download=%7")
                          .arg(dice.below(1'000'000)).arg(600 + dice.below(12'000)).arg(share(50)).arg(share(50)).arg(share(10))
                          .arg(dice.chance(70) ? QStringLiteral("on") : QStringLiteral("off"), dice.chance(30) ? QStringLiteral("once") : QStringLiteral("always"));
    morning.labelAtPack = dice.chance(70);
    say(QStringLiteral("carrier"), morning.carrier);
    openDesks(morning);
    const int count = 1 + int(dice.below(3));
    for (int i = 1; i <= count; ++i)
        work(addDesk(i, someTemper()));
}

void Run::planPrinters()
{
    using Fate = support::Paper::Fate;
    static constexpr const char *words[] = {"prints", "prints and says nothing of paper", "is away", "prints and falls silent", "jams and falls silent"};
    maybe("printer", 60, 60s, [this] {
        SimulatedStation &station = someStation();
        const Fate fate = Fate(dice.below(5));
        say(station.name(), QStringLiteral("has a printer that ") + QLatin1String(words[size_t(fate)]));
        station.paper->fate = fate;
        time.start(upTo(60), [&station] { station.paper->fate = Fate::Prints; });
    });
}

Outcome Run::go()
{
    if (m_work == Work::Packing)
        openPacking();
    else
        openTrolleys();
    const Duration shift(60'000 + qint64(dice.below(dice.chance(30) ? 10 * 60'000 : 3 * 60'000)));
    plan(shift);
    pass(shift);
    Outcome outcome;
    static_cast<void>(closed());
    for (const auto &station : stations) {
        outcome.requests += station->link->requests;
        outcome.starts += station->starts;
    }
    outcome.violations = violations();
    outcome.history = history();
    outcome.facts = facts();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &line : outcome.history)
        hash.addData(line.toUtf8() + '\n');
    outcome.hash = hash.result().toHex();
    return outcome;
}

} // namespace simulation
