// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <map>

/// A world for the wire: time that a test moves by hand, and a server that does to its connections what a test says.
namespace bench {

class Time final : public ports::Clock, public ports::Timers, public ports::Random
{
public:
    [[nodiscard]] domain::UtcTime now() const override { return {1795232870123 + m_now}; }
    [[nodiscard]] domain::Instant running() const override { return {m_now}; }
    ports::TimerId start(domain::Duration after, std::function<void()> due) override
    {
        m_timers.emplace(++m_last, Timer{m_now + after.count(), std::move(due)});
        return m_last;
    }
    void cancel(ports::TimerId timer) override { m_timers.erase(timer); }
    [[nodiscard]] quint64 next() override { return chance; }

    void advance(domain::Duration by)
    {
        const qint64 until = m_now + by.count();
        while (true) {
            auto first = m_timers.end();
            for (auto it = m_timers.begin(); it != m_timers.end(); ++it) {
                if (it->second.due <= until && (first == m_timers.end() || it->second.due < first->second.due))
                    first = it;
            }
            if (first == m_timers.end())
                break;
            const auto due = first->second.run;
            m_now = std::max(m_now, first->second.due);
            m_timers.erase(first);
            due();
        }
        m_now = until;
    }
    [[nodiscard]] size_t armed() const { return m_timers.size(); }
    /// Until the next timer; zero when none is armed.
    [[nodiscard]] domain::Duration soonest() const
    {
        qint64 first = m_timers.empty() ? m_now : m_timers.begin()->second.due;
        for (const auto &[id, timer] : m_timers)
            first = std::min(first, timer.due);
        return domain::Duration(first - m_now);
    }

    quint64 chance = 0;

private:
    struct Timer
    {
        qint64 due = 0;
        std::function<void()> run;
    };
    qint64 m_now = 0;
    ports::TimerId m_last = 0;
    std::map<ports::TimerId, Timer> m_timers;
};

struct Request
{
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< the how-manieth connection it came on, from 1
};

/// Reads whole requests off raw sockets, keeps them, and hands each to `onRequest`. Nothing is answered by itself.
class RawServer : public QTcpServer
{
public:
    RawServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    [[nodiscard]] int posts() const
    {
        return static_cast<int>(std::count_if(requests.begin(), requests.end(),
                                              [](const Request &r) { return r.method == "POST"; }));
    }

    std::vector<Request> requests;
    std::function<void(QTcpSocket *, const Request &)> onRequest;
    int connections = 0;

private:
    void serve(QTcpSocket *socket)
    {
        const int number = ++connections;
        auto bytes = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes, number] {
            *bytes += socket->readAll();
            while (auto request = takeRequest(*bytes)) {
                request->connection = number;
                requests.push_back(*request);
                if (onRequest)
                    onRequest(socket, *request);
            }
        });
    }
    static std::optional<Request> takeRequest(QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        Request request;
        QByteArrayList lines = bytes.left(end).split('\n');
        const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length", "0").toLongLong();
        if (bytes.size() < end + 4 + length)
            return {};
        request.body = bytes.mid(end + 4, length);
        bytes.remove(0, end + 4 + length);
        return request;
    }
};

/// An answer as a server writes it, keep-alive.
inline QByteArray http(int status, const QByteArray &type, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace bench
