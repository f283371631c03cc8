// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/printer/open_printer.h"
#include "ports/scale.h"
#include <QStringList>

namespace start {

struct DevicesNamed
{
    QStringList scanners;
    QString scale; ///< empty: none
    QStringList printers;
};

/// `packhorse devices test`: opens what was named by the same factories as a station, and tells of each whether it answers.
class DeviceTest
{
public:

    struct Verdict
    {
        QString device; ///< as on the command line
        bool ready = false;
        QString words; ///< English: what it is, or what to do
    };

    /// `patience`: with all of them together.
    explicit DeviceTest(const devices::PrinterWorld &world, domain::Duration patience = domain::Duration{10'000});
    ~DeviceTest();
    DeviceTest(const DeviceTest &) = delete;
    DeviceTest &operator=(const DeviceTest &) = delete;

    /// An English sentence where one of them cannot be at all; then nothing was begun.
    [[nodiscard]] QString start(const DevicesNamed &named);
    std::function<void(const std::vector<Verdict> &)> onEnd; ///< once: all are ready, or the patience is over

private:
    [[nodiscard]] std::vector<Verdict> verdicts() const;
    void look();
    void end();

    devices::PrinterWorld m_world;
    const domain::Duration m_patience;
    std::vector<std::unique_ptr<ports::Scanner>> m_scanners;
    std::unique_ptr<ports::Scale> m_scale;
    std::optional<domain::ScaleReading> m_reading;
    std::vector<std::unique_ptr<ports::Printer>> m_printers;
    ports::TimerId m_look = 0;
    ports::TimerId m_end = 0;
};

} // namespace start
