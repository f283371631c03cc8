// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journal/journal.h"
#include <functional>
#include <set>

/// What `packhorse journal show --json` and `export` write: every fact of every journal of a profile, oldest first.
namespace journal {

struct ListedFact
{
    StoredFact fact;
    QString outcome; ///< "on_device", or what the server made of it: "applied", "duplicate", "disputed", "parked"
    /// The chain before it, where the fact before it is not kept any more: else nothing could prove this one.
    std::optional<codec::Chain> before;
};

/// Where a listing goes on; without a journal it begins.
struct ListingPlace
{
    domain::JournalId journal;
    domain::Sequence after = 0;
};
/// The next facts, at most so many, and moves the place behind them. None: that was all.
[[nodiscard]] std::vector<ListedFact> listPage(const Journal &journal, ListingPlace &place, int maxFacts);

/// Walks all journals in their order, without holding them in memory. False when `take` has said to stop.
bool listFacts(const Journal &journal, const std::function<bool(const ListedFact &)> &take);

/// One line without LF: {"journal":"...","sequence":138,"chain":"<64 hex>","outcome":"applied","event":<the line
/// itself>}, with "before":"<64 hex>" behind the chain where it is needed. The event stands last and byte for byte, so
/// that a listing holds all that can be proven and sent.
[[nodiscard]] QByteArray listingLine(const ListedFact &listed);
/// A line of a listing, taken apart again; nullopt for anything else. Nothing is proven by this.
[[nodiscard]] std::optional<ListedFact> readListingLine(const QByteArray &line);

/// Proves the facts of a listing, one after the other, by their chains.
class ListingProof
{
public:
    /// Empty, or what is wrong: "journal ..., sequence 138: the chain does not fit the line".
    [[nodiscard]] QString take(const ListedFact &listed);
    [[nodiscard]] qint64 proven() const { return m_proven; }

private:
    [[nodiscard]] QString faultOf(const ListedFact &listed);
    [[nodiscard]] std::optional<codec::Chain> chainBefore(const ListedFact &listed) const;

    std::set<domain::JournalId> m_seen;
    StoredFact m_last;
    qint64 m_proven = 0;
};

} // namespace journal
