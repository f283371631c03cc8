// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/station_call.h"
#include "start/local_socket.h"

namespace start {

StationCall::StationCall(const QString &profile, ports::Timers &timers)
    : m_path(LocalSocket::pathIn(profile))
    , m_timers(timers)
{
}

StationCall::~StationCall()
{
    m_timers.cancel(m_silence);
    m_socket.disconnect();
}

void StationCall::ask(const QByteArray &request, std::function<bool(const QByteArray &)> take,
                      std::function<void(End, QString)> end)
{
    m_take = std::move(take);
    m_end = std::move(end);
    QObject::connect(&m_socket, &QLocalSocket::connected, &m_socket, [this, request] {
        m_wasConnected = true;
        m_socket.write(request + '\n');
    });
    QObject::connect(&m_socket, &QLocalSocket::readyRead, &m_socket, [this] { read(); });
    QObject::connect(&m_socket, &QLocalSocket::errorOccurred, &m_socket,
                     [this](QLocalSocket::LocalSocketError error) { failed(error); });
    waitOn();
    // Not at once: a connection that fails immediately would end the call from inside of it.
    QMetaObject::invokeMethod(&m_socket, [this] { m_socket.connectToServer(m_path); }, Qt::QueuedConnection);
}

void StationCall::waitOn()
{
    m_timers.cancel(m_silence);
    m_silence = m_timers.start(patience, [this] {
        finish(End::Broken, QStringLiteral("the station does not answer at %1; is it hanging?").arg(m_path));
    });
}

void StationCall::read()
{
    waitOn();
    while (m_end && m_socket.canReadLine()) {
        if (!m_take(m_socket.readLine().chopped(1)))
            return finish(End::Answered, {});
    }
}

void StationCall::failed(QLocalSocket::LocalSocketError error)
{
    const bool nobody = error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError;
    if (m_wasConnected) {
        read(); // what it said before it went
        finish(End::Broken, QStringLiteral("the station ended in the middle of its answer"));
    } else if (nobody) {
        finish(End::NoStation, {});
    } else {
        finish(End::Broken, QStringLiteral("the station cannot be asked at %1: %2").arg(m_path, m_socket.errorString()));
    }
}

void StationCall::finish(End end, const QString &why)
{
    if (!m_end)
        return;
    m_timers.cancel(m_silence);
    m_socket.disconnect(&m_socket);
    m_socket.abort();
    const auto tell = std::exchange(m_end, {});
    tell(end, why); // may destroy this
}

} // namespace start
