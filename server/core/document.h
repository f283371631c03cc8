// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include <QByteArray>
#include <QList>
#include <QPair>

namespace server {

/// An answer, short of the socket that it goes out by.
struct Document
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers; ///< ETag, paging

    [[nodiscard]] QByteArray etag() const; ///< empty when there is none
};

/// A 200 with its ETag: the SHA-256 of the body in hex, in quotes.
[[nodiscard]] Document found(const QByteArray &contentType, const QByteArray &body);
/// application/problem+json (RFC 9457) with the problem's own status.
[[nodiscard]] Document refused(const domain::Problem &problem);
[[nodiscard]] Document notFound(const QString &path);

/// The same document for whoever has this If-None-Match: 304 without a body when one of its tags fits (RFC
/// 9110, 13.1.2).
[[nodiscard]] Document conditional(Document document, const QByteArray &ifNoneMatch);

} // namespace server
