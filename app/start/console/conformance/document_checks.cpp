// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/barcode.h"
#include "start/console/conformance/check.h"
#include <QJsonArray>
#include <set>

/// The documents that a station reads: well-formed, and whole enough to work with.
namespace start::conformance {
namespace {

using Needs = Check::Needs;

Verdict unreadable(const QString &href, const QString &why)
{
    return failed(QStringLiteral("a station cannot read %1: %2").arg(href, why));
}

Step<Verdict> siteDocument(Setting &s)
{
    const QString href = QStringLiteral("/v1/site");
    const auto found = co_await s.document(href);
    if (!found)
        co_return found.error();
    const auto site = codec::decodeSite(found->body);
    if (!site)
        co_return unreadable(href, site.error().what);
    if (site->operators.empty())
        co_return failed(QStringLiteral("the site has no operators"), QStringLiteral("list whoever may sign in, with badge and role"));
    if (site->dropZones.empty())
        co_return failed(QStringLiteral("the site has no drop_zones"), QStringLiteral("name at least one: a route ends with its scan"));
    co_return passed();
}

/// A code that its own site's table takes for something else can never be scanned.
Step<Verdict> siteCodes(Setting &s)
{
    const auto site = co_await s.site();
    if (!site)
        co_return site.error();
    const domain::CodeTable table(site->patterns);
    const auto misread = [&table](const QString &code, domain::CodeKind kind) {
        const domain::CodeKind read = table.classify(code);
        return read == kind ? QString()
                            : QStringLiteral("the patterns take %1 for a %2; it is a %3")
                                  .arg(code, domain::codeKindName(read), domain::codeKindName(kind));
    };
    QStringList faults;
    for (const domain::Operator &one : site->operators)
        faults << misread(one.badge, domain::CodeKind::Badge);
    for (const QString &zone : site->dropZones)
        faults << misread(zone, domain::CodeKind::DropZone);
    for (const domain::Desk &desk : site->desks)
        faults << misread(desk.code, domain::CodeKind::Desk);
    for (const domain::Box &box : site->boxes)
        faults << misread(box.code, domain::CodeKind::Box);
    for (const QString &bin : site->dispatchBins)
        faults << misread(bin, domain::CodeKind::DispatchBin);
    for (const QString &bin : site->problemBins)
        faults << misread(bin, domain::CodeKind::ProblemBin);
    faults.removeAll(QString());
    co_return faults.isEmpty() ? passed() : failed(faults.first(), QStringLiteral("have a pattern for each kind of code that it names"));
}

Step<Verdict> tasksDocument(Setting &s)
{
    const auto found = co_await s.document(s.tasksHref());
    if (!found)
        co_return found.error();
    const auto tasks = codec::decodeTasks(found->body);
    if (!tasks)
        co_return unreadable(s.tasksHref(), tasks.error().what);
    for (const domain::RouteSummary &one : *tasks) {
        if (one.href != routeHref(one.id))
            co_return failed(QStringLiteral("the href of route %1 is %2").arg(one.id.text(), one.href), QStringLiteral("be %1").arg(routeHref(one.id)));
    }
    co_return passed();
}

/// What a picker is shown at each stop must be there. Empty: it is.
QString gapIn(const domain::Route &route)
{
    std::set<int> numbers;
    for (const domain::Stop &stop : route.stops) {
        if (!numbers.insert(stop.number).second)
            return QStringLiteral("two stops have number %1").arg(stop.number);
        for (const domain::Line &line : stop.lines) {
            if (!route.product(line.product))
                return QStringLiteral("stop %1 wants product %2, which is not among the products").arg(stop.number).arg(line.product.text());
            if (!route.toteOf(line.order))
                return QStringLiteral("stop %1 is for order %2, which has no tote").arg(stop.number).arg(line.order.text());
            if (!route.order(line.order))
                return QStringLiteral("stop %1 is for order %2, which is not among the orders").arg(stop.number).arg(line.order.text());
        }
    }
    for (const domain::Product &product : route.products) {
        if (product.codes.empty())
            return QStringLiteral("product %1 has no code that could be scanned").arg(product.id.text());
    }
    return {};
}

Step<Verdict> routeDocument(Setting &s)
{
    const auto list = co_await s.document(s.tasksHref());
    const auto tasks = list ? std::optional(codec::decodeTasks(list->body)) : std::nullopt;
    if (!tasks || !*tasks)
        co_return skipped(QStringLiteral("the tasks cannot be read: see tasks.document"));
    if ((*tasks)->empty())
        co_return skipped(QStringLiteral("the warehouse has no route"));
    const domain::RouteSummary &first = (*tasks)->front();
    const auto read = co_await s.route(first.id);
    if (!read)
        co_return read.error();
    if (read->route.id != first.id || read->route.trolley != first.trolley)
        co_return failed(QStringLiteral("%1 is route %2 of trolley %3, the tasks say route %4 of trolley %5")
                             .arg(first.href, read->route.id.text(), read->route.trolley.text(), first.id.text(), first.trolley.text()));
    if (const QString gap = gapIn(read->route); !gap.isEmpty())
        co_return failed(gap, QStringLiteral("bring in the document all that a station needs without network"));
    if (int(read->route.stops.size()) != first.stops || read->route.units() != first.units)
        co_return failed(QStringLiteral("route %1 has %2 stops and %3 units, the tasks say %4 and %5")
                             .arg(first.id.text())
                             .arg(read->route.stops.size())
                             .arg(read->route.units())
                             .arg(first.stops)
                             .arg(first.units),
                         QStringLiteral("say the same in both"));
    co_return passed();
}

Step<Verdict> ordersDocument(Setting &s)
{
    const auto found = co_await s.document(s.ordersHref());
    if (!found)
        co_return found.error();
    const auto tasks = codec::decodeAllTasks(found->body);
    if (!tasks)
        co_return unreadable(s.ordersHref(), tasks.error().what);
    if (!objectIn(found->body).value(QLatin1String("orders")).isArray())
        co_return failed(QStringLiteral("%1 has no member \"orders\"").arg(s.ordersHref()), QStringLiteral("list orders where they are asked for"));
    co_return passed();
}

Step<Verdict> orderDocument(Setting &s)
{
    const auto route = co_await s.someRoute();
    if (!route)
        co_return route.error();
    if (route->route.orders.empty())
        co_return skipped(QStringLiteral("the route has no order"));
    const domain::OrderId id = route->route.orders.front().order;
    const auto read = co_await s.order(id);
    if (!read)
        co_return read.error();
    if (read->order.id != id)
        co_return failed(QStringLiteral("%1 is order %2").arg(orderHref(id), read->order.id.text()));
    for (const domain::PackLine &line : read->order.lines) {
        if (!read->order.product(line.product))
            co_return failed(QStringLiteral("order %1 wants product %2, which is not among its products").arg(id.text(), line.product.text()),
                             QStringLiteral("bring in the document all that a station needs without network"));
    }
    const auto site = co_await s.site();
    if (site && !read->order.carrier.isEmpty() && !domain::carrierOf(*site, read->order.carrier))
        co_return failed(QStringLiteral("order %1 goes by carrier %2, which the site does not have").arg(id.text(), read->order.carrier));
    co_return passed();
}

Step<Verdict> picture(Setting &s)
{
    const auto route = co_await s.someRoute();
    if (!route)
        co_return route.error();
    for (const domain::Product &product : route->route.products) {
        if (product.picture.isEmpty())
            continue;
        const auto found = co_await s.document(product.picture);
        if (!found)
            co_return found.error();
        co_return found->body.isEmpty() ? failed(QStringLiteral("the picture %1 is empty").arg(product.picture)) : passed();
    }
    co_return skipped(QStringLiteral("not offered: no product of this route has a picture"));
}

Step<Verdict> casesDocument(Setting &s)
{
    const auto found = co_await s.document(QStringLiteral("/v1/cases"));
    if (!found)
        co_return found.error();
    const QJsonObject told = objectIn(found->body);
    for (const char *list : {"cases", "labels", "problems"}) {
        if (!told.value(QLatin1String(list)).isArray())
            co_return failed(QStringLiteral("/v1/cases has no list \"%1\"").arg(QLatin1String(list)));
    }
    for (const QJsonValue &one : told.value(QLatin1String("cases")).toArray()) {
        const QJsonObject c = one.toObject();
        if (c.value(QLatin1String("case")).toString().isEmpty() || c.value(QLatin1String("sequences")).toArray().isEmpty())
            co_return failed(QStringLiteral("a case without name or without sequences"), QStringLiteral("name each case, and the facts that it is about"));
    }
    co_return passed();
}

Step<Verdict> eventsDocument(Setting &s)
{
    const QString href = QStringLiteral("/v1/events?after=0");
    const auto found = co_await s.document(href);
    if (!found)
        co_return found.error();
    const QByteArray last = found->headers.value("packhorse-last-arrival");
    const QByteArray more = found->headers.value("packhorse-more");
    if (last.isEmpty() || (more != "true" && more != "false"))
        co_return failed(QStringLiteral("%1 has Packhorse-Last-Arrival \"%2\" and Packhorse-More \"%3\"")
                             .arg(href, QString::fromLatin1(last), QString::fromLatin1(more)),
                         QStringLiteral("name the last arrival of the page, and whether more follows (true or false)"));
    if (!found->body.isEmpty() && !found->body.endsWith('\n'))
        co_return failed(QStringLiteral("the last line of %1 is not ended by LF").arg(href), QStringLiteral("end each line by exactly one LF"));
    qint64 before = 0;
    for (const QByteArray &line : found->body.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject told = objectIn(line);
        const qint64 arrival = told.value(QLatin1String("arrival")).toInteger();
        const bool whole = told.contains(QLatin1String("fact")) != told.contains(QLatin1String("bytes"));
        if (arrival <= before || !whole)
            co_return failed(QStringLiteral("%1 tells arrival %2 after %3%4").arg(href).arg(arrival).arg(before).arg(whole ? QString() : QStringLiteral(", without fact or bytes")),
                             QStringLiteral("list arrivals in their order, each with its fact (or its bytes, when it is no JSON)"));
        before = arrival;
    }
    co_return before == last.toLongLong() ? passed()
                                          : failed(QStringLiteral("Packhorse-Last-Arrival is %1, the last line is arrival %2").arg(QString::fromLatin1(last)).arg(before));
}

} // namespace

std::vector<Check> documentChecks()
{
    return {
        {"site.document", "schema Site", "GET /v1/site tells a station all that it needs to work without network.", Needs::Nothing, siteDocument},
        {"site.codes", "schema Site", "The site's patterns tell its own codes apart; the first match wins.", Needs::Nothing, siteCodes},
        {"tasks.document", "schema Tasks", "GET /v1/tasks lists routes, each with its href.", Needs::Nothing, tasksDocument},
        {"route.document", "schema RouteSnapshot", "A route's snapshot brings every stop, product, order and tote that it names.", Needs::Nothing, routeDocument},
        {"orders.document", "operation tasks", "With orders=1 the tasks list orders.", Needs::Nothing, ordersDocument},
        {"order.document", "schema OrderSnapshot", "An order's snapshot brings every product that it names.", Needs::Nothing, orderDocument},
        {"picture", "operation picture", "A product's picture is an image at the href that the product names.", Needs::Nothing, picture},
        {"cases.document", "schema Cases", "GET /v1/cases lists what a person has to decide.", Needs::Nothing, casesDocument},
        {"events.document", "operation events", "GET /v1/events lists every fact, one a line, in the order of arrival.", Needs::Nothing, eventsDocument},
    };
}

} // namespace start::conformance
