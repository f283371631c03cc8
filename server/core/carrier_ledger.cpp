// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/carrier_ledger.h"
#include "server/core/store.h"
#include <QSqlError>
#include <atomic>

namespace server {
namespace {

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("packhorse-carrier-%1").arg(++counter);
}

} // namespace

CarrierLedger::CarrierLedger(const QString &file)
    : m_connection(nextConnectionName())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
}

CarrierLedger::~CarrierLedger()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

base::Expected<std::unique_ptr<CarrierLedger>, Failure> CarrierLedger::open(const QString &file)
{
    std::unique_ptr<CarrierLedger> ledger(new CarrierLedger(file));
    const auto cannot = [&](const QString &why) {
        return base::Unexpected{
            Failure{QStringLiteral("cannot open the emulated carrier's ledger %1: %2").arg(file, why.simplified())}};
    };
    if (!ledger->m_database.open())
        return cannot(ledger->m_database.lastError().text());
    try {
        ledger->begin();
    } catch (const StoreError &why) {
        return cannot(QString::fromUtf8(why.what()));
    }
    return ledger;
}

// A killed server's last purchase must be here: that needs no sync. A power cut is not what this emulates. No write-ahead
// log: whoever switches it on while another node opens the file is told at once that it is locked, and never waits.
void CarrierLedger::begin()
{
    run(QStringLiteral("PRAGMA synchronous=OFF"));
    run(QStringLiteral("CREATE TABLE IF NOT EXISTS purchases(number INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " reference TEXT NOT NULL, service TEXT NOT NULL, box TEXT NOT NULL, weight_g INTEGER NOT NULL,"
                       " format TEXT NOT NULL, booked INTEGER NOT NULL, downloaded INTEGER NOT NULL,"
                       " given_back INTEGER NOT NULL)"));
    run(QStringLiteral("CREATE INDEX IF NOT EXISTS purchases_reference ON purchases(reference)"));
    run(QStringLiteral("CREATE TABLE IF NOT EXISTS requests(kind TEXT NOT NULL, about TEXT NOT NULL,"
                       " count INTEGER NOT NULL, PRIMARY KEY(kind, about))"));
}

QSqlQuery CarrierLedger::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        throw StoreError(QStringLiteral("the carrier's ledger: ") + query.lastError().text().simplified());
    return query;
}

int CarrierLedger::countRequest(const QString &kind, const QString &about)
{
    QSqlQuery query = run(QStringLiteral("INSERT INTO requests(kind, about, count) VALUES(?, ?, 1) ON CONFLICT(kind, about)"
                                         " DO UPDATE SET count=count+1 RETURNING count"),
                          {kind, about});
    return query.next() ? query.value(0).toInt() : 0;
}

qint64 CarrierLedger::book(const Purchase &purchase)
{
    const QSqlQuery query = run(
        QStringLiteral("INSERT INTO purchases(reference, service, box, weight_g, format, booked, downloaded, given_back)"
                       " VALUES(?, ?, ?, ?, ?, ?, ?, 0)"),
        {purchase.reference, purchase.service, purchase.box, purchase.weight_g, purchase.format, purchase.booked.ms,
         purchase.answered.ms});
    return query.lastInsertId().toLongLong();
}

std::vector<CarrierLedger::Purchase> CarrierLedger::select(const QString &where, const QVariantList &values)
{
    QSqlQuery query = run(QStringLiteral("SELECT number, reference, service, box, weight_g, format, booked, downloaded,"
                                         " given_back FROM purchases WHERE %1 ORDER BY number")
                              .arg(where),
                          values);
    std::vector<Purchase> found;
    while (query.next())
        found.push_back({query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
                         query.value(3).toString(), query.value(4).toInt(), query.value(5).toString(),
                         domain::UtcTime{query.value(6).toLongLong()}, domain::UtcTime{query.value(7).toLongLong()},
                         query.value(8).toInt() != 0});
    return found;
}

std::optional<CarrierLedger::Purchase> CarrierLedger::find(const QString &reference, domain::UtcTime at)
{
    const auto found = select(QStringLiteral("reference=? AND booked<=?"), {reference, at.ms});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<CarrierLedger::Purchase> CarrierLedger::findNumber(qint64 number, domain::UtcTime at)
{
    const auto found = select(QStringLiteral("number=? AND booked<=?"), {number, at.ms});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void CarrierLedger::markDownloaded(qint64 number, domain::UtcTime at)
{
    run(QStringLiteral("UPDATE purchases SET downloaded=? WHERE number=? AND downloaded=0"), {at.ms, number});
}

void CarrierLedger::markGivenBack(qint64 number)
{
    run(QStringLiteral("UPDATE purchases SET given_back=1 WHERE number=?"), {number});
}

std::vector<CarrierLedger::Purchase> CarrierLedger::all() { return select(QStringLiteral("1=1"), {}); }

} // namespace server
