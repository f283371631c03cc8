// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/upkeep.h"
#include "base/log.h"

namespace flow {

Upkeep::Upkeep(const delivery::World &world)
    : m_world(world)
{
}

Upkeep::~Upkeep() { m_world.timers.cancel(m_timer); }

void Upkeep::start() { waitForNext(); }

void Upkeep::waitForNext()
{
    m_timer = m_world.timers.start(gap, [this] {
        lookAtWal();
        prune();
        waitForNext();
    });
}

void Upkeep::lookAtWal()
{
    m_world.store.post(
        [now = m_world.clock.now()](journal::Journal &journal) {
            const qint64 bytes = journal.walBytes();
            if (bytes <= walAlarm)
                return;
            const auto noted = journal.note({now, QStringLiteral("wal-long"), {},
                                             QStringLiteral("%1 MB of the journal wait to be moved into its database").arg(bytes / (1024 * 1024))});
            if (!noted)
                qCWarning(logFlow, "an incident is not on disk: %s", qUtf8Printable(noted.error().what));
        },
        [] {});
}

void Upkeep::prune()
{
    const domain::UtcTime before{m_world.clock.now().ms - keepFor.count()};
    m_world.store.post(
        [before](journal::Journal &journal) {
            const auto pruned = journal.prune(before);
            if (!pruned)
                qCWarning(logFlow, "old facts were not let go of: %s", qUtf8Printable(pruned.error().what));
            else if (*pruned > 0)
                qCInfo(logFlow, "let go of the facts up to %lld, safe since two weeks", static_cast<long long>(*pruned));
            for (const char *kind : {"/v1/routes/", "/v1/orders/", "/v1/labels/"}) {
                if (const auto dropped = journal.dropDocuments(QLatin1String(kind), before); !dropped)
                    qCWarning(logFlow, "old documents below %s were not let go of: %s", kind, qUtf8Printable(dropped.error().what));
            }
        },
        [] {});
}

} // namespace flow
