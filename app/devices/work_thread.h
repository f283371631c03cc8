// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace devices {

/// One thread for what takes its time: a printer that is spoken to by blocking calls, a page that is drawn. Work is done in
/// order; what a piece of work returns is run on the mailbox's thread, unless the WorkThread has ended by then. Its end waits
/// for the piece in work only.
class WorkThread
{
public:
    using Result = std::function<void()>;

    explicit WorkThread(ports::Mailbox &mailbox);
    ~WorkThread();
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    void post(std::function<Result()> work);
    [[nodiscard]] size_t waiting() const;

private:
    void run();

    ports::Mailbox &m_mailbox;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< looked at on the mailbox's thread only
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<Result()>> m_work;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace devices
