// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUrl>

/// A station that comes back after an outage, and what would be the least to do instead.
namespace bench {

/// Puts at least so many facts of picking into a new journal: the routes of this file (packhorse-server export routes),
/// picked one after the other. Writes the bodies of the appends, as delivery would cut them, to `bodies`. Exit status.
[[nodiscard]] int fillOutage(const QString &profile, int facts, const QString &routesFile, const QString &bodies);
/// Delivers all of this journal by the real loops over the real link. One JSON line; exit status.
[[nodiscard]] int deliver(const QString &profile, const QUrl &server);
/// The same bodies by the same client, one POST after the other on one connection, to `sink`.
[[nodiscard]] int post(const QString &bodies, const QUrl &server);
/// Takes whatever is posted and answers 200 with an empty body; prints "listening on URL" and ends with its parent.
[[nodiscard]] int sink();

} // namespace bench
