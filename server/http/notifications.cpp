// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/notifications.h"
#include "codec/bytes.h"
#include "domain/flags.h"
#include <algorithm>

namespace server {

void Notifications::welcome(std::unique_ptr<QWebSocket> socket)
{
    // The protocol's one WebSocket path; a station that asks for another gets a clean refusal (RFC 6455, 7.4.1).
    if (socket->requestUrl().path() != QLatin1String("/v1/notifications")) {
        socket->close(QWebSocketProtocol::CloseCodePolicyViolated,
                      QStringLiteral("notifications are at /v1/notifications"));
        socket.release()->deleteLater();
        return;
    }
    QWebSocket *raw = socket.get();
    connect(raw, &QWebSocket::disconnected, this, [this, raw] {
        const auto gone =
            std::find_if(m_sockets.begin(), m_sockets.end(), [raw](const auto &s) { return s.get() == raw; });
        if (gone == m_sockets.end())
            return;
        gone->release()->deleteLater();
        m_sockets.erase(gone);
    });
    m_sockets.push_back(std::move(socket));
}

void Notifications::tell(const std::vector<domain::Changed> &changed)
{
    for (const domain::Changed &one : changed) {
        const QString text = message(one);
        for (const auto &socket : m_sockets)
            socket->sendTextMessage(text);
    }
}

void Notifications::closeAll()
{
    std::vector<QWebSocket *> open;
    for (const auto &socket : m_sockets)
        open.push_back(socket.get());
    for (QWebSocket *socket : open)
        socket->close(QWebSocketProtocol::CloseCodeGoingAway);
}

QString Notifications::message(const domain::Changed &changed)
{
    const bool isFlags = changed.href == domain::flagsHref();
    const QString topic = isFlags ? QStringLiteral("flags") : changed.href.section(u'/', 2, 2);
    return QString::fromUtf8(codec::writeJson({{QStringLiteral("topic"), topic},
                                               {QStringLiteral("type"), QStringLiteral("updated")},
                                               {QStringLiteral("href"), changed.href},
                                               {QStringLiteral("version"), changed.version}}));
}

} // namespace server
