// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/floor/floor.h"
#include "base/must.h"
#include "codec/documents.h"
#include "server/core/catalogue.h"
#include "support/floor/warehouse.h"
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
    m_server->onChanged = [this](const std::vector<domain::Changed> &changed) { tell(changed); };
    node = m_server.get();
}

void Floor::tell(const std::vector<domain::Changed> &changed)
{
    for (const auto &station : m_stations)
        station->line.notify(changed);
    for (const auto &desk : m_desks)
        desk->line.notify(changed);
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

Desk &Floor::addDesk(const QString &name)
{
    m_desks.push_back(std::make_unique<Desk>(time, dice, node, name));
    Desk &added = *m_desks.back();
    MUST(added.start(), "a new desk's journal opens");
    pass(domain::Duration(500));
    return added;
}

void Floor::wantPapers(const QString &order, const QString &giftNote)
{
    m_store->run("UPDATE orders SET wants_slip=1, gift_note=? WHERE customer_order=?", {giftNote, order});
}

domain::Site Floor::site() const { return server::Catalogue(*m_store).site(); }

void Floor::openDesks(const QString &carrier, const std::function<void(domain::Policies &)> &policies)
{
    server::Store::Transaction transaction(*m_store);
    domain::Site site = packingSite(server::Catalogue(*m_store).site());
    if (policies)
        policies(site.policies);
    server::Catalogue(*m_store).setSite(site);
    transaction.commit();
    for (const int number : {1, 2})
        admin("operator", {{QStringLiteral("badge"), QStringLiteral("B-200%1").arg(number)},
                           {QStringLiteral("name"), QStringLiteral("Packer %1").arg(number)},
                           {QStringLiteral("role"), QStringLiteral("packer")}});
    auto ledger = server::CarrierLedger::open(QStringLiteral(":memory:"));
    MUST(ledger.hasValue(), "the carrier has books");
    m_carrier = std::make_unique<server::EmulatedCarrier>(server::readCarrierPlan(carrier).value(), std::move(*ledger), world(),
                                                          [this](domain::Duration after, std::function<void()> work) { time.start(after, std::move(work)); });
    m_purchasing = std::make_unique<server::Purchasing>(*m_store, world(), *m_carrier, true);
    m_purchasing->onChanged = [this](const std::vector<domain::Changed> &changed) { tell(changed); };
    m_server->onLabels = [this] { time.start(domain::Duration(0), [this] { m_purchasing->look(); }); };
    lookForLabels();
}

void Floor::lookForLabels()
{
    m_purchasing->look();
    time.start(domain::Duration(1'000), [this] { lookForLabels(); });
}

std::map<QString, int> Floor::bought()
{
    std::map<QString, int> kept;
    for (const auto &purchase : m_carrier->ledger().all())
        kept[purchase.reference] += purchase.givenBack ? 0 : 1;
    return kept;
}

int Floor::purchases() { return int(m_carrier->ledger().all().size()); }

void Floor::cutAll(bool cut)
{
    for (const auto &station : m_stations)
        station->line.setCut(cut);
    for (const auto &desk : m_desks)
        desk->line.setCut(cut);
}

domain::Route Floor::route(const QString &id) const
{
    const server::Document document = m_server->get({{QStringLiteral("v1"), QStringLiteral("routes"), id}, {}, {}});
    const auto snapshot = codec::decodeRouteSnapshot(document.body);
    MUST(snapshot.hasValue(), "the server has the route");
    return snapshot->route;
}

domain::PackOrder Floor::order(const QString &id) const
{
    const server::Document document = m_server->get({{QStringLiteral("v1"), QStringLiteral("orders"), id}, {}, {}});
    const auto snapshot = codec::decodeOrderSnapshot(document.body);
    MUST(snapshot.hasValue(), "the server has the order");
    return snapshot->order;
}

void Floor::pick(const QString &route)
{
    const auto facts = picksOf(this->route(route), time.now(), world().newUuid);
    MUST(m_server->append(appendCallOf(world().newUuid(), facts)).status == 200, "the picker's facts are taken");
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
            const auto hasDelivered = [](const auto &station) {
                return station->journal().tail().cursor == station->journal().head().sequence;
            };
            return std::all_of(m_stations.begin(), m_stations.end(), hasDelivered)
                && std::all_of(m_desks.begin(), m_desks.end(), hasDelivered);
        },
        atMost);
}

} // namespace support
