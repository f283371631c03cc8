// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journal/store_thread.h"
#include "ports/clock.h"
#include <map>
#include <random>
#include <utility>

/// A world in which time passes only when it is told to: clock, timers, chance and a store for the loops under test.
namespace support {

class VirtualTime : public ports::Clock, public ports::Timers
{
public:
    [[nodiscard]] domain::UtcTime now() const override { return {epochMs + m_now}; }
    [[nodiscard]] domain::Instant running() const override { return {m_now}; }
    ports::TimerId start(domain::Duration after, std::function<void()> due) override
    {
        const qint64 at = m_now + std::max<qint64>(0, after.count());
        m_due.emplace(std::pair(at, ++m_last), std::move(due));
        m_at.emplace(m_last, at);
        return m_last;
    }
    void cancel(ports::TimerId timer) override
    {
        const auto at = m_at.find(timer);
        if (at == m_at.end())
            return;
        m_due.erase({at->second, timer});
        m_at.erase(at);
    }

    /// Does the next thing that is due up to this instant; false when there is none.
    bool step(qint64 untilMs)
    {
        if (m_due.empty() || m_due.begin()->first.first > untilMs)
            return false;
        auto next = m_due.extract(m_due.begin());
        m_at.erase(next.key().second);
        m_now = std::max(m_now, next.key().first);
        next.mapped()();
        return true;
    }
    /// Lets so much time pass; `each` is called after every event.
    void pass(
        domain::Duration duration, const std::function<void()> &each = [] {})
    {
        const qint64 until = m_now + duration.count();
        while (step(until))
            each();
        m_now = until;
    }
    /// Lets time pass until the condition holds, at most so long; whether it did.
    bool passUntil(const std::function<bool()> &holds, domain::Duration atMost)
    {
        const qint64 until = m_now + atMost.count();
        while (!holds()) {
            if (!step(until))
                return false;
        }
        return true;
    }

private:
    static constexpr qint64 epochMs = 1'800'000'000'000;
    qint64 m_now = 1'000;
    ports::TimerId m_last = 0;
    std::map<std::pair<qint64, ports::TimerId>, std::function<void()>> m_due;
    std::map<ports::TimerId, qint64> m_at; ///< where each one stands in m_due
};

class Dice : public ports::Random
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    quint64 next() override { return m_engine(); }
    /// 0 to below - 1.
    quint64 below(quint64 limit) { return next() % limit; }
    bool chance(int percent) { return below(100) < quint64(percent); }

private:
    std::mt19937_64 m_engine;
};

/// Runs the journal's work as events of the virtual time, one after the other, like another thread would.
class VirtualStore : public journal::Store
{
public:
    VirtualStore(ports::Timers &time, journal::Journal &journal)
        : m_time(time)
        , m_journal(journal)
    {
    }
    ~VirtualStore() override { m_time.cancel(m_idling); }
    void post(std::function<void(journal::Journal &)> job, std::function<void()> done) override
    {
        m_time.start(slowness, [this, alive = std::weak_ptr<int>(m_alive), job = std::move(job), done = std::move(done)] {
            if (alive.expired())
                return; // the program has ended
            job(m_journal);
            if (hasDied && hasDied())
                return;
            m_time.start(domain::Duration(0), done);
            lookAfterWal();
        });
    }

    domain::Duration slowness{0}; ///< of the disk, for every job
    std::function<bool()> hasDied; ///< the machine went down in the middle of the job: nobody learns of its end
    /// After so long without a job the -wal is checkpointed, as journal::StoreThread does it; 0 = never.
    domain::Duration idle{0};

private:
    void lookAfterWal()
    {
        if (m_journal.walBytes() > journal::StoreThread::Limits().walBytes)
            m_journal.checkpoint(false);
        m_jobs = idle.count() > 0 ? m_jobs + 1 : 0;
        if (m_jobs > 0 && m_idling == 0)
            waitIdly();
    }
    void waitIdly()
    {
        m_idling = m_time.start(idle, [this, jobs = m_jobs] {
            m_idling = 0;
            if (jobs != m_jobs)
                waitIdly();
            else
                tidyUp();
        });
    }

    void tidyUp()
    {
        if (m_journal.walBytes() > 0)
            m_journal.checkpoint(false);
        while (m_journal.layOutWal()) {
        }
    }

    ports::Timers &m_time;
    journal::Journal &m_journal;
    qint64 m_jobs = 0;
    ports::TimerId m_idling = 0;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace support
