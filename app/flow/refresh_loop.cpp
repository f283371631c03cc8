// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/refresh_loop.h"
#include "base/log.h"
#include "delivery/back_off.h"
#include <QUrl>
#include <algorithm>
#include <tuple>

namespace flow {
namespace {

using domain::Duration;
using domain::Instant;
using UnknownKind = ports::Unknown::Kind;

constexpr Duration pollGap{15'000};
constexpr Duration pollSpread{1'000};
constexpr Duration awaitedGap{2'000};
constexpr Duration siteGap{60'000};
constexpr Duration notifiedGap{1'000}; ///< between two fetches of one document, however many notifications come
constexpr Duration labelGap{20};       ///< the same of a label, which changes twice in its life, and for which a packer stands there
constexpr Duration soughtFor{30'000};
constexpr Duration missingAfter{10 * 60'000};
constexpr Duration lowerAfter{2 * 60'000};  ///< a replica that is behind has caught up by then
constexpr Duration unreadAfter{2 * 60'000}; ///< who has not read a correction by then is away
constexpr Duration hurryGap{1'000};
constexpr quint64 jitterMs = 300;
constexpr int failuresToOffline = 2;

// Ranks: the task in work and a trolley that was asked for, then the lists, then what is kept for later.
constexpr int rankOfLabels = 5;
constexpr int rankOfTasks = 10;
constexpr int rankOfSite = 11;
constexpr int rankOfKept = 20;

QString siteHref() { return QStringLiteral("/v1/site"); }
/// Whether all documents would fare alike; else only this one waits.
bool isNetwork(UnknownKind kind)
{
    return kind == UnknownKind::NoNetwork || kind == UnknownKind::TimedOut || kind == UnknownKind::Tls ||
           kind == UnknownKind::Throttled;
}

/// What tells one snapshot of a task from another.
struct Marks
{
    QString epoch;
    qint64 version = 0;
    const domain::SequenceOf &included;
    const domain::SequencesOf &open;
};
template <typename Snapshot>
Marks marksOf(const Snapshot &snapshot)
{
    return std::visit([](const auto &s) { return Marks{s.epoch, s.version, s.included, s.open}; }, snapshot);
}
TaskRef nameOf(const domain::RouteSnapshot &snapshot) { return snapshot.route.id; }
TaskRef nameOf(const domain::OrderSnapshot &snapshot) { return snapshot.order.id; }
template <typename... Snapshots>
TaskRef nameOf(const std::variant<Snapshots...> &snapshot)
{
    return std::visit([](const auto &s) { return nameOf(s); }, snapshot);
}
/// Of the same task, and so of the same type.
template <typename Snapshot>
bool isNewer(const Snapshot &next, const Snapshot &applied)
{
    return std::visit([&](const auto &n) { return domain::isNewer(n, std::get<std::decay_t<decltype(n)>>(applied)); }, next);
}

template <typename Snapshot>
std::vector<domain::JournalId> openAgain(const Snapshot &next, const Snapshot &applied)
{
    return std::visit([&](const auto &n) { return domain::openAgain(n, std::get<std::decay_t<decltype(n)>>(applied)); }, next);
}

template <typename Snapshot>
std::vector<domain::EventId> unread(const Snapshot &next, const Snapshot &applied)
{
    return std::visit([&](const auto &n) { return domain::unread(n, std::get<std::decay_t<decltype(n)>>(applied)); }, next);
}

/// Whether a fact that the one holds stands outside of the other.
template <typename Snapshot>
bool lacksFacts(const Snapshot &next, const Snapshot &applied)
{
    const domain::SequenceOf &told = marksOf(next).included;
    const domain::SequenceOf &had = marksOf(applied).included;
    return std::any_of(had.begin(), had.end(), [&](const auto &one) {
        const auto it = told.find(one.first);
        return it == told.end() || it->second < one.second;
    });
}

template <typename Snapshot>
QString missingFacts(const Snapshot &applied, const Snapshot &next)
{
    QStringList missing;
    const domain::SequenceOf &told = marksOf(next).included;
    for (const auto &[journal, sequence] : marksOf(applied).included) {
        const auto it = told.find(journal);
        const domain::Sequence there = it == told.end() ? 0 : it->second;
        if (there < sequence)
            missing << QStringLiteral("%1 to %2 of journal %3").arg(there + 1).arg(sequence).arg(journal.text());
    }
    for (const domain::JournalId &journal : openAgain(next, applied))
        missing << QStringLiteral("the effect of facts of journal %1").arg(journal.text());
    for (const domain::EventId &event : unread(next, applied))
        missing << QStringLiteral("that somebody reads the correction of %1").arg(event.text());
    return missing.join(QStringLiteral(", "));
}

} // namespace

RefreshLoop::RefreshLoop(const delivery::World &world, const domain::StationId &station, Decoders decoders, bool atDesk)
    : m_world(world)
    , m_station(station)
    , m_decoders(std::move(decoders))
    , m_atDesk(atDesk)
    , m_request(world.timers)
{
}

RefreshLoop::~RefreshLoop() { m_world.timers.cancel(m_wake); }

void RefreshLoop::start()
{
    if (std::exchange(m_started, true))
        return;
    Item site;
    site.kind = Kind::Site;
    site.rank = rankOfSite;
    Item tasks;
    tasks.kind = Kind::Tasks;
    tasks.rank = rankOfTasks;
    m_items = {{siteHref(), site}, {tasksHref(), tasks}};
    wish();
    turn();
}

void RefreshLoop::work(const TaskRef &task)
{
    m_inWork = task;
    wish();
    turn();
}

void RefreshLoop::want(const Sought &sought)
{
    m_sought = sought;
    m_soughtTask = {};
    std::erase_if(m_items, [](const auto &entry) { return entry.second.kind == Kind::LookUp; });
    m_notBefore = now(); // a person waits
    if (const auto it = m_items.find(tasksHref()); it != m_items.end())
        it->second.due = now();
    findSoughtTask(false);
    turn();
}

void RefreshLoop::wantLabels(const std::vector<domain::LabelName> &labels)
{
    std::erase_if(m_items, [&](const auto &entry) {
        const Item &item = entry.second;
        return item.kind == Kind::Label && std::find(labels.begin(), labels.end(), item.label) == labels.end();
    });
    bool isNew = false;
    for (const domain::LabelName &label : labels) {
        const auto [it, added] = m_items.try_emplace(domain::hrefOf(label));
        if (!added)
            continue;
        isNew = true;
        it->second.kind = Kind::Label;
        it->second.label = label;
        it->second.rank = rankOfLabels;
        it->second.due = now();
    }
    if (!isNew || !m_started)
        return;
    loadNew();
    turn();
}

void RefreshLoop::awaitSomething(bool awaited)
{
    m_awaited = awaited;
    for (auto &[href, item] : m_items) {
        if (awaited && isInWork(item))
            hurry(item, awaitedGap);
    }
    turn();
}

void RefreshLoop::notified(const QString &href, qint64 version)
{
    const bool isTasks = href.startsWith(QLatin1String("/v1/tasks"));
    const auto it = m_items.find(isTasks ? tasksHref() : href);
    if (it == m_items.end())
        return; // the tasks will tell of it if it ever concerns this station
    Item &item = it->second;
    if (isOnlyKept(item))
        return; // the tasks will tell whether it is still one to be kept: else a whole floor asks for what one of it picks
    const Snapshot *applied = known(item.task);
    if (applied && marksOf(*applied).version == version)
        return;
    item.soughtVersion = version;
    item.soughtUntil = now() + soughtFor;
    if (m_asked && *m_asked == it->first)
        item.again = true;
    // A label is one desk's alone, and a packer waits for it: no other station asks at this moment.
    hurry(item, Duration(item.kind == Kind::Label ? 0 : qint64(m_world.random.next() % (jitterMs + 1))));
    turn();
}

void RefreshLoop::tryNow()
{
    const bool mustWait = m_retryAfter && now() < m_notBefore;
    if (mustWait || (m_lastHurry && now() - *m_lastHurry < hurryGap))
        return;
    m_lastHurry = now();
    m_notBefore = now();
    for (auto &[href, item] : m_items) {
        if (item.failures > 0)
            item.due = now();
    }
    turn();
}

void RefreshLoop::fetchAllAnew()
{
    for (auto &[href, item] : m_items) {
        item.etag.clear();
        item.again = m_asked && *m_asked == href;
        item.due = now() + Duration(qint64(m_world.random.next() % (jitterMs + 1)));
    }
    turn();
}

const domain::RouteSnapshot *RefreshLoop::snapshot(const domain::RouteId &route) const
{
    const Snapshot *found = known(route);
    return found ? std::get_if<domain::RouteSnapshot>(found) : nullptr;
}

const domain::OrderSnapshot *RefreshLoop::snapshot(const domain::OrderId &order) const
{
    const Snapshot *found = known(order);
    return found ? std::get_if<domain::OrderSnapshot>(found) : nullptr;
}

const RefreshLoop::Snapshot *RefreshLoop::known(const TaskRef &task) const
{
    const auto it = m_snapshots.find(task);
    return it == m_snapshots.end() ? nullptr : &it->second;
}

// ---- what is wanted, and what is kept of it -------------------------------------------------------

void RefreshLoop::wish()
{
    if (!m_started)
        return;
    const std::vector<TaskRef> wanted = wantedTasks({m_inWork, m_soughtTask, m_station}, m_tasks);
    letGo(wanted);
    int rank = 0;
    for (const TaskRef &task : wanted) {
        const bool isUrgent = task == m_inWork || task == m_soughtTask;
        wantTask(task, isUrgent ? rank : rankOfKept + rank);
        ++rank;
    }
    loadNew();
}

void RefreshLoop::wantTask(const TaskRef &task, int rank)
{
    Item &item = m_items[hrefOf(task)];
    const bool isNew = isNone(item.task);
    item.kind = Kind::Task;
    item.task = task;
    item.rank = rank;
    if (isNew || (isInWork(item) && !item.due))
        item.due = now();
}

void RefreshLoop::letGo(const std::vector<TaskRef> &wanted)
{
    const auto isWanted = [&wanted](const TaskRef &task) { return std::find(wanted.begin(), wanted.end(), task) != wanted.end(); };
    std::erase_if(m_items, [&](const auto &entry) {
        const auto &[href, item] = entry;
        return item.kind == Kind::Task && !(isWanted(item.task) && href == hrefOf(item.task));
    });
    std::vector<TaskRef> forgotten;
    for (const auto &[task, applied] : m_snapshots) {
        if (!isWanted(task) && !listed(task))
            forgotten.push_back(task);
    }
    for (const TaskRef &task : forgotten)
        m_snapshots.erase(task);
    for (const TaskRef &task : forgotten) {
        if (onForgotten)
            onForgotten(task);
    }
}

std::optional<ListedTask> RefreshLoop::listed(const TaskRef &task) const
{
    const std::vector<ListedTask> all = allOf(m_tasks);
    const auto it = std::find_if(all.begin(), all.end(), [&task](const ListedTask &l) { return l.task == task; });
    return it == all.end() ? std::nullopt : std::optional(*it);
}

/// Tasks that the lists do not name any more are let go of on the disk, too; not the one in work, and not one that this
/// station has worked on: what was shown of it once protects it from a node that forgot, for as long as its facts do.
void RefreshLoop::dropEnded(const TaskLists &before)
{
    for (const ListedTask &old : allOf(before)) {
        if (listed(old.task) || old.task == m_inWork || old.task == m_soughtTask)
            continue;
        m_world.store.post(
            [href = hrefOf(old.task), task = taskOf(old.task)](journal::Journal &journal) {
                if (!journal.ofTask(task).empty())
                    return;
                if (const auto dropped = journal.dropDocument(href); !dropped)
                    qCWarning(logFlow, "a document was not dropped: %s", qUtf8Printable(dropped.error().what));
            },
            [] {});
    }
}

void RefreshLoop::loadNew()
{
    std::vector<QString> hrefs;
    for (const auto &[href, item] : m_items) {
        if (!item.loaded)
            hrefs.push_back(href);
    }
    if (m_loading || hrefs.empty())
        return;
    m_loading = true;
    m_world.store.run<Documents>(
        [hrefs](journal::Journal &journal) {
            Documents documents;
            for (const QString &href : hrefs)
                documents[href] = journal.document(href);
            return documents;
        },
        [this, alive = std::weak_ptr<int>(m_alive)](const Documents &documents) {
            if (!alive.expired())
                loaded(documents);
        });
}

void RefreshLoop::loaded(const Documents &documents)
{
    m_loading = false;
    for (const auto &[href, document] : documents) {
        const auto it = m_items.find(href);
        if (it == m_items.end())
            continue;
        it->second.loaded = true;
        if (!it->second.due)
            it->second.due = now();
        if (document)
            showKept(href, *document);
    }
    tellNothingKept();
    wish();
    turn();
}

void RefreshLoop::tellNothingKept()
{
    const auto it = isNone(m_inWork) ? m_items.end() : m_items.find(hrefOf(m_inWork));
    if (it != m_items.end() && it->second.loaded && !known(m_inWork) && onNothingKept)
        onNothingKept(TaskRef(m_inWork));
}

void RefreshLoop::showKept(const QString &href, const journal::Document &document)
{
    Item &item = m_items[href];
    if (item.kind == Kind::Site) {
        if (const auto site = m_decoders.site(document.body)) {
            item.etag = document.etag;
            if (onSite)
                onSite(*site);
        }
    } else if (item.kind == Kind::Tasks) {
        if (const auto tasks = m_decoders.tasks(document.body)) {
            item.etag = document.etag;
            takeTasks(*tasks, document.fetched);
        }
    } else if (item.kind == Kind::Label) {
        if (const auto label = m_decoders.label(document.body); label && label->name == item.label)
            takeLabel(*label, true);
    } else if (const auto kept = decodeTask(item.task, document.body); kept && nameOf(*kept) == item.task) {
        item.etag = document.etag;
        takeTask(*kept);
    }
}

base::Expected<RefreshLoop::Snapshot, QString> RefreshLoop::decodeTask(const TaskRef &task, const QByteArray &body) const
{
    const auto decoded = [](auto read) -> base::Expected<Snapshot, QString> {
        if (!read)
            return base::Unexpected{read.error()};
        return Snapshot(std::move(*read));
    };
    return std::holds_alternative<domain::OrderId>(task) ? decoded(m_decoders.order(body)) : decoded(m_decoders.route(body));
}

QString RefreshLoop::tasksHref() const
{
    return (m_atDesk ? QStringLiteral("/v1/tasks?orders=1&station=") : QStringLiteral("/v1/tasks?station=")) + m_station.text();
}

QString RefreshLoop::hrefOf(const TaskRef &task) const
{
    if (const auto it = listed(task); it && !it->href.isEmpty())
        return it->href;
    const bool isOrder = std::holds_alternative<domain::OrderId>(task);
    return (isOrder ? QStringLiteral("/v1/orders/") : QStringLiteral("/v1/routes/")) + QString::fromLatin1(QUrl::toPercentEncoding(textOf(task)));
}

bool RefreshLoop::isInWork(const Item &item) const
{
    return item.kind == Kind::Task && !isNone(m_inWork) && item.task == m_inWork;
}

/// Wanted in case that the network is gone when somebody begins it.
bool RefreshLoop::isOnlyKept(const Item &item) const
{
    return item.kind == Kind::Task && !isInWork(item) && item.task != m_soughtTask;
}

std::optional<Duration> RefreshLoop::gap(const Item &item) const
{
    if (item.kind == Kind::Site)
        return siteGap;
    if (item.kind == Kind::Label)
        return awaitedGap;
    const Snapshot *applied = known(item.task);
    const bool isSought =
        item.kind == Kind::Task && now() < item.soughtUntil && applied && marksOf(*applied).version < item.soughtVersion;
    if (isSought || (m_awaited && isInWork(item)))
        return awaitedGap;
    return item.kind == Kind::Tasks || isInWork(item) ? std::optional(pollGap) : std::nullopt;
}

// ---- a turn: ask for what is due ------------------------------------------------------------------

void RefreshLoop::turn()
{
    if (!m_started || m_asked)
        return; // what is under way ends in a turn
    const Instant time = now();
    const QString href = time < m_notBefore ? QString() : mostUrgent(time);
    if (!href.isEmpty())
        ask(href);
    else
        wakeAt(std::max(m_notBefore, nextDue()));
}

/// A document that failed waits behind those that did not, so that one bad one cannot starve the others.
QString RefreshLoop::mostUrgent(Instant time) const
{
    const auto order = [](const Item &item) { return std::tuple(item.failures, item.rank); };
    const QString *href = nullptr;
    const Item *best = nullptr;
    for (const auto &[name, item] : m_items) {
        if (item.loaded && item.due && *item.due <= time && (!best || order(item) < order(*best))) {
            href = &name;
            best = &item;
        }
    }
    return href ? *href : QString();
}

Instant RefreshLoop::nextDue() const
{
    Instant next = now() + pollGap;
    for (const auto &[href, item] : m_items) {
        if (item.loaded && item.due)
            next = std::min(next, *item.due);
    }
    return next;
}

void RefreshLoop::ask(const QString &href)
{
    m_world.timers.cancel(std::exchange(m_wake, 0));
    Item &item = m_items[href];
    item.again = false;
    item.lastAsked = now();
    m_asked = href;
    m_world.server.fetch(href, item.etag, m_request.begin([this, href](const ports::FetchReply &reply, const QString &node) {
        answered(href, reply, node);
    }));
}

void RefreshLoop::answered(const QString &href, const ports::FetchReply &reply, const QString &node)
{
    if (!std::holds_alternative<ports::Unknown>(reply)) {
        m_failures = 0;
        m_retryAfter = false;
        setOnline(true);
    }
    if (m_items.find(href) == m_items.end())
        finish(href); // not wanted any more
    else if (const auto *document = std::get_if<ports::Fresh>(&reply))
        fresh(href, *document, node);
    else if (std::holds_alternative<ports::NotModified>(reply))
        notModified(href);
    else if (const auto *no = std::get_if<ports::Refused>(&reply))
        refused(href, no->problem);
    else
        lost(href, std::get<ports::Unknown>(reply));
}

// ---- answers: what is told to others may change what is wanted, so an item is looked up again afterwards ----------

void RefreshLoop::fresh(const QString &href, const ports::Fresh &document, const QString &node)
{
    switch (m_items[href].kind) {
    case Kind::Task:
        return freshTask(href, document, node);
    case Kind::Tasks:
        return freshTasks(href, document, node);
    case Kind::Site:
        return freshSite(href, document, node);
    case Kind::LookUp:
        return freshLookUp(href, document, node);
    case Kind::Label:
        return freshLabel(href, document, node);
    }
}

void RefreshLoop::freshSite(const QString &href, const ports::Fresh &document, const QString &node)
{
    const auto site = m_decoders.site(document.body);
    if (!site)
        return unusable(href, "document-unreadable", site.error(), node);
    keep(href, document, [this, site = *site] {
        if (onSite)
            onSite(site);
    });
}

void RefreshLoop::freshTasks(const QString &href, const ports::Fresh &document, const QString &node)
{
    const auto tasks = m_decoders.tasks(document.body);
    if (!tasks)
        return unusable(href, "document-unreadable", tasks.error(), node);
    setNoNewTasks(false);
    keep(href, document, [this, tasks = *tasks] {
        takeTasks(tasks, m_world.clock.now());
        findSoughtTask(true);
    });
}

void RefreshLoop::freshLookUp(const QString &href, const ports::Fresh &document, const QString &node)
{
    const auto tasks = m_decoders.tasks(document.body);
    if (!tasks)
        return unusable(href, "document-unreadable", tasks.error(), node);
    const TaskRef task = m_sought ? findSought(*tasks, *m_sought) : TaskRef();
    if (tasks->routes.empty() && tasks->orders.empty())
        answerSought(SoughtAnswer::NoTask);
    else if (isNone(m_soughtTask) && !isNone(task))
        found(task);
    finish(href);
}

/// A label that is ready is stored before anybody hears that it may be printed.
void RefreshLoop::freshLabel(const QString &href, const ports::Fresh &document, const QString &node)
{
    const domain::LabelName name = m_items[href].label;
    const auto label = m_decoders.label(document.body);
    if (!label)
        return unusable(href, "document-unreadable", label.error(), node);
    if (label->name != name)
        return unusable(href, "document-unreadable", QStringLiteral("it is about another label"), node);
    if (label->state == domain::LabelState::Ready)
        return keep(href, document, [this, label = *label] { takeLabel(label, true); });
    m_items[href].failures = 0;
    m_items[href].etag = document.etag;
    takeLabel(*label, false);
    finish(href);
}

void RefreshLoop::takeLabel(const domain::Label &label, bool onDisk)
{
    if (onDisk)
        m_items.erase(domain::hrefOf(label.name)); // nothing is to be asked about it any more
    if (onLabel)
        onLabel(label, onDisk);
}

void RefreshLoop::freshTask(const QString &href, const ports::Fresh &document, const QString &node)
{
    const TaskRef task = m_items[href].task;
    const auto next = decodeTask(task, document.body);
    if (!next)
        return unusable(href, "document-unreadable", next.error(), node);
    if (nameOf(*next) != task)
        return unusable(href, "document-unreadable", QStringLiteral("it is about %1").arg(textOf(nameOf(*next))), node);
    const Snapshot *applied = known(task);
    if (!applied || isNewer(*next, *applied))
        return newerTask(href, document, *next, node);
    if (marksOf(*next).epoch == marksOf(*applied).epoch && marksOf(*next).version == marksOf(*applied).version) {
        const bool isOnDisk = !m_items[href].etag.isEmpty();
        return isOnDisk ? notModified(href) : keep(href, document, [] {});
    }
    if (isAllThereIs(href, *next, *applied))
        return newerTask(href, document, *next, node);
    stale(href, *applied, *next, node);
}

/// A store that forgot under its own epoch and was told of all again counts its versions from below: no replica that is behind,
/// and nobody shows a newer one.
bool RefreshLoop::isAllThereIs(const QString &href, const Snapshot &next, const Snapshot &applied)
{
    if (marksOf(next).epoch != marksOf(applied).epoch || lacksFacts(next, applied))
        return false;
    auto &since = m_items[href].lowerSince;
    return now() - since.emplace(since.value_or(now())) >= lowerAfter;
}

/// A store that forgot the first verdicts must not take others' pieces off the screen, either: it is behind until those
/// facts have their effect again, or a person has decided, and whose facts they are has read that; for two minutes at most, for
/// who is away reads nothing. This station's own facts stay by the fold.
void RefreshLoop::newerTask(const QString &href, const ports::Fresh &document, const Snapshot &next, const QString &node)
{
    const Snapshot *applied = known(nameOf(next));
    const auto again = applied ? openAgain(next, *applied) : std::vector<domain::JournalId>();
    auto toRead = applied ? unread(next, *applied) : std::vector<domain::EventId>();
    auto &unreadSince = m_items[href].unreadSince;
    if (!toRead.empty() && now() - unreadSince.emplace(unreadSince.value_or(now())) >= unreadAfter)
        toRead.clear();
    const auto take = [this, href, document, next] { keep(href, document, [this, next] { takeTask(next); }); };
    if (again.empty() && toRead.empty())
        return take();
    m_world.store.run<bool>(
        [again, toRead](journal::Journal &journal) {
            const auto own = journal.journals();
            return std::all_of(again.begin(), again.end(), [&](const auto &one) { return std::find(own.begin(), own.end(), one) != own.end(); })
                && std::all_of(toRead.begin(), toRead.end(), [&](const auto &one) { return journal.holds(one); });
        },
        [this, href, next, node, take, alive = std::weak_ptr<int>(m_alive)](bool areOwn) {
            if (alive.expired())
                return;
            const Snapshot *shown = m_items.contains(href) ? known(nameOf(next)) : nullptr;
            if (!shown || areOwn)
                return take();
            if (onHeldBack)
                onHeldBack(nameOf(next), marksOf(next).open);
            stale(href, *shown, next, node);
        });
}

void RefreshLoop::notModified(const QString &href)
{
    Item &item = m_items[href];
    item.failures = 0;
    item.gone = false;
    item.lowerSince.reset(); // somebody has what is shown
    if (item.kind == Kind::Tasks) {
        m_tasksAsOf = m_world.clock.now();
        dueWhereVersionsDiffer();
        setNoNewTasks(false);
        findSoughtTask(true);
    }
    finish(href);
}

void RefreshLoop::refused(const QString &href, const domain::Problem &problem)
{
    Item &item = m_items[href];
    const bool isNotYet = problem.status == 404 && item.kind == Kind::Label; // its fact is on the way
    const bool isGone = problem.status == 404 && item.kind == Kind::Task;
    const bool isNews = isGone && !std::exchange(item.gone, true);
    const TaskRef task = item.task;
    item.failures = isGone || isNotYet ? 0 : item.failures + 1;
    if (concernsSought(item))
        answerSought(isGone ? SoughtAnswer::NoTask : SoughtAnswer::NotReached);
    if (problem.status == 426)
        setNoNewTasks(true);
    if (isNews && onGone)
        onGone(task);
    finish(href);
}

void RefreshLoop::lost(const QString &href, const ports::Unknown &nothing)
{
    ++m_failures;
    ++m_items[href].failures;
    m_items[href].inStep = true;
    m_retryAfter = nothing.retryAfter.has_value();
    if (isNetwork(nothing.kind) || m_retryAfter)
        m_notBefore = now() + delivery::backOff(m_failures, nothing.retryAfter, m_world.random);
    if (nothing.kind == UnknownKind::NoNetwork || m_failures >= failuresToOffline)
        setOnline(false);
    answerSought(SoughtAnswer::NotReached);
    finish(href);
}

void RefreshLoop::unusable(const QString &href, const char *incident, const QString &what, const QString &node)
{
    Item &item = m_items[href];
    ++item.failures;
    note(QLatin1String(incident), node, href + QStringLiteral(": ") + what);
    m_world.server.doubt(node, what);
    if (concernsSought(item))
        answerSought(known(item.task) ? SoughtAnswer::Found : SoughtAnswer::NotReached);
    finish(href);
}

void RefreshLoop::stale(const QString &href, const Snapshot &applied, const Snapshot &next, const QString &node)
{
    Item &item = m_items[href];
    const Marks had = marksOf(applied);
    const Marks told = marksOf(next);
    const QString missing = missingFacts(applied, next);
    const QString what =
        QStringLiteral("version %1 is behind %2; missing: %3").arg(told.version).arg(had.version).arg(missing);
    if (told.epoch == had.epoch)
        item.missingSince.reset();
    else if (!item.missingSince)
        item.missingSince = now();
    if (item.missingSince && now() - *item.missingSince >= missingAfter) {
        QString task = taskOf(nameOf(applied)).text();
        note(QStringLiteral("route-incomplete"), {}, QStringLiteral("%1: the server lacks %2").arg(task.replace(u'/', u' '), missing));
        if (onMissing)
            onMissing(nameOf(applied), missing);
    }
    unusable(href, "stale-snapshot", what, node);
    if (onStale)
        onStale();
}

/// Body and ETag go to the disk in one transaction; what is shown is there.
void RefreshLoop::keep(const QString &href, const ports::Fresh &document, std::function<void()> show)
{
    using Kept = base::Expected<base::Done, journal::WriteError>;
    m_world.store.run<Kept>([href, kept = journal::Document{document.body, document.etag, m_world.clock.now()}](
                                journal::Journal &journal) { return journal.keepDocument(href, kept); },
                            [this, href, etag = document.etag, show = std::move(show),
                             alive = std::weak_ptr<int>(m_alive)](const Kept &result) {
                                if (!alive.expired())
                                    kept(href, etag, result, show);
                            });
}

void RefreshLoop::kept(const QString &href, const QByteArray &etag,
                       const base::Expected<base::Done, journal::WriteError> &result, const std::function<void()> &show)
{
    const auto it = m_items.find(href);
    const bool isWanted = it != m_items.end();
    if (isWanted && result) {
        it->second.failures = 0;
        it->second.gone = false;
        it->second.etag = etag;
    } else if (isWanted) {
        ++it->second.failures;
        if (concernsSought(it->second))
            answerSought(SoughtAnswer::NotReached);
    }
    if (result && isWanted)
        show();
    else if (!result && onStoreFault)
        onStoreFault(result.error());
    finish(href);
}

void RefreshLoop::takeTasks(const TaskLists &tasks, domain::UtcTime asOf)
{
    const bool isFirst = !std::exchange(m_tasksAsOf, asOf);
    const TaskLists before = std::exchange(m_tasks, tasks);
    wish();
    dueWhereVersionsDiffer();
    dropEnded(before);
    if ((isFirst || before != m_tasks) && onTasks)
        onTasks(m_tasks);
}

void RefreshLoop::takeTask(const Snapshot &next)
{
    const TaskRef task = nameOf(next);
    if (const auto it = m_items.find(hrefOf(task)); it != m_items.end())
        it->second.missingSince = it->second.lowerSince = it->second.unreadSince = std::nullopt;
    m_snapshots.insert_or_assign(task, next);
    if (const auto *route = std::get_if<domain::RouteSnapshot>(&next); route && onRoute)
        onRoute(*route);
    if (const auto *order = std::get_if<domain::OrderSnapshot>(&next); order && onOrder)
        onOrder(*order);
}

void RefreshLoop::dueWhereVersionsDiffer()
{
    for (const ListedTask &task : allOf(m_tasks)) {
        const auto it = m_items.find(task.href.isEmpty() ? hrefOf(task.task) : task.href);
        const Snapshot *applied = known(task.task);
        if (it != m_items.end() && !it->second.due && (!applied || marksOf(*applied).version != task.version))
            it->second.due = now();
    }
}

/// A hall that was switched on, or that lost its network, asks all at once: were the pauses alike, it would do so every 15 s
/// from then on. The first pause is any part of the whole one; later ones differ a little.
Duration RefreshLoop::outOfStep(Item &item, Duration pause)
{
    if (pause < pollGap)
        return pause; // somebody waits for it
    const Duration within = std::exchange(item.inStep, false) ? pause : pollSpread;
    return pause - Duration(qint64(m_world.random.next() % quint64(within.count() + 1)));
}

/// Ends what was under way, and says when it is asked for again.
void RefreshLoop::finish(const QString &href)
{
    m_asked.reset();
    if (const auto it = m_items.find(href); it != m_items.end() && it->second.kind == Kind::LookUp) {
        m_items.erase(it); // asked once, for one scan
    } else if (it != m_items.end()) {
        Item &item = it->second;
        item.due.reset();
        if (item.failures > 0)
            item.due = now() + delivery::backOff(item.failures, {}, m_world.random);
        else if (const auto pause = gap(item))
            item.due = now() + outOfStep(item, *pause);
        if (std::exchange(item.again, false))
            hurry(item, Duration(0));
        if (!isNone(m_soughtTask) && item.task == m_soughtTask)
            answerSought(known(item.task) ? SoughtAnswer::Found : SoughtAnswer::NotReached);
    }
    turn();
}

/// Due within this time, but not sooner than a gap after it was last asked for.
void RefreshLoop::hurry(Item &item, Duration within)
{
    Instant due = now() + within;
    if (item.lastAsked)
        due = std::max(due, *item.lastAsked + (item.kind == Kind::Label ? labelGap : notifiedGap));
    item.due = item.due ? std::min(*item.due, due) : due;
}

void RefreshLoop::setOnline(bool online)
{
    if (std::exchange(m_online, online) != std::optional(online) && onOnline)
        onOnline(online);
}

void RefreshLoop::setNoNewTasks(bool noNewTasks)
{
    if (std::exchange(m_noNewTasks, noNewTasks) != noNewTasks && onNoNewTasks)
        onNoNewTasks(noNewTasks);
}

// ---- what a person has scanned --------------------------------------------------------------------

/// Looks it up in the tasks; only tasks that were asked for since can say that there is none for it.
void RefreshLoop::findSoughtTask(bool tasksAreNew)
{
    if (!m_sought || !isNone(m_soughtTask))
        return;
    if (const TaskRef task = findSought(m_tasks, *m_sought); !isNone(task))
        found(task);
    else if (tasksAreNew)
        lookUp();
}

void RefreshLoop::found(const TaskRef &task)
{
    m_soughtTask = task;
    wish();
    m_items[hrefOf(task)].due = now();
}

/// The tasks name only what waits first; whether there is one for this code is asked by its name.
void RefreshLoop::lookUp()
{
    Item item;
    item.kind = Kind::LookUp;
    item.loaded = true;
    item.due = now();
    m_items.insert_or_assign(lookUpHref(*m_sought), item);
}

bool RefreshLoop::concernsSought(const Item &item) const
{
    return isNone(m_soughtTask) ? item.kind == Kind::Tasks || item.kind == Kind::LookUp : item.task == m_soughtTask;
}

void RefreshLoop::answerSought(SoughtAnswer answer)
{
    if (!m_sought)
        return;
    const Sought sought = *std::exchange(m_sought, std::nullopt);
    if (onSought)
        onSought(sought, answer, m_soughtTask);
}

// ---- notes and waiting ----------------------------------------------------------------------------

void RefreshLoop::note(const QString &kind, const QString &node, const QString &what)
{
    if (!m_gate.lets(kind, node, now()))
        return;
    qCWarning(logFlow, "%s %s: %s", qUtf8Printable(kind), qUtf8Printable(node), qUtf8Printable(what));
    const auto keepIt = [incident =
                             journal::Incident{m_world.clock.now(), kind, node, what}](journal::Journal &journal) {
        if (const auto kept = journal.note(incident); !kept)
            qCWarning(logFlow, "an incident is not on disk: %s", qUtf8Printable(kept.error().what));
    };
    m_world.store.post(keepIt, [] {});
}

void RefreshLoop::wakeAt(Instant due)
{
    m_world.timers.cancel(m_wake);
    m_wake = m_world.timers.start(std::max(Duration(0), due - now()), [this] {
        m_wake = 0;
        turn();
    });
}

} // namespace flow
