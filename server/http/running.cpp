// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/running.h"
#include "codec/bytes.h"
#include <QFile>
#include <QJsonDocument>

namespace server {

QString Running::fileFor(const QString &store) { return store + QStringLiteral(".server"); }

std::optional<Running> Running::find(const QString &store)
{
    QFile file(fileFor(store));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject told = QJsonDocument::fromJson(file.readAll()).object();
    const Running running{QUrl(told.value(QLatin1String("url")).toString()),
                          told.value(QLatin1String("token")).toString().toLatin1()};
    return running.url.isValid() && !running.token.isEmpty() ? std::optional(running) : std::nullopt;
}

bool Running::announce(const QString &store) const
{
    withdraw(store);
    QFile file(fileFor(store));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    const QByteArray bytes = codec::writeJson(
        {{QStringLiteral("url"), url.toString()}, {QStringLiteral("token"), QString::fromLatin1(token)}});
    return file.write(bytes) == bytes.size() && file.flush();
}

void Running::withdraw(const QString &store) { QFile::remove(fileFor(store)); }

} // namespace server
