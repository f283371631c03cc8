// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/hid_scanner.h"
#include "base/log.h"

namespace devices {
namespace {
using ports::DeviceState;

constexpr quint16 genericDesktop = 0x01;
constexpr quint16 byteCount = 0x3b;
constexpr quint16 firstOfIdentifier = 0xfb;
constexpr quint16 lastOfIdentifier = 0xfd;
constexpr quint16 decodedData = 0xfe;
constexpr quint16 dataGoesOn = 0xff;
/// A code that goes on does so at once; what comes later is another one.
constexpr domain::Duration silenceThatBreaks(300);
} // namespace

HidScanFramer::HidScanFramer(const HidDescription &description)
{
    for (const HidField &field : description.inputs) {
        if (field.page == genericDesktop && field.usage == byteCount)
            m_length = field;
        if (field.page != scannerPage)
            continue;
        if (field.usage == decodedData)
            m_data = field;
        if (field.usage == dataGoesOn)
            m_goesOn = field;
        if (field.usage >= firstOfIdentifier && field.usage <= lastOfIdentifier)
            m_identifier.push_back(field);
    }
}

QByteArray HidScanFramer::bytesOf(const HidField &field, const QByteArray &report) const
{
    const int from = field.bit / 8;
    const bool here = field.report == 0 || (!report.isEmpty() && uchar(report[0]) == field.report);
    return here && field.bit % 8 == 0 && field.size == 8 ? report.mid(from, field.count) : QByteArray();
}

/// Only a whole one, "]C1": some scanners leave it empty.
QByteArray HidScanFramer::identifierOf(const QByteArray &report) const
{
    QByteArray identifier;
    for (const HidField &field : m_identifier)
        identifier += bytesOf(field, report);
    return identifier.size() == 3 && identifier[0] == ']' && identifier[1] != 0 && identifier[2] != 0 ? identifier : QByteArray();
}

std::optional<QByteArray> HidScanFramer::add(const QByteArray &report)
{
    if (!m_data)
        return std::nullopt;
    QByteArray data = bytesOf(*m_data, report);
    if (data.isEmpty())
        return std::nullopt;
    const QByteArray length = m_length ? bytesOf(*m_length, report) : QByteArray();
    if (length.isEmpty())
        data.truncate(data.indexOf('\0') < 0 ? data.size() : data.indexOf('\0'));
    else
        data.truncate(uchar(length[0]));
    if (m_held.isEmpty())
        m_held = identifierOf(report);
    m_held += data;
    const qsizetype flagAt = m_goesOn ? m_goesOn->bit / 8 : 0;
    const bool goesOn = m_goesOn && flagAt < report.size() && (uchar(report[flagAt]) >> (m_goesOn->bit % 8) & 1);
    if (goesOn && m_held.size() <= maxScan)
        return std::nullopt;
    const QByteArray scan = std::exchange(m_held, {});
    return scan.isEmpty() || scan.size() > maxScan ? std::nullopt : std::optional(scan);
}

HidScanner::HidScanner(ports::Clock &clock, ports::Timers &timers, const HidWorld &world, const HidWanted &wanted, const QString &name)
    : m_clock(clock)
    , m_name(name)
    , m_link(timers, world, wanted, QStringLiteral("scanner"))
    , m_watch(timers, [this] {
        m_framer->forget();
        qCWarning(logDevices, "a scan from the USB scanner broke off and was dropped");
        if (onScan)
            onScan({{}, m_name, m_clock.running(), true});
    })
{
    m_trouble = m_link.absentWords();
    m_link.onOpened = [this] {
        m_framer.emplace(m_link.description());
        setState(DeviceState::Ready, {});
    };
    m_link.onClosed = [this](DeviceState state, const QString &trouble) {
        m_watch.stop();
        setState(state, trouble);
    };
    m_link.onReport = [this](const QByteArray &report) { take(report); };
}

void HidScanner::take(const QByteArray &report)
{
    const auto scan = m_framer->add(report);
    if (m_framer->holds())
        m_watch.restart(silenceThatBreaks);
    else
        m_watch.stop();
    if (!scan)
        return;
    setState(DeviceState::Ready, {});
    if (onScan)
        onScan({*scan, m_name, m_clock.running()});
}

void HidScanner::setState(DeviceState state, const QString &trouble)
{
    if (m_state == state && m_trouble == trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    if (onStateChanged)
        onStateChanged();
}

} // namespace devices
