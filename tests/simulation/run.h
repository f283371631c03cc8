// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "simulation/stage.h"

namespace simulation {

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
class Run : private Stage
{
public:
    enum class Work { Picking, Packing };
    explicit Run(quint64 seed, Work work = Work::Picking);
    [[nodiscard]] Outcome go();

private:
    void openTrolleys();
    void openPacking();
    void planPrinters();
    Person::Temper someTemper();
    struct Trouble
    {
        QString name;
        domain::Duration every; ///< mean
        std::function<void()> strike;
    };
    void plan(domain::Duration shift);
    void planWeather();
    void planNetwork();
    void planDisks();
    void planMachines();
    void planNodes();
    void planServer();
    void maybe(const char *name, int percent, domain::Duration every, std::function<void()> strike);
    void repeat(size_t trouble);
    SimulatedStation &someStation() { return *stations[dice.below(stations.size())]; }
    Backend::Node &someNode() { return backend->nodes[dice.below(backend->nodes.size())]; }
    void superviseCases();
    void quirk(Backend::Quirk quirk, domain::Duration duration);
    void flap(SimulatedStation &station, int times);
    void spoil(SimulatedStation &station);

    const Work m_work;
    std::vector<Trouble> m_troubles;
    QMap<QString, int> m_toSpoil; ///< by station: what befalls its disk when it is down next
};

} // namespace simulation
