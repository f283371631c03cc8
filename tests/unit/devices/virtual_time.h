// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include <QElapsedTimer>
#include <QTimer>
#include <map>

/// Clock and timers that stand still until they are told to go on.
class VirtualTime : public ports::Clock, public ports::Timers
{
public:
    [[nodiscard]] domain::UtcTime now() const override { return {m_now.ms}; }
    [[nodiscard]] domain::Instant running() const override { return m_now; }

    ports::TimerId start(domain::Duration after, std::function<void()> due) override
    {
        m_due[++m_last] = {m_now + after, std::move(due)};
        return m_last;
    }
    void cancel(ports::TimerId timer) override { m_due.erase(timer); }

    [[nodiscard]] size_t waiting() const { return m_due.size(); }

    void advance(int ms)
    {
        const domain::Instant end = m_now + domain::Duration(ms);
        while (fireNext(end)) {
        }
        m_now = end;
    }
    /// The time passes at once, as when the thread was busy: what is due then fires late, and only what was due by
    /// then.
    void stall(int ms)
    {
        m_now = m_now + domain::Duration(ms);
        const ports::TimerId newest = m_last;
        const auto due = m_due;
        for (const auto &[id, timer] : due) {
            if (id <= newest && timer.at <= m_now && m_due.erase(id) > 0)
                timer.due();
        }
    }

private:
    struct Timer
    {
        domain::Instant at;
        std::function<void()> due;
    };

    bool fireNext(domain::Instant end)
    {
        auto next = m_due.end();
        for (auto it = m_due.begin(); it != m_due.end(); ++it) {
            if (it->second.at <= end && (next == m_due.end() || it->second.at < next->second.at))
                next = it;
        }
        if (next == m_due.end())
            return false;
        const Timer timer = next->second;
        m_due.erase(next);
        m_now = std::max(m_now, timer.at);
        timer.due();
        return true;
    }

    domain::Instant m_now{1000};
    std::map<ports::TimerId, Timer> m_due;
    ports::TimerId m_last = 0;
};

/// The real ones, which count how often they wake anybody.
class RealTime : public ports::Clock, public ports::Timers
{
public:
    /// `faster`: how much of this time passes in one of the wall's seconds.
    explicit RealTime(int faster = 1) : m_faster(faster) { m_elapsed.start(); }
    [[nodiscard]] domain::UtcTime now() const override { return {running().ms}; }
    [[nodiscard]] domain::Instant running() const override { return {m_before_ms + m_elapsed.elapsed() * m_faster}; }
    /// From now on; timers that run already keep their time.
    void hurry(int faster)
    {
        m_before_ms = running().ms;
        m_elapsed.restart();
        m_faster = faster;
    }

    ports::TimerId start(domain::Duration after, std::function<void()> due) override
    {
        auto *timer = new QTimer(&m_owner);
        timer->setSingleShot(true);
        const ports::TimerId id = ++m_last;
        m_timers[id] = timer;
        QObject::connect(timer, &QTimer::timeout, &m_owner, [this, id, due = std::move(due)] {
            ++fired;
            cancel(id);
            due();
        });
        timer->start(after / m_faster);
        return id;
    }
    void cancel(ports::TimerId id) override
    {
        if (const auto found = m_timers.find(id); found != m_timers.end()) {
            found->second->deleteLater();
            found->second->stop();
            m_timers.erase(found);
        }
    }

    int fired = 0;

private:
    QElapsedTimer m_elapsed;
    qint64 m_before_ms = 0;
    int m_faster;
    QObject m_owner;
    std::map<ports::TimerId, QTimer *> m_timers;
    ports::TimerId m_last = 0;
};
