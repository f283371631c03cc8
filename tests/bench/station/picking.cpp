// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/station/picking.h"
#include "codec/documents.h"
#include "codec/fact.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace bench {

journal::NewFact factOf(const QString &station, domain::Event event)
{
    event.station = domain::StationId(station);
    return {codec::encodeFact(event), event.id, domain::eventTypeName(event.data), event.task};
}

std::vector<domain::EventData> picksOf(const domain::Route &route)
{
    std::vector<domain::EventData> all{domain::TrolleyTaken{route.trolley, route.id, false, route.flags}};
    for (const domain::Stop &stop : route.stops) {
        for (const domain::Line &line : stop.lines) {
            const QString code = route.product(line.product)->codes.front().code;
            all.push_back(domain::ItemTaken{stop.number, line.product, line.open(), code, {}, {}, {}});
            all.push_back(domain::ItemPlaced{stop.number, line.order, route.toteOf(line.order)->tote, line.product, line.open()});
        }
    }
    all.push_back(domain::TrolleyDropped{route.trolley, QStringLiteral("Z-01")});
    return all;
}

std::vector<domain::Route> routesOf(const QString &file)
{
    QFile in(file);
    std::vector<domain::Route> all;
    if (!in.open(QIODevice::ReadOnly))
        return all;
    while (!in.atEnd()) {
        if (auto route = codec::decodeRoute(QJsonDocument::fromJson(in.readLine()).object()))
            all.push_back(std::move(*route));
    }
    return all;
}

domain::Event eventOf(const domain::Route &route, const domain::EventData &data, platform::IdMaker &ids, const ports::Clock &clock)
{
    return {domain::EventId(ids.next()), clock.now(), {}, domain::OperatorId(QStringLiteral("op-1")), domain::taskOf(route.id), {}, data};
}

} // namespace bench
