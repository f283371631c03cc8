// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include <QStringList>
#include <QUrl>

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
    bool selfTest = false;
    bool emulatedHands = false; ///< for tests and the demo: buttons can be pressed through the local socket
};

/// What ends the program before it begins: --help and --version (status 0), or one line for standard error (status 2).
struct Ending
{
    int status = 2;
    QString text;
};

/// `arguments` with the program's name first.
[[nodiscard]] base::Expected<StationOptions, Ending> readStationOptions(const QStringList &arguments);

} // namespace start
