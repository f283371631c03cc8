// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/serial_scanner.h"
#include "base/log.h"
#include <algorithm>

namespace devices {
namespace {
using ports::DeviceState;

constexpr domain::Duration firstPause(500);
constexpr domain::Duration longestPause(4000);
constexpr domain::Duration silenceThatEnds(50);
/// Where a terminator is known to come, bytes may be late; but a person's next scan must not be glued to them.
constexpr domain::Duration silenceThatBreaks(300);

QString absentWords(const QString &device)
{
    return QStringLiteral("the scanner at %1 is not there: plug it in").arg(device);
}

} // namespace

std::pair<DeviceState, QString> serialTrouble(QSerialPort::SerialPortError error, const QString &device,
                                              const QString &cause)
{
    switch (error) {
    case QSerialPort::DeviceNotFoundError:
    case QSerialPort::ReadError:     // what a pty says when its other end has gone
    case QSerialPort::ResourceError: // what USB says
        return {DeviceState::Absent, absentWords(device)};
    case QSerialPort::PermissionError:
        return {DeviceState::Failing,
                QStringLiteral("the scanner at %1 may not be opened: close the program that uses it, or let this user "
                               "into the group that owns it (dialout)")
                    .arg(device)};
    default:
        return {DeviceState::Failing,
                QStringLiteral("the scanner at %1 does not work (%2): check that this is the right device, unplug it "
                               "and plug it in again")
                    .arg(device, cause)};
    }
}

SerialScanner::SerialScanner(ports::Clock &clock, ports::Timers &timers, const QString &device, int baud)
    : m_clock(clock)
    , m_timers(timers)
    , m_device(device)
    , m_watch(timers, [this] { deliver(m_framer.silent()); })
    , m_pause(firstPause)
{
    m_port.setPortName(device);
    m_port.setBaudRate(baud);
    m_port.setReadBufferSize(SerialFramer::maxScan);
    m_trouble = absentWords(device);
    QObject::connect(&m_port, &QSerialPort::readyRead, &m_port, [this] { read(); });
    // Queued: the port still works on its buffer when it emits this.
    QObject::connect(
        &m_port, &QSerialPort::errorOccurred, &m_port, [this] { failed(); }, Qt::QueuedConnection);
}

SerialScanner::~SerialScanner()
{
    m_timers.cancel(m_reopen);
    m_port.disconnect();
}

QString SerialScanner::name() const { return QStringLiteral("serial:") + m_device; }

void SerialScanner::open()
{
    if (m_port.isOpen() || m_reopen != 0)
        return;
    tryToOpen();
}

void SerialScanner::tryToOpen()
{
    m_reopen = 0;
    m_framer.forget();
    if (m_port.open(QIODevice::ReadWrite)) {
        setState(DeviceState::Ready, {});
        return;
    }
    const auto [state, words] = serialTrouble(m_port.error(), m_device, m_port.errorString());
    setState(state, words);
    lookAgainLater();
}

void SerialScanner::read()
{
    const QByteArray bytes = m_port.readAll();
    if (!bytes.isEmpty())
        m_pause = firstPause;
    deliver(m_framer.add(bytes));
}

/// Also called for errors of opening, which have been dealt with, and for errors of before the last opening.
void SerialScanner::failed()
{
    if (!m_port.isOpen() || m_port.error() == QSerialPort::NoError)
        return;
    const auto [state, words] = serialTrouble(m_port.error(), m_device, m_port.errorString());
    qCInfo(logDevices).noquote() << name() << "closed:" << m_port.errorString();
    m_port.close();
    m_watch.stop();
    m_framer.forget();
    setState(state, words);
    lookAgainLater();
}

/// The pause shrinks again only when bytes come: a line that opens and fails at once must not be tried in a loop.
void SerialScanner::lookAgainLater()
{
    m_timers.cancel(m_reopen);
    m_reopen = m_timers.start(m_pause, [this] { tryToOpen(); });
    m_pause = std::min(m_pause * 2, longestPause);
}

void SerialScanner::deliver(const SerialFramer::Outcome &outcome)
{
    if (m_framer.holds())
        m_watch.restart(m_framer.knowsTerminator() ? silenceThatBreaks : silenceThatEnds);
    else
        m_watch.stop();
    if (outcome.tooLong)
        setState(
            DeviceState::Failing,
            QStringLiteral("the scanner at %1 sent a code of more than %2 bytes, which was dropped: check the speed "
                           "of the line and scan again")
                .arg(m_device)
                .arg(SerialFramer::maxScan));
    if (outcome.broken)
        setState(DeviceState::Failing,
                 QStringLiteral("a scan from %1 broke off and was dropped: scan again").arg(m_device));
    for (const QByteArray &scan : outcome.scans) {
        setState(DeviceState::Ready, {});
        if (onScan)
            onScan({scan, name(), m_clock.running()});
    }
}

void SerialScanner::setState(DeviceState state, const QString &trouble)
{
    if (m_state == state && m_trouble == trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    if (onStateChanged)
        onStateChanged();
}

} // namespace devices
