// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include <memory>
#include <unordered_map>

class QTimer;

namespace platform {

/// The machine's clocks.
class SystemClock final : public ports::Clock
{
public:
    [[nodiscard]] domain::UtcTime now() const override;
    [[nodiscard]] domain::Instant running() const override;
};
/// The same as running(), for whoever measures: in ns.
[[nodiscard]] qint64 running_ns();

/// Timers on the event loop of the thread that made this. Precise: a late sound is a wrong sound.
class QtTimers final : public ports::Timers
{
public:
    QtTimers();
    ~QtTimers() override; ///< what is still armed never comes due
    ports::TimerId start(domain::Duration after, std::function<void()> due) override;
    void cancel(ports::TimerId timer) override;

private:
    void ring(ports::TimerId timer, const std::function<void()> &due);
    std::unordered_map<ports::TimerId, std::unique_ptr<QTimer>> m_armed;
    ports::TimerId m_last = 0;
};

/// The operating system's source of random numbers.
class SystemRandom final : public ports::Random
{
public:
    [[nodiscard]] quint64 next() override;
};

} // namespace platform
