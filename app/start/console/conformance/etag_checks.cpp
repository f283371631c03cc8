// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "start/console/conformance/check.h"

/// Conditional GET: without it every poll of every station carries every document.
namespace start::conformance {
namespace {

using Needs = Check::Needs;

Step<Verdict> conditional(Setting &s, QString href)
{
    const auto found = co_await s.document(href);
    if (!found)
        co_return skipped(QStringLiteral("GET %1 is not answered: another check says how").arg(href));
    if (found->etag.isEmpty())
        co_return failed(QStringLiteral("GET %1 has no ETag").arg(href));
    const QByteArray right = '"' + codec::sha256(found->body).toHex() + '"';
    if (found->etag != right)
        co_return failed(QStringLiteral("the ETag of GET %1 is %2").arg(href, QString::fromLatin1(found->etag)),
                         QStringLiteral("be the SHA-256 of the body in hex, in quotes: %1").arg(QString::fromLatin1(right)));
    const Reply same = co_await s.talk.get(href, found->etag);
    if (same.raw.status == 200 && same.raw.body != found->body)
        co_return skipped(QStringLiteral("%1 changed while it was read: somebody else works in this warehouse").arg(href));
    if (same.raw.status != 304 || !same.raw.body.isEmpty())
        co_return failed(QStringLiteral("the server answered %1 to GET %2 with If-None-Match of its own ETag").arg(same.words(), href),
                         QStringLiteral("answer 304 without a body"));
    const Reply other = co_await s.talk.get(href, QByteArrayLiteral("\"another\""));
    if (other.raw.status != 200 || other.raw.body.isEmpty())
        co_return failed(QStringLiteral("the server answered %1 to GET %2 with an If-None-Match that is not its ETag").arg(other.words(), href),
                         QStringLiteral("answer 200 with the document"));
    co_return passed();
}

Step<Verdict> site(Setting &s) { co_return co_await conditional(s, QStringLiteral("/v1/site")); }
Step<Verdict> tasks(Setting &s) { co_return co_await conditional(s, s.tasksHref()); }
Step<Verdict> orders(Setting &s) { co_return co_await conditional(s, s.ordersHref()); }
Step<Verdict> cases(Setting &s) { co_return co_await conditional(s, QStringLiteral("/v1/cases")); }

Step<Verdict> events(Setting &s)
{
    const QString href = QStringLiteral("/v1/events?after=0");
    const auto found = co_await s.document(href);
    if (found && found->body.isEmpty())
        co_return skipped(QStringLiteral("nothing has arrived yet"));
    co_return co_await conditional(s, href);
}

Step<Verdict> route(Setting &s)
{
    const auto some = co_await s.someRoute();
    if (!some)
        co_return some.error();
    co_return co_await conditional(s, routeHref(some->route.id));
}

Step<Verdict> order(Setting &s)
{
    const auto some = co_await s.someOrder();
    if (!some)
        co_return some.error();
    co_return co_await conditional(s, orderHref(some->order.id));
}

Step<Verdict> picture(Setting &s)
{
    const auto some = co_await s.someRoute();
    if (!some)
        co_return some.error();
    for (const domain::Product &product : some->route.products) {
        if (!product.picture.isEmpty())
            co_return co_await conditional(s, product.picture);
    }
    co_return skipped(QStringLiteral("not offered: no product of this route has a picture"));
}

constexpr const char *says = "Each document has an ETag, the SHA-256 of its body; with If-None-Match of it the answer is 304.";

} // namespace

std::vector<Check> etagChecks()
{
    return {
        {"etag.site", "Documents", says, Needs::Nothing, site},     {"etag.tasks", "Documents", says, Needs::Nothing, tasks},
        {"etag.orders", "Documents", says, Needs::Nothing, orders}, {"etag.route", "Documents", says, Needs::Nothing, route},
        {"etag.order", "Documents", says, Needs::Nothing, order},   {"etag.picture", "Documents", says, Needs::Nothing, picture},
        {"etag.cases", "Documents", says, Needs::Nothing, cases},   {"etag.events", "Documents", says, Needs::Nothing, events},
    };
}

} // namespace start::conformance
