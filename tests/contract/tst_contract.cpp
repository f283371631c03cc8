// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/chain.h"
#include "codec/documents.h"
#include "codec/fact.h"
#include "codec/flag_documents.h"
#include "codec/pin.h"
#include "contract/contract_bench.h"
#include "support/test_main.h"
#include "unit/wire/wire_bench.h"
#include "wire/http_server_link.h"
#include <QTemporaryDir>

using ports::Unknown;

/// The station's own wire against the real server, with the contract in between: what either side says that is not in
/// api/openapi.yaml comes back as a problem of the proxy, which the wire takes for unknown.
class TstContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyGetKeepsTheContract_data();
    void everyGetKeepsTheContract();
    void theSiteIsRead();
    void tasksAndTheirRoutesAreRead();
    void whatIsNotThereIsRefused_data();
    void whatIsNotThereIsRefused();
    void anUnknownJournalIsAtItsStart();
    void factsAreApplied();
    void howAnOperatorWantsTheScreensIsHandedOut();
    void factsSentAgainAreSkipped();
    void aFactInAnotherJournalIsADuplicate();
    void aFactThatContradictsIsDisputed();
    void whatIsNoFactIsParked();
    void anOrderIsPackedAndItsLabelBought();
    void aGapIsRefused();
    void aForkIsRefused();
    void aDamagedBodyIsRefused();
    void aBatchThatIsTooLargeIsRefused();
    void aJournalIdThatIsNoneNeverReachesTheServer();
    void arrivalsAreListed();
    void flagsAreEvaluated();
    void aPinIsChosen();
    void aChangeIsToldToWhoListens();
    void theProxyStopsABrokenAnswer_data();
    void theProxyStopsABrokenAnswer();

private:
    QTemporaryDir m_folder;
    contract::Program m_server;
    contract::Proxy m_proxy;
    QUrl m_serverUrl;
    bench::Time m_time;
    std::unique_ptr<wire::HttpServerLink> m_link;
    bench::RawServer m_brokenServer; ///< answers what a row says
    contract::Proxy m_brokenProxy;

    ports::JournalReply append(const ports::AppendRequest &request);
    ports::JournalReply probe(const domain::JournalId &journal, domain::Sequence after);
    ports::FetchReply fetch(const QString &href, const QByteArray &etag = {});
    ports::FlagReply evaluate(const QByteArray &body, const QByteArray &etag = {});
    ports::PinReply choosePin(int request, const domain::NewPin &wanted);
    domain::RouteSnapshot route();
};

namespace {

const domain::StationId station(QStringLiteral("handheld 12"));
const domain::OperatorId picker(QStringLiteral("picker-1"));
constexpr int patience = 15'000;

/// Ids are made from a number: a test that runs on a store of its own needs no chance.
QString uuid(int n)
{
    return QStringLiteral("0198f2c4-7b1e-7c3a-9a51-%1").arg(n, 12, 16, QLatin1Char('0'));
}

QByteArray fact(int id, const domain::EventData &data, const domain::TaskId &task = {})
{
    return codec::encodeFact({domain::EventId(uuid(id)), {1795232870123}, station, picker, task, {}, data});
}

ports::AppendRequest batch(const domain::JournalId &journal, domain::Sequence first, const codec::Chain &before,
                           const std::vector<QByteArray> &lines)
{
    codec::Chain after = before;
    for (const QByteArray &line : lines)
        after = codec::chainNext(after, line);
    return {journal, first, before.hex(), after.hex(), first - 1, lines};
}

ports::AppendRequest firstBatch(const domain::JournalId &journal, const std::vector<QByteArray> &lines)
{
    return batch(journal, 1, codec::chainStart(journal), lines);
}

template <typename T, typename Reply>
const T *is(const Reply &reply)
{
    if (const auto *unknown = std::get_if<Unknown>(&reply))
        qWarning().noquote() << unknown->what;
    if (const auto *refused = std::get_if<ports::Refused>(&reply))
        qInfo().noquote() << refused->problem.type << refused->problem.detail;
    return std::get_if<T>(&reply);
}

template <typename Reply>
QString problemOf(const Reply &reply)
{
    const auto *refused = is<ports::Refused>(reply);
    return refused ? refused->problem.type.section(u':', -1) : QString();
}

QString outcomes(const domain::JournalAnswer &answer)
{
    QStringList all;
    for (const domain::FactResult &result : answer.results)
        all << QStringLiteral("%1 %2").arg(result.sequence).arg(codec::outcomeName(result.outcome));
    return all.join(QStringLiteral(", "));
}

} // namespace

void TstContract::initTestCase()
{
    QVERIFY2(!qEnvironmentVariable("PACKHORSE_NPM").isEmpty(), "run me through ctest: the tools from npm are needed");
    const QString store = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("store.db"));
    QVERIFY2(m_server.start(QStringLiteral(PACKHORSE_BIN_DIR "/packhorse-server"),
                            {QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                             QStringLiteral("--store"), store, QStringLiteral("--demo")},
                            QStringLiteral("listening on (\\S+)\\n")),
             m_server.output().constData());
    m_serverUrl = QUrl(m_server.match.captured(1));
    QVERIFY2(m_proxy.start(m_serverUrl), m_proxy.output().constData());
    m_link = std::make_unique<wire::HttpServerLink>(QList<QUrl>{m_proxy.url}, station, m_time, m_time, m_time);
}

ports::JournalReply TstContract::append(const ports::AppendRequest &request)
{
    std::optional<ports::JournalReply> reply;
    m_link->append(request, [&reply](const ports::JournalReply &r, const QString &) { reply = r; });
    [&reply] { QTRY_VERIFY_WITH_TIMEOUT(reply, patience); }();
    return reply.value_or(Unknown{Unknown::Kind::TimedOut, QStringLiteral("the test has waited enough"), {}});
}

ports::JournalReply TstContract::probe(const domain::JournalId &journal, domain::Sequence after)
{
    std::optional<ports::JournalReply> reply;
    m_link->probe(journal, after, [&reply](const ports::JournalReply &r, const QString &) { reply = r; });
    [&reply] { QTRY_VERIFY_WITH_TIMEOUT(reply, patience); }();
    return reply.value_or(Unknown{Unknown::Kind::TimedOut, QStringLiteral("the test has waited enough"), {}});
}

ports::FetchReply TstContract::fetch(const QString &href, const QByteArray &etag)
{
    std::optional<ports::FetchReply> reply;
    m_link->fetch(href, etag, [&reply](const ports::FetchReply &r, const QString &) { reply = r; });
    [&reply] { QTRY_VERIFY_WITH_TIMEOUT(reply, patience); }();
    return reply.value_or(Unknown{Unknown::Kind::TimedOut, QStringLiteral("the test has waited enough"), {}});
}

ports::FlagReply TstContract::evaluate(const QByteArray &body, const QByteArray &etag)
{
    std::optional<ports::FlagReply> reply;
    m_link->evaluate(body, etag, [&reply](const ports::FlagReply &r) { reply = r; });
    [&reply] { QTRY_VERIFY_WITH_TIMEOUT(reply, patience); }();
    return reply.value_or(Unknown{Unknown::Kind::TimedOut, QStringLiteral("the test has waited enough"), {}});
}

ports::PinReply TstContract::choosePin(int request, const domain::NewPin &wanted)
{
    std::optional<ports::PinReply> reply;
    m_link->choosePin(uuid(request), wanted, [&reply](const ports::PinReply &r) { reply = r; });
    [&reply] { QTRY_VERIFY_WITH_TIMEOUT(reply, patience); }();
    return reply.value_or(Unknown{Unknown::Kind::TimedOut, QStringLiteral("the test has waited enough"), {}});
}

domain::RouteSnapshot TstContract::route()
{
    const auto tasks = fetch(QStringLiteral("/v1/tasks?station=handheld%2012"));
    const auto routes = codec::decodeTasks(std::get<ports::Fresh>(tasks).body).value();
    const auto document = fetch(routes.at(0).href);
    return codec::decodeRouteSnapshot(std::get<ports::Fresh>(document).body).value();
}

// ---- documents ---------------------------------------------------------------------------------
void TstContract::everyGetKeepsTheContract_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<bool>("conditional");
    const domain::RouteSnapshot snapshot = route();
    const auto row = [](const QString &href, bool conditional) { QTest::newRow(qPrintable(href)) << href << conditional; };
    row(QStringLiteral("/health"), false);
    row(QStringLiteral("/v1/site"), true);
    row(QStringLiteral("/v1/tasks?station=handheld%2012"), true);
    row(QStringLiteral("/v1/tasks?station=h1&trolley=") + snapshot.route.trolley.text(), true);
    row(QStringLiteral("/v1/routes/") + snapshot.route.id.text(), true);
    const QString order = snapshot.route.orders.at(0).order.text();
    row(QStringLiteral("/v1/orders/") + order, true);
    row(QStringLiteral("/v1/tasks?station=h1&orders=1"), true);
    row(QStringLiteral("/v1/tasks?station=h1&order=") + order, true);
    row(QStringLiteral("/v1/tasks?station=h1&tote=") + snapshot.route.totes.at(0).tote.text(), true);
    row(QStringLiteral("/v1/tasks?station=h1&slot=1&trolley=") + snapshot.route.trolley.text(), true);
    row(snapshot.route.products[0].picture, true);
    row(QStringLiteral("/v1/cases"), true);
    row(QStringLiteral("/v1/events"), true);
    row(QStringLiteral("/v1/events?after=0"), true);
}

void TstContract::everyGetKeepsTheContract()
{
    QFETCH(QString, href);
    QFETCH(bool, conditional);
    const auto reply = fetch(href);
    const auto *fresh = is<ports::Fresh>(reply);
    QVERIFY(fresh);
    QCOMPARE(!fresh->etag.isEmpty(), conditional);
    if (!conditional)
        return;
    QVERIFY(is<ports::NotModified>(fetch(href, fresh->etag)));
    QVERIFY(is<ports::Fresh>(fetch(href, "\"another\"")));
}

void TstContract::theSiteIsRead()
{
    const auto reply = fetch(QStringLiteral("/v1/site"));
    const auto site = codec::decodeSite(std::get<ports::Fresh>(reply).body);
    QVERIFY2(site.hasValue(), site.hasValue() ? "" : qPrintable(site.error().what));
    QVERIFY(!site->operators.empty());
    const auto known = domain::defaultPatterns();
    QVERIFY(site->patterns.size() > known.size() && std::equal(known.begin(), known.end(), site->patterns.begin()));
    QCOMPARE(site->boxes.size(), size_t(6));
    QCOMPARE(site->carriers.size(), size_t(2));
    QVERIFY(!site->desks.empty());
}

void TstContract::tasksAndTheirRoutesAreRead()
{
    const domain::RouteSnapshot snapshot = route();
    QVERIFY(!snapshot.route.stops.empty());
    QVERIFY(!snapshot.epoch.isEmpty());
}

void TstContract::whatIsNotThereIsRefused_data()
{
    QTest::addColumn<QString>("href");
    for (const char *href : {"/v1/routes/R-none", "/v1/orders/none", "/v1/labels/none/1/1", "/v1/products/none/picture"})
        QTest::newRow(href) << QString::fromLatin1(href);
}

void TstContract::whatIsNotThereIsRefused()
{
    QFETCH(QString, href);
    QCOMPARE(problemOf(fetch(href)), QStringLiteral("not-found"));
}

// ---- journals ----------------------------------------------------------------------------------
void TstContract::anUnknownJournalIsAtItsStart()
{
    const domain::JournalId journal(uuid(0x1000));
    const auto reply = probe(journal, 0);
    const auto *answer = is<domain::JournalAnswer>(reply);
    QVERIFY(answer);
    QCOMPARE(answer->cursor, 0);
    QCOMPARE(answer->chain, codec::chainStart(journal).hex());
}

void TstContract::factsAreApplied()
{
    const domain::JournalId journal(uuid(0x1100));
    const domain::Route open = route().route;
    const auto request = firstBatch(
        journal, {fact(0x1101, domain::JournalBegun{QStringLiteral("new"), {}}),
                  fact(0x1102, domain::OperatorSignedIn{QStringLiteral("badge")}),
                  fact(0x1103, domain::TrolleyTaken{open.trolley, open.id, false, {}}, domain::taskOf(open.id))});
    const auto reply = append(request);
    const auto *answer = is<domain::JournalAnswer>(reply);
    QVERIFY(answer);
    QCOMPARE(answer->cursor, 3);
    QCOMPARE(answer->chain, request.chainAfter);
    QCOMPARE(outcomes(*answer), QString());
    QCOMPARE(answer->changed.size(), size_t(1));
    const domain::RouteSnapshot taken = route();
    QCOMPARE(taken.included.at(journal), 3);
    QVERIFY(taken.route.heldBy && taken.route.heldBy->station == station);
    const auto probed = probe(journal, 3);
    QCOMPARE(std::get<domain::JournalAnswer>(probed).cursor, 3);
}

void TstContract::factsSentAgainAreSkipped()
{
    const domain::JournalId journal(uuid(0x1200));
    const auto request = firstBatch(journal, {fact(0x1201, domain::JournalBegun{QStringLiteral("new"), {}})});
    QVERIFY(is<domain::JournalAnswer>(append(request)));
    const auto again = append(request);
    QCOMPARE(std::get<domain::JournalAnswer>(again).cursor, 1);
    QCOMPARE(outcomes(std::get<domain::JournalAnswer>(again)), QString());
}

void TstContract::howAnOperatorWantsTheScreensIsHandedOut()
{
    const auto before = codec::decodeSite(std::get<ports::Fresh>(fetch(QStringLiteral("/v1/site"))).body);
    QVERIFY(before.hasValue() && !before->operators.at(0).settings);
    const domain::OperatorSettings large{150, QStringLiteral("dark"), QStringLiteral("left"), false, QStringLiteral("uk")};
    const QByteArray line = codec::encodeFact({domain::EventId(uuid(0x1282)), {1795232870123}, station, before->operators.at(0).id, {}, {},
                                               domain::OperatorSettingsChanged{large, {}}});
    const auto reply = append(firstBatch(domain::JournalId(uuid(0x1280)), {fact(0x1281, domain::JournalBegun{QStringLiteral("new"), {}}), line}));
    const auto *answer = is<domain::JournalAnswer>(reply);
    QVERIFY(answer);
    QCOMPARE(outcomes(*answer), QString());
    const auto after = codec::decodeSite(std::get<ports::Fresh>(fetch(QStringLiteral("/v1/site"))).body);
    QVERIFY(after.hasValue());
    QVERIFY(after->operators.at(0).settings == (domain::RosterSettings{large, domain::EventId(uuid(0x1282))}));
}

void TstContract::aFactInAnotherJournalIsADuplicate()
{
    const domain::JournalId one(uuid(0x1300));
    const domain::JournalId two(uuid(0x1380));
    const QByteArray line = fact(0x1302, domain::OperatorSignedIn{QStringLiteral("badge")});
    const auto first = firstBatch(one, {fact(0x1301, domain::JournalBegun{QStringLiteral("new"), {}}), line});
    QVERIFY(is<domain::JournalAnswer>(append(first)));
    const domain::JournalBegun fork{QStringLiteral("fork"), domain::Predecessor{one, 1, first.chainAfter}};
    const auto reply = append(firstBatch(two, {fact(0x1303, fork), line}));
    QCOMPARE(outcomes(std::get<domain::JournalAnswer>(reply)), QStringLiteral("2 duplicate"));
}

void TstContract::aFactThatContradictsIsDisputed()
{
    const domain::JournalId journal(uuid(0x1400));
    const domain::RouteId nowhere(QStringLiteral("R-none"));
    const auto request = firstBatch(journal, {fact(0x1401, domain::JournalBegun{QStringLiteral("new"), {}}),
                                              fact(0x1402, domain::StopSkipped{1}, domain::taskOf(nowhere)),
                                              fact(0x1403, domain::OperatorSignedOut{})});
    const auto reply = append(request);
    const auto *answer = is<domain::JournalAnswer>(reply);
    QVERIFY(answer);
    QCOMPARE(answer->cursor, 3);
    QCOMPARE(outcomes(*answer), QStringLiteral("2 disputed"));
    QVERIFY(answer->results.at(0).problem.has_value());
    QCOMPARE(outcomes(std::get<domain::JournalAnswer>(probe(journal, 1))), QStringLiteral("2 disputed"));
    QCOMPARE(outcomes(std::get<domain::JournalAnswer>(probe(journal, 2))), QString());
    const auto cases = fetch(QStringLiteral("/v1/cases"));
    QVERIFY(std::get<ports::Fresh>(cases).body.contains("no-such-task"));
}

void TstContract::whatIsNoFactIsParked()
{
    const domain::JournalId journal(uuid(0x1500));
    QByteArray unknown = fact(0x1502, domain::OperatorSignedOut{});
    unknown.replace("operator.signed_out", "operator.flown_out");
    const auto reply = append(firstBatch(journal, {fact(0x1501, domain::JournalBegun{QStringLiteral("new"), {}}), unknown, "{}"}));
    const auto *answer = is<domain::JournalAnswer>(reply);
    QVERIFY(answer);
    QCOMPARE(outcomes(*answer), QStringLiteral("2 parked, 3 parked"));
}

void TstContract::anOrderIsPackedAndItsLabelBought()
{
    const domain::JournalId journal(uuid(0x1C00));
    const domain::OrderId order = route().route.orders.at(0).order;
    const auto pack = [&order](int id, const domain::EventData &data) { return fact(id, data, domain::taskOf(order)); };
    const auto snapshot = [&] {
        const auto document = fetch(QStringLiteral("/v1/orders/") + order.text());
        return codec::decodeOrderSnapshot(std::get<ports::Fresh>(document).body).value();
    };
    const auto label = [&] {
        const auto document = fetch(domain::hrefOf(domain::LabelName{order, 1, 1}));
        return codec::decodeLabel(std::get<ports::Fresh>(document).body).value();
    };
    const domain::OrderSnapshot before = snapshot();
    const domain::ProductId product = before.order.lines.at(0).product;
    const QString job = uuid(0x1CFF);
    const auto reply = append(firstBatch(
        journal,
        {fact(0x1C01, domain::JournalBegun{QStringLiteral("new"), {}}),
         pack(0x1C02, domain::OrderTaken{order, QStringLiteral("D-01"), false, {}}),
         pack(0x1C03, domain::LabelWanted{order, 1, 1, QStringLiteral("X-M"), 900, QStringLiteral("zpl"), before.epoch}),
         pack(0x1C04, domain::UnitVerified{1, product, 1, product.text(), {}, {}, {}}),
         pack(0x1C05, domain::BoxChosen{1, QStringLiteral("X-L")}),
         pack(0x1C06, domain::ParcelWeighed{1, 910, 900, 50, QStringLiteral("typed")}),
         pack(0x1C07, domain::PrintSent{job, order, 1, 1, QStringLiteral("file:labels"), false}),
         pack(0x1C08, domain::PrintUnknown{job, order, 1, 1, QStringLiteral("it hung up")}),
         pack(0x1C09, domain::PrintDecided{job, order, 1, 1, true}),
         pack(0x1C0A, domain::ProblemRaised{1, QStringLiteral("missing"), QStringLiteral("BIN-PROBLEM-1"), {}})}));
    QCOMPARE(outcomes(std::get<domain::JournalAnswer>(reply)), QString());
    const domain::OrderSnapshot after = snapshot();
    QVERIFY(domain::isNewer(after, before));
    QCOMPARE(after.order.packed(product), 1);
    QTRY_COMPARE_WITH_TIMEOUT(label().state, domain::LabelState::Ready, patience);
    QVERIFY(label().document.startsWith("^XA"));
    const auto cases = fetch(QStringLiteral("/v1/cases")); // with a parcel on it
    QVERIFY(codec::decodeOrderCases(std::get<ports::Fresh>(cases).body).hasValue());
    QVERIFY(is<ports::Fresh>(fetch(QStringLiteral("/v1/tasks?station=h1&orders=1"))));
}

void TstContract::aGapIsRefused()
{
    const domain::JournalId journal(uuid(0x1600));
    const auto request = batch(journal, 5, codec::chainStart(journal), {fact(0x1601, domain::OperatorSignedOut{})});
    const auto reply = append(request);
    QCOMPARE(problemOf(reply), QStringLiteral("sequence-gap"));
    QCOMPARE(std::get<ports::Refused>(reply).problem.cursor.value(), 0);
}

void TstContract::aForkIsRefused()
{
    const domain::JournalId journal(uuid(0x1700));
    QVERIFY(is<domain::JournalAnswer>(append(firstBatch(journal, {fact(0x1701, domain::JournalBegun{QStringLiteral("new"), {}})}))));
    const auto other = codec::chainNext(codec::chainStart(journal), "another past");
    const auto reply = append(batch(journal, 2, other, {fact(0x1702, domain::OperatorSignedOut{})}));
    QCOMPARE(problemOf(reply), QStringLiteral("journal-forked"));
}

void TstContract::aDamagedBodyIsRefused()
{
    const domain::JournalId journal(uuid(0x1800));
    auto request = firstBatch(journal, {fact(0x1801, domain::JournalBegun{QStringLiteral("new"), {}})});
    request.lines[0].replace("new", "now");
    QCOMPARE(problemOf(append(request)), QStringLiteral("body-damaged"));
    QCOMPARE(std::get<domain::JournalAnswer>(probe(journal, 0)).cursor, 0);
}

void TstContract::aBatchThatIsTooLargeIsRefused()
{
    const domain::JournalId journal(uuid(0x1900));
    const std::vector<QByteArray> lines(1001, QByteArrayLiteral("{}"));
    QCOMPARE(problemOf(append(firstBatch(journal, lines))), QStringLiteral("too-large"));
}

void TstContract::aJournalIdThatIsNoneNeverReachesTheServer()
{
    const auto reply = probe(domain::JournalId(QStringLiteral("journal")), 0);
    QVERIFY(is<Unknown>(reply)); // a problem of the proxy's, not of the server's
    QVERIFY(std::get<Unknown>(reply).what.contains(QLatin1String("HTTP 422")));
}

void TstContract::arrivalsAreListed()
{
    const domain::JournalId journal(uuid(0x1A00));
    const QByteArray line = fact(0x1A01, domain::JournalBegun{QStringLiteral("new"), {}});
    QVERIFY(is<domain::JournalAnswer>(append(firstBatch(journal, {line}))));
    const auto reply = fetch(QStringLiteral("/v1/events?after=0"));
    const auto *fresh = is<ports::Fresh>(reply);
    QVERIFY(fresh);
    QVERIFY(fresh->body.contains(line));
    QVERIFY(fresh->body.endsWith('\n'));
}

void TstContract::flagsAreEvaluated()
{
    const auto set = [this](const QStringList &words) {
        return QProcess::execute(QStringLiteral(PACKHORSE_BIN_DIR "/packhorse-server"),
                                 QStringList{QStringLiteral("flags"), QStringLiteral("set")} + words
                                     + QStringList{QStringLiteral("--store"), QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("store.db"))});
    };
    const QByteArray body = codec::encodeFlagContext({station, QStringLiteral("Demo"), QStringLiteral("early"), picker, QStringLiteral("1.0")});
    QCOMPARE(set({QStringLiteral("confirm_location"), QStringLiteral("--percent"), QStringLiteral("100"), QStringLiteral("--value"), QStringLiteral("false")}), 0);
    QCOMPARE(set({QStringLiteral("quantity_above"), QStringLiteral("--percent"), QStringLiteral("0")}), 0);
    const auto reply = evaluate(body);
    const auto *fresh = std::get_if<ports::Fresh>(&reply);
    QVERIFY2(fresh, std::holds_alternative<Unknown>(reply) ? qPrintable(std::get<Unknown>(reply).what) : "refused");
    const auto answer = codec::decodeFlagAnswer(fresh->body);
    QVERIFY(answer && answer->values == (domain::Flags{{QStringLiteral("confirm_location"), QStringLiteral("false")}}));
    QVERIFY(std::holds_alternative<ports::NotModified>(evaluate(body, fresh->etag)));
    QVERIFY(std::holds_alternative<ports::FlagsRefused>(evaluate("{\"context\":{\"targetingKey\":\"\"}}")));
}

void TstContract::aPinIsChosen()
{
    const auto site = codec::decodeSite(std::get<ports::Fresh>(fetch(QStringLiteral("/v1/site"))).body).value();
    const domain::Operator who = site.operators.at(0);
    QFile file(m_folder.filePath(QStringLiteral("pin")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("204817\n") == 7);
    file.close();
    QCOMPARE(QProcess::execute(QStringLiteral(PACKHORSE_BIN_DIR "/packhorse-server"),
                               {QStringLiteral("operator"), QStringLiteral("pin"), QStringLiteral("--badge"), who.badge, QStringLiteral("--pin-file"), file.fileName(), QStringLiteral("--once"),
                                QStringLiteral("--store"), QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("store.db"))}),
             0);
    const domain::NewPin wanted{who.id, QStringLiteral("271828"), QStringLiteral("204817")};
    const auto chosen = choosePin(0x1C01, wanted);
    const auto *person = is<domain::Operator>(chosen);
    QVERIFY(person && codec::pinFits(person->verifier, wanted.fresh.text()) && !person->isPinForOnce);
    QVERIFY(is<domain::Operator>(choosePin(0x1C01, wanted))); // once more
    QCOMPARE(problemOf(choosePin(0x1C02, wanted)), QStringLiteral("pin-wrong"));
    QCOMPARE(problemOf(choosePin(0x1C03, {who.id, QStringLiteral("123456"), wanted.fresh})), QStringLiteral("pin-not-possible"));
    QCOMPARE(problemOf(choosePin(0x1C04, {who.id, QStringLiteral("204817"), {}, domain::OperatorId(QStringLiteral("nobody")), QStringLiteral("1")})), QStringLiteral("pin-wrong"));
}

/// Prism passes no WebSockets: this goes to the server itself.
void TstContract::aChangeIsToldToWhoListens()
{
    wire::HttpServerLink listener({m_serverUrl}, station, m_time, m_time, m_time);
    std::vector<std::pair<QString, qint64>> told;
    bool reachable = false;
    listener.onNotification = [&told](const QString &href, qint64 version) { told.emplace_back(href, version); };
    listener.onReachable = [&reachable] { reachable = true; };
    listener.listen();
    QTRY_VERIFY_WITH_TIMEOUT(reachable, patience);
    const domain::RouteSnapshot before = route();
    const domain::JournalId journal(uuid(0x1B00));
    const domain::StopSkipped skipped{before.route.stops.at(0).number};
    const auto reply = append(firstBatch(journal, {fact(0x1B01, skipped, domain::taskOf(before.route.id))}));
    QVERIFY(is<domain::JournalAnswer>(reply));
    QTRY_VERIFY_WITH_TIMEOUT(!told.empty(), patience);
    const domain::Changed changed{told.at(0).first, told.at(0).second};
    QVERIFY(changed == std::get<domain::JournalAnswer>(reply).changed.at(0));
    QVERIFY(changed.version > before.version);
}

// ---- the proxy itself --------------------------------------------------------------------------
void TstContract::theProxyStopsABrokenAnswer_data()
{
    QVERIFY2(m_brokenProxy.start(m_brokenServer.url()), m_brokenProxy.output().constData());
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("passes");
    const QByteArray etag = "ETag: \"" + QByteArray(64, 'a') + "\"\r\n";
    const QByteArray tasks = R"({"routes":[]})";
    QTest::newRow("as it must be") << bench::http(200, "application/json", tasks, etag) << true;
    QTest::newRow("wrong type of a member") << bench::http(200, "application/json", R"({"routes":{}})", etag) << false;
    QTest::newRow("missing member") << bench::http(200, "application/json", "{}", etag) << false;
    QTest::newRow("no ETag") << bench::http(200, "application/json", tasks) << false;
    QTest::newRow("ETag that is no hash") << bench::http(200, "application/json", tasks, "ETag: \"v1\"\r\n") << false;
    QTest::newRow("status that nobody named") << bench::http(202, "application/json", tasks, etag) << false;
    QTest::newRow("problem of nobody") << bench::http(404, "application/problem+json", R"({"status":404})") << false;
}

void TstContract::theProxyStopsABrokenAnswer()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, passes);
    m_brokenServer.onRequest = [answer](QTcpSocket *socket, const bench::Request &) { socket->write(answer); };
    wire::HttpServerLink link({m_brokenProxy.url}, station, m_time, m_time, m_time);
    std::optional<ports::FetchReply> reply;
    link.fetch(QStringLiteral("/v1/tasks?station=h1"), {}, [&reply](const ports::FetchReply &r, const QString &) { reply = r; });
    QTRY_VERIFY_WITH_TIMEOUT(reply, patience);
    QCOMPARE(std::holds_alternative<ports::Fresh>(*reply), passes);
    if (!passes)
        QCOMPARE(std::get<Unknown>(*reply).kind, Unknown::Kind::ServerError); // the proxy's own 500
}

PACKHORSE_TEST(TstContract)
#include "tst_contract.moc"
