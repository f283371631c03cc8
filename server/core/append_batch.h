// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/fact.h"
#include "server/core/journals.h"
#include "server/core/task_works.h"

namespace server {

/// A line that the store lacks, decoded once.
struct NewFact
{
    domain::Sequence sequence;
    const QByteArray &line;
    const codec::Chain &chain; ///< after it
    base::Expected<domain::Event, codec::FactError> event;
};

/// Whether these facts may be taken as one: all can be read, none came before, none is a decision, which undoes what does not
/// fit by itself. The store is asked about all of them at once.
[[nodiscard]] bool mayBeTakenAsOne(Store &store, const std::vector<NewFact> &facts);

/// The new facts of one append, within its transaction. Each task is decoded once and written once, at the end.
class AppendBatch
{
public:
    enum class Care {
        AsOne, ///< facts that mayBeTakenAsOne(): whatever one of them throws ends the batch, and nothing of it counts
        Each   ///< each in a savepoint, on a copy of its task: anything but a failing store parks it alone
    };
    /// seen: up to there another store may have acted on these facts before: any node confirmed them to this station, or
    /// may have got them.
    AppendBatch(Store &store, const Rules &rules, domain::JournalId journal, domain::Sequence seen,
                domain::UtcTime received, Care care);

    /// Judges, carries out and stores it.
    void take(const NewFact &fact);
    /// Writes the tasks that changed.
    [[nodiscard]] std::vector<domain::Changed> finish() { return m_works.finish(); }
    [[nodiscard]] const QString &station() const { return m_station; } ///< of the last fact that could be read

private:
    struct Verdict
    {
        domain::Outcome outcome = domain::Outcome::Applied;
        QString cause;
        QString detail;
        QString duplicateOf;        ///< the id, when seen before
        bool withoutEffect = false; ///< stays in the snapshot's list of open facts
    };

    void takeWithCare(const NewFact &fact, const domain::Event &event, StagedTasks &staged);
    [[nodiscard]] Verdict verdictOn(domain::Sequence sequence, const domain::Event &event, StagedTasks &staged);
    [[nodiscard]] std::optional<Verdict> asDuplicate(const domain::EventId &id);
    [[nodiscard]] Verdict judged(domain::Sequence sequence, const domain::Event &event, StagedTasks &staged);
    [[nodiscard]] static Verdict disputedFor(const domain::Dispute &why);
    /// event: null when its columns cannot be kept.
    void keep(const NewFact &fact, const domain::Event *event, const Verdict &verdict);
    Verdict park(const NewFact &fact, const domain::Event *event, const std::exception &why);
    void mark(domain::Sequence sequence, const domain::Event &event, bool withoutEffect, StagedTasks &staged);

    Store &m_store;
    TaskWorks m_works;
    const Rules &m_rules;
    domain::JournalId m_journal;
    domain::Sequence m_seen;
    domain::UtcTime m_received;
    Care m_care;
    QString m_station;
    qint64 m_arrival = 0;
};

} // namespace server
