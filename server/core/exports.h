// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/store.h"
#include <optional>

namespace server {

/// A piece of a list, one JSON object a line, each ended by LF.
struct Page
{
    QByteArray lines;
    qint64 last = 0;   ///< ask on after this one
    bool more = false; ///< whether there is more now
};

inline constexpr int pageLimit = 1000; ///< objects a page

/// Facts in the order of their arrival after the arrival number `after`:
/// {"arrival","journal","sequence","outcome","received","fact"}; a line that is no JSON comes as "bytes" (base64).
[[nodiscard]] Page eventsPage(Store &store, qint64 after);

/// what: "events", "journals", "orders" or "routes"; nullopt for anything else. `after` as the page before said.
[[nodiscard]] std::optional<Page> exportPage(Store &store, const QString &what, qint64 after);

} // namespace server
