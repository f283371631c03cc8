// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace platform {

/// Where a station keeps its profile when --profile does not say: the user's data folder of the platform, e.g.
/// ~/.local/share/packhorse/station. Not made by this.
[[nodiscard]] QString defaultProfile();
/// The settings file that holds for all of a machine, e.g. /etc/packhorse.ini. It need not exist.
[[nodiscard]] QString systemSettings();

} // namespace platform
