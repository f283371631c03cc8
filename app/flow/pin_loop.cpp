// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/pin_loop.h"
#include "base/log.h"
#include <utility>

namespace flow {
namespace {

using domain::PinOutcome;

PinOutcome outcomeOf(const domain::Problem &problem)
{
    if (problem.type == domain::problemType("pin-wrong"))
        return PinOutcome::Wrong;
    if (problem.type == domain::problemType("pin-not-possible"))
        return PinOutcome::NotTaken;
    return problem.type == domain::problemType("badge-locked") ? PinOutcome::Locked : PinOutcome::NotOffered;
}

/// Nothing of the request has left this machine.
bool isUnsent(const ports::Unknown &why)
{
    return why.kind == ports::Unknown::Kind::NoNetwork || why.kind == ports::Unknown::Kind::Tls;
}

} // namespace

PinLoop::PinLoop(ports::PinOffice *office, ports::Timers &timers, ports::Clock &clock, std::function<QString()> uuid)
    : m_office(office)
    , m_timers(timers)
    , m_clock(clock)
    , m_uuid(std::move(uuid))
    , m_awaited(timers)
{
}

PinLoop::~PinLoop() { m_timers.cancel(m_timer); }

void PinLoop::ask(const domain::NewPin &wanted)
{
    m_timers.cancel(m_timer);
    m_wanted = wanted;
    m_request = m_uuid();
    m_began = m_clock.running();
    m_tried = 0;
    m_mayCount = false;
    // Later, whatever comes of it: whoever asks is not done with the asking.
    m_timer = m_timers.start(domain::Duration(0), [this] {
        m_timer = 0;
        if (m_office)
            send();
        else
            end(PinOutcome::NotOffered);
    });
}

/// What an earlier request is answered with says nothing about this one.
void PinLoop::send()
{
    ++m_tried;
    const auto answer = m_awaited.begin([this, request = m_request](const ports::PinReply &reply) {
        if (request == m_request)
            heard(reply);
    });
    m_office->choosePin(m_request, *m_wanted, answer);
}

void PinLoop::heard(const ports::PinReply &reply)
{
    if (const auto *nothing = std::get_if<ports::Unknown>(&reply))
        return nobodyKnows(*nothing);
    if (const auto *who = std::get_if<domain::Operator>(&reply))
        return end(PinOutcome::Counts, *who);
    const domain::Problem &problem = std::get<ports::Refused>(reply).problem;
    qCInfo(logFlow, "no new PIN: %s", qUtf8Printable(problem.type)); // its words may name what was typed
    end(outcomeOf(problem));
}

void PinLoop::nobodyKnows(const ports::Unknown &why)
{
    qCInfo(logFlow, "no answer to a new PIN: %s", qUtf8Printable(why.what));
    if (why.kind == ports::Unknown::Kind::Throttled)
        return end(m_mayCount ? PinOutcome::Unanswered : PinOutcome::TooSoon);
    m_mayCount = m_mayCount || !isUnsent(why);
    if (m_tried >= tries || m_clock.running() - m_began > patience)
        return end(m_mayCount ? PinOutcome::Unanswered : PinOutcome::NoNetwork);
    m_timer = m_timers.start(pause, [this] {
        m_timer = 0;
        send();
    });
}

void PinLoop::end(PinOutcome outcome, const std::optional<domain::Operator> &who)
{
    m_wanted.reset();
    m_request.clear();
    if (onAnswer)
        onAnswer(outcome, who); // may ask for the next one
}

} // namespace flow
