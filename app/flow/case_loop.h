// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "delivery/awaited.h"
#include "domain/open_case.h"
#include <functional>

namespace flow {

/// Asks the server what a person has to decide about orders, while somebody looks: at once, but not within 5 s of the last
/// answer, then every 15 s. What was told last stays while there is no other answer. Nothing depends on it but what is read
/// on the screen. One request at a time. Runs on one thread.
class CaseLoop
{
public:
    /// How the answer is read; given from outside, so that flow knows no bytes. Errors are English.
    using Decoder = std::function<base::Expected<domain::OpenCases, QString>(const QByteArray &)>;
    CaseLoop(ports::Server &server, ports::Timers &timers, ports::Clock &clock, Decoder decode);
    ~CaseLoop();
    CaseLoop(const CaseLoop &) = delete;
    CaseLoop &operator=(const CaseLoop &) = delete;

    /// Whether a page that shows them is open.
    void look(bool isLookedAt);
    [[nodiscard]] const domain::OpenCases &told() const { return m_told; }
    std::function<void()> onChanged; ///< others were told than before

private:
    void askSoon();
    void ask();
    void answered(const ports::FetchReply &reply);
    void wakeAfter(domain::Duration pause);

    ports::Server &m_server;
    ports::Timers &m_timers;
    ports::Clock &m_clock;
    const Decoder m_decode;
    domain::OpenCases m_told;
    QByteArray m_etag;
    std::optional<domain::Instant> m_answered;
    bool m_isLookedAt = false;
    ports::TimerId m_wake = 0;
    delivery::Awaited<ports::FetchReply, QString> m_request;
};

} // namespace flow
