// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include <QString>

namespace platform {

/// Makes ids of facts: UUID version 7 (RFC 9562 section 5.7). Rising within a process, also when the clock is set back:
/// the time is the highest one seen, and rand_a counts within a millisecond (method 1 of section 6.2). Nothing may be
/// ordered by them all the same: sequences do that.
class IdMaker
{
public:
    IdMaker(const ports::Clock &clock, ports::Random &random);
    [[nodiscard]] QString next(); ///< 36 lower-case characters

private:
    const ports::Clock &m_clock;
    ports::Random &m_random;
    qint64 m_last = 0;     ///< ms since 1970
    quint64 m_counter = 0; ///< 12 bits, rand_a
};

/// A random UUID version 4: names a journal.
[[nodiscard]] QString randomUuid(ports::Random &random);

/// W3C Trace Context, version 00, sampled: "00-" trace id "-" parent id "-01". Neither id is ever all zeros.
[[nodiscard]] QString traceparent(ports::Random &random);

} // namespace platform
