// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listening.h"
#include "base/log.h"
#include "server/core/node_messages.h"
#include <QSqlDriver>

namespace server {
namespace {

constexpr std::chrono::seconds betweenBeats{2};
constexpr std::chrono::seconds deadAfter{6};
constexpr std::chrono::milliseconds gather{15}; ///< what comes within it is told at once

} // namespace

Listening::Listening(const StoreLocation &location, QString instance)
    : m_location(location)
    , m_instance(std::move(instance))
    , m_dialect(Dialect::of(location.kind))
    , m_name(QStringLiteral("packhorse-listening-") + m_instance)
{
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, [this] { tell(); });
    connect(&m_look, &QTimer::timeout, this, [this] { look(); });
}

Listening::~Listening() { letGo(); }

void Listening::start()
{
    m_look.start(betweenBeats);
    look();
}

std::optional<domain::Duration> Listening::lag() const
{
    if (!m_connected)
        return std::nullopt;
    return m_heardBeat == m_beat ? m_lag : std::max(m_lag, domain::Duration(m_sinceBeat.elapsed()));
}

// A broken connection says nothing by itself: the heartbeat finds out.
void Listening::look()
{
    const bool silent = m_connected && m_heardBeat != m_beat && m_sinceBeat.hasExpired(domain::Duration(deadAfter).count());
    if (silent) {
        qCWarning(logServer, "the store's notifications stopped; listening anew");
        letGo();
    }
    if (!m_connected)
        connectAgain();
    else if (m_heardBeat == m_beat)
        beat();
}

void Listening::connectAgain()
{
    letGo();
    m_database = QSqlDatabase::addDatabase(m_dialect->driver(), m_name);
    m_dialect->aim(m_database, m_location);
    m_database.setConnectOptions(m_database.connectOptions() +
                                 QStringLiteral(" application_name=packhorse-listening")); // the last one counts
    if (!m_database.open() || !m_database.driver()->subscribeToNotification(nodeChannel()))
        return letGo();
    connect(m_database.driver(), &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                heard(payload.toString());
            });
    m_connected = true;
    m_heardBeat = m_beat;
    beat();
    if (onGap)
        onGap();
}

void Listening::letGo()
{
    m_connected = false;
    m_database.close();
    m_database = {};
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

void Listening::beat()
{
    m_sinceBeat.start();
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT pg_notify(?, ?)"));
    query.addBindValue(nodeChannel());
    query.addBindValue(nodeHeartbeat(++m_beat, m_instance));
    if (query.exec())
        return;
    qCWarning(logServer, "the store's notifications are lost: %s",
              qUtf8Printable(query.lastError().text().simplified()));
    query.clear();
    letGo();
}

void Listening::heard(const QString &payload)
{
    const auto message = readNodeMessage(payload);
    if (!message)
        return;
    const bool own = message->from == m_instance;
    if (own && message->beat == m_beat) {
        m_heardBeat = m_beat;
        m_lag = domain::Duration(m_sinceBeat.elapsed());
    }
    if (own || !message->changed)
        return; // this node tells its own stations itself
    qint64 &version = m_changed[message->changed->href];
    version = std::max(version, message->changed->version);
    if (!m_telling.isActive())
        m_telling.start(gather);
}

void Listening::tell()
{
    std::vector<domain::Changed> changed;
    for (const auto &[href, version] : m_changed)
        changed.push_back({href, version});
    m_changed.clear();
    if (onChanged)
        onChanged(changed);
}

} // namespace server
