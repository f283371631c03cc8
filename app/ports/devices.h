// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/barcode.h"
#include <functional>

/// What is plugged in, and what the operator hears.
namespace ports {

enum class DeviceState {
    Absent,   ///< not there (yet): it is looked for again by itself
    Ready,
    Failing,  ///< there, but it does not open or answers nonsense; the words say what to do
};

class Scanner
{
public:
    virtual ~Scanner() = default;
    [[nodiscard]] virtual QString name() const = 0; ///< as on the command line, e.g. "serial:/dev/ttyACM0"
    [[nodiscard]] virtual DeviceState state() const = 0;
    [[nodiscard]] virtual QString trouble() const = 0; ///< English cause while not Ready
    virtual void open() = 0;

    std::function<void(domain::Scan)> onScan;
    std::function<void()> onStateChanged;
};

/// The sounds, told apart without eyes. `Accepted` if and only if a fact was recorded.
enum class Sound { None, Accepted, Ok, Refused, Unknown, Attention, Done };

class Feedback
{
public:
    virtual ~Feedback() = default;
    virtual void play(Sound sound) = 0; ///< sound and vibration
    virtual void shake(Sound) {}        ///< vibration alone, for whoever has switched the sounds off
    [[nodiscard]] virtual bool audible() const = 0; ///< false: no audio device; the screen flashes instead
};

} // namespace ports
