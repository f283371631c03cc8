// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// What the programs with a screen have in common around their start and end.
namespace start {

/// Says it on standard output where the status is 0, else on standard error under the program's name; gives the status back.
int stop(int status, const QString &text);

/// Whether there is a person in front of it; without one, a program that cannot work ends at once.
[[nodiscard]] bool hasDisplay();

} // namespace start
