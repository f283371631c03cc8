// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/node_ring.h"
#include "base/must.h"
#include <algorithm>

namespace wire {

NodeRing::NodeRing(size_t nodes) : m_nodes(nodes)
{
    MUST(nodes > 0, "a ring needs a node to ask");
}

size_t NodeRing::current(domain::Instant now) const
{
    const auto rested = std::find_if(m_nodes.begin(), m_nodes.end(), [now](const Node &n) { return n.restsUntil <= now; });
    if (rested != m_nodes.end())
        return static_cast<size_t>(rested - m_nodes.begin());
    const auto soonest = std::min_element(m_nodes.begin(), m_nodes.end(),
                                          [](const Node &a, const Node &b) { return a.restsUntil < b.restsUntil; });
    return static_cast<size_t>(soonest - m_nodes.begin());
}

void NodeRing::answered(size_t node)
{
    m_nodes.at(node).failures = 0;
}

void NodeRing::failed(size_t node, domain::Instant started, domain::Instant now, quint64 chance)
{
    Node &n = m_nodes.at(node);
    if (started < n.failedAt)
        return;
    const auto longest = std::min(longestRest, shortestRest * (1 << std::min(n.failures, 10)));
    const domain::Duration spread(static_cast<qint64>(chance % static_cast<quint64>(longest.count() / 2 + 1)));
    n.failures += 1;
    n.failedAt = now;
    n.restsUntil = now + (longest - spread);
}

void NodeRing::doubted(size_t node, domain::Instant now)
{
    Node &n = m_nodes.at(node);
    n.restsUntil = std::max(n.restsUntil, now + doubtRest);
}

} // namespace wire
