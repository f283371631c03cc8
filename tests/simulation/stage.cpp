// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/stage.h"
#include <numeric>

namespace simulation {
namespace {

using domain::Duration;
using namespace std::chrono_literals;

/// "1/p3 2+1-0a0 of 4": placed, found, shorted, set aside of a stop's line.
QString linesOf(const domain::Route &route)
{
    QString text;
    for (const domain::Stop &stop : route.stops) {
        for (const domain::Line &line : stop.lines)
            text += QStringLiteral(" %1/%2 %3+%4-%5a%6 of %7").arg(stop.number).arg(line.order.text()).arg(line.placed).arg(line.found).arg(line.shorted).arg(line.setAside).arg(line.wanted);
    }
    return text;
}

QString soundName(ports::Sound sound)
{
    static constexpr const char *names[] = {"none", "accepted", "ok", "refused", "unknown", "attention", "done"};
    return QLatin1String(names[size_t(sound)]);
}

} // namespace

SimulatedStation::SimulatedStation(support::VirtualTime &time, support::Dice &dice, Backend &backend, const QString &name, bool atDesk)
    : SimulatedStation(time, dice, std::make_unique<Link>(time, dice, backend), name, atDesk)
{
}

SimulatedStation::SimulatedStation(support::VirtualTime &time, support::Dice &dice, std::unique_ptr<Link> air, const QString &name, bool atDesk)
    : support::Station(time, dice, *air, name, atDesk)
    , link(std::move(air))
    , disk(std::make_unique<Disk>(profile()))
{
    link->belongTo(ownTime());
    onShown = [this] { m_mayHaveChanged = true; };
    onStore = [this](support::VirtualStore &store) {
        store.hasDied = [this] { return disk->isDead(); };
        store.idle = journal::StoreThread::Limits().idle;
    };
    if (!atDesk)
        return;
    paper = std::make_unique<support::Paper>(time);
    onLoops = [this](start::Loops &loops) {
        loops.commands.learnScale(true);
        loops.prints.setPrinter(paper->name(), paper.get());
        loops.useLabelPrinter(paper->name());
    };
}

SimulatedStation::~SimulatedStation() { end(); }

emulator::Told SimulatedStation::state() const
{
    emulator::Told now;
    const domain::Ask asked = ask();
    now.asks = emulator::Asks{domain::stepName(asked.step), {asked.codes.begin(), asked.codes.end()}, asked.quantity, paper ? QString() : asked.task.text()};
    const domain::DeliveryCounts &counts = delivery().counts;
    now.delivery = emulator::Delivery{counts.onDevice, counts.delivered, counts.safe, counts.attention + counts.attentionBefore};
    if (const auto &route = shown().route) {
        now.task = domain::taskOf(route->id).text();
        now.position = emulator::Position{asked.stop, int(route->stops.size()), route->settled(), route->units()};
    }
    return now;
}

void SimulatedStation::noteState(domain::UtcTime at)
{
    if (!isRunning() || !std::exchange(m_mayHaveChanged, false))
        return;
    noteVerified();
    emulator::Told now = state();
    const bool isNews = told.empty() || told.back().task != now.task || told.back().position != now.position
        || told.back().asks != now.asks || told.back().delivery->attention != now.delivery->attention;
    if (!isNews)
        return;
    now.at = at;
    told.push_back(std::move(now));
}

void SimulatedStation::noteReaction(domain::UtcTime at, const flow::Reaction &reaction)
{
    emulator::Told now = state();
    now.at = at;
    now.sound = soundName(reaction.sound);
    for (const domain::Event &event : reaction.events)
        now.events << event.id.text();
    told.push_back(std::move(now));
}

void SimulatedStation::noteVerified()
{
    if (!shown().packing || !shown().packing->order)
        return;
    const domain::PackOrder &order = *shown().packing->order;
    const int ordered = std::accumulate(order.lines.begin(), order.lines.end(), 0, [](int sum, const domain::PackLine &line) { return sum + line.ordered; });
    const int verified = std::min(order.settled(), ordered); // what is one too many is a dispute and no progress
    const auto [seen, isFirst] = m_verified.emplace(order.id, verified);
    fallen[order.id] += std::max(0, seen->second - verified);
    if (onFall && verified < seen->second)
        onFall(order, seen->second);
    seen->second = verified;
}

Stage::Stage(quint64 seed)
    : dice(seed)
{
}

Stage::~Stage() = default;

void Stage::open(const QByteArray &orders, int totes, int stops, int nodes)
{
    backend = std::make_unique<Backend>(time, Backend::Morning{orders, totes, stops, nodes, {}, true});
    follow();
}

void Stage::openDesks(const Backend::Morning &morning)
{
    backend = std::make_unique<Backend>(time, morning);
    m_toPack = backend->orders();
    follow();
}

void Stage::follow()
{
    m_morning = backend->routes();
    backend->onChanged = [this](const std::vector<domain::Changed> &changed) {
        for (const auto &station : stations)
            station->link->notify(changed);
    };
}

SimulatedStation &Stage::add(int number, Person::Temper temper)
{
    stations.push_back(std::make_unique<SimulatedStation>(time, dice, *backend, QStringLiteral("hh-%1").arg(number)));
    stations.back()->person = std::make_unique<Person>(*stations.back(), dice, temper, number);
    begin(*stations.back());
    return *stations.back();
}

SimulatedStation &Stage::addDesk(int number, Person::Temper temper)
{
    stations.push_back(std::make_unique<SimulatedStation>(time, dice, *backend, QStringLiteral("desk-%1").arg(number), true));
    auto packer = std::make_unique<Packer>(*stations.back(), *stations.back()->paper, m_goods, dice, temper, number);
    packer->isOnPaper = [this](const QString &tracking) {
        return std::any_of(stations.begin(), stations.end(), [&](const auto &desk) {
            return std::any_of(desk->paper->labels.begin(), desk->paper->labels.end(), [&](const QByteArray &label) { return label.contains(tracking.toUtf8()); });
        });
    };
    stations.back()->person = std::move(packer);
    stations.back()->paper->onPaper = [this, name = stations.back()->name()](const ports::PrintJob &job) {
        say(name, QStringLiteral("prints %1, job %2").arg(job.title, job.id));
    };
    begin(*stations.back());
    return *stations.back();
}

void Stage::begin(SimulatedStation &station)
{
    station.takenBack = stations.front()->takenBack;
    station.onCount = [this, &station](int before, int now) {
        say(station.name(), QStringLiteral("shows %1 units done, before %2:%3").arg(now).arg(before).arg(linesOf(*station.shown().route)));
    };
    station.onFall = [this, &station](const domain::PackOrder &order, int before) {
        say(station.name(), QStringLiteral("shows %1 units of order %2, before %3").arg(order.settled()).arg(order.id.text()).arg(before));
    };
    station.onAnswer = [this, &station](const flow::Reaction &reaction) { answered(station, reaction); };
    comeBack(station);
}

void Stage::say(const QString &who, const QString &what)
{
    m_history << QStringLiteral("%1 %2: %3").arg(double(time.running().ms) / 1000, 9, 'f', 3).arg(who, what);
}

// ---- stations that go down and come back ----------------------------------------------------------

void Stage::goDown(SimulatedStation &station)
{
    say(station.name(), QStringLiteral("goes down"));
    station.end();
    station.ownTime().wake();
    station.link->forgetAsker();
    station.disk->revive();
    if (whileDown)
        whileDown(station);
    if (std::exchange(station.disk->hasLost, false)) {
        station.mayLack = station.accepted.size();
        station.hasRotted = true;
    }
    time.start(upTo(5), [this, &station] { comeBack(station); });
}

void Stage::comeBack(SimulatedStation &station)
{
    if (station.isRunning())
        return;
    ++station.starts;
    if (!station.start()) {
        say(station.name(), QStringLiteral("cannot start: %1 %2").arg(int(station.openFault->fault)).arg(station.openFault->what.section(u'/', 0, 0)));
        station.end();
        station.disk->revive();
        time.start(1s, [this, &station] { comeBack(station); });
        return;
    }
    say(station.name(), QStringLiteral("starts"));
    checkStation(station);
}

void Stage::afterEach()
{
    for (const auto &station : stations) {
        if (station->disk->isDead() && station->isRunning())
            goDown(*station);
        if (!station->lawHolds())
            violated("I7 sender law", station->name());
        station->noteState(time.now());
        station->mostTimers = std::max(station->mostTimers, station->ownTime().armed() - station->link->notificationsUnderWay());
    }
}

void Stage::pass(Duration duration)
{
    time.pass(duration, [this] { afterEach(); });
}

bool Stage::passUntil(const std::function<bool()> &holds, Duration atMost)
{
    const auto held = [&] {
        afterEach();
        return holds();
    };
    return time.passUntil(held, atMost);
}

void Stage::work(SimulatedStation &station)
{
    if (m_healed || m_resting)
        return;
    const QString did = station.ownTime().isAsleep() ? QString() : station.person->act();
    if (!did.isEmpty())
        say(station.name(), did);
    time.start(station.person->pause(), [this, &station] { work(station); });
}

void Stage::answered(SimulatedStation &station, const flow::Reaction &reaction)
{
    QStringList what;
    for (const domain::Event &event : reaction.events)
        what << domain::eventTypeName(event.data) + u' ' + event.id.text();
    say(station.name(), QStringLiteral("%1 %2 %3 -> %4")
                            .arg(soundName(reaction.sound), what.join(QStringLiteral(", ")))
                            .arg(reaction.refusal ? QStringLiteral("refusal %1").arg(reaction.refusal->index()) : QString())
                            .arg(station.step() + QStringLiteral(" %1").arg(station.done())));
    station.noteReaction(time.now(), reaction);
}

void Stage::heal()
{
    m_healed = true;
    m_healedAt = time.now();
    say(QStringLiteral("all"), QStringLiteral("heals"));
    backend->heal();
    whileDown = {};
    for (const auto &station : stations) {
        station->link->weather = Weather{};
        station->link->halfOpen = false;
        station->link->deaf = false;
        station->disk->full = false;
        station->disk->lies = false;
        station->disk->failures = 0;
        station->disk->dieAt(1'000'000'000, Disk::Death::Killed, dice);
        if (station->paper)
            station->paper->fate = support::Paper::Fate::Prints;
        station->ownTime().wake();
        station->link->setCut(false);
    }
}

QString Stage::closed()
{
    heal();
    pass(10min);
    check();
    return m_violations.join(u'\n');
}

} // namespace simulation
