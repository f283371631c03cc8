// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/command_line.h"

namespace server {

/// Runs a command of the command line to its end, within a QCoreApplication that is not running yet. Returns the exit
/// status: 0, 1 when it could not be done (said in one line on standard error), 2 for a bad value.
[[nodiscard]] int runCommand(const CommandLine &line);

} // namespace server
