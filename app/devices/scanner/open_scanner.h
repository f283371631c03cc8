// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "devices/scanner/wedge_framer.h"
#include "ports/clock.h"
#include "ports/devices.h"
#include <memory>

namespace devices {

/// The scanner of a command line: "wedge", "serial:DEVICE[@BAUD]", "hid[:VID:PID[:SERIAL]]", "camera[:ID]", "intent" (Android only)
/// or "replay:FILE" (read here, so that a bad recording is told at once). It is not opened yet: set its callbacks, then call
/// open(). Clock, timers and the mailbox of this thread outlive it; without a mailbox there is neither camera nor intent. The
/// error is one English line that says what to do.
[[nodiscard]] base::Expected<std::unique_ptr<ports::Scanner>, QString>
openScanner(const QString &spec, ports::Clock &clock, ports::Timers &timers, ports::Mailbox *mailbox = nullptr, const WedgeLimits &wedge = {});

/// The one that is meant where none is named: "intent" on Android, "wedge" elsewhere.
[[nodiscard]] QString usualScanner();

} // namespace devices
