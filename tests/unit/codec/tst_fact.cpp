// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "codec/fact.h"
#include "support/test_main.h"
#include "unit/codec/examples.h"
#include <QJsonDocument>
#include <QJsonObject>

class TstFact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeReturnsAsItWas_data();
    void everyTypeReturnsAsItWas();
    void emptyAttributesAreLeftOut();
    void sameEventGivesSameBytes();
    void aLineNeverHoldsALineEnd();
    void aLineIsWhatTheLibraryWouldWrite_data();
    void aLineIsWhatTheLibraryWouldWrite();
    void unknownTypeIsKept_data();
    void unknownTypeIsKept();
    void unknownAttributesAreIgnored();
    void whatIsNoFactSaysWhy_data();
    void whatIsNoFactSaysWhy();
    void longestLineIsRead();
    void anyBytesAreAnswered();
    void everyCutOfALineIsNoFact();
    void timesReturn_data();
    void timesReturn();
    void whatIsNoTime_data();
    void whatIsNoTime();
};

namespace {

const QByteArray plain = R"({"data":{"stop":3},"id":"0198f2c4-7b1e-7c3a-9a51-000000000001","source":"/stations/h12",)"
                         R"("specversion":"1.0","type":"pick.stop_skipped"})";

QByteArray plainWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray line = plain;
    const qsizetype place = line.indexOf(before);
    if (place < 0)
        qFatal("the row changes nothing");
    return line.replace(place, before.size(), after);
}

QByteArray withData(const QByteArray &type, const QByteArray &data)
{
    return R"({"data":)" + data
        + R"(,"id":"0198f2c4-7b1e-7c3a-9a51-000000000001","source":"/stations/h12","specversion":"1.0","type":")" + type
        + R"("})";
}

} // namespace

void TstFact::everyTypeReturnsAsItWas_data()
{
    QTest::addColumn<int>("index");
    const auto all = examples::allData();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::addRow("%zu %s", i, qPrintable(domain::eventTypeName(all[i]))) << static_cast<int>(i);
}

void TstFact::everyTypeReturnsAsItWas()
{
    QFETCH(int, index);
    const domain::Event event = examples::event(examples::allData()[static_cast<size_t>(index)]);
    const QByteArray line = codec::encodeFact(event);
    const auto read = codec::decodeFact(line);
    QVERIFY2(read.hasValue(), read.hasValue() ? "" : qPrintable(read.error().what));
    QCOMPARE(domain::eventTypeName(read->data), domain::eventTypeName(event.data));
    QVERIFY(*read == event);
    QCOMPARE(codec::encodeFact(*read), line);
}

void TstFact::emptyAttributesAreLeftOut()
{
    domain::Event event;
    event.id = examples::eventId(1);
    event.station = domain::StationId(QStringLiteral("h12"));
    event.data = domain::StopSkipped{3};
    QCOMPARE(codec::encodeFact(event), plain);
    QVERIFY(codec::decodeFact(plain).value() == event);
}

void TstFact::sameEventGivesSameBytes()
{
    domain::TrolleyTaken one{domain::TrolleyId(QStringLiteral("T-1")), domain::RouteId(QStringLiteral("R-1")), false, {}};
    domain::TrolleyTaken two = one;
    for (int i = 0; i < 50; ++i) {
        one.flags.insert(QString::number(i), QStringLiteral("x"));
        two.flags.insert(QString::number(49 - i), QStringLiteral("x"));
    }
    QCOMPARE(codec::encodeFact(examples::event(one)), codec::encodeFact(examples::event(two)));
}

void TstFact::aLineNeverHoldsALineEnd()
{
    domain::Event event = examples::event(domain::SupervisorCalled{QStringLiteral("a\r\nb\u2028\t\0c")});
    event.by = domain::OperatorId(QStringLiteral("x\ny"));
    const QByteArray line = codec::encodeFact(event);
    for (char c : line)
        QVERIFY(static_cast<unsigned char>(c) >= 0x20);
    QVERIFY(codec::decodeFact(line).value() == event);
}

/// Every document is written by QJsonDocument, a line is not: whoever writes it again, the same bytes.
void TstFact::aLineIsWhatTheLibraryWouldWrite_data()
{
    QTest::addColumn<QStringList>("texts");
    const auto between = [](int first, int last) {
        QStringList texts;
        for (int code = first; code <= last; ++code)
            texts << QStringLiteral("a%1b").arg(QChar(code));
        return texts;
    };
    QTest::newRow("nothing") << QStringList{QString()};
    QTest::newRow("control characters") << between(0, 0x1f);
    QTest::newRow("ASCII") << between(0x20, 0x7f);
    QTest::newRow("two bytes") << between(0x80, 0x7ff);
    QTest::newRow("three bytes") << between(0x2000, 0x20ff);
    QTest::newRow("halves of pairs") << between(0xd7ff, 0xe000);
    QTest::newRow("last of the plane") << between(0xfeff, 0xffff);
    QTest::newRow("four bytes") << QStringList{QStringLiteral("\U0001F4E6")};
}

void TstFact::aLineIsWhatTheLibraryWouldWrite()
{
    QFETCH(QStringList, texts);
    for (const QString &text : texts) {
        domain::Event event = examples::event(domain::SupervisorCalled{text});
        event.by = domain::OperatorId(text);
        event.task = domain::TaskId(text);
        event.traceparent = text;
        const QByteArray line = codec::encodeFact(event);
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(line, codec::writeJson(object));
        QCOMPARE(object.value(QLatin1String("operator")).toString(), text);
        QCOMPARE(object.value(QLatin1String("subject")).toString(), text);
    }
}

void TstFact::unknownTypeIsKept_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("object") << withData("pack.flown", R"({"x":[1,2]})");
    QTest::newRow("known name, other case") << withData("Pick.Paused", "{}");
    QTest::newRow("data of another shape") << withData("pack.flown", R"("text")");
    QTest::newRow("no data") << QByteArray(plainWith(R"("data":{"stop":3},)", "").replace("pick.stop_skipped", "x.y"));
}

void TstFact::unknownTypeIsKept()
{
    QFETCH(QByteArray, line);
    const auto read = codec::decodeFact(line);
    QVERIFY(read.hasValue());
    const auto *unknown = std::get_if<domain::UnknownFact>(&read->data);
    QVERIFY(unknown);
    QVERIFY(line.contains('"' + unknown->type.toUtf8() + '"'));
}

void TstFact::unknownAttributesAreIgnored()
{
    const auto read = codec::decodeFact(plainWith(R"({"data":{"stop":3})", R"({"app":"9.9","data":{"mood":{},"stop":3})"));
    QVERIFY(read.hasValue());
    QVERIFY(read->data == domain::EventData(domain::StopSkipped{3}));
}

void TstFact::whatIsNoFactSaysWhy_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &line, const char *says) {
        QTest::newRow(name) << line << QString::fromLatin1(says);
    };
    row("empty", "", "empty");
    row("too long", plainWith("h12", QByteArray(16384, 'x')), "more than 16384");
    row("LF inside", plainWith(",", ",\n"), "control character");
    row("CR at the end", plain + '\r', "control character");
    row("NUL", plainWith("h12", QByteArray("h\0", 2)), "control character");
    row("raw tab in a text", plainWith("h12", "h\t"), "control character");
    row("not UTF-8", plainWith("h12", "h\xff"), "not UTF-8");
    row("overlong UTF-8", plainWith("h12", "\xc0\xaf"), "not UTF-8");
    row("UTF-8 surrogate", plainWith("h12", "\xed\xa0\x80"), "not UTF-8");
    row("byte order mark", "\xef\xbb\xbf" + plain, "not a JSON object");
    row("array", "[" + plain + "]", "not a JSON object");
    row("two objects", plain + plain, "no JSON");
    row("half an object", "{\"id\":}", "no JSON");
    row("empty object", "{}", "specversion: is missing");
    row("other specversion", plainWith("\"1.0\"", "\"0.3\""), "specversion: must be 1.0");
    row("specversion as number", plainWith("\"1.0\"", "1.0"), "specversion: must be a text");
    row("no id", plainWith("\"id\"", "\"di\""), "id: is missing");
    row("id no UUID", plainWith("0198f2c4", "0198f2cg"), "id: must be a UUID");
    row("id in upper case", plainWith("7c3a", "7C3A"), "id: must be a UUID");
    row("id in braces", plainWith("0198f2c4", "{198f2c4"), "id: must be a UUID");
    row("no source", plainWith("\"source\"", "\"sauce\""), "source: is missing");
    row("other source", plainWith("/stations/", "/robots/"), "source: must be /stations/NAME");
    row("no station", plainWith("/stations/h12", "/stations/"), "source: must be /stations/NAME");
    row("path in source", plainWith("h12", "h/12"), "source: must be /stations/NAME");
    row("source no UTF-8", plainWith("h12", "%ff"), "source: must be /stations/NAME");
    row("no type", plainWith("\"type\"", "\"typo\""), "type: is missing");
    row("empty type", plainWith("pick.stop_skipped", ""), "type: must not be empty");
    row("time without zone", plainWith("\"id\"", R"("time":"2026-11-21T03:47:50","id")"), "time: must be RFC 3339");
    row("time as number", plainWith("\"id\"", R"("time":5,"id")"), "time: must be a text");
    row("subject as list", plainWith("\"id\"", R"("subject":[],"id")"), "subject: must be a text");
    row("operator as number", plainWith("\"id\"", R"("operator":42,"id")"), "operator: must be a text");
    row("traceparent as object", plainWith("\"id\"", R"("traceparent":{},"id")"), "traceparent: must be a text");
    row("data as list", plainWith(R"({"stop":3})", "[3]"), "data.stop: is missing");
    row("paused with data as list", withData("pick.paused", "[]"), "data: must be an object");
    row("no stop", plainWith("\"stop\"", "\"step\""), "pick.stop_skipped: data.stop: is missing");
    row("stop 0", plainWith("3}", "0}"), "data.stop: must be a whole number from 1");
    row("stop 1.5", plainWith("3}", "1.5}"), "data.stop: must be a whole number");
    row("stop as text", plainWith("3}", "\"3\"}"), "data.stop: must be a whole number");
    row("stop beyond all", plainWith("3}", "1e300}"), "data.stop: must be a whole number");

    const auto placed = [](const QByteArray &quantity) {
        return withData("pick.item_placed",
                        R"({"stop":1,"order":"1","tote":"K","product":"P","quantity":)" + quantity + "}");
    };
    row("quantity 0", placed("0"), "data.quantity");
    row("quantity -1", placed("-1"), "data.quantity");
    row("quantity too large", placed("1000001"), "data.quantity");
    row("quantity null", placed("null"), "data.quantity");
    row("quantity true", placed("true"), "data.quantity");
    row("quantity wraps int", placed("4294967297"), "data.quantity");
    row("nothing missing", withData("pick.shorted", R"({"stop":1,"order":"1","product":"P","missing":0,"reason":"damaged","bin_empty":false})"), "data.missing");
    row("bin_empty as text", withData("pick.shorted", R"({"stop":1,"order":"1","product":"P","missing":1,"reason":"damaged","bin_empty":"no"})"), "data.bin_empty: must be true or false");
    row("empty product", withData("pick.found_in_tote", R"({"stop":1,"order":"1","product":"","quantity":1})"), "data.product: must not be empty");
    row("lot as number", withData("pick.item_taken", R"({"stop":1,"product":"P","quantity":1,"lot":7})"), "data.lot: must be a text");
    row("undoes no id", withData("pick.undone", R"({"undoes":"the last one"})"), "data.undoes: must be a UUID");
    row("flag as number", withData("pick.trolley_taken", R"({"trolley":"T","route":"R","takeover":false,"flags":{"a":1}})"), "data.flags.a: must be a text");
    row("predecessor without chain", withData("journal.begun", R"({"reason":"fork","predecessor":{"journal":"3f2b8c1e-5d4a-4b6f-8e7d-9c0a1b2c3d4e","sequence":4}})"), "data.predecessor.chain: is missing");
    row("predecessor with short chain", withData("journal.begun", R"({"reason":"fork","predecessor":{"journal":"3f2b8c1e-5d4a-4b6f-8e7d-9c0a1b2c3d4e","sequence":4,"chain":"ab"}})"), "data.predecessor.chain");
}

void TstFact::whatIsNoFactSaysWhy()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, says);
    const auto read = codec::decodeFact(line);
    QVERIFY(!read.hasValue());
    QVERIFY2(read.error().what.contains(says), qPrintable(read.error().what));
}

void TstFact::longestLineIsRead()
{
    const qsizetype room = codec::maxFactBytes - plain.size() + 3;
    const QByteArray line = plainWith("h12", QByteArray(room, 'x'));
    QCOMPARE(line.size(), codec::maxFactBytes);
    QVERIFY(codec::decodeFact(line).hasValue());
    QVERIFY(!codec::decodeFact(plainWith("h12", QByteArray(room + 1, 'x'))).hasValue());
}

void TstFact::anyBytesAreAnswered()
{
    QByteArray deep(8000, '[');
    QVERIFY(!codec::decodeFact("{\"a\":" + deep + "}").hasValue());
    for (int i = 0; i < plain.size(); ++i) {
        for (const char byte : {'\0', '"', '{', '}', '[', '9', '\x7f', '\xc3'}) {
            QByteArray line = plain;
            line[i] = byte;
            const auto read = codec::decodeFact(line);
            QVERIFY(read.hasValue() || !read.error().what.isEmpty());
        }
    }
}

void TstFact::everyCutOfALineIsNoFact()
{
    const QByteArray line = codec::encodeFact(examples::event(examples::allData()[8]));
    for (qsizetype size = 0; size < line.size(); ++size)
        QVERIFY(!codec::decodeFact(QByteArrayView(line).first(size)).hasValue());
}

void TstFact::timesReturn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("milliseconds") << QStringLiteral("2026-11-21T03:47:50.123Z") << qint64(1795232870123);
    QTest::newRow("epoch") << QStringLiteral("1970-01-01T00:00:00.000Z") << qint64(0);
    QTest::newRow("leap day") << QStringLiteral("2028-02-29T23:59:59.999Z") << qint64(1835481599999);
}

void TstFact::timesReturn()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    domain::UtcTime time;
    QVERIFY(codec::readTime(text, time));
    QCOMPARE(time.ms, ms);
    QCOMPARE(codec::writeTime(time), text);
}

void TstFact::whatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "now", "2026-11-21", "2026-11-21T03:47:50", "2026-11-21T03:47:50+01:00", "2026-11-21 03:47:50Z",
          "2026-11-21t03:47:50z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-21T24:00:00Z",
          "2026-11-21T03:60:00Z", "2026-11-21T03:47:50.Z", "2026-11-21T03:47:50.1234567890Z", " 2026-11-21T03:47:50Z",
          "2026-11-21T03:47:50Z\n"})
        QTest::newRow(QByteArray(text).replace('\n', "LF").constData()) << QString::fromLatin1(text);
}

void TstFact::whatIsNoTime()
{
    QFETCH(QString, text);
    domain::UtcTime time{5};
    QVERIFY(!codec::readTime(text, time));
    QCOMPARE(time.ms, -1);
}

PACKHORSE_TEST(TstFact)
#include "tst_fact.moc"
