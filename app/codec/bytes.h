// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace codec {

/// RFC 3339 in UTC with milliseconds, "2026-11-21T03:47:50.123Z"; and back, nullopt-like -1 ms for anything else.
[[nodiscard]] QString writeTime(domain::UtcTime time);
[[nodiscard]] bool readTime(const QString &text, domain::UtcTime &time);

/// One segment of a path: everything but RFC 3986's unreserved characters as %XX of its UTF-8.
[[nodiscard]] QString percentEncoded(const QString &segment);

/// SHA-256, 32 raw bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// Compact JSON, keys sorted by Qt: the same object gives the same bytes.
[[nodiscard]] QByteArray writeJson(const QJsonObject &object);

} // namespace codec
