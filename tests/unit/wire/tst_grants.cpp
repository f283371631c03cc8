// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "wire/http_server_link.h"
#include "wire/trust.h"
#include "wire_bench.h"
#include <QTemporaryDir>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using bench::http;
using bench::RawServer;
using bench::Request;
using bench::Time;
using domain::GrantFault;

namespace {

constexpr int patience = 5'000;
const domain::StationId station(u"handheld 12"_s);
const QByteArray codeBody = "{\"device_code\":\"d-1\",\"user_code\":\"WDJB-MJHT\",\"verification_uri\":\"https://s/devices\",\"expires_in\":900,\"interval\":5}";
const QByteArray tokenBody = "{\"access_token\":\"a-1\",\"token_type\":\"bearer\",\"expires_in\":3600,\"refresh_token\":\"r-1\"}";

template <typename Reply>
struct Heard
{
    std::optional<Reply> reply;
    auto ear()
    {
        return [this](const Reply &told) { reply = told; };
    }
};

/// What a raw answer is, in a word.
template <typename Reply>
QString kindOf(const Reply &reply)
{
    if (std::holds_alternative<ports::Unknown>(reply))
        return u"unknown"_s;
    const auto *refused = std::get_if<ports::GrantRefused>(&reply);
    return refused ? u"refused %1"_s.arg(int(refused->fault)) : u"given"_s;
}

wire::RawReply raw(int status, const QByteArray &type, const QByteArray &body)
{
    wire::RawReply reply;
    reply.end = wire::RawReply::End::Whole;
    reply.status = status;
    reply.contentType = type;
    reply.contentLength = body.size();
    reply.body = body;
    return reply;
}

} // namespace

/// How a device asks for its tokens, and shows them.
class TstGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormsAreThoseOfTheRfc()
    {
        RawServer server;
        server.onRequest = [](QTcpSocket *socket, const Request &request) {
            socket->write(http(200, "application/json", request.path == "/token" ? tokenBody : codeBody));
        };
        Time time;
        wire::HttpServerLink link({server.url()}, station, time, time, time);
        link.useToken("old");
        Heard<ports::CodeReply> code;
        link.askForCode(code.ear());
        QTRY_VERIFY_WITH_TIMEOUT(code.reply.has_value(), patience);
        QCOMPARE(std::get<domain::DeviceCode>(*code.reply), (domain::DeviceCode{u"d-1"_s, u"WDJB-MJHT"_s, u"https://s/devices"_s, {}, domain::Duration(900'000), domain::Duration(5'000)}));
        Heard<ports::TokenReply> tokens;
        link.collect(u"d-1"_s, tokens.ear());
        QTRY_VERIFY_WITH_TIMEOUT(tokens.reply.has_value(), patience);
        QCOMPARE(std::get<domain::DeviceTokens>(*tokens.reply), (domain::DeviceTokens{"a-1", "r-1", domain::Duration(3'600'000)}));
        tokens.reply.reset();
        link.renew("r&1", tokens.ear());
        QTRY_VERIFY_WITH_TIMEOUT(tokens.reply.has_value(), patience);
        QCOMPARE(server.requests[0].path, QByteArray("/device_authorization"));
        QCOMPARE(server.requests[0].body, QByteArray("client_id=packhorse&scope=station&station=handheld%2012"));
        QCOMPARE(server.requests[0].headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(server.requests[1].body, QByteArray("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&client_id=packhorse&device_code=d-1"));
        QCOMPARE(server.requests[2].body, QByteArray("grant_type=refresh_token&client_id=packhorse&refresh_token=r%261"));
        for (const Request &request : server.requests)
            QVERIFY(!request.headers.value("authorization").contains("old"));
    }

    void answersAreReadStrictly_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        const QByteArray json = "application/json";
        const auto fault = [](GrantFault what) { return u"refused %1"_s.arg(int(what)); };
        QTest::newRow("tokens") << 200 << json << tokenBody << u"given"_s;
        QTest::newRow("pending") << 400 << json << QByteArray("{\"error\":\"authorization_pending\"}") << fault(GrantFault::Pending);
        QTest::newRow("slow down") << 400 << json << QByteArray("{\"error\":\"slow_down\"}") << fault(GrantFault::SlowDown);
        QTest::newRow("denied") << 400 << json << QByteArray("{\"error\":\"access_denied\"}") << fault(GrantFault::Denied);
        QTest::newRow("expired") << 400 << json << QByteArray("{\"error\":\"expired_token\"}") << fault(GrantFault::Expired);
        QTest::newRow("not enrolled") << 400 << json << QByteArray("{\"error\":\"invalid_grant\"}") << fault(GrantFault::NotEnrolled);
        QTest::newRow("another error") << 400 << json << QByteArray("{\"error\":\"invalid_client\"}") << fault(GrantFault::Refused);
        QTest::newRow("a portal's page") << 200 << QByteArray("text/html") << QByteArray("<html>") << u"unknown"_s;
        QTest::newRow("a portal's refusal") << 403 << QByteArray("text/html") << QByteArray("<html>") << u"unknown"_s;
        QTest::newRow("another kind of token") << 200 << json << QByteArray(tokenBody).replace("bearer", "mac") << u"unknown"_s;
        QTest::newRow("no access token") << 200 << json << QByteArray("{\"token_type\":\"bearer\",\"expires_in\":1}") << u"unknown"_s;
        QTest::newRow("no error in it") << 400 << json << QByteArray("{}") << u"unknown"_s;
        QTest::newRow("overloaded") << 503 << json << QByteArray("{\"error\":\"invalid_grant\"}") << u"unknown"_s;
    }
    void answersAreReadStrictly()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        QCOMPARE(kindOf(wire::interpretTokens(raw(status, type, body), {})), kind);
    }

    void theTokenIsShownAndItsRefusalTold()
    {
        RawServer server;
        server.onRequest = [](QTcpSocket *socket, const Request &request) {
            const bool isFresh = request.headers.value("authorization") == "Bearer fresh";
            socket->write(isFresh ? http(200, "application/json", "{}")
                                  : http(401, "application/problem+json", "{\"type\":\"urn:packhorse:problem:not-enrolled\",\"status\":401,\"title\":\"x\"}"));
        };
        Time time;
        wire::HttpServerLink link({server.url()}, station, time, time, time);
        int refused = 0;
        link.onTokenRefused = [&] {
            ++refused;
            link.useToken("fresh");
        };
        std::optional<ports::FetchReply> got;
        const auto fetch = [&] {
            got.reset();
            link.fetch(u"/v1/site"_s, {}, [&](const ports::FetchReply &reply, const QString &) { got = reply; });
        };
        fetch();
        QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), patience);
        QCOMPARE(refused, 1);
        QCOMPARE(std::get<ports::Refused>(*got).problem.status, 401);
        QVERIFY(!server.requests[0].headers.contains("authorization"));
        fetch();
        QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), patience);
        QVERIFY(std::holds_alternative<ports::Fresh>(*got));
        QCOMPARE(refused, 1);
    }

    void whoIsNotLetInDoesNotComeBackAtOnce()
    {
        QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        std::vector<std::unique_ptr<QWebSocket>> sockets;
        QStringList shown;
        bool lets = false;
        connect(&server, &QWebSocketServer::newConnection, this, [&] {
            sockets.emplace_back(server.nextPendingConnection());
            shown << QString::fromLatin1(sockets.back()->request().rawHeader("Authorization"));
            if (!lets)
                sockets.back()->close(QWebSocketProtocol::CloseCode(wire::Notifications::notLetIn));
        });
        Time time;
        time.chance = quint64(wire::Notifications::longestPause.count()); // the longest pause that there may be
        wire::HttpServerLink link({QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()))}, station, time, time, time);
        QSignalSpy closed(&server, &QWebSocketServer::newConnection);
        link.listen();
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(sockets[0]->state() == QAbstractSocket::UnconnectedState, patience);
        QTRY_VERIFY_WITH_TIMEOUT(time.soonest() > wire::Notifications::pingEvery, patience); // it has heard of it
        time.advance(domain::Duration(5'000)); // after a connection that was merely lost it would be back by now
        QTest::qWait(50); // what must not happen has no condition to wait for
        QCOMPARE(shown.size(), 1);
        lets = true;
        link.useToken("fresh"); // and with a token it does not wait
        QTRY_COMPARE_WITH_TIMEOUT(shown, (QStringList{QString(), u"Bearer fresh"_s}), patience);
    }

    void trustIsReadOrRefusedWithASentence()
    {
        QTemporaryDir folder;
        QVERIFY(wire::readTrust({}).hasValue());
        QVERIFY(wire::readTrust(folder.filePath(u"none.pem"_s)).error().contains(u"none.pem"_s));
        QFile file(folder.filePath(u"text.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no certificate\n") > 0);
        file.close();
        QVERIFY(wire::readTrust(file.fileName()).error().contains(u"no certificate in PEM"_s));
    }
};

PACKHORSE_TEST(TstGrants)
#include "tst_grants.moc"
