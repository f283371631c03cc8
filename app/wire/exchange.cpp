// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/exchange.h"
#include <utility>

namespace wire {
namespace {
constexpr qint64 readAheadBytes = 1024 * 1024; ///< Qt stops reading from the socket beyond this

QString wordsFor(const QNetworkReply &reply)
{
    if (reply.error() == QNetworkReply::ContentReSendError)
        return QStringLiteral("closed before an answer; the request was not sent again");
    return reply.errorString();
}
} // namespace

RawReply::End endOf(QNetworkReply::NetworkError error)
{
    using End = RawReply::End;
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError: return End::Whole;
    case QNetworkReply::SslHandshakeFailedError: return End::Tls;
    case QNetworkReply::TimeoutError: return End::TimedOut;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::ProtocolFailure: return End::Cut;
    default: return End::NoNetwork;
    }
}

Exchange::Exchange(QNetworkReply *reply, Limits limits, ports::Timers &timers, std::function<void(RawReply)> done)
    : m_reply(reply), m_timers(timers), m_done(std::move(done)), m_limits(limits)
{
    reply->setParent(this);
    reply->setReadBufferSize(readAheadBytes);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_timers.cancel(std::exchange(m_connectTimer, m_timers.start(m_limits.connect, [this] {
            giveUp(RawReply::End::NoNetwork, QStringLiteral("no connection within %1 ms").arg(m_limits.connect.count()));
        })));
    });
    connect(reply, &QNetworkReply::requestSent, this, &Exchange::connected);
    connect(reply, &QNetworkReply::uploadProgress, this, &Exchange::connected);
    connect(reply, &QNetworkReply::encrypted, this, &Exchange::connected);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::connected);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::collect);
    connect(reply, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
    m_wholeTimer = m_timers.start(m_limits.whole, [this] {
        giveUp(RawReply::End::TimedOut, QStringLiteral("no whole answer within %1 ms").arg(m_limits.whole.count()));
    });
}

Exchange::~Exchange()
{
    m_timers.cancel(m_connectTimer);
    m_timers.cancel(m_wholeTimer);
    disconnect(m_reply, nullptr, this, nullptr);
    if (!m_reply->isFinished())
        m_reply->abort();
}

void Exchange::connected()
{
    m_timers.cancel(std::exchange(m_connectTimer, 0));
}

void Exchange::collect()
{
    m_body += m_reply->readAll();
    if (m_body.size() > maxReplyBytes)
        giveUp(RawReply::End::TooLarge, QStringLiteral("more than %1 bytes").arg(maxReplyBytes));
}

void Exchange::giveUp(RawReply::End end, const QString &why)
{
    if (m_givenUp || m_reply->isFinished())
        return;
    m_givenUp = end;
    m_why = why;
    m_body.clear();
    m_reply->abort();
}

void Exchange::finish()
{
    connected();
    m_timers.cancel(std::exchange(m_wholeTimer, 0));
    if (!m_givenUp)
        m_body += m_reply->readAll();
    const auto done = std::exchange(m_done, {});
    done(read()); // may destroy this
}

RawReply Exchange::read() const
{
    RawReply raw;
    raw.end = m_givenUp.value_or(endOf(m_reply->error()));
    if (raw.end != RawReply::End::Whole)
        raw.fault = m_givenUp ? m_why : wordsFor(*m_reply);
    raw.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    raw.contentType = m_reply->rawHeader("Content-Type");
    raw.etag = m_reply->rawHeader("ETag");
    raw.retryAfter = m_reply->rawHeader("Retry-After");
    if (m_reply->hasRawHeader("Content-Length"))
        raw.contentLength = m_reply->rawHeader("Content-Length").toLongLong();
    raw.chunked = m_reply->rawHeader("Transfer-Encoding").toLower().contains("chunked");
    raw.body = m_body;
    return raw;
}

} // namespace wire
