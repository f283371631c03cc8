// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/serial_scanner.h"
#include "base/log.h"

namespace devices {
namespace {
using ports::DeviceState;

constexpr domain::Duration silenceThatEnds(50);
/// Where a terminator is known to come, bytes may be late; but a person's next scan must not be glued to them.
constexpr domain::Duration silenceThatBreaks(300);

LineSetting settingWith(int baud)
{
    LineSetting setting;
    setting.baud = baud;
    return setting;
}
} // namespace

SerialScanner::SerialScanner(ports::Clock &clock, ports::Timers &timers, const QString &device, int baud)
    : m_clock(clock)
    , m_line(clock, timers, QStringLiteral("scanner"), device, settingWith(baud))
    , m_watch(timers, [this] { deliver(m_framer.silent()); })
{
    m_trouble = m_line.absentWords();
    m_line.limit(SerialFramer::maxScan);
    m_line.onOpened = [this] { opened(); };
    m_line.onClosed = [this](DeviceState state, const QString &trouble) { closed(state, trouble); };
    m_line.onBytes = [this](const QByteArray &bytes) { deliver(m_framer.add(bytes)); };
}

QString SerialScanner::name() const { return QStringLiteral("serial:") + m_line.device(); }

void SerialScanner::opened()
{
    m_framer.forget();
    setState(DeviceState::Ready, {});
}

void SerialScanner::closed(DeviceState state, const QString &trouble)
{
    m_watch.stop();
    m_framer.forget();
    setState(state, trouble);
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
                .arg(m_line.device())
                .arg(SerialFramer::maxScan));
    if (outcome.broken) {
        qCWarning(logDevices, "a scan from %s broke off and was dropped", qUtf8Printable(m_line.device()));
        if (onScan)
            onScan({{}, name(), m_clock.running(), true});
    }
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
