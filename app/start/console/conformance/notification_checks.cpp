// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/conformance/check.h"
#include "start/console/conformance/ear.h"
#include <algorithm>

/// The WebSocket that tells what changed.
namespace start::conformance {
namespace {

using Needs = Check::Needs;

Step<Verdict> plainGet(Setting &s)
{
    const QString href = QStringLiteral("/v1/notifications");
    const Reply reply = co_await s.talk.get(href);
    if (reply.raw.status == 404)
        co_return skipped(QStringLiteral("not offered: GET %1 answers 404; stations poll every 15 s").arg(href));
    const auto problem = problemIn(reply);
    if (!problem || problem->status != 426)
        co_return failed(QStringLiteral("the server answered %1 to a plain GET %2").arg(problem ? problem->type : problem.error(), href),
                         QStringLiteral("answer 426, type urn:packhorse:problem:upgrade-required"));
    co_return passed();
}

Step<Verdict> opens(Setting &s)
{
    const Reply reply = co_await s.talk.get(QStringLiteral("/v1/notifications"));
    if (reply.raw.status == 404)
        co_return skipped(QStringLiteral("not offered: see notify.plain"));
    Ear ear(s.talk);
    const bool isOpen = co_await ear.open();
    if (!isOpen)
        co_return failed(QStringLiteral("the WebSocket /v1/notifications does not open: %1").arg(ear.fault()), QStringLiteral("upgrade it (RFC 6455)"));
    const bool pong = co_await ear.ping();
    co_return pong ? passed()
                   : failed(QStringLiteral("no pong came to a ping within 5 s"),
                            QStringLiteral("answer pings: a station gives a connection up that is silent for 45 s"));
}

Step<Verdict> tells(Setting &s)
{
    const auto found = co_await s.freeRoute();
    if (!found)
        co_return found.error();
    Ear ear(s.talk);
    const bool isOpen = co_await ear.open();
    if (!isOpen)
        co_return skipped(QStringLiteral("the WebSocket does not open: see notify.opens"));
    const domain::TaskId task = domain::taskOf(found->route.id);
    OwnJournal journal = s.newJournal();
    journal.fillTo(1);
    journal.add(domain::TrolleyTaken{found->route.trolley, found->route.id, false, {}}, task);
    journal.add(domain::PickingPaused{}, task);
    journal.add(domain::TrolleyReleased{found->route.trolley, {}}, task);
    const auto answer = co_await s.applied(journal.all(), QStringLiteral("to the taking and leaving of a trolley"));
    if (!answer)
        co_return skipped(QStringLiteral("no trolley can be taken: see task.taken"));
    const QString href = routeHref(found->route.id);
    const bool heard = co_await ear.hears(href);
    if (!ear.unreadable().isEmpty())
        co_return failed(QStringLiteral("a message on the WebSocket cannot be read: ") + ear.unreadable(),
                         QStringLiteral("send text messages of the schema Notification"));
    if (!heard)
        co_return failed(QStringLiteral("%1 was changed, and no message told of it within 5 s").arg(href),
                         QStringLiteral("tell every open WebSocket the href and version of what changed, after the commit"));
    const auto one = std::find_if(ear.heard().begin(), ear.heard().end(), [&href](const codec::Notification &n) { return n.href == href; });
    const auto now = co_await s.route(found->route.id);
    if (now && one->version > now->version)
        co_return failed(QStringLiteral("a message tells version %1 of %2, which has version %3").arg(one->version).arg(href).arg(now->version),
                         QStringLiteral("tell a change only when it can be fetched"));
    co_return passed();
}

} // namespace

std::vector<Check> notificationChecks()
{
    return {
        {"notify.plain", "operation notifications", "GET /v1/notifications without an upgrade is refused with 426.", Needs::Nothing, plainGet},
        {"notify.opens", "Notifications", "GET /v1/notifications upgrades to a WebSocket, which answers pings.", Needs::Nothing, opens},
        {"notify.tells", "schema Notification", "A change is told by href and version to whoever listens, after the commit.", Needs::Writing, tells},
    };
}

} // namespace start::conformance
