// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/devices.h"
#include <vector>

namespace platform {

/// Milliseconds: rest, buzz, rest, buzz ... Each sound has its own, told apart by how often and how long. Empty for Sound::None.
[[nodiscard]] std::vector<qint64> vibrationOf(ports::Sound sound);

/// Shakes the device, and returns at once. Nothing where there is no motor: on all but Android.
void vibrate(ports::Sound sound);

} // namespace platform
