// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"

namespace journal {

class Database;

inline constexpr qint64 applicationId = 0x50484a31; ///< "PHJ1", in the header of the file

/// A fact's place among all of a station's journals: the number of its journal, then its sequence. Ordered by age, one
/// b-tree, and readable for a person: 3000000000138 is the 138th fact of the third journal.
inline constexpr qint64 placesOfAJournal = 1'000'000'000'000;
[[nodiscard]] inline qint64 placeOf(qint64 journalNumber, domain::Sequence sequence)
{
    return journalNumber * placesOfAJournal + sequence;
}
[[nodiscard]] inline qint64 numberOf(qint64 place) { return place / placesOfAJournal; }
[[nodiscard]] inline domain::Sequence sequenceOf(qint64 place) { return place % placesOfAJournal; }

/// The version that this program writes (user_version). 0 = an empty file.
[[nodiscard]] int newestSchema();
/// Brings a database of an older version up to date, one transaction a version. False on a fault, which it remembers.
[[nodiscard]] bool migrate(Database &database);

} // namespace journal
