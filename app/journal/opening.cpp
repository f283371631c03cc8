// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "journal/rescue.h"
#include "journal/rows.h"
#include "journal/wal.h"
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <sqlite3.h>

namespace journal {
namespace {

using Opened = base::Expected<std::unique_ptr<Database>, OpenError>;
using Nothing = std::optional<OpenError>;

OpenError error(OpenFault fault, const QString &what) { return {fault, what, {}}; }

OpenError errorOf(const SqlFault &fault, const Profile &profile)
{
    switch (fault.primary()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(OpenFault::InUse, QStringLiteral("another Packhorse runs on the profile %1").arg(profile.folder));
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_FULL:
        return error(OpenFault::NotWritable, QStringLiteral("%1: %2").arg(profile.file(), fault.what));
    default:
        return error(OpenFault::Damaged, QStringLiteral("%1: %2").arg(profile.file(), fault.what));
    }
}

/// Two that start at once must not both make or move files. Whoever was killed between making the lock's file and writing
/// its name into it left an empty one: after half a second it counts as nobody's, unless it is still locked. So this takes
/// time, but only where somebody else is at it or was killed.
bool lockForOpening(QLockFile &lock)
{
    constexpr int nobodysAfter_ms = 500;
    constexpr int patience_ms = 1500;
    lock.setStaleLockTime(nobodysAfter_ms);
    return lock.tryLock(patience_ms) || lock.error() != QLockFile::LockFailedError;
}

Nothing checkFolder(const OpenOptions &options, const Profile &profile)
{
    if (options.readOnly ? !QFileInfo::exists(profile.live()) : !QDir().mkpath(profile.folder)) {
        return error(OpenFault::NotWritable,
                     options.readOnly ? QStringLiteral("there is no journal in %1").arg(profile.folder)
                                      : QStringLiteral("the profile folder %1 cannot be made").arg(profile.folder));
    }
    if (const QString drive = disk::networkDriveOf(profile.folder); !drive.isEmpty()) {
        return error(OpenFault::NetworkDrive,
                     QStringLiteral("%1 lies on a network drive (%2); a profile must lie on a disk of this machine")
                         .arg(profile.folder, drive));
    }
    return {};
}

/// What was cut off the last time is finished before anything else looks at the files.
Nothing finishAndMake(const OpenOptions &options, const Profile &profile)
{
    const auto finished = finishQuarantine(profile, options.now);
    if (!finished)
        return finished.error();
    if (QFileInfo::exists(profile.live()))
        return {};
    const auto made = makeFresh(profile);
    return made ? Nothing() : Nothing(made.error());
}

Nothing refuseNewer(const Profile &profile, int version)
{
    if (version <= newestSchema())
        return {};
    return error(OpenFault::NewerVersion,
                 QStringLiteral("%1 was written by a newer Packhorse (format %2, this one knows %3); update this program")
                     .arg(profile.file())
                     .arg(version)
                     .arg(newestSchema()));
}

/// The file alone looks damaged. Ours may be so in the middle of a checkpoint that a power cut has ended: the -wal still
/// holds every page that was half-written, and only with it the file can be judged.
bool mayBeWholeWithItsWal(const SqlFault &fault, const Profile &profile)
{
    const bool looksDamaged = fault.primary() == SQLITE_CORRUPT || fault.primary() == SQLITE_NOTADB;
    return looksDamaged && QFileInfo::exists(profile.label()) && QFileInfo(profile.wal()).size() > 0;
}

/// Tells ours, a stranger's, a newer one's and a damaged one apart without a lock or a change.
Nothing inspect(const Profile &profile)
{
    const auto ours = [&profile] { return QFileInfo::exists(profile.label()); };
    const auto strange = [&](const QString &what) {
        return ours()
                   ? error(OpenFault::Damaged, QStringLiteral("%1: %2").arg(profile.file(), what))
                   : error(OpenFault::ForeignDatabase,
                           QStringLiteral("%1 is not a journal of Packhorse (%2); move it away or use another profile")
                               .arg(profile.file(), what));
    };
    if (!QFileInfo::exists(profile.file()))
        return strange(QStringLiteral("the file is missing"));
    auto opened = Database::open(profile.file(), Database::Mode::Immutable);
    if (!opened)
        return mayBeWholeWithItsWal(opened.error(), profile) ? Nothing() : errorOf(opened.error(), profile);
    Database &db = **opened;
    const qint64 application = db.ask("PRAGMA application_id").toLongLong();
    const int version = db.ask("PRAGMA user_version").toInt();
    if (db.hasFault())
        return mayBeWholeWithItsWal(db.fault(), profile) ? Nothing() : strange(db.fault().what);
    if (application != applicationId)
        return strange(QStringLiteral("its application id is %1").arg(application));
    return refuseNewer(profile, version);
}

struct Setting
{
    const char *set;
    const char *read;
    const char *must;
};
// protocol.md "Journal on the station". The locking mode stands first: the first access to the file takes the lock.
constexpr Setting settings[] = {
    {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
    {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
    {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},
    {"PRAGMA fullfsync = ON", "PRAGMA fullfsync", "1"},
    {"PRAGMA checkpoint_fullfsync = ON", "PRAGMA checkpoint_fullfsync", "1"},
    {"PRAGMA cache_size = -512", "PRAGMA cache_size", "-512"}, // KiB; a scan touches some ten pages, and a day is not to cost memory
    {"PRAGMA wal_autocheckpoint", "PRAGMA wal_autocheckpoint", "0"},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA busy_timeout = 0", "PRAGMA busy_timeout", "0"},
    {"PRAGMA journal_size_limit = 67108864", "PRAGMA journal_size_limit", "67108864"},
};

Nothing configure(Database &db, const Profile &profile)
{
    for (const Setting &setting : settings) {
        db.ask(setting.set);
        const QString is = db.ask(setting.read);
        if (db.hasFault())
            return errorOf(db.fault(), profile);
        if (is != QLatin1String(setting.must)) {
            return error(OpenFault::UnsafeSettings, QStringLiteral("%1: SQLite did not take \"%2\" (it says \"%3\")")
                                                        .arg(profile.file(), QLatin1String(setting.set), is));
        }
    }
    return {};
}

/// Connects as a reader that leaves every file as it is.
Nothing configureReader(Database &db, const Profile &profile)
{
    db.leaveFilesAlone();
    db.ask("PRAGMA locking_mode = EXCLUSIVE");
    db.ask("PRAGMA query_only = ON");
    const int version = db.ask("PRAGMA user_version").toInt();
    if (db.hasFault())
        return errorOf(db.fault(), profile);
    if (version < newestSchema()) {
        return error(
            OpenFault::NotWritable,
            QStringLiteral("%1 was written by an older Packhorse; start the station once, which brings it up to date")
                .arg(profile.file()));
    }
    return {};
}

/// Commits that SQLite's recovery has dropped without a word. The lock is held: nobody writes meanwhile.
Nothing lostCommits(const Profile &profile)
{
    const wal::Scan scan = wal::scan(profile.wal(), profile.file());
    if (!scan.isBroken())
        return {};
    if (scan.headerLost) {
        return error(OpenFault::Damaged,
                     QStringLiteral("%1: its header is damaged, %2 commits would be lost").arg(profile.wal()).arg(scan.commitsBehind));
    }
    return error(OpenFault::Damaged, QStringLiteral("%1: frame %2 is damaged, %3 commits behind it would be lost")
                                         .arg(profile.wal())
                                         .arg(scan.good + 1)
                                         .arg(scan.commitsBehind - 1));
}

/// Writes only where nothing is lost by it.
Nothing bringUpToDate(Database &db, const Profile &profile)
{
    if (auto why = lostCommits(profile))
        return why;
    return migrate(db) ? Nothing() : errorOf(db.fault(), profile);
}

Opened connect(const OpenOptions &options, const Profile &profile)
{
    if (auto why = inspect(profile))
        return base::Unexpected{*why};
    auto opened = Database::open(profile.file(), Database::Mode::Normal);
    if (!opened)
        return base::Unexpected{errorOf(opened.error(), profile)};
    Database &db = **opened;
    // A station that starts waits for whoever looks at its files just then (`packhorse status`): a look must not keep it from
    // work. The settings end that patience.
    if (!options.readOnly)
        db.ask("PRAGMA busy_timeout = 1500");
    if (auto why = options.readOnly ? configureReader(db, profile) : configure(db, profile)) {
        db.leaveFilesAlone();
        return base::Unexpected{*why};
    }
    if (auto why = refuseNewer(profile, db.ask("PRAGMA user_version").toInt())) { // as the -wal has it
        db.leaveFilesAlone();
        return base::Unexpected{*why};
    }
    db.assumeWalPages(QFileInfo(profile.wal()).size() / 4096);
    if (auto why = options.readOnly ? Nothing() : bringUpToDate(db, profile)) {
        db.leaveFilesAlone();
        return base::Unexpected{*why};
    }
    return std::move(*opened);
}

} // namespace

base::Expected<base::Done, OpenError> Journal::Rows::open()
{
    auto connected = connect(options, profile);
    if (!connected)
        return base::Unexpected{connected.error()};
    db = std::move(*connected);
    auto loaded = load();
    if (loaded && !options.readOnly)
        loaded = startWalAnew();
    if (loaded && !options.readOnly)
        loaded = takeSeal();
    if (!loaded && db) {
        db->leaveFilesAlone();
        db.reset();
    }
    return loaded;
}

base::Expected<base::Done, OpenError> Journal::Rows::startWalAnew()
{
    db->clearFault();
    if (QFileInfo(profile.wal()).size() > 0 && !db->checkpoint(true) && db->fault().primary() != SQLITE_FULL)
        return base::Unexpected{errorOf(db->fault(), profile)};
    db->clearFault();
    return base::Done{};
}

base::Expected<std::unique_ptr<Journal>, OpenError> Journal::open(const OpenOptions &options)
{
    std::unique_ptr<Journal> journal(new Journal);
    journal->m_rows = std::make_unique<Rows>(options);
    Rows &rows = *journal->m_rows;
    if (auto why = checkFolder(options, rows.profile))
        return base::Unexpected{*why};
    QLockFile opening(rows.profile.lock());
    if (!options.readOnly) {
        if (!lockForOpening(opening))
            return base::Unexpected{errorOf({SQLITE_BUSY, {}}, rows.profile)};
        if (auto why = finishAndMake(options, rows.profile))
            return base::Unexpected{*why};
    }
    auto opened = rows.open();
    if (opened) {
        if (!options.readOnly)
            rows.ballast.restore();
        return journal;
    }
    OpenError why = opened.error();
    if (why.fault == OpenFault::Damaged && !options.readOnly) {
        const auto folder = quarantineFiles(rows.profile, options.now, why.what);
        if (!folder)
            return base::Unexpected{folder.error()};
        why.quarantine = *folder;
    }
    return base::Unexpected{why};
}

base::Expected<QString, OpenError> Journal::quarantine(domain::UtcTime now, const QString &why)
{
    Rows &rows = *m_rows;
    if (rows.options.readOnly)
        return base::Unexpected{
            error(OpenFault::NotWritable, QStringLiteral("the journal was opened for reading only"))};
    if (rows.db) {
        rows.db->leaveFilesAlone();
        rows.db.reset();
    }
    rows.distrust = why;
    QLockFile opening(rows.profile.lock());
    if (!lockForOpening(opening))
        return base::Unexpected{errorOf({SQLITE_BUSY, {}}, rows.profile)};
    const auto folder = quarantineFiles(rows.profile, now, why);
    if (!folder)
        return folder;
    rows.distrust.clear();
    if (auto opened = rows.open(); !opened) {
        rows.distrust = opened.error().what;
        return base::Unexpected{opened.error()};
    }
    return folder;
}

} // namespace journal
