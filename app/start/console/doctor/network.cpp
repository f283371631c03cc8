// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/doctor/network.h"
#include "codec/bytes.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkReply>
#include <QSet>
#include <QSslCertificate>
#include <algorithm>
#include <cstdlib>

namespace start::doctor {
namespace {

const QString protocolVersion = QStringLiteral("1"); ///< of /v1, as /health names it
constexpr domain::Duration mostSkew{30'000};         ///< protocol.md: over 30 s is said
constexpr domain::Duration day{24 * 3600 * 1000};
constexpr domain::Duration certificateSoon = 14 * day;

QJsonObject health(const NodeSeen &seen) { return QJsonDocument::fromJson(seen.reply.body).object(); }

QJsonObject checkOf(const NodeSeen &seen, const char *name)
{
    return health(seen).value(QLatin1String("checks")).toObject().value(QLatin1String(name)).toArray().at(0).toObject();
}

QString unreachableTodo(const NodeSeen &seen)
{
    using End = wire::RawReply::End;
    if (seen.reply.end == End::Tls) {
        return QStringLiteral("--trust has to name the authority that signed the server's certificate, and the certificate the name %1; a clock that is "
                              "wrong by days spoils it as well")
            .arg(seen.url.host());
    }
    return QStringLiteral("see whether the server runs, whether the address is right, and whether something between refuses port %1")
        .arg(seen.url.port(seen.url.scheme() == QLatin1String("https") ? 443 : 80));
}

QString release(const NodeSeen &seen)
{
    const QJsonObject body = health(seen);
    return QStringLiteral("node %1, version %2").arg(body.value(QLatin1String("serviceId")).toString(), body.value(QLatin1String("releaseId")).toString());
}

/// The server's time at the middle of the question, by the most exact word there is for it.
std::optional<domain::Duration> skewOf(const NodeSeen &seen)
{
    domain::UtcTime theirs;
    if (!codec::readTime(checkOf(seen, "store").value(QLatin1String("time")).toString(), theirs)) {
        if (!seen.date)
            return std::nullopt;
        theirs = *seen.date;
    }
    return theirs - domain::UtcTime{(seen.asked.ms + seen.answered.ms) / 2};
}

std::optional<domain::UtcTime> dateIn(const QByteArray &header)
{
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    return domain::UtcTime{QDateTime(date.date(), date.time(), Qt::UTC).toMSecsSinceEpoch()};
}

/// For eyes and mails: an address may hold a name and a password.
QString nameOf(const NodeSeen &seen) { return seen.url.toString(QUrl::RemoveUserInfo); }

} // namespace

bool answersAsOurs(const NodeSeen &seen)
{
    return seen.reply.end == wire::RawReply::End::Whole && health(seen).value(QLatin1String("status")).isString() &&
           checkOf(seen, "store").value(QLatin1String("status")).isString();
}

Finding node(const NodeSeen &seen)
{
    const QString check = QStringLiteral("server");
    const QString url = nameOf(seen);
    if (seen.reply.end != wire::RawReply::End::Whole)
        return notOk(check, QStringLiteral("it is not reached: %1").arg(seen.reply.fault), unreachableTodo(seen), url);
    if (!answersAsOurs(seen)) {
        return notOk(check, QStringLiteral("somebody else answers there: HTTP %1, %2").arg(seen.reply.status).arg(QString::fromLatin1(seen.reply.contentType)),
                     QStringLiteral("correct --server, or see which proxy or portal stands between"), url);
    }
    const QJsonObject body = health(seen);
    if (seen.reply.status != 200 || body.value(QLatin1String("status")).toString() == QLatin1String("fail")) {
        return notOk(check, QStringLiteral("it cannot take facts now (%1): %2").arg(release(seen), body.value(QLatin1String("output")).toString()),
                     QStringLiteral("look after the server; facts are kept on the stations until then"), url);
    }
    return ok(check, QStringLiteral("it works (%1)").arg(release(seen)), url);
}

Finding certificate(const NodeSeen &seen)
{
    const QString check = QStringLiteral("certificate");
    const QString url = nameOf(seen);
    if (!seen.certificateEnds)
        return note(check, QStringLiteral("it was not shown"), {}, url);
    const domain::Duration left = *seen.certificateEnds - seen.answered;
    const QString ends = QStringLiteral("the server's certificate holds until %1").arg(codec::writeTime(*seen.certificateEnds));
    return left > certificateSoon ? ok(check, ends, url) : notOk(check, ends, QStringLiteral("renew it: without it no station delivers"), url);
}

Finding protocol(const NodeSeen &seen)
{
    const QString check = QStringLiteral("protocol");
    const QString theirs = health(seen).value(QLatin1String("version")).toString(protocolVersion);
    const QString url = nameOf(seen);
    if (theirs == protocolVersion)
        return ok(check, QStringLiteral("version %1, as this program's").arg(theirs), url);
    return notOk(check, QStringLiteral("the server speaks version %1, this program %2").arg(theirs, protocolVersion),
                 QStringLiteral("bring the older one of both up to date"), url);
}

Finding clock(const std::vector<NodeSeen> &nodes)
{
    const QString check = QStringLiteral("clock");
    std::optional<domain::Duration> worst;
    for (const NodeSeen &seen : nodes) {
        const auto skew = answersAsOurs(seen) ? skewOf(seen) : std::nullopt;
        if (skew && (!worst || std::abs(skew->count()) > std::abs(worst->count())))
            worst = skew;
    }
    if (!worst)
        return note(check, QStringLiteral("no server has told the time, so nobody knows whether this clock is right"));
    const QString differs = QStringLiteral("the server's clock is %1 s %2 this one").arg(double(std::abs(worst->count())) / 1000.0, 0, 'f', 1).arg(worst->count() < 0 ? QStringLiteral("behind") : QStringLiteral("ahead of"));
    if (std::abs(worst->count()) <= mostSkew.count())
        return ok(check, differs);
    return notOk(check, differs, QStringLiteral("set the one that is wrong (timedatectl set-ntp true); facts keep the time that they were recorded with"));
}

Finding store(const std::vector<NodeSeen> &nodes)
{
    const QString check = QStringLiteral("store");
    QSet<QString> epochs;
    QStringList alone;
    int asked = 0;
    for (const NodeSeen &seen : nodes) {
        if (!answersAsOurs(seen))
            continue;
        ++asked;
        epochs.insert(checkOf(seen, "store").value(QLatin1String("observedValue")).toString());
        if (!checkOf(seen, "store:shared").value(QLatin1String("observedValue")).toBool())
            alone << nameOf(seen);
    }
    if (asked < 2)
        return note(check, QStringLiteral("%1 of %2 nodes answered: nothing to compare").arg(asked).arg(nodes.size()));
    const QString todo = QStringLiteral("let all nodes of --server be of one cluster (packhorse-server serve --cluster, PostgreSQL)");
    if (epochs.size() > 1)
        return notOk(check, QStringLiteral("the nodes serve %1 different stores: facts would be parted").arg(epochs.size()), todo);
    if (!alone.isEmpty())
        return notOk(check, QStringLiteral("%1 has a store of its own, which no other node can see").arg(alone.join(QStringLiteral(", "))), todo);
    return ok(check, QStringLiteral("%1 nodes serve one store").arg(asked));
}

NodeVisit::NodeVisit(const QSslConfiguration &trust, ports::Timers &timers, ports::Clock &clock)
    : m_trust(trust)
    , m_timers(timers)
    , m_clock(clock)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

NodeVisit::~NodeVisit() = default;

Step<NodeSeen> NodeVisit::look(QUrl node)
{
    QUrl address = node.adjusted(QUrl::StripTrailingSlash);
    address.setPath(address.path() + QStringLiteral("/health"));
    QNetworkRequest request(address);
    request.setSslConfiguration(m_trust);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("User-Agent", "Packhorse");
    Awaited<NodeSeen> seen;
    NodeSeen begun{node, {}, m_clock.now(), {}, {}, {}};
    QNetworkReply *reply = m_network.get(request);
    auto take = [this, reply, begun, taker = seen.taker()](const wire::RawReply &raw) {
        NodeSeen told = begun;
        told.reply = raw;
        told.answered = m_clock.now();
        told.date = dateIn(reply->rawHeader("Date"));
        const QSslCertificate shown = reply->sslConfiguration().peerCertificate();
        if (!shown.isNull())
            told.certificateEnds = domain::UtcTime{shown.expiryDate().toMSecsSinceEpoch()};
        const auto tell = taker;
        tell(std::move(told));
    };
    m_underWay = std::make_unique<wire::Exchange>(reply, wire::Limits{}, m_timers, std::move(take));
    co_return co_await seen;
}

} // namespace start::doctor
