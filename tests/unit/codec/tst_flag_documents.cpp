// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fact.h"
#include "codec/flag_documents.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;

class TstFlagDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theContextSaysWhoAsks()
    {
        const domain::FlagContext context{domain::StationId(u"handheld 12"_s), u"HAM1"_s, u"early"_s, domain::OperatorId(u"op-1"_s), u"1.2.0"_s};
        QCOMPARE(codec::encodeFlagContext(context),
                 QByteArray("{\"context\":{\"app\":\"1.2.0\",\"crew\":\"early\",\"operator\":\"op-1\",\"site\":\"HAM1\","
                            "\"targetingKey\":\"handheld 12\"}}"));
        QCOMPARE(codec::encodeFlagContext({domain::StationId(u"h"_s), {}, {}, {}, {}}), QByteArray("{\"context\":{\"targetingKey\":\"h\"}}"));
    }

    void whatHasAValueIsRead_data()
    {
        QTest::addColumn<QByteArray>("flag");
        QTest::addColumn<domain::Flags>("values");
        QTest::addColumn<QStringList>("unfit");
        const auto row = [](const char *name, const QByteArray &flag, const domain::Flags &values = {}, const QStringList &unfit = {}) {
            QTest::newRow(name) << flag << values << unfit;
        };
        const QString location = u"confirm_location"_s;
        const QString above = u"quantity_above"_s;
        row("off", R"({"key":"confirm_location","value":false,"reason":"SPLIT","variant":"false"})", {{location, u"false"_s}});
        row("on", R"({"key":"confirm_location","value":true,"metadata":{"owner":"x"}})", {{location, u"true"_s}});
        row("a number", R"({"key":"quantity_above","value":6})", {{above, u"6"_s}});
        row("a whole number with a dot", R"({"key":"quantity_above","value":6.0})", {{above, u"6"_s}});
        row("no value: the default", R"({"key":"confirm_location","reason":"DISABLED"})");
        row("null is no value", R"({"key":"confirm_location","value":null})");
        row("an error", R"({"key":"confirm_location","value":true,"errorCode":"PARSE_ERROR"})");
        row("of a later version", R"({"key":"tone_set","value":"loud"})");
        row("no key", R"({"value":true})");
        row("no object", R"(7)");
        row("a text for a switch", R"({"key":"confirm_location","value":"false"})", {}, {location});
        row("a number for a switch", R"({"key":"confirm_location","value":0})", {}, {location});
        row("a switch for a number", R"({"key":"quantity_above","value":true})", {}, {above});
        row("half a unit", R"({"key":"quantity_above","value":6.5})", {}, {above});
        row("none", R"({"key":"quantity_above","value":0})", {}, {above});
        row("more than there is", R"({"key":"quantity_above","value":1e300})", {}, {above});
    }
    void whatHasAValueIsRead()
    {
        QFETCH(QByteArray, flag);
        const auto answer = codec::decodeFlagAnswer(R"({"eventStreams":[],"flags":[)" + flag + "]}");
        QVERIFY(answer);
        QTEST(answer->values, "values");
        QTEST(answer->unfit, "unfit");
    }

    void whatIsNoAnswerIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        int row = 0;
        for (const char *bytes : {"", "{", "[]", "{}", R"({"flags":{}})", R"({"flags":null})", "{\"flags\":[\xff]}", "<html>"})
            QTest::addRow("%d", ++row) << QByteArray(bytes);
    }
    void whatIsNoAnswerIsAnError()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!codec::decodeFlagAnswer(bytes));
    }

    void whatIsKeptComesBack()
    {
        domain::KeptFlags nobody;
        nobody.etag = "\"a\"";
        nobody.body = "{\"flags\":[]}";
        const std::vector<domain::KeptFlags> kept{nobody, {domain::OperatorId(u"op-1"_s), "v7", "{\"flags\":[{\"key\":\"\xC3\xA4\"}]}"}};
        const auto read = codec::decodeKeptFlags(codec::encodeKeptFlags(kept));
        QVERIFY(read && *read == kept);
    }

    void aKeptAnswerThatRottedIsAnError()
    {
        const std::vector<domain::KeptFlags> kept{{{}, "\"a\"", R"({"flags":[{"key":"confirm_location","value":true}]})"}};
        QByteArray bytes = codec::encodeKeptFlags(kept);
        bytes.replace("true", "1234");
        QVERIFY(!codec::decodeKeptFlags(bytes));
        QVERIFY(!codec::decodeKeptFlags(codec::encodeKeptFlags(kept).chopped(5)));
    }

    // Journals from before there were flags, and stations that know of none.
    void aTakingWithoutFlagsIsRead_data()
    {
        QTest::addColumn<bool>("ofRoute");
        QTest::addColumn<QByteArray>("member"); ///< in the place of "flags":{},
        QTest::newRow("route, none") << true << QByteArray();
        QTest::newRow("route, null") << true << QByteArray("\"flags\":null,");
        QTest::newRow("route, of another version") << true << QByteArray("\"flags\":{\"voice\":\"loud\"},");
        QTest::newRow("order, none") << false << QByteArray();
    }
    void aTakingWithoutFlagsIsRead()
    {
        QFETCH(bool, ofRoute);
        QFETCH(QByteArray, member);
        const domain::RouteId route(u"R-1"_s);
        const domain::OrderId order(u"1"_s);
        const domain::EventData data = ofRoute ? domain::EventData(domain::TrolleyTaken{domain::TrolleyId(u"T-1"_s), route, false, {}})
                                               : domain::EventData(domain::OrderTaken{order, u"D-1"_s, false, {}});
        QByteArray line = codec::encodeFact({domain::EventId(u"0198f2c4-7b1e-7c3a-9a51-000000000006"_s), {1795232870123}, domain::StationId(u"h"_s),
                                             domain::OperatorId(u"op"_s), ofRoute ? domain::taskOf(route) : domain::taskOf(order), {}, data});
        QVERIFY(line.contains("\"flags\":{},"));
        const auto fact = codec::decodeFact(line.replace("\"flags\":{},", member));
        QVERIFY2(fact.hasValue(), fact ? "" : qPrintable(fact.error().what));
        const auto *taken = std::get_if<domain::TrolleyTaken>(&fact->data);
        domain::Policies policies;
        policies.confirmLocation = false;
        QCOMPARE(domain::withFlags(policies, taken ? taken->flags : domain::Flags()).confirmLocation, false);
    }
};

PACKHORSE_TEST(TstFlagDocuments)
#include "tst_flag_documents.moc"
