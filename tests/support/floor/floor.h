// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/emulated_carrier.h"
#include "server/core/purchasing.h"
#include "support/floor/desk.h"

namespace support {

struct HasLine
{
    Line line;
};
/// A station at the end of a line.
class Handheld : public HasLine, public Station
{
public:
    Handheld(VirtualTime &time, Dice &dice, server::ReferenceServer *const &node, const QString &name)
        : HasLine{Line(time, node)}
        , Station(time, dice, line, name)
    {
        flagSource = &line;
        pinOffice = &line;
    }
};

/// A warehouse in one process: the reference server over SQLite in memory, and stations that reach it by lines.
class Floor
{
public:
    explicit Floor(quint64 seed = 1);

    /// An order file in our CSV form, from which routes are built; operators 1 and 2 have the badges B-1001 and B-1002.
    void open(const QByteArray &orders, int totes = 20, int stops = 100);
    QByteArray admin(const char *command, const QMap<QString, QString> &parameters = {}, const QByteArray &content = {});
    [[nodiscard]] Handheld &add(const QString &name);
    [[nodiscard]] Desk &addDesk(const QString &name);
    /// The site of a warehouse that packs: boxes, desks, bins and carriers; labels are bought by this plan
    /// (server::readCarrierPlan).
    void openDesks(const QString &carrier, const std::function<void(domain::Policies &)> &policies = {});
    /// Everything of the route is put into its totes and dropped, by facts of a picker that is not there.
    void pick(const QString &route = QStringLiteral("R-1"));
    /// The customer of this order wants a packing slip, and this gift note. Before a desk has seen the order.
    void wantPapers(const QString &order, const QString &giftNote);
    [[nodiscard]] domain::PackOrder order(const QString &id) const;
    /// What stands on the carrier's books: purchases that were not given back, by reference.
    [[nodiscard]] std::map<QString, int> bought();
    [[nodiscard]] int purchases(); ///< also those that were given back
    void cutAll(bool cut);

    [[nodiscard]] domain::Site site() const;
    [[nodiscard]] domain::Route route(const QString &id) const;
    /// What `packhorse-server export events` says, in order.
    [[nodiscard]] std::vector<QJsonObject> events();
    /// Ids of facts with an effect that the server has, in the order of their arrival.
    [[nodiscard]] QStringList arrived();
    void pass(domain::Duration duration) { time.pass(duration); }
    /// Lets time pass until every station has delivered all it has, at most so long.
    bool deliver(domain::Duration atMost);

    VirtualTime time;
    Dice dice;
    server::ReferenceServer *node = nullptr; ///< null: the server is down

private:
    server::World world();
    void tell(const std::vector<domain::Changed> &changed);
    void lookForLabels();

    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::ReferenceServer> m_server;
    std::unique_ptr<server::EmulatedCarrier> m_carrier;
    std::unique_ptr<server::Purchasing> m_purchasing;
    std::vector<std::unique_ptr<Handheld>> m_stations;
    std::vector<std::unique_ptr<Desk>> m_desks;
    int m_uuids = 0;
};

} // namespace support
