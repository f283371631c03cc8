// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/admin_client.h"
#include "codec/documents.h"
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

namespace server {
namespace {

QUrl urlFor(const Running &running, const AdminCall &call)
{
    QUrl url = running.url;
    url.setPath(QStringLiteral("/v1/admin/") + call.command);
    QString query; // by hand: QUrlQuery leaves "+" as it is, which the other side may take for a space
    for (auto it = call.parameters.begin(); it != call.parameters.end(); ++it)
        query += it.key() + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(it.value())) + u'&';
    query.chop(1);
    url.setQuery(query, QUrl::StrictMode);
    return url;
}

AdminClient::Reply read(QNetworkReply &reply, int status)
{
    const QByteArray body = reply.readAll();
    if (status == 200 && reply.error() == QNetworkReply::NoError) {
        AdminAnswer answer{body, std::nullopt, {}};
        if (reply.hasRawHeader("Packhorse-Next"))
            answer.next = reply.rawHeader("Packhorse-Next").toLongLong();
        return answer;
    }
    const auto problem = codec::decodeProblem(QByteArrayView(body));
    const bool taken = problem && status != 401; // a 401 or a foreign page: somebody else has this port by now
    if (taken)
        return base::Unexpected{Failure{problem->detail.isEmpty() ? problem->title : problem->detail,
                                        problem->type == domain::problemType("bad-value")}};
    if (status >= 400 || reply.error() == QNetworkReply::ConnectionRefusedError)
        return std::nullopt;
    return base::Unexpected{Failure{
        QStringLiteral("the running server's answer was cut off; look whether it was done before you repeat it")}};
}

} // namespace

void AdminClient::send(const AdminCall &call, std::function<void(Reply)> done)
{
    QNetworkRequest request(urlFor(m_running, call));
    request.setRawHeader("Authorization", "Bearer " + m_running.token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/octet-stream"));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QNetworkReply *reply = m_network.post(request, call.content);
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        done(read(*reply, status));
    });
}

} // namespace server
