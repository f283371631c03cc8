// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/rescue.h"
#include "base/log.h"
#include "codec/bytes.h"
#include "journal/database.h"
#include "journal/disk.h"
#include "journal/salvage.h"
#include "journal/schema.h"
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace journal {
namespace {

OpenError notWritable(const QString &what) { return {OpenFault::NotWritable, what, {}}; }

/// A new database in `building`, with what `fill` puts into it, marked as complete by its label.
template <typename Fill>
base::Expected<base::Done, OpenError> build(const Profile &profile, Fill fill)
{
    QDir(profile.building()).removeRecursively();
    if (!QDir().mkpath(profile.building()))
        return base::Unexpected{notWritable(QStringLiteral("%1 cannot be made").arg(profile.building()))};
    {
        auto made = Database::open(profile.building() + QStringLiteral("/facts.db"), Database::Mode::Create);
        if (!made)
            return base::Unexpected{notWritable(made.error().what)};
        Database &db = **made;
        db.ask("PRAGMA locking_mode = EXCLUSIVE");
        if (migrate(db) && db.run("BEGIN IMMEDIATE")) {
            fill(db);
            if (!db.hasFault())
                db.run("COMMIT");
        }
        db.ask("PRAGMA journal_mode = WAL");
        if (db.hasFault())
            return base::Unexpected{notWritable(db.fault().what)};
    }
    const QString label = profile.building() + QStringLiteral("/packhorse-journal.txt");
    if (!disk::writeSynced(label,
                           "The journal of a Packhorse station. Do not change, copy back or delete these files.\n"))
        return base::Unexpected{notWritable(QStringLiteral("%1 cannot be written").arg(label))};
    disk::syncFolder(profile.building());
    return base::Done{};
}

base::Expected<base::Done, OpenError> moveIntoPlace(const Profile &profile)
{
    if (!QDir().rename(profile.building(), profile.live()))
        return base::Unexpected{
            notWritable(QStringLiteral("%1 cannot be renamed to %2").arg(profile.building(), profile.live()))};
    disk::syncFolder(profile.folder);
    return base::Done{};
}

bool isComplete(const QString &building)
{
    return QFileInfo::exists(building + QStringLiteral("/packhorse-journal.txt"));
}

QString freeName(const Profile &profile, domain::UtcTime now, const domain::JournalId &journal)
{
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString name = journal.isEmpty() ? QStringLiteral("unknown") : journal.text().left(8);
    const QString first = QStringLiteral("%1/%2-%3").arg(profile.quarantine(), stamp, name);
    QString folder = first;
    for (int n = 2; QFileInfo::exists(folder); ++n)
        folder = QStringLiteral("%1-%2").arg(first).arg(n);
    return folder;
}

/// Reading changes a database's files (a -wal is recovered), so that only copies are read.
bool copyCondemned(const Profile &profile, const QString &copy)
{
    QDir(profile.reading()).removeRecursively();
    return QDir().mkpath(profile.reading()) &&
           (!QFileInfo::exists(profile.file()) || disk::copyReadable(profile.file(), copy)) &&
           (!QFileInfo::exists(profile.wal()) || disk::copyReadable(profile.wal(), copy + QStringLiteral("-wal")));
}

QString roomWanted(const Profile &profile)
{
    return QStringLiteral(
               "the damaged journal in %1 cannot be rescued: make room on this disk (at least %2 MB) and start "
               "again; its facts are kept")
        .arg(profile.live())
        .arg(3 * QFileInfo(profile.file()).size() / 1'000'000 + 50);
}

base::Expected<QString, OpenError> moveAway(const Profile &profile, const QString &folder)
{
    if (!QDir().mkpath(profile.quarantine()) || !QDir().rename(profile.live(), folder))
        return base::Unexpected{notWritable(QStringLiteral("%1 cannot be moved to %2").arg(profile.live(), folder))};
    disk::syncFolder(profile.quarantine());
    disk::syncFolder(profile.folder);
    if (auto placed = moveIntoPlace(profile); !placed)
        return base::Unexpected{placed.error()};
    return folder;
}

/// Rescue into a new database, move the condemned folder away by one rename, put the new one in its place.
base::Expected<QString, OpenError> quarantineCondemned(const Profile &profile, domain::UtcTime now)
{
    const QString copy = profile.reading() + QStringLiteral("/facts.db");
    if (!copyCondemned(profile, copy))
        return base::Unexpected{notWritable(roomWanted(profile))};
    auto salvage = std::make_unique<Salvage>(copy);
    const QString folder = freeName(profile, now, salvage->present());
    const auto built = build(profile, [&](Database &db) { salvage->pour(db, now, folder); });
    if (!salvage->readWhole())
        return base::Unexpected{
            notWritable(QStringLiteral("the disk of %1 cannot be read; start again").arg(profile.folder))};
    if (!built)
        return base::Unexpected{notWritable(QStringLiteral("%1: %2").arg(roomWanted(profile), built.error().what))};
    qCWarning(logJournal, "journal quarantined in %s; %lld facts rescued", qPrintable(folder),
              static_cast<long long>(salvage->facts()));
    salvage.reset();
    QDir(profile.reading()).removeRecursively();
    return moveAway(profile, folder);
}

} // namespace

base::Expected<base::Done, OpenError> makeFresh(const Profile &profile)
{
    if (auto built = build(profile, [](Database &) {}); !built)
        return built;
    return moveIntoPlace(profile);
}

base::Expected<base::Done, OpenError> buildBeside(const Profile &profile, const std::function<void(Database &)> &fill)
{
    auto built = build(profile, fill);
    if (!built)
        QDir(profile.building()).removeRecursively();
    return built;
}

base::Expected<base::Done, OpenError> takeTheirPlace(const Profile &profile)
{
    if (!QDir().rename(profile.live(), profile.unsealed()))
        return base::Unexpected{notWritable(QStringLiteral("%1 cannot be renamed to %2").arg(profile.live(), profile.unsealed()))};
    disk::syncFolder(profile.folder);
    auto placed = moveIntoPlace(profile);
    if (placed)
        QDir(profile.unsealed()).removeRecursively();
    return placed;
}

base::Expected<QString, OpenError> quarantineFiles(const Profile &profile, domain::UtcTime now, const QString &why)
{
    const QByteArray report =
        codec::writeJson({{QStringLiteral("at"), codec::writeTime(now)}, {QStringLiteral("why"), why}});
    if (!disk::writeSynced(profile.why(), report + '\n') || !disk::syncFolder(profile.live()))
        return base::Unexpected{
            notWritable(QStringLiteral("%1 cannot be written; the journal's disk fails").arg(profile.why()))};
    return quarantineCondemned(profile, now);
}

base::Expected<QString, OpenError> finishQuarantine(const Profile &profile, domain::UtcTime now)
{
    if (QFileInfo::exists(profile.why()))
        return quarantineCondemned(profile, now);
    // Cut off between two renames: the condemned or unsealed files are away, the new ones complete.
    if (!QFileInfo::exists(profile.live()) && isComplete(profile.building())) {
        if (auto placed = moveIntoPlace(profile); !placed)
            return base::Unexpected{placed.error()};
    }
    if (QFileInfo::exists(profile.live()))
        QDir(profile.unsealed()).removeRecursively();
    return QString();
}

} // namespace journal
