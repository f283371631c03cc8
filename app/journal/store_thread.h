// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journal/store.h"
#include "ports/clock.h"
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace journal {

/// The journal on a thread of its own. Jobs run in the order of the calls; their ends come back through the mailbox.
///
/// At most `maxQueued` jobs wait. No work is dropped at the limit: post() blocks its caller until there is room. The
/// loops have one job in flight each, so that they get there only if the disk hangs, and then nothing may be promised
/// anyway. A job must not post.
///
/// When there was no work for two seconds, or 16 MB of -wal have gathered, a passive checkpoint runs between two jobs; and when
/// there was no work, the -wal is laid out for the next.
class StoreThread final : public Store
{
public:
    struct Limits
    {
        size_t maxQueued = 1024;
        domain::Duration idle{2000};
        qint64 walBytes = 16 * 1024 * 1024;
    };
    using Opened = base::Expected<std::unique_ptr<StoreThread>, OpenError>;

    /// Opens the journal on the new thread and waits for that: a station without its journal has nothing to show.
    /// After Damaged (the files are in quarantine then) it opens what was rescued; `rescuedFrom` names the folder.
    /// `mailbox` belongs to the caller's thread and must outlive the store.
    [[nodiscard]] static Opened start(const OpenOptions &options, ports::Mailbox &mailbox);
    [[nodiscard]] static Opened start(const OpenOptions &options, ports::Mailbox &mailbox, const Limits &limits);
    /// Finishes everything that is queued, closes the journal and joins. Ends that have not been fetched from the
    /// mailbox yet come later, from the mailbox.
    ~StoreThread() override;

    /// `done` may be empty.
    void post(std::function<void(Journal &)> job, std::function<void()> done) override;

    /// Folder of the quarantine that this start made; empty in all good days.
    [[nodiscard]] const QString &rescuedFrom() const { return m_rescuedFrom; }

private:
    struct Task
    {
        std::function<void(Journal &)> job;
        std::function<void()> done;
    };
    StoreThread(ports::Mailbox &mailbox, const Limits &limits);
    [[nodiscard]] std::optional<OpenError> open(const OpenOptions &options);
    void work(const OpenOptions &options);
    void serve(Journal &journal);
    void makeRoom(Journal &journal);
    /// The next task; nullopt when idle time has passed. `ended` becomes true when there is nothing more to come.
    [[nodiscard]] std::optional<Task> take(bool mayIdle, bool &ended);

    ports::Mailbox &m_mailbox;
    const Limits m_limits;
    QString m_rescuedFrom;

    std::mutex m_mutex;
    std::condition_variable m_wake; ///< work or the end has come
    std::condition_variable m_room; ///< the queue has become shorter, or the opening has ended
    std::deque<Task> m_queue;
    bool m_ending = false;
    bool m_opened = false;
    std::optional<OpenError> m_fault;
    std::thread m_thread;
};

} // namespace journal
