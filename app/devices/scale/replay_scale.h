// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scanner/replay_scanner.h"
#include "ports/scale.h"

namespace devices {

/// A scale that plays a recording: lines as readRecording() reads them, each what an MT-SICS scale says, e.g.
///
///     0     S S 0.000 kg
///     1500  S D 0.311 kg
///     2000  S S 1.236 kg
///     9000  silent
///
/// As a real scale does, it repeats itself five times a second until the next line; "silent" says nothing.
class ReplayScale : public ports::Scale
{
public:
    ReplayScale(ports::Clock &clock, ports::Timers &timers, const QString &file, Recording recording);
    ~ReplayScale() override;

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] ports::DeviceState state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override;
    void open() override; ///< starts the recording; a second call does nothing
    void zero() override {}

private:
    void tick();

    ports::Clock &m_clock;
    ports::Timers &m_timers;
    const QString m_name;
    const Recording m_recording;
    size_t m_next = 0;
    domain::Instant m_start;
    ports::TimerId m_timer = 0;
    ports::DeviceState m_state = ports::DeviceState::Absent;
};

/// "silent", or a line of MT-SICS that says something about a weight; the error names the line of the file.
[[nodiscard]] base::Expected<Recording, QString> readWeights(const QByteArray &text);

} // namespace devices
