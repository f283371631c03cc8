// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include "ports/devices.h"
#include <memory>

namespace devices {

/// What brings the codes that Android's scanner services broadcast, or a test.
class IntentSource
{
public:
    virtual ~IntentSource() = default; ///< nothing is brought any more when it returns
    /// Empty, or one English line: why no scan will come.
    [[nodiscard]] virtual QString start() = 0;
    /// Called on any thread, one call at a time: a code without terminator, an AIM identifier in front where it is known.
    std::function<void(const QByteArray &code)> onCode;
};

/// The scanner of an Android handheld, whatever its make: packaging/android/src knows the makers. All of them are one device here, so
/// that a code which two services deliver is a double fire and not two pieces.
class IntentScanner : public ports::Scanner
{
public:
    /// Clock and mailbox outlive it.
    IntentScanner(ports::Clock &clock, ports::Mailbox &mailbox, std::unique_ptr<IntentSource> source);

    [[nodiscard]] QString name() const override { return QStringLiteral("intent"); }
    [[nodiscard]] ports::DeviceState state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }
    void open() override;

private:
    void deliver(const QByteArray &code);

    ports::Clock &m_clock;
    ports::DeviceState m_state = ports::DeviceState::Absent;
    QString m_trouble;
    std::shared_ptr<IntentScanner *> m_self; ///< what still lies in the mailbox asks here whether there is anybody
    std::unique_ptr<IntentSource> m_source;
};

/// Null on everything but Android.
[[nodiscard]] std::unique_ptr<IntentSource> androidIntents();

} // namespace devices
