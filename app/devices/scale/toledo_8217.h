// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scale/scale_protocol.h"

namespace devices {

enum class WeightUnit { Kilogram, Pound };

/// Toledo 8217 and 8213: "W" -> STX 01.234 CR (always stable), or STX ? status CR while there is no weight to tell. The unit
/// is not said: it must be known. Bit 7 is parity. Source: service manual of the Magellan 8500, Mettler-Toledo PS appendix.
[[nodiscard]] ScaleProtocol toledo8217(WeightUnit unit);

} // namespace devices
