// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/virtual_time.h"

namespace support {

/// The time as one machine has it. Its wall clock may be wrong and may jump; while the machine sleeps nothing is due on
/// it, and its running time stands still as CLOCK_MONOTONIC does.
class OwnTime : public ports::Clock, public ports::Timers
{
public:
    explicit OwnTime(VirtualTime &time)
        : m_time(time)
    {
    }
    ~OwnTime() override
    {
        for (const auto &[id, armed] : m_armed)
            m_time.cancel(armed.below);
    }
    OwnTime(const OwnTime &) = delete;
    OwnTime &operator=(const OwnTime &) = delete;

    [[nodiscard]] domain::UtcTime now() const override { return m_time.now() + ahead; }
    [[nodiscard]] domain::Instant running() const override
    {
        return {(m_asleepSince ? *m_asleepSince : m_time.running().ms) - m_slept};
    }
    ports::TimerId start(domain::Duration after, std::function<void()> due) override
    {
        const ports::TimerId id = ++m_last;
        m_armed[id] = {running() + std::max(after, domain::Duration(0)), std::move(due), 0};
        if (!m_asleepSince)
            arm(id);
        return id;
    }
    void cancel(ports::TimerId timer) override
    {
        const auto armed = m_armed.find(timer);
        if (armed == m_armed.end())
            return;
        m_time.cancel(armed->second.below);
        m_armed.erase(armed);
    }

    void sleep()
    {
        if (m_asleepSince)
            return;
        m_asleepSince = m_time.running().ms;
        for (auto &[id, armed] : m_armed)
            m_time.cancel(std::exchange(armed.below, 0));
    }
    void wake()
    {
        if (!m_asleepSince)
            return;
        m_slept += m_time.running().ms - *std::exchange(m_asleepSince, std::nullopt);
        std::vector<std::pair<domain::Instant, ports::TimerId>> inOrder;
        for (const auto &[id, armed] : m_armed)
            inOrder.emplace_back(armed.due, id);
        std::sort(inOrder.begin(), inOrder.end());
        for (const auto &[due, id] : inOrder)
            arm(id);
    }
    [[nodiscard]] bool isAsleep() const { return m_asleepSince.has_value(); }
    [[nodiscard]] size_t armed() const { return m_armed.size(); }

    domain::Duration ahead{0}; ///< of the true wall clock

private:
    struct Armed
    {
        domain::Instant due;
        std::function<void()> work;
        ports::TimerId below = 0;
    };
    void arm(ports::TimerId id)
    {
        Armed &armed = m_armed[id];
        armed.below = m_time.start(armed.due - running(), [this, id] {
            auto due = m_armed.extract(id);
            due.mapped().work();
        });
    }

    VirtualTime &m_time;
    std::map<ports::TimerId, Armed> m_armed;
    ports::TimerId m_last = 0;
    qint64 m_slept = 0;
    std::optional<qint64> m_asleepSince;
};

} // namespace support
