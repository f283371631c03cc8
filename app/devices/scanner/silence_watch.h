// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"

namespace devices {

/// Tells when nothing has come for a while. After a stall of this thread the time is over before anyone has looked at
/// what came meanwhile; so when it is over, what waits in the event queue gets its turn first and may restart the
/// watch.
class SilenceWatch
{
public:
    SilenceWatch(ports::Timers &timers, std::function<void()> silent);
    ~SilenceWatch();
    SilenceWatch(const SilenceWatch &) = delete;
    SilenceWatch &operator=(const SilenceWatch &) = delete;

    void restart(domain::Duration after);
    void stop();

private:
    void timeIsOver();

    ports::Timers &m_timers;
    std::function<void()> m_silent;
    ports::TimerId m_timer = 0;
};

} // namespace devices
