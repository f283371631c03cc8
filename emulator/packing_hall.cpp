// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/packing_hall.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace emulator {
namespace {

/// A member of the report, in order of size.
QString list(const char *name, std::vector<qint64> values)
{
    std::sort(values.begin(), values.end());
    QStringList words;
    for (const qint64 value : values)
        words << QString::number(value);
    return QStringLiteral(",\"%1\":[%2]").arg(QLatin1String(name), words.join(u','));
}

constexpr int mostLines = 40; ///< an order with more is packed by a team, not by a person at a desk
constexpr int mostUnits = 400;
constexpr int sayEvery = 25;

/// Ids of orders that one person packs.
QStringList packable(const QByteArray &lines)
{
    QStringList orders;
    const QByteArrayList all = lines.split('\n');
    for (const QByteArray &line : all) {
        const QJsonObject order = QJsonDocument::fromJson(line).object();
        const QJsonArray wanted = order[u"lines"].toArray();
        int units = 0;
        for (const QJsonValue &one : wanted)
            units += one[u"quantity"].toInt();
        if (!order.isEmpty() && !order[u"cancelled"].toBool() && wanted.size() <= mostLines && units > 0 && units <= mostUnits)
            orders << order[u"order"].toString();
    }
    return orders;
}

/// All that was ordered lies there.
Goods goodsOf(const domain::PackOrder &order)
{
    Goods goods{order, {}, {}};
    for (const domain::PackLine &line : order.lines) {
        const domain::Product *product = order.product(line.product);
        if (product && !product->codes.empty())
            goods.items[product->codes.front().code] += line.wanted();
    }
    return goods;
}
} // namespace

PackingHall::PackingHall(HallSetup setup, QObject *parent) : Rehearsal(QStringLiteral("pack"), setup, parent), m_setup(std::move(setup)) {}

PackingHall::~PackingHall() = default;

void PackingHall::begin()
{
    openStore([this] {
        writeSite([this] { importOrders(); }, [this](domain::Site &site) {
            site.policies.labelAtPack = m_setup.labelAtPack;
            site.policies.scanEachUnit = false;
            for (const QString &badge : packerBadges(m_setup.desks))
                site.operators.push_back({domain::OperatorId(badge.mid(2).toLower()), badge, badge, QStringLiteral("packer"), QStringLiteral("en")});
        });
    });
}

void PackingHall::importOrders()
{
    server(QStringList{QStringLiteral("import"), m_setup.data, QStringLiteral("--format"), m_setup.format}, [this](const QByteArray &summary) {
        say(QStringLiteral("imported %1 orders").arg(QJsonDocument::fromJson(summary).object()[u"orders"].toInt()));
        serve(withCarrier(m_setup.carrier), [this] { chooseOrders(); });
    });
}

void PackingHall::chooseOrders()
{
    server(words({"export", "orders"}), [this](const QByteArray &lines) {
        QStringList all = packable(lines);
        std::shuffle(all.begin(), all.end(), m_random);
        fetchWork(this, nodes().addresses().value(0), all.mid(0, m_setup.orders), [this](const WorkToPack &work) { pack(work); },
                  [this](const QString &why) { finish(why); });
    });
}

void PackingHall::pack(const WorkToPack &work)
{
    std::deque<Goods> pile;
    int units = 0;
    for (const domain::PackOrder &order : work.orders) {
        pile.push_back(goodsOf(order));
        units += order.units();
    }
    const int orders = int(pile.size());
    say(QStringLiteral("%1 orders with %2 units at %3 desks, labels are wanted %4")
            .arg(orders).arg(units).arg(m_setup.desks)
            .arg(m_setup.labelAtPack ? QStringLiteral("when packing starts") : QStringLiteral("when a parcel is full")));
    waitingFor(QStringLiteral("the orders to be packed"));
    ShiftPlan plan;
    plan.programs = m_setup.programs;
    plan.folder = m_setup.folder;
    plan.nodes = nodes().addresses();
    plan.badges = packerBadges(m_setup.desks);
    plan.temper.pace_ms = m_setup.pace_ms;
    plan.temper.mistakes = m_setup.mistakes;
    plan.temper.patience_ms = 4000;
    plan.temper.forgotten = 0.01;
    plan.temper.labelPatience_ms = 90'000;
    plan.temper.seed = m_setup.seed;
    plan.deskKills = m_setup.kills;
    plan.printerFaults = m_setup.faults;
    plan.startEvery_ms = 1000;
    m_shift = std::make_unique<PackingShift>(plan, work.site, std::move(pile));
    m_shift->onSay = [this](const QString &line) { say(line); };
    m_shift->onFailure = [this](const QString &why) { finish(why); };
    m_shift->onOrder = [this, orders](int done) {
        if (done % sayEvery == 0)
            say(QStringLiteral("%1 of %2 orders").arg(done).arg(orders));
    };
    m_shift->onWaiting = [this] {
        say(QStringLiteral("packed: every order is in a bin"));
        waitingFor(QStringLiteral("the desks to deliver and to close"));
    };
    m_shift->onEnd = [this] { isOver() ? leaveWhenAlone() : packed(); };
    m_shift->start();
}

void PackingHall::packed()
{
    m_shift->tell(m_packing);
    readJournals(m_shift->profiles(), [this] { readServer([this] { readPacking([this] { compare(); }); }); });
}

void PackingHall::compare()
{
    if (const QString why = m_shift->tell(m_history); !why.isEmpty())
        return finish(why);
    const Verdict verdict = judge(m_shift->complaints());
    const PackingVerdict parcels = judgeParcels();
    close(verdict.isClean() && parcels.isClean(),
          QStringLiteral("\"orders\":%1,\"desks\":%2,\"label_at_pack\":%3,\"desk_kills\":%4,\"printer_faults\":%5,\"facts\":%6,\"lost\":%7,\"doubled\":%8,"
                         "\"moved_back\":%9,")
                  .arg(m_setup.orders).arg(m_setup.desks)
                  .arg(m_setup.labelAtPack ? QStringLiteral("true") : QStringLiteral("false"))
                  .arg(m_shift->kills()).arg(m_shift->faults()).arg(verdict.facts)
                  .arg(verdict.count(QStringLiteral("lost"))).arg(verdict.count(QStringLiteral("doubled"))).arg(verdict.count(QStringLiteral("moved_back")))
              + members(parcels)
              + QStringLiteral(",\"share_within_8s\":%1").arg(parcels.parcels == 0 ? 0.0 : double(parcels.labelsWithin8s) / parcels.parcels, 0, 'f', 3)
              + list("waited_ms", parcels.waited_ms) + list("printing_adds_ms", parcels.printingAdds_ms));
}

void PackingHall::stopStations()
{
    if (m_shift)
        m_shift->stop();
}

bool PackingHall::isAnyStationRunning() const
{
    return m_shift && m_shift->isAnyRunning();
}

QString PackingHall::standing() const
{
    return m_shift ? m_shift->standing() : QString();
}

} // namespace emulator
