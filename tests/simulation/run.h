// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "simulation/disk.h"
#include "simulation/link.h"
#include "simulation/person.h"
#include <QSet>

namespace simulation {

/// One station of a run, with the disk under it and the air around it.
class SimulatedStation : public support::Station
{
public:
    SimulatedStation(support::VirtualTime &time, support::Dice &dice, Backend &backend, const QString &name);

    std::unique_ptr<Link> link;
    std::unique_ptr<Disk> disk;
    std::unique_ptr<Person> person;

private:
    SimulatedStation(support::VirtualTime &time, support::Dice &dice, std::unique_ptr<Link> air, const QString &name);
};

/// What a seed came to.
struct Outcome
{
    QStringList violations; ///< "I1 no loss: ..."
    QByteArray hash;        ///< of the whole history: the same seed, the same hash
    QStringList history;
    qint64 facts = 0;
    qint64 requests = 0;
    int starts = 0;
};

/// One shift on a floor where things go wrong; then everything heals, ten minutes pass, and the books are compared.
/// Everything follows from the seed.
class Run
{
public:
    explicit Run(quint64 seed);
    ~Run();
    [[nodiscard]] Outcome go();

private:
    using Stations = std::vector<std::unique_ptr<SimulatedStation>>;
    struct Trouble
    {
        QString name;
        domain::Duration every; ///< mean
        std::function<void()> strike;
    };
    void plan();
    void planWeather();
    void planDisks();
    void planNodes();
    void add(const char *name, int percent, domain::Duration every, std::function<void()> strike);
    void repeat(size_t trouble);
    void say(const QString &who, const QString &what);
    SimulatedStation &someStation() { return *m_stations[m_dice.below(m_stations.size())]; }
    Backend::Node &someNode() { return m_backend->nodes[m_dice.below(m_backend->nodes.size())]; }
    [[nodiscard]] domain::Duration upTo(qint64 seconds) { return domain::Duration(1 + qint64(m_dice.below(quint64(seconds) * 1000))); }

    void superviseCases();
    void quirk(Backend::Quirk quirk, domain::Duration duration);
    void goDown(SimulatedStation &station);
    void comeBack(SimulatedStation &station);
    void work(SimulatedStation &station);
    void answered(SimulatedStation &station, const flow::Reaction &reaction);
    void afterEach();
    void heal();
    void quiesce();

    void check();
    void checkStation(SimulatedStation &station);
    void checkServer();
    void checkEffects();
    void violated(const char *invariant, const QString &what);

    quint64 m_seed;
    support::VirtualTime m_time;
    support::Dice m_dice;
    std::unique_ptr<Backend> m_backend;
    Stations m_stations;
    std::vector<Trouble> m_troubles;
    std::map<domain::RouteId, domain::Route> m_morning;
    bool m_healed = false;
    bool m_supervised = false; ///< a person's decisions moved effects: the counts do not follow from the facts alone
    Outcome m_outcome;
};

} // namespace simulation
