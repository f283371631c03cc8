// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/conformance/talk.h"
#include "codec/bytes.h"
#include "wire/one_shot_body.h"
#include <algorithm>

namespace start::conformance {
namespace {

constexpr int mostTries = 3;
constexpr domain::Duration busyPause{500};      ///< where no Retry-After says how long
constexpr domain::Duration longestPause{10'000}; ///< a station waits up to 5 minutes; a person at a terminal does not

/// A body whose second part never comes.
class HalfBody final : public QIODevice
{
public:
    explicit HalfBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min(maxSize, m_bytes.size() - m_read);
        std::copy_n(m_bytes.constData() + m_read, size, data);
        m_read += size;
        return size; // 0: more will come
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

Headers headersOf(const QNetworkReply &reply)
{
    Headers all;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        all.insert(name.toLower(), value);
    return all;
}

bool isBusy(const Reply &reply) { return reply.raw.status == 429 || reply.raw.status == 503; }

} // namespace

QByteArray Reply::mediaType() const { return raw.contentType.split(';').first().trimmed().toLower(); }

QString Reply::words() const
{
    if (raw.status == 0)
        return raw.fault.isEmpty() ? QStringLiteral("no answer") : QStringLiteral("no answer: ") + raw.fault;
    const QByteArray type = mediaType();
    const QString what = QStringLiteral("HTTP %1, %2, %3 bytes")
                             .arg(raw.status)
                             .arg(type.isEmpty() ? QStringLiteral("no Content-Type") : QString::fromLatin1(type))
                             .arg(raw.body.size());
    return raw.fault.isEmpty() ? what : what + QStringLiteral(", ") + raw.fault;
}

Talk::Talk(const QUrl &server, const QSslConfiguration &trust, const domain::StationId &station, ports::Timers &timers, ports::Clock &clock)
    : m_server(server.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment))
    , m_trust(trust)
    , m_station(codec::percentEncoded(station.text()).toLatin1())
    , m_timers(timers)
    , m_clock(clock)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

Talk::~Talk()
{
    for (const ports::TimerId pause : m_pauses)
        m_timers.cancel(pause);
}

QUrl Talk::address(const QString &href) const
{
    if (!href.startsWith(u'/') || href.startsWith(QLatin1String("//")))
        return {};
    return QUrl::fromEncoded(m_server.toEncoded() + href.toUtf8(), QUrl::StrictMode);
}

Ask Talk::appending(const Batch &batch)
{
    return {QStringLiteral("/v1/journals/%1/events").arg(batch.journal.text()),
            {{"content-type", "application/x-ndjson"},
             {"packhorse-first-sequence", QByteArray::number(batch.first)},
             {"packhorse-chain-before", batch.chainBefore.toLatin1()},
             {"packhorse-chain-after", batch.chainAfter.toLatin1()},
             {"packhorse-proven", QByteArray::number(batch.first - 1)}},
            batch.body(),
            {}};
}

Step<Reply> Talk::get(QString href, QByteArray etag)
{
    Ask what{std::move(href), {}, {}, {}};
    if (!etag.isEmpty())
        what.headers.insert("if-none-match", etag);
    co_return co_await ask(std::move(what));
}

Step<Reply> Talk::append(Batch batch) { co_return co_await ask(appending(batch)); }

Step<Reply> Talk::ask(Ask what)
{
    for (int tries = 1;; ++tries) {
        Reply reply = co_await once(what);
        if (!isBusy(reply))
            co_return reply;
        m_throttled.push_back({what.href, reply.raw.status, reply.raw.retryAfter});
        if (tries == mostTries)
            co_return reply;
        const auto wanted = wire::readRetryAfter(reply.raw.retryAfter, m_clock.now());
        co_await pause(std::min(wanted.value_or(busyPause), longestPause));
    }
}

Step<bool> Talk::pause(domain::Duration time)
{
    Awaited<bool> over;
    m_pauses.push_back(m_timers.start(time, [taker = over.taker()] { taker(true); }));
    co_return co_await over;
}

Step<Reply> Talk::once(Ask what)
{
    Awaited<Reply> answered;
    QNetworkReply *reply = send(what);
    const quint64 id = ++m_last;
    auto end = [this, id, reply, taker = answered.taker()](const wire::RawReply &raw) {
        Reply told{raw, headersOf(*reply)};
        const auto tell = taker;
        m_underWay.erase(id); // and the reply with it, and this function
        tell(std::move(told));
    };
    auto exchange = std::make_unique<wire::Exchange>(reply, wire::Limits{}, m_timers, std::move(end));
    if (what.cutAfter)
        breakOff({id, reply, exchange.get()}, what, answered.taker());
    m_underWay.emplace(id, std::move(exchange));
    co_return co_await answered;
}

QNetworkReply *Talk::send(const Ask &what)
{
    QNetworkRequest http(address(what.href));
    http.setSslConfiguration(m_trust);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setRawHeader("Accept-Encoding", "identity"); // else Qt unpacks, and the length says nothing
    http.setRawHeader("Packhorse-Station", m_station);
    http.setRawHeader("User-Agent", "Packhorse-Conformance");
    for (auto it = what.headers.begin(); it != what.headers.end(); ++it)
        http.setRawHeader(it.key(), it.value());
    if (!what.body)
        return m_network.get(http);
    http.setHeader(QNetworkRequest::ContentLengthHeader, what.body->size());
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    const bool half = what.cutAfter && *what.cutAfter >= 0;
    QIODevice *body = half ? static_cast<QIODevice *>(new HalfBody(what.body->left(*what.cutAfter)))
                           : new wire::OneShotBody(*what.body); // else Qt sends a body again by itself
    QNetworkReply *reply = m_network.post(http, body);
    body->setParent(reply);
    return reply;
}

void Talk::breakOff(const UnderWay &request, const Ask &what, const std::function<void(Reply)> &taker)
{
    const qint64 enough = *what.cutAfter < 0 ? what.body->size() : *what.cutAfter;
    QObject::connect(
        request.reply, &QNetworkReply::uploadProgress, request.exchange,
        [this, id = request.id, enough, taker](qint64 sent, qint64) {
            if (sent < enough)
                return;
            const auto tell = taker;
            m_underWay.erase(id); // aborts it, in silence
            Reply cut;
            cut.raw.end = wire::RawReply::End::Cut;
            cut.raw.fault = QStringLiteral("broken off, as was wanted");
            tell(std::move(cut));
        },
        Qt::QueuedConnection); // not from inside of Qt's own code
}

} // namespace start::conformance
