// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clock.h"
#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>
#include <limits>

namespace platform {

domain::UtcTime SystemClock::now() const
{
    using std::chrono::system_clock;
    return {std::chrono::duration_cast<domain::Duration>(system_clock::now().time_since_epoch()).count()};
}

domain::Instant SystemClock::running() const
{
    using std::chrono::steady_clock;
    return {std::chrono::duration_cast<domain::Duration>(steady_clock::now().time_since_epoch()).count()};
}

qint64 running_ns()
{
    using std::chrono::steady_clock;
    return std::chrono::nanoseconds(steady_clock::now().time_since_epoch()).count();
}

QtTimers::QtTimers() = default;
QtTimers::~QtTimers() = default;

ports::TimerId QtTimers::start(domain::Duration after, std::function<void()> due)
{
    const ports::TimerId id = ++m_last;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [this, id, due = std::move(due)] { ring(id, due); });
    const qint64 longest = std::numeric_limits<int>::max(); // 24 days, QTimer's limit
    timer->start(int(std::clamp<qint64>(after.count(), 0, longest)));
    m_armed.emplace(id, std::move(timer));
    return id;
}

void QtTimers::ring(ports::TimerId timer, const std::function<void()> &due)
{
    const auto armed = m_armed.find(timer);
    if (armed == m_armed.end())
        return;
    // It is past before `due` runs, and both live on until the timer's own signal has returned.
    armed->second.release()->deleteLater();
    m_armed.erase(armed);
    const std::function<void()> call = due;
    call();
}

void QtTimers::cancel(ports::TimerId timer)
{
    const auto armed = m_armed.find(timer);
    if (armed == m_armed.end())
        return;
    armed->second->stop();
    armed->second.release()->deleteLater(); // perhaps from inside of another timer's signal
    m_armed.erase(armed);
}

quint64 SystemRandom::next() { return QRandomGenerator::system()->generate64(); }

} // namespace platform
