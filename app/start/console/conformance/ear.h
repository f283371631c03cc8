// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/documents.h"
#include "start/console/conformance/talk.h"
#include <QWebSocket>

namespace start::conformance {

/// A listener on the WebSocket of a server. All waits end after 5 s at the latest.
class Ear
{
public:
    explicit Ear(Talk &talk);
    ~Ear();
    Ear(const Ear &) = delete;
    Ear &operator=(const Ear &) = delete;

    [[nodiscard]] Step<bool> open(); ///< whether it is open now
    [[nodiscard]] Step<bool> ping(); ///< whether a pong came
    /// Whether a message about this came, or has come.
    [[nodiscard]] Step<bool> hears(QString href);
    [[nodiscard]] const std::vector<codec::Notification> &heard() const { return m_heard; }
    [[nodiscard]] const QString &unreadable() const { return m_unreadable; } ///< the first message that was none; empty: none
    [[nodiscard]] QString fault() const;

private:
    void take(const QString &message);
    [[nodiscard]] Step<bool> until(std::function<bool()> condition);

    Talk &m_talk;
    std::unique_ptr<QWebSocket> m_socket;
    std::unique_ptr<QObject> m_context;
    std::vector<codec::Notification> m_heard;
    QString m_unreadable;
    bool m_isOpen = false;
    bool m_isClosed = false;
    bool m_hasPong = false;
    std::function<void()> m_look; ///< whoever waits looks again
};

} // namespace start::conformance
