// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/flag_rules.h"
#include "support/test_main.h"
#include "warehouse.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <set>

using namespace support;
using namespace Qt::StringLiterals;
using server::Evaluated;
using server::FlagRule;

namespace {

const QString flag = u"confirm_location"_s;

domain::StationId station(int number) { return domain::StationId(u"handheld-%1"_s.arg(number)); }

std::set<int> chosen(int percent, const QString &of = flag)
{
    std::set<int> all;
    for (int number = 0; number < 1000; ++number) {
        if (server::isChosen(of, station(number), percent))
            all.insert(number);
    }
    return all;
}

FlagRule rule(int percent, const QString &value = u"false"_s)
{
    FlagRule one;
    one.flag = flag;
    one.percent = percent;
    one.value = value;
    return one;
}

domain::FlagContext context(const QString &name, const QString &crew = {}, const QString &who = {})
{
    return {domain::StationId(name), {}, crew, domain::OperatorId(who), {}};
}

QByteArray bodyOf(const domain::FlagContext &who)
{
    return QJsonDocument(QJsonObject{{u"context"_s, QJsonObject{{u"targetingKey"_s, who.station.text()},
                                                               {u"crew"_s, who.crew},
                                                               {u"operator"_s, who.who.text()}}}}).toJson();
}

} // namespace

using Words = QMap<QString, QString>;

/// Flags on the server: who gets what, how it is set, and what OFREP's clients are told.
class TstFlags : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Warehouse> m_unchanged;

    static QJsonObject told(Warehouse &w, const domain::FlagContext &who, const QString &of = flag)
    {
        const server::Document document = w.server->evaluate({{}, bodyOf(who), {}});
        MUST(document.status == 200, "the flags are evaluated");
        for (const QJsonValue &one : QJsonDocument::fromJson(document.body).object().value(u"flags"_s).toArray()) {
            if (one[u"key"_s] == of)
                return one.toObject();
        }
        return {};
    }
    static QString error(Warehouse &w, const server::EvaluateCall &call, int status)
    {
        const server::Document document = w.server->evaluate(call);
        const QJsonObject body = QJsonDocument::fromJson(document.body).object();
        MUST(document.status == status, "the status is the one that OFREP has");
        return body.value(u"errorCode"_s).toString();
    }

private Q_SLOTS:
    void cleanupTestCase() { m_unchanged.reset(); }

    // ---- a percentage
    // Computed by another program: the first four bytes of SHA-256 over "flag LF station", times 100, divided by 2^32.
    void theChoiceIsTheSameForEver_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("outUpTo"); ///< the highest percentage at which it is not chosen
        QTest::newRow("confirm_location handheld-1") << u"confirm_location"_s << u"handheld-1"_s << 23;
        QTest::newRow("confirm_location handheld-2") << u"confirm_location"_s << u"handheld-2"_s << 77;
        QTest::newRow("label_at_pack D-07") << u"label_at_pack"_s << u"D-07"_s << 23;
        QTest::newRow("quantity_above Wägen 3") << u"quantity_above"_s << u"Wägen 3"_s << 65;
    }
    void theChoiceIsTheSameForEver()
    {
        QFETCH(QString, of);
        QFETCH(QString, name);
        QFETCH(int, outUpTo);
        QVERIFY(!server::isChosen(of, domain::StationId(name), outUpTo));
        QVERIFY(server::isChosen(of, domain::StationId(name), outUpTo + 1));
    }

    void raisingThePercentageTakesNobodyOut()
    {
        std::set<int> before;
        for (int percent = 0; percent <= 100; ++percent) {
            const std::set<int> now = chosen(percent);
            QVERIFY(std::includes(now.begin(), now.end(), before.begin(), before.end()));
            before = now;
        }
        QCOMPARE(before.size(), size_t(1000));
        QCOMPARE(chosen(0).size(), size_t(0));
    }

    void aThirdIsAboutAThirdAndEachFlagHasItsOwn()
    {
        const std::set<int> third = chosen(33);
        QVERIFY2(third.size() > 280 && third.size() < 380, qPrintable(QString::number(third.size())));
        QVERIFY(third != chosen(33, u"label_at_pack"_s));
    }

    // ---- targets
    void theNarrowestRuleDecidesAlone()
    {
        FlagRule all = rule(100, u"true"_s);
        FlagRule crew = rule(100);
        crew.crew = u"early"_s;
        FlagRule one = rule(100, u"true"_s);
        one.station = domain::StationId(u"h-1"_s);
        FlagRule person = rule(0);
        person.who = domain::OperatorId(u"op-1"_s);
        const std::vector<FlagRule> rules{all, crew, one, person};
        const auto value = [&](const domain::FlagContext &who) { return server::evaluate(rules, who).at(0).value; };
        QCOMPARE(value(context(u"h-2"_s)), u"true"_s);
        QCOMPARE(value(context(u"h-2"_s, u"early"_s)), u"false"_s);
        QCOMPARE(value(context(u"h-1"_s, u"early"_s)), u"true"_s);
        QCOMPARE(value(context(u"h-1"_s, u"early"_s, u"op-1"_s)), QString());
        QCOMPARE(server::evaluate(rules, context(u"h-2"_s)).at(0).reason, u"STATIC"_s);
        QCOMPARE(server::evaluate(rules, context(u"h-1"_s)).at(0).reason, u"TARGETING_MATCH"_s);
    }

    void noRuleThatFitsSaysNothing()
    {
        FlagRule one = rule(100);
        one.station = domain::StationId(u"h-1"_s);
        QVERIFY(server::evaluate({one}, context(u"h-2"_s)).empty());
    }

    void zeroPercentOfAllBeatsEveryOtherRule()
    {
        FlagRule one = rule(100);
        one.station = domain::StationId(u"h-1"_s);
        for (const auto &rules : {std::vector{one, rule(0)}, std::vector{rule(0), one}})
            QVERIFY((server::evaluate(rules, context(u"h-1"_s)) == std::vector<Evaluated>{{flag, {}, u"DISABLED"_s}}));
    }

    // ---- set by a person, read by a client
    void whatIsSetIsToldAndOutlivesARestart()
    {
        Warehouse w;
        QVERIFY(told(w, context(u"h-1"_s)).isEmpty());
        QVERIFY(w.run("flags", {{"what", "set"}, {"flag", "confirm_location"}, {"percent", "100"}, {"value", "false"}}));
        QVERIFY(w.run("flags", {{"what", "set"}, {"flag", "quantity_above"}, {"percent", "100"}, {"value", "6"}, {"crew", "early"}}));
        w.restart();
        QCOMPARE(told(w, context(u"h-1"_s)).value(u"value"_s), QJsonValue(false));
        QVERIFY(told(w, context(u"h-1"_s), u"quantity_above"_s).isEmpty());
        QCOMPARE(told(w, context(u"h-1"_s, u"early"_s), u"quantity_above"_s).value(u"value"_s), QJsonValue(6));
    }

    void atZeroPercentThereIsNoValueAndThePercentageAloneBringsItBack()
    {
        Warehouse w;
        QVERIFY(w.run("flags", {{"what", "set"}, {"flag", "quantity_above"}, {"percent", "100"}, {"value", "6"}}));
        QVERIFY(w.run("flags", {{"what", "set"}, {"flag", "quantity_above"}, {"percent", "0"}}));
        const QJsonObject off = told(w, context(u"h-1"_s), u"quantity_above"_s);
        QVERIFY(!off.contains(u"value"_s));
        QCOMPARE(off.value(u"reason"_s).toString(), u"DISABLED"_s);
        QVERIFY(w.run("flags", {{"what", "set"}, {"flag", "quantity_above"}, {"percent", "100"}}));
        QCOMPARE(told(w, context(u"h-1"_s), u"quantity_above"_s).value(u"value"_s), QJsonValue(6));
    }

    void aBadgeNamesItsOperator()
    {
        Warehouse w;
        QVERIFY(w.run("operator", {{"badge", "B-1077"}, {"name", "Seven"}, {"role", "picker"}}));
        const QString id = QJsonDocument::fromJson(w.output).object().value(u"operator"_s).toString();
        QVERIFY(w.run("flags", {{"what", "set"}, {"flag", "label_at_pack"}, {"percent", "100"}, {"operator", "b-1077"}}));
        QCOMPARE(told(w, context(u"d-1"_s, {}, id), u"label_at_pack"_s).value(u"value"_s), QJsonValue(true));
        QVERIFY(told(w, context(u"d-1"_s, {}, u"b-1077"_s), u"label_at_pack"_s).isEmpty());
    }

    void clearedIsLeftToTheSite()
    {
        Warehouse w;
        QVERIFY(w.run("flags", {{"what", "set"}, {"flag", "confirm_location"}, {"percent", "50"}}));
        QVERIFY(w.run("flags", {{"what", "set"}, {"flag", "confirm_location"}, {"percent", "100"}, {"crew", "early"}}));
        QVERIFY(w.run("flags", {{"what", "clear"}, {"flag", "confirm_location"}, {"crew", "early"}}));
        QVERIFY(w.run("flags", {{"what", "list"}, {"json", "true"}}));
        QCOMPARE(w.output.count('\n'), 1);
        QVERIFY(w.run("flags", {{"what", "clear"}, {"flag", "confirm_location"}}));
        QVERIFY(told(w, context(u"h-1"_s)).isEmpty());
        QVERIFY(w.run("flags", {{"what", "list"}, {"json", "true"}}));
        QCOMPARE(w.output, QByteArray());
        QVERIFY(w.run("flags", {{"what", "list"}}));
        QVERIFY(w.output.contains("quantity_above (urgent): Above"));
    }

    void aChangeIsTold()
    {
        Warehouse w;
        std::vector<domain::Changed> changes;
        w.server->onChanged = [&](const std::vector<domain::Changed> &changed) { changes.push_back(changed.at(0)); };
        QVERIFY(w.server->admin({u"flags"_s, {{u"what"_s, u"set"_s}, {u"flag"_s, flag}, {u"percent"_s, u"50"_s}}, {}}));
        QVERIFY(w.server->admin({u"flags"_s, {{u"what"_s, u"clear"_s}, {u"flag"_s, flag}}, {}}));
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(changes[0].href, u"/ofrep/v1/evaluate/flags"_s);
        QVERIFY(changes[1].version > changes[0].version);
    }

    void wrongWordsChangeNothing_data()
    {
        QTest::addColumn<Words>("words");
        const auto row = [](const char *name, Words words) {
            words.insert(u"what"_s, words.value(u"what"_s, u"set"_s));
            QTest::newRow(name) << words;
        };
        const Words good{{u"flag"_s, flag}, {u"percent"_s, u"50"_s}};
        const auto with = [&](const char *name, const QString &value) {
            Words words = good;
            words.insert(QLatin1String(name), value);
            return words;
        };
        row("no such flag", with("flag", u"confrim_location"_s));
        row("no percentage", {{u"flag"_s, flag}});
        row("101 percent", with("percent", u"101"_s));
        row("-1 percent", with("percent", u"-1"_s));
        row("half a percent", with("percent", u"0.5"_s));
        row("a word for a switch", with("value", u"perhaps"_s));
        row("0 for a number from 1", {{u"flag"_s, u"quantity_above"_s}, {u"percent"_s, u"5"_s}, {u"value"_s, u"0"_s}});
        row("no value of a number", {{u"flag"_s, u"quantity_above"_s}, {u"percent"_s, u"5"_s}});
        row("clear what nobody knows", {{u"what"_s, u"clear"_s}, {u"flag"_s, u"x"_s}});
        row("no such command", {{u"what"_s, u"shout"_s}});
    }
    void wrongWordsChangeNothing()
    {
        QFETCH(Words, words);
        if (!m_unchanged)
            m_unchanged = std::make_unique<Warehouse>();
        Warehouse &w = *m_unchanged;
        const auto answer = server::runAdmin(*w.store, w.time.world(), {u"flags"_s, words, {}});
        QVERIFY(!answer && answer.error().usage);
        QCOMPARE(server::FlagRules(*w.store).all().size(), size_t(0));
    }

    // ---- OFREP
    void aKnownTagIsNotAnsweredAgain()
    {
        Warehouse w;
        QVERIFY(w.run("flags", {{"what", "set"}, {"flag", "confirm_location"}, {"percent", "100"}}));
        const QByteArray body = bodyOf(context(u"h-1"_s));
        const QByteArray tag = w.server->evaluate({{}, body, {}}).etag();
        QVERIFY(tag.startsWith('"'));
        QCOMPARE(w.server->evaluate({{}, body, tag}).status, 304);
        QVERIFY(w.run("flags", {{"what", "set"}, {"flag", "confirm_location"}, {"percent", "0"}}));
        const server::Document news = w.server->evaluate({{}, body, tag});
        QCOMPARE(news.status, 200);
        QVERIFY(news.etag() != tag);
    }

    void whoDoesNotSayWhoAsksIsRefused()
    {
        Warehouse w;
        for (const char *body : {"", "{", "[]", "{}", R"({"context":null})", R"({"context":"h-1"})"})
            QCOMPARE(error(w, {{}, body, {}}, 400), u"INVALID_CONTEXT"_s);
        for (const char *body : {R"({"context":{}})", R"({"context":{"targetingKey":""}})", R"({"context":{"targetingKey":7}})"})
            QCOMPARE(error(w, {{}, body, {}}, 400), u"TARGETING_KEY_MISSING"_s);
        QCOMPARE(error(w, {flag, "{}", {}}, 400), u"INVALID_CONTEXT"_s);
    }

    void oneFlagByItself()
    {
        Warehouse w;
        const QByteArray body = bodyOf(context(u"h-1"_s));
        QCOMPARE(error(w, {flag, body, {}}, 404), u"FLAG_NOT_FOUND"_s);
        QVERIFY(w.run("flags", {{"what", "set"}, {"flag", "confirm_location"}, {"percent", "100"}, {"station", "h-2"}}));
        const auto one = [&](const QString &name) {
            return QJsonDocument::fromJson(w.server->evaluate({flag, bodyOf(context(name)), {}}).body).object();
        };
        QCOMPARE(one(u"h-2"_s).value(u"value"_s), QJsonValue(true));
        QCOMPARE(one(u"h-2"_s).value(u"key"_s).toString(), flag);
        QVERIFY(one(u"h-1"_s).contains(u"reason"_s) && !one(u"h-1"_s).contains(u"value"_s));
    }
};

PACKHORSE_TEST(TstFlags)
#include "tst_flags.moc"
