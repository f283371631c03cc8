// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "flow/enrolment_loop.h"
#include "journal/listing.h"
#include "platform/clock.h"
#include "platform/mailbox.h"
#include "start/console/command_line.h"
#include "start/console/conformance/suite.h"
#include "start/console/doctor/doctor.h"
#include "start/console/provision.h"
#include "start/console/sending.h"
#include "start/console/station_call.h"
#include "wire/http_server_link.h"
#include <memory>

namespace start {

/// The commands of `packhorse`. Results go to standard output; warnings, errors and progress to standard error.
class Console
{
public:
    enum Status {
        Done = 0,
        Failed = 1,
        Misused = 2,
        NoStation = 3, ///< `status` of a profile on which no station runs
    };
    explicit Console(std::function<void(int status)> end);

    /// Begins; the end comes once, perhaps at once.
    void run(const ConsoleLine &line);

private:
    using TakeFact = std::function<bool(const journal::ListedFact &)>;
    void run(const StatusCommand &command);
    void run(const ListCommand &command);
    void run(const VerifyCommand &command);
    void run(const SendCommand &command);
    void run(const DevicesCommand &command);
    void run(const ConformanceCommand &command);
    void run(const DoctorCommand &command);
    void run(const ProvisionCommand &command);
    void makeCode(const Provision &provision, const QString &to);
    /// Why these settings are not to be written now, where the station with this profile is concerned; empty: they may be.
    void askWhetherToLeaveAlone(const QString &profile, std::function<void(const QString &why)> then);
    void provisioned(const Provision &provision, const ProvisionCommand &command);
    void conformed(const ConformanceCommand &command, const QString &unreachable);
    void tested(const std::vector<DeviceTest::Verdict> &verdicts, bool json);
    void statusByFiles(const StatusCommand &command);
    /// Every fact, from the running station; `otherwise` where none runs, `whole` at the end.
    void listStation(const QString &profile, TakeFact take, std::function<void()> whole, std::function<void()> otherwise);
    void listFiles(const QString &profile, const TakeFact &take);
    [[nodiscard]] std::unique_ptr<journal::Journal> openFiles(const QString &profile);
    void verified(const journal::Verification &verification, bool json);
    void beginSending(const SendCommand &command, const Leftovers &leftovers);
    void sendingEnded(bool json);
    void end(int status);

    std::function<void(int)> m_end;
    platform::SystemClock m_clock;
    platform::QtTimers m_timers;
    platform::SystemRandom m_random;
    std::unique_ptr<StationCall> m_call;
    std::unique_ptr<wire::HttpServerLink> m_server;
    std::unique_ptr<ports::Secrets> m_nothingKept;
    std::unique_ptr<flow::EnrolmentLoop> m_enrolment; ///< of whoever delivers for a dead device; for this once
    std::unique_ptr<Sending> m_sending;
    platform::EventfdMailbox m_mailbox;
    std::unique_ptr<DeviceTest> m_devices;
    std::unique_ptr<conformance::Suite> m_conformance;
    std::unique_ptr<doctor::Doctor> m_doctor;
};

} // namespace start
