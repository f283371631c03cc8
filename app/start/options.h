// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "start/given_options.h"

namespace start {

/// What a station's command line says; command-line.md is its contract.
struct StationOptions
{
    QString profile;
    QList<QUrl> servers;
    QString station;
    QString crew; ///< who shares it, for its flags; may be empty
    QStringList scanners;
    QString scale;        ///< a desk's; empty: the one that its barcode names
    QStringList printers; ///< a desk's; empty: those that its barcode names
    QString blackBox;
    QString screenshots;
    QString language;
    QString secrets; ///< keychain | file:FILE; empty: none, for a server on this machine
    QString trust;   ///< file with the site's authorities; empty: those of the system
    QString log; ///< FILE; "-" or empty: standard error
    bool atDesk = false; ///< a packing desk, else a handheld
    bool selfTest = false;
    bool emulatedHands = false; ///< for tests and the demo: buttons can be pressed through the local socket
    QStringList warnings;       ///< lines for standard error
};

enum class StationKind { Handheld, Desk };
/// `arguments` with the program's name first. --scale and --printer are a desk's.
[[nodiscard]] base::Expected<StationOptions, Ending> readStationOptions(const QStringList &arguments,
                                                                        StationKind kind = StationKind::Handheld);

/// Whether a station of any kind knows an option of this name.
[[nodiscard]] bool isStationOption(const QString &name);

} // namespace start
