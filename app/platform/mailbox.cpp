// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/mailbox.h"
#include "base/must.h"
#include <QSocketNotifier>
#ifdef Q_OS_LINUX
#include <sys/eventfd.h>
#include <unistd.h>
#endif

namespace platform {

EventfdMailbox::EventfdMailbox()
{
#ifdef Q_OS_LINUX
    m_eventfd = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    MUST(m_eventfd >= 0, "no eventfd: this process has too many open files to start");
    m_notifier = std::make_unique<QSocketNotifier>(m_eventfd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { deliver(); });
#endif
}

EventfdMailbox::~EventfdMailbox()
{
    m_notifier.reset();
#ifdef Q_OS_LINUX
    ::close(m_eventfd);
#endif
}

void EventfdMailbox::post(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    m_work.push_back(std::move(work));
    if (m_work.size() == 1) // else it was woken already
        wake();
}

void EventfdMailbox::wake()
{
#ifdef Q_OS_LINUX
    const quint64 one = 1;
    const auto written = ::write(m_eventfd, &one, sizeof one);
    MUST(written == sizeof one, "an eventfd takes 2^64 - 2 wake-ups");
#else
    QMetaObject::invokeMethod(
        this, [this] { deliver(); }, Qt::QueuedConnection);
#endif
}

/// What is posted while this runs waits for the next round, so that timers and keys get their turn.
void EventfdMailbox::deliver()
{
    std::deque<std::function<void()>> round;
    {
        const std::lock_guard lock(m_mutex);
#ifdef Q_OS_LINUX
        quint64 count = 0;
        if (::read(m_eventfd, &count, sizeof count) < 0)
            return; // nobody has posted since the last round
#endif
        round.swap(m_work);
    }
    for (const auto &work : round)
        work();
}

} // namespace platform
