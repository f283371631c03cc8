// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/conformance/setting.h"
#include "codec/bytes.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace start::conformance {
namespace {

const QString verdictForm = QStringLiteral("answer with a verdict: 200, application/json, the whole body, schema JournalAnswer, "
                                           "\"journal\" as it was asked for");

constexpr int mostPages = 200; ///< of /v1/events; a server that goes on for ever ends here

base::Unexpected<Verdict> unread(const QString &did, const QString &must = {}) { return {failed(did, must)}; }

QString refusedWords(const domain::Problem &problem)
{
    return QStringLiteral("the server refused with %1 (%2%3)")
        .arg(problem.type.section(u':', -1))
        .arg(problem.status)
        .arg(problem.detail.isEmpty() ? QString() : QStringLiteral(": ") + problem.detail);
}

Or<domain::JournalAnswer> verdictIn(const Reply &reply, const domain::JournalId &journal, domain::UtcTime now, const QString &when)
{
    const auto read = wire::interpretJournal(reply.raw, journal, now);
    if (const auto *answer = std::get_if<domain::JournalAnswer>(&read))
        return *answer;
    if (const auto *refused = std::get_if<ports::Refused>(&read))
        return unread(refusedWords(refused->problem) + u' ' + when);
    return unread(QStringLiteral("the server answered %1 %2").arg(std::get<ports::Unknown>(read).what, when), verdictForm);
}

Arrival arrivalIn(const QByteArray &line)
{
    const QJsonObject told = objectIn(line);
    return {domain::JournalId(told.value(QLatin1String("journal")).toString()),
            told.value(QLatin1String("sequence")).toInteger(), told.value(QLatin1String("outcome")).toString(), line};
}

QString eventsHref(qint64 after) { return QStringLiteral("/v1/events?after=%1").arg(after); }

/// A document that another check judges: here it is a reason to skip.
Verdict notJudgedHere(const QString &what, const char *check)
{
    return skipped(QStringLiteral("%1 cannot be read: see %2").arg(what, QLatin1String(check)));
}

} // namespace

QString journalHref(const domain::JournalId &journal, domain::Sequence after)
{
    return QStringLiteral("/v1/journals/%1?after=%2").arg(journal.text()).arg(after);
}
QString routeHref(const domain::RouteId &route) { return QStringLiteral("/v1/routes/") + codec::percentEncoded(route.text()); }
QString orderHref(const domain::OrderId &order) { return QStringLiteral("/v1/orders/") + codec::percentEncoded(order.text()); }

std::optional<domain::Outcome> outcomeAt(const domain::JournalAnswer &answer, domain::Sequence sequence)
{
    if (sequence > answer.cursor)
        return std::nullopt;
    const auto found = std::find_if(answer.results.begin(), answer.results.end(),
                                    [sequence](const domain::FactResult &one) { return one.sequence == sequence; });
    return found == answer.results.end() ? domain::Outcome::Applied : found->outcome;
}

QString outcomes(const domain::JournalAnswer &answer, domain::Sequence after)
{
    QStringList all;
    for (domain::Sequence sequence = after + 1; sequence <= answer.cursor; ++sequence)
        all << QStringLiteral("%1 %2").arg(sequence).arg(codec::outcomeName(*outcomeAt(answer, sequence)));
    return all.isEmpty() ? QStringLiteral("nothing") : all.join(QStringLiteral(", "));
}

base::Expected<domain::Problem, QString> problemIn(const Reply &reply)
{
    if (reply.mediaType() != "application/problem+json")
        return base::Unexpected{reply.words()};
    auto problem = codec::decodeProblem(QByteArrayView(reply.raw.body));
    if (!problem)
        return base::Unexpected{QStringLiteral("%1, a problem that cannot be read (%2)").arg(reply.words(), problem.error().what)};
    if (!problem->type.startsWith(domain::problemType("")))
        return base::Unexpected{QStringLiteral("%1 of type \"%2\"").arg(reply.words(), problem->type)};
    if (problem->status != reply.raw.status)
        return base::Unexpected{QStringLiteral("%1 whose \"status\" is %2").arg(reply.words()).arg(problem->status)};
    return std::move(*problem);
}

QJsonObject objectIn(const QByteArray &body) { return QJsonDocument::fromJson(body).object(); }

Setting::Setting(Talk &with, domain::StationId station, ports::Random &random)
    : talk(with)
    , m_station(std::move(station))
    , m_random(random)
    , m_ids(with.clock(), random)
{
}

// ---- facts -----------------------------------------------------------------------------------------
OwnJournal Setting::newJournal(const domain::OperatorId &by)
{
    return OwnJournal(domain::JournalId(newUuid()), {m_station, by}, m_ids, talk.clock().now());
}

QString Setting::newUuid() { return platform::randomUuid(m_random); }

Step<Or<domain::JournalAnswer>> Setting::head(domain::JournalId journal, domain::Sequence after, QString when)
{
    co_return co_await verdict(reading(journalHref(journal, after)), journal, std::move(when));
}

Step<Or<domain::JournalAnswer>> Setting::taken(Batch batch, QString when)
{
    co_return co_await verdict(Talk::appending(batch), batch.journal, std::move(when));
}

Step<Or<domain::JournalAnswer>> Setting::verdict(Ask what, domain::JournalId journal, QString when)
{
    const Reply reply = co_await talk.ask(std::move(what));
    co_return verdictIn(reply, journal, talk.clock().now(), when);
}

Step<Or<domain::JournalAnswer>> Setting::applied(Batch batch, QString when)
{
    const domain::Sequence before = batch.first - 1;
    const domain::Sequence last = batch.last();
    const QString chain = batch.chainAfter;
    const auto answer = co_await taken(std::move(batch), when);
    if (!answer)
        co_return answer;
    if (answer->cursor != last || answer->chain != chain)
        co_return unread(QStringLiteral("the server says cursor %1, chain %2 %3").arg(answer->cursor).arg(answer->chain, when),
                         QStringLiteral("have cursor %1 and chain %2 then").arg(last).arg(chain));
    for (domain::Sequence sequence = before + 1; sequence <= last; ++sequence) {
        if (outcomeAt(*answer, sequence) != domain::Outcome::Applied)
            co_return unread(QStringLiteral("the outcomes are: %1 %2").arg(outcomes(*answer, before), when),
                             QStringLiteral("apply all of them: they contradict nothing"));
    }
    co_return answer;
}

Step<Or<domain::Problem>> Setting::refused(Ask what, domain::JournalId journal, int status, QString name, QString when)
{
    const QString must = QStringLiteral("refuse it with %1, application/problem+json, type %2, \"journal\" as in the path")
                             .arg(status)
                             .arg(domain::problemType(qUtf8Printable(name)));
    const Reply reply = co_await talk.ask(std::move(what));
    if (reply.raw.status == 200)
        co_return unread(QStringLiteral("the server answered %1 %2, as if it had taken it").arg(reply.words(), when), must);
    auto problem = problemIn(reply);
    if (!problem)
        co_return unread(QStringLiteral("the server answered %1 %2").arg(problem.error(), when), must);
    if (problem->type != domain::problemType(qUtf8Printable(name)) || problem->status != status)
        co_return unread(refusedWords(*problem) + u' ' + when, must);
    if (problem->journal != journal)
        co_return unread(QStringLiteral("the problem that the server answered %1 does not echo the journal").arg(when), must);
    co_return std::move(*problem);
}

// ---- documents ----------------------------------------------------------------------------------------
Step<Or<Document>> Setting::document(QString href)
{
    const Reply reply = co_await talk.get(href);
    const auto read = wire::interpretFetch(reply.raw, href, false, talk.clock().now());
    if (const auto *refused = std::get_if<ports::Refused>(&read))
        co_return unread(refusedWords(refused->problem) + QStringLiteral(" at GET ") + href);
    if (const auto *unknown = std::get_if<ports::Unknown>(&read))
        co_return unread(QStringLiteral("the server answered %1 to GET %2").arg(unknown->what, href));
    co_return Document{reply.raw.body, reply.raw.etag, reply.headers};
}

Step<Or<domain::Site>> Setting::site()
{
    if (!m_site) {
        const auto found = co_await document(QStringLiteral("/v1/site"));
        const auto read = found ? std::optional(codec::decodeSite(found->body)) : std::nullopt;
        if (!read || !*read)
            co_return base::Unexpected{notJudgedHere(QStringLiteral("the site"), "site.document")};
        m_site = **read;
    }
    co_return *m_site;
}

QString Setting::tasksHref() const { return QStringLiteral("/v1/tasks?station=") + codec::percentEncoded(m_station.text()); }
QString Setting::ordersHref() const { return tasksHref() + QStringLiteral("&orders=1"); }

Step<Or<domain::RouteSnapshot>> Setting::route(domain::RouteId id)
{
    const auto found = co_await document(routeHref(id));
    if (!found)
        co_return base::Unexpected{found.error()};
    auto read = codec::decodeRouteSnapshot(found->body);
    if (!read)
        co_return unread(QStringLiteral("%1 cannot be read: %2").arg(routeHref(id), read.error().what));
    co_return std::move(*read);
}

Step<Or<domain::OrderSnapshot>> Setting::order(domain::OrderId id)
{
    const auto found = co_await document(orderHref(id));
    if (!found)
        co_return base::Unexpected{found.error()};
    auto read = codec::decodeOrderSnapshot(found->body);
    if (!read)
        co_return unread(QStringLiteral("%1 cannot be read: %2").arg(orderHref(id), read.error().what));
    co_return std::move(*read);
}

Step<Or<domain::RouteSnapshot>> Setting::someRoute()
{
    const auto found = co_await document(tasksHref());
    const auto read = found ? std::optional(codec::decodeTasks(found->body)) : std::nullopt;
    if (!read || !*read)
        co_return base::Unexpected{notJudgedHere(QStringLiteral("the tasks"), "tasks.document")};
    if ((*read)->empty())
        co_return base::Unexpected{skipped(QStringLiteral("the warehouse has no route"))};
    const auto snapshot = co_await route((*read)->front().id);
    if (!snapshot)
        co_return base::Unexpected{notJudgedHere(QStringLiteral("the route"), "route.document")};
    co_return snapshot;
}

Step<Or<domain::OrderSnapshot>> Setting::someOrder()
{
    const auto found = co_await document(ordersHref());
    const auto read = found ? std::optional(codec::decodeAllTasks(found->body)) : std::nullopt;
    if (!read || !*read)
        co_return base::Unexpected{notJudgedHere(QStringLiteral("the orders"), "orders.document")};
    const auto any = co_await someRoute();
    domain::OrderId id;
    if (!(*read)->orders.empty())
        id = (*read)->orders.front().id;
    else if (any && !any->route.orders.empty())
        id = any->route.orders.front().order;
    if (id.isEmpty())
        co_return base::Unexpected{skipped(QStringLiteral("the warehouse has no order"))};
    const auto snapshot = co_await order(id);
    if (!snapshot)
        co_return base::Unexpected{notJudgedHere(QStringLiteral("the order"), "order.document")};
    co_return snapshot;
}

Step<Or<domain::RouteSnapshot>> Setting::freeRoute()
{
    const auto found = co_await document(tasksHref());
    const auto read = found ? std::optional(codec::decodeTasks(found->body)) : std::nullopt;
    if (!read || !*read)
        co_return base::Unexpected{notJudgedHere(QStringLiteral("the tasks"), "tasks.document")};
    for (const domain::RouteSummary &one : **read) {
        if (one.heldBy || one.state == domain::RouteState::Dropped || one.settled >= one.units)
            continue;
        const auto snapshot = co_await route(one.id);
        if (!snapshot)
            co_return base::Unexpected{notJudgedHere(QStringLiteral("the route"), "route.document")};
        co_return snapshot;
    }
    co_return base::Unexpected{skipped(QStringLiteral("no route is free: one that nobody holds, with something to pick, is wanted"))};
}

Step<Or<domain::OrderSnapshot>> Setting::freeOrder()
{
    const auto any = co_await someRoute(); // its orders can be packed before they are picked: the desk takes what there is
    if (!any)
        co_return base::Unexpected{any.error()};
    for (const domain::RouteOrder &one : any->route.orders) {
        const auto snapshot = co_await order(one.order);
        if (!snapshot)
            co_return base::Unexpected{notJudgedHere(QStringLiteral("the order"), "order.document")};
        if (snapshot->order.state == domain::OrderState::Waiting && !snapshot->order.cancelled && !snapshot->order.heldBy)
            co_return snapshot;
    }
    co_return base::Unexpected{skipped(QStringLiteral("no order is free: one that nobody packs is wanted"))};
}

// ---- what arrived ----------------------------------------------------------------------------------------
Step<Or<qint64>> Setting::lastArrival()
{
    qint64 least = 0;     // the last one is not lower
    qint64 beyond = 0;    // it is not higher; 0: not known yet
    for (int pages = 0; pages < mostPages; ++pages) {
        const qint64 after = beyond == 0 ? least * 2 : least + (beyond - least) / 2;
        const auto page = co_await document(eventsHref(after));
        if (!page)
            co_return base::Unexpected{page.error()};
        const qint64 last = page->headers.value("packhorse-last-arrival").toLongLong();
        const bool more = page->headers.value("packhorse-more") == "true";
        if (!page->body.isEmpty() && last > after) {
            least = last;
            if (!more)
                co_return least;
        } else if (after <= least) {
            co_return least;
        } else {
            beyond = after;
        }
    }
    co_return unread(QStringLiteral("GET /v1/events has no end: %1 pages were read").arg(mostPages),
                     QStringLiteral("say Packhorse-More: true only where more arrivals follow"));
}

Step<bool> Setting::noteArrivals()
{
    const auto last = co_await lastArrival();
    if (last)
        m_arrivals = *last;
    co_return last.hasValue();
}

Step<std::vector<Arrival>> Setting::arrivalsOf(domain::JournalId journal)
{
    std::vector<Arrival> all;
    bool more = m_arrivals.has_value();
    qint64 after = m_arrivals.value_or(0);
    for (int pages = 0; more && pages < mostPages; ++pages) {
        const auto page = co_await document(eventsHref(after));
        if (!page)
            break;
        for (const QByteArray &line : page->body.split('\n')) {
            Arrival one = arrivalIn(line);
            if (one.journal == journal)
                all.push_back(std::move(one));
        }
        const qint64 last = page->headers.value("packhorse-last-arrival").toLongLong();
        more = page->headers.value("packhorse-more") == "true" && last > after;
        after = last;
    }
    co_return all;
}

Step<Verdict> Setting::arrivedOnce(domain::JournalId journal, domain::Sequence last)
{
    if (!m_arrivals)
        co_return passed(); // events.document says what is wrong with it
    const auto all = co_await arrivalsOf(journal);
    for (domain::Sequence sequence = 1; sequence <= last; ++sequence) {
        const auto times = std::count_if(all.begin(), all.end(), [sequence](const Arrival &one) { return one.sequence == sequence; });
        if (times != 1)
            co_return failed(QStringLiteral("GET /v1/events tells fact %1 of the journal %2 times").arg(sequence).arg(times),
                             QStringLiteral("keep each fact once"));
    }
    co_return passed();
}

} // namespace start::conformance
