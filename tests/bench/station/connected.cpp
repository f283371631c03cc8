// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/station/connected.h"
#include "bench/station/picking.h"
#include "journal/store_thread.h"
#include "platform/clock.h"
#include "platform/mailbox.h"
#include "start/loops.h"
#include "wire/http_server_link.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>

namespace bench {
namespace {

constexpr domain::Duration calmFor{3000}; ///< a floor of which in so long at most every third station asked has begun: the rest are polls

/// Passes everything on, and counts it.
class Counting final : public ports::Server
{
public:
    Counting(ports::Server &server, qint64 &requests)
        : m_server(server)
        , m_requests(requests)
    {
        m_server.onNotification = [this](const QString &href, qint64 version) { onNotification(href, version); };
        m_server.onReachable = [this] { onReachable(); };
    }
    void append(const ports::AppendRequest &request, std::function<void(ports::JournalReply, QString)> done) override
    {
        ++m_requests;
        m_server.append(request, std::move(done));
    }
    void probe(const domain::JournalId &journal, domain::Sequence after, std::function<void(ports::JournalReply, QString)> done) override
    {
        ++m_requests;
        m_server.probe(journal, after, std::move(done));
    }
    void fetch(const QString &href, const QByteArray &etag, std::function<void(ports::FetchReply, QString)> done) override
    {
        ++m_requests;
        m_server.fetch(href, etag, std::move(done));
    }
    void doubt(const QString &node, const QString &why) override { m_server.doubt(node, why); }

private:
    ports::Server &m_server;
    qint64 &m_requests;
};

/// What all stations share: they live on one thread.
struct Machine
{
    platform::SystemClock clock;
    platform::QtTimers timers;
    platform::SystemRandom random;
    platform::EventfdMailbox mailbox;
    platform::IdMaker ids{clock, random};
    qint64 requests = 0;
};

class ConnectedStation
{
public:
    ConnectedStation(const QString &name, Machine &machine, const Floor &floor, bool atDesk)
        : m_name(name)
        , m_machine(machine)
        , m_link({floor.server}, domain::StationId(name), machine.timers, machine.clock, machine.random)
        , m_counting(m_link, machine.requests)
        , m_store(storeIn(floor.profiles + u'/' + name))
        , m_loops(domain::StationId(name), {m_counting, machine.clock, machine.timers, machine.random, *m_store, &m_link}, atDesk)
    {
        m_loops.delivery.onState = [this](const delivery::DeliveryState &) { lookAtDelivery(); };
    }

    void start()
    {
        m_loops.start();
        m_link.listen();
    }
    [[nodiscard]] bool isConnected() const
    {
        const auto &state = m_loops.delivery.state();
        return state.contact == delivery::DeliveryState::Contact::Online && state.undelivered == 0;
    }
    [[nodiscard]] qint64 disputed() const { return m_loops.delivery.state().counts.attention; }
    [[nodiscard]] bool hasMore() const { return m_next < m_picks.size(); }
    [[nodiscard]] bool mayPick() const { return !m_since && hasMore() && isConnected(); }

    void give(domain::Route route)
    {
        m_route = std::move(route);
        m_picks = picksOf(m_route);
    }
    /// One more fact on this station's disk; `done` says how long the server's word on it took, in ns.
    void pick(std::function<void(qint64)> done)
    {
        if (m_next == 0)
            m_loops.refresh.work(m_route.id);
        m_done = std::move(done);
        m_since.emplace();
        auto fact = factOf(m_name, eventOf(m_route, m_picks[m_next++], m_machine.ids, m_machine.clock));
        m_store->run<bool>([fact = std::move(fact)](journal::Journal &journal) { return bool(journal.append({fact})); },
                           [this](bool written) {
                               m_isWritten = written;
                               m_since->start();
                               m_loops.delivery.nudge();
                           });
    }

private:
    std::unique_ptr<journal::StoreThread> storeIn(const QString &profile)
    {
        journal::OpenOptions options;
        options.profile = profile;
        options.ballastBytes = 0;
        options.walBytes = 0; // hundreds of them on one disk
        options.now = m_machine.clock.now();
        auto store = journal::StoreThread::start(options, m_machine.mailbox);
        if (!store)
            qFatal("packhorse-bench: %s", qPrintable(store.error().what));
        return std::move(*store);
    }
    void lookAtDelivery()
    {
        if (!m_isWritten || !isConnected())
            return;
        m_isWritten = false;
        const qint64 took = m_since->nsecsElapsed();
        m_since.reset();
        m_done(took);
    }

    const QString m_name;
    Machine &m_machine;
    wire::HttpServerLink m_link;
    Counting m_counting;
    std::unique_ptr<journal::StoreThread> m_store;
    start::Loops m_loops;
    domain::Route m_route;
    std::vector<domain::EventData> m_picks;
    size_t m_next = 0;
    bool m_isWritten = false;
    std::optional<QElapsedTimer> m_since;
    std::function<void(qint64)> m_done;
};

void waitFor(Machine &machine, domain::Duration time)
{
    bool over = false;
    machine.timers.start(time, [&over] { over = true; });
    waitUntil([&over] { return over; });
}

class ConnectedFloor
{
public:
    explicit ConnectedFloor(const Floor &floor)
        : m_floor(floor)
    {
        const auto add = [&](const QString &name, bool atDesk) {
            m_stations.push_back(std::make_unique<ConnectedStation>(name, m_machine, floor, atDesk));
        };
        for (int i = 0; i < floor.handhelds; ++i)
            add(QStringLiteral("HH-%1").arg(i + 1), false);
        for (int i = 0; i < floor.desks; ++i)
            add(QStringLiteral("PK-%1").arg(i + 1), true);
    }

    bool begin()
    {
        std::vector<domain::Route> routes = routesOf(m_floor.routes);
        if (routes.size() < size_t(m_floor.handhelds)) {
            std::fprintf(stderr, "packhorse-bench: there are %zu routes for %d handhelds\n", routes.size(), m_floor.handhelds);
            return false;
        }
        for (int i = 0; i < m_floor.handhelds; ++i)
            m_stations[size_t(i)]->give(std::move(routes[size_t(i)]));
        for (const auto &station : m_stations)
            station->start();
        waitUntil([this] { return std::all_of(m_stations.begin(), m_stations.end(), [](const auto &one) { return one->isConnected(); }); });
        qint64 asked = 0;
        do {
            const qint64 before = m_machine.requests;
            waitFor(m_machine, calmFor);
            asked = m_machine.requests - before;
        } while (asked > 1 + qint64(m_stations.size()) / 3);
        return true;
    }

    int pick()
    {
        const qint64 before = m_machine.requests;
        next();
        waitUntil([this] { return m_ended == m_floor.facts || m_nothingLeft; });
        if (m_nothingLeft) {
            std::fprintf(stderr, "packhorse-bench: after %d facts nothing was left to pick\n", m_begun);
            return 1;
        }
        waitFor(m_machine, calmFor); // what the last ones set going
        qint64 disputed = 0;
        for (const auto &station : m_stations)
            disputed += station->disputed();
        std::printf("{\"stations\":%zu,\"facts\":%zu,\"disputed\":%lld,\"requests\":%lld,\"ns\":[", m_stations.size(), m_took.size(),
                    static_cast<long long>(disputed), static_cast<long long>(m_machine.requests - before));
        for (size_t i = 0; i < m_took.size(); ++i)
            std::printf("%s%lld", i ? "," : "", static_cast<long long>(m_took[i]));
        std::printf("]}\n");
        return disputed == 0 ? 0 : 1;
    }

private:
    /// Arrivals of a Poisson process: pickers do not wait for each other.
    void next()
    {
        if (m_begun == m_floor.facts)
            return;
        const double even = (double(m_machine.random.next() % 1'000'000) + 1) / 1'000'001;
        const domain::Duration pause(qint64(-std::log(even) * 1000 / m_floor.factsASecond));
        m_machine.timers.start(pause, [this] {
            pickSomewhere();
            next();
        });
    }
    void pickSomewhere()
    {
        const size_t from = size_t(m_machine.random.next() % quint64(m_floor.handhelds));
        for (size_t i = 0; i < size_t(m_floor.handhelds); ++i) {
            ConnectedStation &station = *m_stations[(from + i) % size_t(m_floor.handhelds)];
            if (!station.mayPick())
                continue;
            ++m_begun;
            station.pick([this](qint64 took) {
                m_took.push_back(took);
                ++m_ended;
            });
            return;
        }
        m_nothingLeft = std::none_of(m_stations.begin(), m_stations.end(), [](const auto &one) { return one->hasMore(); });
        m_machine.timers.start(domain::Duration(1), [this] { pickSomewhere(); }); // all wait for the server: the picker comes a little later
    }

    const Floor m_floor;
    Machine m_machine;
    std::vector<std::unique_ptr<ConnectedStation>> m_stations;
    std::vector<qint64> m_took;
    int m_begun = 0;
    int m_ended = 0;
    bool m_nothingLeft = false;
};

} // namespace

int connectAll(const Floor &floor)
{
    ConnectedFloor stations(floor);
    return stations.begin() ? stations.pick() : 1;
}

} // namespace bench
