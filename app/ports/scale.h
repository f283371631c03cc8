// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/weighing.h"
#include "ports/devices.h"

namespace ports {

/// A scale that is plugged in. It is asked, or tells by itself, several times a second; every answer is a reading of its
/// own, and no answer is no reading.
class Scale
{
public:
    virtual ~Scale() = default;
    [[nodiscard]] virtual QString name() const = 0; ///< as on the command line, e.g. "mt-sics:/dev/ttyUSB0@9600,8N1"
    [[nodiscard]] virtual DeviceState state() const = 0;
    [[nodiscard]] virtual QString trouble() const = 0; ///< English cause while not Ready
    virtual void open() = 0;
    virtual void zero() = 0; ///< asks it to zero itself, where it can

    std::function<void(const domain::ScaleReading &)> onReading;
    std::function<void()> onStateChanged;
};

} // namespace ports
