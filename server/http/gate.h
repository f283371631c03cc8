// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/reception.h"
#include "server/core/reference_server.h"
#include "server/http/notifications.h"
#include <QHttpServer>
#include <QSslConfiguration>

namespace server {

/// The reference server's HTTP: everything of the contract on one port. Answers first, then notifies.
class Gate : public QObject
{
public:
    /// `adminToken` opens /v1/admin to the commands of this machine's own user; empty: closed.
    /// `reception`: who is let in; null: everybody, and nobody is enrolled.
    Gate(ReferenceServer &server, QByteArray adminToken, Reception *reception = nullptr);

    /// From now on by TLS only; before listen().
    void useTls(const QSslConfiguration &tls);
    /// 0 picks a port. Returns the port, or 0 when the address cannot be taken.
    quint16 listen(const QHostAddress &address, quint16 port);
    /// Takes /v1/admin, and nothing else, on a port of loopback as well, without TLS: what the commands of this machine's own
    /// user say does not leave it. Returns the port, or 0.
    quint16 listenToCommands();
    /// Other nodes changed this, or (nothing named) anything.
    void tell(const std::vector<domain::Changed> &changed);
    /// Takes no more connections, answers what still comes on the open ones, and calls `done` when for a moment nothing
    /// came and everything has gone out, at most 2 s later.
    void drain(std::function<void()> done);

private:
    void answer(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    [[nodiscard]] Document documentFor(const QHttpServerRequest &request);
    [[nodiscard]] Document forDevice(const QHttpServerRequest &request, const QStringList &path);
    [[nodiscard]] Document forPerson(const QHttpServerRequest &request, const QStringList &path);
    [[nodiscard]] Document granted(const QHttpServerRequest &request, const QString &what);
    [[nodiscard]] Document casesForm(const QHttpServerRequest &request);
    [[nodiscard]] Document appended(const QHttpServerRequest &request, const QStringList &path, const std::optional<Holder> &by);
    [[nodiscard]] Document evaluated(const QHttpServerRequest &request, const QStringList &path);
    [[nodiscard]] Document admin(const QHttpServerRequest &request, const QString &command);
    void welcome(std::unique_ptr<QWebSocket> socket);
    [[nodiscard]] QString siteOf(const QHttpServerRequest &request) const;
    [[nodiscard]] bool isQuiet() const;

    ReferenceServer &m_server;
    QByteArray m_adminToken;
    Reception *m_reception;
    Notifications m_notifications;
    QHttpServer m_http;
    QHttpServer m_commands;
    std::optional<QSslConfiguration> m_tls;
    bool m_draining = false;
    int m_answered = 0; ///< since the last look while draining
};

} // namespace server
