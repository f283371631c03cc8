// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/history.h"

namespace emulator {
/// Every place where an operator was moved back, over all stations, in the order of time.
[[nodiscard]] std::vector<Violation> findMovesBack(const History &history);
} // namespace emulator
