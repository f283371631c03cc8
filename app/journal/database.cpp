// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/database.h"
#include "base/log.h"
#include <QFile>
#include <QUrl>
#include <algorithm>
#include <sqlite3.h>

namespace journal {

Statement::Statement(Database &database, sqlite3_stmt *statement)
    : m_database(database)
    , m_statement(statement)
{
}

Statement::~Statement() { again(); }

void Statement::again()
{
    m_bound = 0;
    if (!m_statement)
        return;
    sqlite3_reset(m_statement); // its result repeats the fault of the step, which is remembered already
    sqlite3_clear_bindings(m_statement);
}

Statement &Statement::bind(qint64 value)
{
    if (m_statement)
        m_database.remember(sqlite3_bind_int64(m_statement, ++m_bound, value));
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_statement)
        m_database.remember(sqlite3_bind_text64(m_statement, ++m_bound, utf8.constData(), sqlite3_uint64(utf8.size()),
                                                SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    // A null pointer would bind NULL instead of an empty blob.
    const char *start = bytes.isNull() ? "" : bytes.constData();
    if (m_statement)
        m_database.remember(
            sqlite3_bind_blob64(m_statement, ++m_bound, start, sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull()
{
    if (m_statement)
        m_database.remember(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

bool Statement::next()
{
    if (!m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.remember(code);
    return false;
}

bool Statement::run()
{
    if (!m_statement)
        return false;
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE)
        m_database.remember(code);
    return code == SQLITE_DONE;
}

qint64 Statement::number(int column) const { return sqlite3_column_int64(m_statement, column); }

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *start = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(start, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

namespace {
SqlFault faultOf(sqlite3 *connection, int code)
{
    const char *words = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return {code, QStringLiteral("%1 (SQLite %2)").arg(QString::fromUtf8(words)).arg(code)};
}

QByteArray sqliteName(const QString &file, Database::Mode mode)
{
    if (mode != Database::Mode::Immutable)
        return QFile::encodeName(file);
    return QUrl::fromLocalFile(file).toEncoded() + "?immutable=1";
}

int openFlags(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Normal:
        return SQLITE_OPEN_READWRITE;
    case Database::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::Immutable:
        break;
    }
    return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
}
} // namespace

base::Expected<std::unique_ptr<Database>, SqlFault> Database::open(const QString &file, Mode mode)
{
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(sqliteName(file, mode).constData(), &connection,
                                     openFlags(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK) {
        SqlFault fault = faultOf(connection, code);
        sqlite3_close(connection);
        return base::Unexpected{fault};
    }
    return std::unique_ptr<Database>(new Database(connection));
}

Database::Database(sqlite3 *connection)
    : m_connection(connection)
{
    int persist = 1; // the -wal keeps its place, so that the set of files is the same whether a station runs or not
    sqlite3_file_control(m_connection, nullptr, SQLITE_FCNTL_PERSIST_WAL, &persist);
    sqlite3_wal_autocheckpoint(m_connection, 0); // a checkpoint inside of a commit would be a late sound
    sqlite3_wal_hook(
        m_connection,
        [](void *self, sqlite3 *, const char *, int pages) {
            static_cast<Database *>(self)->m_walPages = pages;
            return SQLITE_OK;
        },
        this);
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    if (const int code = sqlite3_close(m_connection); code != SQLITE_OK)
        qCWarning(logJournal, "closing the database: %s", sqlite3_errstr(code));
}

Statement Database::use(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement)
        remember(sqlite3_prepare_v3(m_connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    return Statement(*this, statement);
}

bool Database::run(const char *sql)
{
    const int code = sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr);
    remember(code);
    return code == SQLITE_OK;
}

QString Database::ask(const char *sql)
{
    sqlite3_stmt *prepared = nullptr; // not cached: a pragma's statement is used once
    remember(sqlite3_prepare_v2(m_connection, sql, -1, &prepared, nullptr));
    QString answer;
    {
        Statement statement(*this, prepared);
        if (statement.next())
            answer = statement.text(0);
    }
    sqlite3_finalize(prepared);
    return answer;
}

void Database::remember(int code)
{
    if (code != SQLITE_OK && !hasFault())
        m_fault = faultOf(m_connection, code);
}

void Database::rollBack()
{
    if (!sqlite3_get_autocommit(m_connection))
        sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::leaveFilesAlone() { sqlite3_db_config(m_connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); }

bool Database::checkpoint(bool truncate)
{
    int pages = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(
        m_connection, nullptr, truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, &pages, &moved);
    remember(code);
    if (code != SQLITE_OK || pages != moved)
        return false;
    m_walPages = 0;
    return true;
}

// Through SQLite's own handle, so that a VFS of a test sees it, too. Zeros are no frames: their salts are not the header's, and a
// header of zeros has no magic number ("WAL-mode File Format", sqlite.org/walformat.html). What was there stays as it is, and where
// nothing was, a header of zeros is on the disk before anything else: a truncation that a power cut takes back would otherwise
// leave the beginning of an old -wal with its header, and SQLite would put its old pages over newer ones.
Database::LayOut Database::layOutWal(qint64 bytes, qint64 step)
{
    constexpr qint64 firstSector = 4096;
    constexpr qint64 atOnce = 65536; // SQLite's own driver takes less than 128 KiB in one write
    sqlite3_file *wal = nullptr;
    sqlite3_file_control(m_connection, nullptr, SQLITE_FCNTL_JOURNAL_POINTER, &wal);
    sqlite3_int64 size = 0;
    if (!wal || !wal->pMethods || wal->pMethods->xFileSize(wal, &size) != SQLITE_OK)
        return LayOut::Refused;
    if (size >= bytes)
        return LayOut::Done;
    const qint64 end = size == 0 ? firstSector : std::min(bytes, size + step);
    const QByteArray zeros(atOnce, '\0');
    for (; size < end; size += atOnce) {
        if (wal->pMethods->xWrite(wal, zeros.constData(), int(std::min(atOnce, end - size)), size) != SQLITE_OK)
            return LayOut::Refused;
    }
    return wal->pMethods->xSync(wal, SQLITE_SYNC_NORMAL) == SQLITE_OK ? LayOut::More : LayOut::Refused;
}

} // namespace journal
