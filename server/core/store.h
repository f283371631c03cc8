// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "server/core/world.h"
#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <stdexcept>
#include <vector>

namespace server {

/// The database could not do it: nothing of the running transaction counts. Never a verdict about a fact.
class StoreError : public std::runtime_error
{
public:
    explicit StoreError(const QString &what)
        : std::runtime_error(what.toStdString())
    {
    }
};

/// One row of an answer, by the position of its column.
class Row
{
public:
    explicit Row(std::vector<QVariant> values)
        : m_values(std::move(values))
    {
    }
    [[nodiscard]] QString text(size_t column) const { return m_values.at(column).toString(); }
    [[nodiscard]] qint64 number(size_t column) const { return m_values.at(column).toLongLong(); }
    [[nodiscard]] int integer(size_t column) const { return m_values.at(column).toInt(); }
    [[nodiscard]] bool flag(size_t column) const { return m_values.at(column).toInt() != 0; }
    [[nodiscard]] QByteArray bytes(size_t column) const { return m_values.at(column).toByteArray(); }
    [[nodiscard]] bool isNull(size_t column) const { return m_values.at(column).isNull(); }

private:
    std::vector<QVariant> m_values;
};
using Rows = std::vector<Row>;

/// The server's store: the only SQL connection, in portable SQL. One process holds a SQLite store at a time; whoever
/// comes second is told so. Every method throws StoreError when the database fails.
class Store
{
public:
    enum class Missing { Refuse, Create };
    /// `location`: "sqlite:FILE" or "sqlite::memory:". A file of somebody else is left untouched and refused.
    static base::Expected<std::unique_ptr<Store>, Failure> open(const QString &location, Missing missing,
                                                                const World &world);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    void run(const char *sql, const QVariantList &values = {});
    /// The whole answer at once: no statement stays open over a commit or a backup.
    [[nodiscard]] Rows select(const char *sql, const QVariantList &values = {});

    /// A value of the table packhorse_meta; empty when it is not there.
    [[nodiscard]] QString meta(const QString &name);
    void setMeta(const QString &name, const QString &value);
    /// The next number of a series, from 1.
    [[nodiscard]] qint64 nextNumber(const QString &series);

    [[nodiscard]] QString epoch() { return meta(QStringLiteral("epoch")); }
    [[nodiscard]] QString file() const; ///< empty for a store in memory

    /// Rolls back unless committed.
    class Transaction
    {
    public:
        explicit Transaction(Store &store);
        ~Transaction();
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;
        void commit();

    private:
        Store &m_store;
        bool m_open = true;
    };

    /// Rolls back to its beginning unless kept.
    class Savepoint
    {
    public:
        explicit Savepoint(Store &store);
        ~Savepoint();
        Savepoint(const Savepoint &) = delete;
        Savepoint &operator=(const Savepoint &) = delete;
        void keep();

    private:
        Store &m_store;
        bool m_open = true;
    };

private:
    Store(QString connection, QString file);
    void settle();
    void prepareSchema(const World &world);
    QSqlQuery &prepared(const char *sql);
    QSqlQuery &execute(const char *sql, const QVariantList &values);

    QString m_connection;
    QString m_file;
    QSqlDatabase m_database;
    QHash<QByteArray, QSqlQuery> m_statements;
};

} // namespace server
