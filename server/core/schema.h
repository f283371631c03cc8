// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace server {

inline constexpr int schemaVersion = 1;

/// The statements that make an empty store, in order. Portable but for BLOB, which PostgreSQL calls BYTEA.
[[nodiscard]] const std::vector<const char *> &schemaStatements();

} // namespace server
