// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include <algorithm>

namespace server {

/// So many requests at once, and so many a second after that. A clock that goes back gives nothing and takes nothing.
class TokenBucket
{
public:
    struct Size
    {
        double most = 0;      ///< at once
        double perSecond = 0;
    };
    explicit TokenBucket(Size size)
        : m_size(size)
        , m_left(size.most)
    {
    }
    /// Zero: taken. Otherwise nothing was taken, and in so long there is one again.
    [[nodiscard]] domain::Duration take(domain::UtcTime now)
    {
        const double passed_s = m_last.ms == 0 ? 0 : double(std::max<qint64>(0, now.ms - m_last.ms)) / 1000;
        m_last = now;
        m_left = std::min(m_size.most, m_left + passed_s * m_size.perSecond);
        if (m_left >= 1) {
            m_left -= 1;
            return domain::Duration(0);
        }
        return domain::Duration(qint64((1 - m_left) / m_size.perSecond * 1000) + 1);
    }

private:
    Size m_size;
    double m_left;
    domain::UtcTime m_last;
};

} // namespace server
