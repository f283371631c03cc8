// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/documents.h"
#include "codec/members.h"
#include <QJsonDocument>

/// What the readers and writers of documents share.
namespace codec {

/// Bytes -> object; the error says what the bytes are instead.
[[nodiscard]] Read<QJsonObject> parseObject(QByteArrayView bytes);

[[nodiscard]] domain::UtcTime readTimeMember(const Members &m, const char *name);
[[nodiscard]] QJsonValue encodeHolder(const std::optional<domain::Holder> &holder); ///< null when nobody
[[nodiscard]] std::optional<domain::Holder> readHolder(const Members &m, const char *name);
[[nodiscard]] QString routeStateName(domain::RouteState state);
[[nodiscard]] domain::RouteState readRouteState(const Members &m, const char *name);

/// Each element of `all` as `write(element)`.
template <typename All, typename Write>
[[nodiscard]] QJsonArray toArray(const All &all, Write write)
{
    QJsonArray array;
    for (const auto &one : all)
        array.append(QJsonValue(write(one)));
    return array;
}

/// The end of every decoder.
template <typename T>
[[nodiscard]] Read<T> unless(const FirstFault &fault, T value)
{
    if (fault.isThere())
        return base::Unexpected{DocumentError{fault.what()}};
    return value;
}

} // namespace codec
