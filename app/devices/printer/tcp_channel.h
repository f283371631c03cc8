// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/printer/byte_channel.h"
#include <QTcpSocket>
#include <memory>

namespace devices {

/// A raw TCP connection, usually to port 9100.
class TcpChannel : public ByteChannel
{
public:
    TcpChannel(QString host, quint16 port);
    ~TcpChannel() override;
    void open() override;
    void write(const QByteArray &bytes) override;
    void finish() override;
    void abandon() override;
    [[nodiscard]] bool isOpen() const override { return m_open; }

private:
    void connected();
    void ended();
    void stopWriting();

    const QString m_host;
    const quint16 m_port;
    std::unique_ptr<QTcpSocket> m_socket;
    bool m_open = false;
    bool m_finishes = false;
};

} // namespace devices
