// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/awaited.h"
#include "delivery/delivery_state.h"
#include "delivery/incident_gate.h"
#include "delivery/past_journals.h"
#include "delivery/schedule.h"
#include "delivery/verdict.h"
#include "delivery/world.h"
#include <functional>
#include <memory>

namespace delivery {

/// A journal that is begun after a fork: its id and the line of its journal.begun, which only flow can make.
struct NewJournal
{
    domain::JournalId id;
    journal::NewFact begun;
};
using MakeJournal = std::function<NewJournal(const domain::JournalBegun &)>;

/// Journal -> server. One append in flight; what an answer settles is on disk before the next one is sent.
///
/// Level-triggered: every turn reads from the journal what is owed and decides afresh, and nothing is remembered that
/// says "sent". The law, checked after every event: facts are owed => a request is in flight, or a timer is armed, or a
/// person is shown why not. Runs on one thread.
class DeliveryLoop
{
public:
    DeliveryLoop(const World &world, MakeJournal makeJournal);
    ~DeliveryLoop();
    DeliveryLoop(const DeliveryLoop &) = delete;
    DeliveryLoop &operator=(const DeliveryLoop &) = delete;

    /// Begins with a probe. Before it nothing is asked.
    void start();
    /// Facts were committed, or a new journal was begun by somebody else. Never shortens a back-off.
    void nudge();
    /// Somebody has seen that a node forgot: the journals that this station ended are asked about.
    void checkPast();
    /// The network may be back, and what answers there another store: ends a back-off, and asks where the server stands also when
    /// nothing is owed, unless it told so within 10 s. At most once a second and never against a Retry-After.
    void tryNow();

    [[nodiscard]] const DeliveryState &state() const { return m_state; }
    [[nodiscard]] bool lawHolds() const;
    /// What the server's clock shows by now, wherever this one stands; nothing before it was heard.
    [[nodiscard]] std::optional<domain::UtcTime> serverTime() const;

    std::function<void(const DeliveryState &)> onState; ///< after every change
    std::function<void()> onAttention;                  ///< a fact was disputed or parked
    std::function<void(const std::vector<domain::Changed> &)> onChanged;
    std::function<void()> onNewEpoch; ///< documents are to be fetched without If-None-Match
    std::function<void(const domain::JournalId &)> onJournalBegun;
    std::function<void(const journal::WriteError &)> onStoreFault;
    std::function<void(const QString &)> onLawBroken; ///< it has been mended; a test fails here

private:
    enum class Stage { Stopped, Idle, Reading, Asking, Judging, Beginning };
    struct Status
    {
        bool begun = false;
        QString halted; ///< as of the journal
        journal::Head head;
        journal::Tail tail;
        domain::DeliveryCounts counts;
        /// Also while the journal is put aside and no other has begun.
        [[nodiscard]] qint64 undelivered() const { return head.sequence - tail.cursor; }
    };
    struct Plan
    {
        Status status;
        Step step;
        ports::AppendRequest request; ///< for Append
    };
    struct Judged
    {
        bool stale = false; ///< another journal was begun meanwhile
        Verdict verdict;
        Status status;
        std::vector<journal::SecondVerdict> second;
        std::optional<journal::WriteError> fault;
    };
    struct Pending
    {
        Asked asked;
        int facts = 0;
        qint64 bytes = 0;
        domain::UtcTime sent;
    };
    /// A fact that was refused alone, and since when.
    struct Refusal
    {
        domain::Sequence sequence = 0;
        domain::Instant since;
    };

    void turn();
    [[nodiscard]] static Plan plan(journal::Journal &journal, Situation situation, const domain::JournalId &known);
    [[nodiscard]] static Status statusOf(journal::Journal &journal);
    [[nodiscard]] Situation situation() const;
    void planned(Plan plan);
    void perform(const Plan &plan);
    void rescue();
    void probe(domain::Sequence after);
    void append(const ports::AppendRequest &request);
    std::function<void(ports::JournalReply, QString)> beginAsking(const Asked &asked, int facts, qint64 bytes);
    void replied(const ports::JournalReply &reply, const QString &node);
    [[nodiscard]] static Judged judge(journal::Journal &journal, const Asked &asked, const ports::JournalReply &reply,
                                      const QString &node, const std::vector<Sighting> &sightings, domain::Instant now);
    void judged(const Judged &judged, const ports::JournalReply &reply, const QString &node);
    void heed(const Verdict &verdict, const ports::JournalReply &reply, const QString &node);
    void act(const Verdict &verdict, const ports::JournalReply &reply, const QString &node);
    void tellOthers(const Verdict &verdict, const ports::JournalReply &reply);
    void settled(const Verdict &verdict);
    void goOnFromCursor(const Verdict &verdict);
    void damaged(const Verdict &verdict);
    void notTaken(const Verdict &verdict);
    void refusedAlone(const Verdict &verdict);
    void lost(const Verdict &verdict, const ports::JournalReply &reply);
    void suspectFork(const Verdict &verdict, const QString &node);
    void beginJournal(const Verdict &verdict, const QString &node);
    void journalChanged(const domain::JournalId &journal);
    void storeFailed(const journal::WriteError &fault);
    void heard(const QString &node);
    [[nodiscard]] bool isNewNode(const QString &node) const;
    void told(const domain::JournalAnswer &answer, const QString &node);
    void note(const QString &kind, const QString &node, const QString &what);
    void noteSecond(const std::vector<journal::SecondVerdict> &second, const QString &node);
    void waitAWhile(std::optional<domain::Duration> retryAfter = {});
    void wakeAt(domain::Instant due);
    void adopt(const Status &status);
    void publish();
    void holdTheLaw();
    template <typename Result>
    void run(Stage stage, std::function<Result(journal::Journal &)> job, std::function<void(Result)> done);

    World m_world;
    MakeJournal m_makeJournal;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
    Stage m_stage = Stage::Stopped;
    bool m_again = false;
    Pending m_pending;
    ports::TimerId m_wake = 0;
    domain::Instant m_wakeAt;
    Awaited<ports::JournalReply, QString> m_request;

    Status m_status;
    bool m_cursorKnown = false;
    int m_failures = 0;
    domain::Instant m_notBefore;
    bool m_retryAfter = false;
    std::optional<domain::Instant> m_lastHurry;
    domain::Instant m_idleProbe;
    domain::Instant m_answerHolds; ///< until then a regained connection is no reason to ask again
    BatchSize m_size;
    std::optional<Frozen> m_frozen;
    domain::Sequence m_tried = 0; ///< what lay in the journal when this loop met it may have been sent before
    int m_forkSigns = 0;
    std::optional<domain::Instant> m_lastFork;
    std::optional<domain::Instant> m_lastPast;
    std::optional<Refusal> m_refusal;
    std::vector<Sighting> m_sightings;
    domain::Sequence m_catchUpFrom = 0;
    IncidentGate m_gate;
    PastJournals m_past;
    DeliveryState m_state;
    std::optional<std::pair<domain::UtcTime, domain::Instant>> m_serverTime; ///< as told last, and when that was
    DeliveryState m_published;
};

} // namespace delivery
