// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/serial_scale.h"

namespace devices {
namespace {
using ports::DeviceState;

constexpr domain::Duration between(200);       ///< two questions; KERN wants more than 100 ms
constexpr domain::Duration patience(1000);     ///< with one answer
constexpr domain::Duration silentAfter(2000);
constexpr domain::Duration othersAnswers(300); ///< after opening: what a program before this one had asked for
constexpr domain::Duration steadyFor(500);
constexpr int steadyReadings = 3;
} // namespace

void SteadyWatch::judge(domain::ScaleReading &reading)
{
    if (!reading.weight_mg || m_agree == 0 || reading.weight_mg != m_weight_mg) {
        m_weight_mg = reading.weight_mg;
        m_since = reading.at;
        m_agree = 0;
    }
    m_agree += reading.weight_mg ? 1 : 0;
    reading.stable = m_agree >= steadyReadings && reading.at - m_since >= steadyFor;
}

SerialScale::SerialScale(ports::Clock &clock, ports::Timers &timers, ScaleProtocol protocol, const QString &device,
                         const LineSetting &setting, const QString &name)
    : m_clock(clock)
    , m_timers(timers)
    , m_name(name)
    , m_line(clock, timers, QStringLiteral("scale"), device, setting)
    , m_framer(std::move(protocol))
{
    m_trouble = m_line.absentWords();
    m_line.limit(4096);
    m_line.onOpened = [this] { opened(); };
    m_line.onClosed = [this](DeviceState state, const QString &trouble) { closed(state, trouble); };
    m_line.onBytes = [this](const QByteArray &bytes) { take(bytes); };
}

SerialScale::~SerialScale() { m_timers.cancel(m_tick); }

void SerialScale::opened()
{
    m_framer.lostTrack();
    m_steady.forget();
    m_openedAt = m_heard = m_clock.running();
    m_waits = m_wasSilent = m_onlyNoise = false;
    m_line.write(m_framer.protocol().hello);
    setState(DeviceState::Absent, QStringLiteral("the scale at %1 has not answered yet: wait").arg(device()));
    m_timers.cancel(m_tick);
    m_tick = m_timers.start(othersAnswers, [this] { tick(); });
}

void SerialScale::closed(DeviceState state, const QString &trouble)
{
    m_timers.cancel(m_tick);
    m_tick = 0;
    setState(state, trouble);
}

void SerialScale::tick()
{
    watchSilence();
    const bool patient = m_waits && m_clock.running() - m_asked < patience;
    if (!m_framer.protocol().ask.isEmpty() && !patient)
        ask();
    m_tick = m_timers.start(between, [this] { tick(); });
}

void SerialScale::ask()
{
    m_framer.forget();
    m_line.write(m_framer.protocol().ask);
    m_asked = m_clock.running();
    m_waits = true;
}

/// Told at the second tick that sees it: after a stall of this thread, what came meanwhile gets its turn first.
void SerialScale::watchSilence()
{
    const bool silent = m_clock.running() - m_heard >= silentAfter;
    if (std::exchange(m_wasSilent, silent) && silent) {
        const QString words = m_onlyNoise ? QStringLiteral("the scale at %1 sends what is no %2: %3")
                                          : QStringLiteral("the scale at %1 does not answer (%2): %3");
        setState(DeviceState::Failing, words.arg(device(), m_framer.protocol().name, m_framer.protocol().whenSilent));
    }
}

void SerialScale::take(const QByteArray &bytes)
{
    const bool tooEarly = m_clock.running() - m_openedAt < othersAnswers;
    auto outcome = m_framer.add(bytes);
    m_line.write(outcome.reply);
    m_onlyNoise = m_onlyNoise || outcome.noise;
    if (!outcome.understood || tooEarly)
        return;
    m_heard = m_clock.running();
    m_onlyNoise = false;
    setState(DeviceState::Ready, {});
    if (outcome.newest) {
        m_waits = false;
        deliver(std::move(*outcome.newest));
    }
}

void SerialScale::deliver(domain::ScaleReading reading)
{
    reading.device = m_name;
    reading.at = m_clock.running();
    if (m_framer.protocol().steady)
        m_steady.judge(reading);
    if (onReading)
        onReading(reading);
}

void SerialScale::setState(DeviceState state, const QString &trouble)
{
    if (m_state == state && m_trouble == trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    if (onStateChanged)
        onStateChanged();
}

} // namespace devices
