// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/delivery.h"
#include "server/core/store_location.h"
#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
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
    enum class Kind {
        Unavailable, ///< not now: whoever asked is told so and comes again
        Conflict,    ///< another node was in the way: the whole transaction may be done again at once
        Lost,        ///< the connection broke; nobody knows whether a COMMIT under way counts
        Unfit,       ///< the database will never take this value
    };
    explicit StoreError(const QString &what, Kind kind = Kind::Unavailable)
        : std::runtime_error(what.toStdString())
        , m_kind(kind)
    {
    }
    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind;
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

class Dialect;

/// What writers of a shared store take turns at. Taken in this order, held until the transaction ends.
enum class Lock {
    Schema,    ///< making and migrating tables
    Catalogue, ///< orders, products, operators, series of numbers; may be held for minutes
    Facts,     ///< journals, arrivals, routes: arrivals become visible in their order, no route is changed twice at once
    Labels,    ///< claims and purchases: never held while a carrier is asked
};

/// The server's store: an SQL connection, in portable SQL (dialect.h has the rest). One process holds a SQLite store at
/// a time, whoever comes second is told so; a PostgreSQL store is shared by any number of nodes. A connection that broke
/// is made again by the next call. Every method throws StoreError when the database fails.
class Store
{
public:
    enum class Missing { Refuse, Create };
    /// `location`: see StoreLocation; also "sqlite::memory:". A file or database of somebody else is left untouched and
    /// refused; so is one whose minimum reader is above this program's schemaVersion. An older schema is migrated.
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
    [[nodiscard]] QString file() const; ///< SQLite's; empty for a store in memory, or on PostgreSQL
    [[nodiscard]] const StoreLocation &location() const { return m_location; }

    /// Within a transaction. Does nothing where one process has the store to itself.
    void lock(Lock what);
    /// Within a transaction: when it commits, the other nodes are told. Does nothing on a store of one node.
    void announce(const std::vector<domain::Changed> &changed);
    /// Who announces: other nodes' messages carry another one.
    [[nodiscard]] const QString &instance() const { return m_instance; }
    /// Throws when a newer version has made the store unreadable for this one, which may happen while it runs.
    void requireReadable();
    /// The same clock for all nodes of this store: theirs may be hours apart, and what one node wrote another must not take
    /// for long ago.
    [[nodiscard]] domain::UtcTime now();
    /// Waits a moment for those who are in the way.
    void pause(double seconds);

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
    Store(StoreLocation location, World world);
    void prepareSchema(Missing missing);
    [[nodiscard]] bool lookForTables();
    void migrate(bool begun);
    void connectAgain();
    /// Without preparing, which BEGIN, SAVEPOINT and all that changes tables do not allow.
    void direct(const char *sql);
    QSqlQuery &prepared(const char *sql);
    QSqlQuery &execute(const char *sql, const QVariantList &values);
    [[noreturn]] void fail(const QString &doing, const QSqlError &error);

    StoreLocation m_location;
    World m_world;
    QString m_instance;
    std::unique_ptr<Dialect> m_dialect;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QByteArray, QSqlQuery> m_statements;
    bool m_lost = false;          ///< the connection broke
    bool m_inTransaction = false; ///< then nothing but its end mends that
    domain::UtcTime m_notBefore;  ///< the next attempt to connect
};

/// Carries `work` out, a bounded number of times while it fails because another node was in the way, or, with
/// `Again::IfLost`, because the connection broke: only for work that does nothing the second time.
enum class Again { IfInTheWay, IfLost };
template <typename Work>
auto repeated(Store &store, const World &world, Again again, Work work)
{
    constexpr int tries = 6;
    constexpr double step_s = 0.02;
    for (int attempt = 1;; ++attempt) {
        try {
            return work();
        } catch (const StoreError &error) {
            const bool mayPass = error.kind() == StoreError::Kind::Conflict ||
                                 (error.kind() == StoreError::Kind::Lost && again == Again::IfLost);
            if (!mayPass || attempt == tries)
                throw;
            if (error.kind() == StoreError::Kind::Conflict)
                store.pause(world.random() * step_s * attempt);
        }
    }
}

} // namespace server
