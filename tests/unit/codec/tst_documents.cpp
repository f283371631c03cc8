// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/documents.h"
#include "codec/bytes.h"
#include "support/test_main.h"
#include "unit/codec/examples.h"
#include <QJsonDocument>

class TstDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotReturnsAsItWas();
    void freeRouteReturnsAsItWas();
    void snapshotNamesItsHref();
    void membersOfTomorrowAreIgnored();
    void wrongSnapshotNamesTheMember_data();
    void wrongSnapshotNamesTheMember();
    void cutSnapshotIsNone();
    void siteReturnsAsItWas();
    void wrongSiteNamesTheMember_data();
    void wrongSiteNamesTheMember();
    void tasksReturnAsTheyWere();
    void answerReturnsAsItWas();
    void wrongAnswerNamesTheMember_data();
    void wrongAnswerNamesTheMember();
    void problemReturnsAsItWas();
    void notAProblem_data();
    void notAProblem();
    void outcomesHaveNames();
    void notificationReturnsAsItWas();
    void notANotification_data();
    void notANotification();
};

namespace {

domain::JournalAnswer answer()
{
    using namespace domain;
    const Problem problem{problemType("more-than-ordered"), QStringLiteral("More than ordered"), 409,
                          QStringLiteral("1 too many"), examples::journalId(), 137};
    return {examples::journalId(),
            QStringLiteral("7d7f9a52-6a0c-4a0e-8f43-0f5a4e6b7c8d"),
            QStringLiteral("a"),
            examples::time(),
            137,
            QString(64, u'b'),
            90,
            {{101, Outcome::Duplicate, {}}, {102, Outcome::Disputed, problem}, {137, Outcome::Parked, problem}},
            {{QStringLiteral("/v1/routes/R-4711"), 58}}};
}

domain::Site site()
{
    using namespace domain;
    Site site;
    site.name = QStringLiteral("HAM1");
    site.patterns = defaultPatterns();
    site.operators = {{OperatorId(QStringLiteral("op-1")), QStringLiteral("Operator One"), QStringLiteral("B-0001"),
                       QStringLiteral("picker"), QStringLiteral("de")}};
    site.dropZones = {QStringLiteral("Z-1"), QStringLiteral("Z-2")};
    site.cancelTotes = {QStringLiteral("BIN-CANCEL-1")};
    site.policies.quantityAbove = 6;
    site.policies.scanEachUnit = false;
    site.policies.confirmLocation = false;
    site.hasBackups = true;
    return site;
}

/// Only the first place.
QByteArray replaced(QByteArray bytes, const QByteArray &before, const QByteArray &after)
{
    const qsizetype place = bytes.indexOf(before);
    if (place < 0)
        qFatal("the row changes nothing: %s is not in %s", before.constData(), bytes.constData());
    return bytes.replace(place, before.size(), after);
}

void wrongRow(const char *name, const char *before, const char *after, const char *says)
{
    QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(says);
}

void wrongColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("says");
}

} // namespace

void TstDocuments::snapshotReturnsAsItWas()
{
    const domain::RouteSnapshot snapshot = examples::snapshot();
    const QByteArray bytes = codec::encodeRouteSnapshot(snapshot);
    const auto read = codec::decodeRouteSnapshot(bytes);
    QVERIFY2(read.hasValue(), read.hasValue() ? "" : qPrintable(read.error().what));
    QVERIFY(read->route == snapshot.route);
    QVERIFY(*read == snapshot);
    QCOMPARE(codec::encodeRouteSnapshot(*read), bytes);
    QVERIFY(codec::decodeRoute(codec::encodeRoute(snapshot.route)).value() == snapshot.route);
}

void TstDocuments::freeRouteReturnsAsItWas()
{
    for (const auto state : {domain::RouteState::Waiting, domain::RouteState::Paused, domain::RouteState::Dropped}) {
        domain::Route route;
        route.id = domain::RouteId(QStringLiteral("R-1"));
        route.trolley = domain::TrolleyId(QStringLiteral("T-1"));
        route.state = state;
        QVERIFY(codec::encodeRoute(route).value(QStringLiteral("held_by")).isNull());
        QVERIFY(codec::decodeRoute(codec::encodeRoute(route)).value() == route);
    }
}

void TstDocuments::snapshotNamesItsHref()
{
    domain::Route route = examples::route();
    route.id = domain::RouteId(QStringLiteral("R 1/ü"));
    QCOMPARE(codec::encodeRoute(route).value(QStringLiteral("href")).toString(),
             QStringLiteral("/v1/routes/R%201%2F%C3%BC"));
}

void TstDocuments::membersOfTomorrowAreIgnored()
{
    const QByteArray bytes = codec::encodeRouteSnapshot(examples::snapshot());
    QVERIFY(codec::decodeRouteSnapshot(replaced(bytes, "{", "{\"tomorrow\":[1],")).value() == examples::snapshot());
}

void TstDocuments::wrongSnapshotNamesTheMember_data()
{
    wrongColumns();
    wrongRow("no epoch", "\"epoch\"", "\"epic\"", "epoch: is missing");
    wrongRow("version as text", "\"version\":58", "\"version\":\"58\"", "version: must be a whole number");
    wrongRow("negative version", "\"version\":58", "\"version\":-1", "version: must be a whole number");
    wrongRow("included as list", "\"included\":{", "\"included\":[],\"x\":{", "included: must be an object");
    wrongRow("included not a number", "4e\":137}", "4e\":\"137\"}", "included.3f2b8c1e-5d4a-4b6f-8e7d-9c0a1b2c3d4e");
    wrongRow("open holds 0", "[101,102]", "[0,102]", "open.3f2b8c1e");
    wrongRow("correction of nothing", "counted again", "\",\"event\":\"", "corrections[0].event: must not be empty");
    wrongRow("unknown state", "\"in_work\"", "\"lost\"", "state: must be waiting, in_work, paused or dropped");
    wrongRow("held by nobody", "\"station\":\"h12\"},\"hr", "\"station\":\"\"},\"hr", "held_by.station");
    wrongRow("held since when", "\"since\":\"2026-11-21T", "\"since\":\"2026-11-32T", "held_by.since: must be RFC 3339");
    wrongRow("stop 0", "\"number\":1", "\"number\":0", "stops[0].number");
    wrongRow("stops missing", "\"stops\"", "\"steps\"", "stops: is missing");
    wrongRow("a stop is a text", "\"stops\":[", "\"stops\":[\"x\",", "stops[0]: must be an object");
    wrongRow("wanted 1.5", "\"wanted\":2880", "\"wanted\":1.5", "stops[1].lines[0].wanted");
    wrongRow("placed -1", "\"placed\":1", "\"placed\":-1", "stops[0].lines[0].placed");
    wrongRow("cancelled as number", "\"cancelled\":true", "\"cancelled\":1", "orders[0].cancelled: must be true or false");
    wrongRow("full holds a number", "[\"K-0016\"]", "[16]", "totes[0].full[0]: must be a text");
    wrongRow("case of 0", "\"quantity\":12}],", "\"quantity\":0}],", "products[0].codes[1].quantity");
    wrongRow("hand holds -3", "{\"SKU-123\":3}", "{\"SKU-123\":-3}", "hands.h12.units.SKU-123");
    wrongRow("effect with wrong data", "{\"by\":\"badge\"}", "{\"by\":5}", "effects[2].data: operator.signed_in: data.by");
    wrongRow("effect of no type", "\"type\":\"pick.paused\"", "\"type\":\"\"", "effects[17].type");
}

void TstDocuments::wrongSnapshotNamesTheMember()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, says);
    const auto read = codec::decodeRouteSnapshot(replaced(codec::encodeRouteSnapshot(examples::snapshot()), before, after));
    QVERIFY(!read.hasValue());
    QVERIFY2(read.error().what.contains(says), qPrintable(read.error().what));
}

void TstDocuments::cutSnapshotIsNone()
{
    const QByteArray bytes = codec::encodeRouteSnapshot(examples::snapshot());
    for (qsizetype size = 0; size < bytes.size(); size += 7)
        QVERIFY(!codec::decodeRouteSnapshot(QByteArrayView(bytes).first(size)).hasValue());
    QVERIFY(!codec::decodeRouteSnapshot("<!doctype html><p>hello").hasValue());
    QVERIFY(!codec::decodeRouteSnapshot("[]").hasValue());
    QVERIFY(!codec::decodeRouteSnapshot("{\"epoch\":\"\xff\"}").hasValue());
}

void TstDocuments::siteReturnsAsItWas()
{
    const QByteArray bytes = codec::encodeSite(site());
    const auto read = codec::decodeSite(bytes);
    QVERIFY(read.hasValue());
    QVERIFY(*read == site());
}

void TstDocuments::wrongSiteNamesTheMember_data()
{
    wrongColumns();
    wrongRow("pattern that is none", "B-[A-Z0-9]{3,20}", "B-[", "patterns[0].pattern: is no regular expression");
    wrongRow("operator without badge", "\"badge\":\"B-0001\"", "\"badge\":\"\"", "operators[0].badge: must not be empty");
    wrongRow("quantity_above 0", "\"quantity_above\":6", "\"quantity_above\":0", "policies.quantity_above");
    wrongRow("policy as text", "\"scan_each_unit\":false", "\"scan_each_unit\":\"no\"", "policies.scan_each_unit");
    wrongRow("no policies", "\"policies\"", "\"politics\"", "policies: is missing");
    wrongRow("drop zone as number", "[\"Z-1\",", "[1,", "drop_zones[0]");
}

void TstDocuments::wrongSiteNamesTheMember()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, says);
    const auto read = codec::decodeSite(replaced(codec::encodeSite(site()), before, after));
    QVERIFY(!read.hasValue());
    QVERIFY2(read.error().what.contains(says), qPrintable(read.error().what));
}

void TstDocuments::tasksReturnAsTheyWere()
{
    using namespace domain;
    const std::vector<RouteSummary> tasks{
        {RouteId(QStringLiteral("R-1")), TrolleyId(QStringLiteral("T-1")), QStringLiteral("/v1/routes/R-1"), 3, 100, 430,
         212, RouteState::InWork, examples::route().heldBy},
        {RouteId(QStringLiteral("R-2")), TrolleyId(QStringLiteral("T-2")), QStringLiteral("/v1/routes/R-2"), 0, 1, 1, 0,
         RouteState::Waiting, {}}};
    QVERIFY(codec::decodeTasks(codec::encodeTasks(tasks)).value() == tasks);
    QVERIFY(codec::decodeTasks(codec::encodeTasks({})).value().empty());
    QVERIFY(!codec::decodeTasks("{\"routes\":{}}").hasValue());
}

void TstDocuments::answerReturnsAsItWas()
{
    QVERIFY(codec::decodeJournalAnswer(codec::encodeJournalAnswer(answer())).value() == answer());
    domain::JournalAnswer unknownJournal = answer();
    unknownJournal.cursor = 0;
    unknownJournal.safe.reset();
    unknownJournal.results.clear();
    unknownJournal.changed.clear();
    const QByteArray bytes = codec::encodeJournalAnswer(unknownJournal);
    QVERIFY(bytes.contains("\"safe\":null"));
    QVERIFY(codec::decodeJournalAnswer(bytes).value() == unknownJournal);
}

void TstDocuments::wrongAnswerNamesTheMember_data()
{
    wrongColumns();
    wrongRow("no journal", "\"journal\":\"3f2b8c1e-5d4a-4b6f-8e7d-9c0a1b2c3d4e\",\"no", "\"no", "journal: is missing");
    wrongRow("no epoch", "\"epoch\"", "\"epic\"", "epoch: is missing");
    wrongRow("no results", "\"results\"", "\"result\"", "results: is missing");
    wrongRow("no changed", "\"changed\"", "\"change\"", "changed: is missing");
    wrongRow("now without zone", "123Z\"", "123\"", "now: must be RFC 3339");
    wrongRow("cursor -1", "\"cursor\":137,\"epoch\"", "\"cursor\":-1,\"epoch\"", "cursor: must be a whole number");
    wrongRow("cursor 1.5", "\"cursor\":137,\"epoch\"", "\"cursor\":1.5,\"epoch\"", "cursor: must be a whole number");
    wrongRow("cursor beyond 2^53", "\"cursor\":137,\"epoch\"", "\"cursor\":9007199254740992,\"epoch\"", "cursor: must be");
    wrongRow("chain in upper case", "\"bbbb", "\"BBBB", "chain: must be 64 lower-case hex digits");
    wrongRow("short chain", "\"bbbb", "\"", "chain: must be 64 lower-case hex digits");
    wrongRow("safe as text", "\"safe\":90", "\"safe\":\"90\"", "safe: must be a whole number");
    wrongRow("new outcome", "\"parked\"", "\"eaten\"", "results[2].outcome: must be");
    wrongRow("sequence 0", "\"sequence\":101", "\"sequence\":0", "results[0].sequence");
    wrongRow("result twice", "\"sequence\":102", "\"sequence\":101", "results: must ascend and end at the cursor");
    wrongRow("result beyond the cursor", "\"sequence\":137", "\"sequence\":138", "results: must ascend and end at the cursor");
    wrongRow("problem as text", "\"problem\":{", "\"problem\":\"x\",\"y\":{", "results[1].problem: must be an object");
    wrongRow("changed nothing", "\"href\":\"/v1/routes/R-4711\"", "\"href\":\"\"", "changed[0].href");
}

void TstDocuments::wrongAnswerNamesTheMember()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, says);
    const auto read = codec::decodeJournalAnswer(replaced(codec::encodeJournalAnswer(answer()), before, after));
    QVERIFY(!read.hasValue());
    QVERIFY2(read.error().what.contains(says), qPrintable(read.error().what));
}

void TstDocuments::problemReturnsAsItWas()
{
    using namespace domain;
    const Problem full{problemType("sequence-gap"), QStringLiteral("Gap"), 409, QStringLiteral("expected 138"),
                       examples::journalId(), 137};
    QVERIFY(codec::decodeProblem(codec::writeJson(codec::encodeProblem(full))).value() == full);
    const Problem bare{problemType("no-such-task"), {}, 404, {}, {}, {}};
    QVERIFY(codec::decodeProblem(codec::encodeProblem(bare)).value() == bare);
    QVERIFY(!codec::encodeProblem(bare).contains(QStringLiteral("journal")));
}

void TstDocuments::notAProblem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("html") << QByteArray("<html>");
    QTest::newRow("no type") << QByteArray(R"({"title":"x","status":404})");
    QTest::newRow("type as number") << QByteArray(R"({"type":404})");
    QTest::newRow("status as text") << QByteArray(R"({"type":"about:blank","status":"404"})");
    QTest::newRow("journal as number") << QByteArray(R"({"type":"about:blank","journal":1})");
    QTest::newRow("list") << QByteArray("[]");
}

void TstDocuments::notAProblem()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!codec::decodeProblem(bytes).hasValue());
}

void TstDocuments::outcomesHaveNames()
{
    using domain::Outcome;
    for (const auto outcome : {Outcome::Applied, Outcome::Duplicate, Outcome::Disputed, Outcome::Parked})
        QVERIFY(codec::outcomeOf(codec::outcomeName(outcome)) == outcome);
    QVERIFY(!codec::outcomeOf(QStringLiteral("refused")));
}

void TstDocuments::notificationReturnsAsItWas()
{
    const codec::Notification told{QStringLiteral("routes"), QStringLiteral("updated"),
                                   QStringLiteral("/v1/routes/R-4711"), 58};
    QVERIFY(codec::decodeNotification(codec::encodeNotification(told)).value() == told);
}

void TstDocuments::notANotification_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no href") << QByteArray(R"({"topic":"routes","type":"updated","version":1})");
    QTest::newRow("version as text") << QByteArray(R"({"topic":"routes","type":"updated","href":"/v1/site","version":"1"})");
}

void TstDocuments::notANotification()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!codec::decodeNotification(bytes).hasValue());
}

PACKHORSE_TEST(TstDocuments)
#include "tst_documents.moc"
