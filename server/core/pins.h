// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/document.h"
#include "server/core/store.h"

namespace server {

/// POST /v1/pins: whoever knows the old PIN, or a supervisor who types theirs, sets a new one. The PIN is worked on
/// here and kept nowhere; a verifier of it goes to the stations with the site's table. `changed`: what is to be told
/// after it.
[[nodiscard]] Document choosePin(Store &store, const World &world, const QByteArray &body,
                                 std::vector<domain::Changed> &changed);

/// Two checks and a verifier of 19 MiB each: a body is no larger than this.
inline constexpr qsizetype largestPinRequest = 4096;

} // namespace server
