// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/store.h"
#include "base/log.h"
#include "server/core/schema.h"
#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>
#include <atomic>

namespace server {
namespace {

const QString memoryFile = QStringLiteral(":memory:");

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("packhorse-server-%1").arg(++counter);
}

/// Qt binds a null QString as NULL; here only an invalid QVariant is NULL, and an empty text is an empty text.
QVariant bindable(const QVariant &value)
{
    return value.userType() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
}

[[noreturn]] void fail(const QString &doing, const QSqlError &error)
{
    throw StoreError(QStringLiteral("%1: %2").arg(doing, error.text().simplified()));
}

base::Expected<QString, Failure> fileOf(const QString &location)
{
    const QString scheme = QStringLiteral("sqlite:");
    if (!location.startsWith(scheme) || location.size() == scheme.size())
        return base::Unexpected{
            Failure{QStringLiteral("--store %1: this version knows sqlite:FILE only, e.g. --store sqlite:warehouse.db")
                        .arg(location),
                    true}};
    return location.mid(scheme.size());
}

QString openingSentence(const QString &file, const QString &why)
{
    if (why.contains(QLatin1String("locked")))
        return QStringLiteral(
                   "%1 is in use by another packhorse-server: stop it first, or let the command go through it")
            .arg(file);
    if (why.contains(QLatin1String("not a database")))
        return QStringLiteral("%1 is not a store of packhorse-server: it is no SQLite database. It was left as it is.")
            .arg(file);
    return QStringLiteral("cannot open the store %1: %2").arg(file, why);
}

} // namespace

Store::Store(QString connection, QString file)
    : m_connection(std::move(connection))
    , m_file(std::move(file))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"));
}

Store::~Store()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

base::Expected<std::unique_ptr<Store>, Failure> Store::open(const QString &location, Missing missing,
                                                            const World &world)
{
    const auto file = fileOf(location);
    if (!file)
        return base::Unexpected{file.error()};
    if (missing == Missing::Refuse && *file != memoryFile && !QFileInfo::exists(*file))
        return base::Unexpected{
            Failure{QStringLiteral("there is no store %1: `serve` or `import` begins one").arg(*file)}};
    std::unique_ptr<Store> store(new Store(nextConnectionName(), *file));
    if (!store->m_database.open())
        return base::Unexpected{Failure{openingSentence(*file, store->m_database.lastError().text().simplified())}};
    try {
        store->prepareSchema(world);
    } catch (const StoreError &error) {
        return base::Unexpected{Failure{openingSentence(*file, QString::fromUtf8(error.what()))}};
    }
    return store;
}

// A file of somebody else must not even get another journal mode: everything that writes comes after the look.
void Store::prepareSchema(const World &world)
{
    run("PRAGMA locking_mode=EXCLUSIVE");
    const Rows tables = select("SELECT name FROM sqlite_master WHERE type='table'");
    bool ours = false;
    for (const Row &table : tables)
        ours = ours || table.text(0) == QLatin1String("packhorse_meta");
    if (!tables.empty() && !ours)
        throw StoreError(QStringLiteral("it is a database of another program; it was left as it is"));
    settle();
    Transaction transaction(*this);
    if (!ours) {
        for (const char *statement : schemaStatements())
            run(statement);
        setMeta(QStringLiteral("schema"), QString::number(schemaVersion));
        setMeta(QStringLiteral("epoch"), world.newUuid());
    }
    const QString schema = meta(QStringLiteral("schema"));
    if (schema.toInt() != schemaVersion)
        throw StoreError(QStringLiteral("it was written by another version of packhorse-server (schema %1, this one "
                                        "knows %2): use that version")
                             .arg(schema)
                             .arg(schemaVersion));
    transaction.commit();
}

QString Store::file() const { return m_file == memoryFile ? QString() : m_file; }

void Store::settle()
{
    if (m_file == memoryFile)
        return;
    const Rows mode = select("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    const Rows synchronous = select("PRAGMA synchronous");
    if (mode.empty() || mode[0].text(0) != QLatin1String("wal") || synchronous.empty() ||
        synchronous[0].integer(0) != 2)
        throw StoreError(QStringLiteral("the file system does not allow WAL with synchronous=FULL; use a local disk"));
}

QSqlQuery &Store::prepared(const char *sql)
{
    const QByteArray key(sql);
    auto found = m_statements.find(key);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromLatin1(sql)))
            fail(QStringLiteral("preparing \"%1\"").arg(QLatin1String(sql)), query.lastError());
        found = m_statements.insert(key, query);
    }
    return *found;
}

QSqlQuery &Store::execute(const char *sql, const QVariantList &values)
{
    QSqlQuery &query = prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), bindable(values.at(i)));
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        fail(QStringLiteral("executing \"%1\"").arg(QLatin1String(sql)), error);
    }
    return query;
}

void Store::run(const char *sql, const QVariantList &values) { execute(sql, values).finish(); }

Rows Store::select(const char *sql, const QVariantList &values)
{
    QSqlQuery &query = execute(sql, values);
    Rows rows;
    const int count = query.record().count();
    while (query.next()) {
        std::vector<QVariant> columns;
        columns.reserve(size_t(count));
        for (int i = 0; i < count; ++i)
            columns.push_back(query.value(i));
        rows.emplace_back(std::move(columns));
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        fail(QStringLiteral("reading \"%1\"").arg(QLatin1String(sql)), error);
    return rows;
}

QString Store::meta(const QString &name)
{
    const Rows rows = select("SELECT value FROM packhorse_meta WHERE name=?", {name});
    return rows.empty() ? QString() : rows[0].text(0);
}

void Store::setMeta(const QString &name, const QString &value)
{
    run("INSERT INTO packhorse_meta(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value=excluded.value",
        {name, value});
}

qint64 Store::nextNumber(const QString &series)
{
    const QString name = QStringLiteral("series.") + series;
    const qint64 number = meta(name).toLongLong() + 1;
    setMeta(name, QString::number(number));
    return number;
}

Store::Transaction::Transaction(Store &store)
    : m_store(store)
{
    m_store.run("BEGIN");
}

Store::Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_store.run("ROLLBACK");
    } catch (const StoreError &error) {
        qCWarning(logServer, "rollback: %s", error.what()); // SQLite rolls back by itself after a full disk
    }
}

void Store::Transaction::commit()
{
    m_store.run("COMMIT");
    m_open = false;
}

Store::Savepoint::Savepoint(Store &store)
    : m_store(store)
{
    m_store.run("SAVEPOINT fact");
}

Store::Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    try {
        m_store.run("ROLLBACK TO SAVEPOINT fact");
        m_store.run("RELEASE SAVEPOINT fact");
    } catch (const StoreError &error) {
        qCWarning(logServer, "rollback to savepoint: %s", error.what());
    }
}

void Store::Savepoint::keep()
{
    m_store.run("RELEASE SAVEPOINT fact");
    m_open = false;
}

} // namespace server
