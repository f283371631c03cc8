// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include "ports/printer.h"
#include <memory>

namespace devices {

/// Writes each document into a folder, whole or not at all: for demonstrations, and for programs that watch a folder.
class FilePrinter : public ports::Printer
{
public:
    FilePrinter(ports::Timers &timers, const QString &folder, Kind kind, const QString &name);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Kind kind() const override { return m_kind; }
    [[nodiscard]] ports::DeviceState state() const override;
    [[nodiscard]] QString trouble() const override;
    [[nodiscard]] ports::PrinterCondition condition() const override { return {}; }
    void open() override;
    [[nodiscard]] bool takes(const QString &mediaType) const override;
    void print(const ports::PrintJob &job, std::function<void(ports::PrintOutcome)> done) override;
    void test(std::function<void(ports::PrintOutcome)> done) override;

private:
    [[nodiscard]] ports::PrintOutcome write(const ports::PrintJob &job) const;

    ports::Timers &m_timers;
    const QString m_folder;
    const Kind m_kind;
    const QString m_name;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace devices
