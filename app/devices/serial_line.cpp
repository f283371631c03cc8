// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/serial_line.h"
#include "base/log.h"
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace devices {
namespace {
using ports::DeviceState;

constexpr domain::Duration firstPause(500);
constexpr domain::Duration longestPause(4000);
constexpr int minBaud = 300;
constexpr int maxBaud = 4'000'000;
constexpr qint64 mostToWrite = 256; ///< bytes that nobody takes

QSerialPort::Parity parityOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'E': return QSerialPort::EvenParity;
    case u'O': return QSerialPort::OddParity;
    case u'M': return QSerialPort::MarkParity;
    case u'S': return QSerialPort::SpaceParity;
    default: return QSerialPort::NoParity;
    }
}

} // namespace

base::Expected<LineSetting, QString> readLineSetting(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{3,7})(?:,([78])([NEOMS])([12]))?$"));
    const auto match = shape.match(text);
    LineSetting setting;
    setting.baud = match.captured(1).toInt();
    if (!match.hasMatch() || setting.baud < minBaud || setting.baud > maxBaud)
        return base::Unexpected{QStringLiteral("\"%1\" is no setting of a line: write e.g. 9600 or 9600,7E1, with a speed from %2 to %3")
                                    .arg(text)
                                    .arg(minBaud)
                                    .arg(maxBaud)};
    if (match.capturedStart(2) < 0)
        return setting;
    setting.dataBits = match.captured(2) == QLatin1String("7") ? QSerialPort::Data7 : QSerialPort::Data8;
    setting.parity = parityOf(match.captured(3).at(0));
    setting.stopBits = match.captured(4) == QLatin1String("2") ? QSerialPort::TwoStop : QSerialPort::OneStop;
    return setting;
}

std::pair<DeviceState, QString> serialTrouble(QSerialPort::SerialPortError error, const QString &what, const QString &device,
                                              const QString &cause)
{
    switch (error) {
    case QSerialPort::DeviceNotFoundError:
    case QSerialPort::ReadError:     // what a pty says when its other end has gone
    case QSerialPort::ResourceError: // what USB says
        return {DeviceState::Absent, QStringLiteral("the %1 at %2 is not there: plug it in").arg(what, device)};
    case QSerialPort::PermissionError:
        return {DeviceState::Failing,
                QStringLiteral("the %1 at %2 may not be opened: close the program that uses it, or let this user "
                               "into the group that owns it (dialout)")
                    .arg(what, device)};
    default:
        return {DeviceState::Failing,
                QStringLiteral("the %1 at %2 does not work (%3): check that this is the right device, unplug it "
                               "and plug it in again")
                    .arg(what, device, cause)};
    }
}

SerialLine::SerialLine(ports::Clock &clock, ports::Timers &timers, const QString &what, const QString &device,
                       const LineSetting &setting)
    : m_clock(clock)
    , m_timers(timers)
    , m_what(what)
    , m_device(device)
    , m_pause(firstPause)
{
    m_port.setPortName(device);
    m_port.setBaudRate(setting.baud);
    m_port.setDataBits(setting.dataBits);
    m_port.setParity(setting.parity);
    m_port.setStopBits(setting.stopBits);
    QObject::connect(&m_port, &QSerialPort::readyRead, &m_port, [this] { read(); });
    // Queued: the port still works on its buffer when it emits this.
    QObject::connect(
        &m_port, &QSerialPort::errorOccurred, &m_port, [this] { failed(); }, Qt::QueuedConnection);
}

SerialLine::~SerialLine()
{
    m_timers.cancel(m_reopen);
    m_port.disconnect();
}

void SerialLine::open()
{
    if (m_port.isOpen() || m_reopen != 0)
        return;
    tryToOpen();
}

void SerialLine::write(const QByteArray &bytes)
{
    if (m_port.isOpen() && m_port.bytesToWrite() < mostToWrite)
        m_port.write(bytes);
}

QString SerialLine::absentWords() const
{
    return serialTrouble(QSerialPort::DeviceNotFoundError, m_what, m_device, {}).second;
}

void SerialLine::tryToOpen()
{
    m_reopen = 0;
    if (!m_port.open(QIODevice::ReadWrite)) {
        tell(m_port.error(), m_port.errorString());
        lookAgainLater();
        return;
    }
    m_heldSince.reset();
    if (!m_port.setDataTerminalReady(true)) // some devices keep silent without it; where it cannot be set they do without
        m_port.clearError();
    if (onOpened)
        onOpened();
}

void SerialLine::read()
{
    const QByteArray bytes = m_port.readAll();
    if (bytes.isEmpty())
        return;
    m_pause = firstPause;
    if (onBytes)
        onBytes(bytes);
}

/// Also called for errors of opening, which have been dealt with, and for errors of before the last opening.
void SerialLine::failed()
{
    if (!m_port.isOpen() || m_port.error() == QSerialPort::NoError)
        return;
    const auto error = m_port.error();
    const QString cause = m_port.errorString();
    qCInfo(logDevices).noquote() << m_what << "at" << m_device << "closed:" << cause;
    m_port.close();
    tell(error, cause);
    lookAgainLater();
}

/// QSerialPort says the same of what is not allowed and of what is in use.
bool SerialLine::isHeldByOthers() const
{
    const QFileInfo node(m_device);
    return node.isReadable() && node.isWritable();
}

void SerialLine::tell(QSerialPort::SerialPortError error, const QString &cause)
{
    auto [state, words] = serialTrouble(error, m_what, m_device, cause);
    if (error == QSerialPort::PermissionError && isHeldByOthers()) {
        m_heldSince = m_heldSince.value_or(m_clock.running());
        if (m_clock.running() - *m_heldSince < patienceWithOthers) {
            state = DeviceState::Absent;
            words = QStringLiteral("the %1 at %2 is held by another program for the moment: wait").arg(m_what, m_device);
        }
    } else {
        m_heldSince.reset();
    }
    if (onClosed)
        onClosed(state, words);
}

/// The pause shrinks again only when bytes come: a line that opens and fails at once must not be tried in a loop.
void SerialLine::lookAgainLater()
{
    m_timers.cancel(m_reopen);
    m_reopen = m_timers.start(m_pause, [this] { tryToOpen(); });
    m_pause = std::min(m_pause * 2, longestPause);
}

} // namespace devices
