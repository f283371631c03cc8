// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/case_loop.h"
#include "base/log.h"
#include <algorithm>

namespace flow {
namespace {

using domain::Duration;

constexpr Duration gap{15'000};
constexpr Duration leastGap{5'000}; ///< a page that is opened again and again is no reason to ask each time

} // namespace

CaseLoop::CaseLoop(ports::Server &server, ports::Timers &timers, ports::Clock &clock, Decoder decode)
    : m_server(server)
    , m_timers(timers)
    , m_clock(clock)
    , m_decode(std::move(decode))
    , m_request(timers)
{
}

CaseLoop::~CaseLoop() { m_timers.cancel(m_wake); }

void CaseLoop::look(bool isLookedAt)
{
    if (std::exchange(m_isLookedAt, isLookedAt) == isLookedAt)
        return;
    if (isLookedAt)
        askSoon();
    else
        m_timers.cancel(std::exchange(m_wake, 0));
}

/// The answer that is under way goes on by itself.
void CaseLoop::askSoon()
{
    if (m_request.isUnderWay())
        return;
    const Duration since = m_answered ? m_clock.running() - *m_answered : leastGap;
    if (since >= leastGap)
        ask();
    else
        wakeAfter(leastGap - since);
}

void CaseLoop::ask()
{
    m_server.fetch(domain::openCasesHref(), m_etag,
                   m_request.begin([this](const ports::FetchReply &reply, const QString &) { answered(reply); }));
}

void CaseLoop::answered(const ports::FetchReply &reply)
{
    m_answered = m_clock.running();
    const auto *nothing = std::get_if<ports::Unknown>(&reply);
    if (m_isLookedAt)
        wakeAfter(std::max(gap, nothing ? nothing->retryAfter.value_or(gap) : gap));
    const auto *document = std::get_if<ports::Fresh>(&reply);
    if (!document)
        return;
    auto cases = m_decode(document->body);
    if (!cases) {
        qCWarning(logFlow, "the open cases cannot be read: %s", qUtf8Printable(cases.error()));
        return;
    }
    m_etag = document->etag;
    const bool isNews = *cases != m_told;
    m_told = std::move(*cases);
    if (isNews && onChanged)
        onChanged();
}

void CaseLoop::wakeAfter(Duration pause)
{
    m_timers.cancel(m_wake);
    m_wake = m_timers.start(pause, [this] {
        m_wake = 0;
        ask();
    });
}

} // namespace flow
