// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scale/scale_protocol.h"

namespace devices {

/// CAS AP-1, SW-II, ER: ENQ -> ACK, DC1 -> SOH STX state sign weight(6) unit(2) check ETX EOT. The check byte, exclusive or of
/// all between STX and itself, may have any value, so the length counts and not the ETX. Source: CAS, AP-1 protocol.
[[nodiscard]] ScaleProtocol casEcr();

} // namespace devices
