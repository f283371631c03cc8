// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/notifications.h"
#include "base/log.h"
#include "codec/documents.h"
#include <QNetworkRequest>
#include <QWebSocket>
#include <algorithm>
#include <utility>

namespace wire {

Notifications::Notifications(std::function<QUrl()> url, QByteArray station, ports::Timers &timers, ports::Clock &clock,
                             ports::Random &random)
    : m_url(std::move(url)), m_station(std::move(station)), m_timers(timers), m_clock(clock), m_random(random)
{
}

Notifications::~Notifications()
{
    m_timers.cancel(m_timer);
    drop();
}

void Notifications::listen()
{
    drop();
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(maxMessageBytes);
    m_socket->setMaxAllowedIncomingFrameSize(maxMessageBytes);
    m_ear = std::make_unique<QObject>();
    const auto hear = [this](auto signal, auto then) {
        // Queued: nothing here runs inside of the socket's own code, which drop() may then destroy.
        connect(m_socket.get(), signal, m_ear.get(), then, Qt::QueuedConnection);
    };
    hear(&QWebSocket::connected, [this] { connected(); });
    hear(&QWebSocket::disconnected, [this] { lost(); });
    hear(&QWebSocket::pong, [this] { heard(); });
    hear(&QWebSocket::textMessageReceived, [this](const QString &message) { read(message); });
    QNetworkRequest request(m_url());
    request.setRawHeader("Packhorse-Station", m_station);
    arm(connectWithin, &Notifications::lost);
    m_socket->open(request);
}

void Notifications::arm(domain::Duration after, void (Notifications::*then)())
{
    m_timers.cancel(std::exchange(m_timer, m_timers.start(after, [this, then] { (this->*then)(); })));
}

void Notifications::connected()
{
    m_connected = true;
    m_failures = 0;
    heard();
    arm(pingEvery, &Notifications::beat);
    if (onConnected)
        onConnected();
}

void Notifications::heard()
{
    m_lastHeard = m_clock.running();
}

void Notifications::beat()
{
    if (m_clock.running() - m_lastHeard >= deadAfter)
        return lost();
    m_socket->ping();
    arm(pingEvery, &Notifications::beat);
}

/// Full jitter: a site's stations must not come back together.
void Notifications::lost()
{
    drop();
    const auto most = std::min(longestPause, shortestPause * (1 << std::min(m_failures, 10)));
    m_failures += 1;
    arm(domain::Duration(static_cast<qint64>(m_random.next() % static_cast<quint64>(most.count() + 1))),
        &Notifications::listen);
}

void Notifications::read(const QString &message)
{
    heard();
    const auto told = codec::decodeNotification(message.toUtf8());
    if (!told) {
        qCWarning(logWire) << "a notification that is none:" << told.error().what;
        return;
    }
    if (onNotification)
        onNotification(told->href, told->version);
}

void Notifications::drop()
{
    m_connected = false;
    if (!m_socket)
        return;
    m_ear.reset();
    m_socket->abort();
    m_socket.release()->deleteLater();
}

} // namespace wire
