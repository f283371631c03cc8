// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/lossy_link.h"
#include "base/log.h"
#include <QTimer>
#include <sys/socket.h>

namespace emulator {
namespace {
constexpr int listenAgain_ms = 50;

/// Closes with RST instead of FIN: what a peer sees of a router that lost its state.
void resetNow(QTcpSocket &socket)
{
    const linger at_once{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    socket.abort();
}
} // namespace

LossyLink::LossyLink(QHostAddress server, quint16 port, QObject *parent)
    : QObject(parent), m_server(std::move(server)), m_serverPort(port)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &LossyLink::take);
    listen();
    m_port = m_listener.serverPort();
}

LossyLink::~LossyLink()
{
    reset(); // before the sockets go as children: their signals would find half a link
}

/// Always at the same port: a station knows its server by one address.
void LossyLink::listen()
{
    if (m_condition == Condition::Cut || m_listener.isListening() || m_listener.listen(QHostAddress::LocalHost, m_port))
        return;
    qCWarning(logEmulator) << "the link cannot listen at" << m_port << m_listener.errorString();
    QTimer::singleShot(listenAgain_ms, this, &LossyLink::listen);
}

void LossyLink::become(Condition condition)
{
    m_condition = condition;
    if (condition == Condition::Cut) {
        m_listener.close();
        reset();
    } else {
        listen();
        if (condition == Condition::Open)
            reset(); // what the black hole swallowed never comes back as if nothing had been
    }
}

void LossyLink::reset()
{
    const auto sockets = std::exchange(m_sockets, {});
    for (const auto &socket : sockets) {
        if (!socket)
            continue;
        socket->disconnect();
        resetNow(*socket);
        socket->deleteLater();
    }
}

void LossyLink::take()
{
    while (QTcpSocket *station = m_listener.nextPendingConnection()) {
        station->setParent(this);
        m_sockets.removeAll(QPointer<QTcpSocket>());
        m_sockets << station;
        if (m_condition == Condition::BlackHole)
            continue;
        auto *server = new QTcpSocket(this);
        m_sockets << server;
        join(station, server);
        server->connectToHost(m_server, m_serverPort);
    }
}

void LossyLink::join(QTcpSocket *station, QTcpSocket *server)
{
    // The context of each connection is the other end: nothing is carried to a socket that is gone.
    connect(station, &QTcpSocket::readyRead, server, [=, this] { carry(station, server); });
    connect(server, &QTcpSocket::readyRead, station, [=, this] { carry(server, station); });
    connect(server, &QTcpSocket::connected, station, [=, this] {
        server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        carry(station, server);
    });
    connect(server, &QTcpSocket::errorOccurred, station, [=, this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError) {
            ++m_refused;
            resetNow(*station);
        }
    });
    // What is still on its way arrives before the end does.
    connect(server, &QTcpSocket::disconnected, station, [=, this] {
        QTimer::singleShot(m_delay_ms, station, [=] { station->disconnectFromHost(); });
        server->deleteLater();
    });
    connect(station, &QTcpSocket::disconnected, server, [=, this] {
        QTimer::singleShot(m_delay_ms, server, [=] { server->disconnectFromHost(); });
        station->deleteLater();
    });
}

void LossyLink::carry(QTcpSocket *from, QTcpSocket *to)
{
    if (m_condition != Condition::Open || to->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = from->readAll();
    m_carried += bytes.size();
    if (m_delay_ms <= 0) {
        to->write(bytes);
        return;
    }
    QTimer::singleShot(m_delay_ms, to, [=, this] {
        if (m_condition == Condition::Open)
            to->write(bytes);
    });
}

} // namespace emulator
