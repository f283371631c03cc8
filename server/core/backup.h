// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/store.h"
#include <QJsonObject>

namespace server {

/// Writes the whole store to `file`, which must not exist, syncs it, reads it back (integrity, every journal gapless up
/// to its cursor) and only then raises `safe` of each journal to what the backup holds. On failure `safe` stays.
[[nodiscard]] base::Expected<QJsonObject, Failure> backUp(Store &store, const World &world, const QString &file);

/// For a site with its own backups: they hold all that had arrived at `at` (on a shared store: a minute before it, for
/// the clocks of its nodes). Not in the future.
[[nodiscard]] base::Expected<QJsonObject, Failure> callSafe(Store &store, const World &world, domain::UtcTime at);

} // namespace server
