// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/chain.h"
#include "codec/members.h"
#include "start/console/conformance/check.h"
#include <QJsonArray>

/// The server as such: its health, journals that nobody has written yet, and what there is not.
namespace start::conformance {
namespace {

using Needs = Check::Needs;

/// The epoch that /health tells; empty where it tells none.
QString epochInHealth(const QByteArray &body)
{
    const QJsonObject checks = objectIn(body).value(QLatin1String("checks")).toObject();
    return checks.value(QLatin1String("store")).toArray().at(0).toObject().value(QLatin1String("observedValue")).toString();
}

Step<Verdict> health(Setting &s)
{
    const auto found = co_await s.document(QStringLiteral("/health"));
    if (!found)
        co_return found.error();
    const QJsonObject told = objectIn(found->body);
    const QString status = told.value(QLatin1String("status")).toString();
    if (status != u"pass" && status != u"warn")
        co_return failed(QStringLiteral("/health answers 200 and says status \"%1\"").arg(status),
                         QStringLiteral("say pass or warn with 200, fail with 503"));
    const QJsonObject checks = told.value(QLatin1String("checks")).toObject();
    for (const char *name : {"store", "store:shared"}) {
        if (!checks.value(QLatin1String(name)).toArray().at(0).isObject())
            co_return failed(QStringLiteral("/health has no checks[\"%1\"]").arg(QLatin1String(name)));
    }
    if (!codec::isUuid(epochInHealth(found->body)))
        co_return failed(QStringLiteral("the observedValue of checks.store in /health is no epoch"),
                         QStringLiteral("tell the store's epoch there, a UUID in lower case"));
    if (told.value(QLatin1String("serviceId")).toString().isEmpty() || !told.value(QLatin1String("releaseId")).isString())
        co_return failed(QStringLiteral("/health lacks serviceId or releaseId"));
    co_return passed();
}

Step<Verdict> unknownJournal(Setting &s)
{
    const OwnJournal journal = s.newJournal();
    const auto head = co_await s.head(journal.id(), 0, QStringLiteral("to a probe of a journal that it does not know"));
    if (!head)
        co_return head.error();
    if (head->cursor != 0 || head->chain != journal.chainAt(0) || !head->results.empty())
        co_return failed(QStringLiteral("a journal that it does not know has cursor %1, chain %2 and %3 results")
                             .arg(head->cursor)
                             .arg(head->chain)
                             .arg(head->results.size()),
                         QStringLiteral("answer cursor 0, chain(0) = %1 and no results").arg(journal.chainAt(0)));
    co_return passed();
}

Step<Verdict> badJournalId(Setting &s)
{
    const domain::JournalId none(QStringLiteral("no-journal"));
    const auto problem = co_await s.refused(reading(journalHref(none, 0)), none, 400, QStringLiteral("bad-request"),
                                            QStringLiteral("to a probe of \"no-journal\", which is no UUID"));
    co_return problem ? passed() : problem.error();
}

Step<Verdict> badAfter(Setting &s)
{
    const OwnJournal journal = s.newJournal();
    const QString href = QStringLiteral("/v1/journals/%1?after=soon").arg(journal.id().text());
    const auto problem = co_await s.refused(reading(href), journal.id(), 400, QStringLiteral("bad-request"),
                                            QStringLiteral("to a probe with ?after=soon"));
    co_return problem ? passed() : problem.error();
}

/// It is the same in everything that tells one.
Step<Verdict> epochIsOne(Setting &s)
{
    const auto head = co_await s.head(s.newJournal().id(), 0, QStringLiteral("to a probe"));
    if (!head)
        co_return skipped(QStringLiteral("no journal can be probed: see journal.unknown"));
    if (!codec::isUuid(head->epoch))
        co_return failed(QStringLiteral("the epoch of a journal's answer is \"%1\"").arg(head->epoch),
                         QStringLiteral("be a UUID in lower case, made when the store is begun and anew after a restore"));
    const auto differs = [&head](const QString &where, const QString &epoch) {
        return failed(QStringLiteral("the journal's answer says epoch %1, %2 says \"%3\"").arg(head->epoch, where, epoch),
                      QStringLiteral("tell one epoch everywhere: a station takes another one for a restored store"));
    };
    const auto health = co_await s.document(QStringLiteral("/health"));
    if (health && epochInHealth(health->body) != head->epoch)
        co_return differs(QStringLiteral("/health"), epochInHealth(health->body));
    const auto cases = co_await s.document(QStringLiteral("/v1/cases"));
    const QString inCases = cases ? objectIn(cases->body).value(QLatin1String("epoch")).toString() : head->epoch;
    if (inCases != head->epoch)
        co_return differs(QStringLiteral("/v1/cases"), inCases);
    const auto route = co_await s.someRoute();
    if (route && route->epoch != head->epoch)
        co_return differs(routeHref(route->route.id), route->epoch);
    const auto order = co_await s.someOrder();
    if (order && order->epoch != head->epoch)
        co_return differs(orderHref(order->order.id), order->epoch);
    co_return passed();
}

Step<Verdict> whatIsNotThere(Setting &s)
{
    const QString name = QStringLiteral("none-") + s.newUuid();
    const QStringList hrefs{QStringLiteral("/v1/routes/") + name, QStringLiteral("/v1/orders/") + name,
                            QStringLiteral("/v1/labels/%1/1/1").arg(name), QStringLiteral("/v1/products/%1/picture").arg(name)};
    for (const QString &href : hrefs) {
        const Reply reply = co_await s.talk.get(href);
        const auto problem = problemIn(reply);
        const bool right = problem && problem->status == 404 && problem->type == domain::problemType("not-found");
        if (!right)
            co_return failed(QStringLiteral("the server answered %1 to GET %2")
                                 .arg(problem ? problem->type : problem.error(), href),
                             QStringLiteral("answer 404, application/problem+json, type urn:packhorse:problem:not-found"));
    }
    co_return passed();
}

} // namespace

std::vector<Check> answerChecks()
{
    return {
        {"health", "operation health", "GET /health tells whether this node works, and the epoch of its store.", Needs::Nothing, health},
        {"journal.unknown", "operation probe",
         "A journal that the store does not know answers 200 with cursor 0 and chain(0); there is no 404 on this path.",
         Needs::Nothing, unknownJournal},
        {"journal.bad-id", "schema JournalProblem", "A request that cannot be read is refused by a problem of ours that echoes the journal.",
         Needs::Nothing, badJournalId},
        {"journal.bad-after", "operation probe", "after is a sequence from 0; anything else is refused with bad-request.",
         Needs::Nothing, badAfter},
        {"not-found", "schema Problem", "What is not there is a 404 of ours (RFC 9457), not a page of HTML.", Needs::Nothing, whatIsNotThere},
        {"epoch.one", "schema JournalAnswer", "epoch is a UUID of the store's life, the same in every document.", Needs::Nothing, epochIsOne},
    };
}

} // namespace start::conformance
