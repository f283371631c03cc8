// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/admin.h"

namespace server {

/// `flags list | set | clear`: parameters what, flag, percent, value, and the target: crew, station, operator (badge or id).
[[nodiscard]] base::Expected<AdminAnswer, Failure> flagsCommand(Store &store, const AdminCall &call);

} // namespace server
