// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/remote_control.h"
#include <QLocalSocket>
#include <cstdio>
#include <unistd.h>

namespace emulator {

RemoteControl::RemoteControl(Command command, QObject *parent) : QObject(parent), m_command(std::move(command))
{
    connect(&m_server, &QLocalServer::newConnection, this, &RemoteControl::connected);
}

QString RemoteControl::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    return m_server.listen(path) ? QString() : QStringLiteral("%1: %2").arg(path, m_server.errorString());
}

void RemoteControl::connected()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, socket, [this, socket] {
        while (socket->canReadLine())
            socket->write(m_command(QString::fromUtf8(socket->readLine()).trimmed()).toUtf8() + '\n');
    });
}

void RemoteControl::listenToKeyboard()
{
    m_keyboard = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_keyboard.get(), &QSocketNotifier::activated, this, &RemoteControl::typed);
}

void RemoteControl::typed()
{
    char line[256];
    const ssize_t size = ::read(STDIN_FILENO, line, sizeof line);
    if (size <= 0)
        return m_keyboard->setEnabled(false); // nobody is at it any more
    const QStringList lines = QString::fromUtf8(line, size).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &one : lines) {
        std::fprintf(stdout, "%s\n", qUtf8Printable(m_command(one.trimmed())));
        std::fflush(stdout);
    }
}

} // namespace emulator
