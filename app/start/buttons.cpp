// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/buttons.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QMap>

namespace start {
namespace {

constexpr qint64 maxLine = 4096;

domain::Command pressed(const QString &button, const QJsonObject &with, bool &known)
{
    const QString text = with.value(QLatin1String("text")).toString();
    const int value = with.value(QLatin1String("value")).toInt();
    known = true;
    if (button == QLatin1String("quantity"))
        return domain::EnterQuantity{value};
    if (button == QLatin1String("lot"))
        return domain::EnterLot{text};
    if (button == QLatin1String("expiry"))
        return domain::EnterExpiry{text};
    if (button == QLatin1String("serial"))
        return domain::EnterSerial{text};
    if (button == QLatin1String("short"))
        return domain::ShortPick{with.value(QLatin1String("reason")).toString(), with.value(QLatin1String("bin_empty")).toBool()};
    if (button == QLatin1String("found"))
        return domain::DeclareFound{value};
    const QMap<QString, domain::Command> plain{
        {QStringLiteral("skip"), domain::SkipStop{}},         {QStringLiteral("undo"), domain::UndoLast{}},
        {QStringLiteral("tote_full"), domain::DeclareToteFull{}}, {QStringLiteral("pause"), domain::PauseTrolley{}},
        {QStringLiteral("acknowledge"), domain::Acknowledge{}}, {QStringLiteral("same"), domain::AnswerSameOrNext{false}},
        {QStringLiteral("next"), domain::AnswerSameOrNext{true}}, {QStringLiteral("take_over"), domain::ConfirmTakeOver{}},
        {QStringLiteral("cancel"), domain::CancelQuestion{}}, {QStringLiteral("sign_out"), domain::SignOut{}},
        {QStringLiteral("call"), domain::CallSupervisor{}}};
    known = plain.contains(button);
    return known ? plain.value(button) : domain::Command(domain::CancelQuestion{});
}

} // namespace

base::Expected<domain::Command, QString> readPress(const QByteArray &line)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    if (request.value(QLatin1String("do")).toString() != QLatin1String("press"))
        return base::Unexpected{QStringLiteral("only {\"do\":\"press\",\"button\":...} is understood")};
    bool known = false;
    const QString button = request.value(QLatin1String("button")).toString();
    const domain::Command command = pressed(button, request, known);
    if (!known)
        return base::Unexpected{QStringLiteral("there is no button '%1'").arg(button)};
    return command;
}

QString LocalSocket::listen(const QString &profile)
{
    const QString path = profile + QStringLiteral("/station.socket");
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(path);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] {
                if (socket->bytesAvailable() > maxLine)
                    return socket->abort();
                while (socket->canReadLine() && onLine)
                    socket->write(onLine(socket->readLine().trimmed()) + '\n');
            });
        }
    });
    return m_server.listen(path) ? QString() : QStringLiteral("the local socket %1 cannot be opened: %2").arg(path, m_server.errorString());
}

} // namespace start
