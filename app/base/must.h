// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace base {
/// Says on standard error what must not be and ends the process: going on would put the promise at risk.
[[noreturn]] void broken(const char *condition, const char *why, const char *file, int line);
} // namespace base

/// An assertion that stays alive in release builds.
#define MUST(condition, why) ((condition) ? void() : ::base::broken(#condition, why, __FILE__, __LINE__))
