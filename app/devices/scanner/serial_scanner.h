// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scanner/serial_framer.h"
#include "devices/scanner/silence_watch.h"
#include "devices/serial_line.h"

namespace devices {

/// A scanner on a serial line or USB-CDC, 8N1.
class SerialScanner : public ports::Scanner
{
public:
    static constexpr int defaultBaud = 9600; ///< USB-CDC does not care

    SerialScanner(ports::Clock &clock, ports::Timers &timers, const QString &device, int baud = defaultBaud);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] ports::DeviceState state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }
    void open() override { m_line.open(); }

private:
    void opened();
    void closed(ports::DeviceState state, const QString &trouble);
    void deliver(const SerialFramer::Outcome &outcome);
    void setState(ports::DeviceState state, const QString &trouble);

    ports::Clock &m_clock;
    SerialLine m_line;
    SerialFramer m_framer;
    SilenceWatch m_watch;
    ports::DeviceState m_state = ports::DeviceState::Absent;
    QString m_trouble;
};

} // namespace devices
