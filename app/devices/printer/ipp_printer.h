// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/printer/ipp_talk.h"
#include "devices/work_thread.h"

namespace devices {

/// A printer behind IPP: an IPP Everywhere printer, or a queue of CUPS. The printer's own "completed" is what Printed means
/// here (from a queue of CUPS: handed on without an error). A job that has not come out in time is cancelled, so that it does
/// not come out when nobody waits for it any more.
class IppPrinter : public ports::Printer
{
public:
    IppPrinter(ports::Clock &clock, ports::Timers &timers, ports::Mailbox &mailbox, IppAddress address, Kind kind, const QString &name);
    ~IppPrinter() override;

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Kind kind() const override { return m_kind; }
    [[nodiscard]] ports::DeviceState state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }
    [[nodiscard]] ports::PrinterCondition condition() const override { return m_condition; }
    void open() override;
    [[nodiscard]] bool takes(const QString &mediaType) const override;
    void print(const ports::PrintJob &job, std::function<void(ports::PrintOutcome)> done) override;
    void test(std::function<void(ports::PrintOutcome)> done) override;

private:
    using Result = ports::PrintOutcome::Result;
    using State = base::Expected<IppPrinterState, QString>;

    void look();
    void looked(const State &state);
    void lookLater();
    void submitted(const IppSubmission &submission);
    void follow();
    void followed(const base::Expected<IppJobState, QString> &job, const State &state);
    void giveUp();
    void conclude(Result result, const QString &by, const QString &why);
    [[nodiscard]] QByteArray formatFor(const QString &mediaType) const;
    void setState(ports::DeviceState state, const QString &trouble);

    ports::Clock &m_clock;
    ports::Timers &m_timers;
    const Kind m_kind;
    const QString m_name;
    IppTalk m_talk;
    std::function<void(ports::PrintOutcome)> m_done;
    domain::Instant m_since; ///< the job
    int m_job = 0;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    ports::TimerId m_follow = 0;
    ports::TimerId m_look = 0;
    ports::TimerId m_limit = 0;
    QByteArrayList m_formats; ///< empty: not known yet
    ports::DeviceState m_state = ports::DeviceState::Absent;
    QString m_trouble;
    ports::PrinterCondition m_condition;
    std::unique_ptr<WorkThread> m_thread; ///< the last one made: its end waits for what uses the others
};

} // namespace devices
