// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace emulator {

/// The network between a station and a server, as a TCP proxy on loopback that can be told to fail.
class LossyLink : public QObject
{
    Q_OBJECT
public:
    enum class Condition {
        Open,
        Cut,       ///< new connections are refused, old ones are reset
        BlackHole, ///< connections are taken and no byte ever passes again, in either direction
    };

    LossyLink(QHostAddress server, quint16 port, QObject *parent = nullptr);
    ~LossyLink() override;
    LossyLink(const LossyLink &) = delete;
    LossyLink &operator=(const LossyLink &) = delete;
    [[nodiscard]] quint16 port() const { return m_port; } ///< where stations connect to on 127.0.0.1; 0: could not listen
    [[nodiscard]] Condition condition() const { return m_condition; }
    void become(Condition condition);
    void delay(int each_ms) { m_delay_ms = each_ms; } ///< every piece of data, from now on, in order
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] qint64 bytesCarried() const { return m_carried; }

private:
    void listen();
    void take();
    void join(QTcpSocket *station, QTcpSocket *server);
    void carry(QTcpSocket *from, QTcpSocket *to);
    void reset();

    QTcpServer m_listener;
    QHostAddress m_server;
    quint16 m_serverPort = 0;
    quint16 m_port = 0;
    Condition m_condition = Condition::Open;
    int m_delay_ms = 0;
    int m_refused = 0;
    qint64 m_carried = 0;
    QList<QPointer<QTcpSocket>> m_sockets;
};

} // namespace emulator
