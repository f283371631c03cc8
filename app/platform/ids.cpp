// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ids.h"

namespace platform {
namespace {

constexpr quint64 variantBits = 0x8000000000000000U; ///< "10" in front of the lower half
constexpr quint64 counterEnd = 0x1000;               ///< rand_a has 12 bits

QString hex(quint64 value, int digits) { return QString::number(value, 16).rightJustified(digits, QLatin1Char('0')); }

QString uuidOf(quint64 high, quint64 low)
{
    const QString digits = hex(high, 16) + hex(low, 16);
    return QStringLiteral("%1-%2-%3-%4-%5")
        .arg(digits.left(8), digits.mid(8, 4), digits.mid(12, 4), digits.mid(16, 4), digits.mid(20));
}

quint64 notZero(ports::Random &random)
{
    quint64 value = random.next();
    while (value == 0)
        value = random.next();
    return value;
}

} // namespace

IdMaker::IdMaker(const ports::Clock &clock, ports::Random &random)
    : m_clock(clock)
    , m_random(random)
{
}

QString IdMaker::next()
{
    const qint64 now = m_clock.now().ms;
    if (now > m_last) {
        m_last = now;
        m_counter = m_random.next() & 0x7ff; // the highest bit free, so that there is room to count
    } else if (++m_counter == counterEnd) {
        ++m_last; // 2,048 ids or more in one millisecond: borrow the next one
        m_counter = 0;
    }
    const quint64 high = quint64(m_last) << 16 | 0x7000 | m_counter;
    return uuidOf(high, variantBits | (m_random.next() >> 2));
}

QString randomUuid(ports::Random &random)
{
    const quint64 high = (random.next() & ~quint64(0xf000)) | 0x4000;
    return uuidOf(high, variantBits | (random.next() >> 2));
}

QString traceparent(ports::Random &random)
{
    const quint64 high = notZero(random);
    const quint64 low = random.next();
    return QStringLiteral("00-%1%2-%3-01").arg(hex(high, 16), hex(low, 16), hex(notZero(random), 16));
}

} // namespace platform
