// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "domain/picking.h"
#include "server/core/store.h"
#include <optional>

namespace server {

/// Why this fact is not believed: the site wants a supervisor's word for it, and whoever gave it is none; or it is no
/// supervisor who has forgiven wrong PINs. It was done all the same: a person decides.
[[nodiscard]] std::optional<domain::Dispute> doubtOfWord(Store &store, const domain::Event &event);

} // namespace server
