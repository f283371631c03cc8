// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/backup.h"
#include "codec/bytes.h"
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <map>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace server {
namespace {

using Cursors = std::map<QString, qint64>;
constexpr std::chrono::seconds sharedMargin{60};

bool syncToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

/// A second connection, only to read a finished backup.
class BackupReader
{
public:
    explicit BackupReader(const QString &file)
        : m_name(QStringLiteral("packhorse-backup-") + file)
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!m_database.open())
            throw StoreError(QStringLiteral("the backup cannot be opened: ") + m_database.lastError().text());
    }
    ~BackupReader()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    BackupReader(const BackupReader &) = delete;
    BackupReader &operator=(const BackupReader &) = delete;

    [[nodiscard]] bool isIntact() const
    {
        QSqlQuery query = ask("PRAGMA integrity_check");
        return query.next() && query.value(0).toString() == QLatin1String("ok");
    }
    /// How far each journal's facts reach without a gap, as far as its cursor says they do.
    [[nodiscard]] Cursors cursors() const
    {
        Cursors cursors;
        QSqlQuery query =
            ask("SELECT journals.journal, journals.cursor_at, count(events.sequence), max(events.sequence)"
                " FROM journals LEFT JOIN events ON events.journal=journals.journal"
                " GROUP BY journals.journal, journals.cursor_at");
        while (query.next()) {
            const qint64 cursor = query.value(1).toLongLong();
            if (query.value(2).toLongLong() != cursor || query.value(3).toLongLong() != cursor)
                throw StoreError(
                    QStringLiteral("journal %1 is not whole in the backup").arg(query.value(0).toString()));
            cursors[query.value(0).toString()] = cursor;
        }
        return cursors;
    }

private:
    [[nodiscard]] QSqlQuery ask(const char *sql) const
    {
        QSqlQuery query(m_database);
        if (!query.exec(QString::fromLatin1(sql)))
            throw StoreError(QStringLiteral("the backup cannot be read: ") + query.lastError().text());
        return query;
    }
    QString m_name;
    QSqlDatabase m_database;
};

void raiseSafe(Store &store, const World &world, const Cursors &cursors)
{
    Store::Transaction transaction(store);
    for (const auto &[journal, cursor] : cursors)
        store.run("UPDATE journals SET safe=? WHERE journal=? AND (safe IS NULL OR safe<?)", {cursor, journal, cursor});
    store.setMeta(QStringLiteral("backups"), codec::writeTime(world.now()));
    transaction.commit();
}

QJsonObject summaryOf(const Cursors &cursors)
{
    qint64 facts = 0;
    for (const auto &[journal, cursor] : cursors)
        facts += cursor;
    return {{QStringLiteral("journals"), qint64(cursors.size())}, {QStringLiteral("facts"), facts}};
}

Cursors written(Store &store, const QString &part)
{
    store.run("VACUUM INTO ?", {part});
    if (!syncToDisk(part))
        throw StoreError(QStringLiteral("the disk did not take the backup"));
    const BackupReader reader(part);
    if (!reader.isIntact())
        throw StoreError(QStringLiteral("the backup is damaged"));
    return reader.cursors();
}

} // namespace

base::Expected<QJsonObject, Failure> backUp(Store &store, const World &world, const QString &file)
{
    if (store.location().isShared())
        return base::Unexpected{Failure{QStringLiteral("a PostgreSQL store is backed up with pg_basebackup or pg_dump; "
                                                       "then tell the stations by `packhorse-server safe --at TIME`"),
                                        true}};
    if (QFileInfo::exists(file))
        return base::Unexpected{Failure{QStringLiteral("%1 exists already: a backup overwrites nothing").arg(file)}};
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    Cursors cursors;
    try {
        cursors = written(store, part);
    } catch (const StoreError &error) {
        QFile::remove(part);
        return base::Unexpected{
            Failure{QStringLiteral("no backup was made at %1: %2").arg(file, QString::fromUtf8(error.what()))}};
    }
    if (!QFile::rename(part, file))
        return base::Unexpected{Failure{QStringLiteral("the backup %1 cannot be given its name %2").arg(part, file)}};
    syncToDisk(QFileInfo(file).absolutePath());
    raiseSafe(store, world, cursors);
    QJsonObject summary = summaryOf(cursors);
    summary.insert(QStringLiteral("file"), file);
    return summary;
}

base::Expected<QJsonObject, Failure> callSafe(Store &store, const World &world, domain::UtcTime at)
{
    if (at > world.now())
        return base::Unexpected{Failure{QStringLiteral("--at lies in the future"), true}};
    // A fact's time is that of the node that took it, before the commit: other nodes' clocks and a slow commit count.
    const domain::UtcTime until = store.location().isShared() ? at + -sharedMargin : at;
    Cursors cursors;
    for (const Row &row : store.select("SELECT journal, cursor_at FROM journals")) {
        const Rows later =
            store.select("SELECT min(sequence) FROM events WHERE journal=? AND received>?", {row.text(0), until.ms});
        cursors[row.text(0)] = later[0].isNull(0) ? row.number(1) : later[0].number(0) - 1;
    }
    raiseSafe(store, world, cursors);
    return summaryOf(cursors);
}

} // namespace server
