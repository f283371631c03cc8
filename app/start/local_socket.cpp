// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/local_socket.h"
#include "codec/bytes.h"
#include <QLocalSocket>
#include <QPointer>

namespace start {

Answer saying(const QByteArray &line)
{
    return [line](const std::function<void(const Page &)> &take) { take({{line}, true}); };
}

Answer refusing(const QString &why) { return saying(codec::writeJson({{QStringLiteral("error"), why}})); }

/// One connection; its socket owns it.
class LocalSocket::Caller : public QObject
{
public:
    Caller(QLocalSocket *socket, LocalSocket &station)
        : QObject(socket)
        , m_socket(socket)
        , m_station(station)
    {
        socket->setReadBufferSize(maxLine);
        connect(socket, &QLocalSocket::readyRead, this, &Caller::goOn);
        connect(socket, &QLocalSocket::bytesWritten, this, &Caller::goOn);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
    ~Caller() override { m_station.m_callers.removeOne(this); }
    void hangUp() { m_socket->abort(); }

private:
    void goOn()
    {
        m_station.m_callers.removeOne(this);
        m_station.m_callers.append(this);
        if (m_isReading || m_hasRefused || m_socket->bytesToWrite() > 0)
            return;
        if (m_answer)
            askForPage();
        else if (m_socket->canReadLine())
            begin(m_socket->readLine().trimmed());
        else if (m_socket->bytesAvailable() >= maxLine)
            refuseLine();
    }

    void begin(const QByteArray &line)
    {
        m_answer = m_station.onRequest ? m_station.onRequest(line) : refusing(QStringLiteral("the station is starting"));
        askForPage();
    }

    void askForPage()
    {
        m_isReading = true;
        const Answer answer = m_answer; // it may end while it is being called
        answer([self = QPointer(this)](const Page &page) {
            if (self)
                self->tell(page);
        });
    }

    void tell(const Page &page)
    {
        m_isReading = false;
        if (page.isLast)
            m_answer = {};
        QByteArray bytes;
        for (const QByteArray &line : page.lines)
            bytes.append(line).append('\n');
        if (m_socket->state() == QLocalSocket::ConnectedState)
            m_socket->write(bytes); // goOn() when it has left
        if (bytes.isEmpty())
            QMetaObject::invokeMethod(this, &Caller::goOn, Qt::QueuedConnection);
    }

    void refuseLine()
    {
        m_hasRefused = true;
        m_socket->write("{\"error\":\"a request is one line of less than 4096 bytes\"}\n");
        m_socket->disconnectFromServer();
    }

    QLocalSocket *m_socket;
    LocalSocket &m_station;
    Answer m_answer;
    bool m_isReading = false;
    bool m_hasRefused = false;
};

QString LocalSocket::pathIn(const QString &profile) { return profile + QStringLiteral("/station.socket"); }

void LocalSocket::meet(QLocalSocket *socket)
{
    if (m_callers.size() >= maxCallers)
        m_callers.takeFirst()->hangUp();
    m_callers.append(new Caller(socket, *this));
}

QString LocalSocket::listen(const QString &profile)
{
    const QString path = pathIn(profile);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(path);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            meet(socket);
    });
    if (m_server.listen(path))
        return {};
    // Systems allow some 100 characters for the name of a local socket.
    const QString hint = path.size() > 80 ? QStringLiteral("; choose a --profile with a shorter path") : QString();
    return QStringLiteral("the local socket %1 cannot be opened: %2%3").arg(path, m_server.errorString(), hint);
}

} // namespace start
