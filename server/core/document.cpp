// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/document.h"
#include "codec/bytes.h"
#include "codec/documents.h"
#include "server/core/problems.h"

namespace server {

QByteArray Document::etag() const
{
    for (const auto &[name, value] : headers) {
        if (name == "ETag")
            return value;
    }
    return {};
}

Document found(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray tag = '"' + codec::sha256(body).toHex() + '"';
    return {200, contentType, body, {{"ETag", tag}, {"Cache-Control", "no-cache"}}};
}

Document refused(const domain::Problem &problem)
{
    return {problem.status, "application/problem+json", codec::writeJson(codec::encodeProblem(problem)), {}};
}

Document notFound(const QString &path)
{
    return refused(problem("not-found", 404, QStringLiteral("There is no such thing here"), path));
}

Document conditional(Document document, const QByteArray &ifNoneMatch)
{
    const QByteArray tag = document.etag();
    if (tag.isEmpty() || ifNoneMatch.isEmpty())
        return document;
    for (const QByteArray &part : ifNoneMatch.split(',')) {
        QByteArray wanted = part.trimmed();
        if (wanted.startsWith("W/"))
            wanted.remove(0, 2);
        if (wanted == tag || wanted == "*") {
            document.status = 304;
            document.body.clear();
            return document;
        }
    }
    return document;
}

} // namespace server
