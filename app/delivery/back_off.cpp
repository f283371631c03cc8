// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/back_off.h"
#include <algorithm>

namespace delivery {
namespace {
constexpr int doublings = 6; // 0.5 s doubled six times is above the cap

domain::Duration bound(int failures)
{
    const int shift = std::clamp(failures - 1, 0, doublings);
    return std::min(backOffCap, backOffFirst * (1 << shift));
}
} // namespace

domain::Duration backOff(int failures, std::optional<domain::Duration> retryAfter, ports::Random &random)
{
    const auto jitter = domain::Duration(qint64(random.next() % quint64(bound(failures).count() + 1)));
    const auto asked = std::clamp(retryAfter.value_or(domain::Duration(0)), domain::Duration(0), retryAfterCap);
    return std::max(jitter, asked);
}

} // namespace delivery
