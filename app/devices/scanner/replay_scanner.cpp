// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/replay_scanner.h"
#include <algorithm>

namespace devices {
namespace {
constexpr qsizetype maxScan = 8192; // as a serial scanner has it
constexpr qint64 maxMs = 24LL * 60 * 60 * 1000;

template <typename T>
using Read = base::Expected<T, QString>;

Read<qint64> readMs(const QByteArray &word, qint64 before)
{
    const bool relative = word.startsWith('+');
    const QByteArray digits = relative ? word.mid(1) : word;
    const bool number = !digits.isEmpty() && digits.size() <= 9 &&
                        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!number)
        return base::Unexpected{
            QStringLiteral("\"%1\" is no time: write milliseconds since the start, or +milliseconds "
                           "since the line before")
                .arg(QString::fromUtf8(word))};
    const qint64 ms = digits.toLongLong() + (relative ? before : 0);
    if (ms < before)
        return base::Unexpected{QStringLiteral("%1 ms is earlier than the line before (%2 ms)").arg(ms).arg(before)};
    if (ms > maxMs)
        return base::Unexpected{QStringLiteral("%1 ms is more than a day").arg(ms)};
    return ms;
}

/// The byte of "xHH"; nothing for anything else.
std::optional<char> hexByte(const QByteArray &escape)
{
    bool ok = false;
    const bool shaped = escape.size() == 3 && escape[0] == 'x' && std::isxdigit(uchar(escape[1])) != 0;
    const uint byte = escape.mid(1).toUInt(&ok, 16);
    return shaped && ok ? std::optional(static_cast<char>(byte)) : std::nullopt;
}

Read<QByteArray> unescaped(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            bytes += text[i];
        } else if (text.mid(i + 1, 1) == "\\") {
            bytes += text[++i];
        } else if (const auto byte = hexByte(text.mid(i + 1, 3))) {
            bytes += *byte;
            i += 3;
        } else {
            return base::Unexpected{
                QStringLiteral("a backslash begins \\xHH or \\\\, not \"%1\"").arg(QString::fromUtf8(text.mid(i, 4)))};
        }
    }
    return bytes;
}

qsizetype endOfBlanks(const QByteArray &line, qsizetype from)
{
    while (from < line.size() && (line[from] == ' ' || line[from] == '\t'))
        ++from;
    return from;
}

Read<RecordedScan> readLine(const QByteArray &line, qint64 before)
{
    const qsizetype begin = endOfBlanks(line, 0);
    const auto blank = std::find_if(line.begin() + begin, line.end(), [](char c) { return c == ' ' || c == '\t'; });
    const qsizetype end = blank - line.begin();
    const auto ms = readMs(line.mid(begin, end - begin), before);
    if (!ms)
        return base::Unexpected{ms.error()};
    auto bytes = unescaped(line.mid(endOfBlanks(line, end)));
    if (!bytes)
        return base::Unexpected{bytes.error()};
    if (bytes->isEmpty() || bytes->size() > maxScan)
        return base::Unexpected{QStringLiteral("a scan has 1 to %1 bytes, not %2").arg(maxScan).arg(bytes->size())};
    return RecordedScan{domain::Duration(*ms), std::move(bytes).value()};
}

bool isSilent(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith('#');
}
} // namespace

base::Expected<Recording, QString> readRecording(const QByteArray &text)
{
    Recording recording;
    int number = 0;
    for (QByteArray line : text.split('\n')) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if (isSilent(line))
            continue;
        auto scan = readLine(line, recording.empty() ? 0 : recording.back().at.count());
        if (!scan)
            return base::Unexpected{QStringLiteral("line %1: %2").arg(number).arg(scan.error())};
        recording.push_back(std::move(scan).value());
    }
    return recording;
}

ReplayScanner::ReplayScanner(ports::Clock &clock, ports::Timers &timers, const QString &file, Recording recording)
    : m_clock(clock)
    , m_timers(timers)
    , m_name(QStringLiteral("replay:") + file)
    , m_recording(std::move(recording))
{
}

ReplayScanner::~ReplayScanner() { m_timers.cancel(m_timer); }

QString ReplayScanner::trouble() const
{
    return m_state == ports::DeviceState::Ready ? QString() : QStringLiteral("the recording has not been started");
}

void ReplayScanner::open()
{
    if (m_state == ports::DeviceState::Ready)
        return;
    m_start = m_clock.running();
    m_state = ports::DeviceState::Ready;
    if (onStateChanged)
        onStateChanged();
    waitForNext();
}

void ReplayScanner::waitForNext()
{
    m_timer = 0;
    if (m_next == m_recording.size())
        return;
    const domain::Duration wait = m_start + m_recording[m_next].at - m_clock.running();
    m_timer = m_timers.start(std::max(wait, domain::Duration(0)), [this] { playDue(); });
}

/// One at a time: after a stall the late ones follow each other, and the loop in between gets its turn.
void ReplayScanner::playDue()
{
    const RecordedScan &scan = m_recording[m_next++];
    waitForNext();
    if (onScan)
        onScan({scan.bytes, m_name, m_clock.running()});
}

} // namespace devices
