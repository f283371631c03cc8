// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "delivery/incident_gate.h"
#include "delivery/world.h"
#include "domain/route.h"
#include "domain/site.h"
#include "flow/wanted_routes.h"
#include <functional>
#include <map>
#include <memory>

namespace flow {

/// How the server's documents are read; given from outside, so that flow knows no bytes. Errors are English.
struct Decoders
{
    template <typename T>
    using Decoder = std::function<base::Expected<T, QString>(const QByteArray &)>;
    Decoder<domain::Site> site;
    Decoder<std::vector<domain::RouteSummary>> tasks;
    Decoder<domain::RouteSnapshot> route;
};

/// What became of a request for a trolley's route.
enum class TrolleyAnswer {
    Found,      ///< snapshot() holds the newest; onRoute() was called before, if it was news
    NoRoute,    ///< the server knows no route for it
    NotReached, ///< no answer; a snapshot from before may do
};

/// Server -> documents -> screen: site, tasks and the routes of wantedRoutes(), conditional by the ETag that is kept
/// with each document.
///
/// A snapshot is on disk together with its ETag before it is shown, and only a newer one is taken: a node that forgot
/// cannot move an operator. Polls every 15 s, every 2 s while something is awaited; a notification only makes a fetch
/// due earlier. One fetch is in flight at a time. Level-triggered like the delivery: after every event a fetch is under
/// way or a timer is armed. Runs on one thread.
class RefreshLoop
{
public:
    RefreshLoop(const delivery::World &world, const domain::StationId &station, Decoders decoders);
    ~RefreshLoop();
    RefreshLoop(const RefreshLoop &) = delete;
    RefreshLoop &operator=(const RefreshLoop &) = delete;

    /// Shows what is kept from before, then begins to ask.
    void start();
    /// The task in work, or none: its route goes first and is never let go of.
    void work(const std::optional<domain::RouteId> &route);
    /// The route of this trolley, now; answered once by onTrolley. A second request takes the place of the first.
    void wantTrolley(const domain::TrolleyId &trolley);
    /// Something that was sent is to show up in the task in work: ask every 2 s.
    void awaitSomething(bool awaited);
    /// The server told of a change, by a notification or with an answer to delivered facts.
    void notified(const QString &href, qint64 version);
    /// The network may be back: ends a back-off, at most once a second.
    void tryNow();
    /// The store is another one than before: everything is fetched without If-None-Match.
    void fetchAllAnew();

    [[nodiscard]] bool isOnline() const { return m_online; }
    /// The newest snapshot that was taken of this route; null when there is none. Valid until the next event.
    [[nodiscard]] const domain::RouteSnapshot *snapshot(const domain::RouteId &route) const;
    /// When the server told, or confirmed, the list of tasks that onTasks() gave last; none = it never did.
    [[nodiscard]] std::optional<domain::UtcTime> tasksAsOf() const { return m_tasksAsOf; }
    /// Whether something is under way that goes on by itself; always so after start().
    [[nodiscard]] bool isAlive() const { return m_asked || m_loading || m_wake != 0; }

    std::function<void(const domain::Site &)> onSite;
    std::function<void(const std::vector<domain::RouteSummary> &)> onTasks;
    std::function<void(const domain::RouteSnapshot &)> onRoute;
    /// A route that the tasks do not name any more is known here no longer: whoever was told of it forgets it with this
    /// loop, or would go on from a snapshot that no longer guards against an older one.
    std::function<void(const domain::RouteId &)> onForgotten;
    /// A node showed less than was shown before: it forgot facts, perhaps of journals that nobody asks about any more.
    std::function<void()> onStale;
    std::function<void(const domain::RouteId &)> onNothingKept; ///< no snapshot of the route in work is on this device
    std::function<void(const domain::RouteId &)> onRouteGone; ///< the server, in its own words, does not have it
    std::function<void(const domain::TrolleyId &, TrolleyAnswer, const domain::RouteId &)> onTrolley;
    std::function<void(bool)> onOnline;
    std::function<void(bool)> onNoNewTasks; ///< the server says that this station is too old
    /// After a new epoch, facts that the applied snapshot has are missing in the server's for 10 minutes: for the
    /// supervisor.
    std::function<void(const domain::RouteId &, const QString &missing)> onMissing;
    std::function<void(const journal::WriteError &)> onStoreFault;

private:
    enum class Kind { Route, Tasks, Site, Trolley };
    struct Item
    {
        Kind kind = Kind::Route;
        domain::RouteId route; ///< of a Route
        int rank = 0;          ///< lower goes first
        bool loaded = false;   ///< what was kept of it has been read
        QByteArray etag;
        std::optional<domain::Instant> due; ///< none: when the tasks tell of another version
        std::optional<domain::Instant> lastAsked;
        bool again = false; ///< told of a change while it was being fetched
        int failures = 0;   ///< answers in a row that could not be used
        bool gone = false;  ///< the server does not have it, and that was told
        qint64 soughtVersion = 0;
        domain::Instant soughtUntil;
        std::optional<domain::Instant> missingSince;
    };
    struct Asked
    {
        QString href;
        quint64 number = 0;
    };
    using Items = std::map<QString, Item>;
    using Documents = std::map<QString, std::optional<journal::Document>>;

    void wish();
    void want(const domain::RouteId &route, int rank);
    void letGo(const std::vector<domain::RouteId> &wanted);
    void dropEnded(const std::vector<domain::RouteSummary> &before);
    void loadNew();
    void loaded(const Documents &documents);
    void tellNothingKept();
    void showKept(const QString &href, const journal::Document &document);
    [[nodiscard]] QString hrefOf(const domain::RouteId &route) const;
    [[nodiscard]] bool isInWork(const Item &item) const;
    [[nodiscard]] std::optional<domain::Duration> gap(const Item &item) const;

    void turn();
    [[nodiscard]] QString mostUrgent(domain::Instant now) const;
    [[nodiscard]] domain::Instant nextDue() const;
    void ask(const QString &href);
    void answered(const QString &href, const ports::FetchReply &reply, const QString &node);
    void fresh(const QString &href, const ports::Fresh &document, const QString &node);
    void freshSite(const QString &href, const ports::Fresh &document, const QString &node);
    void freshTasks(const QString &href, const ports::Fresh &document, const QString &node);
    void freshTrolley(const QString &href, const ports::Fresh &document, const QString &node);
    void freshRoute(const QString &href, const ports::Fresh &document, const QString &node);
    void newerRoute(const QString &href, const ports::Fresh &document, const domain::RouteSnapshot &next, const QString &node);
    void notModified(const QString &href);
    void refused(const QString &href, const domain::Problem &problem);
    void lost(const QString &href, const ports::Unknown &nothing);
    void unusable(const QString &href, const char *incident, const QString &what, const QString &node);
    void stale(const QString &href, const domain::RouteSnapshot &applied, const domain::RouteSnapshot &next,
               const QString &node);
    void keep(const QString &href, const ports::Fresh &document, std::function<void()> show);
    void kept(const QString &href, const QByteArray &etag,
              const base::Expected<base::Done, journal::WriteError> &result, const std::function<void()> &show);
    void takeTasks(const std::vector<domain::RouteSummary> &tasks, domain::UtcTime asOf);
    void takeRoute(const domain::RouteSnapshot &next);
    void dueWhereVersionsDiffer();
    void finish(const QString &href);
    void hurry(Item &item, domain::Duration within);
    void setOnline(bool online);
    void setNoNewTasks(bool noNewTasks);

    void findTrolley(bool tasksAreNew);
    void lookUpTrolley();
    void foundTrolley(const domain::RouteId &route);
    [[nodiscard]] bool concernsTrolley(const Item &item) const;
    void answerTrolley(TrolleyAnswer answer);
    void note(const QString &kind, const QString &node, const QString &what);
    void wakeAt(domain::Instant due);
    [[nodiscard]] domain::Instant now() const { return m_world.clock.running(); }

    delivery::World m_world;
    domain::StationId m_station;
    Decoders m_decoders;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
    bool m_started = false;
    bool m_loading = false;
    std::optional<Asked> m_asked;
    quint64 m_number = 0;
    ports::TimerId m_wake = 0;
    ports::TimerId m_deadline = 0;
    Items m_items;
    std::map<domain::RouteId, domain::RouteSnapshot> m_snapshots;
    std::vector<domain::RouteSummary> m_tasks;
    std::optional<domain::UtcTime> m_tasksAsOf;
    std::optional<domain::RouteId> m_inWork;
    std::optional<domain::TrolleyId> m_trolley; ///< asked for, not answered yet
    std::optional<domain::RouteId> m_trolleyRoute;
    bool m_awaited = false;
    bool m_online = false;
    bool m_noNewTasks = false;
    int m_failures = 0; ///< network failures in a row
    domain::Instant m_notBefore;
    bool m_retryAfter = false;
    std::optional<domain::Instant> m_lastHurry;
    delivery::IncidentGate m_gate;
};

} // namespace flow
