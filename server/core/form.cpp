// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/form.h"
#include <QUrl>

namespace server {

QString formToken(Store &store) { return store.meta(QStringLiteral("form_token")); }

QMap<QString, QString> formFields(const QByteArray &body)
{
    QMap<QString, QString> fields;
    for (QByteArray field : body.split('&')) {
        field.replace('+', ' ');
        const qsizetype equals = field.indexOf('=');
        if (equals > 0)
            fields.insert(QUrl::fromPercentEncoding(field.left(equals)), QUrl::fromPercentEncoding(field.mid(equals + 1)));
    }
    return fields;
}

} // namespace server
