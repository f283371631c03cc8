// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/hid/hidraw.h"
#include <vector>

namespace devices {

/// Something that is plugged in and may belong to a station.
struct Plugged
{
    QString what;   ///< English: "a scale on USB"
    QString option; ///< what names it on a command line: "--scale usb-hid:0922:8003"
    QString words;  ///< what it says of itself; may be empty
};

/// What this machine has, at this moment, of the kinds that tell themselves: HID scales and scanners, serial lines, label printers
/// with a device file. Nothing is opened.
[[nodiscard]] std::vector<Plugged> pluggedIn(const HidWorld &world = thisMachine());

} // namespace devices
