// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "start/console/journal_sender.h"

namespace start {

/// `packhorse journal send`: all journals of a dead device, one after the other.
class Sending
{
public:
    Sending(Leftovers leftovers, ports::Server &server, ports::Clock &clock, ports::Timers &timers, ports::Random &random);
    void start();
    std::function<void(const JournalSent &)> onProgress;
    std::function<void()> onEnd;

    [[nodiscard]] const std::vector<JournalSent> &sent() const { return m_sent; }
    /// Nothing would be lost if the device were: every fact is on the server, or stands in a later journal that is.
    [[nodiscard]] bool isComplete() const;
    /// One line of JSON without LF, and the same in English.
    [[nodiscard]] QByteArray summaryLine() const;
    [[nodiscard]] QString summaryWords() const;

private:
    void next();
    void ended(JournalSent sent);

    Leftovers m_leftovers;
    ports::Server &m_server;
    ports::Clock &m_clock;
    ports::Timers &m_timers;
    ports::Random &m_random;
    std::vector<JournalSent> m_sent;
    std::unique_ptr<JournalSender> m_sender;
};

} // namespace start
