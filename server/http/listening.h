// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include "domain/time.h"
#include "server/core/dialect.h"
#include <QElapsedTimer>
#include <QObject>
#include <QSqlDatabase>
#include <QTimer>
#include <functional>
#include <map>

namespace server {

/// Hears on a connection of its own what other nodes changed in a shared store (PostgreSQL's LISTEN). A connection that
/// broke is made again, and then nobody knows what was missed.
class Listening : public QObject
{
public:
    Listening(const StoreLocation &location, QString instance);
    ~Listening() override;
    void start();

    std::function<void(const std::vector<domain::Changed> &)> onChanged; ///< by other nodes; one call for many messages
    std::function<void()> onGap;                                         ///< anything may have changed

    /// How long the newest heartbeat took through the store and back, or how long it has been away already; nullopt while
    /// there is no connection.
    [[nodiscard]] std::optional<domain::Duration> lag() const;

private:
    void look();
    void connectAgain();
    void letGo();
    void beat();
    void heard(const QString &payload);
    void tell();

    StoreLocation m_location;
    QString m_instance;
    std::unique_ptr<Dialect> m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    QTimer m_look;
    QTimer m_telling;
    QElapsedTimer m_sinceBeat;
    qint64 m_beat = 0;
    qint64 m_heardBeat = 0;
    domain::Duration m_lag{0};
    bool m_connected = false;
    std::map<QString, qint64> m_changed; ///< href -> newest version
};

} // namespace server
