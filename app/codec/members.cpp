// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/members.h"
#include <QStringList>
#include <utility>
#include <vector>

namespace codec {
namespace {

/// Whole numbers only: 1.5, 1e300 and texts are none.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return {};
    return value.toInteger();
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

} // namespace

bool isUuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != u'-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

Members::Members(QJsonObject object, FirstFault &fault, QString where)
    : m_object(std::move(object)), m_fault(&fault), m_where(std::move(where))
{
}

void Members::wrong(const QString &name, const QString &what) const
{
    m_fault->note(m_where + name + QStringLiteral(": ") + what);
}

QJsonValue Members::present(const QString &name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        wrong(name, QStringLiteral("is missing"));
    return value;
}

QString Members::text(const QString &name) const
{
    const QJsonValue value = present(name);
    if (!value.isString())
        wrong(name, QStringLiteral("must be a text"));
    return value.toString();
}

QString Members::text(const char *name) const
{
    const QString key = QString::fromLatin1(name);
    QString value = text(key);
    if (value.isEmpty())
        wrong(key, QStringLiteral("must not be empty"));
    return value;
}

QString Members::textOrEmpty(const char *name) const
{
    const QString key = QString::fromLatin1(name);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    return text(key);
}

QString Members::uuid(const char *name) const
{
    QString value = text(name);
    if (!isUuid(value))
        wrong(QString::fromLatin1(name), QStringLiteral("must be a UUID in lower case"));
    return value;
}

bool Members::flag(const char *name) const
{
    const QString key = QString::fromLatin1(name);
    const QJsonValue value = present(key);
    if (!value.isBool())
        wrong(key, QStringLiteral("must be true or false"));
    return value.toBool();
}

bool Members::flagOr(const char *name, bool absent) const
{
    return m_object.contains(QLatin1String(name)) ? flag(name) : absent;
}

qint64 Members::integer(const QString &name, qint64 least, qint64 most) const
{
    const auto number = wholeNumber(present(name));
    if (number && *number >= least && *number <= most)
        return *number;
    wrong(name, QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most));
    return least;
}

qint64 Members::integer(const char *name, qint64 least, qint64 most) const
{
    return integer(QString::fromLatin1(name), least, most);
}

std::optional<qint64> Members::integerOrNull(const char *name, qint64 least, qint64 most) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        return {};
    return integer(name, least, most);
}

int Members::small(const char *name, qint64 least, qint64 most) const
{
    return static_cast<int>(integer(name, least, most));
}

int Members::smallOr(const char *name, int absent, qint64 least, qint64 most) const
{
    return has(name) ? small(name, least, most) : absent;
}

Members Members::object(const QString &name) const
{
    const QJsonValue value = present(name);
    if (!value.isObject())
        wrong(name, QStringLiteral("must be an object"));
    return Members(value.toObject(), *m_fault, m_where + name + u'.');
}

Members Members::object(const char *name) const
{
    return object(QString::fromLatin1(name));
}

std::optional<Members> Members::objectOrNull(const char *name) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        return {};
    return object(name);
}

QJsonObject Members::raw(const char *name) const
{
    return object(name).m_object;
}

QJsonArray Members::array(const QString &name) const
{
    const QJsonValue value = present(name);
    if (!value.isArray())
        wrong(name, QStringLiteral("must be a list"));
    return value.toArray();
}

std::vector<qint64> Members::integers(const QString &name, qint64 least) const
{
    std::vector<qint64> all;
    const QJsonArray elements = array(name);
    for (const QJsonValue &element : elements) {
        const auto number = wholeNumber(element);
        if (!number || *number < least || *number > maxInteger)
            wrong(name, QStringLiteral("must hold whole numbers from %1").arg(least));
        all.push_back(number.value_or(least));
    }
    return all;
}

Members Members::element(const QJsonArray &elements, const char *name, qsizetype index) const
{
    const QString key = QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(index);
    if (!elements[index].isObject())
        wrong(key, QStringLiteral("must be an object"));
    return Members(elements[index].toObject(), *m_fault, m_where + key + u'.');
}

QString Members::textElement(const QJsonArray &elements, const char *name, qsizetype index) const
{
    const QJsonValue value = elements[index];
    if (!value.isString() || value.toString().isEmpty())
        wrong(QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(index), QStringLiteral("must be a text, not empty"));
    return value.toString();
}

} // namespace codec
