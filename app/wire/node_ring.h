// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include <vector>

namespace wire {

/// Which node is asked next: the most preferred one that is not resting. A node that failed rests for a while, longer
/// each time in a row; when all rest, the one whose rest ends first is asked, so that trying never stops. Pure.
class NodeRing
{
public:
    explicit NodeRing(size_t nodes);

    [[nodiscard]] size_t current(domain::Instant now) const;
    void answered(size_t node);
    /// `started` is when the failed request was begun: requests that were under way together are one failure.
    /// `chance` is uniform over 64 bits and spreads the stations' return over the upper half of the rest.
    void failed(size_t node, domain::Instant started, domain::Instant now, quint64 chance);
    /// It answered, but not to be trusted: rests as long as a node that failed many times.
    void doubted(size_t node, domain::Instant now);

    static constexpr domain::Duration shortestRest{5'000};
    static constexpr domain::Duration longestRest{300'000};
    static constexpr domain::Duration doubtRest{60'000};

private:
    struct Node
    {
        int failures = 0;
        domain::Instant failedAt{-1};
        domain::Instant restsUntil{-1};
    };
    std::vector<Node> m_nodes;
};

} // namespace wire
