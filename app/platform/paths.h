// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QString>

namespace platform {

/// Where a station keeps its profile when --profile does not say: the user's data folder of the platform, e.g.
/// ~/.local/share/packhorse/station. Not made by this.
[[nodiscard]] QString defaultProfile();
/// The settings file that holds for all of a machine, e.g. /etc/packhorse.ini; on Windows the one that the installation was told, else
/// %ProgramData%/Packhorse/packhorse.ini. It need not exist.
[[nodiscard]] QString systemSettings();
/// Options by their names that hold where neither command line nor settings file has them: on Windows what the installation was told
/// (HKEY_LOCAL_MACHINE/Software/Packhorse, which a group policy can set as well), elsewhere none. Values may be empty.
[[nodiscard]] QMap<QString, QString> machineOptions();

} // namespace platform
