// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/document_parts.h"
#include "codec/bytes.h"
#include "codec/state_names.h"

namespace codec {
namespace {
using domain::RouteState;

constexpr StateNames<RouteState, 4> stateNames = {{
    {RouteState::Waiting, "waiting"},
    {RouteState::InWork, "in_work"},
    {RouteState::Paused, "paused"},
    {RouteState::Dropped, "dropped"},
}};

} // namespace

Read<QJsonObject> parseObject(QByteArrayView bytes)
{
    // QJsonDocument passes some broken sequences on; a text of ours never holds one.
    if (!bytes.isValidUtf8())
        return base::Unexpected{DocumentError{QStringLiteral("the document is not UTF-8")}};
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &parse);
    if (parse.error != QJsonParseError::NoError)
        return base::Unexpected{DocumentError{
            QStringLiteral("the document is no JSON: %1 at byte %2").arg(parse.errorString()).arg(parse.offset)}};
    if (!document.isObject())
        return base::Unexpected{DocumentError{QStringLiteral("the document is not a JSON object")}};
    return document.object();
}

domain::UtcTime readTimeMember(const Members &m, const char *name)
{
    domain::UtcTime time;
    if (!readTime(m.text(name), time))
        m.wrong(QString::fromLatin1(name), QStringLiteral("must be RFC 3339 in UTC, like 2026-11-21T03:47:50.123Z"));
    return time;
}

QJsonValue encodeHolder(const std::optional<domain::Holder> &holder)
{
    if (!holder)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("station"), holder->station.text()},
                       {QStringLiteral("operator"), holder->by.text()},
                       {QStringLiteral("since"), writeTime(holder->since)},
                       {QStringLiteral("last_heard"), writeTime(holder->lastHeard)}};
}

std::optional<domain::Holder> readHolder(const Members &m, const char *name)
{
    const auto holder = m.objectOrNull(name);
    if (!holder)
        return {};
    return domain::Holder{domain::StationId(holder->text("station")),
                          domain::OperatorId(holder->textOrEmpty("operator")), readTimeMember(*holder, "since"),
                          readTimeMember(*holder, "last_heard")};
}

QString routeStateName(RouteState state)
{
    return stateName(stateNames, state);
}

RouteState readRouteState(const Members &m, const char *name)
{
    return readState(stateNames, m, name);
}

} // namespace codec
