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
    void siteOfBeforeTheDesksStillReads();
    void tasksReturnAsTheyWere();
    void tasksWithOrdersReturnAsTheyWere();
    void tasksOfNeitherAreNone();
    void orderReturnsAsItWas();
    void orderNamesItsHref();
    void wrongOrderNamesTheMember_data();
    void wrongOrderNamesTheMember();
    void cutOrderIsNone();
    void labelReturnsAsItWas();
    void labelWithoutDocumentReturnsAsItWas();
    void wrongLabelNamesTheMember_data();
    void wrongLabelNamesTheMember();
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
    void casesOfOrdersAreRead();
    void notCases_data();
    void notCases();
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
                       QStringLiteral("picker"), QStringLiteral("de"), QStringLiteral("$argon2id$v=19$m=19456,t=2,p=1$a$b"), true, 2,
                       RosterSettings{{130, QStringLiteral("dark"), QStringLiteral("left"), false, QStringLiteral("uk")}, examples::eventId(7)}}};
    site.policies.pin = true;
    site.policies.lockAfter_s = 120;
    site.dropZones = {QStringLiteral("Z-1"), QStringLiteral("Z-2")};
    site.cancelTotes = {QStringLiteral("BIN-CANCEL-1")};
    site.dispatchBins = {QStringLiteral("BIN-DISPATCH-1")};
    site.problemBins = {QStringLiteral("BIN-PROBLEM-1"), QStringLiteral("BIN-PROBLEM-2")};
    site.desks = {{QStringLiteral("D-07"), QStringLiteral("Desk 7"), QStringLiteral("nci:/dev/ttyS0@9600,7E1"),
                   QStringLiteral("zpl:10.0.0.7:9100"), QStringLiteral("ipp://printer/ipp/print")}};
    site.boxes = {{QStringLiteral("X-S"), QStringLiteral("Small"), 90, 200, 150, 100, 5000},
                  {QStringLiteral("X-M"), QStringLiteral("Middle"), 180, 300, 200, 150, 0}};
    site.carriers = {{QStringLiteral("dhl"), QStringLiteral("DHL"), 30, 15, {1000, 5000}, false, 200, QStringLiteral("DHL[0-9]{10}")}};
    site.policies.weigh = WeighPolicy::Require;
    site.policies.labelAtPack = false;
    site.policies.labelFormat = QStringLiteral("pdf");
    site.policies.packing_g = 35;
    site.policies.quantityAbove = 6;
    site.policies.scanEachUnit = false;
    site.policies.confirmLocation = false;
    site.hasBackups = true;
    return site;
}

domain::Label label()
{
    using namespace domain;
    const QByteArray document = "^XA^FO50,50^FDpacked^FS^XZ";
    return {{OrderId(QStringLiteral("1001/ä")), 2, 3}, LabelState::Ready, {}, QStringLiteral("dhl"), QStringLiteral("DHL123"),
            QStringLiteral("X-M"), 1482, QStringLiteral("application/zpl"), codec::sha256(document).toHex(), document};
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
    wrongRow("no epoch", "\"epoch\":\"7d7f9a52-6a0c-4a0e-8f43-0f5a4e6b7c8d\",\"flags\"", "\"flags\"", "epoch: is missing");
    wrongRow("version as text", "\"version\":58", "\"version\":\"58\"", "version: must be a whole number");
    wrongRow("negative version", "\"version\":58", "\"version\":-1", "version: must be a whole number");
    wrongRow("included as list", "\"included\":{", "\"included\":[],\"x\":{", "included: must be an object");
    wrongRow("included not a number", "4e\":137}", "4e\":\"137\"}", "included.3f2b8c1e-5d4a-4b6f-8e7d-9c0a1b2c3d4e");
    wrongRow("open holds 0", "[101,102]", "[0,102]", "open.3f2b8c1e");
    wrongRow("correction of nothing", "counted again", "\",\"event\":\"", "corrections[0].event: must not be empty");
    wrongRow("unknown state", "\"in_work\"", "\"lost\"", "state: must be one of waiting, in_work, paused, dropped");
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
    wrongRow("effect of no type", "\"type\":\"pick.paused\"", "\"type\":\"\"", "effects[22].type");
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
    wrongRow("weigh perhaps", "\"weigh\":\"require\"", "\"weigh\":\"perhaps\"", "policies.weigh: must be off, check or require");
    wrongRow("label as picture", "\"label_format\":\"pdf\"", "\"label_format\":\"png\"", "policies.label_format: must be zpl or pdf");
    wrongRow("box of no code", "\"code\":\"X-S\"", "\"code\":\"\"", "boxes[0].code: must not be empty");
    wrongRow("box lighter than nothing", "\"weight_g\":90", "\"weight_g\":-90", "boxes[0].weight_g");
    wrongRow("desk of no code", "\"code\":\"D-07\"", "\"code\":7", "desks[0].code: must be a text");
    wrongRow("tracking that is no pattern", "[0-9]{10}", "[0-9", "carriers[0].tracking_pattern: is no regular expression");
    wrongRow("bands that descend", "[1000,5000]", "[5000,1000]", "carriers[0].bands_g: must ascend");
    wrongRow("tolerance beyond all", "\"tolerance_permille\":15", "\"tolerance_permille\":1500", "carriers[0].tolerance_permille");
    wrongRow("bin as number", "[\"BIN-DISPATCH-1\"]", "[1]", "dispatch_bins[0]");
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

void TstDocuments::siteOfBeforeTheDesksStillReads()
{
    const auto read = codec::decodeSite(R"({"name":"HAM1","patterns":[],"operators":[],"drop_zones":[],"cancel_totes":[],
        "policies":{"quantity_above":12,"scan_each_unit":true,"confirm_location":true},"has_backups":false})");
    QVERIFY2(read.hasValue(), read.hasValue() ? "" : qPrintable(read.error().what));
    domain::Site expected;
    expected.name = QStringLiteral("HAM1");
    QVERIFY(*read == expected);
}

void TstDocuments::tasksWithOrdersReturnAsTheyWere()
{
    using namespace domain;
    const OrderSummary problem{OrderId(QStringLiteral("1001")), QStringLiteral("/v1/orders/1001"), 7, OrderState::Problem, true, true,
                               TrolleyId(QStringLiteral("T-07")), 3, {ToteId(QStringLiteral("K-0017"))}, 12, 5,
                               QStringLiteral("weight"), examples::route().heldBy};
    const OrderSummary waiting{OrderId(QStringLiteral("1002")), QStringLiteral("/v1/orders/1002"), 0, OrderState::Waiting, false, false,
                               TrolleyId(), 0, {}, 1, 0, {}, {}};
    const RouteSummary route{RouteId(QStringLiteral("R-2")), TrolleyId(QStringLiteral("T-2")), QStringLiteral("/v1/routes/R-2"), 0, 1, 1, 0,
                             RouteState::Waiting, {}};
    const codec::Tasks tasks{{route}, {problem, waiting}};
    QVERIFY(codec::decodeAllTasks(codec::encodeAllTasks(tasks)).value() == tasks);
    QVERIFY(codec::decodeAllTasks(codec::encodeTasks({route})).value() == (codec::Tasks{{route}, {}}));
}

void TstDocuments::tasksOfNeitherAreNone()
{
    QVERIFY(codec::decodeAllTasks("{}").error().what.contains(QStringLiteral("routes: is missing")));
    QVERIFY(codec::decodeAllTasks(R"({"orders":[]})").hasValue());
    QVERIFY(codec::decodeAllTasks(R"({"orders":[{"id":""}]})").error().what.contains(QStringLiteral("orders[0].id")));
}

void TstDocuments::orderReturnsAsItWas()
{
    const domain::OrderSnapshot snapshot = examples::orderSnapshot();
    const QByteArray bytes = codec::encodeOrderSnapshot(snapshot);
    const auto read = codec::decodeOrderSnapshot(bytes);
    QVERIFY2(read.hasValue(), read.hasValue() ? "" : qPrintable(read.error().what));
    QVERIFY(*read == snapshot);
    QCOMPARE(codec::encodeOrderSnapshot(*read), bytes);
    QVERIFY(codec::decodeOrderSnapshot(replaced(bytes, "{", "{\"tomorrow\":[1],")).value() == snapshot);
}

void TstDocuments::orderNamesItsHref()
{
    QVERIFY(codec::encodeOrderSnapshot(examples::orderSnapshot()).contains("\"href\":\"/v1/orders/1001%2F%C3%A4\""));
}

void TstDocuments::wrongOrderNamesTheMember_data()
{
    wrongColumns();
    wrongRow("no epoch", "\"epoch\":\"7d7f9a52-6a0c-4a0e-8f43-0f5a4e6b7c8d\",\"flags\"", "\"flags\"", "epoch: is missing");
    wrongRow("included not a number", "4e\":137}", "4e\":\"137\"}", "included.3f2b8c1e-5d4a-4b6f-8e7d-9c0a1b2c3d4e");
    wrongRow("ordered 1.5", "\"ordered\":5", "\"ordered\":1.5", "lines[0].ordered");
    wrongRow("parcel 0", "\"number\":2", "\"number\":0", "parcels[1].number");
    wrongRow("parcel in a new state", "\"serials\":[],\"state\":\"open\"", "\"serials\":[],\"state\":\"ajar\"", "parcels[0].state: must be one of open, problem, closed");
    wrongRow("negative units", "{\"SKU-123\":3}", "{\"SKU-123\":-3}", "parcels[1].units.SKU-123");
    wrongRow("weight as text", "{\"SKU-123\":3},\"weight_g\":1482", "{\"SKU-123\":3},\"weight_g\":\"1\"", "parcels[1].weight_g");
    wrongRow("revision 0", "\"revision\":1,\"voided\"", "\"revision\":0,\"voided\"", "parcels[1].labels[0].revision");
    wrongRow("print of no job", "0000f00d\",\"printer\":\"zpl:10.0.0.7:9100\",\"reprint\":true,\"state\"", "0000\",\"printer\":\"\",\"reprint\":true,\"state\"", "parcels[1].labels[1].prints[0].job");
    wrongRow("tote of no name", "\"totes\":[\"K-0016\"", "\"totes\":[\"\"", "totes[0]: must be a text, not empty");
    wrongRow("effect with wrong data", "\"desk\":\"D-07\",\"flags\":{\"each_unit\":\"on\"},\"order\":\"1001\"", "\"flags\":{},\"order\":\"1001\"", "pack.order_taken: data.desk");
}

void TstDocuments::wrongOrderNamesTheMember()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, says);
    const auto read = codec::decodeOrderSnapshot(replaced(codec::encodeOrderSnapshot(examples::orderSnapshot()), before, after));
    QVERIFY(!read.hasValue());
    QVERIFY2(read.error().what.contains(says), qPrintable(read.error().what));
}

void TstDocuments::cutOrderIsNone()
{
    const QByteArray bytes = codec::encodeOrderSnapshot(examples::orderSnapshot());
    for (qsizetype size = 0; size < bytes.size(); size += 7)
        QVERIFY(!codec::decodeOrderSnapshot(QByteArrayView(bytes).first(size)).hasValue());
}

void TstDocuments::labelReturnsAsItWas()
{
    QVERIFY(codec::decodeLabel(codec::encodeLabel(label())).value() == label());
    QVERIFY(codec::encodeLabel(label()).contains("\"href\":\"/v1/labels/1001%2F%C3%A4/2/3\""));
}

void TstDocuments::labelWithoutDocumentReturnsAsItWas()
{
    using domain::LabelState;
    for (const auto state : {LabelState::Buying, LabelState::Refused, LabelState::Check, LabelState::Voiding, LabelState::Void}) {
        domain::Label without;
        without.name = label().name;
        without.state = state;
        without.why = QStringLiteral("the street has no number 7");
        QVERIFY(codec::decodeLabel(codec::encodeLabel(without)).value() == without);
    }
}

void TstDocuments::wrongLabelNamesTheMember_data()
{
    wrongColumns();
    wrongRow("no order", "\"order\":\"1001/ä\"", "\"order\":\"\"", "order: must not be empty");
    wrongRow("parcel 0", "\"parcel\":2", "\"parcel\":0", "parcel: must be a whole number");
    wrongRow("unheard-of state", "\"ready\"", "\"posted\"", "state: must be one of buying, ready");
    wrongRow("not base64", "Xl", "!!", "document: is not base64");
    wrongRow("cut document", "Xl", "", "document: is not base64");
    wrongRow("other document", "Xl", "Yl", "sha256: is not the document's");
    wrongRow("no document", "\"document\":\"", "\"x\":\"", "document: is missing though the label is ready");
    wrongRow("of no type", "application/zpl", "", "media_type: must not be empty");
}

void TstDocuments::wrongLabelNamesTheMember()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, says);
    const auto read = codec::decodeLabel(replaced(codec::encodeLabel(label()), before, after));
    QVERIFY(!read.hasValue());
    QVERIFY2(read.error().what.contains(says), qPrintable(read.error().what));
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

void TstDocuments::casesOfOrdersAreRead()
{
    const auto read = codec::decodeOrderCases(QByteArray(
        "{\"epoch\":\"x\",\"cases\":["
        "{\"task\":\"route/R-1\",\"outcome\":\"disputed\",\"cause\":\"no-such-line\",\"since\":\"2026-11-20T10:00:00.000Z\"},"
        "{\"task\":\"order/10 01\",\"outcome\":\"parked\",\"cause\":\"\",\"since\":\"2026-11-20T10:00:01.000Z\"}],"
        "\"labels\":[{\"case\":\"/v1/labels/10%2001/2/1\",\"order\":\"/v1/orders/10%2001\",\"state\":\"check\",\"why\":\"lost\","
        "\"carrier\":\"c\",\"reference\":\"10 01-2-1\",\"tracking\":\"\",\"since\":\"2026-11-20T10:00:02.000Z\"}],\"problems\":[]}"));
    QVERIFY2(read.hasValue(), qPrintable(read ? QString() : read.error().what));
    using Kind = domain::OpenCase::Kind;
    const domain::OrderId order(QStringLiteral("10 01"));
    QCOMPARE(int(read->size()), 2);
    QVERIFY(read->at(0).kind == Kind::Parked && read->at(0).order == order);
    QVERIFY((read->at(1) == domain::OpenCase{Kind::LabelCheck, order, QStringLiteral("lost"), QStringLiteral("10 01-2-1"), 2, read->at(1).since}));
    QVERIFY(read->at(1).since.ms == read->at(0).since.ms + 1000);
}

void TstDocuments::notCases_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray label = "{\"cases\":[],\"labels\":[{\"case\":\"%1\",\"order\":\"/v1/orders/1\",\"state\":\"%2\",\"since\":\"2026-11-20T10:00:02.000Z\"}]}";
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("no lists") << QByteArray("{}");
    QTest::newRow("a label without its name") << QByteArray(label).replace("%1", "x").replace("%2", "check");
    QTest::newRow("a state of nobody's") << QByteArray(label).replace("%1", "/v1/labels/1/1/1").replace("%2", "lost");
}

void TstDocuments::notCases()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!codec::decodeOrderCases(bytes).hasValue());
}

PACKHORSE_TEST(TstDocuments)
#include "tst_documents.moc"
