// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/awaited.h"
#include "delivery/incident_gate.h"
#include "delivery/world.h"
#include <deque>
#include <memory>
#include <optional>

namespace delivery {

/// The journals that this station ended after a fork or a quarantine: their facts were confirmed once, but a store that
/// was restored from an older backup has lost them, and the present journal does not hold them. Each is asked for its
/// cursor at the start, after every sign of forgetting and every 5 minutes; what is missing is sent again under its
/// own journal with the original bytes. Nothing is settled: the first verdicts stand.
class PastJournals
{
public:
    explicit PastJournals(const World &world);
    ~PastJournals();
    PastJournals(const PastJournals &) = delete;
    PastJournals &operator=(const PastJournals &) = delete;

    /// Looks at all of them, now or after the round that is under way.
    void check();

private:
    struct Missing ///< of one past journal, as far as one body goes
    {
        enum class Kind { Nothing, Facts, NotOnChain, Gone };
        Kind kind = Kind::Nothing;
        ports::AppendRequest request;
    };

    void round();
    void probe();
    void probed(const ports::JournalReply &reply);
    void append(const Missing &missing);
    void appended(const ports::AppendRequest &request, const ports::JournalReply &reply);
    void refused(const domain::Problem &problem);
    void look(const domain::JournalAnswer &answer);
    void found(const Missing &missing);
    [[nodiscard]] static Missing missingAfter(journal::Journal &journal, const domain::JournalAnswer &answer,
                                              int maxFacts);
    void done();
    void tryAgain(std::optional<domain::Duration> retryAfter = {});
    void wakeAfter(domain::Duration pause);
    void note(const QString &kind, const QString &what);

    World m_world;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
    bool m_busy = false;
    bool m_again = false;
    std::deque<domain::JournalId> m_left; ///< of this round
    ports::TimerId m_wake = 0;
    Awaited<ports::JournalReply, QString> m_request;
    int m_failures = 0;
    int m_refusals = 0; ///< of the journal in front, in a row
    int m_maxFacts = 0;
    IncidentGate m_gate;
};

} // namespace delivery
