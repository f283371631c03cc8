// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/print_loop.h"
#include "base/log.h"
#include "delivery/back_off.h"
#include <algorithm>

namespace flow {
namespace {

using ports::PrintOutcome;
using State = journal::PrintJobState;

const QString untold = QStringLiteral("the program ended before the printer had answered");

journal::PrintJob rowOf(const QString &id, const QString &printer, const PrintWish &wish, domain::UtcTime made)
{
    journal::PrintJob row;
    row.id = id;
    row.printer = printer;
    row.label = wish.label;
    row.title = wish.title;
    row.document = wish.document;
    row.mediaType = wish.mediaType;
    row.reprint = wish.reprint;
    row.made = made;
    return row;
}

State stateAfter(PrintOutcome::Result result)
{
    switch (result) {
    case PrintOutcome::Result::Taken:
        return State::Sent;
    case PrintOutcome::Result::Printed:
        return State::Printed;
    default:
        return State::Unknown;
    }
}

} // namespace

PrintLoop::PrintLoop(const delivery::World &world, std::function<QString()> uuid)
    : m_world(world)
    , m_uuid(std::move(uuid))
{
}

PrintLoop::~PrintLoop()
{
    for (auto &[name, queue] : m_queues) {
        m_world.timers.cancel(queue.wake);
        m_world.timers.cancel(queue.deadline);
    }
}

// ---- what an earlier run left behind ------------------------------------------------------------------

void PrintLoop::start()
{
    m_world.store.run<std::vector<journal::PrintJob>>(
        [before = domain::UtcTime{m_world.clock.now().ms - kept.count()}](journal::Journal &journal) {
            if (const auto dropped = journal.dropPrintJobs(before); !dropped)
                qCWarning(logFlow, "old print jobs stay: %s", qUtf8Printable(dropped.error().what));
            return journal.printJobs();
        },
        [this, alive = std::weak_ptr<int>(m_alive)](const std::vector<journal::PrintJob> &jobs) {
            if (!alive.expired())
                takeUp(jobs);
        });
}

void PrintLoop::takeUp(const std::vector<journal::PrintJob> &jobs)
{
    for (const journal::PrintJob &job : jobs)
        takeUp(job);
    changed();
}

void PrintLoop::takeUp(const journal::PrintJob &row)
{
    if (row.told)
        return;
    const Job job{row.id, {row.label, row.title, row.document, row.mediaType, row.reprint}, row.made, 0, {}};
    switch (row.state) {
    case State::Waiting:
        return row.isLost ? lose(job) : enqueue(row.printer, job);
    case State::Sending:
        return mark(job.id, State::Unknown, [this, job, printer = row.printer](bool) {
            report(job, printer, domain::PrintState::Unknown, untold);
        });
    case State::Sent:
        return report(job, row.printer, domain::PrintState::Sent, {});
    case State::Printed:
        return report(job, row.printer, domain::PrintState::Printed, row.by);
    case State::Unknown:
        return report(job, row.printer, domain::PrintState::Unknown, untold);
    case State::Dropped:
        return;
    }
}

/// Not one byte of it has left.
void PrintLoop::lose(const Job &job)
{
    mark(job.id, State::Dropped, [](bool) {});
    qCWarning(logFlow, "%s cannot be printed: what was to be printed cannot be opened any more", qUtf8Printable(job.wish.title));
    if (onLost)
        onLost(job.wish.title);
}

// ---- queues -------------------------------------------------------------------------------------------

void PrintLoop::setPrinter(const QString &name, ports::Printer *printer)
{
    Queue &queue = m_queues[name];
    const bool isPrinting = queue.deadline != 0;
    if (std::exchange(queue.printer, printer) != printer && isPrinting)
        ended(name, queue.round, {PrintOutcome::Result::Unknown, {}, QStringLiteral("the printer went away while it printed")});
    m_world.timers.cancel(std::exchange(queue.wake, 0)); // it may just have been plugged in
    turn(name);
}

QString PrintLoop::print(const QString &printer, const PrintWish &wish, const QString &id)
{
    const Job job{id.isEmpty() ? m_uuid() : id, wish, m_world.clock.now(), 0, {}};
    m_making.insert(job.id);
    using Kept = base::Expected<base::Done, journal::WriteError>;
    m_world.store.run<Kept>([row = rowOf(job.id, printer, wish, job.made)](journal::Journal &journal) { return journal.keepPrintJob(row); },
                            [this, alive = std::weak_ptr<int>(m_alive), printer, job](const Kept &result) {
                                if (alive.expired())
                                    return;
                                m_making.erase(job.id);
                                if (result)
                                    return enqueue(printer, job);
                                if (onStoreFault)
                                    onStoreFault(result.error());
                                if (onGivenUp)
                                    onGivenUp(job.wish.title, result.error().what);
                            });
    return job.id;
}

void PrintLoop::enqueue(const QString &printer, Job job)
{
    m_queues[printer].waiting.push_back(std::move(job));
    changed();
    turn(printer);
}

void PrintLoop::move(const QString &from, const QString &to)
{
    const auto it = m_queues.find(from);
    if (it == m_queues.end() || from == to)
        return;
    std::deque<Job> &jobs = it->second.waiting;
    const auto first = jobs.begin() + (it->second.busy ? 1 : 0);
    std::vector<Job> moved(std::make_move_iterator(first), std::make_move_iterator(jobs.end()));
    jobs.erase(first, jobs.end());
    for (Job &job : moved) {
        m_world.store.post([row = rowOf(job.id, to, job.wish, job.made)](journal::Journal &journal) {
            if (const auto put = journal.keepPrintJob(row); !put)
                qCWarning(logFlow, "a print job was moved, but not on the disk: %s", qUtf8Printable(put.error().what));
        }, [] {});
        enqueue(to, std::move(job));
    }
    changed();
}

void PrintLoop::drop(const QString &id)
{
    for (auto &[name, queue] : m_queues) {
        const auto first = queue.waiting.begin() + (queue.busy ? 1 : 0);
        const auto job = std::find_if(first, queue.waiting.end(), [&](const Job &j) { return j.id == id; });
        if (job == queue.waiting.end())
            continue;
        queue.waiting.erase(job);
        mark(id, State::Dropped, [](bool) {});
        return changed();
    }
}

std::vector<QueuedPrint> PrintLoop::queue() const
{
    std::vector<QueuedPrint> all;
    for (const auto &[name, queue] : m_queues) {
        for (const Job &job : queue.waiting)
            all.push_back({job.id, job.wish.label, job.wish.title, name, queue.busy && &job == &queue.waiting.front(), job.tries, job.why});
    }
    return all;
}

bool PrintLoop::isOpen(const QString &job) const
{
    const auto waits = [&](const auto &queue) {
        return std::any_of(queue.second.waiting.begin(), queue.second.waiting.end(), [&](const Job &j) { return j.id == job; });
    };
    return m_making.contains(job) || std::any_of(m_queues.begin(), m_queues.end(), waits);
}

void PrintLoop::lookAgain()
{
    for (auto &[name, queue] : m_queues) {
        if (!std::exchange(queue.held, false))
            continue;
        m_world.timers.cancel(std::exchange(queue.wake, 0));
        turn(name);
    }
}

// ---- one job ------------------------------------------------------------------------------------------

bool PrintLoop::isPastPatience(const Job &job) const
{
    // A clock that was set back makes no job older, and one that was set forward none younger than it is.
    return m_world.clock.now() - job.made > patience;
}

void PrintLoop::turn(const QString &name)
{
    Queue &queue = m_queues[name];
    if (queue.busy || queue.wake != 0 || queue.waiting.empty())
        return;
    const Job &job = queue.waiting.front();
    if (isPastPatience(job))
        return giveUp(name);
    const StillWanted wanted = job.wish.label && stillWanted ? stillWanted(*job.wish.label) : StillWanted::Yes;
    if (wanted == StillWanted::No)
        return letGo(name);
    if (wanted == StillWanted::NotKnown)
        return hold(name);
    if (!queue.printer)
        return wakeAfter(name, patience / 10); // so that it is given up in time
    if (!queue.printer->takes(job.wish.mediaType))
        return notTaken(name, {PrintOutcome::Result::NothingTaken, {}, QStringLiteral("this printer does not print %1").arg(job.wish.mediaType)});
    send(name);
}

void PrintLoop::giveUp(const QString &name)
{
    const Job late = m_queues[name].waiting.front();
    m_queues[name].waiting.pop_front();
    mark(late.id, State::Dropped, [](bool) {});
    if (onGivenUp)
        onGivenUp(late.wish.title, late.why.isEmpty() ? QStringLiteral("the printer was not there") : late.why);
    changed();
    turn(name);
}

void PrintLoop::letGo(const QString &name)
{
    const QString job = m_queues[name].waiting.front().id;
    m_queues[name].waiting.pop_front();
    mark(job, State::Dropped, [](bool) {});
    if (onLetGo)
        onLetGo(job);
    changed();
    turn(name);
}

void PrintLoop::hold(const QString &name)
{
    m_queues[name].held = true;
    wakeAfter(name, patience / 10); // so that it is given up in time
}

void PrintLoop::send(const QString &name)
{
    Queue &queue = m_queues[name];
    queue.busy = true;
    const quint64 round = ++queue.round;
    const Job &job = queue.waiting.front();
    changed();
    mark(job.id, State::Sending, [this, name, round, job](bool marked) {
        Queue &now = m_queues[name];
        const auto answer = [this, alive = std::weak_ptr<int>(m_alive), name, round](const PrintOutcome &outcome) {
            if (!alive.expired())
                ended(name, round, outcome);
        };
        if (!marked) // what is not marked is not sent
            return answer({PrintOutcome::Result::NothingTaken, {}, QStringLiteral("the disk does not take it")});
        if (!now.printer)
            return answer({PrintOutcome::Result::NothingTaken, {}, QStringLiteral("the printer was unplugged")});
        now.deadline = m_world.timers.start(answerWithin, [answer] {
            answer({PrintOutcome::Result::Unknown, {}, QStringLiteral("the printer never answered")});
        });
        now.printer->print({job.id, job.wish.title, job.wish.document, job.wish.mediaType, job.wish.reprint}, answer);
    });
}

void PrintLoop::ended(const QString &name, quint64 round, const PrintOutcome &outcome)
{
    Queue &queue = m_queues[name];
    if (!queue.busy || queue.round != round)
        return;
    ++queue.round;
    m_world.timers.cancel(std::exchange(queue.deadline, 0));
    if (outcome.result == PrintOutcome::Result::NothingTaken)
        mark(queue.waiting.front().id, State::Waiting, [this, name, outcome](bool) { notTaken(name, outcome); });
    else
        finish(name, outcome);
}

void PrintLoop::notTaken(const QString &name, const PrintOutcome &outcome)
{
    Queue &queue = m_queues[name];
    queue.busy = false;
    Job &job = queue.waiting.front();
    job.why = outcome.why;
    wakeAfter(name, delivery::backOff(++job.tries, {}, m_world.random));
    changed();
}

void PrintLoop::finish(const QString &name, const PrintOutcome &outcome)
{
    const Job job = m_queues[name].waiting.front();
    const State state = stateAfter(outcome.result);
    m_world.store.run<bool>(
        [id = job.id, state, by = outcome.by](journal::Journal &journal) { return journal.markPrintJob(id, state, by).hasValue(); },
        [this, alive = std::weak_ptr<int>(m_alive), name, job, outcome](bool) {
            if (alive.expired())
                return;
            Queue &queue = m_queues[name];
            queue.waiting.pop_front();
            queue.busy = false;
            if (outcome.result == PrintOutcome::Result::Taken)
                report(job, name, domain::PrintState::Sent, {});
            if (outcome.result == PrintOutcome::Result::Printed) // which says that it was sent, too
                report(job, name, domain::PrintState::Printed, outcome.by);
            if (outcome.result == PrintOutcome::Result::Unknown)
                report(job, name, domain::PrintState::Unknown, outcome.why);
            changed();
            turn(name);
        });
}

void PrintLoop::mark(const QString &job, State state, std::function<void(bool)> then)
{
    using Marked = base::Expected<base::Done, journal::WriteError>;
    m_world.store.run<Marked>([job, state](journal::Journal &journal) { return journal.markPrintJob(job, state, {}); },
                              [this, alive = std::weak_ptr<int>(m_alive), then = std::move(then)](const Marked &marked) {
                                  if (alive.expired())
                                      return;
                                  if (!marked && onStoreFault)
                                      onStoreFault(marked.error());
                                  then(marked.hasValue());
                              });
}

void PrintLoop::report(const Job &job, const QString &printer, domain::PrintState state, const QString &what) const
{
    if (job.wish.label && onReport)
        onReport({job.id, *job.wish.label, state, printer, job.wish.reprint, what});
}

void PrintLoop::wakeAfter(const QString &name, domain::Duration pause)
{
    Queue &queue = m_queues[name];
    m_world.timers.cancel(queue.wake);
    queue.wake = m_world.timers.start(pause, [this, name] {
        m_queues[name].wake = 0;
        turn(name);
    });
}

void PrintLoop::changed() const
{
    if (onChanged)
        onChanged();
}

} // namespace flow
