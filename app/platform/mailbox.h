// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include <QObject>
#include <deque>
#include <memory>
#include <mutex>

class QSocketNotifier;

namespace platform {

/// Brings work to the event loop of the thread that made it, in the order of the posts. On Linux an eventfd wakes the
/// loop: nothing of Qt is touched by the posting thread, so that a thread sanitizer sees all there is to see. Elsewhere
/// a queued call does it. Destroyed when nobody posts any more; work that was not run yet is dropped with it.
class EventfdMailbox final : public QObject, public ports::Mailbox
{
    Q_OBJECT
public:
    EventfdMailbox();
    ~EventfdMailbox() override;
    void post(std::function<void()> work) override;

private:
    void wake();
    void deliver();
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_work;
    int m_eventfd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace platform
