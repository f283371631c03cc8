// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/floor/line.h"
#include "support/floor/station.h"

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
    void cutAll(bool cut);

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

    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::ReferenceServer> m_server;
    std::vector<std::unique_ptr<Handheld>> m_stations;
    int m_uuids = 0;
};

} // namespace support
