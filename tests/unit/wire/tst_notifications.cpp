// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "unit/wire/wire_bench.h"
#include "wire/http_server_link.h"
#include <QCryptographicHash>
#include <QWebSocket>
#include <QWebSocketServer>

using bench::RawServer;
using bench::Request;
using bench::Time;
using domain::Duration;
using wire::Notifications;

class TstNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsTold();
    void garbageIsIgnored_data();
    void garbageIsIgnored();
    void aConnectionSaysThatTheNetworkIsThere();
    void aClosedSocketComesBack();
    void attemptsAreSpacedOut();
    void aSilentSocketIsGivenUp();
    void aSocketThatAnswersPingsStays();
    void aHandshakeWithoutEndIsGivenUp();
    void theNodeInUseIsListenedTo();
    void nothingIsToldAfterTheEnd();
};

namespace {

constexpr int patience = 5'000;
const domain::StationId station(QStringLiteral("h12"));

struct Told
{
    std::vector<std::pair<QString, qint64>> changes;
    int reachable = 0;

    void hear(wire::HttpServerLink &link)
    {
        link.onNotification = [this](const QString &href, qint64 version) { changes.emplace_back(href, version); };
        link.onReachable = [this] { ++reachable; };
    }
};

class SocketServer : public QWebSocketServer
{
public:
    SocketServer() : QWebSocketServer(QStringLiteral("test"), NonSecureMode)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            sockets.emplace_back(nextPendingConnection());
            paths.push_back(sockets.back()->request().url().path());
            stations.push_back(sockets.back()->request().rawHeader("Packhorse-Station"));
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

    std::vector<std::unique_ptr<QWebSocket>> sockets;
    std::vector<QString> paths;
    std::vector<QByteArray> stations;
};

const QString change = QStringLiteral(R"({"topic":"routes","type":"updated","href":"/v1/routes/R-4711","version":58})");

/// RFC 6455 section 4.2.2.
QByteArray handshake(const Request &request)
{
    const QByteArray key = request.headers.value("sec-websocket-key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n";
}

} // namespace

void TstNotifications::aChangeIsTold()
{
    SocketServer server;
    Time time;
    Told told;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    told.hear(link);
    link.listen();
    QTRY_COMPARE_WITH_TIMEOUT(server.sockets.size(), size_t(1), patience);
    QCOMPARE(server.paths[0], QStringLiteral("/v1/notifications"));
    QCOMPARE(server.stations[0], QByteArray("h12"));
    server.sockets[0]->sendTextMessage(change);
    QTRY_COMPARE_WITH_TIMEOUT(told.changes.size(), size_t(1), patience);
    QCOMPARE(told.changes[0].first, QStringLiteral("/v1/routes/R-4711"));
    QCOMPARE(told.changes[0].second, 58);
}

void TstNotifications::garbageIsIgnored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("binary");
    QTest::newRow("text") << QByteArray("hello") << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("other JSON") << QByteArray(R"({"topic":"routes"})") << false;
    QTest::newRow("list") << QByteArray("[1]") << false;
    QTest::newRow("binary") << change.toUtf8() << true;
}

void TstNotifications::garbageIsIgnored()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, binary);
    SocketServer server;
    Time time;
    Told told;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    told.hear(link);
    link.listen();
    QTRY_COMPARE_WITH_TIMEOUT(server.sockets.size(), size_t(1), patience);
    binary ? server.sockets[0]->sendBinaryMessage(bytes) : server.sockets[0]->sendTextMessage(QString::fromUtf8(bytes));
    server.sockets[0]->sendTextMessage(change); // comes after it, on the same connection
    QTRY_VERIFY_WITH_TIMEOUT(!told.changes.empty(), patience);
    QCOMPARE(told.changes.size(), size_t(1));
    QCOMPARE(told.changes[0].second, 58);
    QCOMPARE(server.sockets.size(), size_t(1));
}

void TstNotifications::aConnectionSaysThatTheNetworkIsThere()
{
    SocketServer server;
    Time time;
    Told told;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    told.hear(link);
    link.listen();
    QTRY_COMPARE_WITH_TIMEOUT(told.reachable, 1, patience);
}

void TstNotifications::aClosedSocketComesBack()
{
    SocketServer server;
    Time time;
    Told told;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    told.hear(link);
    link.listen();
    QTRY_COMPARE_WITH_TIMEOUT(told.reachable, 1, patience);
    time.chance = 400;
    server.sockets[0]->abort();
    QTRY_VERIFY_WITH_TIMEOUT((time.advance(Duration(100)), told.reachable == 2), patience);
    server.sockets[1]->sendTextMessage(change);
    QTRY_COMPARE_WITH_TIMEOUT(told.changes.size(), size_t(1), patience);
}

/// Nobody listens: the pause before attempt n is at most 0.5 s doubled n times, at most 30 s, and chance decides.
void TstNotifications::attemptsAreSpacedOut()
{
    RawServer server;
    server.onRequest = [](QTcpSocket *socket, const Request &) { socket->write(bench::http(503, "text/html", "")); };
    Time time;
    Told told;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    told.hear(link);
    link.listen();
    time.chance = 30'000; // modulo (most + 1) below 30 s, the whole of it at 30 s
    size_t attempts = 1;
    for (const qint64 most : {500, 1'000, 2'000, 4'000, 8'000, 16'000, 30'000, 30'000}) {
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), attempts, patience);
        time.advance(Notifications::connectWithin); // a refused handshake may go unnoticed until then
        const Duration pause(30'000 % (most + 1));
        if (pause.count() > 0)
            time.advance(pause - Duration(1));
        QCoreApplication::processEvents();
        QCOMPARE(server.requests.size(), attempts);
        time.advance(Duration(1));
        ++attempts;
    }
    QCOMPARE(told.reachable, 0);
}

void TstNotifications::aSilentSocketIsGivenUp()
{
    RawServer server; // shakes hands, then says nothing: no pong either
    server.onRequest = [](QTcpSocket *socket, const Request &request) { socket->write(handshake(request)); };
    Time time;
    Told told;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    told.hear(link);
    link.listen();
    QTRY_COMPARE_WITH_TIMEOUT(told.reachable, 1, patience);
    time.advance(Notifications::deadAfter - Duration(1));
    QCoreApplication::processEvents();
    QCOMPARE(server.connections, 1);
    time.advance(Duration(1));
    time.advance(Notifications::shortestPause);
    QTRY_COMPARE_WITH_TIMEOUT(server.connections, 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(told.reachable, 2, patience);
}

void TstNotifications::aSocketThatAnswersPingsStays()
{
    SocketServer server;
    Time time;
    Told told;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    told.hear(link);
    link.listen();
    QTRY_COMPARE_WITH_TIMEOUT(told.reachable, 1, patience);
    for (int minute = 0; minute < 4; ++minute) {
        time.advance(Notifications::pingEvery);
        // The pong of this ping is on its way in front of this message.
        const size_t before = told.changes.size();
        server.sockets[0]->ping();
        QTRY_VERIFY_WITH_TIMEOUT((server.sockets[0]->sendTextMessage(change), told.changes.size() > before), patience);
    }
    QCOMPARE(server.sockets.size(), size_t(1));
}

void TstNotifications::aHandshakeWithoutEndIsGivenUp()
{
    RawServer server;
    Time time;
    Told told;
    wire::HttpServerLink link({server.url()}, station, time, time, time);
    told.hear(link);
    link.listen();
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), size_t(1), patience);
    time.advance(Notifications::connectWithin);
    time.advance(Notifications::shortestPause);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), size_t(2), patience);
    QCOMPARE(told.reachable, 0);
}

void TstNotifications::theNodeInUseIsListenedTo()
{
    SocketServer a, b;
    Time time;
    Told told;
    wire::HttpServerLink link({a.url(), b.url()}, station, time, time, time);
    told.hear(link);
    link.doubt(a.url().toString(), QStringLiteral("it forgot"));
    link.listen();
    QTRY_COMPARE_WITH_TIMEOUT(b.sockets.size(), size_t(1), patience);
    QVERIFY(a.sockets.empty());
}

void TstNotifications::nothingIsToldAfterTheEnd()
{
    SocketServer server;
    Time time;
    Told told;
    {
        wire::HttpServerLink link({server.url()}, station, time, time, time);
        told.hear(link);
        link.listen();
        QTRY_COMPARE_WITH_TIMEOUT(told.reachable, 1, patience);
        server.sockets[0]->sendTextMessage(change);
    }
    QCOMPARE(time.armed(), size_t(0));
    QTRY_VERIFY_WITH_TIMEOUT(server.sockets[0]->state() == QAbstractSocket::UnconnectedState, patience);
    QVERIFY(told.changes.empty());
}

PACKHORSE_TEST(TstNotifications)
#include "tst_notifications.moc"
