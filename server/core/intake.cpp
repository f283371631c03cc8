// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/intake.h"
#include "server/core/catalogue.h"
#include "server/core/order_file.h"
#include "server/core/orders.h"
#include <QJsonArray>
#include <QSet>

namespace server {
namespace {

constexpr qsizetype maxNamed = 100; // rows or codes that a summary names, of each reason

/// The rows of one order, lines of one product added up.
struct Gathered
{
    Order order;
    QHash<QString, size_t> places;
    qint64 rows = 0;
};

struct Tally
{
    qint64 orders = 0;
    qint64 lines = 0;
    qint64 addedUp = 0;
    qint64 products = 0;
    qint64 knownOrders = 0;
    qint64 knownLines = 0;
    qint64 leftForLater = 0; ///< orders beyond those that were asked for
    qint64 madeUpWeights = 0;
    qint64 madeUpLocations = 0;
    qint64 madeUpVolumes = 0;
    qint64 carriers = 0;
    qint64 giftNotes = 0;
    qint64 slips = 0;
    qint64 instructions = 0;
};

std::vector<Gathered> gather(const std::vector<OrderRow> &rows)
{
    std::vector<Gathered> orders;
    QHash<QString, size_t> places;
    for (const OrderRow &row : rows) {
        auto place = places.constFind(row.order);
        if (place == places.constEnd()) {
            place = places.insert(row.order, orders.size());
            orders.push_back({{domain::OrderId(row.order), false, {}, {}, {}, {}, {}, false}, {}, 0});
        }
        Gathered &gathered = orders[*place];
        ++gathered.rows;
        const auto line = gathered.places.constFind(row.product);
        if (line != gathered.places.constEnd()) {
            gathered.order.lines[*line].quantity += row.quantity;
            continue;
        }
        gathered.places.insert(row.product, gathered.order.lines.size());
        gathered.order.lines.push_back({domain::ProductId(row.product), row.quantity});
    }
    return orders;
}

/// What the rows say of each product: the first row that says something wins.
QHash<QString, OrderRow> described(const std::vector<OrderRow> &rows)
{
    QHash<QString, OrderRow> products;
    for (const OrderRow &row : rows) {
        OrderRow &known = products[row.product];
        known.product = row.product;
        known.name = known.name.isEmpty() ? row.name : known.name;
        known.code = known.code.isEmpty() ? row.code : known.code;
        known.location = known.location.isEmpty() ? row.location : known.location;
        known.weight_g = known.weight_g == 0 ? row.weight_g : known.weight_g;
        known.volume_ml = known.volume_ml == 0 ? row.volume_ml : known.volume_ml;
    }
    return products;
}

void shelve(Catalogue &catalogue, const OrderRow &row, Tally &tally)
{
    const domain::ProductId id(row.product);
    ShelvedProduct shelved;
    shelved.product.id = id;
    shelved.product.name = row.name.isEmpty() ? row.product : row.name;
    shelved.product.codes = {{domain::productKey(row.code.isEmpty() ? row.product : row.code), 1}};
    shelved.product.weight_g = row.weight_g > 0 ? row.weight_g : Catalogue::madeUpWeight_g(id);
    shelved.product.volume_ml =
        row.volume_ml > 0 ? row.volume_ml : Catalogue::madeUpVolume_ml(id, shelved.product.weight_g);
    shelved.location = row.location.isEmpty() ? catalogue.madeUpLocation(id) : row.location;
    catalogue.add(shelved);
    ++tally.products;
    tally.madeUpWeights += row.weight_g > 0 ? 0 : 1;
    tally.madeUpVolumes += row.volume_ml > 0 ? 0 : 1;
    tally.madeUpLocations += row.location.isEmpty() ? 1 : 0;
}

/// What was made up of it.
void count(const Order &order, Tally &tally)
{
    tally.carriers += order.service.isEmpty() ? 0 : 1;
    tally.giftNotes += order.giftNote.isEmpty() ? 0 : 1;
    tally.slips += order.wantsSlip ? 1 : 0;
    tally.instructions += order.instruction.isEmpty() ? 0 : 1;
}

Tally takeIn(Store &store, const std::vector<OrderRow> &rows, qint64 most)
{
    Catalogue catalogue(store);
    Orders orders(store);
    const domain::Site site = catalogue.site();
    const QHash<QString, OrderRow> products = described(rows);
    Tally tally;
    for (const Gathered &gathered : gather(rows)) {
        if (most > 0 && tally.orders + tally.knownOrders == most) {
            ++tally.leftForLater;
            continue;
        }
        if (orders.knows(gathered.order.id)) {
            ++tally.knownOrders;
            tally.knownLines += gathered.rows;
            continue;
        }
        for (const OrderLine &line : gathered.order.lines) {
            if (!catalogue.knows(line.product))
                shelve(catalogue, products.value(line.product.text()), tally);
        }
        Order order = gathered.order;
        addWishes(order, Catalogue::madeUpWishes(order.id, site));
        count(order, tally);
        orders.add(order);
        ++tally.orders;
        tally.lines += gathered.rows;
        tally.addedUp += gathered.rows - qint64(gathered.order.lines.size());
    }
    return tally;
}

QJsonArray namedOf(LeftOut reason, const std::vector<LeftOutRow> &rows)
{
    QJsonArray named;
    QSet<QString> seen;
    for (const LeftOutRow &row : rows) {
        if (named.size() == maxNamed)
            break;
        if (reason == LeftOut::Unreadable)
            named.append(QJsonObject{{QStringLiteral("row"), row.row}, {QStringLiteral("why"), row.what}});
        else if (reason == LeftOut::NotAProduct && !seen.contains(row.what))
            named.append(row.what);
        seen.insert(row.what);
    }
    return named;
}

QJsonArray leftOutSummary(const OrderFile &file)
{
    QJsonArray all;
    for (const auto &[reason, rows] : file.leftOut) {
        QJsonObject one{{QStringLiteral("reason"), leftOutName(reason)},
                        {QStringLiteral("count"), qint64(rows.size())}};
        const QJsonArray named = namedOf(reason, rows);
        if (!named.isEmpty())
            one.insert(reason == LeftOut::Unreadable ? QStringLiteral("rows") : QStringLiteral("codes"), named);
        all.append(one);
    }
    return all;
}

QJsonObject summaryOf(const OrderFile &file, const Tally &tally)
{
    return {{QStringLiteral("rows"), file.rows},
            {QStringLiteral("orders"), tally.orders},
            {QStringLiteral("lines"), tally.lines},
            {QStringLiteral("added_up"), tally.addedUp},
            {QStringLiteral("products"), tally.products},
            {QStringLiteral("known_orders"), tally.knownOrders},
            {QStringLiteral("known_lines"), tally.knownLines},
            {QStringLiteral("left_for_later"), tally.leftForLater},
            {QStringLiteral("made_up"), QJsonObject{{QStringLiteral("weights"), tally.madeUpWeights},
                                                    {QStringLiteral("locations"), tally.madeUpLocations},
                                                    {QStringLiteral("volumes"), tally.madeUpVolumes},
                                                    {QStringLiteral("carriers"), tally.carriers},
                                                    {QStringLiteral("gift_notes"), tally.giftNotes},
                                                    {QStringLiteral("packing_slips"), tally.slips},
                                                    {QStringLiteral("instructions"), tally.instructions}}},
            {QStringLiteral("left_out"), leftOutSummary(file)}};
}

} // namespace

base::Expected<QJsonObject, Failure> importOrders(Store &store, const QByteArray &bytes, const QString &format,
                                                  qint64 most)
{
    const domain::CodeTable siteCodes(Catalogue(store).site().patterns);
    const auto file = readOrderFile(bytes, format, siteCodes);
    if (!file)
        return base::Unexpected{file.error()};
    Store::Transaction transaction(store);
    store.lock(Lock::Catalogue);
    const Tally tally = takeIn(store, file->taken, most);
    transaction.commit();
    return summaryOf(*file, tally);
}

} // namespace server
