// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/silence_watch.h"

namespace devices {
namespace {
constexpr domain::Duration lastTurn(10);
} // namespace

SilenceWatch::SilenceWatch(ports::Timers &timers, std::function<void()> silent)
    : m_timers(timers)
    , m_silent(std::move(silent))
{
}

SilenceWatch::~SilenceWatch() { stop(); }

void SilenceWatch::restart(domain::Duration after)
{
    stop();
    m_timer = m_timers.start(after, [this] { timeIsOver(); });
}

void SilenceWatch::stop()
{
    m_timers.cancel(m_timer);
    m_timer = 0;
}

void SilenceWatch::timeIsOver()
{
    m_timer = m_timers.start(lastTurn, [this] {
        m_timer = 0;
        m_silent();
    });
}

} // namespace devices
