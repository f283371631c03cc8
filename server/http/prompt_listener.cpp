// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/prompt_listener.h"
#include <QSslServer>
#include <QTcpSocket>
#include <algorithm>
#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace server {
namespace {

/// What no answer has acknowledged by now is a part of a request, and the client may wait with the rest. The kernel forgets the
/// wish with every answer.
void acknowledge([[maybe_unused]] const QAbstractSocket &socket)
{
#ifdef Q_OS_LINUX
    const int yes = 1;
    ::setsockopt(int(socket.socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
#endif
}

template <typename Listener>
class Prompt : public Listener
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        Listener::incomingConnection(descriptor);
        const auto sockets = this->template findChildren<QAbstractSocket *>(Qt::FindDirectChildrenOnly);
        const auto newest = std::find_if(sockets.rbegin(), sockets.rend(),
                                         [descriptor](const QAbstractSocket *one) { return one->socketDescriptor() == descriptor; });
        if (newest == sockets.rend())
            return;
        QAbstractSocket *socket = *newest;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QObject::connect(socket, &QAbstractSocket::readyRead, socket, [socket] { acknowledge(*socket); });
    }
};

} // namespace

std::unique_ptr<QTcpServer> promptListener(const std::optional<QSslConfiguration> &tls)
{
    if (!tls)
        return std::make_unique<Prompt<QTcpServer>>();
    auto listener = std::make_unique<Prompt<QSslServer>>();
    listener->setSslConfiguration(*tls);
    return listener;
}

} // namespace server
