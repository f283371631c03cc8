// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "domain/route.h"
#include "domain/site.h"
#include "server/core/journals.h"
#include <functional>

namespace support {

/// The site with what desks need: two of them, two boxes, a carrier, bins.
[[nodiscard]] domain::Site packingSite(domain::Site site);
/// What a picker who is not there has done: all of the route is in its totes, and it was dropped.
[[nodiscard]] std::vector<domain::Event> picksOf(const domain::Route &route, domain::UtcTime now, const std::function<QString()> &uuid);
/// These facts as the first of a journal of their own.
[[nodiscard]] server::AppendCall appendCallOf(const QString &journal, const std::vector<domain::Event> &facts);

} // namespace support
