// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/real/fault_proxy.h"
#include <QTimer>
#include <algorithm>
#include <sys/socket.h>

namespace faults {
namespace {

void resetNow(QTcpSocket &socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

QMap<QByteArray, QByteArray> headersOf(const QByteArray &head)
{
    QMap<QByteArray, QByteArray> all;
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            all.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return all;
}

/// Length of the first whole HTTP message of this buffer, -1 while it is not whole. Bodies with Content-Length only:
/// neither station nor server sends chunks.
qsizetype wholeMessage(const QByteArray &buffer)
{
    const qsizetype head = buffer.indexOf("\r\n\r\n");
    if (head < 0)
        return -1;
    const qsizetype length = head + 4 + headersOf(buffer.left(head)).value("content-length", "0").toLongLong();
    return buffer.size() >= length ? length : -1;
}

} // namespace

/// One connection of the station.
struct FaultProxy::Line
{
    QPointer<QTcpSocket> station;
    QPointer<QTcpSocket> server; ///< of the request that is under way, or of the tunnel
    QByteArray buffer;
    Seen *underWay = nullptr;
    bool isTunnel = false;
    bool isForgotten = false;
};

Deed Deed::answered(const QByteArray &status, const QByteArray &type, const QByteArray &body, const QByteArray &more)
{
    Deed deed;
    deed.kind = Kind::Answer;
    deed.answer = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\n" + (more.isEmpty() ? QByteArray() : more + "\r\n") + "\r\n" + body;
    return deed;
}

FaultProxy::FaultProxy(quint16 server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    m_clock.start();
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::take);
    listen();
    m_port = m_listener.serverPort();
}

FaultProxy::~FaultProxy() { cut(); }

void FaultProxy::listen()
{
    if (!m_listener.isListening() && !m_listener.listen(QHostAddress::LocalHost, m_port))
        qWarning("the fault proxy cannot listen at %d: %s", int(m_port), qPrintable(m_listener.errorString()));
}

void FaultProxy::cut()
{
    m_listener.close();
    const auto lines = std::exchange(m_lines, {});
    for (const auto &line : lines)
        end(line, true);
}

void FaultProxy::mend() { listen(); }

void FaultProxy::forgetConnections()
{
    for (const auto &line : m_lines)
        line->isForgotten = true;
}

void FaultProxy::slow(int bytesPerSecond, int latency_ms)
{
    m_bytesPerSecond = bytesPerSecond;
    m_latency_ms = latency_ms;
}

int FaultProxy::count(const std::function<bool(const Seen &)> &which) const
{
    return int(std::count_if(m_seen.begin(), m_seen.end(), [&](const auto &one) { return which(*one); }));
}

void FaultProxy::take()
{
    while (QTcpSocket *station = m_listener.nextPendingConnection()) {
        auto line = std::make_shared<Line>();
        line->station = station;
        station->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_lines.push_back(line);
        connect(station, &QTcpSocket::readyRead, this, [this, line] { read(line); });
        connect(station, &QTcpSocket::disconnected, this, [this, line] { end(line, false); });
    }
}

void FaultProxy::read(const std::shared_ptr<Line> &line)
{
    if (!line->station || line->isForgotten)
        return;
    const QByteArray bytes = line->station->readAll();
    if (line->isTunnel) {
        if (line->server)
            line->server->write(bytes);
        return;
    }
    line->buffer += bytes;
    while (!line->underWay && readOne(line)) {
    }
}

bool FaultProxy::readOne(const std::shared_ptr<Line> &line)
{
    const qsizetype length = wholeMessage(line->buffer);
    if (length < 0)
        return false;
    const QByteArray bytes = line->buffer.left(length);
    line->buffer.remove(0, length);
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    const QByteArrayList first = bytes.left(bytes.indexOf("\r\n")).split(' ');
    m_seen.push_back(std::make_unique<Seen>());
    Seen &request = *m_seen.back();
    request.number = int(m_seen.size());
    request.at_ms = m_clock.elapsed();
    request.method = first.value(0);
    request.path = first.value(1);
    request.body = bytes.mid(head + 4);
    request.headers = headersOf(bytes.left(head));
    if (request.headers.value("upgrade").toLower() == "websocket") {
        tunnel(line, bytes);
        return false;
    }
    line->underWay = &request;
    if (request.isAppend())
        m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight[request.path]);
    serve(line, request, bytes);
    return true;
}

void FaultProxy::serve(const std::shared_ptr<Line> &line, Seen &request, const QByteArray &bytes)
{
    const Deed deed = script ? script(request) : Deed();
    switch (deed.kind) {
    case Deed::Kind::Swallow:
        return;
    case Deed::Kind::Answer:
        put(line->station, deed.answer);
        request.wasAnswered = true;
        return landed(request);
    default:
        QTimer::singleShot(deed.delay_ms, this, [this, line, &request, bytes, deed] { deliver(line, request, bytes, deed); });
    }
    if (deed.again_ms >= 0)
        QTimer::singleShot(deed.again_ms, this, [this, bytes] { deliverToNobody(bytes); });
}

void FaultProxy::deliver(const std::shared_ptr<Line> &line, Seen &request, const QByteArray &bytes, const Deed &deed)
{
    auto *server = new QTcpSocket(this);
    if (deed.kind != Deed::Kind::CutRequest)
        line->server = server;
    connect(server, &QTcpSocket::disconnected, server, &QObject::deleteLater);
    connect(server, &QTcpSocket::connected, this, [this, line, server, &request, bytes, deed] {
        server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (deed.kind == Deed::Kind::CutRequest) {
            server->write(bytes.left(deed.bytes));
            server->disconnectFromHost();
            return end(line, false);
        }
        server->write(bytes);
        request.wasDelivered = true;
    });
    connect(server, &QTcpSocket::errorOccurred, this, [this, line, server](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError && line->server == server)
            end(line, true);
    });
    auto reply = std::make_shared<QByteArray>();
    connect(server, &QTcpSocket::readyRead, this, [this, line, server, reply, &request, deed] {
        *reply += server->readAll();
        if (line->server != server || wholeMessage(*reply) < 0)
            return;
        line->server = nullptr;
        server->disconnectFromHost();
        answer(line, request, *reply, deed);
    });
    server->connectToHost(QHostAddress::LocalHost, m_server);
}

void FaultProxy::answer(const std::shared_ptr<Line> &line, Seen &request, const QByteArray &bytes, const Deed &deed)
{
    if (onAnswer)
        onAnswer(request);
    if (!line->station || line->isForgotten || deed.kind == Deed::Kind::DeliverOnly)
        return;
    if (deed.kind == Deed::Kind::CutReply || deed.kind == Deed::Kind::ResetReply) {
        line->station->write(bytes.left(deed.bytes));
        line->station->flush();
        return end(line, deed.kind == Deed::Kind::ResetReply);
    }
    const int late_ms = m_latency_ms + (m_bytesPerSecond ? int(bytes.size() * 1000 / m_bytesPerSecond) : 0);
    QTimer::singleShot(late_ms, this, [this, line, &request, bytes] {
        if (!line->station || line->underWay != &request)
            return;
        put(line->station, bytes);
        request.wasAnswered = true;
        landed(request);
        line->underWay = nullptr;
        read(line);
    });
}

/// What a proxy on the way repeats: the first answer went to the station, this one to nobody.
void FaultProxy::deliverToNobody(const QByteArray &bytes)
{
    auto *server = new QTcpSocket(this);
    connect(server, &QTcpSocket::connected, server, [server, bytes] { server->write(bytes); });
    connect(server, &QTcpSocket::readyRead, server, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::disconnected, server, &QObject::deleteLater);
    server->connectToHost(QHostAddress::LocalHost, m_server);
}

void FaultProxy::tunnel(const std::shared_ptr<Line> &line, const QByteArray &bytes)
{
    ++m_tunnels;
    line->isTunnel = true;
    auto *server = new QTcpSocket(this);
    line->server = server;
    connect(server, &QTcpSocket::connected, server, [server, bytes] { server->write(bytes); });
    connect(server, &QTcpSocket::readyRead, this, [line, server] {
        const QByteArray more = server->readAll();
        if (line->station && !line->isForgotten)
            line->station->write(more);
    });
    connect(server, &QTcpSocket::disconnected, this, [this, line, server] {
        server->deleteLater();
        if (!line->isForgotten)
            end(line, false);
    });
    connect(server, &QTcpSocket::errorOccurred, this, [this, line](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            end(line, true);
    });
    server->connectToHost(QHostAddress::LocalHost, m_server);
}

void FaultProxy::put(QTcpSocket *to, const QByteArray &bytes)
{
    if (to)
        to->write(bytes);
}

void FaultProxy::landed(Seen &request)
{
    for (const auto &line : m_lines) {
        if (line->underWay == &request)
            line->underWay = nullptr;
    }
    if (request.isAppend())
        --m_inFlight[request.path];
}

void FaultProxy::end(const std::shared_ptr<Line> &line, bool reset)
{
    std::erase(m_lines, line);
    if (Seen *request = std::exchange(line->underWay, nullptr); request && request->isAppend())
        --m_inFlight[request->path];
    for (QPointer<QTcpSocket> *socket : {&line->station, &line->server}) {
        const QPointer<QTcpSocket> one = std::exchange(*socket, nullptr);
        if (!one)
            continue;
        one->disconnect(this);
        if (reset)
            resetNow(*one);
        if (one->state() == QAbstractSocket::UnconnectedState) {
            one->deleteLater();
            continue;
        }
        connect(one, &QTcpSocket::disconnected, one, &QObject::deleteLater); // once what was written is gone
        one->disconnectFromHost();
    }
}

} // namespace faults
