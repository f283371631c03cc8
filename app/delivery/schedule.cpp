// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/schedule.h"
#include <algorithm>

namespace delivery {
namespace {
constexpr domain::Duration aDay{24 * 3600'000};
constexpr domain::Duration noGrowth{60'000};
constexpr qint64 smallestBytes = 2 * 1024;

Append nextBatch(const Situation &s)
{
    const domain::Sequence first = s.tail.cursor + 1;
    if (s.frozen && s.frozen->first == first)
        return {first, {s.frozen->facts, maxBatchBytes}};
    return {first, s.limits};
}
} // namespace

Limits BatchSize::at(domain::Instant now) const
{
    const Limits today = m_forgetToday && now < *m_forgetToday ? m_today : Limits{maxBatchFacts, maxBatchBytes};
    return {today.facts, std::min(today.bytes, m_bytes)};
}

void BatchSize::tooBig(int facts, qint64 bytes, domain::Instant now)
{
    m_today = {std::max(1, facts / 2), std::max(smallestBytes, bytes / 2)};
    m_forgetToday = now + aDay;
}

void BatchSize::lost(qint64 bytes, domain::Instant now)
{
    m_bytes = std::clamp(bytes / 2, smallestBytes, m_bytes);
    m_growFrom = now + noGrowth;
}

void BatchSize::settledFull(qint64 bytes, domain::Instant now)
{
    if (now >= m_growFrom && bytes * 2 > m_bytes)
        m_bytes = std::min(maxBatchBytes, m_bytes * 2);
}

Step nextStep(const Situation &s)
{
    if (s.inFlight || !(s.begun || s.halted))
        return Nothing{};
    if (s.now < s.notBefore)
        return Wait{s.notBefore};
    if (s.halted)
        return Rescue{};
    if (!s.cursorKnown)
        return Probe{s.tail.settled};
    if (s.head > s.tail.cursor)
        return nextBatch(s);
    if (s.now < s.idleProbe)
        return Wait{s.idleProbe};
    return Probe{s.tail.settled};
}

qsizetype fitting(const std::vector<journal::StoredFact> &facts, const Limits &limits)
{
    qint64 bytes = 0;
    qsizetype count = 0;
    for (const journal::StoredFact &fact : facts) {
        bytes += fact.line.size() + 1;
        if (count > 0 && (bytes > limits.bytes || count >= limits.facts))
            break;
        ++count;
    }
    return count;
}

qint64 bodyBytes(const std::vector<QByteArray> &lines)
{
    qint64 bytes = 0;
    for (const QByteArray &line : lines)
        bytes += line.size() + 1;
    return bytes;
}

} // namespace delivery
