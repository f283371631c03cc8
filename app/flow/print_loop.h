// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/world.h"
#include "domain/command.h"
#include "ports/printer.h"
#include <deque>
#include <map>
#include <set>

namespace flow {

/// What is to be printed.
struct PrintWish
{
    std::optional<domain::LabelName> label; ///< absent: a packing slip, a gift note
    QString title;                          ///< for a person: "Label 536365-1"
    QByteArray document;
    QString mediaType;
    bool reprint = false;
};

/// One job in a queue, for the screen.
struct QueuedPrint
{
    QString job;
    std::optional<domain::LabelName> label; ///< absent: a packing slip, a gift note
    QString title;
    QString printer;
    bool sending = false; ///< the printer has it; else it waits
    int tries = 0;        ///< in vain so far: not one byte was taken
    QString why;          ///< of the last one, English
};

/// Whether what waits for its printer is still to be printed.
enum class StillWanted {
    Yes,
    NotKnown, ///< it waits, too
    No,       ///< it is let go of
};

/// Label -> printer. One queue a printer, one job at a time in each; no printer waits for another one.
///
/// A job lies on the disk before its first byte leaves, and it is marked there before and after: whatever is killed when, a
/// job whose end is not known is Unknown, and only a person prints it again. By itself a job is sent again only when not one
/// byte of it was taken, and not for longer than `patience`: a printer that comes back in an hour prints nothing of the past.
class PrintLoop
{
public:
    static constexpr domain::Duration patience{10 * 60'000};
    static constexpr domain::Duration answerWithin{60'000}; ///< a printer answers within 30 s; this is for one that does not
    static constexpr domain::Duration kept{24 * 3600'000};  ///< finished jobs, for questions after a restart

    PrintLoop(const delivery::World &world, std::function<QString()> uuid);
    ~PrintLoop();
    PrintLoop(const PrintLoop &) = delete;
    PrintLoop &operator=(const PrintLoop &) = delete;

    /// Takes up what an earlier run left behind: what waited still waits, what was being sent is Unknown. What no fact
    /// tells yet is reported.
    void start();
    /// Borrows it, under its name(); it begins to work off what waits for it. nullptr: gone, its queue waits.
    void setPrinter(const QString &name, ports::Printer *printer);
    /// Puts it into the queue of this printer. Answers with the job's id: a new UUID, unless one is given (of a paper: any text).
    QString print(const QString &printer, const PrintWish &wish, const QString &id = {});
    /// All that waits for one printer goes to another one. What is being sent stays where it is.
    void move(const QString &from, const QString &to);
    /// A job that waits is given up.
    void drop(const QString &job);
    [[nodiscard]] std::vector<QueuedPrint> queue() const;
    /// Whether this job is still to come: on its way to the disk, waiting, or being sent.
    [[nodiscard]] bool isOpen(const QString &job) const;
    /// What waits may be wanted otherwise than before.
    void lookAgain();

    /// Asked of a label before its first byte leaves: it may have waited for an hour.
    std::function<StillWanted(const domain::LabelName &)> stillWanted;
    std::function<void(const QString &job)> onLetGo; ///< it was not wanted any more
    std::function<void(const domain::PrintReport &)> onReport; ///< of labels; again after a restart while no fact says it
    std::function<void(const QString &title, const QString &why)> onGivenUp; ///< nothing of it was ever taken
    /// What waited cannot be opened any more (the station's key is another one): nothing came out, nothing will.
    std::function<void(const QString &title)> onLost;
    std::function<void()> onChanged;
    std::function<void(const journal::WriteError &)> onStoreFault;

private:
    struct Job
    {
        QString id;
        PrintWish wish;
        domain::UtcTime made;
        int tries = 0;
        QString why;
    };
    struct Queue
    {
        ports::Printer *printer = nullptr;
        std::deque<Job> waiting;
        bool busy = false; ///< its first job is under way
        bool held = false; ///< whether its first job is wanted is not known
        quint64 round = 0; ///< answers to earlier ones are late
        ports::TimerId wake = 0;
        ports::TimerId deadline = 0;
    };
    void takeUp(const std::vector<journal::PrintJob> &jobs);
    void giveUp(const QString &printer);
    void letGo(const QString &printer);
    void hold(const QString &printer);
    void takeUp(const journal::PrintJob &job);
    void lose(const Job &job);
    void enqueue(const QString &printer, Job job);
    void turn(const QString &name);
    void send(const QString &name);
    void ended(const QString &name, quint64 round, const ports::PrintOutcome &outcome);
    void notTaken(const QString &name, const ports::PrintOutcome &outcome);
    void finish(const QString &name, const ports::PrintOutcome &outcome);
    /// `then` hears whether the mark is on the disk.
    void mark(const QString &job, journal::PrintJobState state, std::function<void(bool)> then);
    void report(const Job &job, const QString &printer, domain::PrintState state, const QString &what) const;
    void wakeAfter(const QString &name, domain::Duration pause);
    void changed() const;
    [[nodiscard]] bool isPastPatience(const Job &job) const;

    const delivery::World m_world;
    const std::function<QString()> m_uuid;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
    std::map<QString, Queue> m_queues;
    std::set<QString> m_making; ///< jobs on their way to the disk
};

} // namespace flow
