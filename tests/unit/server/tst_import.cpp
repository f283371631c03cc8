// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/barcode.h"
#include "server/core/building.h"
#include "server/core/catalogue.h"
#include "server/core/csv.h"
#include "server/core/demo.h"
#include "server/core/intake.h"
#include "server/core/orders.h"
#include "support/test_main.h"
#include "warehouse.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <zlib.h>

using namespace support;

namespace {

const QByteArray uciHead = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
const QString realData = QStringLiteral(PACKHORSE_SOURCE_DIR "/../shared/data/online-retail-2010-12-a.csv.gz");

std::unique_ptr<server::Store> emptyStore(TestWorld &time)
{
    auto store = server::Store::open(QStringLiteral("sqlite::memory:"), server::Store::Missing::Create, time.world());
    MUST(store.hasValue(), "a store in memory opens");
    return std::move(*store);
}

QMap<QString, int> leftOutOf(const QJsonObject &summary)
{
    QMap<QString, int> counts;
    for (const QJsonValue &one : summary.value(QLatin1String("left_out")).toArray())
        counts[one[QLatin1String("reason")].toString()] = one[QLatin1String("count")].toInt();
    return counts;
}
int sumOf(const QMap<QString, int> &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

QByteArray gzipped(QByteArray bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

class TstImport : public QObject
{
    Q_OBJECT
private:
    TestWorld m_time;

    base::Expected<QJsonObject, server::Failure> take(server::Store &store, const QByteArray &bytes, const char *format)
    {
        return server::importOrders(store, bytes, QLatin1String(format));
    }

private Q_SLOTS:
    void csvFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("records");
        const auto list = [](std::initializer_list<QStringList> rows) { return QList<QStringList>(rows); };
        QTest::newRow("plain") << QStringLiteral("a,b\nc,d\n") << list({{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}});
        QTest::newRow("no last line end") << QStringLiteral("a,b") << list({{u"a"_qs, u"b"_qs}});
        QTest::newRow("CRLF") << QStringLiteral("a,b\r\nc,\r\n") << list({{u"a"_qs, u"b"_qs}, {u"c"_qs, {}}});
        QTest::newRow("quoted comma") << QStringLiteral("\"a,b\",c\n") << list({{u"a,b"_qs, u"c"_qs}});
        QTest::newRow("doubled quote") << QStringLiteral("\"FLOWER \"\"X\"\"\",c\n")
                                       << list({{u"FLOWER \"X\""_qs, u"c"_qs}});
        QTest::newRow("quoted line end") << QStringLiteral("\"a\nb\",c\nd,e\n")
                                         << list({{u"a\nb"_qs, u"c"_qs}, {u"d"_qs, u"e"_qs}});
        QTest::newRow("quote within") << QStringLiteral("5\" pot,c\n") << list({{u"5\" pot"_qs, u"c"_qs}});
        QTest::newRow("blank lines") << QStringLiteral("\n\na,b\n\n") << list({{u"a"_qs, u"b"_qs}});
        QTest::newRow("nothing") << QString() << list({});
    }
    void csvFields()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, records);
        QList<QStringList> read;
        for (const server::CsvRecord &record : server::readCsv(text))
            read << record.fields;
        QCOMPARE(read, records);
    }

    void openQuoteSpoilsItsOwnLineOnly()
    {
        const auto records = server::readCsv(QStringLiteral("a,b\n\"c,d\ne,f\n"));
        QCOMPARE(records.size(), size_t(3));
        QVERIFY(!records[1].complete);
        QCOMPARE(records[1].row, 2);
        QCOMPARE(records[2].fields, (QStringList{u"e"_qs, u"f"_qs}));
        QCOMPARE(records[2].row, 3);
    }

    void rowsCountLinesOfTheFile()
    {
        const auto records = server::readCsv(QStringLiteral("a\n\"b\nb\"\n\nc\n"));
        QCOMPARE(records[2].row, 5);
    }

    void textsInBothEncodings()
    {
        QCOMPARE(server::readText("caf\xe9"), QStringLiteral("caf\u00e9"));
        QCOMPARE(server::readText("caf\xc3\xa9"), QStringLiteral("caf\u00e9"));
        QCOMPARE(server::readText("\xef\xbb\xbforder"), QStringLiteral("order"));
    }

    void gzipUnpackedAndDamageSeen()
    {
        const QByteArray packed = gzipped("hello");
        QCOMPARE(*server::unpacked(packed), QByteArray("hello"));
        QCOMPARE(*server::unpacked(packed + gzipped(" you")), QByteArray("hello you"));
        QCOMPARE(*server::unpacked("plain"), QByteArray("plain"));
        QVERIFY(!server::unpacked(packed.left(packed.size() - 6)).hasValue());
        QVERIFY(!server::unpacked("\x1f\x8bnonsense").hasValue());
    }

    void uciRow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason"); // empty: taken
        QTest::newRow("order") << QByteArray("536365,85123A,LANTERN,6,01/12/2010 08:26,2.55,17850,United Kingdom")
                               << QString();
        QTest::newRow("no customer") << QByteArray("536365,85123A,LANTERN,6,01/12/2010 08:26,2.55,,United Kingdom")
                                     << QString();
        QTest::newRow("free of charge") << QByteArray("536365,85123A,LANTERN,6,01/12/2010 08:26,0,17850,United Kingdom")
                                        << QString();
        QTest::newRow("letters") << QByteArray("536365,DCGS0003,GLASS,6,01/12/2010 08:26,2.55,17850,United Kingdom")
                                 << QString();
        QTest::newRow("cancellation") << QByteArray("C536379,85123A,LANTERN,-1,01/12/2010 09:41,27.5,14527,UK")
                                      << u"cancellation"_qs;
        QTest::newRow("cancelled postage")
            << QByteArray("C536379,POST,POSTAGE,-1,01/12/2010 09:41,27.5,14527,UK") << u"cancellation"_qs;
        QTest::newRow("postage") << QByteArray("536370,POST,POSTAGE,3,01/12/2010 08:45,18,12583,France")
                                 << u"not_a_product"_qs;
        QTest::newRow("manual") << QByteArray("536370,m,Manual,3,01/12/2010 08:45,18,12583,France")
                                << u"not_a_product"_qs;
        QTest::newRow("bank charges") << QByteArray("536370,BANK CHARGES,,1,01/12/2010 08:45,15,,UK")
                                      << u"not_a_product"_qs;
        QTest::newRow("a badge's code") << QByteArray("536370,b-1001,THING,1,01/12/2010 08:45,15,,UK")
                                        << u"not_a_product"_qs;
        QTest::newRow("zero") << QByteArray("536365,85123A,LANTERN,0,01/12/2010 08:26,2.55,17850,UK")
                              << u"quantity_not_positive"_qs;
        QTest::newRow("negative") << QByteArray("536365,85123A,,-10,01/12/2010 08:26,0,,UK")
                                  << u"quantity_not_positive"_qs;
        QTest::newRow("adjustment") << QByteArray("536414,22139,,56,01/12/2010 11:52,0,,United Kingdom")
                                    << u"adjustment"_qs;
        QTest::newRow("quantity no number")
            << QByteArray("536365,85123A,LANTERN,six,01/12/2010 08:26,2.55,17850,UK") << u"unreadable"_qs;
        QTest::newRow("quantity 2.5") << QByteArray("536365,85123A,LANTERN,2.5,01/12/2010 08:26,2.55,17850,UK")
                                      << u"unreadable"_qs;
        QTest::newRow("quantity too great")
            << QByteArray("536365,85123A,LANTERN,99999999999,01/12/2010 08:26,2.55,17850,UK") << u"unreadable"_qs;
        QTest::newRow("a field too few") << QByteArray("536365,85123A,LANTERN,6,01/12/2010 08:26,2.55,17850")
                                         << u"unreadable"_qs;
        QTest::newRow("a field too many")
            << QByteArray("536365,85123A,LANTERN,6,01/12/2010 08:26,2.55,17850,UK,x") << u"unreadable"_qs;
        QTest::newRow("no code") << QByteArray("536365,,LANTERN,6,01/12/2010 08:26,2.55,17850,UK") << u"unreadable"_qs;
        QTest::newRow("open quote") << QByteArray("536365,85123A,\"LANTERN,6,01/12/2010 08:26,2.55,17850,UK")
                                    << u"unreadable"_qs;
        QTest::newRow("binary") << QByteArray("\x01\x02\x03") << u"unreadable"_qs;
    }
    void uciRow()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        const auto store = emptyStore(m_time);
        const QByteArray good = "1,20001,A GOOD ROW,1,01/12/2010 08:26,1,17850,UK\n";
        const auto summary = take(*store, uciHead + row + '\n' + good, "uci-online-retail");
        QVERIFY(summary.hasValue());
        const auto left = leftOutOf(*summary);
        QCOMPARE(left, (reason.isEmpty() ? QMap<QString, int>{} : QMap<QString, int>{{reason, 1}}));
        QCOMPARE(summary->value(QLatin1String("rows")).toInt(), 2);
        QCOMPARE(summary->value(QLatin1String("lines")).toInt(), reason.isEmpty() ? 2 : 1);
        if (reason == u"unreadable")
            QCOMPARE((*summary)[QLatin1String("left_out")][0][QLatin1String("rows")][0][QLatin1String("row")].toInt(),
                     2);
    }

    void codesThatDifferInCaseAreTwoProducts()
    {
        const auto store = emptyStore(m_time);
        const auto summary =
            take(*store, uciHead + "1,85099B,BAG,1,x,1,1,UK\n1,85099b,BAG,2,x,1,1,UK\n1,85099B,BAG,4,x,1,1,UK\n",
                 "uci-online-retail");
        QCOMPARE(summary->value(QLatin1String("products")).toInt(), 2);
        QCOMPARE(summary->value(QLatin1String("added_up")).toInt(), 1);
        const auto order = server::Orders(*store).find(domain::OrderId(u"1"_qs));
        QCOMPARE(order->lines.size(), size_t(2));
        QCOMPARE(order->lines[0].quantity, 5);
        QCOMPARE(order->lines[1].quantity, 2);
    }

    void idempotentByOrderNumber()
    {
        const auto store = emptyStore(m_time);
        const QByteArray file = "order,product,quantity\n1,a,1\n2,b,2\n";
        QVERIFY(take(*store, file, "csv").hasValue());
        const auto again = take(*store, file + "3,c,3\n", "csv");
        QCOMPARE(again->value(QLatin1String("orders")).toInt(), 1);
        QCOMPARE(again->value(QLatin1String("known_orders")).toInt(), 2);
        QCOMPARE(again->value(QLatin1String("known_lines")).toInt(), 2);
        QCOMPARE(server::Orders(*store).all().size(), size_t(3));
    }

    void whatTheFileTellsIsUsedAndTheRestMadeUpTheSameAgain()
    {
        const QByteArray file = "order,product,name,quantity,code,location,weight_g\n"
                                "1,p1,Told,1,4006381333931,c-01-02,77\n1,p2,,1,,,\n";
        const auto store = emptyStore(m_time);
        const auto other = emptyStore(m_time);
        const auto summary = take(*store, file, "csv");
        QVERIFY(take(*other, file, "csv").hasValue());
        QCOMPARE((*summary)[QLatin1String("made_up")][QLatin1String("locations")].toInt(), 1);
        server::Catalogue catalogue(*store);
        const auto told = catalogue.find(domain::ProductId(u"p1"_qs));
        QCOMPARE(told->location, u"C-01-02"_qs);
        QCOMPARE(told->product.weight_g, 77);
        QCOMPARE(told->product.codes.front().code, u"04006381333931"_qs);
        const auto made = catalogue.find(domain::ProductId(u"p2"_qs));
        QVERIFY(made->product.weight_g >= 20 && made->product.weight_g <= 2000);
        QCOMPARE(domain::CodeTable(domain::defaultPatterns()).classify(made->location), domain::CodeKind::Location);
        QCOMPARE(server::Catalogue(*other).find(domain::ProductId(u"p2"_qs))->location, made->location);
        QCOMPARE(made->product.name, u"p2"_qs);
    }

    void plainRow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("bad location") << QByteArray("1,p,P,1,,Shelf 4,10") << u"unreadable"_qs;
        QTest::newRow("bad weight") << QByteArray("1,p,P,1,,,heavy") << u"unreadable"_qs;
        QTest::newRow("weight 0") << QByteArray("1,p,P,1,,,0") << u"unreadable"_qs;
        QTest::newRow("no order") << QByteArray(",p,P,1,,,") << u"unreadable"_qs;
        QTest::newRow("tote as product") << QByteArray("1,K-0001,P,1,,,") << u"not_a_product"_qs;
        QTest::newRow("location as barcode") << QByteArray("1,p,P,1,A-01-01,,") << u"not_a_product"_qs;
        QTest::newRow("none") << QByteArray("1,p,P,0,,,") << u"quantity_not_positive"_qs;
    }
    void plainRow()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        const auto store = emptyStore(m_time);
        const auto summary = take(*store, "order,product,name,quantity,code,location,weight_g\n" + row + '\n', "csv");
        QCOMPARE(leftOutOf(*summary), (QMap<QString, int>{{reason, 1}}));
        QCOMPARE(summary->value(QLatin1String("orders")).toInt(), 0);
    }

    void shopifyExport()
    {
        const QByteArray file = "Name,Email,Financial Status,Cancelled at,Lineitem quantity,Lineitem name,Lineitem sku,"
                                "Lineitem requires shipping,Lineitem fulfillment status\n"
                                "#1001,a@example.com,paid,,2,\"Mug, blue\",MUG-1,true,pending\n"
                                "#1001,,,,1,Tea,,true,pending\n"
                                "#1001,,,,1,Voucher,GIFT,false,pending\n"
                                "#1002,b@example.com,voided,2026-01-01 10:00:00 +0000,1,Mug,MUG-1,true,pending\n"
                                "#1002,,,,1,Tea,,true,pending\n"
                                "#1003,c@example.com,paid,,1,Mug,MUG-1,true,fulfilled\n";
        const auto store = emptyStore(m_time);
        const auto summary = take(*store, file, "shopify");
        QCOMPARE(leftOutOf(*summary),
                 (QMap<QString, int>{{u"cancellation"_qs, 2}, {u"not_a_product"_qs, 1}, {u"fulfilled"_qs, 1}}));
        const auto order = server::Orders(*store).find(domain::OrderId(u"1001"_qs));
        QCOMPARE(order->lines.size(), size_t(2));
        QCOMPARE(order->lines[1].product.text(), u"Tea"_qs);
    }

    void wrongFilesAreRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("empty") << QByteArray() << u"csv"_qs;
        QTest::newRow("another format") << uciHead << u"shopify"_qs;
        QTest::newRow("unknown format") << uciHead << u"excel"_qs;
        QTest::newRow("damaged gz") << QByteArray("\x1f\x8b\x08 oh no") << u"csv"_qs;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0") << u"uci-online-retail"_qs;
    }
    void wrongFilesAreRefusedWhole()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        const auto store = emptyStore(m_time);
        const auto summary = server::importOrders(*store, bytes, format);
        QVERIFY(!summary.hasValue());
        QVERIFY(!summary.error().what.isEmpty());
    }

    void routesKeepTheirLimits()
    {
        const auto store = emptyStore(m_time);
        QByteArray file = "order,product,quantity\n";
        for (int order = 0; order < 60; ++order) {
            for (int line = 0; line <= order % 7; ++line)
                file += QByteArray::number(order) + ",p" + QByteArray::number((order * 3 + line * 5) % 40) + ",2\n";
        }
        QVERIFY(take(*store, file, "csv").hasValue());
        const auto built = server::buildRoutes(*store, 4, 6);
        QSet<QString> seen;
        for (const QJsonValue &route : built.summary[QLatin1String("routes")].toArray()) {
            QVERIFY(route[QLatin1String("stops")].toInt() <= 6);
            QVERIFY(route[QLatin1String("orders")].toArray().size() <= 4);
            for (const QJsonValue &order : route[QLatin1String("orders")].toArray()) {
                QVERIFY(!seen.contains(order.toString()));
                seen.insert(order.toString());
            }
        }
        const auto out = built.summary[QLatin1String("not_routed")].toArray();
        for (const QJsonValue &order : out) {
            QCOMPARE(order[QLatin1String("reason")].toString(), u"too_many_stops"_qs);
            QVERIFY(order[QLatin1String("stops")].toInt() > 6);
        }
        QCOMPARE(out.size(), 8); // orders 6, 13, ... 55 have 7 products
        QCOMPARE(seen.size() + out.size(), 60);
        QVERIFY(server::buildRoutes(*store, 4, 6).changed.empty());
    }

    void whereNothingIsToBeRoutedItSaysSo()
    {
        const auto store = emptyStore(m_time);
        const auto note = [&] { return server::buildRoutes(*store, 4, 6).summary[QLatin1String("note")].toString(); };
        QVERIFY2(note().startsWith(u"nothing to route"_qs), qPrintable(note()));
        QVERIFY(take(*store, "order,product,quantity\n1,p,1\n", "csv").hasValue());
        QCOMPARE(note(), QString());
        QVERIFY(!note().isEmpty()); // now it is on one
    }

    void stopsStandInWalkingOrderAndLinesAddUp()
    {
        Warehouse w;
        const auto route = w.route().route;
        QCOMPARE(route.stops.size(), size_t(3));
        QCOMPARE(route.units(), 10);
        QCOMPARE(route.stops[0].lines.size(), size_t(2));
        for (size_t i = 1; i < route.stops.size(); ++i)
            QVERIFY(server::Catalogue::walkOf(route.stops[i - 1].location) <
                    server::Catalogue::walkOf(route.stops[i].location));
        QCOMPARE(route.totes.size(), size_t(2));
        QCOMPARE(route.totes[1].slot, 2);
    }

    void walkGoesUpOneAisleAndDownTheNext()
    {
        const auto walk = [](const char *location) { return server::Catalogue::walkOf(QLatin1String(location)); };
        QVERIFY(walk("A-01-01") < walk("A-01-02"));
        QVERIFY(walk("A-01-02") < walk("A-02-01"));
        QVERIFY(walk("A-99-99") < walk("B-40-01"));
        QVERIFY(walk("B-40-01") < walk("B-01-01"));
        QVERIFY(walk("Z-01-01") < walk("AA-01-01"));
    }

    void demoFillsAnEmptyStoreOnly()
    {
        const auto store = emptyStore(m_time);
        QVERIFY(server::loadDemo(*store).hasValue());
        const auto snapshot = server::Routes(*store).find(domain::RouteId(u"R-1"_qs));
        QCOMPARE(snapshot->route.stops.size(), size_t(100));
        QCOMPARE(snapshot->route.orders.size(), size_t(20));
        QCOMPARE(server::Routes(*store).all().size(), size_t(1));
        for (const domain::Product &product : snapshot->route.products)
            QCOMPARE(product.codes.front().code.size(), 14); // every GTIN's check digit was right
        QVERIFY(server::loadDemo(*store).hasValue());
        QCOMPARE(server::Routes(*store).all().size(), size_t(1));
    }

    void everyRealOrderIsTaken()
    {
        QFile file(realData);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the real orders are not here");
        const auto store = emptyStore(m_time);
        const auto summary = take(*store, file.readAll(), "uci-online-retail");
        QVERIFY(summary.hasValue());
        const auto left = leftOutOf(*summary);
        QCOMPARE(left, (QMap<QString, int>{{u"cancellation"_qs, 399},
                                           {u"not_a_product"_qs, 88},
                                           {u"quantity_not_positive"_qs, 67},
                                           {u"adjustment"_qs, 54}}));
        QCOMPARE(summary->value(QLatin1String("lines")).toInt() + sumOf(left), 25281);
        QCOMPARE(summary->value(QLatin1String("orders")).toInt(), 911);
        const auto built = server::buildRoutes(*store, 20, 100);
        QCOMPARE(built.summary[QLatin1String("not_routed")].toArray().size(), 26);
        int orders = 0;
        for (const QJsonValue &route : built.summary[QLatin1String("routes")].toArray()) {
            QVERIFY(route[QLatin1String("stops")].toInt() <= 100);
            orders += int(route[QLatin1String("orders")].toArray().size());
        }
        QCOMPARE(orders, 911 - 26);
    }
};

PACKHORSE_TEST(TstImport)
#include "tst_import.moc"
