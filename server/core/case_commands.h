// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/admin.h"

namespace server {

/// `cases list|decide|retry`, from the command line, /v1/admin/cases and the page for supervisors. Parameters: what; for
/// decide also case, decision, note and by (a supervisor's badge); for retry perhaps case.
[[nodiscard]] base::Expected<AdminAnswer, Failure> casesCommand(Store &store, const World &world, const AdminCall &call);

} // namespace server
