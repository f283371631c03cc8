// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/http_server_link.h"
#include "base/log.h"
#include "base/must.h"
#include "codec/bytes.h"
#include "codec/grant_documents.h"
#include "codec/pin_documents.h"
#include "domain/flags.h"
#include "wire/one_shot_body.h"
#include <QHostAddress>
#include <utility>

namespace wire {
namespace {

constexpr Limits requestLimits{};
constexpr Limits probeLimits{domain::Duration(3'000), domain::Duration(3'000)};

QString journalPath(const domain::JournalId &journal)
{
    return QStringLiteral("/v1/journals/") + codec::percentEncoded(journal.text());
}

/// An https address in front of a path becomes wss.
QUrl asWebSocket(QUrl address)
{
    address.setScheme(address.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    return address;
}

/// The base of every address on this node, without a slash at its end.
QUrl nodeAddress(const QUrl &given)
{
    const bool http = given.scheme() == QLatin1String("http") || given.scheme() == QLatin1String("https");
    MUST(given.isValid() && http && !given.host().isEmpty(), "a node is an http or https address");
    return given.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

std::vector<QUrl> nodeAddresses(const QList<QUrl> &given)
{
    std::vector<QUrl> all;
    for (const QUrl &node : given)
        all.push_back(nodeAddress(node));
    return all;
}

/// Nobody can listen on the way there.
bool isPrivate(const QUrl &address)
{
    const QString host = address.host();
    return address.scheme() == QLatin1String("https") || host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QByteArray joined(const std::vector<QByteArray> &lines)
{
    QByteArray body;
    for (const QByteArray &line : lines)
        body.append(line).append('\n');
    return body;
}

void setPackhorseHeaders(QNetworkRequest &http, const ports::AppendRequest &request)
{
    http.setRawHeader("Content-Type", "application/x-ndjson");
    http.setRawHeader("Packhorse-First-Sequence", QByteArray::number(request.first));
    http.setRawHeader("Packhorse-Chain-Before", request.chainBefore.toLatin1());
    http.setRawHeader("Packhorse-Chain-After", request.chainAfter.toLatin1());
    http.setRawHeader("Packhorse-Proven", QByteArray::number(request.proven));
    http.setRawHeader("Packhorse-Tried", QByteArray::number(request.tried));
}

} // namespace

HttpServerLink::HttpServerLink(const QList<QUrl> &nodes, const domain::StationId &station, ports::Timers &timers,
                               ports::Clock &clock, ports::Random &random)
    : m_nodes(nodeAddresses(nodes)), m_station(codec::percentEncoded(station.text()).toLatin1()), m_name(station.text()),
      m_scope(QStringLiteral("station")), m_trust(QSslConfiguration::defaultConfiguration()), m_timers(timers), m_clock(clock),
      m_random(random), m_ring(m_nodes.size()),
      m_notifications([this] { return notificationRequest(); }, timers, clock, random)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_notifications.onNotification = [this](const QString &href, qint64 version) {
        if (onNotification)
            onNotification(href, version);
    };
    m_notifications.onConnected = [this] {
        if (onReachable)
            onReachable();
    };
}

HttpServerLink::~HttpServerLink()
{
    for (const auto &[call, timer] : m_early)
        m_timers.cancel(timer);
}

void HttpServerLink::listen()
{
    m_notifications.listen();
}

size_t HttpServerLink::current() const
{
    return m_ring.current(m_clock.running());
}

QString HttpServerLink::nameOf(size_t node) const { return m_nodes.at(node).toString(QUrl::RemoveUserInfo); }

QString HttpServerLink::lastAsked() const { return nameOf(m_asked.value_or(current())); }

QString HttpServerLink::lastAnswered() const { return m_answered ? nameOf(*m_answered) : QString(); }

void HttpServerLink::note(std::optional<size_t> &seen, size_t node)
{
    if (std::exchange(seen, node) != node && onNodes)
        onNodes();
}

QUrl HttpServerLink::addressOf(size_t node, const QString &href) const
{
    if (!href.startsWith(u'/') || href.startsWith(QLatin1String("//")))
        return {};
    return QUrl::fromEncoded(m_nodes.at(node).toEncoded() + href.toUtf8(), QUrl::StrictMode);
}

QNetworkRequest HttpServerLink::requestTo(const QUrl &address) const
{
    QNetworkRequest http(address);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    http.setRawHeader("Accept", "application/json, application/problem+json, image/*, application/*;q=0.5");
    http.setRawHeader("Accept-Encoding", "identity"); // else Qt unpacks, and the length says nothing
    http.setRawHeader("Packhorse-Station", m_station);
    http.setRawHeader("User-Agent", "Packhorse");
    http.setSslConfiguration(m_trust);
    if (!m_token.isEmpty())
        http.setRawHeader("Authorization", "Bearer " + m_token);
    return http;
}

QNetworkRequest HttpServerLink::notificationRequest() const
{
    QNetworkRequest request(asWebSocket(addressOf(current(), QStringLiteral("/v1/notifications"))));
    request.setRawHeader("Packhorse-Station", m_station);
    request.setSslConfiguration(m_trust);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    return request;
}

void HttpServerLink::append(const ports::AppendRequest &request, std::function<void(ports::JournalReply, QString)> done)
{
    MUST(!request.lines.empty(), "an append without facts");
    const size_t node = current();
    QNetworkRequest http = requestTo(addressOf(node, journalPath(request.journal) + QStringLiteral("/events")));
    setPackhorseHeaders(http, request);
    const QByteArray bytes = joined(request.lines);
    http.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OneShotBody(bytes);
    QNetworkReply *reply = m_network.post(http, body);
    body->setParent(reply);
    follow<ports::JournalReply>(
        node, reply, requestLimits,
        [this, journal = request.journal](const RawReply &raw) { return interpretJournal(raw, journal, m_clock.now()); },
        std::move(done));
}

void HttpServerLink::probe(const domain::JournalId &journal, domain::Sequence after,
                           std::function<void(ports::JournalReply, QString)> done)
{
    const size_t node = current();
    const QString href = journalPath(journal) + QStringLiteral("?after=%1").arg(after);
    follow<ports::JournalReply>(
        node, m_network.get(requestTo(addressOf(node, href))), probeLimits,
        [this, journal](const RawReply &raw) { return interpretJournal(raw, journal, m_clock.now()); }, std::move(done));
}

void HttpServerLink::fetch(const QString &href, const QByteArray &etag,
                           std::function<void(ports::FetchReply, QString)> done)
{
    const size_t node = current();
    const QUrl address = addressOf(node, href);
    if (!address.isValid()) // a document that names an address elsewhere must not make the station talk to strangers
        return refuseEarly<ports::FetchReply>({ports::Unknown::Kind::NotReadable, QStringLiteral("not a path on the server: ") + href, {}}, std::move(done));
    QNetworkRequest http = requestTo(address);
    if (!etag.isEmpty())
        http.setRawHeader("If-None-Match", etag);
    follow<ports::FetchReply>(
        node, m_network.get(http), requestLimits,
        [this, href, conditional = !etag.isEmpty()](const RawReply &raw) {
            return interpretFetch(raw, href, conditional, m_clock.now());
        },
        std::move(done));
}

void HttpServerLink::evaluate(const QByteArray &body, const QByteArray &etag, std::function<void(ports::FlagReply)> done)
{
    const size_t node = current();
    QNetworkRequest http = requestTo(addressOf(node, domain::flagsHref()));
    http.setRawHeader("Content-Type", "application/json");
    http.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    if (!etag.isEmpty())
        http.setRawHeader("If-None-Match", etag);
    auto *once = new OneShotBody(body);
    QNetworkReply *reply = m_network.post(http, once);
    once->setParent(reply);
    follow<ports::FlagReply>(
        node, reply, requestLimits,
        [this, conditional = !etag.isEmpty()](const RawReply &raw) { return interpretFlags(raw, conditional, m_clock.now()); },
        [done = std::move(done)](const ports::FlagReply &answer, const QString &) { done(answer); }, Counts::ForNothing);
}

void HttpServerLink::choosePin(const QString &request, const domain::NewPin &wanted, std::function<void(ports::PinReply)> done)
{
    const auto told = [done = std::move(done)](const ports::PinReply &answer, const QString &) { done(answer); };
    const size_t node = current();
    QNetworkRequest http = requestTo(addressOf(node, QStringLiteral("/v1/pins")));
    if (!isPrivate(http.url()))
        return refuseEarly<ports::PinReply>({ports::Unknown::Kind::Tls, QStringLiteral("no PIN goes to a server beyond this machine without TLS"), {}}, told);
    const QByteArray body = codec::encodePinRequest({request, wanted});
    http.setRawHeader("Content-Type", "application/json");
    http.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *once = new OneShotBody(body);
    QNetworkReply *reply = m_network.post(http, once);
    once->setParent(reply);
    follow<ports::PinReply>(
        node, reply, requestLimits,
        [this, who = wanted.who](const RawReply &raw) { return interpretPin(raw, who, m_clock.now()); }, told);
}

/// Tokens are asked of the node in use, too; a node that has none of this is one that lets everybody in.
void HttpServerLink::postForm(const QString &href, const QByteArray &form, std::function<void(const RawReply &)> done)
{
    const size_t node = current();
    QNetworkRequest http = requestTo(addressOf(node, href));
    http.setRawHeader("Authorization", QByteArray()); // what is asked for here is the right to show one
    http.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    http.setHeader(QNetworkRequest::ContentLengthHeader, form.size());
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *once = new OneShotBody(form);
    QNetworkReply *reply = m_network.post(http, once);
    once->setParent(reply);
    follow<RawReply>(
        node, reply, requestLimits, [](const RawReply &raw) { return raw; },
        [done = std::move(done)](const RawReply &raw, const QString &) { done(raw); }, Counts::ForNothing);
}

void HttpServerLink::askForCode(std::function<void(ports::CodeReply)> done)
{
    const QByteArray form = codec::encodeForm({{QStringLiteral("client_id"), QStringLiteral("packhorse")},
                                               {QStringLiteral("scope"), m_scope},
                                               {QStringLiteral("station"), m_name}});
    postForm(QStringLiteral("/device_authorization"), form,
             [this, done = std::move(done)](const RawReply &raw) { done(interpretCode(raw, m_clock.now())); });
}

void HttpServerLink::collect(const QString &deviceCode, std::function<void(ports::TokenReply)> done)
{
    const QByteArray form = codec::encodeForm({{QStringLiteral("grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
                                               {QStringLiteral("client_id"), QStringLiteral("packhorse")},
                                               {QStringLiteral("device_code"), deviceCode}});
    postForm(QStringLiteral("/token"), form,
             [this, done = std::move(done)](const RawReply &raw) { done(interpretTokens(raw, m_clock.now())); });
}

void HttpServerLink::renew(const QByteArray &refresh, std::function<void(ports::TokenReply)> done)
{
    const QByteArray form = codec::encodeForm({{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                                               {QStringLiteral("client_id"), QStringLiteral("packhorse")},
                                               {QStringLiteral("refresh_token"), QString::fromLatin1(refresh)}});
    postForm(QStringLiteral("/token"), form,
             [this, done = std::move(done)](const RawReply &raw) { done(interpretTokens(raw, m_clock.now())); });
}

void HttpServerLink::useToken(const QByteArray &access)
{
    m_token = access;
    m_notifications.tryNow();
}

template <typename Reply>
void HttpServerLink::refuseEarly(ports::Unknown why, std::function<void(Reply, QString)> done)
{
    const QString node = nameOf(current());
    const quint64 call = ++m_lastCall;
    m_early.emplace(call, m_timers.start(domain::Duration::zero(), [this, call, why, node, done = std::move(done)] {
        const auto answer = done;
        m_early.erase(call);
        answer(why, node); // may destroy this
    }));
}

template <typename Reply>
void HttpServerLink::follow(size_t node, QNetworkReply *reply, Limits limits, std::function<Reply(const RawReply &)> interpret,
                            std::function<void(Reply, QString)> done, Counts counts)
{
    const domain::Instant started = m_clock.running();
    const quint64 id = ++m_lastCall;
    auto end = [this, id, node, started, counts, interpret = std::move(interpret), done = std::move(done)](const RawReply &raw) {
        Reply answer = interpret(raw);
        if constexpr (!std::is_same_v<Reply, RawReply>) { // what is not read here speaks for nobody
            if (counts == Counts::ForTheNode)
                judge(node, started, std::get_if<ports::Unknown>(&answer));
        }
        const QString name = nameOf(node);
        const bool isRefused = raw.status == 401 && counts == Counts::ForTheNode && onTokenRefused;
        const auto refused = isRefused ? onTokenRefused : std::function<void()>();
        m_underWay.erase(id);
        if (refused)
            refused();
        done(std::move(answer), name); // may destroy this
    };
    m_underWay.emplace(id, std::make_unique<Exchange>(reply, limits, m_timers, std::move(end)));
    note(m_asked, node);
}

void HttpServerLink::judge(size_t node, domain::Instant started, const ports::Unknown *why)
{
    if (!why) {
        m_ring.answered(node);
        return note(m_answered, node);
    }
    qCInfo(logWire).noquote() << "no answer from" << nameOf(node) << "-" << why->what;
    m_ring.failed(node, started, m_clock.running(), m_random.next());
}

void HttpServerLink::doubt(const QString &node, const QString &why)
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (nameOf(i) == node) {
            qCWarning(logWire).noquote() << "doubtful answer from" << node << "-" << why;
            m_ring.doubted(i, m_clock.running());
        }
    }
}

} // namespace wire
