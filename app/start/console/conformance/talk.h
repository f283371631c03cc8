// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include "start/console/conformance/own_journal.h"
#include "start/console/step.h"
#include "wire/exchange.h"
#include <QMap>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>
#include <unordered_map>

namespace start::conformance {

using Headers = QMap<QByteArray, QByteArray>; ///< names in lower case

/// What came back, with all of its headers.
struct Reply
{
    wire::RawReply raw;
    Headers headers;
    [[nodiscard]] QByteArray mediaType() const; ///< lower case, without parameters
    [[nodiscard]] QString words() const;        ///< "HTTP 200, text/html, 33 bytes", or why there is none
};

struct Ask
{
    QString href; ///< a path on the server, encoded
    Headers headers = {};
    std::optional<QByteArray> body = {}; ///< there: POST
    /// For a request that breaks off: so many bytes of the body are sent; negative: all, but the answer is not waited for.
    std::optional<qint64> cutAfter = {};
};

/// One node, spoken to in the words of a station. A 429 or 503 is asked again as its Retry-After wants it, at most three
/// times; a request is otherwise sent once.
class Talk
{
public:
    /// server: http or https. The references outlive this.
    Talk(const QUrl &server, const QSslConfiguration &trust, const domain::StationId &station, ports::Timers &timers, ports::Clock &clock);
    ~Talk(); ///< requests under way end in silence
    Talk(const Talk &) = delete;
    Talk &operator=(const Talk &) = delete;

    [[nodiscard]] Step<Reply> ask(Ask what);
    [[nodiscard]] Step<Reply> get(QString href, QByteArray etag = {});
    [[nodiscard]] Step<Reply> append(Batch batch);
    [[nodiscard]] static Ask appending(const Batch &batch); ///< the request of append(), to be spoilt
    [[nodiscard]] Step<bool> pause(domain::Duration time);
    [[nodiscard]] QUrl address(const QString &href) const;  ///< not valid for what is no path
    [[nodiscard]] const QByteArray &station() const { return m_station; }
    [[nodiscard]] const QSslConfiguration &trust() const { return m_trust; } ///< whom it believes over TLS
    [[nodiscard]] ports::Clock &clock() { return m_clock; }
    [[nodiscard]] ports::Timers &timers() { return m_timers; }

    /// A 429 or 503 that was seen: what was asked, and the Retry-After that stood there.
    struct Throttled
    {
        QString asked;
        int status = 0;
        QByteArray retryAfter;
    };
    [[nodiscard]] const std::vector<Throttled> &throttled() const { return m_throttled; }

private:
    [[nodiscard]] Step<Reply> once(Ask what);
    [[nodiscard]] QNetworkReply *send(const Ask &what);
    struct UnderWay
    {
        quint64 id = 0;
        QNetworkReply *reply = nullptr;
        wire::Exchange *exchange = nullptr;
    };
    void breakOff(const UnderWay &request, const Ask &what, const std::function<void(Reply)> &taker);

    QUrl m_server;
    QSslConfiguration m_trust;
    QByteArray m_station;
    ports::Timers &m_timers;
    ports::Clock &m_clock;
    QNetworkAccessManager m_network;
    std::unordered_map<quint64, std::unique_ptr<wire::Exchange>> m_underWay;
    quint64 m_last = 0;
    std::vector<ports::TimerId> m_pauses;
    std::vector<Throttled> m_throttled;
};

} // namespace start::conformance
