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
constexpr Duration awaitedGap{2'000};
constexpr Duration siteGap{60'000};
constexpr Duration notifiedGap{1'000}; ///< between two fetches of one document, however many notifications come
constexpr Duration soughtFor{30'000};
constexpr Duration requestDeadline{30'000}; ///< the wire answers within 13 s; this is for the day when it does not
constexpr Duration missingAfter{10 * 60'000};
constexpr Duration hurryGap{1'000};
constexpr quint64 jitterMs = 300;
constexpr int failuresToOffline = 2;

// Ranks: the task in work and a trolley that was asked for, then the lists, then what is kept for later.
constexpr int rankOfTasks = 10;
constexpr int rankOfSite = 11;
constexpr int rankOfKept = 20;

QString siteHref() { return QStringLiteral("/v1/site"); }
QString trolleyHref(const domain::TrolleyId &trolley)
{
    return QStringLiteral("/v1/tasks?trolley=") + QString::fromLatin1(QUrl::toPercentEncoding(trolley.text()));
}
QString tasksHref(const domain::StationId &station) { return QStringLiteral("/v1/tasks?station=") + station.text(); }

/// Whether all documents would fare alike; else only this one waits.
bool isNetwork(UnknownKind kind)
{
    return kind == UnknownKind::NoNetwork || kind == UnknownKind::TimedOut || kind == UnknownKind::Tls ||
           kind == UnknownKind::Throttled;
}

QString missingFacts(const domain::RouteSnapshot &applied, const domain::RouteSnapshot &next)
{
    QStringList missing;
    for (const auto &[journal, sequence] : applied.included) {
        const auto it = next.included.find(journal);
        const domain::Sequence there = it == next.included.end() ? 0 : it->second;
        if (there < sequence)
            missing << QStringLiteral("%1 to %2 of journal %3").arg(there + 1).arg(sequence).arg(journal.text());
    }
    for (const domain::JournalId &journal : domain::openAgain(next, applied))
        missing << QStringLiteral("the effect of facts of journal %1").arg(journal.text());
    return missing.join(QStringLiteral(", "));
}

} // namespace

RefreshLoop::RefreshLoop(const delivery::World &world, const domain::StationId &station, Decoders decoders)
    : m_world(world)
    , m_station(station)
    , m_decoders(std::move(decoders))
{
}

RefreshLoop::~RefreshLoop()
{
    m_world.timers.cancel(m_wake);
    m_world.timers.cancel(m_deadline);
}

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
    m_items = {{siteHref(), site}, {tasksHref(m_station), tasks}};
    wish();
    turn();
}

void RefreshLoop::work(const std::optional<domain::RouteId> &route)
{
    m_inWork = route;
    wish();
    turn();
}

void RefreshLoop::wantTrolley(const domain::TrolleyId &trolley)
{
    m_trolley = trolley;
    m_trolleyRoute.reset();
    std::erase_if(m_items, [](const auto &entry) { return entry.second.kind == Kind::Trolley; });
    m_notBefore = now(); // a person waits
    if (const auto it = m_items.find(tasksHref(m_station)); it != m_items.end())
        it->second.due = now();
    findTrolley(false);
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
    const auto it = m_items.find(isTasks ? tasksHref(m_station) : href);
    if (it == m_items.end())
        return; // the tasks will tell of it if it ever concerns this station
    Item &item = it->second;
    const domain::RouteSnapshot *applied = snapshot(item.route);
    if (applied && applied->version == version)
        return;
    item.soughtVersion = version;
    item.soughtUntil = now() + soughtFor;
    if (m_asked && m_asked->href == it->first)
        item.again = true;
    hurry(item, Duration(qint64(m_world.random.next() % (jitterMs + 1))));
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
        item.again = m_asked && m_asked->href == href;
        item.due = now() + Duration(qint64(m_world.random.next() % (jitterMs + 1)));
    }
    turn();
}

const domain::RouteSnapshot *RefreshLoop::snapshot(const domain::RouteId &route) const
{
    const auto it = m_snapshots.find(route);
    return it == m_snapshots.end() ? nullptr : &it->second;
}

// ---- what is wanted, and what is kept of it -------------------------------------------------------

void RefreshLoop::wish()
{
    if (!m_started)
        return;
    const std::vector<domain::RouteId> wanted = wantedRoutes({m_inWork, m_trolleyRoute, m_station}, m_tasks);
    letGo(wanted);
    int rank = 0;
    for (const domain::RouteId &route : wanted) {
        const bool isUrgent = route == m_inWork || route == m_trolleyRoute;
        want(route, isUrgent ? rank : rankOfKept + rank);
        ++rank;
    }
    loadNew();
}

void RefreshLoop::want(const domain::RouteId &route, int rank)
{
    Item &item = m_items[hrefOf(route)];
    const bool isNew = item.route.isEmpty();
    item.kind = Kind::Route;
    item.route = route;
    item.rank = rank;
    if (isNew || (isInWork(item) && !item.due))
        item.due = now();
}

void RefreshLoop::letGo(const std::vector<domain::RouteId> &wanted)
{
    const auto isWanted = [&wanted](const domain::RouteId &route) {
        return std::find(wanted.begin(), wanted.end(), route) != wanted.end();
    };
    std::erase_if(m_items, [&](const auto &entry) {
        const auto &[href, item] = entry;
        return item.kind == Kind::Route && !(isWanted(item.route) && href == hrefOf(item.route));
    });
    const auto isListed = [this](const domain::RouteId &route) {
        return std::any_of(m_tasks.begin(), m_tasks.end(), [&route](const auto &task) { return task.id == route; });
    };
    std::vector<domain::RouteId> forgotten;
    for (const auto &[route, applied] : m_snapshots) {
        if (!isWanted(route) && !isListed(route))
            forgotten.push_back(route);
    }
    for (const domain::RouteId &route : forgotten)
        m_snapshots.erase(route);
    for (const domain::RouteId &route : forgotten) {
        if (onForgotten)
            onForgotten(route);
    }
}

/// Routes that the tasks do not name any more are let go of on the disk, too; not the one in work, and not one that this
/// station has worked on: what was shown of it once protects it from a node that forgot, for as long as its facts do.
void RefreshLoop::dropEnded(const std::vector<domain::RouteSummary> &before)
{
    for (const domain::RouteSummary &old : before) {
        const bool isListed =
            std::any_of(m_tasks.begin(), m_tasks.end(), [&old](const auto &task) { return task.id == old.id; });
        if (isListed || old.id == m_inWork || old.id == m_trolleyRoute)
            continue;
        m_world.store.post(
            [href = hrefOf(old.id), task = domain::taskOf(old.id)](journal::Journal &journal) {
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
    const auto it = m_inWork ? m_items.find(hrefOf(*m_inWork)) : m_items.end();
    if (it != m_items.end() && it->second.loaded && !snapshot(*m_inWork) && onNothingKept)
        onNothingKept(domain::RouteId(*m_inWork));
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
    } else if (const auto kept = m_decoders.route(document.body); kept && kept->route.id == item.route) {
        item.etag = document.etag;
        takeRoute(*kept);
    }
}

QString RefreshLoop::hrefOf(const domain::RouteId &route) const
{
    const auto it = std::find_if(m_tasks.begin(), m_tasks.end(), [&](const auto &task) { return task.id == route; });
    return it == m_tasks.end() || it->href.isEmpty() ? QStringLiteral("/v1/routes/") + route.text() : it->href;
}

bool RefreshLoop::isInWork(const Item &item) const
{
    return item.kind == Kind::Route && m_inWork && item.route == *m_inWork;
}

std::optional<Duration> RefreshLoop::gap(const Item &item) const
{
    if (item.kind == Kind::Site)
        return siteGap;
    const domain::RouteSnapshot *applied = snapshot(item.route);
    const bool isSought =
        item.kind == Kind::Route && now() < item.soughtUntil && applied && applied->version < item.soughtVersion;
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
    m_asked = Asked{href, ++m_number};
    const auto answer = [this, href, alive = std::weak_ptr<int>(m_alive),
                         number = m_number](const ports::FetchReply &reply, const QString &node) {
        if (!alive.expired() && m_asked && m_asked->number == number && m_deadline != 0)
            answered(href, reply, node);
    };
    m_deadline = m_world.timers.start(requestDeadline, [answer] {
        answer(ports::Unknown{UnknownKind::TimedOut, QStringLiteral("the request was never answered"), {}}, {});
    });
    m_world.server.fetch(href, item.etag, answer);
}

void RefreshLoop::answered(const QString &href, const ports::FetchReply &reply, const QString &node)
{
    m_world.timers.cancel(std::exchange(m_deadline, 0));
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
    case Kind::Route:
        return freshRoute(href, document, node);
    case Kind::Tasks:
        return freshTasks(href, document, node);
    case Kind::Site:
        return freshSite(href, document, node);
    case Kind::Trolley:
        return freshTrolley(href, document, node);
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
        findTrolley(true);
    });
}

void RefreshLoop::freshTrolley(const QString &href, const ports::Fresh &document, const QString &node)
{
    const auto tasks = m_decoders.tasks(document.body);
    if (!tasks)
        return unusable(href, "document-unreadable", tasks.error(), node);
    if (tasks->empty())
        answerTrolley(TrolleyAnswer::NoRoute);
    else if (m_trolley && !m_trolleyRoute && tasks->front().trolley == *m_trolley)
        foundTrolley(tasks->front().id);
    finish(href);
}

void RefreshLoop::freshRoute(const QString &href, const ports::Fresh &document, const QString &node)
{
    const domain::RouteId route = m_items[href].route;
    const auto next = m_decoders.route(document.body);
    if (!next)
        return unusable(href, "document-unreadable", next.error(), node);
    if (next->route.id != route)
        return unusable(href, "document-unreadable", QStringLiteral("it is about route %1").arg(next->route.id.text()),
                        node);
    const domain::RouteSnapshot *applied = snapshot(route);
    if (!applied || domain::isNewer(*next, *applied))
        return newerRoute(href, document, *next, node);
    if (next->epoch == applied->epoch && next->version == applied->version) {
        const bool isOnDisk = !m_items[href].etag.isEmpty();
        return isOnDisk ? notModified(href) : keep(href, document, [] {});
    }
    stale(href, *applied, *next, node);
}

/// A store that forgot the first verdicts must not take others' pieces off the screen, either: it is behind until those
/// facts have their effect again, or a person has decided. This station's own facts stay by the fold.
void RefreshLoop::newerRoute(const QString &href, const ports::Fresh &document, const domain::RouteSnapshot &next,
                             const QString &node)
{
    const domain::RouteSnapshot *applied = snapshot(next.route.id);
    const auto again = applied ? domain::openAgain(next, *applied) : std::vector<domain::JournalId>();
    const auto take = [this, href, document, next] { keep(href, document, [this, next] { takeRoute(next); }); };
    if (again.empty())
        return take();
    m_world.store.run<bool>(
        [again](journal::Journal &journal) {
            const auto own = journal.journals();
            return std::all_of(again.begin(), again.end(), [&](const auto &one) { return std::find(own.begin(), own.end(), one) != own.end(); });
        },
        [this, href, next, node, take, alive = std::weak_ptr<int>(m_alive)](bool areOwn) {
            if (alive.expired())
                return;
            const domain::RouteSnapshot *shown = m_items.contains(href) ? snapshot(next.route.id) : nullptr;
            shown && !areOwn ? stale(href, *shown, next, node) : take();
        });
}

void RefreshLoop::notModified(const QString &href)
{
    Item &item = m_items[href];
    item.failures = 0;
    item.gone = false;
    if (item.kind == Kind::Tasks) {
        m_tasksAsOf = m_world.clock.now();
        dueWhereVersionsDiffer();
        setNoNewTasks(false);
        findTrolley(true);
    }
    finish(href);
}

void RefreshLoop::refused(const QString &href, const domain::Problem &problem)
{
    Item &item = m_items[href];
    const bool isGone = problem.status == 404 && item.kind == Kind::Route;
    const bool isNews = isGone && !std::exchange(item.gone, true);
    const domain::RouteId route = item.route;
    item.failures = isGone ? 0 : item.failures + 1;
    if (concernsTrolley(item))
        answerTrolley(isGone ? TrolleyAnswer::NoRoute : TrolleyAnswer::NotReached);
    if (problem.status == 426)
        setNoNewTasks(true);
    if (isNews && onRouteGone)
        onRouteGone(route);
    finish(href);
}

void RefreshLoop::lost(const QString &href, const ports::Unknown &nothing)
{
    ++m_failures;
    ++m_items[href].failures;
    m_retryAfter = nothing.retryAfter.has_value();
    if (isNetwork(nothing.kind) || m_retryAfter)
        m_notBefore = now() + delivery::backOff(m_failures, nothing.retryAfter, m_world.random);
    if (nothing.kind == UnknownKind::NoNetwork || m_failures >= failuresToOffline)
        setOnline(false);
    answerTrolley(TrolleyAnswer::NotReached);
    finish(href);
}

void RefreshLoop::unusable(const QString &href, const char *incident, const QString &what, const QString &node)
{
    Item &item = m_items[href];
    ++item.failures;
    note(QLatin1String(incident), node, href + QStringLiteral(": ") + what);
    m_world.server.doubt(node, what);
    if (concernsTrolley(item))
        answerTrolley(snapshot(item.route) ? TrolleyAnswer::Found : TrolleyAnswer::NotReached);
    finish(href);
}

void RefreshLoop::stale(const QString &href, const domain::RouteSnapshot &applied, const domain::RouteSnapshot &next,
                        const QString &node)
{
    Item &item = m_items[href];
    const QString missing = missingFacts(applied, next);
    const QString what =
        QStringLiteral("version %1 is behind %2; missing: %3").arg(next.version).arg(applied.version).arg(missing);
    if (next.epoch == applied.epoch)
        item.missingSince.reset();
    else if (!item.missingSince)
        item.missingSince = now();
    if (item.missingSince && now() - *item.missingSince >= missingAfter) {
        note(QStringLiteral("route-incomplete"), {}, QStringLiteral("route %1: the server lacks %2").arg(applied.route.id.text(), missing));
        if (onMissing)
            onMissing(applied.route.id, missing);
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
        if (concernsTrolley(it->second))
            answerTrolley(TrolleyAnswer::NotReached);
    }
    if (result && isWanted)
        show();
    else if (!result && onStoreFault)
        onStoreFault(result.error());
    finish(href);
}

void RefreshLoop::takeTasks(const std::vector<domain::RouteSummary> &tasks, domain::UtcTime asOf)
{
    const bool isFirst = !std::exchange(m_tasksAsOf, asOf);
    const std::vector<domain::RouteSummary> before = std::exchange(m_tasks, tasks);
    wish();
    dueWhereVersionsDiffer();
    dropEnded(before);
    if ((isFirst || before != m_tasks) && onTasks)
        onTasks(m_tasks);
}

void RefreshLoop::takeRoute(const domain::RouteSnapshot &next)
{
    if (const auto it = m_items.find(hrefOf(next.route.id)); it != m_items.end())
        it->second.missingSince.reset();
    m_snapshots.insert_or_assign(next.route.id, next);
    if (onRoute)
        onRoute(next);
}

void RefreshLoop::dueWhereVersionsDiffer()
{
    for (const domain::RouteSummary &task : m_tasks) {
        const auto it = m_items.find(hrefOf(task.id));
        const domain::RouteSnapshot *applied = snapshot(task.id);
        if (it != m_items.end() && !it->second.due && (!applied || applied->version != task.version))
            it->second.due = now();
    }
}

/// Ends what was under way, and says when it is asked for again.
void RefreshLoop::finish(const QString &href)
{
    m_asked.reset();
    if (const auto it = m_items.find(href); it != m_items.end() && it->second.kind == Kind::Trolley) {
        m_items.erase(it); // asked once, for one scan
    } else if (it != m_items.end()) {
        Item &item = it->second;
        item.due.reset();
        if (item.failures > 0)
            item.due = now() + delivery::backOff(item.failures, {}, m_world.random);
        else if (const auto pause = gap(item))
            item.due = now() + *pause;
        if (std::exchange(item.again, false))
            hurry(item, Duration(0));
        if (m_trolleyRoute && item.route == *m_trolleyRoute)
            answerTrolley(snapshot(item.route) ? TrolleyAnswer::Found : TrolleyAnswer::NotReached);
    }
    turn();
}

/// Due within this time, but not sooner than a second after it was last asked for.
void RefreshLoop::hurry(Item &item, Duration within)
{
    Instant due = now() + within;
    if (item.lastAsked)
        due = std::max(due, *item.lastAsked + notifiedGap);
    item.due = item.due ? std::min(*item.due, due) : due;
}

void RefreshLoop::setOnline(bool online)
{
    if (std::exchange(m_online, online) != online && onOnline)
        onOnline(online);
}

void RefreshLoop::setNoNewTasks(bool noNewTasks)
{
    if (std::exchange(m_noNewTasks, noNewTasks) != noNewTasks && onNoNewTasks)
        onNoNewTasks(noNewTasks);
}

// ---- a trolley that was asked for -----------------------------------------------------------------

/// Looks it up in the tasks; only tasks that were asked for since can say that there is no route for it.
void RefreshLoop::findTrolley(bool tasksAreNew)
{
    if (!m_trolley || m_trolleyRoute)
        return;
    const auto it =
        std::find_if(m_tasks.begin(), m_tasks.end(), [this](const auto &task) { return task.trolley == *m_trolley; });
    if (it != m_tasks.end())
        foundTrolley(domain::RouteId(it->id));
    else if (tasksAreNew)
        lookUpTrolley();
}

void RefreshLoop::foundTrolley(const domain::RouteId &route)
{
    m_trolleyRoute = route;
    wish();
    m_items[hrefOf(route)].due = now();
}

/// The tasks name only what waits first; whether there is a route for this one is asked by its name.
void RefreshLoop::lookUpTrolley()
{
    Item item;
    item.kind = Kind::Trolley;
    item.loaded = true;
    item.due = now();
    m_items.insert_or_assign(trolleyHref(*m_trolley), item);
}

bool RefreshLoop::concernsTrolley(const Item &item) const
{
    return m_trolleyRoute ? item.route == *m_trolleyRoute : item.kind == Kind::Tasks || item.kind == Kind::Trolley;
}

void RefreshLoop::answerTrolley(TrolleyAnswer answer)
{
    if (!m_trolley)
        return;
    const domain::TrolleyId trolley = *std::exchange(m_trolley, std::nullopt);
    if (onTrolley)
        onTrolley(trolley, answer, m_trolleyRoute.value_or(domain::RouteId()));
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
