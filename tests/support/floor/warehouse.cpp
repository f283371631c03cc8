// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/floor/warehouse.h"
#include "codec/chain.h"
#include "codec/fact.h"
#include "domain/picking.h"

namespace support {

domain::Site packingSite(domain::Site site)
{
    for (const char *desk : {"D-01", "D-02"})
        site.desks.push_back({QLatin1String(desk), QLatin1String(desk), {}, {}, {}});
    site.boxes = {{QStringLiteral("X-S"), QStringLiteral("Small"), 100, 250, 200, 120, 5000},
                  {QStringLiteral("X-L"), QStringLiteral("Large"), 300, 450, 350, 250, 20000}};
    domain::Carrier swift;
    swift.id = swift.name = QStringLiteral("swift");
    site.carriers = {swift};
    site.dispatchBins = {QStringLiteral("BIN-DISPATCH-1")};
    site.problemBins = {QStringLiteral("BIN-PROBLEM-1")};
    return site;
}

std::vector<domain::Event> picksOf(const domain::Route &route, domain::UtcTime now, const std::function<QString()> &uuid)
{
    const domain::TaskId task = domain::taskOf(route.id);
    const auto fact = [&](domain::EventData data) {
        return domain::Event{domain::EventId(uuid()), now, domain::StationId(QStringLiteral("picker")),
                             domain::OperatorId(QStringLiteral("op-1")), task, {}, std::move(data)};
    };
    std::vector<domain::Event> facts{fact(domain::TrolleyTaken{route.trolley, route.id, false, route.flags})};
    for (const domain::Stop &stop : route.stops) {
        for (const domain::Line &line : stop.lines) {
            const QString code = route.product(line.product)->codes.front().code;
            facts.push_back(fact(domain::ItemTaken{stop.number, line.product, line.open(), code, {}, {}, {}}));
            facts.push_back(fact(domain::ItemPlaced{stop.number, line.order, route.toteOf(line.order)->tote, line.product, line.open()}));
        }
    }
    facts.push_back(fact(domain::TrolleyDropped{route.trolley, QStringLiteral("Z-01")}));
    return facts;
}

server::AppendCall appendCallOf(const QString &journal, const std::vector<domain::Event> &facts)
{
    codec::Chain chain = codec::chainStart(domain::JournalId(journal));
    server::AppendCall call;
    call.journal = journal;
    call.firstSequence = "1";
    call.chainBefore = chain.hex().toLatin1();
    call.proven = "0";
    for (const domain::Event &event : facts) {
        const QByteArray line = codec::encodeFact(event);
        chain = codec::chainNext(chain, line);
        call.body += line + '\n';
    }
    call.chainAfter = chain.hex().toLatin1();
    return call;
}

} // namespace support
