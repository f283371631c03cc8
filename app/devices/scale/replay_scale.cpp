// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/replay_scale.h"
#include "devices/scale/mt_sics.h"

namespace devices {
namespace {
constexpr domain::Duration between(200);

bool isSilent(const QByteArray &line) { return line.trimmed() == "silent"; }

std::optional<domain::ScaleReading> readingOf(const QByteArray &line)
{
    static const ScaleProtocol protocol = mtSics();
    return protocol.read(line.trimmed() + "\r\n").reading;
}
} // namespace

base::Expected<Recording, QString> readWeights(const QByteArray &text)
{
    auto recording = readRecording(text);
    if (!recording)
        return recording;
    for (const RecordedScan &line : *recording) {
        if (!isSilent(line.bytes) && !readingOf(line.bytes))
            return base::Unexpected{QStringLiteral("\"%1\" at %2 ms is nothing that a scale says: write e.g. S S 1.236 kg, S D 0.311 kg, S + or silent")
                                        .arg(QString::fromUtf8(line.bytes))
                                        .arg(line.at.count())};
    }
    return recording;
}

ReplayScale::ReplayScale(ports::Clock &clock, ports::Timers &timers, const QString &file, Recording recording)
    : m_clock(clock)
    , m_timers(timers)
    , m_name(QStringLiteral("replay:") + file)
    , m_recording(std::move(recording))
{
}

ReplayScale::~ReplayScale() { m_timers.cancel(m_timer); }

QString ReplayScale::trouble() const
{
    return m_state == ports::DeviceState::Ready ? QString() : QStringLiteral("the recording of the scale has not begun yet");
}

void ReplayScale::open()
{
    if (m_state == ports::DeviceState::Ready)
        return;
    m_state = ports::DeviceState::Ready;
    m_start = m_clock.running();
    m_timer = m_timers.start(domain::Duration(0), [this] { tick(); });
    if (onStateChanged)
        onStateChanged();
}

void ReplayScale::tick()
{
    m_timer = m_timers.start(between, [this] { tick(); });
    while (m_next < m_recording.size() && m_clock.running() - m_start >= m_recording[m_next].at)
        ++m_next;
    if (m_next == 0)
        return;
    auto reading = readingOf(m_recording[m_next - 1].bytes);
    if (!reading || !onReading)
        return;
    reading->device = m_name;
    reading->at = m_clock.running();
    onReading(*reading);
}

} // namespace devices
