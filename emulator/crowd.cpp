// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/crowd.h"
#include <QDir>
#include <QFile>
#include <algorithm>
#include <cmath>

namespace emulator {
namespace {
const QString copiedStore = QStringLiteral("forgetful");
constexpr int mostOrders = 10;        ///< of a trolley
constexpr int linesEach = 5;          ///< of an order, each at a location of its own
constexpr int mostUnits = 3;          ///< of a line
constexpr double factsEachStop = 3.0; ///< and some more: a location, two units, a tote; a stop may serve two orders
constexpr int products = 900;
constexpr int startingAtOnce = 3;
constexpr int closingAtOnce = 4;
constexpr int longestAbsence_ms = 3000; ///< of a node that was killed
constexpr int lookEvery_ms = 100;
constexpr int lookAtBoxEvery_ms = 20;
constexpr int askServerEvery_ms = 1000;
constexpr double deliveredWithin_s = 60;
constexpr int sayEvery = 1000; ///< facts

/// Shares of the facts at which the stages begin.
constexpr double shares[] = {0.25, 0.40, 0.50, 0.60, 0.75};

QString numbered(const char *form, int number, int digits)
{
    return QString::fromLatin1(form).arg(number, digits, 10, QLatin1Char('0'));
}

QByteArray orderLines(int order, QRandomGenerator &random)
{
    QByteArray lines;
    const int first = int(random.bounded(products));
    for (int line = 0; line < linesEach; ++line) {
        const int product = (first + line * (products / linesEach)) % products;
        lines += QStringLiteral("CROWD-%1,PH-C%2,Thing %2,%3,%4-%5-%6\n")
                     .arg(order)
                     .arg(product, 4, 10, QLatin1Char('0'))
                     .arg(1 + random.bounded(mostUnits))
                     .arg(QChar(u'A' + product / 90))
                     .arg(1 + product % 90 / 3, 2, 10, QLatin1Char('0'))
                     .arg(1 + product % 3, 2, 10, QLatin1Char('0'))
                     .toLatin1();
    }
    return lines;
}
} // namespace

Crowd::Crowd(CrowdSetup setup, QObject *parent) : Rehearsal(QStringLiteral("crowd"), setup, parent), m_setup(std::move(setup))
{
    connect(&m_kill, &QTimer::timeout, this, &Crowd::killOne);
    connect(&m_look, &QTimer::timeout, this, &Crowd::lookForDelivery);
}

Crowd::~Crowd() = default;

// ---- setting up --------------------------------------------------------------------------------

void Crowd::begin()
{
    if (!writeOrders())
        return finish(QStringLiteral("%1 cannot be written").arg(path("orders.csv")));
    openStore([this] {
        server(QStringList{QStringLiteral("import"), path("orders.csv"), QStringLiteral("--format"), QStringLiteral("csv")},
               [this](const QByteArray &) { hire(0, [this] { buildRoutes(); }); });
    });
}

/// As many orders as the facts want, shared out evenly over the fewest trolleys.
bool Crowd::writeOrders()
{
    QFile file(path("orders.csv"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray text("order,product,name,quantity,location\n");
    const double stopsWanted = m_setup.facts / factsEachStop / m_setup.stations;
    const int trolleysEach = int(std::ceil(stopsWanted / (mostOrders * linesEach)));
    m_ordersEach = int(std::ceil(stopsWanted / (trolleysEach * linesEach)));
    QRandomGenerator random(m_setup.seed);
    for (int order = 1; order <= m_setup.stations * trolleysEach * m_ordersEach; ++order)
        text += orderLines(order, random);
    return file.write(text) == text.size();
}

void Crowd::hire(int number, const Then &then)
{
    if (number == m_setup.stations)
        return then();
    m_pickers.push_back(std::make_unique<Picker>());
    m_pickers.back()->badge = numbered("B-CROWD%1", number + 1, 3);
    server(QStringList{QStringLiteral("operator"), QStringLiteral("add"), QStringLiteral("--badge"), m_pickers.back()->badge,
                       QStringLiteral("--name"), QStringLiteral("Picker %1").arg(number + 1), QStringLiteral("--role"), QStringLiteral("picker")},
           [=, this](const QByteArray &) { hire(number + 1, then); });
}

void Crowd::buildRoutes()
{
    server(QStringList{QStringLiteral("routes"), QStringLiteral("--build"), QStringLiteral("--totes"), QString::number(m_ordersEach),
                       QStringLiteral("--stops"), QString::number(m_ordersEach * linesEach)},
           [this](const QByteArray &) {
               serve({}, [this] {
                   server(words({"export", "routes"}), [this](const QByteArray &lines) {
                       const auto routes = readRoutes(lines);
                       if (!routes || routes->size() < m_pickers.size())
                           return finish(QStringLiteral("there are not enough routes: %1").arg(routes ? QString() : routes.error()));
                       shareOut(*routes);
                   });
               });
           });
}

void Crowd::shareOut(const std::vector<domain::Route> &routes)
{
    int units = 0;
    for (size_t i = 0; i < routes.size(); ++i) {
        m_pickers[i % m_pickers.size()]->routes.push_back(routes[i]);
        units += routes[i].units();
    }
    say(QStringLiteral("%1 handhelds, %2 trolleys, %3 units").arg(m_pickers.size()).arg(routes.size()).arg(units));
    waitingFor(QStringLiteral("the trolleys to be picked"));
    for (int i = 0; i < startingAtOnce; ++i)
        startNext();
    m_sinceKill.start();
    m_kill.start(m_setup.killEvery_ms);
}

std::unique_ptr<Handheld> Crowd::handheldOf(int number)
{
    HandheldPlan plan;
    plan.program = program("packhorse-handheld");
    plan.folder = path("station") + QString::number(number + 1);
    plan.name = numbered("HH-%1", number + 1, 2);
    plan.nodes = nodes().addresses(number % nodes().count());
    plan.lookEvery_ms = lookAtBoxEvery_ms;
    QDir().mkpath(plan.folder);
    return std::make_unique<Handheld>(plan);
}

/// Not all at once: what counts is the shift, not how long two processors need to start so many programs.
void Crowd::startNext()
{
    if (isOver() || m_started == m_pickers.size())
        return;
    Picker &picker = *m_pickers[m_started];
    picker.handheld = handheldOf(int(m_started++));
    if (!picker.handheld->hasScanner())
        return finish(QStringLiteral("this system gives no pseudo terminals for so many scanners"));
    picker.handheld->onTold = [this, &picker](const Told &line) { told(picker, line); };
    picker.handheld->onReady = [this](qint64) { startNext(); };
    picker.handheld->onEnd = [this, &picker](bool asked, bool well, const QString &how) { stationEnded(picker, asked, well, how); };
    beginRound(picker);
    picker.handheld->start();
}

void Crowd::beginRound(Picker &picker)
{
    Temper temper;
    temper.pace_ms = m_setup.pace_ms;
    temper.mistakes = m_setup.mistakes;
    temper.patience_ms = 10'000; // nobody is killed who could owe an answer; the machine is busy
    temper.tries = 2000;
    temper.seed = m_random.generate();
    const domain::Route &route = picker.routes[picker.rounds.size()];
    const Person person{picker.badge, route.trolley.text(), {QStringLiteral("Z-01")}, {QStringLiteral("BIN-CANCEL-1")}, caseSizesOf(route)};
    picker.rounds.push_back(std::make_unique<EmulatedOperator>(picker.handheld->hands(), person, temper));
    picker.rounds.back()->onEnd = [this, &picker](const Ending &ending) { ended(picker, ending); };
}

// ---- the shift ---------------------------------------------------------------------------------

void Crowd::told(Picker &picker, const Told &line)
{
    const int before = m_facts;
    m_facts += int(line.events.size());
    m_told.unite(QSet<QString>(line.events.begin(), line.events.end()));
    if (before / sayEvery != m_facts / sayEvery)
        say(QStringLiteral("%1 facts, %2 kills").arg(m_facts).arg(nodes().kills()));
    EmulatedOperator *person = picker.atWork();
    if (person)
        person->told(line);
    if (picker.atWork() && picker.atWork() != person) // the last words of one round are the first of the next
        picker.atWork()->told(line);
    goOn();
}

/// From inside of the operator, which stays.
void Crowd::ended(Picker &picker, const Ending &ending)
{
    if (!ending.finished)
        return finish(QStringLiteral("the operator of %1 is %2").arg(picker.handheld->name(), ending.what));
    picker.isDone = picker.rounds.size() == picker.routes.size();
    if (!picker.isDone)
        beginRound(picker);
    if (std::all_of(m_pickers.begin(), m_pickers.end(), [](const auto &one) { return one->isDone; }))
        allArePicked();
}

void Crowd::killOne()
{
    if (m_isBusy && m_stage == Stage::Restore)
        return;
    m_sinceKill.restart();
    nodes().kill(int(m_random.bounded(nodes().count())), int(m_random.bounded(longestAbsence_ms)));
}

void Crowd::goOn()
{
    if (!m_isPicked && !m_isBusy && m_stage != Stage::Rest && m_facts >= shares[int(m_stage)] * m_setup.facts) {
        m_isBusy = true;
        take(m_stage);
    }
}

void Crowd::isTaken()
{
    m_isBusy = false;
    m_stage = Stage(int(m_stage) + 1);
}

void Crowd::take(Stage stage)
{
    switch (stage) {
    case Stage::BackUp:
        say(QStringLiteral("the database is backed up"));
        return database().backUp(QLatin1String(mainStore), path("backup.dump"), [this] { isTaken(); });
    case Stage::Restore:
        say(QStringLiteral("the database is lost, with all that came since the backup"));
        return nodes().killAll();
    case Stage::Copy:
        return database().backUp(QLatin1String(mainStore), path("copy.dump"), [this] {
            database().restore(copiedStore, path("copy.dump"), [this] { isTaken(); });
        });
    case Stage::Forget:
        say(QStringLiteral("node 1 forgets: it answers from a copy of some time ago"));
        nodes().moveTo(0, database().store(copiedStore));
        return isTaken();
    case Stage::Remember:
        say(QStringLiteral("node 1 is on the shared store again"));
        nodes().moveTo(0, database().store(QLatin1String(mainStore)));
        return isTaken();
    case Stage::Rest:
        return;
    }
}

/// As docs/cluster.md says: restored, a new epoch, and only then the nodes.
void Crowd::nodesAreDown()
{
    database().restore(QLatin1String(mainStore), path("backup.dump"), [this] {
        server(words({"new-epoch"}), [this](const QByteArray &) {
            ++m_restores;
            say(QStringLiteral("the database is restored from the backup"));
            nodes().startAll();
            waitingFor(QStringLiteral("the trolleys to be picked"));
        });
    });
}

void Crowd::nodeIsBack(int /*node*/)
{
    if (m_isBusy && m_stage == Stage::Restore && nodes().areListening())
        isTaken();
}

void Crowd::allArePicked()
{
    m_isPicked = true;
    m_kill.stop();
    say(QStringLiteral("picked: %1 facts, %2 kills; the last one was %3 s ago")
            .arg(m_facts)
            .arg(nodes().kills())
            .arg(double(m_sinceKill.elapsed()) / 1000, 0, 'f', 1));
    if (m_restores == 0)
        return finish(QStringLiteral("the trolleys were picked before the database was restored"));
    if (m_stage == Stage::Remember)
        take(Stage::Remember);
    waitingFor(QStringLiteral("the last facts to be delivered"));
    m_look.start(lookEvery_ms);
}

// ---- afterwards --------------------------------------------------------------------------------

void Crowd::lookForDelivery()
{
    const auto isDelivered = [](const auto &picker) {
        const auto &delivery = picker->handheld->delivery();
        return delivery && delivery->onDevice == 0;
    };
    if (isOver() || !std::all_of(m_pickers.begin(), m_pickers.end(), isDelivered))
        return;
    m_look.stop();
    lookAtServer();
}

/// What only the node that forgot has taken is on no device's list any more, until that device asks again.
void Crowd::lookAtServer()
{
    server(words({"export", "events"}), [this](const QByteArray &events) {
        waitingFor(QStringLiteral("the shared store to have every fact"));
        QSet<QString> missing = m_told;
        const auto facts = readFacts(events);
        for (const FoundFact &fact : facts ? *facts : std::vector<FoundFact>())
            missing.remove(fact.event.id.text());
        if (!missing.isEmpty())
            return QTimer::singleShot(askServerEvery_ms, this, [this] { lookAtServer(); });
        m_deliveredAfter_s = double(m_sinceKill.elapsed()) / 1000;
        say(QStringLiteral("delivered: nothing is left on any device, %1 s after the last kill").arg(m_deliveredAfter_s, 0, 'f', 1));
        waitingFor(QStringLiteral("the handhelds to close"));
        closeStations();
    });
}

void Crowd::closeStations()
{
    const auto closing = std::count_if(m_pickers.begin(), m_pickers.begin() + std::ptrdiff_t(m_closing),
                                       [](const auto &picker) { return picker->handheld->isRunning(); });
    for (auto left = closingAtOnce - closing; left > 0 && m_closing < m_pickers.size(); --left)
        m_pickers[m_closing++]->handheld->askToEnd();
}

void Crowd::stationEnded(const Picker &picker, bool asked, bool well, const QString &how)
{
    if (isOver())
        return leaveWhenAlone();
    if (!asked)
        return finish(QStringLiteral("%1 ended by itself (%2); see %3").arg(picker.handheld->name(), how, picker.handheld->log()));
    if (!well)
        return finish(QStringLiteral("%1 did not close well: %2").arg(picker.handheld->name(), how));
    closeStations();
    if (!isAnyStationRunning())
        readNextJournal(0);
}

void Crowd::readNextJournal(size_t from)
{
    if (from == m_pickers.size())
        return readServer([this] { compare(); });
    const Handheld &handheld = *m_pickers[from]->handheld;
    const auto box = readBlackBox(contentOf(handheld.blackBox()));
    if (!box)
        return finish(QStringLiteral("a black box cannot be read: %1").arg(box.error()));
    m_history.stations.push_back({handheld.name(), *box});
    readJournal(handheld.profile(), [this, from] { readNextJournal(from + 1); });
}

int Crowd::noticed() const
{
    return int(std::count_if(m_pickers.begin(), m_pickers.end(),
                             [](const auto &picker) { return contentOf(picker->handheld->log()).contains("node-forgot"); }));
}

void Crowd::compare()
{
    QHash<QString, int> counted;
    QStringList complaints;
    for (const auto &picker : m_pickers) {
        for (const auto &round : picker->rounds) {
            complaints += round->work().complaints();
            for (const auto &tote : round->work().totes()) {
                for (auto it = tote.cbegin(); it != tote.cend(); ++it)
                    counted[it.key()] += it.value();
            }
        }
    }
    m_history.counted = counted;
    const Verdict verdict = judge(complaints);
    const bool passed = verdict.isClean() && verdict.facts >= m_setup.facts && m_deliveredAfter_s <= deliveredWithin_s;
    close(passed, QStringLiteral("\"stations\":%1,\"facts\":%2,\"units\":%3,\"nodes\":%4,\"node_kills\":%5,\"restores\":%6,"
                                 "\"noticed_the_node_that_forgot\":%7,\"lost\":%8,\"doubled\":%9,\"moved_back\":%10,\"delivered_after_s\":%11")
                      .arg(m_pickers.size())
                      .arg(verdict.facts)
                      .arg(verdict.units)
                      .arg(nodes().count())
                      .arg(nodes().kills())
                      .arg(m_restores)
                      .arg(noticed())
                      .arg(verdict.count(QStringLiteral("lost")))
                      .arg(verdict.count(QStringLiteral("doubled")))
                      .arg(verdict.count(QStringLiteral("moved_back")))
                      .arg(m_deliveredAfter_s, 0, 'f', 1));
}

void Crowd::stopStations()
{
    m_kill.stop();
    m_look.stop();
    for (const auto &picker : m_pickers) {
        if (picker->handheld)
            picker->handheld->stop();
    }
}

bool Crowd::isAnyStationRunning() const
{
    return std::any_of(m_pickers.begin(), m_pickers.end(),
                       [](const auto &picker) { return picker->handheld && picker->handheld->isRunning(); });
}

QString Crowd::standing() const
{
    for (const auto &picker : m_pickers) {
        if (const EmulatedOperator *person = picker->atWork())
            return picker->handheld->name() + QStringLiteral(": ") + person->standing();
    }
    return {};
}

} // namespace emulator
