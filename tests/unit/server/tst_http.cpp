// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/pin.h"
#include "server/core/catalogue.h"
#include "server/http/admin_client.h"
#include "server/http/gate.h"
#include "support/test_main.h"
#include "warehouse.h"
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTcpSocket>

using namespace support;

namespace {

/// The warehouse behind a real port on loopback.
class Floor
{
public:
    enum class Enrolled { No, Yes };
    explicit Floor(Enrolled enrolled = Enrolled::No)
        : reception(*w.store, w.time.world(), enrolled == Enrolled::Yes)
        , gate(*w.server, "secret", &reception)
        , port(gate.listen(QHostAddress::LocalHost, 0))
    {
        if (enrolled == Enrolled::No)
            return;
        MUST(w.run("operator", {{"what", "add"}, {"badge", "B-101"}, {"name", "Sam"}, {"role", "supervisor"}}), "Sam is there");
        server::Catalogue(*w.store).setPin(QStringLiteral("B-101"), codec::pinVerifier(QStringLiteral("204817")));
    }

    struct Reply
    {
        int status = 0;
        QByteArray body;
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
    };
    Reply send(const char *method, const QString &path, const QMap<QByteArray, QByteArray> &headers = {},
               const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(path)));
        for (auto it = headers.begin(); it != headers.end(); ++it)
            request.setRawHeader(it.key(), it.value());
        const bool head = qstrcmp(method, "HEAD") == 0; // as a custom verb, Qt would wait for the body
        std::unique_ptr<QNetworkReply> reply(head ? m_network.head(request)
                                                  : m_network.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(5000))
            return {};
        Reply told{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), {}};
        for (const auto &[name, value] : reply->rawHeaderPairs())
            told.headers.insert(name.toLower(), value);
        return told;
    }
    Reply append(const server::AppendCall &call)
    {
        return send("POST", QStringLiteral("/v1/journals/%1/events").arg(call.journal),
                    {{"Content-Type", "application/x-ndjson"},
                     {"Packhorse-First-Sequence", call.firstSequence},
                     {"Packhorse-Chain-Before", call.chainBefore},
                     {"Packhorse-Chain-After", call.chainAfter},
                     {"Packhorse-Proven", call.proven}},
                    call.body);
    }

    Warehouse w;
    server::Reception reception;
    server::Gate gate;
    quint16 port;

private:
    QNetworkAccessManager m_network;
};

} // namespace

/// Over real sockets: what a station, a browser and a command of this machine get.
class TstHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appendAndProbe()
    {
        Floor floor;
        StationJournal j(journalA);
        j.add(taken());
        j.add(placed(1, "1", "K-0001", "apple", 4));
        const auto reply = floor.append(j.call());
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json"));
        const auto answer = codec::decodeJournalAnswer(reply.body);
        QCOMPARE(answer->cursor, 2);
        QCOMPARE(answer->results.size(), size_t(1));
        const auto probe =
            codec::decodeJournalAnswer(floor.send("GET", QStringLiteral("/v1/journals/%1?after=0").arg(journalA)).body);
        QCOMPARE(probe->results, answer->results);
    }

    void problemsAreOurs()
    {
        Floor floor;
        StationJournal j(journalA);
        j.add(taken());
        auto call = j.call();
        call.body = "damaged\n";
        const auto reply = floor.append(call);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.headers.value("content-type"), QByteArray("application/problem+json"));
        QCOMPARE(codec::decodeProblem(QByteArrayView(reply.body))->journal->text(), journalA);
    }

    void methods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("get site") << QByteArray("GET") << QStringLiteral("/v1/site") << 200;
        QTest::newRow("head site") << QByteArray("HEAD") << QStringLiteral("/v1/site") << 200;
        QTest::newRow("health") << QByteArray("GET") << QStringLiteral("/health") << 200;
        QTest::newRow("post site") << QByteArray("POST") << QStringLiteral("/v1/site") << 405;
        QTest::newRow("get pins") << QByteArray("GET") << QStringLiteral("/v1/pins") << 405;
        QTest::newRow("no request for a PIN") << QByteArray("POST") << QStringLiteral("/v1/pins") << 400;
        QTest::newRow("delete route") << QByteArray("DELETE") << QStringLiteral("/v1/routes/R-1") << 405;
        QTest::newRow("get events of a journal")
            << QByteArray("GET") << QStringLiteral("/v1/journals/%1/events").arg(journalA) << 405;
        QTest::newRow("unknown") << QByteArray("GET") << QStringLiteral("/nothing/here") << 404;
        QTest::newRow("root") << QByteArray("GET") << QStringLiteral("/") << 404;
        QTest::newRow("plain GET of the WebSocket") << QByteArray("GET") << QStringLiteral("/v1/notifications") << 426;
        QTest::newRow("admin without token") << QByteArray("POST") << QStringLiteral("/v1/admin/new-epoch") << 401;
        QTest::newRow("encoded slash stays in its segment")
            << QByteArray("GET") << QStringLiteral("/v1/routes%2FR-1") << 404;
    }
    void methods()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(int, status);
        Floor floor;
        const auto reply = floor.send(method.constData(), path);
        QCOMPARE(reply.status, status);
        if (status >= 400)
            QCOMPARE(reply.headers.value("content-type"), QByteArray("application/problem+json"));
        if (method == "HEAD")
            QVERIFY(reply.body.isEmpty() && reply.headers.value("content-length").toInt() > 0);
    }

    void notModified()
    {
        Floor floor;
        const auto first = floor.send("GET", QStringLiteral("/v1/routes/R-1"));
        const QByteArray etag = first.headers.value("etag");
        QVERIFY(!etag.isEmpty());
        const auto second = floor.send("GET", QStringLiteral("/v1/routes/R-1"), {{"If-None-Match", etag}});
        QCOMPARE(second.status, 304);
        QVERIFY(second.body.isEmpty());
        QCOMPARE(second.headers.value("etag"), etag);
        QCOMPARE(floor.send("GET", QStringLiteral("/v1/site")).status, 200); // the connection is still in step
    }

    void productIdsWithOddCharacters()
    {
        Floor floor;
        QVERIFY(floor.w.run("import", {{"format", "csv"}}, "order,product,quantity\n9,a/b c+d?e,1\n"));
        const QString href = server::Catalogue::pictureHref(domain::ProductId(QStringLiteral("a/b c+d?e")));
        const auto reply = floor.send("GET", href);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("a/b c+d?e"));
    }

    void aChangeIsToldOnceToEverybodyWhoListens()
    {
        Floor floor;
        QWebSocket one;
        QWebSocket two;
        QSignalSpy toOne(&one, &QWebSocket::textMessageReceived);
        QSignalSpy toTwo(&two, &QWebSocket::textMessageReceived);
        for (QWebSocket *socket : {&one, &two}) {
            QSignalSpy connected(socket, &QWebSocket::connected);
            socket->open(QUrl(QStringLiteral("ws://127.0.0.1:%1/v1/notifications").arg(floor.port)));
            QVERIFY(connected.wait(5000));
        }
        StationJournal j(journalA);
        j.add(taken());
        j.add(item(1, "apple", 1));
        QCOMPARE(floor.append(j.call()).status, 200);
        QTRY_COMPARE(toOne.size(), 1);
        QTRY_COMPARE(toTwo.size(), 1);
        const QJsonObject message = QJsonDocument::fromJson(toOne[0][0].toString().toUtf8()).object();
        QCOMPARE(message, (QJsonObject{{QStringLiteral("topic"), QStringLiteral("routes")},
                                       {QStringLiteral("type"), QStringLiteral("updated")},
                                       {QStringLiteral("href"), QStringLiteral("/v1/routes/R-1")},
                                       {QStringLiteral("version"), 2}}));
        QCOMPARE(floor.append(j.call()).status, 200); // a repetition changes nothing and tells nothing
        two.close();
        j.add(item(1, "apple", 1));
        QCOMPARE(floor.append(j.call(3)).status, 200);
        QTRY_COMPARE(toOne.size(), 2);
        QCOMPARE(toTwo.size(), 1);
    }

    void adminThroughTheRunningServer()
    {
        Floor floor;
        server::AdminClient client({QUrl(QStringLiteral("http://127.0.0.1:%1").arg(floor.port)), "secret"});
        const auto ask = [&](const server::AdminCall &call) {
            server::AdminClient::Reply told;
            bool done = false;
            client.send(call, [&](const server::AdminClient::Reply &reply) {
                told = reply;
                done = true;
            });
            [&] { QTRY_VERIFY(done); }();
            return told;
        };
        const auto imported = ask({QStringLiteral("import"),
                                   {{QStringLiteral("format"), QStringLiteral("csv")}},
                                   "order,product,name,quantity\n7,caf\xe9,caf\xe9,1\n"});
        QVERIFY(imported && imported->hasValue());
        const auto added = ask({QStringLiteral("operator"),
                                {{QStringLiteral("badge"), QStringLiteral("B-100")},
                                 {QStringLiteral("name"), QStringLiteral("R\u00f3\u017ca & C+o")},
                                 {QStringLiteral("role"), QStringLiteral("picker")}},
                                {}});
        QVERIFY(added && added->hasValue());
        QCOMPARE(server::Catalogue(*floor.w.store).site().operators.at(0).name, QStringLiteral("R\u00f3\u017ca & C+o"));
        const auto wrong = ask({QStringLiteral("routes"), {{QStringLiteral("totes"), QStringLiteral("0")}}, {}});
        QVERIFY(wrong && !wrong->hasValue() && (*wrong).error().usage);
        const auto none = ask({QStringLiteral("order"), {{QStringLiteral("order"), QStringLiteral("99")}}, {}});
        QVERIFY(none && !none->hasValue() && !(*none).error().usage);
        QCOMPARE(
            floor.send("POST", QStringLiteral("/v1/admin/new-epoch"), {{"Authorization", "Bearer guessed"}}).status,
            401);
    }

    void nobodyThereIsToldApart()
    {
        quint16 port = 0;
        {
            Floor floor;
            port = floor.port;
        }
        server::AdminClient client({QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)), "secret"});
        bool done = false;
        client.send({QStringLiteral("new-epoch"), {}, {}}, [&](const server::AdminClient::Reply &reply) {
            QVERIFY(!reply);
            done = true;
        });
        QTRY_VERIFY(done);
    }

    void anotherServerOnTheOldPortIsNobody()
    {
        Floor floor; // a server of another store: it does not take this token
        server::AdminClient client({QUrl(QStringLiteral("http://127.0.0.1:%1").arg(floor.port)), "of another store"});
        bool done = false;
        client.send({QStringLiteral("new-epoch"), {}, {}}, [&](const server::AdminClient::Reply &reply) {
            QVERIFY(!reply);
            done = true;
        });
        QTRY_VERIFY(done);
    }

    void withEnrolmentNobodyIsAnsweredWithoutAToken()
    {
        Floor floor(Floor::Enrolled::Yes);
        const auto status = [&](const char *method, const char *path, const QMap<QByteArray, QByteArray> &headers = {}) {
            return floor.send(method, QLatin1String(path), headers).status;
        };
        for (const char *path : {"/v1/site", "/v1/tasks?station=h-12", "/v1/routes/R-1", "/v1/cases", "/v1/events", "/v1/products/apple/picture", "/nothing"})
            QCOMPARE(status("GET", path), 401);
        QCOMPARE(status("POST", "/ofrep/v1/evaluate/flags"), 401);
        StationJournal j(journalA, QStringLiteral("h-12"));
        j.add(taken());
        const auto refused = floor.append(j.call());
        QCOMPARE(refused.status, 401);
        QCOMPARE(codec::decodeProblem(QByteArrayView(refused.body))->journal->text(), journalA);
        QCOMPARE(status("GET", "/health"), 200); // whoever watches nodes has no token
        QCOMPARE(status("GET", "/cases"), 401);
        QCOMPARE(status("GET", "/devices"), 401);
        QCOMPARE(floor.send("POST", QStringLiteral("/v1/admin/cases"), {{"Content-Type", "application/x-www-form-urlencoded"}}, "what=retry").status, 401);

        const QByteArray badge = "Basic " + QByteArray("B-101:204817").toBase64();
        QCOMPARE(status("GET", "/cases", {{"Authorization", badge}}), 200);
        QCOMPARE(status("GET", "/v1/site", {{"Authorization", badge}}), 401); // a person is no device
        const auto code = QJsonDocument::fromJson(floor.send("POST", QStringLiteral("/device_authorization"), {{"Content-Type", "application/x-www-form-urlencoded"}},
                                                             "client_id=packhorse&station=h-12").body);
        QVERIFY(code[QLatin1String("verification_uri")].toString().startsWith(QStringLiteral("http://127.0.0.1:%1/").arg(floor.port)));
        QVERIFY(floor.w.run("device", {{"what", "approve"}, {"device", code[QLatin1String("user_code")].toString().toLatin1().constData()}}));
        const auto tokens = QJsonDocument::fromJson(
            floor.send("POST", QStringLiteral("/token"), {{"Content-Type", "application/x-www-form-urlencoded"}},
                       "grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=" + code[QLatin1String("device_code")].toString().toLatin1()).body);
        const QByteArray bearer = "Bearer " + tokens[QLatin1String("access_token")].toString().toLatin1();
        QCOMPARE(status("GET", "/v1/site", {{"Authorization", bearer}}), 200);
        QCOMPARE(status("GET", "/v1/events", {{"Authorization", bearer}}), 403);
        QCOMPARE(status("GET", "/cases", {{"Authorization", bearer}}), 401); // and a device is no person
    }

    void notificationsAreForThoseWhoWereLetIn()
    {
        Floor floor(Floor::Enrolled::Yes);
        QWebSocket stranger;
        QSignalSpy closed(&stranger, &QWebSocket::disconnected);
        stranger.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/v1/notifications").arg(floor.port)));
        QVERIFY(closed.wait(5000));
        QCOMPARE(int(stranger.closeCode()), 4401);
    }

    void garbageOnTheSocketHurtsNobodyElse()
    {
        Floor floor;
        QTcpSocket rude;
        rude.connectToHost(QHostAddress::LocalHost, floor.port);
        QVERIFY(rude.waitForConnected(5000));
        rude.write(QByteArrayLiteral("\x16\x03\x01\x02\0garbage\r\n\r\n"));
        rude.flush();
        QCOMPARE(floor.send("GET", QStringLiteral("/health")).status, 200);
        rude.abort();
        QCOMPARE(floor.send("GET", QStringLiteral("/health")).status, 200);
    }

    void drainLetsAnswersOutAndClosesWebSockets()
    {
        Floor floor;
        QWebSocket socket;
        QSignalSpy connected(&socket, &QWebSocket::connected);
        QSignalSpy closed(&socket, &QWebSocket::disconnected);
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/v1/notifications").arg(floor.port)));
        QVERIFY(connected.wait(5000));
        bool drained = false;
        floor.gate.drain([&] { drained = true; });
        QTRY_VERIFY(drained);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        QCOMPARE(floor.send("GET", QStringLiteral("/health")).status, 0);
    }
};

PACKHORSE_TEST(TstHttp)
#include "tst_http.moc"
