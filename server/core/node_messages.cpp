// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/node_messages.h"
#include "codec/bytes.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace server {

QString nodeChannel() { return QStringLiteral("packhorse"); }

QString nodeMessage(const domain::Changed &changed, const QString &from)
{
    return QString::fromUtf8(codec::writeJson({{QStringLiteral("href"), changed.href},
                                               {QStringLiteral("version"), changed.version},
                                               {QStringLiteral("from"), from}}));
}

QString nodeHeartbeat(qint64 beat, const QString &from)
{
    return QString::fromUtf8(codec::writeJson({{QStringLiteral("beat"), beat}, {QStringLiteral("from"), from}}));
}

std::optional<NodeMessage> readNodeMessage(const QString &text)
{
    const QJsonObject told = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString href = told.value(QLatin1String("href")).toString();
    NodeMessage message{told.value(QLatin1String("from")).toString(), std::nullopt,
                        told.value(QLatin1String("beat")).toInteger()};
    if (message.from.isEmpty() || (href.isEmpty() && message.beat == 0))
        return std::nullopt;
    if (!href.isEmpty())
        message.changed = domain::Changed{href, told.value(QLatin1String("version")).toInteger()};
    return message;
}

} // namespace server
