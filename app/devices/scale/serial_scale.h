// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scale/scale_framer.h"
#include "devices/serial_line.h"
#include "ports/scale.h"

namespace devices {

/// The same weight for half a second, at least three times: what takes the place of a scale's own word where it has none.
class SteadyWatch
{
public:
    void judge(domain::ScaleReading &reading);
    void forget() { m_agree = 0; }

private:
    std::optional<qint64> m_weight_mg;
    domain::Instant m_since;
    int m_agree = 0;
};

/// A scale on a serial line: asks five times a second, or listens to what it tells by itself. It is Ready once a frame was
/// understood, and Failing when two seconds go by without one.
class SerialScale : public ports::Scale
{
public:
    SerialScale(ports::Clock &clock, ports::Timers &timers, ScaleProtocol protocol, const QString &device, const LineSetting &setting,
                const QString &name);
    ~SerialScale() override;

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] ports::DeviceState state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }
    void open() override { m_line.open(); }
    void zero() override { m_line.write(m_framer.protocol().zero); }

private:
    void opened();
    void closed(ports::DeviceState state, const QString &trouble);
    void tick();
    void ask();
    void watchSilence();
    void take(const QByteArray &bytes);
    void deliver(domain::ScaleReading reading);
    void setState(ports::DeviceState state, const QString &trouble);
    [[nodiscard]] const QString &device() const { return m_line.device(); }

    ports::Clock &m_clock;
    ports::Timers &m_timers;
    const QString m_name;
    SerialLine m_line;
    ScaleFramer m_framer;
    SteadyWatch m_steady;
    ports::TimerId m_tick = 0;
    domain::Instant m_openedAt;
    domain::Instant m_asked;
    domain::Instant m_heard;
    bool m_waits = false;      ///< for an answer
    bool m_wasSilent = false;  ///< at the last tick already
    bool m_onlyNoise = false;  ///< since the last frame
    ports::DeviceState m_state = ports::DeviceState::Absent;
    QString m_trouble;
};

} // namespace devices
