// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journal/journal.h"
#include "journal/wal.h"
#include <map>

namespace journal {

class Database;

/// A fact as read from damaged files.
struct RescuedFact
{
    domain::Sequence sequence = 0;
    NewFact fact;
    codec::Chain chain; ///< after it; mended where the next fact proves what it must have been
};

/// One journal of the damaged database, as far as it could be read and proven.
struct RescuedJournal
{
    domain::JournalId id;
    Tail tail;
    std::vector<RescuedFact> facts;                  ///< in order; holes are possible
    std::map<domain::Sequence, codec::Chain> pruned; ///< the chain after a prefix that was let go of
    /// Chains to be taken as given from here on: after a fact whose bytes do not fit, or of one behind a hole.
    std::map<domain::Sequence, codec::Chain> given;
    std::vector<domain::Sequence> lost; ///< facts whose bytes do not fit their chain
};

/// Parts facts as they were read, in order, into proven and lost ones.
void proveByChain(RescuedJournal &journal, std::vector<RescuedFact> read);

/// Reads a copy of damaged files. What is damaged is left out.
class Salvage
{
public:
    explicit Salvage(const QString &copy);
    ~Salvage();

    /// False: the disk failed under the copy itself, and what was left out may be there the next time.
    [[nodiscard]] bool readWhole() const { return m_readWhole; }
    [[nodiscard]] domain::JournalId present() const;
    [[nodiscard]] qint64 facts() const;
    /// Writes what was rescued, its journals closed, and incidents that say so; a part of a transaction of `into`.
    void pour(Database &into, domain::UtcTime now, const QString &folder);

private:
    bool connect(const QString &copy);
    void readJournals();
    void nameFromSettings(qint64 number);
    void readFacts(const QString &copy);
    void nameOrDrop();
    void judgeReading();
    std::vector<wal::Frame> m_behind;   ///< what stands in the -wal behind a damaged frame
    std::unique_ptr<Database> m_source; ///< null when there is nothing readable
    bool m_readWhole = true;
    std::map<qint64, RescuedJournal> m_journals;
};

} // namespace journal
