// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/hid/hidraw.h"
#include "devices/scanner/silence_watch.h"

namespace devices {

/// Puts the reports of a HID-POS scanner together, by the device's own description: makers lay them out differently. Usage page
/// 8C: symbology identifier FB to FD, data FE, "goes on" FF; the length is a Byte Count (01:3B) where there is one.
class HidScanFramer
{
public:
    static constexpr qsizetype maxScan = 8192; ///< as a serial scanner has it

    explicit HidScanFramer(const HidDescription &description);
    /// A whole scan, its AIM identifier in front; absent while it goes on, and for other reports.
    [[nodiscard]] std::optional<QByteArray> add(const QByteArray &report);
    [[nodiscard]] bool holds() const { return !m_held.isEmpty(); }
    void forget() { m_held.clear(); }

private:
    [[nodiscard]] QByteArray bytesOf(const HidField &field, const QByteArray &report) const;
    [[nodiscard]] QByteArray identifierOf(const QByteArray &report) const;

    std::optional<HidField> m_length;
    std::optional<HidField> m_data;
    std::optional<HidField> m_goesOn;
    std::vector<HidField> m_identifier;
    QByteArray m_held;
};

/// A scanner that speaks HID-POS: no keyboard layout, no terminator, and nothing to do with the focus.
class HidScanner : public ports::Scanner
{
public:
    HidScanner(ports::Clock &clock, ports::Timers &timers, const HidWorld &world, const HidWanted &wanted, const QString &name);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] ports::DeviceState state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }
    void open() override { m_link.open(); }

private:
    void take(const QByteArray &report);
    void setState(ports::DeviceState state, const QString &trouble);

    ports::Clock &m_clock;
    const QString m_name;
    HidLink m_link;
    SilenceWatch m_watch;
    std::optional<HidScanFramer> m_framer;
    ports::DeviceState m_state = ports::DeviceState::Absent;
    QString m_trouble;
};

} // namespace devices
