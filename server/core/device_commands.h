// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/admin.h"

namespace server {

/// `device list [--json]`, `device approve CODE`, `device deny CODE`, `device revoke NAME [--scope S]`: what the page
/// GET /devices does, for whoever has the server's own machine.
[[nodiscard]] base::Expected<AdminAnswer, Failure> devicesCommand(Store &store, const World &world, const AdminCall &call);

} // namespace server
