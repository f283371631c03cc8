// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/reference_server.h"
#include "server/http/label_office.h"
#include "server/http/notifications.h"
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>
#include <QWebSocketServer>

class QTcpSocket;

/// The reference server with one thing wrong, on a port of its own, for whoever has to notice.
namespace defective {

struct Request
{
    QByteArray method;
    QUrl url;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QString path() const { return url.path(); }
    [[nodiscard]] bool isAppend() const { return method == "POST" && path().endsWith(QLatin1String("/events")); }
    [[nodiscard]] bool isProbe() const { return method == "GET" && path().startsWith(QLatin1String("/v1/journals/")); }
    [[nodiscard]] server::AppendCall append() const;
};

class Server;

/// Each function may be left out.
struct Defect
{
    /// Answers instead of the server, or nothing: then it answers itself.
    std::function<std::optional<server::Document>(Server &, const Request &)> instead;
    /// Changes a document before its ETag is made, and before If-None-Match is looked at.
    std::function<void(Server &, const Request &, server::Document &)> edit;
    /// Changes what goes out.
    std::function<void(const Request &, server::Document &)> spoil;
    /// Changes a notification; empty: it is not sent.
    std::function<QString(const QString &)> tell;
    /// Of a body that breaks off the whole lines are taken.
    bool takesHalfBodies = false;
};

class Server : public QTcpServer
{
public:
    explicit Server(Defect defect);
    ~Server() override;

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    /// As it answers without its defect, and without a look at If-None-Match.
    [[nodiscard]] server::Document honest(const Request &request);
    [[nodiscard]] server::ReferenceServer &core() { return *m_server; }

    int requests = 0; ///< answered so far

private:
    void fill();
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Request &request);
    [[nodiscard]] server::Document documentFor(const Request &request);
    void takeHalf(const QByteArray &bytes);
    void tell(const std::vector<domain::Changed> &changed);

    Defect m_defect;
    QTemporaryDir m_folder;
    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::ReferenceServer> m_server;
    std::unique_ptr<server::LabelOffice> m_labels;
    QWebSocketServer m_upgrade{QStringLiteral("defective"), QWebSocketServer::NonSecureMode};
    std::vector<std::unique_ptr<QWebSocket>> m_listeners;
};

} // namespace defective
