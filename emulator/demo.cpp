// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/demo.h"
#include "domain/deed.h"
#include <QJsonDocument>
#include <algorithm>

namespace emulator {
namespace {
const QString stationName = QStringLiteral("HH-DEMO");
const QString badge = QStringLiteral("B-PICKER1");
const QString copiedStore = QStringLiteral("forgetful");
constexpr int plannedKills = 3;
constexpr const char *carrier = "latency_ms=400..1200,fail=0.05,lost_answer=0.05";
constexpr int desks = 2;
constexpr int deskKills = 2;
constexpr int printerFaults = 3;
constexpr int labelPatience_ms = 30'000;
constexpr int longestLife_ms = 700; ///< of a station that is killed at random moments
constexpr int sayEvery = 10;        ///< stops

int countOf(const std::vector<Mishap> &plan, Mishap::Kind kind)
{
    return int(std::count_if(plan.begin(), plan.end(), [kind](const Mishap &mishap) { return mishap.kind == kind; }));
}

/// A station that has just begun asks its first node first: so the one that forgets is met for certain.
void planForNodes(int stops, int nodes, std::vector<Mishap> &plan)
{
    using Kind = Mishap::Kind;
    const auto at = [stops](double share) { return qMax(1, int(stops * share)); };
    for (int node = 1; node < nodes; ++node)
        plan.push_back({Kind::KillServer, at(0.24 + 0.10 * node / nodes), 0, node});
    plan.push_back({Kind::BackUp, at(0.12), 0});
    plan.push_back({Kind::Forget, at(0.63), 0});
    Mishap &lastKill = *std::find_if(plan.rbegin(), plan.rend(), [](const Mishap &m) { return m.kind == Kind::KillStation; });
    lastKill.stop = qMin(lastKill.stop, at(0.85));
    plan.push_back({Kind::Remember, at(0.91), 0});
    for (int node = 0; node < nodes; ++node)
        plan.push_back({Kind::KillServer, at(0.92 + 0.05 * node / nodes), 0, node});
}
} // namespace

std::vector<Mishap> planMishaps(int stops, int nodes, QRandomGenerator &random)
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
    if (nodes > 1)
        planForNodes(stops, nodes, plan);
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

Demo::Demo(DemoSetup setup, QObject *parent) : Rehearsal(QStringLiteral("demo"), setup, parent), m_setup(std::move(setup)) {}

Demo::~Demo() = default;

// ---- setting up --------------------------------------------------------------------------------

void Demo::begin()
{
    openStore([this] {
        fillServer([this] { serve((m_setup.data.isEmpty() ? words({"--demo"}) : QStringList()) + withCarrier(QLatin1String(carrier)), [this] { chooseRoute(); }); });
    });
}

void Demo::fillServer(const Then &then)
{
    if (m_setup.data.isEmpty())
        return then();
    writeSite([this, then] { importOrders(then); });
}

void Demo::importOrders(const Then &then)
{
    server(QStringList{QStringLiteral("import"), m_setup.data, QStringLiteral("--format"), m_setup.format}, [=, this](const QByteArray &summary) {
        const QJsonObject told = QJsonDocument::fromJson(summary).object();
        say(QStringLiteral("imported %1 orders, %2 lines").arg(told[u"orders"].toInt()).arg(told[u"lines"].toInt()));
        server(words({"operator", "add", "--badge", "B-PICKER1", "--name", "Picker 1", "--role", "picker"}), [=, this](const QByteArray &) {
            server(words({"routes", "--build", "--totes", "20", "--stops", "100"}), [=](const QByteArray &) { then(); });
        });
    });
}

void Demo::chooseRoute()
{
    server(words({"export", "routes"}), [this](const QByteArray &lines) {
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
    m_mishaps = planMishaps(int(route.stops.size()), nodes().count(), m_random);
    m_plannedNodeKills = countOf(m_mishaps, Mishap::Kind::KillServer);
    if (m_setup.kills > 0)
        std::erase_if(m_mishaps, [](const Mishap &mishap) { return mishap.kind == Mishap::Kind::KillStation; });
    HandheldPlan plan;
    plan.program = program("packhorse-handheld");
    plan.folder = m_setup.folder;
    plan.name = stationName;
    plan.nodes = nodes().addresses();
    plan.more = QStringList{QStringLiteral("--screenshots"), m_setup.folder};
    plan.window = m_setup.windows;
    m_handheld = std::make_unique<Handheld>(plan);
    if (!m_handheld->hasScanner())
        return finish(QStringLiteral("this system gives no pseudo terminals for the emulated scanner"));
    hireOperator();
    waitingFor(QStringLiteral("the handheld to be ready"));
    m_handheld->start();
}

void Demo::hireOperator()
{
    Temper temper;
    temper.pace_ms = m_setup.pace_ms;
    temper.mistakes = m_setup.mistakes;
    temper.seed = m_setup.seed;
    const Person person{badge, m_route.trolley.text(), {QStringLiteral("Z-01")}, {QStringLiteral("BIN-CANCEL-1")}, caseSizesOf(m_route)};
    m_operator = std::make_unique<EmulatedOperator>(m_handheld->hands(), person, temper);
    m_operator->onStop = [this] { atStop(); };
    m_operator->onEnd = [this](const Ending &ending) { operatorEnded(ending); };
    m_handheld->onTold = [this](const Told &line) { told(line); };
    m_handheld->onReady = [this](qint64 after_ms) {
        waitingFor(QStringLiteral("the operator to pick the route"));
        say(QStringLiteral("handheld is ready after %1 ms").arg(after_ms));
        killSoon();
    };
    m_handheld->onEnd = [this](bool asked, bool well, const QString &how) { stationEnded(asked, well, how); };
}

void Demo::stationEnded(bool asked, bool well, const QString &how)
{
    if (isOver())
        return leaveWhenAlone();
    if (!asked)
        return finish(QStringLiteral("the handheld ended by itself (%1); see %2").arg(how, m_handheld->log()));
    if (!well)
        return finish(QStringLiteral("the handheld did not close well: %1").arg(how));
    readJournal(m_handheld->profile(), [this] { readServer([this] { openDesks(); }); });
}

void Demo::stopStations()
{
    if (m_handheld)
        m_handheld->stop();
    if (m_shift)
        m_shift->stop();
}

bool Demo::isAnyStationRunning() const
{
    return (m_handheld && m_handheld->isRunning()) || (m_shift && m_shift->isAnyRunning());
}

QString Demo::standing() const
{
    if (m_shift)
        return m_shift->standing();
    return m_operator ? m_operator->standing() : QString();
}

// ---- the shift ---------------------------------------------------------------------------------

void Demo::told(const Told &line)
{
    m_operator->told(line);
    if (m_picked)
        waitForDelivery();
}

void Demo::atStop()
{
    const int seen = m_operator->stopsSeen();
    const auto &position = m_handheld->position();
    const Delivery delivery = m_handheld->delivery().value_or(Delivery());
    if (seen % sayEvery == 0 && position)
        say(QStringLiteral("%1 of %2 stops, %3 of %4 units; %5 facts on the device, %6 delivered")
                .arg(seen)
                .arg(m_route.stops.size())
                .arg(position->done)
                .arg(position->units)
                .arg(delivery.onDevice)
                .arg(delivery.delivered + delivery.safe));
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
    case Mishap::Kind::KillServer:
        return killNode(mishap.node);
    case Mishap::Kind::BackUp:
        return database().backUp(QLatin1String(mainStore), path("copy.dump"), [this] {
            database().restore(copiedStore, path("copy.dump"), [this] { m_isCopied = true; });
        });
    case Mishap::Kind::Forget:
        return forget();
    case Mishap::Kind::Remember:
        return remember();
    default:
        return happenToStation(mishap);
    }
}

void Demo::happenToStation(const Mishap &mishap)
{
    switch (mishap.kind) {
    case Mishap::Kind::KillStation:
        say(QStringLiteral("SIGKILL for the handheld (%1)").arg(++m_kills));
        return m_handheld->kill();
    case Mishap::Kind::CutNetwork:
        say(QStringLiteral("the network is cut"));
        ++m_cuts;
        return nodes().become(LossyLink::Condition::Cut);
    case Mishap::Kind::MendNetwork:
        say(QStringLiteral("the network is back"));
        return nodes().become(LossyLink::Condition::Open);
    default:
        say(QStringLiteral("the operator takes a break: trolley paused, released, taken again"));
        return m_operator->takeABreak();
    }
}

void Demo::killNode(int node)
{
    ++m_nodeKills;
    say(isShared() ? QStringLiteral("SIGKILL for node %1").arg(node + 1) : QStringLiteral("SIGKILL for the server"));
    nodes().kill(node);
}

void Demo::forget()
{
    if (!m_isCopied)
        return finish(QStringLiteral("the copy of the store is not there yet"));
    m_forgot = true;
    say(QStringLiteral("node 1 forgets: it comes back with what the store was at the beginning of the route"));
    nodes().moveTo(0, database().store(copiedStore));
}

void Demo::remember()
{
    say(QStringLiteral("node 1 is on the shared store again"));
    nodes().moveTo(0, database().store(QLatin1String(mainStore)));
}

void Demo::nodeIsBack(int /*node*/)
{
    if (!m_shift)
        waitingFor(QStringLiteral("the operator to pick the route"));
}

/// Any moment will do: in a commit, between commit and sound, while it starts to send.
void Demo::killSoon()
{
    if (m_setup.kills > m_kills)
        QTimer::singleShot(int(m_random.bounded(longestLife_ms)), this, [this] { happen({Mishap::Kind::KillStation, 0, 0}); });
}

QString Demo::whatDidNotHappen() const
{
    const int wanted = m_setup.kills > 0 ? m_setup.kills : plannedKills;
    if (m_kills == wanted && m_nodeKills == m_plannedNodeKills && m_cuts == 1 && m_mishaps.empty() && wasForgettingNoticed())
        return {};
    return QStringLiteral("%1 of %2 kills, %3 of %4 server restarts, %5 of 1 cuts, a node that forgot was %6")
        .arg(m_kills).arg(wanted).arg(m_nodeKills).arg(m_plannedNodeKills).arg(m_cuts)
        .arg(wasForgettingNoticed() ? QStringLiteral("noticed") : QStringLiteral("not noticed"));
}

/// The station says so in its log.
bool Demo::wasForgettingNoticed() const
{
    return !m_forgot || contentOf(m_handheld->log()).contains("node-forgot");
}

void Demo::operatorEnded(const Ending &ending)
{
    if (!ending.finished)
        return finish(QStringLiteral("the operator is %1").arg(ending.what));
    say(QStringLiteral("picked: the trolley stands in its drop zone; %1 deeds, %2 of them mistakes on purpose")
            .arg(m_operator->deeds())
            .arg(m_operator->slips()));
    if (const QString missing = whatDidNotHappen(); !missing.isEmpty())
        return finish(QStringLiteral("the route was over before everything had happened: %1").arg(missing));
    m_picked = true;
    nodes().become(LossyLink::Condition::Open);
    waitForDelivery();
}

// ---- afterwards --------------------------------------------------------------------------------

void Demo::waitForDelivery()
{
    const auto &delivery = m_handheld->delivery();
    waitingFor(QStringLiteral("the last facts to be delivered (%1 on the device)").arg(delivery ? delivery->onDevice : -1));
    if (!delivery || delivery->onDevice > 0 || std::exchange(m_isClosing, true))
        return;
    say(QStringLiteral("delivered: nothing is left on the device"));
    waitingFor(QStringLiteral("the handheld to close"));
    m_handheld->askToEnd();
}

// ---- the packing -------------------------------------------------------------------------------

void Demo::openDesks()
{
    const auto route = std::find_if(m_history.routes.begin(), m_history.routes.end(), [this](const domain::Route &r) { return r.id == m_route.id; });
    if (route == m_history.routes.end())
        return finish(QStringLiteral("the server has lost the route"));
    m_route = *route; // with the totes that were added
    QStringList orders;
    for (const domain::RouteOrder &order : m_route.orders)
        orders << order.order.text();
    waitingFor(QStringLiteral("the server to tell the orders"));
    fetchWork(this, nodes().addresses().value(0), orders, [this](const WorkToPack &work) { pack(work); }, [this](const QString &why) { finish(why); });
}

/// What the picker put into each order's totes.
std::deque<Goods> Demo::pileOf(const WorkToPack &work) const
{
    std::deque<Goods> pile;
    for (const domain::PackOrder &order : work.orders) {
        Goods goods{order, {}, {}};
        QStringList places; // the picker scanned one or the other
        for (const domain::Tote &tote : m_route.totes) {
            if (tote.order != order.id)
                continue;
            goods.totes << tote.tote.text();
            for (const domain::ToteId &full : tote.full)
                goods.totes << full.text();
            places << domain::slotCode(tote.slot);
        }
        places += goods.totes;
        for (const QString &place : std::as_const(places)) {
            const QHash<QString, int> inside = m_operator->work().totes().value(place);
            for (auto it = inside.cbegin(); it != inside.cend(); ++it)
                goods.items[it.key()] += it.value();
        }
        if (order.units() > 0 && !goods.totes.isEmpty())
            pile.push_back(goods);
    }
    return pile;
}

void Demo::pack(const WorkToPack &work)
{
    std::deque<Goods> pile = pileOf(work);
    const int orders = int(pile.size());
    say(QStringLiteral("%1 orders of the trolley go to %2 desks").arg(orders).arg(desks));
    waitingFor(QStringLiteral("the orders to be packed"));
    ShiftPlan plan;
    plan.programs = m_setup.programs;
    plan.folder = m_setup.folder;
    plan.nodes = nodes().addresses();
    plan.badges = packerBadges(desks);
    plan.temper.pace_ms = m_setup.pace_ms;
    plan.temper.mistakes = m_setup.mistakes;
    plan.temper.seed = m_setup.seed;
    plan.temper.labelPatience_ms = labelPatience_ms;
    plan.deskKills = deskKills;
    plan.printerFaults = printerFaults;
    plan.windows = m_setup.windows;
    m_shift = std::make_unique<PackingShift>(plan, work.site, std::move(pile));
    m_shift->onSay = [this](const QString &line) { say(line); };
    m_shift->onFailure = [this](const QString &why) { finish(why); };
    m_shift->onOrder = [this, orders](int done) {
        if (done * 2 >= orders && !std::exchange(m_serverDied, true))
            killNode(0);
    };
    m_shift->onWaiting = [this] {
        say(QStringLiteral("packed: every order is in a bin"));
        waitingFor(QStringLiteral("the desks to deliver and to close"));
    };
    m_shift->onEnd = [this] { isOver() ? leaveWhenAlone() : packed(); };
    m_shift->start();
}

void Demo::packed()
{
    m_shift->tell(m_packing);
    readJournals(m_shift->profiles(), [this] { readServer([this] { readPacking([this] { compare(); }); }); });
}

// ---- the books ---------------------------------------------------------------------------------

void Demo::compare()
{
    const auto box = readBlackBox(contentOf(m_handheld->blackBox()));
    if (!box)
        return finish(QStringLiteral("the black box cannot be read: %1").arg(box.error()));
    m_history.stations = {{stationName, *box}};
    if (const QString why = m_shift->tell(m_history); !why.isEmpty())
        return finish(why);
    QHash<QString, int> counted;
    for (const auto &tote : m_operator->work().totes()) {
        for (auto it = tote.cbegin(); it != tote.cend(); ++it)
            counted[it.key()] += it.value();
    }
    m_history.counted = counted;
    const Verdict verdict = judge(m_operator->work().complaints() + m_shift->complaints());
    const PackingVerdict parcels = judgeParcels();
    close(verdict.isClean() && parcels.isClean(), books(verdict) + u',' + members(parcels));
}

QString Demo::books(const Verdict &verdict) const
{
    const QString told = QStringLiteral("\"stops\":%1,\"units\":%2,\"facts\":%3,\"lost\":%4,\"doubled\":%5,\"moved_back\":%6")
                              .arg(verdict.stops)
                              .arg(verdict.units)
                              .arg(verdict.facts)
                              .arg(verdict.count(QStringLiteral("lost")))
                              .arg(verdict.count(QStringLiteral("doubled")))
                              .arg(verdict.count(QStringLiteral("moved_back")));
    return isShared() ? told
                            + QStringLiteral(",\"nodes\":%1,\"node_kills\":%2,\"handheld_kills\":%3,\"nodes_that_forgot\":%4")
                                  .arg(nodes().count())
                                  .arg(m_nodeKills)
                                  .arg(m_kills)
                                  .arg(m_forgot ? 1 : 0)
                      : told;
}

} // namespace emulator
