// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/routes.h"
#include "codec/documents.h"
#include <QUrl>
#include <array>

namespace server {
namespace {

constexpr int waitingLimit = 50;

constexpr std::array<std::pair<domain::RouteState, const char *>, 4> stateNames = {{
    {domain::RouteState::Waiting, "waiting"},
    {domain::RouteState::InWork, "in_work"},
    {domain::RouteState::Paused, "paused"},
    {domain::RouteState::Dropped, "dropped"},
}};

QString nameOf(domain::RouteState state)
{
    for (const auto &[known, name] : stateNames) {
        if (known == state)
            return QLatin1String(name);
    }
    return {};
}

domain::RouteState stateOf(const QString &text)
{
    for (const auto &[state, name] : stateNames) {
        if (text == QLatin1String(name))
            return state;
    }
    throw std::runtime_error("a route in the store has an unknown state: " + text.toStdString());
}

const char *const summaryColumns = "SELECT route, trolley, version, stops, units, settled, state, held_station, "
                                   "held_operator, held_since, last_heard FROM routes ";

domain::RouteSummary summaryOf(const Row &row)
{
    domain::RouteSummary summary;
    summary.id = domain::RouteId(row.text(0));
    summary.trolley = domain::TrolleyId(row.text(1));
    summary.href = Routes::href(summary.id);
    summary.version = row.number(2);
    summary.stops = row.integer(3);
    summary.units = row.integer(4);
    summary.settled = row.integer(5);
    summary.state = stateOf(row.text(6));
    if (!row.text(7).isEmpty())
        summary.heldBy = domain::Holder{domain::StationId(row.text(7)), domain::OperatorId(row.text(8)),
                                        domain::UtcTime{row.number(9)}, domain::UtcTime{row.number(10)}};
    return summary;
}

} // namespace

QString Routes::href(const domain::RouteId &id)
{
    return QStringLiteral("/v1/routes/") + QString::fromLatin1(QUrl::toPercentEncoding(id.text()));
}

QByteArray Routes::document(const domain::RouteId &id)
{
    const Rows rows = m_store.select("SELECT document FROM routes WHERE route=?", {id.text()});
    return rows.empty() ? QByteArray() : rows[0].bytes(0);
}

std::optional<domain::RouteSnapshot> Routes::find(const domain::RouteId &id)
{
    const QByteArray bytes = document(id);
    if (bytes.isEmpty())
        return std::nullopt;
    auto snapshot = codec::decodeRouteSnapshot(bytes);
    if (!snapshot)
        throw std::runtime_error("the state of route " + id.text().toStdString() +
                                 " cannot be read: " + snapshot.error().what.toStdString());
    return std::move(*snapshot);
}

void Routes::add(const domain::RouteSnapshot &snapshot, qint64 number)
{
    m_store.run("INSERT INTO routes(route, number, trolley, version, state, stops, units, settled, held_station,"
                " held_operator, held_since, last_heard, document) VALUES(?, ?, '', 0, '', 0, 0, 0, '', '', 0, 0, ?)",
                {snapshot.route.id.text(), number, QByteArray("")});
    write(snapshot);
}

domain::Changed Routes::save(domain::RouteSnapshot &snapshot)
{
    ++snapshot.version;
    write(snapshot);
    return {href(snapshot.route.id), snapshot.version};
}

void Routes::write(const domain::RouteSnapshot &snapshot)
{
    const domain::Route &route = snapshot.route;
    const domain::Holder holder = route.heldBy.value_or(domain::Holder{});
    m_store.run("UPDATE routes SET trolley=?, version=?, state=?, stops=?, units=?, settled=?, held_station=?,"
                " held_operator=?, held_since=?, last_heard=?, document=? WHERE route=?",
                {route.trolley.text(), snapshot.version, nameOf(route.state), int(route.stops.size()), route.units(),
                 route.settled(), holder.station.text(), holder.by.text(), holder.since.ms, holder.lastHeard.ms,
                 codec::encodeRouteSnapshot(snapshot), route.id.text()});
}

std::vector<domain::RouteSummary> Routes::tasks(const domain::StationId &station, const domain::TrolleyId &trolley)
{
    std::vector<domain::RouteSummary> list;
    const auto take = [&](const char *where, const QVariantList &values) {
        for (const Row &row : m_store.select(QByteArray(summaryColumns).append(where).constData(), values))
            list.push_back(summaryOf(row));
    };
    if (!trolley.isEmpty()) {
        take("WHERE trolley=? ORDER BY number DESC LIMIT 1", {trolley.text()});
        return list;
    }
    take("WHERE state<>'dropped' AND held_station=? AND held_station<>'' ORDER BY number", {station.text()});
    take("WHERE state<>'dropped' AND held_station<>'' AND held_station<>? ORDER BY number", {station.text()});
    take("WHERE state<>'dropped' AND held_station='' ORDER BY number LIMIT ?", {waitingLimit});
    return list;
}

std::vector<domain::RouteId> Routes::all()
{
    std::vector<domain::RouteId> ids;
    for (const Row &row : m_store.select("SELECT route FROM routes ORDER BY number"))
        ids.emplace_back(row.text(0));
    return ids;
}

void Routes::renewEpoch(const QString &epoch)
{
    for (const domain::RouteId &id : all()) {
        auto snapshot = find(id);
        snapshot->epoch = epoch;
        write(*snapshot);
    }
}

} // namespace server
