// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journal/listing.h"
#include "start/console/doctor/machine.h"
#include "start/console/doctor/network.h"
#include "start/console/doctor/patient.h"
#include "start/console/doctor/station.h"
#include "start/console/station_call.h"
#include "wire/http_server_link.h"

namespace start::doctor {

/// `packhorse doctor`: looks at all there is, one after the other, and changes nothing that a station holds: a running one is
/// asked, and its devices and its journal are left to it.
class Doctor
{
public:
    static constexpr domain::Duration keychainPatience{10'000};
    static constexpr domain::Duration devicePatience{5'000};

    /// The references outlive this.
    Doctor(Patient patient, const devices::PrinterWorld &world, ports::Random &random);
    ~Doctor();
    Doctor(const Doctor &) = delete;
    Doctor &operator=(const Doctor &) = delete;

    std::function<void(const Finding &)> onFinding;
    std::function<void()> onEnd; ///< once
    void start();

    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    [[nodiscard]] int count(Finding::Mark mark) const;

private:
    void tell(const Finding &finding);
    [[nodiscard]] Step<bool> runAll();
    [[nodiscard]] Step<bool> askStation();
    void goByStation();
    [[nodiscard]] SecretsSeen secretsOfStation() const;
    [[nodiscard]] Step<JournalSeen> lookAtJournal();
    [[nodiscard]] Step<JournalSeen> askForJournal();
    [[nodiscard]] JournalSeen readJournal();
    [[nodiscard]] Step<SecretsSeen> lookAtSecrets();
    [[nodiscard]] Step<bool> lookAtNodes();
    [[nodiscard]] Step<EnrolmentSeen> lookAtEnrolment();
    [[nodiscard]] Step<EnrolmentSeen> askBesideStation();
    [[nodiscard]] Step<QString> keep(QByteArray refresh);
    [[nodiscard]] Step<EnrolmentSeen> askWith(bool isToken);
    [[nodiscard]] Step<bool> lookAtDevices();
    [[nodiscard]] DevicesNamed devicesAtHand() const;
    [[nodiscard]] Step<bool> tryDevice(QString check, DevicesNamed one, QString name);

    Patient m_patient;
    devices::PrinterWorld m_world;
    ports::Random &m_random;
    std::vector<Finding> m_findings;
    QSslConfiguration m_trust;
    std::optional<StationStatus> m_status;
    bool m_isRunning = false; ///< somebody listens on the profile's socket
    bool m_isReached = false; ///< a node has answered
    QString m_silence;        ///< why a running station was not understood
    QByteArray m_token;
    std::unique_ptr<StationCall> m_call;
    std::unique_ptr<ports::Secrets> m_secrets;
    std::unique_ptr<NodeVisit> m_visit;
    std::unique_ptr<wire::HttpServerLink> m_server;
    std::unique_ptr<DeviceTest> m_devices;
    std::optional<Step<bool>> m_running; ///< last: it goes first
};

} // namespace start::doctor
