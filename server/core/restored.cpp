// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/restored.h"
#include "codec/bytes.h"
#include <QStringList>

namespace server {
namespace {

const QString since = QStringLiteral("epoch_since");
constexpr qint64 kept_ms = 14LL * 24 * 3600 * 1000;

qint64 restoredAt(Store &store) { return store.meta(since).toLongLong(); }

} // namespace

void noteRestored(Store &store, domain::UtcTime now) { store.setMeta(since, QString::number(now.ms)); }

void noteHeard(Store &store, const domain::JournalId &journal, domain::UtcTime now)
{
    const qint64 at = restoredAt(store);
    if (at > 0)
        store.run("UPDATE journals SET last_heard=? WHERE journal=? AND last_heard<?", {now.ms, journal.text(), at});
}

std::optional<Restored> restoredStore(Store &store)
{
    const qint64 at = restoredAt(store);
    if (at == 0)
        return std::nullopt;
    Restored restored{{at}, {}};
    for (const Row &row : store.select("SELECT station, max(last_heard) FROM journals WHERE station<>'' AND station<>'office'"
                                       " GROUP BY station HAVING max(last_heard)<? AND max(last_heard)>? ORDER BY station",
                                       {at, at - kept_ms}))
        restored.awaited.push_back({row.text(0), {row.number(1)}});
    return restored.awaited.empty() ? std::nullopt : std::optional(restored);
}

QString restoredWords(Store &store)
{
    const auto restored = restoredStore(store);
    if (!restored)
        return {};
    QStringList names;
    for (const Restored::Station &one : restored->awaited)
        names << QStringLiteral("%1 (last heard %2)").arg(one.name, codec::writeTime(one.lastHeard));
    return QStringLiteral("This store was restored from a backup at %1. Each station sends again what it lacks as soon as it is "
                          "switched on and has network. Not heard since: %2.")
        .arg(codec::writeTime(restored->since), names.join(QStringLiteral(", ")));
}

} // namespace server
