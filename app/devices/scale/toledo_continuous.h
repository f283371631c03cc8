// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scale/toledo_8217.h"

namespace devices {

/// Toledo continuous output (8142, 8530): STX SWA SWB SWC weight(6) tare(6) CR, some with a check byte behind, which counts
/// as noise. Which bit means pounds is told differently in different manuals: the unit must be known. Source: manuals of
/// KERN FTC, Mettler-Toledo IND445, Rice Lake 520.
[[nodiscard]] ScaleProtocol toledoContinuous(WeightUnit unit);

} // namespace devices
