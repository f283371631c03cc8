// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scanner/serial_framer.h"
#include "devices/scanner/silence_watch.h"
#include "ports/devices.h"
#include <QSerialPort>

namespace devices {

/// What to tell about a line that does not open or work, and whether it is just not there.
[[nodiscard]] std::pair<ports::DeviceState, QString> serialTrouble(QSerialPort::SerialPortError error,
                                                                   const QString &device, const QString &cause);

/// A scanner on a serial line or USB-CDC, 8N1. A device that is not there is looked for again, at first after half a
/// second, at last every four; one that goes away is closed at its first error, since QSerialPort tells of it without
/// end.
class SerialScanner : public ports::Scanner
{
public:
    static constexpr int defaultBaud = 9600; ///< USB-CDC does not care

    SerialScanner(ports::Clock &clock, ports::Timers &timers, const QString &device, int baud = defaultBaud);
    ~SerialScanner() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] ports::DeviceState state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }
    void open() override;

private:
    void tryToOpen();
    void read();
    void failed();
    void lookAgainLater();
    void deliver(const SerialFramer::Outcome &outcome);
    void setState(ports::DeviceState state, const QString &trouble);

    ports::Clock &m_clock;
    ports::Timers &m_timers;
    QString m_device; ///< as it was named; QSerialPort shortens it
    QSerialPort m_port;
    SerialFramer m_framer;
    SilenceWatch m_watch;
    ports::TimerId m_reopen = 0;
    domain::Duration m_pause;
    ports::DeviceState m_state = ports::DeviceState::Absent;
    QString m_trouble;
};

} // namespace devices
