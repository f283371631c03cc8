// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/hands.h"
#include "codec/bytes.h"
#include <QJsonDocument>

namespace emulator {

StationButtons::StationButtons(QString socketPath, QObject *parent) : QObject(parent), m_path(std::move(socketPath)) {}

void StationButtons::press(const QString &button, const QJsonObject &with)
{
    QJsonObject request = with;
    request.insert(QStringLiteral("do"), QStringLiteral("press"));
    request.insert(QStringLiteral("button"), button);
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, this, [socket, line = codec::writeJson(request) + '\n'] { socket->write(line); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine())
            return;
        const QJsonObject answer = QJsonDocument::fromJson(socket->readLine()).object();
        finish(socket, true);
        if (onAnswer)
            onAnswer(answer);
    });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] { finish(socket, false); });
    socket->connectToServer(m_path);
}

void StationButtons::finish(QLocalSocket *socket, bool sent)
{
    m_lost += sent ? 0 : 1;
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

} // namespace emulator
