// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/dialect.h"
#include "server/core/node_messages.h"

namespace server {
namespace {

class SqliteDialect : public Dialect
{
public:
    QString driver() const override { return QStringLiteral("QSQLITE"); }
    void aim(QSqlDatabase &database, const StoreLocation &location) const override
    {
        database.setDatabaseName(location.file);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"));
    }
    void arrive(Store &store) const override { store.run("PRAGMA locking_mode=EXCLUSIVE"); }
    void settle(Store &store) const override
    {
        if (store.file().isEmpty())
            return;
        const Rows mode = store.select("PRAGMA journal_mode=WAL");
        store.run("PRAGMA synchronous=FULL");
        const Rows synchronous = store.select("PRAGMA synchronous");
        if (mode.empty() || mode[0].text(0) != QLatin1String("wal") || synchronous.empty() ||
            synchronous[0].integer(0) != 2)
            throw StoreError(
                QStringLiteral("the file system does not allow WAL with synchronous=FULL; use a local disk"));
    }
    const char *tables() const override { return "SELECT name FROM sqlite_master WHERE type='table'"; }
    const char *begin() const override { return "BEGIN"; }
    QByteArray statement(const char *portable) const override { return portable; }
    StoreError::Kind kindOf(const QSqlError &) const override { return StoreError::Kind::Unavailable; }
    void lock(Store &, Lock) const override {}
    void announce(Store &, const domain::Changed &) const override {}
    void pause(Store &, double) const override {}
    std::optional<domain::UtcTime> now(Store &) const override { return std::nullopt; }
    QString openingSentence(const StoreLocation &location, const QString &why) const override
    {
        if (why.contains(QLatin1String("locked")))
            return QStringLiteral(
                       "%1 is in use by another packhorse-server: stop it first, or let the command go through it")
                .arg(location.file);
        if (why.contains(QLatin1String("not a database")))
            return QStringLiteral(
                       "%1 is not a store of packhorse-server: it is no SQLite database. It was left as it is.")
                .arg(location.file);
        return QStringLiteral("cannot open the store %1: %2").arg(location.file, why);
    }
};

/// PostgreSQL 12 and later. Numbers in brackets are chapters of its manual, version 15.
class PostgreSqlDialect : public Dialect
{
public:
    QString driver() const override { return QStringLiteral("QPSQL"); }

    // [34.1.2] A node must find out within a station's patience (10 s a request) that its database is gone; [20.11] and
    // a node that froze in mid-transaction must not keep the others waiting for longer than that.
    // [20.7.4] A plan is made for the tables as they are: one that was made while they were empty, and kept, looks through all
    // facts for each that comes, until somebody analyses the table.
    void aim(QSqlDatabase &database, const StoreLocation &location) const override
    {
        database.setHostName(location.host);
        database.setPort(location.port);
        database.setDatabaseName(location.database);
        database.setUserName(location.user);
        database.setConnectOptions(
            location.more +
            QStringLiteral("connect_timeout=3 tcp_user_timeout=8000 keepalives_idle=5 keepalives_interval=2 "
                           "keepalives_count=2 target_session_attrs=read-write application_name=packhorse-server "
                           "options='-c statement_timeout=8s -c lock_timeout=5s "
                           "-c idle_in_transaction_session_timeout=3s -c synchronous_commit=on "
                           "-c client_min_messages=warning -c plan_cache_mode=force_custom_plan'"));
    }
    void arrive(Store &store) const override
    {
        require(store, "fsync", QStringLiteral("on"),
                QStringLiteral("its fsync is off, so it may forget what it has confirmed; switch it on"));
        require(store, "server_encoding", QStringLiteral("UTF8"),
                QStringLiteral("its encoding is not UTF8; make the database with ENCODING 'UTF8'"));
    }
    void settle(Store &) const override {}
    const char *tables() const override
    {
        return "SELECT table_name FROM information_schema.tables WHERE table_schema=current_schema()";
    }
    /// [13.2.1] Each statement sees what was committed before it: after a lock, what its last holder wrote.
    const char *begin() const override { return "BEGIN ISOLATION LEVEL READ COMMITTED"; }
    QByteArray statement(const char *portable) const override
    {
        return QByteArray(portable).replace(" BLOB NOT NULL", " BYTEA NOT NULL");
    }
    /// By SQLSTATE [appendix A]; none comes with a connection that broke.
    StoreError::Kind kindOf(const QSqlError &error) const override
    {
        using Kind = StoreError::Kind;
        const QString state = error.nativeErrorCode();
        const auto isOf = [&](std::initializer_list<const char *> known) {
            return std::any_of(known.begin(), known.end(),
                               [&](const char *one) { return state.startsWith(QLatin1String(one)); });
        };
        // serialisation, deadlock, lock_timeout; unique: another node was first with this row
        if (isOf({"40", "55P03", "23505"}))
            return Kind::Conflict;
        // connection, shut down, took too long within a transaction; read-only: a standby; a statement forgotten
        if (state.isEmpty() || isOf({"08", "57P", "25P03", "25006", "26000"}))
            return Kind::Lost;
        return isOf({"22", "54"}) ? Kind::Unfit : Kind::Unavailable;
    }
    void lock(Store &store, Lock what) const override
    {
        constexpr int ours = 0x7061636B; // "pack": among the advisory locks [13.3.5] of other programs
        if (what == Lock::Catalogue)
            store.run("SELECT set_config('idle_in_transaction_session_timeout', '10min', true),"
                      " set_config('statement_timeout', '10min', true), set_config('lock_timeout', '10min', true)");
        if (what == Lock::Schema)
            store.run("SELECT set_config('lock_timeout', '1min', true), set_config('statement_timeout', '1min', true)");
        store.run("SELECT pg_advisory_xact_lock(?, ?)", {ours, int(what)});
    }
    /// [NOTIFY] Delivered when the transaction commits, and never when it does not.
    void announce(Store &store, const domain::Changed &changed) const override
    {
        store.run("SELECT pg_notify(?, ?)", {nodeChannel(), nodeMessage(changed, store.instance())});
    }
    void pause(Store &store, double seconds) const override { store.run("SELECT pg_sleep(?)", {seconds}); }
    /// [9.9.5]
    std::optional<domain::UtcTime> now(Store &store) const override
    {
        const Rows rows = store.select("SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint");
        return domain::UtcTime{rows.at(0).number(0)};
    }
    QString openingSentence(const StoreLocation &location, const QString &why) const override
    {
        if (why.contains(QLatin1String("river not loaded")))
            return QStringLiteral("cannot open the store: Qt's driver for PostgreSQL is missing (Debian: "
                                  "libqt6sql6-psql)");
        return QStringLiteral("cannot open the store, %1: %2").arg(location.shown(), why);
    }

private:
    static void require(Store &store, const char *setting, const QString &wanted, const QString &otherwise)
    {
        const Rows found = store.select("SELECT current_setting(?)", {QLatin1String(setting)});
        if (found.empty() || found[0].text(0) != wanted)
            throw StoreError(otherwise);
    }
};

} // namespace

std::unique_ptr<Dialect> Dialect::of(StoreLocation::Kind kind)
{
    if (kind == StoreLocation::Kind::PostgreSql)
        return std::make_unique<PostgreSqlDialect>();
    return std::make_unique<SqliteDialect>();
}

} // namespace server
