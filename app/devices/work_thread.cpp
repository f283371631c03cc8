// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/work_thread.h"

namespace devices {

WorkThread::WorkThread(ports::Mailbox &mailbox)
    : m_mailbox(mailbox)
    , m_thread([this] { run(); })
{
}

WorkThread::~WorkThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
        m_work.clear();
    }
    m_wake.notify_one();
    m_thread.join();
    *m_alive = false;
}

void WorkThread::post(std::function<Result()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    m_wake.notify_one();
}

size_t WorkThread::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_work.size();
}

void WorkThread::run()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_ends || !m_work.empty(); });
        if (m_ends)
            return;
        const auto work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        Result result = work();
        if (result)
            m_mailbox.post([alive = m_alive, result = std::move(result)] {
                if (*alive)
                    result();
            });
    }
}

} // namespace devices
