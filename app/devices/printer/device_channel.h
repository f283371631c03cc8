// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/printer/byte_channel.h"
#include "ports/clock.h"
#include <QObject>
#include <memory>

class QSocketNotifier;

namespace devices {

/// A device file, e.g. /dev/usb/lp0. What it answers is read where it answers at all.
class DeviceChannel : public QObject, public ByteChannel
{
public:
    DeviceChannel(ports::Timers &timers, QString path);
    ~DeviceChannel() override;
    void open() override;
    void write(const QByteArray &bytes) override;
    void finish() override;
    void abandon() override;
    [[nodiscard]] bool isOpen() const override { return m_fd >= 0; }

private:
    void tryToOpen();
    void send();
    void read();
    void end(const QString &why);

    ports::Timers &m_timers;
    const QString m_path;
    int m_fd = -1;
    QByteArray m_waiting;
    bool m_finishes = false;
    ports::TimerId m_later = 0;
    std::unique_ptr<QSocketNotifier> m_canRead;
    std::unique_ptr<QSocketNotifier> m_canWrite;
};

} // namespace devices
