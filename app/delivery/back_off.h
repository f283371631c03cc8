// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include "ports/clock.h"
#include <optional>

namespace delivery {

inline constexpr domain::Duration backOffFirst{500};
inline constexpr domain::Duration backOffCap{30'000};
inline constexpr domain::Duration retryAfterCap{5 * 60'000};

/// How long to wait after the n-th failure in a row (from 1): full jitter, uniform over 0 to 0.5 s, 1 s, 2 s ... 30 s,
/// so that a hall of stations does not come back in step. A Retry-After is kept to, but never for more than 5 minutes.
[[nodiscard]] domain::Duration backOff(int failures, std::optional<domain::Duration> retryAfter, ports::Random &random);

} // namespace delivery
