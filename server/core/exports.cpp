// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/exports.h"
#include "codec/bytes.h"
#include "server/core/orders.h"
#include "server/core/routes.h"
#include <QJsonDocument>

namespace server {
namespace {

/// The last member of an event's line: the very bytes of the fact, not a copy that was parsed and written again.
QByteArray factMember(const QByteArray &line)
{
    const bool json = QJsonDocument::fromJson(line).isObject() && QByteArrayView(line).isValidUtf8();
    return json ? "\"fact\":" + line : "\"bytes\":\"" + line.toBase64() + '"';
}

QByteArray eventLine(const Row &row)
{
    QJsonObject head{{QStringLiteral("arrival"), row.number(0)},
                     {QStringLiteral("journal"), row.text(1)},
                     {QStringLiteral("sequence"), row.number(2)},
                     {QStringLiteral("outcome"), row.text(3)},
                     {QStringLiteral("received"), codec::writeTime(domain::UtcTime{row.number(4)})}};
    if (!row.text(5).isEmpty())
        head.insert(QStringLiteral("cause"), row.text(5));
    if (!row.isNull(7))
        head.insert(QStringLiteral("decision"), row.text(7));
    QByteArray line = codec::writeJson(head);
    line.chop(1);
    return line + ',' + factMember(row.bytes(6)) + "}\n";
}

QByteArray journalLine(Store &store, const Row &row)
{
    return codec::writeJson({{QStringLiteral("journal"), row.text(0)},
                             {QStringLiteral("station"), row.text(1)},
                             {QStringLiteral("cursor"), row.number(2)},
                             {QStringLiteral("chain"), row.text(3)},
                             {QStringLiteral("safe"), row.isNull(4) ? QJsonValue() : QJsonValue(row.number(4))},
                             {QStringLiteral("first_heard"), codec::writeTime(domain::UtcTime{row.number(5)})},
                             {QStringLiteral("last_heard"), codec::writeTime(domain::UtcTime{row.number(6)})},
                             {QStringLiteral("epoch"), store.epoch()}}) +
           '\n';
}

/// A page of things that are listed whole: `after` is how many were told already.
template <typename Things, typename LineOf>
Page pageOf(const Things &things, qint64 after, LineOf lineOf)
{
    Page page;
    const qint64 count = qint64(things.size());
    page.last = std::min(count, std::max<qint64>(after, 0) + pageLimit);
    page.more = page.last < count;
    for (qint64 i = std::max<qint64>(after, 0); i < page.last; ++i)
        page.lines += lineOf(things[size_t(i)]);
    return page;
}

Page journalsPage(Store &store, qint64 after)
{
    const Rows rows =
        store.select("SELECT journal, station, cursor_at, chain, safe, first_heard, last_heard FROM journals"
                     " ORDER BY first_heard, journal");
    return pageOf(rows, after, [&](const Row &row) { return journalLine(store, row); });
}

} // namespace

Page eventsPage(Store &store, qint64 after)
{
    Page page;
    page.last = after;
    const Rows rows = store.select("SELECT events.arrival, events.journal, events.sequence, events.outcome, events.received,"
                                   " events.cause, events.line, decisions.decision FROM events LEFT JOIN decisions"
                                   " ON decisions.journal=events.journal AND decisions.sequence=events.sequence"
                                   " WHERE events.arrival>? ORDER BY events.arrival LIMIT ?",
                                   {after, pageLimit + 1});
    page.more = rows.size() > size_t(pageLimit);
    for (size_t i = 0; i < std::min(rows.size(), size_t(pageLimit)); ++i) {
        page.lines += eventLine(rows[i]);
        page.last = rows[i].number(0);
    }
    return page;
}

std::optional<Page> exportPage(Store &store, const QString &what, qint64 after)
{
    if (what == QLatin1String("events"))
        return eventsPage(store, after);
    if (what == QLatin1String("journals"))
        return journalsPage(store, after);
    if (what == QLatin1String("orders")) {
        Orders orders(store);
        return pageOf(orders.all(), after, [&](const domain::OrderId &id) { return orders.exportLine(id); });
    }
    if (what == QLatin1String("routes")) {
        Routes routes(store);
        return pageOf(routes.all(), after, [&](const domain::RouteId &id) { return routes.document(id) + '\n'; });
    }
    return std::nullopt;
}

} // namespace server
