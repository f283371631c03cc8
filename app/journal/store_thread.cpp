// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/store_thread.h"
#include "base/log.h"

namespace journal {

StoreThread::StoreThread(ports::Mailbox &mailbox, const Limits &limits)
    : m_mailbox(mailbox)
    , m_limits(limits)
{
}

StoreThread::Opened StoreThread::start(const OpenOptions &options, ports::Mailbox &mailbox)
{
    return start(options, mailbox, Limits());
}

StoreThread::Opened StoreThread::start(const OpenOptions &options, ports::Mailbox &mailbox, const Limits &limits)
{
    std::unique_ptr<StoreThread> store(new StoreThread(mailbox, limits));
    if (const auto why = store->open(options))
        return base::Unexpected{*why};
    return store;
}

std::optional<OpenError> StoreThread::open(const OpenOptions &options)
{
    m_thread = std::thread([this, options] { work(options); });
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_opened || m_fault; });
    return m_fault;
}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void StoreThread::post(std::function<void(Journal &)> job, std::function<void()> done)
{
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_queue.size() < m_limits.maxQueued; });
        m_queue.push_back({std::move(job), std::move(done)});
    }
    m_wake.notify_one();
}

void StoreThread::work(const OpenOptions &options)
{
    auto journal = Journal::open(options);
    QString rescuedFrom;
    if (!journal && journal.error().fault == OpenFault::Damaged && !journal.error().quarantine.isEmpty()) {
        rescuedFrom = journal.error().quarantine;
        qCWarning(logJournal, "%s", qPrintable(journal.error().what));
        journal = Journal::open(options);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_rescuedFrom = rescuedFrom;
        if (journal)
            m_opened = true;
        else
            m_fault = journal.error();
    }
    m_room.notify_all();
    if (journal)
        serve(**journal);
}

void StoreThread::serve(Journal &journal)
{
    bool ended = false;
    bool idled = false; // the -wal was looked after since the last task
    while (!ended) {
        auto task = take(!idled, ended);
        if (task) {
            task->job(journal);
            task->job = nullptr; // what it holds ends here, on the thread that used it
            if (task->done)
                m_mailbox.post(std::move(task->done));
        }
        idled = !task;
        if (!ended && journal.walBytes() > (task ? m_limits.walBytes : 0))
            journal.checkpoint(false);
        if (idled && !ended)
            makeRoom(journal);
    }
}

void StoreThread::makeRoom(Journal &journal)
{
    const auto isIdle = [this] {
        const std::lock_guard lock(m_mutex);
        return m_queue.empty() && !m_ending;
    };
    while (isIdle() && journal.layOutWal()) {
    }
}

std::optional<StoreThread::Task> StoreThread::take(bool mayIdle, bool &ended)
{
    std::unique_lock lock(m_mutex);
    const auto awake = [this] { return m_ending || !m_queue.empty(); };
    if (!mayIdle)
        m_wake.wait(lock, awake);
    else if (!m_wake.wait_for(lock, m_limits.idle, awake))
        return std::nullopt;
    if (m_queue.empty()) {
        ended = true;
        return std::nullopt;
    }
    Task task = std::move(m_queue.front());
    m_queue.pop_front();
    lock.unlock();
    m_room.notify_all();
    return task;
}

} // namespace journal
