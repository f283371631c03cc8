// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scale/scale_protocol.h"

namespace devices {

/// NCI / Avery Weigh-Tronix SCP-01, also called ECR: "W CR" -> LF weight unit CR LF status CR ETX; while there is no weight,
/// the status alone, on some scales behind an S. Bit 7 is parity. Source: manuals of NCI 6702, Magellan 8500, Avery 7821.
[[nodiscard]] ScaleProtocol nci();

} // namespace devices
