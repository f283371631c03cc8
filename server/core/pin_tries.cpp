// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/pin_tries.h"
#include <algorithm>

namespace server {
namespace {

constexpr qint64 freeTries = 5;
constexpr qint64 firstWait_ms = 30'000;
constexpr qint64 longestWait_ms = 15 * 60'000;

qint64 waitAfter(qint64 wrong)
{
    return wrong < freeTries ? 0 : std::min(longestWait_ms, firstWait_ms << std::min<qint64>(wrong - freeTries, 10));
}

} // namespace

PinTries::Of PinTries::of(const QString &badge)
{
    const Rows rows = m_store.select("SELECT wrong, last FROM page_tries WHERE badge=?", {badge});
    return rows.empty() ? Of{} : Of{rows[0].number(0), rows[0].number(1)};
}

qint64 PinTries::wait_ms(const Of &tries) const
{
    return std::max<qint64>(0, tries.last_ms + waitAfter(tries.wrong) - m_store.now().ms);
}

void PinTries::note(const QString &badge, qint64 wrong)
{
    m_store.run("INSERT INTO page_tries(badge, wrong, last) VALUES(?, ?, ?) ON CONFLICT(badge) DO UPDATE SET "
                "wrong=excluded.wrong, last=excluded.last",
                {badge, wrong, m_store.now().ms});
}

} // namespace server
