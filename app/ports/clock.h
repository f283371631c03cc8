// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include <functional>

/// Time, timers and chance come from here only, so that a simulation can run the loops on a virtual clock.
namespace ports {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual domain::UtcTime now() const = 0;      ///< wall clock, for stamps
    [[nodiscard]] virtual domain::Instant running() const = 0;  ///< monotonic, for everything that waits
};

using TimerId = quint64; ///< 0 = none

class Timers
{
public:
    virtual ~Timers() = default;
    /// Calls `due` once, on the caller's thread, not before `after` has passed. Never from inside of start().
    virtual TimerId start(domain::Duration after, std::function<void()> due) = 0;
    /// A cancelled or past timer may be cancelled again; 0 is ignored.
    virtual void cancel(TimerId timer) = 0;
};

class Random
{
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual quint64 next() = 0; ///< uniform over 64 bits, fit for ids
};

/// Brings work from another thread to the thread that owns the mailbox. post() may be called from any thread.
class Mailbox
{
public:
    virtual ~Mailbox() = default;
    virtual void post(std::function<void()> work) = 0;
};

} // namespace ports
