// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "ports/clock.h"
#include "ports/devices.h"

namespace devices {

/// One scan of a recording: when, counted from open(), and what.
struct RecordedScan
{
    domain::Duration at{0};
    QByteArray bytes;
    bool operator==(const RecordedScan &) const = default;
};
using Recording = std::vector<RecordedScan>;

/// Reads a recording, UTF-8 text with one scan a line:
///
///     # a comment; empty lines do not count, either
///     0     T-17
///     800   A-12-03
///     +350  ]C10104012345678901\x1D10ABC\\7
///
/// First when: milliseconds since the start, or + and milliseconds since the scan before; never earlier than the scan
/// before, at most a day. Then one or more blanks, then the scan up to the end of the line, blanks included; \xHH is
/// the byte with that number, \\ a backslash. A scan has 1 to 8,192 bytes. The error names the line and what is wrong.
[[nodiscard]] base::Expected<Recording, QString> readRecording(const QByteArray &text);

/// A scanner that plays a recording, once.
class ReplayScanner : public ports::Scanner
{
public:
    ReplayScanner(ports::Clock &clock, ports::Timers &timers, const QString &file, Recording recording);
    ~ReplayScanner() override;

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] ports::DeviceState state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override;
    /// Starts the recording; a second call does nothing.
    void open() override;

private:
    void waitForNext();
    void playDue();

    ports::Clock &m_clock;
    ports::Timers &m_timers;
    QString m_name;
    Recording m_recording;
    size_t m_next = 0;
    domain::Instant m_start;
    ports::TimerId m_timer = 0;
    ports::DeviceState m_state = ports::DeviceState::Absent;
};

} // namespace devices
