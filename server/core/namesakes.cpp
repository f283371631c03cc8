// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/namesakes.h"
#include "codec/fact.h"
#include <algorithm>
#include <map>

namespace server {
namespace {

constexpr qint64 lastWords_ms = 2LL * 60 * 1000; ///< what was on its way when its successor began
constexpr qint64 heard_ms = 24LL * 3600 * 1000;

/// The journal that this one follows, by its first fact; empty where it follows none, or that fact is not here.
QString predecessorOf(Store &store, const QString &journal)
{
    const Rows rows = store.select("SELECT line FROM events WHERE journal=? AND sequence=1", {journal});
    const auto fact = rows.empty() ? codec::decodeFact({}) : codec::decodeFact(rows[0].bytes(0));
    const auto *begun = fact ? std::get_if<domain::JournalBegun>(&fact->data) : nullptr;
    return begun && begun->predecessor ? begun->predecessor->journal.text() : QString();
}

bool follows(Store &store, QString journal, const QString &earlier)
{
    QStringList seen; // a journal can say what it likes
    while (!journal.isEmpty() && journal != earlier && !seen.contains(journal)) {
        seen << journal;
        journal = predecessorOf(store, journal);
    }
    return journal == earlier;
}

} // namespace

QStringList namesakes(Store &store)
{
    const qint64 since = store.now().ms - heard_ms;
    QStringList names;
    for (const Row &row : store.select("SELECT a.station, a.journal, b.journal FROM journals a JOIN journals b ON b.station=a.station"
                                       " AND b.journal<>a.journal AND b.first_heard>=a.first_heard AND a.last_heard>b.first_heard+?"
                                       " WHERE a.station<>'' AND a.station<>'office' AND a.last_heard>? AND b.last_heard>?"
                                       " ORDER BY a.station",
                                       {lastWords_ms, since, since})) {
        const QString name = row.text(0);
        if (!names.contains(name) && !follows(store, row.text(2), row.text(1)) && !follows(store, row.text(1), row.text(2)))
            names << name;
    }
    return names;
}

QString namesakesWords(Store &store)
{
    const QStringList names = namesakes(store);
    if (names.isEmpty())
        return {};
    return QStringLiteral("Two devices go by one name: %1. Each of them goes on with the other's task without being asked, and nobody can tell "
                          "who did what. Give one of them another name (\"station\" in its packhorse.ini), and look at the totes of both.")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace server
