// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journal/journal.h"
#include <functional>

/// What `packhorse journal show --json` and `export` write: every fact of every journal of a profile, oldest first.
namespace journal {

/// Where a fact is, in one word: "on_device", or what the server made of it: "applied", "duplicate", "disputed",
/// "parked".
[[nodiscard]] QString stateOf(const Journal &journal, const StoredFact &fact);

/// One line without LF: {"journal":"...","sequence":138,"chain":"<64 hex>","state":"applied","event":<the line
/// itself>}. The event stands last and byte for byte, so that its chain can be proven from a listing; see
/// readListingLine().
[[nodiscard]] QByteArray listingLine(const StoredFact &fact, const QString &state);

/// Walks all journals in their order, without holding them in memory. False when `take` has said to stop.
bool listFacts(const Journal &journal, const std::function<bool(const StoredFact &fact, const QString &state)> &take);

/// A line of a listing, taken apart again; nullopt for anything else. Nothing is proven by this.
[[nodiscard]] std::optional<StoredFact> readListingLine(const QByteArray &line);

} // namespace journal
