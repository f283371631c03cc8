// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/pin.h"
#include "desk_facts.h"
#include "server/core/audit.h"
#include "server/core/catalogue.h"
#include "server/core/csv.h"
#include "server/core/device_page.h"
#include "server/core/devices.h"
#include "server/core/form.h"
#include "support/test_main.h"
#include <QJsonDocument>
#include <QRegularExpression>

using namespace support;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
const QString printJob = u"0198f2c4-7b1e-7c3a-9a51-00000000f00d"_s;

struct Office
{
    Warehouse w;
    domain::OperatorId maria;
    StationJournal station{journalA};

    Office()
    {
        add("B-101", "Maria");
        maria = server::Catalogue(*w.store).idOf(u"B-101"_s);
    }
    void add(const char *badge, const char *name)
    {
        MUST(w.run("operator", {{"what", "add"}, {"badge", badge}, {"name", name}, {"role", "picker"}}),
             "somebody is there");
    }
    void deliver() { MUST(w.server->append(station.call()).status == 200, "the facts are taken"); }
    /// All pages of it, one after the other.
    QByteArray audit(QMap<QString, QString> parameters = {})
    {
        QByteArray all;
        parameters[u"what"_s] = u"audit"_s;
        while (true) {
            const auto answer = server::runAdmin(*w.store, w.time.world(), {u"export"_s, parameters, {}});
            MUST(answer.hasValue(), "the audit is told");
            all += answer->output;
            if (!answer->next)
                return all;
            parameters[u"after"_s] = QString::number(*answer->next);
        }
    }
    std::vector<QJsonObject> entries(const QMap<QString, QString> &parameters = {})
    {
        std::vector<QJsonObject> all;
        for (const QByteArray &line : audit(parameters).split('\n')) {
            if (!line.isEmpty())
                all.push_back(QJsonDocument::fromJson(line).object());
        }
        return all;
    }
    QStringList deeds(const QMap<QString, QString> &parameters = {})
    {
        QStringList what;
        for (const QJsonObject &entry : entries(parameters))
            what << entry.value(u"what"_s).toString();
        return what;
    }
};

} // namespace

/// Who did what, when and where: `export audit`.
class TstAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSomebodyMayHaveToAnswerForStandsThereInOrder()
    {
        Office o;
        const domain::OrderId order(u"1"_s);
        o.station.addAs({}, domain::JournalBegun{u"new"_s, {}});
        o.station.addAs(o.maria, domain::OperatorRefused{u"pin"_s});
        o.station.addAs({}, domain::OperatorRefused{u"pin"_s, u"B-999"_s});
        o.station.addAs(o.maria, domain::OperatorSignedIn{u"badge+pin"_s});
        o.station.add(taken());
        o.station.add(domain::ParcelWeighed{1, 540, 500, 50, u"typed"_s}, orderTask("1"));
        o.station.add(domain::ParcelWeighed{1, 560, 500, 50, u"typed"_s}, orderTask("1"));
        o.station.add(domain::PrintSent{printJob, order, 1, 1, u"zpl"_s, false}, orderTask("1"));
        o.station.add(domain::PrintSent{printJob, order, 1, 1, u"zpl"_s, true}, orderTask("1"));
        o.station.add(labelVoided("1"), orderTask("1"));
        o.station.addAs(o.maria, domain::OperatorSettingsChanged{});
        o.station.addAs(o.maria, domain::OperatorSignedOut{});
        o.deliver();
        QCOMPARE(o.deeds(),
                 (QStringList{u"operator.refused"_s, u"operator.refused"_s, u"operator.signed_in"_s, u"pack.weighed"_s,
                              u"print.sent"_s, u"pack.label_voided"_s, u"operator.signed_out"_s}));
        const QJsonObject refused = o.entries().front();
        QCOMPARE(refused.value(u"who"_s).toString(), o.maria.text());
        QCOMPARE(refused.value(u"name"_s).toString(), u"Maria"_s);
        QCOMPARE(refused.value(u"station"_s).toString(), u"handheld-1"_s);
        QCOMPARE(refused.value(u"data"_s).toObject().value(u"why"_s).toString(), u"pin"_s);
        QCOMPARE(refused.value(u"sequence"_s).toInt(), 2);
        QCOMPARE(o.entries().at(5).value(u"about"_s).toString(), u"order/1"_s);
    }

    void whatIsDoneAtTheServerStandsAmongTheFacts()
    {
        Office o;
        o.station.addAs(o.maria, domain::OperatorSignedIn{u"badge"_s});
        o.deliver();
        const QByteArray verifier = codec::pinVerifier(u"314159"_s).toLatin1();
        QVERIFY(o.w.run("operator", {{"what", "pin"}, {"badge", "B-101"}, {"verifier", verifier.constData()}}));
        QVERIFY(o.w.run("operator", {{"what", "lock"}, {"badge", "B-101"}}));
        QVERIFY(o.w.run("operator", {{"what", "unlock"}, {"badge", "B-101"}}));
        QCOMPARE(o.deeds(), (QStringList{u"operator.signed_in"_s, u"office.pin_set"_s, u"office.badge_locked"_s,
                                         u"office.badge_unlocked"_s}));
        const QJsonObject set = o.entries().at(1);
        QCOMPARE(set.value(u"about"_s).toString(), o.maria.text());
        QCOMPARE(set.value(u"station"_s).toString(), u"office"_s);
        QCOMPARE(set.value(u"who"_s).toString(), QString());
        QVERIFY(!o.audit().contains("argon2id") && !o.audit().contains("B-101"));
        QVERIFY(!o.w.run("operator", {{"what", "lock"}, {"badge", "B-999"}})); // nobody's: nothing was done
        QCOMPARE(o.deeds().size(), 4);
    }

    void devicesAreLetInTurnedAwayAndShutOutByName()
    {
        Office o;
        server::World world = o.w.time.world();
        server::Devices devices(*o.w.store, world);
        const QString first = devices.ask({u"h-1"_s, server::Scope::Station})->userCode;
        const QString second = devices.ask({u"h-2"_s, server::Scope::Reader})->userCode;
        const QString third = devices.ask({u"h-3"_s, server::Scope::Station})->userCode;
        QVERIFY(o.w.run("device", {{"what", "approve"}, {"device", first.toLatin1().constData()}}));
        QVERIFY(o.w.run("device", {{"what", "deny"}, {"device", second.toLatin1().constData()}}));
        const QString token = server::formToken(*o.w.store);
        const auto form = [&](const char *what, const QMap<QString, QString> &more) {
            QMap<QString, QString> fields = more;
            fields[u"token"_s] = token;
            fields[u"what"_s] = QLatin1String(what);
            return server::decideDevice(*o.w.store, world, fields, o.maria.text()).status;
        };
        QCOMPARE(form("approve", {{u"user_code"_s, third}}), 303);
        QCOMPARE(form("revoke", {{u"device"_s, u"h-1"_s}, {u"scope"_s, u"station"_s}}), 303);
        QCOMPARE(form("approve", {{u"user_code"_s, third}}), 200); // no longer there: nothing was done
        QVERIFY(o.w.run("device", {{"what", "revoke"}, {"device", "h-3"}}));
        QStringList told;
        for (const QJsonObject &entry : o.entries())
            told << u"%1 %2 %3"_s
                        .arg(entry.value(u"what"_s).toString(), entry.value(u"about"_s).toString(),
                             entry.value(u"name"_s).toString())
                        .trimmed();
        QCOMPARE(told, (QStringList{u"office.device_let_in h-1"_s, u"office.device_turned_away h-2"_s,
                                    u"office.device_let_in h-3 Maria"_s, u"office.device_shut_out h-1 Maria"_s,
                                    u"office.device_shut_out h-3"_s}));
        QCOMPARE(o.entries().at(1).value(u"data"_s).toObject().value(u"scope"_s).toString(), u"reader"_s);
    }

    /// Or a station could write what the office is said to have done.
    void aStationRecordsNothingForTheOffice()
    {
        Office o;
        o.station.addAs({}, domain::OfficeDone{u"device_let_in"_s, u"h-9"_s, u"station"_s});
        const auto answer = answerOf(o.w.server->append(o.station.call()));
        QCOMPARE(answer.results.size(), size_t(1));
        QVERIFY(answer.results[0].problem->type.endsWith(u"not-the-office"));
        QCOMPARE(o.entries().at(0).value(u"outcome"_s).toString(), u"disputed"_s);
    }

    void aFactThatCameTwiceIsToldOnce()
    {
        Office o;
        o.station.addAs(o.maria, domain::OperatorSignedIn{u"badge"_s});
        o.deliver();
        StationJournal again(journalB);
        again.addLine(o.station.lines[0]);
        QCOMPARE(o.w.server->append(again.call()).status, 200);
        QCOMPARE(o.deeds().size(), 1);
    }

    void fromIsWithinAndUntilIsNot()
    {
        Office o;
        for (int i = 0; i < 4; ++i)
            o.station.addAs(o.maria, domain::OperatorSignedIn{u"badge"_s}, {i * hour});
        o.deliver();
        const auto count = [&](const QMap<QString, QString> &parameters) { return int(o.entries(parameters).size()); };
        QCOMPARE(count({{u"from"_s, u"1970-01-01T01:00:00Z"_s}}), 3);
        QCOMPARE(count({{u"until"_s, u"1970-01-01T01:00:00Z"_s}}), 1);
        QCOMPARE(count({{u"from"_s, u"1970-01-01T01:00:00Z"_s}, {u"until"_s, u"1970-01-01T03:00:00Z"_s}}), 2);
        QVERIFY(!o.w.run("export", {{"what", "audit"}, {"from", "yesterday"}}));
        QVERIFY2(o.w.output.contains("--from yesterday"), o.w.output.constData());
        QVERIFY(!o.w.run("export", {{"what", "audit"}, {"until", "1970-01-01"}}));
        QVERIFY(!o.w.run("export", {{"what", "audit"}, {"format", "xml"}}));
    }

    /// More than a page, with a page in between on which nothing is within the time.
    void pagesHoldTogether()
    {
        Office o;
        const int many = 3 * server::pageLimit;
        for (int i = 0; i < many; ++i) {
            const bool isOld = i >= server::pageLimit / 2 && i < many - server::pageLimit / 2;
            o.station.addAs(o.maria, domain::OperatorSignedIn{u"badge"_s}, {isOld ? 0 : hour});
            if (o.station.lines.size() % 500 == 0)
                MUST(o.w.server->append(o.station.call(domain::Sequence(o.station.lines.size()) - 499)).status == 200,
                     "500 facts are taken");
        }
        QCOMPARE(int(o.entries().size()), many);
        const auto late = o.entries({{u"from"_s, u"1970-01-01T01:00:00Z"_s}});
        QCOMPARE(int(late.size()), server::pageLimit);
        for (size_t i = 1; i < late.size(); ++i)
            QVERIFY(late[i].value(u"arrival"_s).toInt() > late[i - 1].value(u"arrival"_s).toInt());
        const QByteArray csv = o.audit({{u"format"_s, u"csv"_s}});
        QCOMPARE(csv.count("time,received,who"), 1);
        QCOMPARE(csv.count("\r\n"), many + 1);
    }

    void aSpreadsheetReadsTextsAndNoFormulas()
    {
        Office o;
        o.add("B-102", "=HYPERLINK(\"http://x\",\"Anna, \"\"A\"\"\")");
        const domain::OperatorId anna = server::Catalogue(*o.w.store).idOf(u"B-102"_s);
        o.station.addAs(anna, domain::OperatorSignedIn{u"badge"_s});
        o.deliver();
        const auto records = server::readCsv(QString::fromUtf8(o.audit({{u"format"_s, u"csv"_s}})));
        QCOMPARE(records.size(), size_t(2));
        QCOMPARE(records[0].fields.size(), records[1].fields.size());
        const auto field = [&](const QString &column) {
            return records[1].fields.at(records[0].fields.indexOf(column));
        };
        QCOMPARE(field(u"name"_s), u"'=HYPERLINK(\"http://x\",\"Anna, \"\"A\"\"\")"_s);
        QCOMPARE(QJsonDocument::fromJson(field(u"data"_s).toUtf8()).object().value(u"by"_s).toString(), u"badge"_s);
        QCOMPARE(field(u"what"_s), u"operator.signed_in"_s);
        QCOMPARE(field(u"fact"_s), o.station.idOf(1).text());
    }

    void fieldsOfACsv_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, const QString &field, const char *written) {
            QTest::newRow(name) << field << QByteArray(written);
        };
        row("plain", u"Maria K."_s, "Maria K.");
        row("empty", QString(), "");
        row("a comma", u"a,b"_s, "\"a,b\"");
        row("quotes", u"a \"b\""_s, "\"a \"\"b\"\"\"");
        row("lines", u"a\r\nb"_s, "\"a\r\nb\"");
        row("equals", u"=1+1"_s, "'=1+1");
        row("plus", u"+49 30"_s, "'+49 30");
        row("minus", u"-1"_s, "'-1");
        row("at", u"@SUM(A1)"_s, "'@SUM(A1)");
        row("a tab", u"\t=1"_s, "'\t=1");
        row("a line end first", u"\n=1"_s, "\"'\n=1\"");
        row("within it is harmless", u"a=1"_s, "a=1");
        row("not ASCII", u"Zürich"_s, "Z\xc3\xbcrich");
    }
    void fieldsOfACsv()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, written);
        QCOMPARE(server::writeCsv({field, u"x"_s}), written + ",x\r\n");
    }
};

PACKHORSE_TEST(TstAudit)
#include "tst_audit.moc"
