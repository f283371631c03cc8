// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/demo.h"
#include "codec/documents.h"
#include "domain/barcode.h"
#include "server/core/building.h"
#include "server/core/catalogue.h"
#include "server/core/csv.h"
#include "server/core/orders.h"
#include <QFile>

namespace server {
namespace {

constexpr int demoTotes = 20;
constexpr int demoStops = 100;

QByteArray demoFile(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the demo warehouse is not part of this build (" + name.toStdString() + ")");
    return file.readAll();
}

/// The rows of a table by column name.
std::vector<QHash<QString, QString>> demoTable(const QString &name)
{
    const std::vector<CsvRecord> records = readCsv(readText(demoFile(name)));
    std::vector<QHash<QString, QString>> rows;
    for (size_t i = 1; i < records.size(); ++i) {
        QHash<QString, QString> row;
        for (qsizetype column = 0; column < records[i].fields.size(); ++column)
            row.insert(records[0].fields.value(column), records[i].fields.at(column));
        rows.push_back(std::move(row));
    }
    return rows;
}

ShelvedProduct shelvedOf(const QHash<QString, QString> &row)
{
    const auto text = [&](const char *column) { return row.value(QLatin1String(column)); };
    ShelvedProduct shelved;
    shelved.product.id = domain::ProductId(text("id"));
    shelved.product.name = text("name");
    shelved.product.codes.push_back({domain::productKey(text("gtin")), 1});
    if (!text("case_gtin").isEmpty())
        shelved.product.codes.push_back({domain::productKey(text("case_gtin")), text("case_quantity").toInt()});
    shelved.product.weight_g = text("weight_g").toInt();
    shelved.product.volume_ml = text("volume_ml").toInt();
    shelved.product.wantsLot = text("wants_lot") == u"1";
    shelved.product.wantsExpiry = text("wants_expiry") == u"1";
    shelved.product.wantsSerial = text("wants_serial") == u"1";
    shelved.location = text("location");
    shelved.pictureFile = text("picture");
    return shelved;
}

std::vector<Order> demoOrders()
{
    std::vector<Order> orders;
    for (const auto &row : demoTable(QStringLiteral("orders.csv"))) {
        const domain::OrderId id(row.value(QStringLiteral("order")));
        if (orders.empty() || orders.back().id != id)
            orders.push_back({id, false, {}, {}, {}, {}, {}, false});
        orders.back().lines.push_back(
            {domain::ProductId(row.value(QStringLiteral("product"))), row.value(QStringLiteral("quantity")).toInt()});
    }
    return orders;
}

void fill(Store &store)
{
    Catalogue catalogue(store);
    auto site = codec::decodeSite(demoSite());
    if (!site)
        throw std::runtime_error("site.json of the demo warehouse: " + site.error().what.toStdString());
    catalogue.setSite(*site);
    for (const auto &row : demoTable(QStringLiteral("products.csv")))
        catalogue.add(shelvedOf(row));
    Orders orders(store);
    std::vector<Order> wanted = demoOrders();
    for (Order &order : wanted) {
        addWishes(order, Catalogue::madeUpWishes(order.id, *site));
        orders.add(order);
    }
}

} // namespace

QByteArray demoSite() { return demoFile(QStringLiteral("site.json")); }

base::Expected<base::Done, Failure> loadDemo(Store &store)
{
    try {
        Store::Transaction transaction(store);
        store.lock(Lock::Catalogue); // of several nodes that start at once, the first one fills it
        if (!store.select("SELECT 1 FROM products LIMIT 1").empty() ||
            !store.select("SELECT 1 FROM orders LIMIT 1").empty())
            return base::Done{};
        fill(store);
        transaction.commit();
        static_cast<void>(buildRoutes(store, demoTotes, demoStops));
    } catch (const StoreError &) {
        throw;
    } catch (const std::exception &why) {
        return base::Unexpected{Failure{QString::fromUtf8(why.what())}};
    }
    return base::Done{};
}

} // namespace server
