// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/notifications.h"
#include "base/log.h"
#include "codec/documents.h"
#include <QWebSocket>
#include <algorithm>
#include <utility>

namespace wire {
namespace {
constexpr int manyFailures = 10; ///< in a row: the longest pause
} // namespace

Notifications::Notifications(std::function<QNetworkRequest()> request, ports::Timers &timers, ports::Clock &clock,
                             ports::Random &random)
    : m_request(std::move(request)), m_timers(timers), m_clock(clock), m_random(random)
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
    hear(&QWebSocket::disconnected, [this] {
        if (m_socket->closeCode() == notLetIn) // it did connect: that alone must not make it come back at once, again and again
            m_failures = manyFailures;
        lost();
    });
    hear(&QWebSocket::pong, [this] { heard(); });
    hear(&QWebSocket::textMessageReceived, [this](const QString &message) { read(message); });
    const QNetworkRequest request = m_request();
    m_socket->setSslConfiguration(request.sslConfiguration());
    arm(connectWithin, &Notifications::lost);
    m_socket->open(request);
}

void Notifications::tryNow()
{
    if (m_timer != 0 && !m_connected)
        listen();
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
    const auto most = std::min(longestPause, shortestPause * (1 << std::min(m_failures, manyFailures)));
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
