// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "start/console/device_test.h"
#include "start/console/doctor/patient.h"
#include "start/given_options.h"
#include <variant>

namespace start {

struct StatusCommand
{
    QString profile;
    bool json = false;
};
struct ListCommand ///< journal show and journal export
{
    QString profile;
    bool json = false;
};
struct VerifyCommand
{
    QString profile;
    bool json = false;
};
struct SendCommand
{
    QString from; ///< a profile's folder, or a file of `journal export`
    QList<QUrl> servers;
    QString station; ///< empty: as the facts say
    bool json = false;
    QString trust; ///< file with the site's authorities; empty: those of the system
};

struct DevicesCommand
{
    bool test = false; ///< else what is plugged in is listed
    DevicesNamed named;
    bool json = false;
};

struct ConformanceCommand
{
    QUrl server;
    bool write = false;    ///< facts may be left in its store; said on the command line itself, never by a settings file
    bool buyLabel = false; ///< the same
    QStringList only;      ///< checks or groups of them; empty: all
    bool json = false;
    QString trust; ///< file with the site's authorities; empty: those of the system
};

struct DoctorCommand
{
    doctor::Patient patient;
    bool json = false;
};

struct ProvisionCommand
{
    QString from;    ///< a settings file, "-", or the text of a QR code
    QString profile; ///< whose settings these become; empty: the system's
    QString usual;   ///< profile: of the station that the system's settings are for
    bool dryRun = false;
    QString qr; ///< FILE, "-" for the terminal: what is made instead; empty: no QR code
};

/// What `packhorse` was told; command-line.md is its contract.
struct ConsoleLine
{
    std::variant<StatusCommand, ListCommand, VerifyCommand, SendCommand, DevicesCommand, ConformanceCommand, DoctorCommand, ProvisionCommand>
        command;
    QString log; ///< FILE; "-": standard error; empty: warnings only
    QStringList warnings;
};

/// `arguments` with the program's name first.
[[nodiscard]] base::Expected<ConsoleLine, Ending> readConsoleLine(const QStringList &arguments);

} // namespace start
