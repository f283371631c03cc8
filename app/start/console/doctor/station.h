// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/secrets.h"
#include "start/console/doctor/finding.h"
#include "start/console/doctor/patient.h"
#include "start/station_status.h"

/// What the doctor looks at of the station itself: its journal, its secrets, what it knows of the server.
namespace start::doctor {

struct JournalSeen
{
    bool isThere = false;
    bool isRunning = false; ///< the station was asked; else its files were read
    QString fault;          ///< why it cannot be read, or where its chain breaks; empty: it is whole
    QString todo;
    qint64 facts = 0;
};
[[nodiscard]] Finding journal(const JournalSeen &seen);

/// Of a running station: what it goes by, and whether that is what settings and command line name.
[[nodiscard]] Finding running(const StationStatus &status, const Patient &named);

struct SecretsSeen
{
    QString spec;    ///< as of --secrets; empty: none are kept
    QString warning; ///< as the secrets tell it
    bool hasAnswered = false;
    std::optional<ports::SecretTrouble> trouble;
    bool hasToken = false;
    bool isRunning = false; ///< the station has opened them at its start, in its own session; they are not asked from here
    bool isServerKnown = true; ///< before, nobody can say whether there is anything to keep
};
[[nodiscard]] Finding keychain(const SecretsSeen &seen);

struct EnrolmentSeen
{
    enum class State {
        LetIn,
        OpenToAll, ///< the server asks nobody for a token
        NotYet,    ///< it asks, and this device has none
        ShutOut,   ///< it does not take the one that this device has
        TooOld,    ///< the server wants a newer station
        NotAsked,  ///< nobody answered
        Waiting,   ///< the running station says what it waits for
        TokenLost, ///< the server has handed out a new token, and it could not be kept
    };
    State state = State::NotAsked;
    QString words;
};
[[nodiscard]] Finding enrolment(const EnrolmentSeen &seen);

/// `status`: of a profile that has a journal; none: there is none, or it cannot be read.
[[nodiscard]] Finding roster(const std::optional<StationStatus> &status, domain::UtcTime now);

struct FlagsSeen
{
    QString file;
    bool isThere = false;
    bool isUsable = false; ///< this user may read and write it
    domain::UtcTime changed;
};
[[nodiscard]] Finding flags(const FlagsSeen &seen, domain::UtcTime now);
[[nodiscard]] FlagsSeen lookAtFlags(const QString &profile);

/// `check`: "scanner", "scale", "printer", or "device" where a running station has told it.
[[nodiscard]] Finding device(const QString &check, const DeviceState &seen);

/// `isReached`: a node of the server has answered.
[[nodiscard]] Finding facts(const std::optional<StationStatus> &status, bool isReached);
[[nodiscard]] Finding attention(const std::optional<StationStatus> &status);
[[nodiscard]] Finding upgrade(const std::optional<StationStatus> &status);

} // namespace start::doctor
