// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "devices/hid/hidraw.h"
#include "devices/scale/scale_protocol.h"
#include "ports/scale.h"

namespace devices {

/// The scale of a command line:
///
///     PROTOCOL:DEVICE[@LINE]   mt-sics (also kern-kcp) | toledo-8217[-lb] | nci | toledo-continuous[-lb] | cas-ecr
///                              | a-and-d | cas-22 | dini | kern-classic | ohaus | radwag | sartorius | lines=FILE
///     usb-hid[:VID:PID[:SERIAL]]
///     replay:FILE
///
/// LINE as readLineSetting() has it; without it the usual one of the protocol. Files are read here, so that a bad one is told
/// at once. It is not opened yet: set its callbacks, then call open(). Clock and timers outlive it. The error is one English
/// line that says what to do.
[[nodiscard]] base::Expected<std::unique_ptr<ports::Scale>, QString>
openScale(const QString &spec, ports::Clock &clock, ports::Timers &timers, const HidWorld &world = thisMachine());

/// A protocol by the name that the command line gives it; absent: there is none of that name.
[[nodiscard]] std::optional<ScaleProtocol> scaleProtocol(const QString &name);

} // namespace devices
