// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/fetch.h"
#include "codec/documents.h"
#include <QTcpSocket>
#include <QUrl>
#include <memory>

namespace emulator {
namespace {

struct Answer
{
    int status = 0;
    QByteArray body;
};

/// Nothing while it is not whole.
std::optional<Answer> readAnswer(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArrayList head = bytes.left(end).split('\n');
    qsizetype length = 0;
    for (const QByteArray &line : head) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    const QByteArray body = bytes.mid(end + 4);
    if (body.size() < length)
        return std::nullopt;
    return Answer{head[0].split(' ').value(1).toInt(), body.left(length)};
}

} // namespace

void fetch(QObject *context, const QString &node, const QString &path, std::function<void(const QByteArray &body)> done,
           std::function<void(const QString &why)> failed)
{
    const QUrl url(node);
    auto *socket = new QTcpSocket(context);
    auto bytes = std::make_shared<QByteArray>();
    const auto end = [socket] {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
    };
    QObject::connect(socket, &QTcpSocket::connected, context, [socket, path, url] {
        socket->write("GET " + path.toUtf8() + " HTTP/1.1\r\nHost: " + url.host().toLatin1() + "\r\nConnection: close\r\n\r\n");
    });
    QObject::connect(socket, &QTcpSocket::readyRead, context, [=] {
        *bytes += socket->readAll();
        const auto answer = readAnswer(*bytes);
        if (!answer)
            return;
        end();
        if (answer->status == 200)
            done(answer->body);
        else
            failed(QStringLiteral("GET %1 of %2: status %3").arg(path, node).arg(answer->status));
    });
    QObject::connect(socket, &QTcpSocket::errorOccurred, context, [=] {
        const QString why = socket->errorString();
        end();
        failed(QStringLiteral("GET %1 of %2: %3").arg(path, node, why));
    });
    socket->connectToHost(url.host(), quint16(url.port(80)));
}

namespace {

/// Fetches order after order until none is left.
class WorkFetch : public std::enable_shared_from_this<WorkFetch>
{
public:
    WorkFetch(QObject *context, QString node, QStringList orders, std::function<void(const WorkToPack &)> done,
              std::function<void(const QString &)> failed)
        : m_context(context), m_node(std::move(node)), m_left(std::move(orders)), m_done(std::move(done)), m_failed(std::move(failed))
    {
    }
    void begin()
    {
        fetch(m_context, m_node, QStringLiteral("/v1/site"), [self = shared_from_this()](const QByteArray &body) {
            auto site = codec::decodeSite(body);
            if (!site)
                return self->m_failed(site.error().what);
            self->m_work.site = std::move(*site);
            self->next();
        }, m_failed);
    }

private:
    void next()
    {
        if (m_left.isEmpty())
            return m_done(m_work);
        const QString path = QStringLiteral("/v1/orders/") + QString::fromLatin1(QUrl::toPercentEncoding(m_left.takeFirst()));
        fetch(m_context, m_node, path, [self = shared_from_this()](const QByteArray &body) {
            auto order = codec::decodeOrderSnapshot(body);
            if (!order)
                return self->m_failed(order.error().what);
            self->m_work.orders.push_back(std::move(order->order));
            self->next();
        }, m_failed);
    }

    QObject *m_context;
    QString m_node;
    QStringList m_left;
    std::function<void(const WorkToPack &)> m_done;
    std::function<void(const QString &)> m_failed;
    WorkToPack m_work;
};

} // namespace

void fetchWork(QObject *context, const QString &node, const QStringList &orders, std::function<void(const WorkToPack &)> done,
               std::function<void(const QString &why)> failed)
{
    std::make_shared<WorkFetch>(context, node, orders, std::move(done), std::move(failed))->begin();
}

} // namespace emulator
