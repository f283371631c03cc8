// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include "domain/station.h"
#include "journal/journal.h"
#include "ports/devices.h"
#include <QByteArray>

namespace start {

/// A device of a running station.
struct DeviceState
{
    QString name; ///< as on the command line
    bool ready = false;
    QString words; ///< English, while it is not ready: what to do
    bool operator==(const DeviceState &) const = default;
};

/// Of a scanner, a scale or a printer.
template <typename Device>
[[nodiscard]] DeviceState stateOf(const Device &device)
{
    const bool ready = device.state() == ports::DeviceState::Ready;
    return {device.name(), ready, ready ? QString() : device.trouble()};
}

/// What a running station was started with, whatever its settings say by now.
struct StartedWith
{
    QStringList servers;
    QString secrets; ///< as of --secrets; empty: none
    QString trust;   ///< file; empty: the system's authorities
    bool operator==(const StartedWith &) const = default;
};

/// What `packhorse status` tells, in JSON and for a person.
struct StationStatus
{
    QString station; ///< its name
    QString version; ///< of the running program
    bool isRunning = false;
    domain::TaskId task; ///< open; empty: none
    int stop = 0;        ///< number of the stop at hand, or of the parcel; 0 = not known
    qint64 of = 0;
    domain::OperatorId signedIn; ///< empty: nobody
    domain::DeliveryCounts counts;
    qint64 undelivered = 0;
    QString enrolment{};    ///< what a person has to do for this station to be let in; empty: nothing
    QStringList warnings{}; ///< English, a line each: what should worry IT
    std::optional<domain::UtcTime> roster{}; ///< since when who may sign in is known as it is here; none: it never was
    std::optional<domain::UtcTime> heard{};  ///< when the server answered last; none: not since the start
    std::vector<DeviceState> devices{};      ///< of the running station
    std::optional<StartedWith> startedWith{}; ///< of the running station; none from one that does not tell
    bool operator==(const StationStatus &) const = default;

    /// An update may end this station now: nobody is in the middle of anything, and nothing is owed.
    [[nodiscard]] bool mayUpdate() const { return inTheWay().isEmpty(); }
    /// Of an update, English: "op-1 is signed in".
    [[nodiscard]] QStringList inTheWay() const;
};
/// For eyes, files and mails to support: without the names and passwords that the servers' addresses may hold.
[[nodiscard]] StationStatus toBeShown(StationStatus status);

/// Who works here on what; `inWork` also names a task whose snapshot is still to come.
void tellWork(StationStatus &status, const domain::Station &station, const domain::TaskId &inWork);
/// How far this journal's facts are.
void tellDelivery(StationStatus &status, const journal::Journal &journal);
/// What the facts of a profile say of a station that does not run.
[[nodiscard]] StationStatus statusByFacts(const journal::Journal &journal);

/// One line of JSON without LF, and back; nullopt for anything else.
[[nodiscard]] QByteArray statusLine(const StationStatus &status);
[[nodiscard]] std::optional<StationStatus> readStatusLine(const QByteArray &line);
/// The same in English, several lines.
[[nodiscard]] QString statusWords(const StationStatus &status);

} // namespace start
