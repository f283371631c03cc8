// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/run.h"
#include "base/must.h"
#include "codec/documents.h"
#include "codec/fact.h"
#include "domain/picking.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace simulation {
namespace {

using domain::Duration;
using namespace std::chrono_literals;

constexpr int violationsKept = 20;

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

SimulatedStation::SimulatedStation(support::VirtualTime &time, support::Dice &dice, Backend &backend, const QString &name)
    : SimulatedStation(time, dice, std::make_unique<Link>(time, dice, backend), name)
{
}

SimulatedStation::SimulatedStation(support::VirtualTime &time, support::Dice &dice, std::unique_ptr<Link> air, const QString &name)
    : support::Station(time, dice, *air, name)
    , link(std::move(air))
    , disk(std::make_unique<Disk>(profile()))
{
    onStore = [this](support::VirtualStore &store) { store.hasDied = [this] { return disk->isDead(); }; };
}

Run::Run(quint64 seed)
    : m_seed(seed)
    , m_dice(seed)
{
}

Run::~Run()
{
    for (const auto &station : m_stations)
        station->end();
}

void Run::say(const QString &who, const QString &what)
{
    m_outcome.history << QStringLiteral("%1 %2: %3").arg(double(m_time.running().ms) / 1000, 9, 'f', 3).arg(who, what);
}

void Run::violated(const char *invariant, const QString &what)
{
    if (m_outcome.violations.size() < violationsKept)
        m_outcome.violations << QLatin1String(invariant) + QStringLiteral(": ") + what;
}

// ---- what goes wrong ------------------------------------------------------------------------------

void Run::add(const char *name, int percent, Duration every, std::function<void()> strike)
{
    if (m_dice.chance(percent))
        m_troubles.push_back({QLatin1String(name), every, std::move(strike)});
}

void Run::repeat(size_t trouble)
{
    const qint64 every = m_troubles[trouble].every.count();
    const Duration next(every / 10 + qint64(m_dice.below(quint64(every * 9 / 5))));
    m_time.start(next, [this, trouble] {
        if (m_healed)
            return;
        m_troubles[trouble].strike();
        repeat(trouble);
    });
}

void Run::plan()
{
    planWeather();
    planDisks();
    planNodes();
    for (size_t i = 0; i < m_troubles.size(); ++i)
        repeat(i);
}

void Run::planWeather()
{
    for (const auto &station : m_stations) {
        Weather &w = station->link->weather;
        const auto share = [this](int percent) { return m_dice.chance(percent) ? int(m_dice.below(250)) : 0; };
        w.lost = share(30);
        w.answerLost = share(30);
        w.late = share(20);
        w.twice = share(20);
        w.cut = share(20);
        w.resent = share(20);
        w.html = share(20);
        w.reset = share(20);
        w.latency = Duration(5 + qint64(m_dice.below(m_dice.chance(20) ? 3000 : 60)));
        w.jitter = Duration(qint64(m_dice.below(m_dice.chance(20) ? 4000 : 30)));
    }
    add("no network", 40, 120s, [this] {
        SimulatedStation &station = someStation();
        say(station.name(), QStringLiteral("has no network"));
        station.link->setCut(true);
        m_time.start(upTo(m_dice.chance(20) ? 600 : 60), [this, &station] {
            say(station.name(), QStringLiteral("has network again"));
            station.link->setCut(false);
        });
    });
}

void Run::planDisks()
{
    add("killed", 40, 60s, [this] {
        SimulatedStation &station = someStation();
        if (station.isRunning())
            station.disk->dieNow(Disk::Death::Killed, m_dice);
    });
    add("killed in the middle", 40, 60s, [this] {
        SimulatedStation &station = someStation();
        station.disk->dieAt(1 + int(m_dice.below(12)), Disk::Death::Killed, m_dice);
    });
    add("power cut", 40, 90s, [this] {
        SimulatedStation &station = someStation();
        if (station.isRunning())
            station.disk->dieNow(Disk::Death::PowerCut, m_dice);
    });
    add("power cut in the middle", 40, 90s, [this] {
        SimulatedStation &station = someStation();
        station.disk->dieAt(1 + int(m_dice.below(12)), Disk::Death::PowerCut, m_dice);
    });
    add("full disk", 15, 300s, [this] {
        SimulatedStation &station = someStation();
        say(station.name(), QStringLiteral("has a full disk"));
        station.disk->full = true;
        m_time.start(upTo(60), [&station] { station.disk->full = false; });
    });
    add("disk that lies", 8, 200s, [this] {
        SimulatedStation &station = someStation();
        say(station.name(), QStringLiteral("has a disk that says it synced and did not"));
        station.disk->lies = true;
        m_time.start(upTo(60), [&station] { station.disk->lies = false; });
    });
    add("disk that fails", 15, 300s, [this] {
        SimulatedStation &station = someStation();
        say(station.name(), QStringLiteral("has a disk that fails"));
        station.disk->failures = 1 + int(m_dice.below(200));
        m_time.start(upTo(20), [&station] { station.disk->failures = 0; });
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
        m_backend->rememberDocuments();
    say(node.name, QLatin1String(words[size_t(quirk)]));
    node.quirk = quirk;
    m_time.start(duration, [this, &node] {
        if (node.quirk != Backend::Quirk::None)
            say(node.name, QStringLiteral("is well"));
        node.quirk = Backend::Quirk::None;
    });
}

void Run::planNodes()
{
    using Quirk = Backend::Quirk;
    add("node down", 40, 60s, [this] { quirk(Quirk::Down, upTo(60)); });
    add("all nodes down", 20, 300s, [this] {
        for (size_t i = 0; i < m_backend->nodes.size() * 3; ++i)
            quirk(Quirk::Down, upTo(60));
    });
    add("forgetful node", 25, 120s, [this] { quirk(Quirk::Forgetful, upTo(180)); });
    add("split store", 15, 180s, [this] { quirk(Quirk::Split, upTo(120)); });
    add("stale node", 25, 120s, [this] { quirk(Quirk::Stale, upTo(180)); });
    add("careless node", 20, 120s, [this] { quirk(Quirk::Careless, upTo(60)); });
    add("broken node", 20, 120s, [this] { quirk(Quirk::Broken, upTo(120)); });
    add("slow node", 20, 120s, [this] {
        Backend::Node &node = someNode();
        node.slowness = upTo(15);
        m_time.start(upTo(60), [&node] { node.slowness = Duration(0); });
    });
    add("backup", 50, 120s, [this] {
        m_backend->backUp();
        say(QStringLiteral("server"), QStringLiteral("backed up"));
    });
    add("restore", 25, 400s, [this] {
        const bool newEpoch = m_dice.chance(70);
        if (m_backend->restore(newEpoch))
            say(QStringLiteral("server"), newEpoch ? QStringLiteral("restored, new epoch") : QStringLiteral("restored, same epoch"));
    });
    add("old server", 10, 300s, [this] {
        m_backend->parks = true;
        m_time.start(upTo(30), [this] { m_backend->parks = false; });
    });
    add("bad deploy", 10, 300s, [this] {
        m_backend->disputes = true;
        m_time.start(upTo(30), [this] { m_backend->disputes = false; });
    });
    add("supervisor", 40, 60s, [this] { superviseCases(); });
    add("cancelled order", 30, 200s, [this] {
        const QString order = QString::number(1 + m_dice.below(5));
        if (m_backend->isOpenOrder(order)) {
            say(QStringLiteral("server"), QStringLiteral("order %1 is cancelled").arg(order));
            m_backend->admin(QStringLiteral("order"), {{QStringLiteral("order"), order}});
        }
    });
}

void Run::superviseCases()
{
    static const QStringList decisions = {QStringLiteral("accept"), QStringLiteral("reject"), QStringLiteral("recount")};
    const QStringList open = m_backend->openCases();
    if (open.isEmpty())
        return;
    m_supervised = true;
    const bool again = m_dice.chance(20);
    const QString one = open[qsizetype(m_dice.below(quint64(open.size())))];
    const QString decision = decisions[qsizetype(m_dice.below(3))];
    say(QStringLiteral("supervisor"), again ? QStringLiteral("has all cases judged again") : one + u' ' + decision);
    if (again)
        m_backend->admin(QStringLiteral("cases"), {{QStringLiteral("what"), QStringLiteral("retry")}});
    else
        m_backend->admin(QStringLiteral("cases"), {{QStringLiteral("what"), QStringLiteral("decide")},
                                                   {QStringLiteral("case"), one},
                                                   {QStringLiteral("decision"), decision}});
}

// ---- stations that go down and come back ----------------------------------------------------------

void Run::goDown(SimulatedStation &station)
{
    say(station.name(), QStringLiteral("goes down"));
    station.end();
    station.link->forgetAsker();
    station.disk->revive();
    m_time.start(upTo(5), [this, &station] { comeBack(station); });
}

void Run::comeBack(SimulatedStation &station)
{
    if (station.isRunning())
        return;
    ++m_outcome.starts;
    if (!station.start()) {
        say(station.name(), QStringLiteral("cannot start: %1 %2").arg(int(station.openFault->fault)).arg(station.openFault->what.section(u'/', 0, 0)));
        station.end();
        station.disk->revive();
        m_time.start(1s, [this, &station] { comeBack(station); });
        return;
    }
    say(station.name(), QStringLiteral("starts"));
    checkStation(station);
}

void Run::afterEach()
{
    for (const auto &station : m_stations) {
        if (station->disk->isDead() && station->isRunning())
            goDown(*station);
        if (!station->lawHolds())
            violated("I7 sender law", station->name());
    }
}

void Run::work(SimulatedStation &station)
{
    if (m_healed)
        return;
    const QString did = station.person->act();
    if (!did.isEmpty())
        say(station.name(), did);
    m_time.start(station.person->pause(), [this, &station] { work(station); });
}

void Run::answered(SimulatedStation &station, const flow::Reaction &reaction)
{
    QStringList what;
    for (const domain::Event &event : reaction.events)
        what << domain::eventTypeName(event.data) + u' ' + event.id.text();
    say(station.name(), QStringLiteral("%1 %2 %3 -> %4")
                            .arg(soundName(reaction.sound), what.join(QStringLiteral(", ")))
                            .arg(reaction.refusal ? QStringLiteral("refusal %1").arg(reaction.refusal->index()) : QString())
                            .arg(station.step() + QStringLiteral(" %1").arg(station.done())));
    const bool soundedAccepted = reaction.sound == ports::Sound::Accepted;
    if (soundedAccepted != !reaction.events.empty())
        violated("I12 tones", station.name());
}

// ---- the whole of it ------------------------------------------------------------------------------

void Run::heal()
{
    m_healed = true;
    say(QStringLiteral("all"), QStringLiteral("heals"));
    m_backend->heal();
    for (const auto &station : m_stations) {
        station->link->weather = Weather{};
        station->disk->full = false;
        station->disk->lies = false;
        station->disk->failures = 0;
        station->disk->dieAt(1'000'000'000, Disk::Death::Killed, m_dice);
        station->link->setCut(false);
    }
}

void Run::quiesce()
{
    m_time.pass(10min, [this] { afterEach(); });
}

Outcome Run::go()
{
    const QByteArray orders = someOrders(m_dice);
    m_backend = std::make_unique<Backend>(m_time, m_dice, orders, 4, 6, 1 + int(m_dice.below(3)));
    m_morning = m_backend->routes();
    const int stations = 1 + int(m_dice.below(3));
    for (int i = 1; i <= stations; ++i) {
        m_stations.push_back(std::make_unique<SimulatedStation>(m_time, m_dice, *m_backend, QStringLiteral("hh-%1").arg(i)));
        SimulatedStation &station = *m_stations.back();
        station.takenBack = m_stations.front()->takenBack;
        const Person::Temper temper{int(m_dice.below(200)), Duration(500 + qint64(m_dice.below(3000)))};
        station.person = std::make_unique<Person>(station, m_dice, temper, i);
        station.onCount = [this, &station](int before, int now) {
            say(station.name(), QStringLiteral("shows %1 units done, before %2:%3").arg(now).arg(before).arg(linesOf(*station.shown().route)));
        };
        station.onAnswer = [this, &station](const flow::Reaction &reaction) { answered(station, reaction); };
    }
    m_backend->onChanged = [this](const std::vector<domain::Changed> &changed) {
        for (const auto &station : m_stations)
            station->link->notify(changed);
    };
    for (const auto &station : m_stations) {
        comeBack(*station);
        work(*station);
    }
    plan();
    m_time.pass(Duration(60'000 + qint64(m_dice.below(10 * 60'000))), [this] { afterEach(); });
    heal();
    quiesce();
    check();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &line : m_outcome.history)
        hash.addData(line.toUtf8() + '\n');
    m_outcome.hash = hash.result().toHex();
    return m_outcome;
}

// ---- the books ------------------------------------------------------------------------------------

void Run::check()
{
    for (const auto &station : m_stations) {
        checkStation(*station);
        if (station->isRunning() && station->delivery().undelivered > 0 && !station->delivery().notTaken)
            violated("I6 liveness", QStringLiteral("%1 still has %2 facts").arg(station->name()).arg(station->delivery().undelivered));
        station->judgeLastFall();
        // A disk that lied may have taken what no other machine had: then nobody can know where the operator was.
        for (const QString &what : station->disk->hasLost ? QStringList() : station->movedBack)
            violated("I5 screen never rewinds", station->name() + QStringLiteral(": ") + what);
        for (const QString &what : station->lawBroken)
            violated("I7 sender law", station->name() + QStringLiteral(": ") + what);
        if (station->link->mostAppendsInFlight > 1)
            violated("C2 one append in flight", station->name());
        m_outcome.requests += station->link->requests;
    }
    checkServer();
    checkEffects();
}

/// What was accepted is on the disk, and the chain holds.
void Run::checkStation(SimulatedStation &station)
{
    if (!station.isRunning())
        return violated("I6 liveness", station.name() + QStringLiteral(" does not start"));
    const journal::Verification verification = station.journal().verify();
    if (!verification.intact)
        violated("I11 chain", station.name() + QStringLiteral(": ") + verification.what);
    QSet<QString> kept;
    for (const domain::JournalId &id : station.journal().journals()) {
        for (const journal::StoredFact &fact : station.journal().factsOf(id, 0, 1'000'000)) {
            if (const auto event = codec::decodeFact(fact.line))
                kept.insert(event->id.text());
        }
    }
    for (const QString &id : station.accepted) {
        if (!kept.contains(id) && !station.disk->hasLost)
            violated("I12 tones", QStringLiteral("%1: %2 was accepted and is not on the disk").arg(station.name(), id));
    }
}

void Run::checkServer()
{
    QMap<QString, domain::Sequence> last;
    QSet<QString> known;
    QMap<QString, int> effects;
    for (const QJsonObject &event : m_backend->events()) {
        const QString journal = event.value(QLatin1String("journal")).toString();
        const auto sequence = domain::Sequence(event.value(QLatin1String("sequence")).toInteger());
        const QString id = event.value(QLatin1String("fact")).toObject().value(QLatin1String("id")).toString();
        if (sequence != last.value(journal) + 1)
            violated("I3 order", QStringLiteral("journal %1: %2 after %3").arg(journal).arg(sequence).arg(last.value(journal)));
        last[journal] = sequence;
        known.insert(id);
        if (event.value(QLatin1String("outcome")).toString() == u"applied" && ++effects[id] > 1)
            violated("I2 once", id);
        ++m_outcome.facts;
    }
    for (const auto &station : m_stations) {
        for (const QString &id : station->accepted) {
            if (!known.contains(id) && !station->disk->hasLost)
                violated("I1 no loss", QStringLiteral("%1: %2 is not on the server").arg(station->name(), id));
        }
    }
    say(QStringLiteral("server"), QStringLiteral("has %1 facts").arg(known.size()));
}

/// The server's counts are what its applied facts come to.
void Run::checkEffects()
{
    auto expected = m_morning;
    for (const QJsonObject &exported : m_backend->events()) {
        if (exported.value(QLatin1String("outcome")).toString() != u"applied")
            continue;
        const QByteArray line = QJsonDocument(exported.value(QLatin1String("fact")).toObject()).toJson(QJsonDocument::Compact);
        const auto event = codec::decodeFact(line);
        if (!event)
            qFatal("an applied fact cannot be read: %s", qUtf8Printable(event.error().what));
        for (auto &[id, route] : expected) {
            if (event->task == domain::taskOf(id))
                route = domain::apply(std::move(route), *event);
        }
    }
    const auto actual = m_backend->routes();
    if (m_supervised)
        return;
    for (const auto &[id, route] : expected) {
        const domain::Route &real = actual.at(id);
        say(id.text(), QStringLiteral("%1 of %2 units").arg(real.settled()).arg(real.units()));
        for (size_t s = 0; s < route.stops.size(); ++s) {
            for (size_t l = 0; l < route.stops[s].lines.size(); ++l) {
                if (route.stops[s].lines[l] != real.stops[s].lines[l])
                    violated("I2 once", QStringLiteral("%1 stop %2: the counts are not what the facts come to").arg(id.text()).arg(s + 1));
            }
        }
    }
}

} // namespace simulation
