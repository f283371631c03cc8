// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "journal/journal.h"
#include <functional>

/// What happens to the journal on the store's thread when something is recorded. Each function blocks for the disk.
namespace flow {

using Encode = std::function<QByteArray(const domain::Event &)>; ///< pure: called on the store's thread
using Recorded = base::Expected<journal::Head, journal::WriteError>;

/// Free bytes that must be there before a new task is begun: the ballast is for finishing one, not for beginning it.
inline constexpr qint64 bytesForATask = 16 * 1024 * 1024;

/// A journal's name and first fact, to be begun where the present one cannot go on. Its predecessor is known only then.
struct SpareJournal
{
    domain::JournalId id;
    domain::Event begun; ///< data is set when it is begun
    Encode encode;
};

/// A fact in the form in which the journal takes it.
[[nodiscard]] journal::NewFact factOf(const domain::Event &event, const Encode &encode);

/// How the journal after this one begins. One that a damaged disk left without a name is nobody's predecessor: no server knows it.
[[nodiscard]] domain::JournalBegun beginningAfter(const journal::Head &head);

/// Begins the journal of a new station, or the successor of one that was rescued from damaged files. Nothing else.
[[nodiscard]] base::Expected<base::Done, journal::WriteError> beginWhereNeeded(journal::Journal &journal,
                                                                               const SpareJournal &spare);

/// Records, if need be in another journal: after a commit whose end is unknown the files are put aside together, and
/// the same lines go into a new journal, where the server knows them by their ids should the old ones come to light.
/// A full disk has let go of its ballast by then: once more. Unknown: nobody can say whether they are there.
[[nodiscard]] Recorded recordSurely(journal::Journal &journal, const std::vector<journal::NewFact> &facts,
                                    const SpareJournal &spare);

} // namespace flow
