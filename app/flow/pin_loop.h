// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/awaited.h"
#include "ports/pin_office.h"
#include <functional>

namespace flow {

/// Asks the server for a new PIN, one at a time. The same request is asked again where its answer was lost: it counts once.
/// After the last try, or half a minute, a person is told what is known. The PINs are held no longer than that. Runs on one
/// thread.
class PinLoop
{
public:
    static constexpr int tries = 3;
    static constexpr domain::Duration pause{2'000};     ///< before the same request is asked again
    static constexpr domain::Duration patience{30'000}; ///< after that none is begun

    /// `office` may be null: a server that sets no PINs.
    PinLoop(ports::PinOffice *office, ports::Timers &timers, ports::Clock &clock, std::function<QString()> uuid);
    ~PinLoop();
    PinLoop(const PinLoop &) = delete;
    PinLoop &operator=(const PinLoop &) = delete;

    /// Another one that is under way is not heard of any more.
    void ask(const domain::NewPin &wanted);
    [[nodiscard]] bool isUnderWay() const { return m_wanted.has_value(); }
    /// Told once for each. `who`: the operator as the roster has them now; only where the new PIN counts.
    std::function<void(domain::PinOutcome, const std::optional<domain::Operator> &who)> onAnswer;

private:
    void send();
    void heard(const ports::PinReply &reply);
    void nobodyKnows(const ports::Unknown &why);
    void end(domain::PinOutcome outcome, const std::optional<domain::Operator> &who = {});

    ports::PinOffice *m_office;
    ports::Timers &m_timers;
    ports::Clock &m_clock;
    std::function<QString()> m_uuid;
    std::optional<domain::NewPin> m_wanted;
    QString m_request;
    domain::Instant m_began;
    int m_tried = 0;
    bool m_mayCount = false; ///< a try has left this machine and was not answered
    ports::TimerId m_timer = 0;
    delivery::Awaited<ports::PinReply> m_awaited;
};

} // namespace flow
