// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

namespace codec {

QString writeTime(domain::UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

bool readTime(const QString &text, domain::UtcTime &time)
{
    time.ms = -1;
    // RFC 3339 section 5.6, upper case, "Z" only: offsets would let two clocks look like one.
    static const QRegularExpression shape(
        QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z\\z"));
    if (!shape.match(text).hasMatch())
        return false;
    const QDateTime seconds = QDateTime::fromString(text.left(19) + u'Z', Qt::ISODate);
    // QDateTime takes 24:00:00 for the next day's midnight; RFC 3339 ends at 23.
    if (!seconds.isValid() || QStringView(text).mid(11, 2) == u"24")
        return false;
    const QString fraction = text.mid(20, text.size() - 21).leftJustified(3, u'0').left(3);
    time.ms = seconds.toMSecsSinceEpoch() + fraction.toInt();
    return true;
}

QString percentEncoded(const QString &segment)
{
    return QString::fromLatin1(segment.toUtf8().toPercentEncoding());
}

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

QByteArray writeJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace codec
