// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/schedule.h"
#include "delivery/verdict.h"
#include "ports/clock.h"
#include "ports/server.h"
#include "start/console/left_journal.h"
#include <map>
#include <memory>

namespace start {

/// What became of one journal that was to be delivered.
struct JournalSent
{
    enum class End {
        Delivered,   ///< the server has every fact
        Forked,      ///< it has another history under this id
        Gone,        ///< it lacks facts that are not kept here either
        NotTaken,    ///< it refuses a fact, or this program
        Unreachable, ///< it gave no answer
    };
    domain::JournalId journal;
    qint64 facts = 0;
    qint64 alreadyThere = 0; ///< before anything was sent
    qint64 sent = 0;
    qint64 disputed = 0; ///< of all that is there now
    qint64 parked = 0;
    End end = End::Unreachable;
    QString why; ///< English; empty when delivered
};

/// Delivers one journal by the same rules as a station's delivery loop (schedule and verdict), only that nothing is
/// settled here and that it ends: when the server has everything, when it can not, or after so many tries in vain.
class JournalSender
{
public:
    static constexpr int maxTries = 6; ///< in a row without progress, with back-off between them: some 10 s

    /// Each of the references outlives this.
    JournalSender(const LeftJournal &journal, ports::Server &server, ports::Clock &clock, ports::Timers &timers,
                  ports::Random &random);
    ~JournalSender();
    JournalSender(const JournalSender &) = delete;
    JournalSender &operator=(const JournalSender &) = delete;

    void start();
    std::function<void(const JournalSent &)> onProgress; ///< facts were taken
    std::function<void(const JournalSent &)> onEnd;      ///< once; may destroy this

private:
    void turn();
    [[nodiscard]] delivery::Situation situation() const;
    void probe();
    void append(const delivery::Append &step);
    void proveLast();
    void send(std::vector<journal::StoredFact> facts);
    std::function<void(ports::JournalReply, QString)> answerTo(const delivery::Asked &asked);
    void replied(const delivery::Asked &asked, const ports::JournalReply &reply, const QString &node);
    void heed(const delivery::Verdict &verdict, const delivery::Asked &asked);
    void goOn(const delivery::Verdict &verdict, const delivery::Asked &asked);
    void sendLess(const delivery::Verdict &verdict);
    void settle(const journal::Settlement &settlement);
    void remember(const std::vector<domain::FactResult> &results);
    void aheadOfUs(const domain::JournalAnswer &answer);
    void forked(const delivery::Verdict &verdict);
    void inVain(const delivery::Verdict &verdict);
    [[nodiscard]] JournalSent summary() const;
    void finish(JournalSent::End end, const QString &why);

    const LeftJournal &m_journal;
    ports::Server &m_server;
    ports::Clock &m_clock;
    ports::Timers &m_timers;
    ports::Random &m_random;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
    ports::TimerId m_wake = 0;

    journal::Tail m_tail;
    bool m_cursorKnown = false;
    bool m_isAhead = false; ///< the server has more than is kept here
    std::optional<domain::Sequence> m_firstCursor;
    std::map<domain::Sequence, domain::Outcome> m_outcomes; ///< what is not applied
    std::optional<delivery::Frozen> m_frozen;
    delivery::BatchSize m_size;
    qint64 m_bytes = 0; ///< of the batch that is under way
    domain::Instant m_notBefore;
    int m_failures = 0;
    int m_forkSigns = 0;
};

} // namespace start
