// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include <QByteArray>
#include <QString>
#include <map>
#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace journal {

/// What SQLite said: an extended result code and its words.
struct SqlFault
{
    int code = 0;
    QString what;
    [[nodiscard]] int primary() const { return code & 0xff; }
};

class Database;

/// A prepared statement in use. Parameters are bound in their order; it is reset when this object ends, so one
/// statement must not be in use twice at a time.
class Statement
{
public:
    Statement(Database &database, sqlite3_stmt *statement);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(qint64 value);
    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &bytes); ///< a blob
    Statement &bindNull();
    /// True while there is a row. False at the end and on a fault, which the database then remembers.
    bool next();
    /// Runs it to its end; false on a fault.
    bool run();
    /// For a statement that is run again and again with other parameters.
    void again();

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    Database &m_database;
    sqlite3_stmt *m_statement; ///< null when it could not be prepared; the database knows why
    int m_bound = 0;
};

/// One SQLite connection. It remembers the first fault since clearFault(), so that a row of steps can be judged once.
class Database
{
public:
    enum class Mode {
        Normal,    ///< read and write an existing file
        Create,    ///< make the file
        Immutable, ///< look at the main file only, without any lock, -wal or change
    };
    [[nodiscard]] static base::Expected<std::unique_ptr<Database>, SqlFault> open(const QString &file, Mode mode);
    ~Database(); ///< checkpoints and keeps the (then empty) -wal file
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A cached statement. `sql` is a literal: it outlives the connection.
    [[nodiscard]] Statement use(const char *sql);
    /// Statements without parameters or rows. False on a fault.
    bool run(const char *sql);
    /// The first column of the first row, as text; empty when there is none.
    QString ask(const char *sql);

    [[nodiscard]] const SqlFault &fault() const { return m_fault; }
    [[nodiscard]] bool hasFault() const { return m_fault.code != 0; }
    void clearFault() { m_fault = {}; }
    void remember(int code);
    void rollBack();

    /// From now on closing leaves the files exactly as they are.
    void leaveFilesAlone();
    /// Moves pages from the -wal into the database; true when nothing is left in it.
    bool checkpoint(bool truncate);
    enum class LayOut { Done, More, Refused };
    /// Makes the -wal longer by zeros, one step of at most `step` bytes, until it has `bytes`. In WAL mode, and not within a
    /// transaction.
    [[nodiscard]] LayOut layOutWal(qint64 bytes, qint64 step);
    [[nodiscard]] qint64 walPages() const { return m_walPages; } ///< written since the last complete checkpoint
    void assumeWalPages(qint64 pages) { m_walPages = pages; }

private:
    explicit Database(sqlite3 *connection);
    sqlite3 *m_connection;
    std::map<std::string_view, sqlite3_stmt *> m_statements;
    SqlFault m_fault;
    qint64 m_walPages = 0;
};

} // namespace journal
