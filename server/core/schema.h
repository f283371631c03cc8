// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace server {

/// The schema that this program makes and reads. A newer one may stand beside it, on the same store: from one version to
/// the next, tables, columns with a default and indexes are added, nothing is changed or taken away, and then a program
/// of the older version goes on. Whoever cannot keep to that raises the minimum reader, and older programs refuse.
inline constexpr int schemaVersion = 8;

/// The oldest schemaVersion that may still read and write a store of this version.
[[nodiscard]] int minimumReader(int version);

/// The statements that make version `version` (from 1) out of the one before it, in order. Portable but for BLOB, which
/// PostgreSQL calls BYTEA.
[[nodiscard]] const std::vector<const char *> &schemaStatements(int version);

} // namespace server
