// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/hid/hidraw.h"
#include "ports/scale.h"

namespace devices {

/// A USB scale of HID usage page 8D. Its first report after opening is old and dropped; one that falls silent although it
/// told several times a second is opened anew, with longer and longer pauses, because some streams die after hours.
class HidScale : public ports::Scale
{
public:
    HidScale(ports::Clock &clock, ports::Timers &timers, const HidWorld &world, const HidWanted &wanted, const QString &name);
    ~HidScale() override;

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] ports::DeviceState state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }
    void open() override { m_link.open(); }
    void zero() override;

private:
    void opened();
    void closed(ports::DeviceState state, const QString &trouble);
    void take(const QByteArray &report);
    void watchSilence();
    void fellSilent();
    void setState(ports::DeviceState state, const QString &trouble);

    ports::Clock &m_clock;
    ports::Timers &m_timers;
    const QString m_name;
    HidLink m_link;
    ports::TimerId m_watch = 0;
    domain::Instant m_heard;
    domain::Duration m_patience;
    bool m_hadFirst = false;
    bool m_wasSilent = false; ///< at the last look already
    ports::DeviceState m_state = ports::DeviceState::Absent;
    QString m_trouble;
};

} // namespace devices
