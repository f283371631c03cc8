// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journal/database.h"
#include "journal/disk.h"
#include "journal/journal.h"
#include "journal/profile.h"
#include "journal/schema.h"
#include <map>

namespace journal {

/// The open database of a Journal and what is kept of it in memory, so that neither a commit nor a count reads history.
struct Journal::Rows
{
    explicit Rows(const OpenOptions &openOptions);

    OpenOptions options;
    Profile profile;
    disk::Ballast ballast;
    std::unique_ptr<Database> db; ///< null after a quarantine that could not be finished
    QString distrust;             ///< why these files are not to be trusted any more; empty = they are

    qint64 number = 0;   ///< of the present journal; 0 = none
    bool closed = false; ///< the present journal was rescued: nothing may be appended, a new one must be begun
    Head head;
    Tail tail;
    std::map<qint64, domain::JournalId> names;        ///< of all journals, by number
    std::map<qint64, domain::Sequence> settledBefore; ///< of the journals before the present one
    std::optional<domain::DeliveryCounts> counted;
    bool mayLayOut = true; ///< the disk has not refused to make the -wal longer

    /// Connects to what is there and loads it. Damaged is the caller's to act on; the files are left as they are.
    [[nodiscard]] base::Expected<base::Done, OpenError> open();
    /// Leaves no remains of a commit that was cut off in the -wal, where they could be taken for damage later on.
    [[nodiscard]] base::Expected<base::Done, OpenError> startWalAnew();
    /// Nothing that names people stays unsealed where there is a key; what another key sealed is given up.
    [[nodiscard]] base::Expected<base::Done, OpenError> takeSeal();
    [[nodiscard]] base::Expected<base::Done, OpenError> sealAll();
    [[nodiscard]] QString sealedBy();
    void changeSeal(const QString &before);
    /// Reads the present journal's place, and proves its last facts by their chain.
    [[nodiscard]] base::Expected<base::Done, OpenError> load();
    void loadJournals();
    [[nodiscard]] QString loadHead();
    [[nodiscard]] QString factsBehindIt() const;
    [[nodiscard]] QString leftBehind() const;
    [[nodiscard]] QString proveNewest() const;
    [[nodiscard]] QString unfoundOfNewest() const;

    /// Runs `body` in ONE transaction; after a fault nothing of it is there, except where the error says Unknown.
    template <typename Body>
    [[nodiscard]] base::Expected<base::Done, WriteError> write(Body body);
    /// The error of a write that may not even be tried.
    [[nodiscard]] std::optional<WriteError> unfit() const;
    [[nodiscard]] WriteError failed(bool atCommit);
    /// After reading: a fault there means that the files are damaged.
    void judgeReading();

    [[nodiscard]] qint64 firstPlace() const { return placeOf(number, 0); }
    [[nodiscard]] qint64 lastPlace() const { return placeOf(number, placesOfAJournal - 1); }
    [[nodiscard]] StoredFact factFrom(const Statement &row) const; ///< columns place, line, chain
    [[nodiscard]] std::vector<StoredFact> factsFrom(Statement &rows, qint64 maxBytes) const;
    [[nodiscard]] qint64 lastShifts() const;
    [[nodiscard]] std::optional<codec::Chain> chainAt(qint64 place) const;
    [[nodiscard]] std::optional<domain::FactResult> verdictAt(qint64 place) const;

    /// Inserts a line behind `place`'s head; a part of a transaction.
    void insertFact(qint64 journalNumber, Head &after, const NewFact &fact);
    void insertIncident(const Incident &incident);
    void updateTail(const Tail &now);
};

/// The number of a journal; 0 when there is none of that name.
[[nodiscard]] qint64 numberNamed(const std::map<qint64, domain::JournalId> &names, const domain::JournalId &id);

/// A fact whose bytes no journal may hold; empty when it is fine.
[[nodiscard]] QString faultOf(const NewFact &fact);

template <typename Body>
base::Expected<base::Done, WriteError> Journal::Rows::write(Body body)
{
    if (auto why = unfit())
        return base::Unexpected{*why};
    db->clearFault();
    if (!db->use("BEGIN IMMEDIATE").run())
        return base::Unexpected{failed(false)};
    body();
    if (db->hasFault())
        return base::Unexpected{failed(false)};
    if (!db->use("COMMIT").run())
        return base::Unexpected{failed(true)};
    counted.reset();
    return base::Done{};
}

} // namespace journal
