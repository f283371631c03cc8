// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "ports/clock.h"
#include "ports/devices.h"
#include <QSerialPort>

namespace devices {

struct LineSetting
{
    int baud = 9600;
    QSerialPort::DataBits dataBits = QSerialPort::Data8;
    QSerialPort::Parity parity = QSerialPort::NoParity;
    QSerialPort::StopBits stopBits = QSerialPort::OneStop;
    bool operator==(const LineSetting &) const = default;
};
/// "9600", "9600,7E1", "1200,8N2": 300 to 4,000,000 baud, 7 or 8 bits, parity N E O M S, 1 or 2 stop bits. The error says what
/// was wanted.
[[nodiscard]] base::Expected<LineSetting, QString> readLineSetting(const QString &text);

/// What to tell about a line that does not open or work, and whether it is just not there. `what` it is: "scanner", "scale".
[[nodiscard]] std::pair<ports::DeviceState, QString> serialTrouble(QSerialPort::SerialPortError error, const QString &what,
                                                                   const QString &device, const QString &cause);

/// A serial line or USB-CDC that comes and goes. One that is not there is looked for again, at first after half a second, at
/// last every four; one that goes away is closed at its first error, since QSerialPort tells of it without end. A line that is
/// held by somebody else is waited for: ModemManager tries what was just plugged in for up to ten seconds.
class SerialLine
{
public:
    static constexpr domain::Duration patienceWithOthers{15000};

    SerialLine(ports::Clock &clock, ports::Timers &timers, const QString &what, const QString &device, const LineSetting &setting);
    ~SerialLine();
    SerialLine(const SerialLine &) = delete;
    SerialLine &operator=(const SerialLine &) = delete;

    void open();
    [[nodiscard]] bool isOpen() const { return m_port.isOpen(); }
    [[nodiscard]] const QString &device() const { return m_device; }
    /// Lost while the line is closed, or while the other end takes nothing.
    void write(const QByteArray &bytes);
    /// Bounds what waits to be read.
    void limit(qint64 bytes) { m_port.setReadBufferSize(bytes); }
    [[nodiscard]] QString absentWords() const;

    std::function<void()> onOpened;
    /// It did not open, or it was closed after an error.
    std::function<void(ports::DeviceState state, const QString &trouble)> onClosed;
    std::function<void(const QByteArray &bytes)> onBytes;

private:
    void tryToOpen();
    void read();
    void failed();
    [[nodiscard]] bool isHeldByOthers() const;
    void tell(QSerialPort::SerialPortError error, const QString &cause);
    void lookAgainLater();

    ports::Clock &m_clock;
    ports::Timers &m_timers;
    const QString m_what;
    const QString m_device; ///< as it was named; QSerialPort shortens it
    QSerialPort m_port;
    ports::TimerId m_reopen = 0;
    domain::Duration m_pause;
    std::optional<domain::Instant> m_heldSince;
};

} // namespace devices
