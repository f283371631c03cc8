// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/store.h"

namespace server {

/// The body of GET /v1/cases: disputed and parked facts; those of one journal on one task with one cause are one case.
[[nodiscard]] QByteArray casesDocument(Store &store);

} // namespace server
