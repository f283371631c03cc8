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
    QStringList scanners;
    QString blackBox;
    QString screenshots;
    QString language;
    QString log; ///< FILE; "-" or empty: standard error
    bool selfTest = false;
    bool emulatedHands = false; ///< for tests and the demo: buttons can be pressed through the local socket
    QStringList warnings;       ///< lines for standard error
};

/// `arguments` with the program's name first.
[[nodiscard]] base::Expected<StationOptions, Ending> readStationOptions(const QStringList &arguments);

} // namespace start
