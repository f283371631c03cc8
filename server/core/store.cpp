// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/store.h"
#include "base/log.h"
#include "server/core/dialect.h"
#include "server/core/schema.h"
#include <QFileInfo>
#include <QSqlRecord>
#include <atomic>

namespace server {
namespace {

const QString memoryFile = QStringLiteral(":memory:");
constexpr std::chrono::seconds betweenConnects{1};

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("packhorse-server-%1").arg(++counter);
}

/// Qt binds a null QString as NULL; here only an invalid QVariant is NULL, and an empty text is an empty text. A flag is
/// a number. PostgreSQL takes no U+0000 in a text, and texts come from facts: a fact's very bytes are kept as bytes.
QVariant bindable(const QVariant &value)
{
    if (value.userType() == QMetaType::Bool)
        return int(value.toBool());
    if (value.userType() != QMetaType::QString)
        return value;
    QString text = value.toString();
    return text.isNull() ? QStringLiteral("") : text.replace(QChar(0), QChar(QChar::ReplacementCharacter));
}

} // namespace

Store::Store(StoreLocation location, World world)
    : m_location(std::move(location))
    , m_world(std::move(world))
    , m_instance(m_world.newUuid())
    , m_dialect(Dialect::of(m_location.kind))
    , m_connection(nextConnectionName())
    , m_database(QSqlDatabase::addDatabase(m_dialect->driver(), m_connection))
{
    m_dialect->aim(m_database, m_location);
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
    const auto place = readStoreLocation(location);
    if (!place)
        return base::Unexpected{place.error()};
    const bool isFile = place->kind == StoreLocation::Kind::Sqlite && place->file != memoryFile;
    if (missing == Missing::Refuse && isFile && !QFileInfo::exists(place->file))
        return base::Unexpected{
            Failure{QStringLiteral("there is no store %1: `serve` or `import` begins one").arg(place->file)}};
    std::unique_ptr<Store> store(new Store(*place, world));
    const auto cannot = [&](const QString &why) {
        return base::Unexpected{Failure{store->m_dialect->openingSentence(*place, why.simplified())}};
    };
    if (!store->m_database.open())
        return cannot(store->m_database.lastError().text());
    try {
        store->prepareSchema(missing);
    } catch (const StoreError &error) {
        return cannot(QString::fromUtf8(error.what()));
    }
    return store;
}

// A store of somebody else must not even get another journal mode: everything that writes comes after the look.
void Store::prepareSchema(Missing missing)
{
    m_dialect->arrive(*this);
    const bool begun = lookForTables();
    if (!begun && missing == Missing::Refuse)
        throw StoreError(QStringLiteral("there is no store in it yet: `serve` or `import` begins one"));
    m_dialect->settle(*this);
    Transaction transaction(*this);
    lock(Lock::Schema);
    migrate(lookForTables()); // once more: several nodes may start at once
    transaction.commit();
}

bool Store::lookForTables()
{
    const Rows tables = select(m_dialect->tables());
    const bool ours = std::any_of(tables.begin(), tables.end(),
                                  [](const Row &table) { return table.text(0) == QLatin1String("packhorse_meta"); });
    if (!tables.empty() && !ours)
        throw StoreError(QStringLiteral("it is a database of another program; it was left as it is"));
    return ours;
}

// A newer version beside this one may have been here: its schema is higher, and as long as it only added to what this
// one knows, its minimum reader is not.
void Store::migrate(bool begun)
{
    if (begun)
        requireReadable();
    const int found = begun ? meta(QStringLiteral("schema")).toInt() : 0;
    for (int version = found + 1; version <= schemaVersion; ++version) {
        for (const char *statement : schemaStatements(version))
            run(statement);
        setMeta(QStringLiteral("schema"), QString::number(version));
        setMeta(QStringLiteral("minimum_reader"), QString::number(minimumReader(version)));
    }
    if (!begun) {
        setMeta(QStringLiteral("epoch"), m_world.newUuid());
        setMeta(QStringLiteral("totes_indexed"), QStringLiteral("1"));
    }
    if (meta(QStringLiteral("form_token")).isEmpty())
        setMeta(QStringLiteral("form_token"), m_world.newUuid());
}

void Store::requireReadable()
{
    const int wanted = meta(QStringLiteral("minimum_reader")).toInt();
    if (wanted > schemaVersion)
        throw StoreError(QStringLiteral("it was changed by a newer version of packhorse-server (readable from schema %1 "
                                        "on, this one knows %2): use that version")
                             .arg(wanted)
                             .arg(schemaVersion));
}

QString Store::file() const { return m_location.file == memoryFile ? QString() : m_location.file; }

void Store::lock(Lock what) { m_dialect->lock(*this, what); }

void Store::announce(const std::vector<domain::Changed> &changed)
{
    for (const domain::Changed &one : changed)
        m_dialect->announce(*this, one);
}

domain::UtcTime Store::now()
{
    if (m_world.storeClock)
        return m_world.storeClock();
    const auto shared = m_dialect->now(*this);
    return shared ? *shared : m_world.now();
}

void Store::pause(double seconds) { m_dialect->pause(*this, seconds); }

void Store::connectAgain()
{
    if (m_world.now() < m_notBefore)
        throw StoreError(QStringLiteral("the database could not be reached a moment ago"));
    m_statements.clear();
    m_database.close();
    if (!m_database.open()) {
        m_notBefore = m_world.now() + betweenConnects;
        throw StoreError(QStringLiteral("the database cannot be reached: ") +
                         m_database.lastError().text().simplified());
    }
    m_lost = false;
    try {
        m_dialect->arrive(*this);
        m_dialect->settle(*this);
    } catch (...) {
        m_lost = true; // nothing goes over a connection that was found wanting
        throw;
    }
}

void Store::fail(const QString &doing, const QSqlError &error)
{
    const StoreError::Kind kind = m_dialect->kindOf(error);
    m_lost = m_lost || kind == StoreError::Kind::Lost;
    throw StoreError(QStringLiteral("%1: %2").arg(doing, error.text().simplified()), kind);
}

void Store::direct(const char *sql)
{
    if (m_lost && !m_inTransaction)
        connectAgain();
    QSqlQuery query(m_database);
    if (!query.exec(QString::fromLatin1(m_dialect->statement(sql))))
        fail(QStringLiteral("executing \"%1\"").arg(QLatin1String(sql)), query.lastError());
}

QSqlQuery &Store::prepared(const char *sql)
{
    const QByteArray key(sql);
    auto found = m_statements.find(key);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(m_location.kind == StoreLocation::Kind::Sqlite);
        if (!query.prepare(QString::fromLatin1(sql)))
            fail(QStringLiteral("preparing \"%1\"").arg(QLatin1String(sql)), query.lastError());
        found = m_statements.insert(key, query);
    }
    return *found;
}

QSqlQuery &Store::execute(const char *sql, const QVariantList &values)
{
    if (m_lost && !m_inTransaction)
        connectAgain();
    if (m_lost)
        throw StoreError(QStringLiteral("the connection broke"), StoreError::Kind::Lost);
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

void Store::run(const char *sql, const QVariantList &values)
{
    if (values.isEmpty())
        direct(sql);
    else
        execute(sql, values).finish();
}

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
    m_store.run(m_store.m_dialect->begin());
    m_store.m_inTransaction = true;
}

Store::Transaction::~Transaction()
{
    m_store.m_inTransaction = false;
    if (!m_open || m_store.m_lost)
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
    if (!m_open || m_store.m_lost)
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
