// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include "server/core/store.h"
#include <optional>
#include <vector>

namespace server {

/// A store that was read back from a backup lacks what stations delivered after it was made. Each sends it again at its next
/// contact; until then a supervisor has to know whom the store waits for.
struct Restored
{
    struct Station
    {
        QString name;
        domain::UtcTime lastHeard;
    };
    domain::UtcTime since;
    std::vector<Station> awaited; ///< heard within 14 days before it, which is how long they keep facts, and not after it
};

/// The store is another one than stations have known.
void noteRestored(Store &store, domain::UtcTime now);
/// The station of this journal was here, also when it had nothing to send.
void noteHeard(Store &store, const domain::JournalId &journal, domain::UtcTime now);
/// Nothing while nobody is awaited. Stations that the backup does not know are not among them.
[[nodiscard]] std::optional<Restored> restoredStore(Store &store);
/// English, for the page and the terminal; empty while nobody is awaited.
[[nodiscard]] QString restoredWords(Store &store);

} // namespace server
