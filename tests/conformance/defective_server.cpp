// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/defective_server.h"
#include "base/must.h"
#include "codec/chain.h"
#include "server/core/demo.h"
#include "server/core/problems.h"
#include "server/http/process.h"
#include <QTcpSocket>
#include <QUrlQuery>

namespace defective {
namespace {

const QByteArray upgradePath = "GET /v1/notifications ";

/// Cut off the front of the bytes; nothing while it is not whole, but `sofar` is what has come.
std::optional<Request> takeRequest(QByteArray &bytes, Request *sofar = nullptr)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QByteArrayList lines = bytes.left(end).split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    Request request{first.value(0), QUrl::fromEncoded("http://127.0.0.1" + first.value(1)), {}, {}};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    request.body = bytes.mid(end + 4, length);
    if (sofar)
        *sofar = request;
    if (request.body.size() < length)
        return std::nullopt;
    bytes.remove(0, end + 4 + length);
    return request;
}

QStringList segmentsOf(const QUrl &url)
{
    QStringList segments;
    for (const QString &part : url.path(QUrl::FullyEncoded).mid(1).split(u'/'))
        segments << QUrl::fromPercentEncoding(part.toUtf8());
    return segments;
}

QMap<QString, QString> queryOf(const QUrl &url)
{
    QMap<QString, QString> query;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        query.insert(name, value);
    return query;
}

void retag(server::Document &document)
{
    for (auto &[name, value] : document.headers) {
        if (name == "ETag")
            value = server::found(document.contentType, document.body).etag();
    }
}

} // namespace

server::AppendCall Request::append() const
{
    return {path().section(u'/', 3, 3),
            headers.value("packhorse-first-sequence"),
            headers.value("packhorse-chain-before"),
            headers.value("packhorse-chain-after"),
            headers.value("packhorse-proven"),
            body,
            headers.value("packhorse-tried")};
}

Server::Server(Defect defect)
    : m_defect(std::move(defect))
{
    const server::World world = server::realWorld();
    auto store = server::Store::open(QStringLiteral("sqlite::memory:"), server::Store::Missing::Create, world);
    MUST(store.hasValue(), "the test's store opens");
    m_store = std::move(*store);
    fill();
    m_server = std::make_unique<server::ReferenceServer>(*m_store, world, QStringLiteral("node-1"));
    auto plan = server::readCarrierPlan(QStringLiteral("emulated:latency_ms=1..2,ledger=") + m_folder.filePath(QStringLiteral("ledger.db")));
    auto labels = server::LabelOffice::open(*m_store, world, *plan);
    MUST(labels.hasValue(), "the test's carrier opens");
    m_labels = std::move(*labels);
    m_server->onLabels = [this] { m_labels->nudge(); };
    m_server->onChanged = [this](const std::vector<domain::Changed> &changed) {
        QMetaObject::invokeMethod(this, [this, changed] { tell(changed); }, Qt::QueuedConnection); // after the answer
    };
    m_labels->start();
    connect(&m_upgrade, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_upgrade.nextPendingConnection())
            m_listeners.emplace_back(socket);
    });
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            serve(socket);
    });
    MUST(listen(QHostAddress::LocalHost), "a port is free");
}

Server::~Server() = default;

/// The demo's site, and a route with two orders.
void Server::fill()
{
    const server::World world = server::realWorld();
    const QByteArray orders = "order,product,name,quantity,code,location,weight_g\n"
                              "1,apple,Apple,3,,A-01-01,100\n1,pear,Pear,2,,A-02-01,120\n"
                              "2,apple,Apple,1,,A-01-01,100\n2,plum,Plum,4,,A-03-01,30\n";
    const std::vector<server::AdminCall> calls{
        {QStringLiteral("site"), {{QStringLiteral("what"), QStringLiteral("demo")}}, {}},
        {QStringLiteral("import"), {{QStringLiteral("format"), QStringLiteral("csv")}}, orders},
        {QStringLiteral("routes"), {{QStringLiteral("totes"), QStringLiteral("20")}, {QStringLiteral("stops"), QStringLiteral("100")}}, {}}};
    for (const server::AdminCall &call : calls)
        MUST(server::runAdmin(*m_store, world, call).hasValue(), "the test's warehouse is filled");
}

void Server::serve(QTcpSocket *socket)
{
    auto bytes = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, this, [this, socket, bytes] {
        if (m_defect.takesHalfBodies)
            takeHalf(*bytes + socket->readAll());
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes] {
        const QByteArray next = socket->peek(16 * 1024);
        if (bytes->isEmpty() && next.startsWith(upgradePath) && next.toLower().contains("upgrade: websocket")) {
            disconnect(socket, nullptr, this, nullptr);
            m_upgrade.handleConnection(socket);
            return;
        }
        *bytes += socket->readAll();
        while (const auto request = takeRequest(*bytes))
            answer(socket, *request);
    });
}

void Server::answer(QTcpSocket *socket, const Request &request)
{
    const server::Document document = documentFor(request);
    ++requests;
    const bool hasBody = document.status != 304;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(document.status) + " X\r\n";
    for (const auto &[name, value] : document.headers)
        head += name + ": " + value + "\r\n";
    if (hasBody)
        head += "Content-Type: " + document.contentType + "\r\nContent-Length: " + QByteArray::number(document.body.size()) + "\r\n";
    socket->write(head + "\r\n" + (hasBody ? document.body : QByteArray()));
}

server::Document Server::documentFor(const Request &request)
{
    if (m_defect.instead) {
        if (auto document = m_defect.instead(*this, request))
            return *document;
    }
    server::Document document = honest(request);
    if (m_defect.edit) {
        m_defect.edit(*this, request, document);
        retag(document);
    }
    if (document.status == 200)
        document = server::conditional(document, request.headers.value("if-none-match"));
    if (m_defect.spoil)
        m_defect.spoil(request, document);
    return document;
}

server::Document Server::honest(const Request &request)
{
    const QStringList path = segmentsOf(request.url);
    if (request.isAppend())
        return m_server->append(request.append());
    if (request.path() == u"/v1/pins")
        return m_server->choosePin(request.body);
    if (request.method == "POST")
        return m_server->evaluate({path.value(4), request.body, {}});
    if (request.path() == u"/v1/notifications")
        return server::refused(server::problem("upgrade-required", 426, QStringLiteral("This path is a WebSocket"), {}));
    return m_server->get({path, queryOf(request.url), {}});
}

void Server::takeHalf(const QByteArray &bytes)
{
    QByteArray left = bytes;
    Request request;
    static_cast<void>(takeRequest(left, &request));
    if (!request.isAppend())
        return;
    request.body.truncate(request.body.lastIndexOf('\n') + 1);
    auto chain = codec::Chain::fromHex(QString::fromLatin1(request.headers.value("packhorse-chain-before"))).value();
    for (const QByteArray &line : request.body.split('\n')) {
        if (!line.isEmpty())
            chain = codec::chainNext(chain, line);
    }
    request.headers.insert("packhorse-chain-after", chain.hex().toLatin1());
    static_cast<void>(honest(request));
}

void Server::tell(const std::vector<domain::Changed> &changed)
{
    for (const domain::Changed &one : changed) {
        const QString honestly = server::Notifications::message(one);
        const QString text = m_defect.tell ? m_defect.tell(honestly) : honestly;
        for (const auto &socket : m_listeners) {
            if (!text.isEmpty())
                socket->sendTextMessage(text);
        }
    }
}

} // namespace defective
