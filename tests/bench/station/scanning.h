// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "flow/command_loop.h"
#include "journal/store_thread.h"
#include "platform/clock.h"
#include "platform/ids.h"
#include "platform/mailbox.h"

namespace bench {

/// A route with so many stops, in work at the middle one, on the real loop, the real journal and its thread. A scan is
/// an item and then its tote, in turn; each one records a fact.
class Scanning
{
public:
    Scanning(const QString &profile, int stops);
    ~Scanning();

    /// True once the station waits for the first item.
    [[nodiscard]] bool begin();
    /// From the scan to its answer, which comes after the commit; in ns. Negative: it was not accepted.
    [[nodiscard]] qint64 scan();
    [[nodiscard]] const QByteArray &lastLine() const { return m_lastLine; } ///< as it stands in the journal
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    [[nodiscard]] bool give(const QString &code);
    [[nodiscard]] flow::FactMaker facts();
    void waitFor(const std::function<bool()> &holds);

    platform::SystemClock m_clock;
    platform::SystemRandom m_random;
    platform::IdMaker m_ids{m_clock, m_random};
    platform::EventfdMailbox m_mailbox;
    std::unique_ptr<journal::StoreThread> m_store;
    std::unique_ptr<flow::CommandLoop> m_loop;
    std::optional<flow::Reaction> m_reaction;
    mutable QByteArray m_lastLine;
    QString m_trouble;
    int m_stops = 0;
    bool m_inHand = false;
};

} // namespace bench
