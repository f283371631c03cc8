// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/documents.h"
#include "support/test_main.h"
#include "unit/wire/wire_bench.h"
#include "wire/http_server_link.h"
#include "wire/one_shot_body.h"
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using bench::http;
using bench::RawServer;
using bench::Request;
using bench::Time;
using ports::Unknown;
using Kind = ports::Unknown::Kind;
Q_DECLARE_METATYPE(ports::Unknown::Kind)
using Deed = std::function<void(QTcpSocket *)>;
Q_DECLARE_METATYPE(Deed)

/// The link against real sockets.
class TstHttpServerLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAppendIsWrittenAsTheContractSays();
    void aProbeIsAnswered();
    void aRefusalIsToldApart();
    void aPostIsSentOnce_data();
    void aPostIsSentOnce();
    void aPostOnAKeptConnectionIsSentOnce_data();
    void aPostOnAKeptConnectionIsSentOnce();
    void aPlainBodyWouldBeSentAgain();
    void aLargeBatchArrivesWhole();
    void aCutChunkedAnswerIsUnknown();
    void aRedirectIsNotFollowed();
    void silenceIsEndedInTime_data();
    void silenceIsEndedInTime();
    void aConnectionThatDoesNotComeIsEndedInTime();
    void nobodyThere();
    void plainTextWhereTlsShouldBe();
    void anEndlessAnswerIsCutOff();
    void aDocumentIsFetchedConditionally();
    void flagsAreAskedWithTheTagAsItWasGiven();
    void aNodeWithoutFlagsStaysInUse();
    void aPinIsSentOnceAndRead();
    void aPinGoesNowhereInTheClear();
    void aPathElsewhereIsNotFetched_data();
    void aPathElsewhereIsNotFetched();
    void aNodeBelowAPathKeepsIt();
    void theNextNodeIsAskedAfterUnknown();
    void tellsWhomItAskedAndWhoAnswered();
    void theNextNodeIsAskedAfterDoubt();
    void anAnswerMayEndTheLink();
    void aLinkThatEndsAnswersNothing();
    void noTimerIsLeftBehind();
};

namespace {

const domain::JournalId journal(QStringLiteral("3f2b8c1e-5d4a-4b6f-8e7d-9c0a1b2c3d4e"));
const domain::StationId station(QStringLiteral("handheld 12"));
constexpr int patience = 5'000;

ports::AppendRequest batch()
{
    return {journal, 4, QString(64, u'a'), QString(64, u'b'), 3, {"{\"a\":1}", "{\"b\":2}"}, 4};
}

QByteArray verdict(domain::Sequence cursor = 5)
{
    domain::JournalAnswer answer;
    answer.journal = journal;
    answer.epoch = QStringLiteral("7d7f9a52-6a0c-4a0e-8f43-0f5a4e6b7c8d");
    answer.node = QStringLiteral("a");
    answer.now = {1795232870123};
    answer.cursor = cursor;
    answer.chain = QString(64, u'b');
    return http(200, "application/json", codec::encodeJournalAnswer(answer));
}

/// Ends a connection with RST instead of FIN.
void reset(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket->abort();
}

void sendAndClose(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    socket->disconnectFromHost();
}

template <typename Reply>
struct Answer
{
    std::optional<Reply> reply;
    QString node;
    int calls = 0;

    auto take()
    {
        return [this](Reply r, const QString &n) {
            reply = std::move(r);
            node = n;
            ++calls;
        };
    }
    [[nodiscard]] const Unknown *unknown() const { return reply ? std::get_if<Unknown>(&*reply) : nullptr; }
};
using JournalAnswered = Answer<ports::JournalReply>;
using Fetched = Answer<ports::FetchReply>;

} // namespace

void TstHttpServerLink::anAppendIsWrittenAsTheContractSays()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) { socket->write(verdict()); };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    JournalAnswered got;
    link.append(batch(), got.take());
    QCOMPARE(got.calls, 0);
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QCOMPARE(std::get<domain::JournalAnswer>(*got.reply).cursor, 5);
    QCOMPARE(got.node, server.url().toString());
    QCOMPARE(server.requests.size(), size_t(1));
    const Request &request = server.requests.front();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, "/v1/journals/" + journal.text().toLatin1() + "/events");
    QCOMPARE(request.body, QByteArray("{\"a\":1}\n{\"b\":2}\n"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/x-ndjson"));
    QCOMPARE(request.headers.value("content-length"), QByteArray("16"));
    QCOMPARE(request.headers.value("packhorse-first-sequence"), QByteArray("4"));
    QCOMPARE(request.headers.value("packhorse-chain-before"), QByteArray(64, 'a'));
    QCOMPARE(request.headers.value("packhorse-chain-after"), QByteArray(64, 'b'));
    QCOMPARE(request.headers.value("packhorse-proven"), QByteArray("3"));
    QCOMPARE(request.headers.value("packhorse-tried"), QByteArray("4"));
    QCOMPARE(request.headers.value("packhorse-station"), QByteArray("handheld%2012"));
    QVERIFY(!request.headers.contains("upgrade"));
}

void TstHttpServerLink::aProbeIsAnswered()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) { socket->write(verdict(100)); };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    JournalAnswered got;
    link.probe(journal, 100, got.take());
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QCOMPARE(std::get<domain::JournalAnswer>(*got.reply).cursor, 100);
    QCOMPARE(server.requests.front().method, QByteArray("GET"));
    QCOMPARE(server.requests.front().path, "/v1/journals/" + journal.text().toLatin1() + "?after=100");
}

void TstHttpServerLink::aRefusalIsToldApart()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) {
        socket->write(http(409, "application/problem+json",
                           R"({"type":"urn:packhorse:problem:sequence-gap","title":"Gap","status":409,"cursor":2,)"
                           R"("journal":"3f2b8c1e-5d4a-4b6f-8e7d-9c0a1b2c3d4e"})"));
    };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    JournalAnswered got;
    link.append(batch(), got.take());
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QCOMPARE(std::get<ports::Refused>(*got.reply).problem.cursor.value(), 2);
}

// The server has read the whole request when it does this. See facts of Qt 6.4.2 in one_shot_body.h.
void TstHttpServerLink::aPostIsSentOnce_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const Deed &deed, Kind kind) { QTest::newRow(name) << deed << kind; };
    const auto sends = [](const QByteArray &bytes) { return [bytes](QTcpSocket *s) { sendAndClose(s, bytes); }; };
    row("close", [](QTcpSocket *s) { s->disconnectFromHost(); }, Kind::Cut);
    row("reset", reset, Kind::Cut);
    row("half a status line", sends("HTTP/1.1 2"), Kind::Cut);
    row("no status line", sends("\r\n\r\n"), Kind::Cut);
    row("status line only", sends("HTTP/1.1 200 OK\r\n"), Kind::Cut);
    row("half the headers", sends("HTTP/1.1 200 OK\r\nContent-Type: applica"), Kind::Cut);
    row("half the body", sends(verdict().chopped(20)), Kind::Cut);
    row("half the body of an error", sends(http(500, "text/html", "<h1>no</h1>").chopped(4)), Kind::Cut);
    row("something else", sends("SSH-2.0-OpenSSH\r\n"), Kind::Cut);
    row("401 that asks for credentials", sends(http(401, "text/html", "", "WWW-Authenticate: Basic realm=\"x\"\r\n")), Kind::Foreign);
    row("407 that asks for credentials", sends(http(407, "text/html", "", "Proxy-Authenticate: Basic realm=\"x\"\r\n")), Kind::Foreign);
    row("307", sends(http(307, "text/html", "", "Location: /elsewhere\r\n")), Kind::Redirected);
    row("308", sends(http(308, "text/html", "", "Location: /elsewhere\r\n")), Kind::Redirected);
    row("408", sends(http(408, "text/html", "")), Kind::Foreign);
    row("503", sends(http(503, "text/html", "", "Retry-After: 0\r\n")), Kind::ServerError);
}

void TstHttpServerLink::aPostIsSentOnce()
{
    QFETCH(Deed, deed);
    QFETCH(Kind, kind);
    RawServer server;
    server.onRequest = [deed](QTcpSocket *socket, const Request &request) {
        request.method == "POST" ? deed(socket) : void(socket->write(verdict()));
    };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    JournalAnswered got;
    link.append(batch(), got.take());
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QVERIFY(got.unknown());
    QVERIFY2(got.unknown()->kind == kind, qPrintable(got.unknown()->what));
    JournalAnswered probed; // a second POST that was under way would be read before this is answered
    link.probe(journal, 0, probed.take());
    QTRY_COMPARE_WITH_TIMEOUT(probed.calls, 1, patience);
    QVERIFY(std::holds_alternative<domain::JournalAnswer>(*probed.reply));
    QCOMPARE(server.posts(), 1);
    QCOMPARE(got.calls, 1);
}

void TstHttpServerLink::aPostOnAKeptConnectionIsSentOnce_data()
{
    aPostIsSentOnce_data();
}

void TstHttpServerLink::aPostOnAKeptConnectionIsSentOnce()
{
    QFETCH(Deed, deed);
    QFETCH(Kind, kind);
    RawServer server;
    server.onRequest = [deed, posts = 0](QTcpSocket *socket, const Request &request) mutable {
        if (request.method == "POST" && ++posts == 2)
            deed(socket);
        else
            socket->write(verdict());
    };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    JournalAnswered first;
    link.append(batch(), first.take());
    QTRY_COMPARE_WITH_TIMEOUT(first.calls, 1, patience);
    JournalAnswered got;
    link.append(batch(), got.take());
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QVERIFY(got.unknown());
    QVERIFY2(got.unknown()->kind == kind, qPrintable(got.unknown()->what));
    JournalAnswered probed;
    link.probe(journal, 0, probed.take());
    QTRY_COMPARE_WITH_TIMEOUT(probed.calls, 1, patience);
    QCOMPARE(server.posts(), 2);
    QCOMPARE(server.requests[0].connection, server.requests[1].connection);
}

/// Proves that the server above would see a second POST.
void TstHttpServerLink::aPlainBodyWouldBeSentAgain()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) { socket->disconnectFromHost(); };
    QNetworkAccessManager network;
    QNetworkRequest request(server.url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/plain"));
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray("x")));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patience);
    if (server.posts() == 1)
        QSKIP("this version of Qt does not send a POST again after an early close");
    QVERIFY(server.posts() > 1);
}

void TstHttpServerLink::aLargeBatchArrivesWhole()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) { socket->write(verdict()); };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    ports::AppendRequest request = batch();
    QByteArray expected;
    request.lines.clear();
    for (int i = 0; expected.size() < 256 * 1024; ++i) {
        request.lines.push_back(QByteArray(260, static_cast<char>('a' + i % 26)));
        expected += request.lines.back() + '\n';
    }
    JournalAnswered got;
    link.append(request, got.take());
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QVERIFY(std::holds_alternative<domain::JournalAnswer>(*got.reply));
    QCOMPARE(server.requests.size(), size_t(1));
    QVERIFY(server.requests.front().body == expected);
}

void TstHttpServerLink::aCutChunkedAnswerIsUnknown()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) {
        sendAndClose(socket, "HTTP/1.1 200 OK\r\nContent-Type: image/svg+xml\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "6\r\n<svg/>\r\n");
    };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    Fetched got;
    link.fetch(QStringLiteral("/v1/products/1/picture"), {}, got.take());
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QVERIFY(got.unknown());
    QCOMPARE(got.unknown()->kind, Kind::Cut);
}

void TstHttpServerLink::aRedirectIsNotFollowed()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) {
        socket->write(http(302, "text/html", "", "Location: /v1/elsewhere\r\n"));
    };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    Fetched got;
    link.fetch(QStringLiteral("/v1/site"), {}, got.take());
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QCOMPARE(got.unknown()->kind, Kind::Redirected);
    QCOMPARE(server.requests.size(), size_t(1));
}

void TstHttpServerLink::silenceIsEndedInTime_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("limit");
    for (const auto &[call, limit] : {std::pair("append", 10'000), std::pair("fetch", 10'000), std::pair("probe", 3'000)}) {
        QTest::addRow("%s, no byte", call) << QByteArray() << QString::fromLatin1(call) << limit;
        QTest::addRow("%s, half an answer", call) << verdict().chopped(9) << QString::fromLatin1(call) << limit;
    }
}

void TstHttpServerLink::silenceIsEndedInTime()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, call);
    QFETCH(int, limit);
    RawServer server;
    server.onRequest = [sent](QTcpSocket *socket, const Request &) { socket->write(sent); };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    JournalAnswered answered;
    Fetched fetched;
    if (call == QLatin1String("append"))
        link.append(batch(), answered.take());
    else if (call == QLatin1String("probe"))
        link.probe(journal, 0, answered.take());
    else
        link.fetch(QStringLiteral("/v1/site"), {}, fetched.take());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), size_t(1), patience);
    QTRY_COMPARE_WITH_TIMEOUT(time.armed(), size_t(1), patience); // connected: only the whole limit is left
    time.advance(domain::Duration(limit - 1));
    QCOMPARE(answered.calls + fetched.calls, 0);
    time.advance(domain::Duration(1));
    QTRY_COMPARE_WITH_TIMEOUT(answered.calls + fetched.calls, 1, patience);
    const Unknown *unknown = answered.calls ? answered.unknown() : fetched.unknown();
    QVERIFY(unknown);
    QCOMPARE(unknown->kind, Kind::TimedOut);
    QCOMPARE(server.requests.size(), size_t(1));
}

/// A listener whose queue is full: the system drops what asks for a connection, as a black hole does.
void TstHttpServerLink::aConnectionThatDoesNotComeIsEndedInTime()
{
    QTcpServer full;
    full.setListenBacklogSize(0);
    full.listen(QHostAddress::LocalHost);
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> queue;
    for (int i = 0; i < 4; ++i) {
        queue.push_back(std::make_unique<QTcpSocket>());
        queue.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), full.serverPort());
    }
    QTRY_COMPARE_WITH_TIMEOUT(queue.front()->state(), QAbstractSocket::ConnectedState, patience);
    Time time;
    wire::HttpServerLink link({QUrl(QStringLiteral("http://127.0.0.1:%1").arg(full.serverPort()))}, station, time, time, time);
    JournalAnswered got;
    link.append(batch(), got.take());
    QTRY_COMPARE_WITH_TIMEOUT(time.armed(), size_t(2), patience); // the limit for the connection, and the whole one
    time.advance(domain::Duration(2'999));
    QCOMPARE(got.calls, 0);
    time.advance(domain::Duration(1));
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QVERIFY(got.unknown());
    QCOMPARE(got.unknown()->kind, Kind::NoNetwork);
    QVERIFY2(got.unknown()->what.contains(QLatin1String("no connection within 3000 ms")), qPrintable(got.unknown()->what));
}

void TstHttpServerLink::nobodyThere()
{
    quint16 port = 0;
    {
        QTcpServer gone;
        gone.listen(QHostAddress::LocalHost);
        port = gone.serverPort();
    }
    Time time;
    wire::HttpServerLink link({QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port))}, station, time, time, time);
    JournalAnswered got;
    link.append(batch(), got.take());
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QCOMPARE(got.unknown()->kind, Kind::NoNetwork);
}

void TstHttpServerLink::plainTextWhereTlsShouldBe()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write("HTTP/1.1 400 Bad\r\n\r\n"); });
    });
    Time time;
    wire::HttpServerLink link({QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()))}, station, time, time, time);
    JournalAnswered got;
    link.append(batch(), got.take());
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QCOMPARE(got.unknown()->kind, Kind::Tls);
}

void TstHttpServerLink::anEndlessAnswerIsCutOff()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n");
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
            if (socket->bytesToWrite() < 65'536)
                socket->write(QByteArray(262'144, ' '));
        });
    };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    Fetched got;
    link.fetch(QStringLiteral("/v1/site"), {}, got.take());
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, 20'000);
    QCOMPARE(got.unknown()->kind, Kind::NotReadable);
}

void TstHttpServerLink::aDocumentIsFetchedConditionally()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &request) {
        if (request.headers.value("if-none-match") == "\"e1\"")
            socket->write("HTTP/1.1 304 Not Modified\r\nETag: \"e1\"\r\n\r\n");
        else
            socket->write(http(200, "application/json", "{\"a\":1}", "ETag: \"e1\"\r\n"));
    };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    Fetched first;
    link.fetch(QStringLiteral("/v1/tasks?station=handheld%2012"), {}, first.take());
    QTRY_COMPARE_WITH_TIMEOUT(first.calls, 1, patience);
    const auto &fresh = std::get<ports::Fresh>(*first.reply);
    QCOMPARE(fresh.body, QByteArray("{\"a\":1}"));
    QCOMPARE(server.requests[0].path, QByteArray("/v1/tasks?station=handheld%2012"));
    Fetched second;
    link.fetch(QStringLiteral("/v1/tasks?station=handheld%2012"), fresh.etag, second.take());
    QTRY_COMPARE_WITH_TIMEOUT(second.calls, 1, patience);
    QVERIFY(std::holds_alternative<ports::NotModified>(*second.reply));
}

void TstHttpServerLink::flagsAreAskedWithTheTagAsItWasGiven()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &request) {
        if (request.headers.value("if-none-match") == "v7") // without quotes, as OFREP's examples have it
            socket->write("HTTP/1.1 304 Not Modified\r\nETag: v7\r\n\r\n");
        else
            socket->write(http(200, "application/json", "{\"flags\":[]}", "ETag: v7\r\n"));
    };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    std::optional<ports::FlagReply> reply;
    const auto take = [&reply](const ports::FlagReply &r) { reply = r; };
    link.evaluate("{\"context\":{}}", {}, take);
    QTRY_VERIFY_WITH_TIMEOUT(reply, patience);
    QCOMPARE(std::get<ports::Fresh>(*reply).etag, QByteArray("v7"));
    QCOMPARE(server.requests[0].path, QByteArray("/ofrep/v1/evaluate/flags"));
    QCOMPARE(server.requests[0].headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(server.requests[0].body, QByteArray("{\"context\":{}}"));
    reply.reset();
    link.evaluate("{\"context\":{}}", "v7", take);
    QTRY_VERIFY_WITH_TIMEOUT(reply, patience);
    QVERIFY(std::holds_alternative<ports::NotModified>(*reply));
}

/// Facts go where they went before, whatever becomes of flags.
void TstHttpServerLink::aNodeWithoutFlagsStaysInUse()
{
    RawServer first, second;
    first.onRequest = [](QTcpSocket *socket, const Request &request) {
        socket->write(request.path.startsWith("/ofrep") ? http(500, "text/html", "") : verdict());
    };
    Time time;
    wire::HttpServerLink link({first.url(), second.url()}, station, time, time, time);
    std::optional<ports::FlagReply> reply;
    link.evaluate("{}", {}, [&reply](const ports::FlagReply &r) { reply = r; });
    QTRY_VERIFY_WITH_TIMEOUT(reply, patience);
    QVERIFY(std::holds_alternative<ports::Unknown>(*reply));
    JournalAnswered answered;
    link.append(batch(), answered.take());
    QTRY_COMPARE_WITH_TIMEOUT(answered.calls, 1, patience);
    QCOMPARE(answered.node, first.url().toString());
}

void TstHttpServerLink::aPinIsSentOnceAndRead()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) {
        socket->write(http(200, "application/json", R"({"id":"op-1","badge":"B-1","pin":"$argon2id$x","unlocks":3})"));
    };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    std::optional<ports::PinReply> reply;
    link.choosePin(QStringLiteral("request"), {domain::OperatorId(QStringLiteral("op-1")), QStringLiteral("271828"), QStringLiteral("314159")},
                   [&reply](const ports::PinReply &r) { reply = r; });
    QTRY_VERIFY_WITH_TIMEOUT(reply, patience);
    const auto *who = std::get_if<domain::Operator>(&*reply);
    QVERIFY(who && who->verifier == QStringLiteral("$argon2id$x") && who->unlocks == 3);
    QCOMPARE(server.requests.size(), decltype(server.requests.size())(1));
    QCOMPARE(server.requests[0].path, QByteArray("/v1/pins"));
    QCOMPARE(server.requests[0].body, QByteArray(R"({"old":"314159","operator":"op-1","pin":"271828","request":"request"})"));
}

/// Nor to a server that a station may otherwise talk to without TLS: nothing leaves it.
void TstHttpServerLink::aPinGoesNowhereInTheClear()
{
    Time time;
    wire::HttpServerLink link({QUrl(QStringLiteral("http://192.0.2.1:8080"))}, station, time, time, time);
    std::optional<ports::PinReply> reply;
    link.choosePin(QStringLiteral("request"), {domain::OperatorId(QStringLiteral("op-1")), QStringLiteral("271828"), QStringLiteral("314159")},
                   [&reply](const ports::PinReply &r) { reply = r; });
    QVERIFY(!reply);
    time.advance(domain::Duration(0)); // no answer of anybody is waited for
    QVERIFY(reply);
    const auto *why = std::get_if<ports::Unknown>(&*reply);
    QVERIFY(why && why->kind == ports::Unknown::Kind::Tls);
    QVERIFY(!why->what.contains(QStringLiteral("271828")));
    QCOMPARE(time.armed(), size_t(0));
}

void TstHttpServerLink::aPathElsewhereIsNotFetched_data()
{
    QTest::addColumn<QString>("href");
    for (const char *href : {"", "v1/site", "http://example.org/v1/site", "//example.org/v1/site", "/v1/a b", "/v1/%zz"})
        QTest::newRow(href[0] ? href : "nothing") << QString::fromLatin1(href);
}

void TstHttpServerLink::aPathElsewhereIsNotFetched()
{
    QFETCH(QString, href);
    RawServer server;
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    Fetched got;
    link.fetch(href, {}, got.take());
    QCOMPARE(got.calls, 0);
    time.advance(domain::Duration(0));
    QCOMPARE(got.calls, 1);
    QCOMPARE(got.unknown()->kind, Kind::NotReadable);
    QCOMPARE(server.connections, 0);
}

void TstHttpServerLink::aNodeBelowAPathKeepsIt()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) { socket->write(http(200, "application/json", "{}")); };
    Time time;
    QUrl below = server.url();
    below.setPath(QStringLiteral("/packhorse/"));
    wire::HttpServerLink link({below}, station, time, time, time);
    Fetched got;
    link.fetch(QStringLiteral("/v1/site"), {}, got.take());
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QCOMPARE(server.requests[0].path, QByteArray("/packhorse/v1/site"));
}

void TstHttpServerLink::theNextNodeIsAskedAfterUnknown()
{
    RawServer bad;
    bad.onRequest = [](QTcpSocket *socket, const Request &) { socket->write(http(502, "text/html", "")); };
    RawServer good;
    good.onRequest = [](QTcpSocket *socket, const Request &) { socket->write(verdict()); };
    Time time;
    wire::HttpServerLink link({bad.url(), good.url()}, station, time, time, time);
    JournalAnswered one, two, three;
    link.append(batch(), one.take());
    QTRY_COMPARE_WITH_TIMEOUT(one.calls, 1, patience);
    QCOMPARE(one.node, bad.url().toString());
    QCOMPARE(one.unknown()->kind, Kind::ServerError);
    link.append(batch(), two.take());
    QTRY_COMPARE_WITH_TIMEOUT(two.calls, 1, patience);
    QCOMPARE(two.node, good.url().toString());
    QVERIFY(!two.unknown());
    time.advance(wire::NodeRing::shortestRest);
    link.append(batch(), three.take());
    QTRY_COMPARE_WITH_TIMEOUT(three.calls, 1, patience);
    QCOMPARE(three.node, bad.url().toString());
}

/// Nobody who looks at a station's settings reads what somebody wrote in front of a host.
void TstHttpServerLink::tellsWhomItAskedAndWhoAnswered()
{
    RawServer good;
    good.onRequest = [](QTcpSocket *socket, const Request &) { socket->write(verdict()); };
    RawServer bad;
    bad.onRequest = [](QTcpSocket *socket, const Request &) { socket->write(http(502, "text/html", "")); };
    QUrl secret = good.url();
    secret.setUserName(QStringLiteral("station"));
    secret.setPassword(QStringLiteral("hush"));
    Time time;
    wire::HttpServerLink link({bad.url(), secret}, station, time, time, time);
    int told = 0;
    link.onNodes = [&told] { ++told; };
    QCOMPARE(link.lastAsked(), bad.url().toString());
    QCOMPARE(link.lastAnswered(), QString());
    JournalAnswered one, two, three;
    link.append(batch(), one.take());
    QTRY_COMPARE_WITH_TIMEOUT(one.calls, 1, patience);
    QCOMPARE(link.lastAnswered(), QString());
    link.append(batch(), two.take());
    QTRY_COMPARE_WITH_TIMEOUT(two.calls, 1, patience);
    QCOMPARE(link.lastAsked(), good.url().toString());
    QCOMPARE(link.lastAnswered(), good.url().toString());
    QCOMPARE(two.node, good.url().toString());
    time.advance(wire::NodeRing::shortestRest);
    link.append(batch(), three.take());
    QTRY_COMPARE_WITH_TIMEOUT(three.calls, 1, patience);
    QCOMPARE(link.lastAsked(), bad.url().toString());
    QCOMPARE(link.lastAnswered(), good.url().toString());
    QCOMPARE(told, 4); // asked the one, the other and the one again; one has answered
}

void TstHttpServerLink::theNextNodeIsAskedAfterDoubt()
{
    RawServer a, b;
    a.onRequest = b.onRequest = [](QTcpSocket *socket, const Request &) { socket->write(verdict()); };
    Time time;
    wire::HttpServerLink link({a.url(), b.url()}, station, time, time, time);
    JournalAnswered one, two;
    link.probe(journal, 0, one.take());
    QTRY_COMPARE_WITH_TIMEOUT(one.calls, 1, patience);
    link.doubt(one.node, QStringLiteral("its cursor fell"));
    link.doubt(QStringLiteral("http://nobody.invalid"), QStringLiteral("a node that is none"));
    link.probe(journal, 0, two.take());
    QTRY_COMPARE_WITH_TIMEOUT(two.calls, 1, patience);
    QCOMPARE(two.node, b.url().toString());
}

void TstHttpServerLink::anAnswerMayEndTheLink()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) { socket->write(verdict()); };
    Time time;
    auto link = std::make_unique<wire::HttpServerLink>(QList<QUrl>{server.url()}, station, time, time, time);
    bool ended = false;
    link->append(batch(), [&](const ports::JournalReply &, const QString &) {
        link.reset();
        ended = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
    QCOMPARE(time.armed(), size_t(0));
}

void TstHttpServerLink::aLinkThatEndsAnswersNothing()
{
    RawServer server;
    Time time;
    int answers = 0;
    {
        wire::HttpServerLink link({server.url()}, station, time, time, time);
        link.append(batch(), [&answers](const ports::JournalReply &, const QString &) { ++answers; });
        link.fetch(QStringLiteral("nowhere"), {}, [&answers](const ports::FetchReply &, const QString &) { ++answers; });
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), size_t(1), patience);
    }
    QCOMPARE(time.armed(), size_t(0));
    time.advance(domain::Duration(60'000));
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

void TstHttpServerLink::noTimerIsLeftBehind()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) { socket->write(verdict()); };
    Time time;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    JournalAnswered got;
    link.append(batch(), got.take());
    QTRY_COMPARE_WITH_TIMEOUT(got.calls, 1, patience);
    QCOMPARE(time.armed(), size_t(0));
}

PACKHORSE_TEST(TstHttpServerLink)
#include "tst_http_server_link.moc"
