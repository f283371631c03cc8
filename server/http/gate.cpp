// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate.h"
#include "domain/flags.h"
#include "server/core/problems.h"
#include "server/http/prompt_listener.h"
#include <QTcpServer>
#include <QTimer>
#include <QUrlQuery>

namespace server {
namespace {

constexpr int drainLimit_ms = 2000;
constexpr int drainLook_ms = 10;
constexpr int drainQuiet_ms = 150; ///< a request on its way is here by then

const QString notificationsPath = QStringLiteral("/v1/notifications");

const QStringList ofrepPath = domain::flagsHref().split(u'/', Qt::SkipEmptyParts);

/// Segments without percent-encoding: an encoded slash stays within its segment.
QStringList segmentsOf(const QUrl &url)
{
    QStringList segments;
    for (const QString &part : url.path(QUrl::FullyEncoded).mid(1).split(u'/'))
        segments << QUrl::fromPercentEncoding(part.toUtf8());
    return segments;
}

QMap<QString, QString> queryOf(const QHttpServerRequest &request)
{
    QMap<QString, QString> query;
    for (const auto &[name, value] : request.query().queryItems(QUrl::FullyDecoded))
        query.insert(name, value);
    return query;
}

Document methodRefused(const char *allowed)
{
    Document document = refused(problem("method-not-allowed", 405, QStringLiteral("This method is not known here"),
                                        QStringLiteral("allowed: ") + QLatin1String(allowed)));
    document.headers.emplaceBack("Allow", allowed);
    return document;
}

void send(QHttpServerResponder &responder, const Document &document, bool withBody)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(document.status));
    for (const auto &[name, value] : document.headers)
        responder.writeHeader(name, value);
    const bool hasContent = document.status != 304;
    if (hasContent) {
        responder.writeHeader("Content-Type", document.contentType);
        responder.writeHeader("Content-Length", QByteArray::number(document.body.size()));
    }
    responder.writeBody(withBody && hasContent ? document.body : QByteArray(""));
}

bool wantsUpgrade(const QHttpServerRequest &request)
{
    return request.value("upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
}

} // namespace

Gate::Gate(ReferenceServer &server, QByteArray adminToken, Reception *reception)
    : m_server(server)
    , m_adminToken(std::move(adminToken))
    , m_reception(reception)
{
    // A WebSocket upgrade works only on a path that has a route, and whatever the route writes goes out before it.
    m_http.route(notificationsPath, [](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        if (wantsUpgrade(request))
            return;
        Document document = refused(problem("upgrade-required", 426, QStringLiteral("This path is a WebSocket"), {}));
        document.headers.emplaceBack("Upgrade", "websocket");
        send(responder, document, true);
    });
    m_http.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        answer(request, std::move(responder));
    });
    connect(&m_http, &QHttpServer::newWebSocketConnection, this, [this] {
        while (m_http.hasPendingWebSocketConnections())
            welcome(m_http.nextPendingWebSocketConnection());
    });
    m_server.onChanged = [this](const std::vector<domain::Changed> &changed) {
        QMetaObject::invokeMethod(
            this, [this, changed] { m_notifications.tell(changed); }, Qt::QueuedConnection);
    };
}

void Gate::useTls(const QSslConfiguration &tls) { m_tls = tls; }

quint16 Gate::listen(const QHostAddress &address, quint16 port)
{
    auto listener = promptListener(m_tls);
    if (!listener->listen(address, port))
        return 0;
    const quint16 taken = listener->serverPort();
    m_http.bind(listener.release()); // which owns it from now on
    return taken;
}

quint16 Gate::listenToCommands()
{
    m_commands.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        const QStringList path = segmentsOf(request.url());
        const bool isCommand = path.size() == 3 && path.at(0) == u"v1" && path.at(1) == u"admin" && request.method() == QHttpServerRequest::Method::Post;
        send(responder, isCommand ? admin(request, path.at(2)) : notFound(request.url().path()), true);
    });
    return m_commands.listen(QHostAddress::LocalHost, 0);
}

void Gate::answer(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    Document document = documentFor(request);
    if (m_draining)
        document.headers.emplaceBack("Connection", "close"); // the next one goes to another node
    ++m_answered;
    send(responder, document, request.method() != QHttpServerRequest::Method::Head);
}

void Gate::tell(const std::vector<domain::Changed> &changed)
{
    if (changed.empty())
        m_notifications.tell({{QStringLiteral("/v1/tasks"), 0}, {domain::flagsHref(), 0}});
    else
        m_notifications.tell(changed);
}

/// What a QHttpServer's route writes does not stop an upgrade: who may not listen is told so by the socket's end.
void Gate::welcome(std::unique_ptr<QWebSocket> socket)
{
    constexpr auto notEnrolled = QWebSocketProtocol::CloseCode(4401);
    const auto admitted = m_reception ? m_reception->admit({QStringLiteral("v1"), QStringLiteral("notifications")},
                                                           socket->request().rawHeader("Authorization"))
                                      : Reception::Admitted(std::optional<Holder>());
    if (admitted)
        return m_notifications.welcome(std::move(socket));
    socket->close(notEnrolled, QStringLiteral("this device is not let in"));
    socket.release()->deleteLater();
}

Document Gate::documentFor(const QHttpServerRequest &request)
{
    using Method = QHttpServerRequest::Method;
    const QStringList path = segmentsOf(request.url());
    const QString first = path.value(0);
    const bool isGrant = path.size() == 1 && (first == u"device_authorization" || first == u"token");
    if (m_reception && isGrant)
        return request.method() == Method::Post ? granted(request, first) : methodRefused("POST");
    if (path.size() == 1 && (first == u"cases" || (m_reception && first == u"devices")))
        return forPerson(request, path);
    if (first == u"v1" && path.value(1) == u"admin" && path.size() == 3)
        return request.method() == Method::Post ? admin(request, path.at(2)) : methodRefused("POST");
    return forDevice(request, path);
}

Document Gate::forDevice(const QHttpServerRequest &request, const QStringList &path)
{
    using Method = QHttpServerRequest::Method;
    const bool isHealth = path == QStringList{QStringLiteral("health")};
    std::optional<Holder> by;
    if (m_reception && !isHealth) {
        const auto admitted = m_reception->admit(path, request.value("authorization"));
        if (!admitted)
            return admitted.error();
        by = *admitted;
    }
    if (path.size() == 4 && path.value(0) == u"v1" && path.value(1) == u"journals" && path.value(3) == u"events")
        return request.method() == Method::Post ? appended(request, path, by) : methodRefused("POST");
    if (path.mid(0, 4) == ofrepPath && path.size() <= 5)
        return request.method() == Method::Post ? evaluated(request, path) : methodRefused("POST");
    if (path == QStringList{QStringLiteral("v1"), QStringLiteral("pins")})
        return request.method() == Method::Post ? m_server.choosePin(request.body()) : methodRefused("POST");
    if (request.method() != Method::Get && request.method() != Method::Head)
        return methodRefused("GET, HEAD");
    return m_server.get({path, queryOf(request), request.value("if-none-match"), by});
}

Document Gate::forPerson(const QHttpServerRequest &request, const QStringList &path)
{
    using Method = QHttpServerRequest::Method;
    const bool isPost = request.method() == Method::Post;
    const bool isGet = request.method() == Method::Get || request.method() == Method::Head;
    if (path.value(0) == u"devices") {
        if (!isGet && !isPost)
            return methodRefused("GET, HEAD, POST");
        return isPost ? m_reception->devicesForm(request.value("authorization"), request.body())
                      : m_reception->devicesPage(request.value("authorization"), queryOf(request).value(QStringLiteral("user_code")));
    }
    if (!isGet)
        return methodRefused("GET, HEAD");
    if (m_reception && m_reception->isEnrolled()) {
        const auto who = m_reception->person(request.value("authorization"));
        if (!who)
            return who.error();
    }
    return m_server.get({path, queryOf(request), {}});
}

/// Where whoever asks has reached this server, and so a person may; a proxy in front says whether it speaks TLS.
QString Gate::siteOf(const QHttpServerRequest &request) const
{
    const bool isSecure = m_tls || request.value("x-forwarded-proto") == "https";
    return (isSecure ? QStringLiteral("https://") : QStringLiteral("http://")) + QString::fromLatin1(request.value("host"));
}

Document Gate::granted(const QHttpServerRequest &request, const QString &what)
{
    return m_reception->grant(what, request.body(), siteOf(request));
}

Document Gate::appended(const QHttpServerRequest &request, const QStringList &path, const std::optional<Holder> &by)
{
    return m_server.append({path.at(2), request.value("packhorse-first-sequence"),
                            request.value("packhorse-chain-before"), request.value("packhorse-chain-after"),
                            request.value("packhorse-proven"), request.body(), request.value("packhorse-tried"), by});
}

Document Gate::evaluated(const QHttpServerRequest &request, const QStringList &path)
{
    return m_server.evaluate({path.value(4), request.body(), request.value("if-none-match")});
}

Document Gate::casesForm(const QHttpServerRequest &request)
{
    if (!m_reception || !m_reception->isEnrolled())
        return m_server.casesForm(request.body());
    const auto who = m_reception->person(request.value("authorization"));
    return who ? m_server.casesForm(request.body(), who->badge) : who.error();
}

Document Gate::admin(const QHttpServerRequest &request, const QString &command)
{
    if (command == u"cases" && request.value("content-type").startsWith("application/x-www-form-urlencoded"))
        return casesForm(request);
    if (m_adminToken.isEmpty() || request.value("authorization") != "Bearer " + m_adminToken)
        return refused(problem("not-allowed", 401,
                               QStringLiteral("This needs the token that the server wrote beside its store"), {}));
    const auto answer = m_server.admin({command, queryOf(request), request.body()});
    if (!answer)
        return refused(answer.error().usage
                           ? problem("bad-value", 400, QStringLiteral("A value is wrong"), answer.error().what)
                           : problem("failed", 422, QStringLiteral("It could not be done"), answer.error().what));
    Document document{200, "application/octet-stream", answer->output, {{"Cache-Control", "no-store"}}};
    if (answer->next)
        document.headers.emplaceBack("Packhorse-Next", QByteArray::number(*answer->next));
    return document;
}

bool Gate::isQuiet() const
{
    for (const QTcpServer *listener : m_http.servers()) {
        for (const QIODevice *socket : listener->findChildren<QIODevice *>()) {
            if (socket->bytesToWrite() > 0)
                return false;
        }
    }
    return true;
}

void Gate::drain(std::function<void()> done)
{
    m_draining = true;
    for (QTcpServer *listener : m_http.servers())
        listener->close();
    m_notifications.closeAll();
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, look, done = std::move(done), looks = 0, quiet = 0]() mutable {
        quiet = isQuiet() && m_answered == 0 ? quiet + 1 : 0;
        m_answered = 0;
        if (quiet < drainQuiet_ms / drainLook_ms && ++looks < drainLimit_ms / drainLook_ms)
            return;
        look->stop();
        done();
    });
    look->start(drainLook_ms);
}

} // namespace server
