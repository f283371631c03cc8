// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "delivery/awaited.h"
#include "delivery/incident_gate.h"
#include "delivery/world.h"
#include "domain/label.h"
#include "domain/order.h"
#include "domain/route.h"
#include "domain/site.h"
#include "flow/wanted_tasks.h"
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
    Decoder<TaskLists> tasks;
    Decoder<domain::RouteSnapshot> route;
    Decoder<domain::OrderSnapshot> order;
    Decoder<domain::Label> label; ///< its document is checked against its SHA-256
};

/// What became of a request for what a person has scanned.
enum class SoughtAnswer {
    Found,      ///< its newest snapshot is known; onRoute() or onOrder() was called before, if it was news
    NoTask,     ///< the server knows none for it
    NotReached, ///< no answer; a snapshot from before may do
};

/// Server -> documents -> screen: site, tasks, and the routes or orders of wantedTasks(), conditional by the ETag that is
/// kept with each document; at a desk also the labels of the order in work.
///
/// A snapshot is on disk together with its ETag before it is shown, and only a newer one is taken: a node that forgot
/// cannot move an operator. Polls every 15 s, out of step with other stations, every 2 s while something is awaited; a
/// notification only makes a fetch due earlier, and not that of a task which is only kept for later: this one goes by its
/// version in the lists. One fetch is in flight at a time. Level-triggered like the delivery: after every event a fetch is
/// under way or a timer is armed. Runs on one thread.
class RefreshLoop
{
public:
    /// atDesk: orders are to be done here, not routes.
    RefreshLoop(const delivery::World &world, const domain::StationId &station, Decoders decoders, bool atDesk = false);
    ~RefreshLoop();
    RefreshLoop(const RefreshLoop &) = delete;
    RefreshLoop &operator=(const RefreshLoop &) = delete;

    /// Shows what is kept from before, then begins to ask.
    void start();
    /// The task in work, or none: its snapshot goes first and is never let go of.
    void work(const TaskRef &task);
    /// What was scanned, now; answered once by onSought. A second request takes the place of the first.
    void want(const Sought &sought);
    /// These labels, every 2 s until each of them is ready and lies on the disk; no others any more.
    void wantLabels(const std::vector<domain::LabelName> &labels);
    /// Something that was sent is to show up in the task in work: ask every 2 s.
    void awaitSomething(bool awaited);
    /// The server told of a change, by a notification or with an answer to delivered facts.
    void notified(const QString &href, qint64 version);
    /// The network may be back: ends a back-off, at most once a second.
    void tryNow();
    /// The store is another one than before: everything is fetched without If-None-Match.
    void fetchAllAnew();

    [[nodiscard]] bool isOnline() const { return m_online.value_or(false); }
    /// The newest snapshot that was taken of this route or order; null when there is none. Valid until the next event.
    [[nodiscard]] const domain::RouteSnapshot *snapshot(const domain::RouteId &route) const;
    [[nodiscard]] const domain::OrderSnapshot *snapshot(const domain::OrderId &order) const;
    /// When the server told, or confirmed, the list of tasks that onTasks() gave last; none = it never did.
    [[nodiscard]] std::optional<domain::UtcTime> tasksAsOf() const { return m_tasksAsOf; }
    /// Whether something is under way that goes on by itself; always so after start().
    [[nodiscard]] bool isAlive() const { return m_asked || m_loading || m_wake != 0; }

    std::function<void(const domain::Site &)> onSite;
    std::function<void(const TaskLists &)> onTasks;
    std::function<void(const domain::RouteSnapshot &)> onRoute;
    std::function<void(const domain::OrderSnapshot &)> onOrder;
    /// onDisk: it is ready, and its document was stored before this was told.
    std::function<void(const domain::Label &, bool onDisk)> onLabel;
    /// A task that the lists do not name any more is known here no longer: whoever was told of it forgets it with this
    /// loop, or would go on from a snapshot that no longer guards against an older one.
    std::function<void(const TaskRef &)> onForgotten;
    /// A newer snapshot is not shown, because pieces of others would go off the screen. What it tells of facts that are
    /// without effect holds all the same: for those of this station somebody has to be shown why.
    std::function<void(const TaskRef &, const domain::SequencesOf &open)> onHeldBack;
    /// A node showed less than was shown before: it forgot facts, perhaps of journals that nobody asks about any more.
    std::function<void()> onStale;
    std::function<void(const TaskRef &)> onNothingKept; ///< no snapshot of the task in work is on this device
    std::function<void(const TaskRef &)> onGone;        ///< the server, in its own words, does not have it
    std::function<void(const Sought &, SoughtAnswer, const TaskRef &)> onSought;
    std::function<void(bool)> onOnline;
    std::function<void(bool)> onNoNewTasks; ///< the server says that this station is too old
    /// After a new epoch, facts that the applied snapshot has are missing in the server's for 10 minutes: for the
    /// supervisor.
    std::function<void(const TaskRef &, const QString &missing)> onMissing;
    std::function<void(const journal::WriteError &)> onStoreFault;

private:
    enum class Kind { Task, Tasks, Site, LookUp, Label };
    using Snapshot = std::variant<domain::RouteSnapshot, domain::OrderSnapshot>;
    struct Item
    {
        Kind kind = Kind::Task;
        TaskRef task;            ///< of a Task
        domain::LabelName label; ///< of a Label
        int rank = 0;          ///< lower goes first
        bool loaded = false;   ///< what was kept of it has been read
        QByteArray etag;
        std::optional<domain::Instant> due; ///< none: when the tasks tell of another version
        std::optional<domain::Instant> lastAsked;
        bool again = false; ///< told of a change while it was being fetched
        int failures = 0;   ///< answers in a row that could not be used
        bool inStep = true; ///< it may have been asked for at the moment at which all stations did
        bool gone = false;  ///< the server does not have it, and that was told
        qint64 soughtVersion = 0;
        domain::Instant soughtUntil;
        std::optional<domain::Instant> missingSince;
        std::optional<domain::Instant> lowerSince;  ///< documents lack no fact, and are of a lower version
        std::optional<domain::Instant> unreadSince; ///< a correction that others have not read would lower a count
    };
    using Items = std::map<QString, Item>;
    using Documents = std::map<QString, std::optional<journal::Document>>;

    void wish();
    void wantTask(const TaskRef &task, int rank);
    void letGo(const std::vector<TaskRef> &wanted);
    void dropEnded(const TaskLists &before);
    void loadNew();
    void loaded(const Documents &documents);
    void tellNothingKept();
    void showKept(const QString &href, const journal::Document &document);
    [[nodiscard]] QString tasksHref() const;
    [[nodiscard]] QString hrefOf(const TaskRef &task) const;
    [[nodiscard]] std::optional<ListedTask> listed(const TaskRef &task) const;
    [[nodiscard]] const Snapshot *known(const TaskRef &task) const;
    [[nodiscard]] base::Expected<Snapshot, QString> decodeTask(const TaskRef &task, const QByteArray &body) const;
    [[nodiscard]] bool isInWork(const Item &item) const;
    [[nodiscard]] bool isOnlyKept(const Item &item) const;
    [[nodiscard]] std::optional<domain::Duration> gap(const Item &item) const;

    void turn();
    [[nodiscard]] QString mostUrgent(domain::Instant now) const;
    [[nodiscard]] domain::Instant nextDue() const;
    void ask(const QString &href);
    void answered(const QString &href, const ports::FetchReply &reply, const QString &node);
    void fresh(const QString &href, const ports::Fresh &document, const QString &node);
    void freshSite(const QString &href, const ports::Fresh &document, const QString &node);
    void freshTasks(const QString &href, const ports::Fresh &document, const QString &node);
    void freshLookUp(const QString &href, const ports::Fresh &document, const QString &node);
    void freshTask(const QString &href, const ports::Fresh &document, const QString &node);
    void freshLabel(const QString &href, const ports::Fresh &document, const QString &node);
    [[nodiscard]] bool isAllThereIs(const QString &href, const Snapshot &next, const Snapshot &applied);
    void newerTask(const QString &href, const ports::Fresh &document, const Snapshot &next, const QString &node);
    void notModified(const QString &href);
    void refused(const QString &href, const domain::Problem &problem);
    void lost(const QString &href, const ports::Unknown &nothing);
    void unusable(const QString &href, const char *incident, const QString &what, const QString &node);
    void stale(const QString &href, const Snapshot &applied, const Snapshot &next, const QString &node);
    void keep(const QString &href, const ports::Fresh &document, std::function<void()> show);
    void kept(const QString &href, const QByteArray &etag,
              const base::Expected<base::Done, journal::WriteError> &result, const std::function<void()> &show);
    void takeTasks(const TaskLists &tasks, domain::UtcTime asOf);
    void takeTask(const Snapshot &next);
    void takeLabel(const domain::Label &label, bool onDisk);
    void dueWhereVersionsDiffer();
    [[nodiscard]] domain::Duration outOfStep(Item &item, domain::Duration pause);
    void finish(const QString &href);
    void hurry(Item &item, domain::Duration within);
    void setOnline(bool online);
    void setNoNewTasks(bool noNewTasks);

    void findSoughtTask(bool tasksAreNew);
    void lookUp();
    void found(const TaskRef &task);
    [[nodiscard]] bool concernsSought(const Item &item) const;
    void answerSought(SoughtAnswer answer);
    void note(const QString &kind, const QString &node, const QString &what);
    void wakeAt(domain::Instant due);
    [[nodiscard]] domain::Instant now() const { return m_world.clock.running(); }

    delivery::World m_world;
    domain::StationId m_station;
    Decoders m_decoders;
    const bool m_atDesk;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
    bool m_started = false;
    bool m_loading = false;
    std::optional<QString> m_asked; ///< href; until its answer is taken
    ports::TimerId m_wake = 0;
    delivery::Awaited<ports::FetchReply, QString> m_request;
    Items m_items;
    std::map<TaskRef, Snapshot> m_snapshots;
    TaskLists m_tasks;
    std::optional<domain::UtcTime> m_tasksAsOf;
    TaskRef m_inWork;
    std::optional<Sought> m_sought; ///< asked for, not answered yet
    TaskRef m_soughtTask;
    bool m_awaited = false;
    std::optional<bool> m_online; ///< not known before the first answer, or the first few failures
    bool m_noNewTasks = false;
    int m_failures = 0; ///< network failures in a row
    domain::Instant m_notBefore;
    bool m_retryAfter = false;
    std::optional<domain::Instant> m_lastHurry;
    delivery::IncidentGate m_gate;
};

} // namespace flow
