// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/store.h"

namespace server {

/// Fills an empty store with the demo warehouse that is compiled in (:/demo): site, operators, products on shelves and
/// orders, and builds its routes. A store that has orders or products is left alone.
[[nodiscard]] base::Expected<base::Done, Failure> loadDemo(Store &store);

/// The demo warehouse's table of itself, as `packhorse-server site` takes it.
[[nodiscard]] QByteArray demoSite();

} // namespace server
