// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/tcp_channel.h"
#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace devices {
namespace {
/// A printer that lost its power says nothing: without this the system would wait for minutes.
void giveUpSoon([[maybe_unused]] qintptr socket)
{
#ifdef Q_OS_LINUX
    const unsigned int limit_ms = 10'000;
    ::setsockopt(int(socket), IPPROTO_TCP, TCP_USER_TIMEOUT, &limit_ms, sizeof limit_ms);
#endif
}
} // namespace

TcpChannel::TcpChannel(QString host, quint16 port)
    : m_host(std::move(host))
    , m_port(port)
{
}

TcpChannel::~TcpChannel() { abandon(); }

void TcpChannel::open()
{
    abandon();
    m_finishes = false;
    m_socket = std::make_unique<QTcpSocket>();
    QTcpSocket *socket = m_socket.get();
    QObject::connect(socket, &QTcpSocket::connected, socket, [this] { connected(); });
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this] {
        if (const QByteArray bytes = m_socket->readAll(); onBytes)
            onBytes(bytes);
    });
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [this](qint64 bytes) {
        if (m_finishes)
            stopWriting();
        if (onTaken)
            onTaken(bytes);
    });
    // Queued, and so never from inside of a call to this channel; the end comes as two signals, and the second one may be late.
    const auto end = [this, socket] {
        if (m_socket.get() == socket)
            ended();
    };
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket, end, Qt::QueuedConnection);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, end, Qt::QueuedConnection);
    socket->connectToHost(m_host, m_port);
}

void TcpChannel::connected()
{
    m_open = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    giveUpSoon(m_socket->socketDescriptor());
    if (onOpened)
        onOpened();
}

void TcpChannel::write(const QByteArray &bytes)
{
    if (m_open)
        m_socket->write(bytes);
}

void TcpChannel::finish()
{
    m_finishes = true;
    if (m_open)
        stopWriting();
}

/// The socket's own way of closing would drop what the printer still says.
void TcpChannel::stopWriting()
{
#ifdef Q_OS_UNIX
    if (m_socket->bytesToWrite() == 0)
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
#else
    m_socket->disconnectFromHost();
#endif
}

void TcpChannel::ended()
{
    const QString why = m_socket->error() == QAbstractSocket::RemoteHostClosedError ? QStringLiteral("it closed the connection")
                                                                                    : m_socket->errorString();
    abandon();
    if (onClosed)
        onClosed(why);
}

void TcpChannel::abandon()
{
    m_open = false;
    if (!m_socket)
        return;
    m_socket->disconnect();
    m_socket->abort();
    m_socket.release()->deleteLater();
}

} // namespace devices
