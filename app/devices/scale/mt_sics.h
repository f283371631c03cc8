// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scale/scale_protocol.h"

namespace devices {

/// MT-SICS: Mettler-Toledo, KERN (there called KCP), Ohaus after PSI. Commands and answers are lines of words:
/// "SI" -> "S S      1.236 kg" stable, "S D ..." moving, "S I" busy, "S +" over, "S -" under. Asked with SI, never with S,
/// which keeps silent until the load is stable. Source: MT-SICS reference of Mettler-Toledo, levels 0 and 1.
[[nodiscard]] ScaleProtocol mtSics();

} // namespace devices
