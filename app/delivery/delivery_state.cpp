// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/delivery_state.h"

namespace delivery {
namespace {
constexpr domain::Duration tolerated{30'000};
}

std::optional<domain::Duration> clockSkew(domain::UtcTime sent, domain::UtcTime received, domain::UtcTime server)
{
    if (sent - server > tolerated)
        return sent - server;
    if (server - received > tolerated)
        return received - server;
    return {};
}

} // namespace delivery
