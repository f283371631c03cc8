// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/open_case.h"
#include "ports/clock.h"
#include "ports/server.h"
#include <functional>
#include <memory>

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
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
    domain::OpenCases m_told;
    QByteArray m_etag;
    std::optional<domain::Instant> m_answered;
    bool m_isLookedAt = false;
    bool m_isAsking = false;
    quint64 m_number = 0; ///< of the request under way; answers to others are late
    ports::TimerId m_wake = 0;
    ports::TimerId m_deadline = 0;
};

} // namespace flow
