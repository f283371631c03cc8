// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/floor/floor.h"
#include "base/must.h"
#include "codec/documents.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace support {

Floor::Floor(quint64 seed)
    : dice(seed)
{
    auto opened = server::Store::open(QStringLiteral("sqlite::memory:"), server::Store::Missing::Create, world());
    MUST(opened.hasValue(), "the server's store opens");
    m_store = std::move(*opened);
    m_server = std::make_unique<server::ReferenceServer>(*m_store, world(), QStringLiteral("node-1"));
    m_server->onChanged = [this](const std::vector<domain::Changed> &changed) {
        for (const auto &station : m_stations)
            station->line.notify(changed);
    };
    node = m_server.get();
}

server::World Floor::world()
{
    return {[this] { return time.now(); },
            [this] { return QStringLiteral("0190ffff-0000-7000-8000-%1").arg(++m_uuids, 12, 10, QLatin1Char('0')); }};
}

void Floor::open(const QByteArray &orders, int totes, int stops)
{
    for (const int number : {1, 2}) {
        admin("operator", {{QStringLiteral("badge"), QStringLiteral("B-100%1").arg(number)},
                           {QStringLiteral("name"), QStringLiteral("Picker %1").arg(number)},
                           {QStringLiteral("role"), QStringLiteral("picker")}});
    }
    admin("import", {{QStringLiteral("format"), QStringLiteral("csv")}}, orders);
    admin("routes", {{QStringLiteral("totes"), QString::number(totes)}, {QStringLiteral("stops"), QString::number(stops)}});
}

QByteArray Floor::admin(const char *command, const QMap<QString, QString> &parameters, const QByteArray &content)
{
    const auto answer = m_server->admin({QLatin1String(command), parameters, content});
    MUST(answer.hasValue(), "the server does what the story needs");
    return answer->output;
}

Handheld &Floor::add(const QString &name)
{
    m_stations.push_back(std::make_unique<Handheld>(time, dice, node, name));
    Handheld &added = *m_stations.back();
    if (m_stations.size() > 1)
        added.takenBack = m_stations.front()->takenBack;
    MUST(added.start(), "a new station's journal opens");
    pass(domain::Duration(500));
    return added;
}

void Floor::cutAll(bool cut)
{
    for (const auto &station : m_stations)
        station->line.setCut(cut);
}

domain::Route Floor::route(const QString &id) const
{
    const server::Document document = m_server->get({{QStringLiteral("v1"), QStringLiteral("routes"), id}, {}, {}});
    const auto snapshot = codec::decodeRouteSnapshot(document.body);
    MUST(snapshot.hasValue(), "the server has the route");
    return snapshot->route;
}

std::vector<QJsonObject> Floor::events()
{
    std::vector<QJsonObject> all;
    qint64 after = 0;
    for (bool more = true; more;) {
        const auto answer = m_server->admin(
            {QStringLiteral("export"), {{QStringLiteral("what"), QStringLiteral("events")}, {QStringLiteral("after"), QString::number(after)}}, {}});
        MUST(answer.hasValue(), "the server exports its events");
        for (const QByteArray &line : answer->output.split('\n')) {
            if (!line.isEmpty())
                all.push_back(QJsonDocument::fromJson(line).object());
        }
        more = answer->next.has_value();
        after = answer->next.value_or(0);
    }
    return all;
}

QStringList Floor::arrived()
{
    QStringList ids;
    for (const QJsonObject &event : events()) {
        if (event.value(QLatin1String("outcome")).toString() == u"applied")
            ids << event.value(QLatin1String("fact")).toObject().value(QLatin1String("id")).toString();
    }
    return ids;
}

bool Floor::deliver(domain::Duration atMost)
{
    return time.passUntil(
        [this] {
            return std::all_of(m_stations.begin(), m_stations.end(), [](const auto &station) {
                return station->journal().tail().cursor == station->journal().head().sequence;
            });
        },
        atMost);
}

} // namespace support
