// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include "ports/server.h"
#include <functional>
#include <memory>
#include <utility>

namespace delivery {

/// The wire answers within 13 s (ports/server.h); this is for the day when it does not.
inline constexpr domain::Duration requestDeadline{30'000};

/// The request that is under way, at most one. It is answered once: by the other side or, after requestDeadline, by the word
/// that nothing came. What comes after that, after the next one has begun, or after the end of this, is not heard. Runs on one
/// thread. Reply: a variant with ports::Unknown; More: what comes beside it, empty when nothing came.
template <typename Reply, typename... More>
class Awaited
{
public:
    using Answer = std::function<void(const Reply &, const More &...)>;
    explicit Awaited(ports::Timers &timers)
        : m_timers(timers)
    {
    }
    ~Awaited() { m_timers.cancel(m_deadline); }
    Awaited(const Awaited &) = delete;
    Awaited &operator=(const Awaited &) = delete;

    [[nodiscard]] bool isUnderWay() const { return m_deadline != 0; }
    /// Begins one; whoever is asked calls what this returns.
    [[nodiscard]] Answer begin(Answer heard)
    {
        m_timers.cancel(m_deadline);
        const Answer answer = [this, heard = std::move(heard), number = ++*m_number,
                               newest = std::weak_ptr<quint64>(m_number)](const Reply &reply, const More &...more) {
            const auto now = newest.lock();
            if (!now || *now != number || m_deadline == 0)
                return;
            m_timers.cancel(std::exchange(m_deadline, 0));
            heard(reply, more...);
        };
        m_deadline = m_timers.start(requestDeadline, [answer] {
            answer(ports::Unknown{ports::Unknown::Kind::TimedOut, QStringLiteral("the request was never answered"), {}}, More{}...);
        });
        return answer;
    }

private:
    ports::Timers &m_timers;
    std::shared_ptr<quint64> m_number = std::make_shared<quint64>(0); ///< of the newest; gone with this
    ports::TimerId m_deadline = 0;
};

} // namespace delivery
