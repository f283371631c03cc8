// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include <QNetworkRequest>
#include <QObject>
#include <functional>
#include <memory>

class QWebSocket;

namespace wire {

/// The WebSocket that tells of changes. It only saves time: whoever listens also polls. Reconnects by itself for as
/// long as it lives, each time to the node that `url` names then.
class Notifications final : public QObject
{
public:
    /// `request`: where to, and by which token, at each attempt.
    Notifications(std::function<QNetworkRequest()> request, ports::Timers &timers, ports::Clock &clock, ports::Random &random);
    ~Notifications() override;

    void listen();
    /// Does not wait out its pause: there is a new token. Nothing where it listens already, or has not begun to.
    void tryNow();
    [[nodiscard]] bool isConnected() const { return m_connected; }

    std::function<void(QString href, qint64 version)> onNotification;
    std::function<void()> onConnected;

    static constexpr domain::Duration pingEvery{15'000};
    static constexpr domain::Duration deadAfter{45'000};
    static constexpr domain::Duration connectWithin{3'000};
    static constexpr domain::Duration shortestPause{500};
    static constexpr domain::Duration longestPause{30'000};
    static constexpr int notLetIn = 4401; ///< the server's close code for a token that does not count
    static constexpr quint64 maxMessageBytes = 64 * 1024;

private:
    void connected();
    void lost();
    void heard();
    void beat();
    void read(const QString &message);
    void drop();
    void arm(domain::Duration after, void (Notifications::*then)());

    std::function<QNetworkRequest()> m_request;
    ports::Timers &m_timers;
    ports::Clock &m_clock;
    ports::Random &m_random;
    std::unique_ptr<QWebSocket> m_socket;
    std::unique_ptr<QObject> m_ear; ///< receives this socket's signals; what is still queued dies with it
    ports::TimerId m_timer = 0; ///< the one thing that is waited for: connection, next beat or next attempt
    domain::Instant m_lastHeard;
    int m_failures = 0; ///< in a row
    bool m_connected = false;
};

} // namespace wire
