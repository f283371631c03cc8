// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/flag_documents.h"
#include "codec/bytes.h"
#include "codec/document_parts.h"
#include <cmath>

namespace codec {
namespace {

/// A value as it stands in a task; empty: none.
QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    const double number = value.toDouble();
    const bool whole = value.isDouble() && std::trunc(number) == number && std::abs(number) <= double(maxInteger);
    return whole ? QString::number(qint64(number)) : QString();
}

void readFlag(const QJsonObject &told, FlagAnswer &answer)
{
    const QString key = told.value(QLatin1String("key")).toString();
    const domain::Flag *flag = domain::flagOf(key);
    const QJsonValue value = told.value(QLatin1String("value"));
    if (!flag || value.isUndefined() || value.isNull() || told.contains(QLatin1String("errorCode")))
        return;
    if (const QString text = textOf(value); value.isBool() == domain::isSwitch(*flag) && domain::fits(*flag, text))
        answer.values.insert(key, text);
    else
        answer.unfit << key;
}

QString hashOf(const QByteArray &body)
{
    return QString::fromLatin1(sha256(body).toHex());
}

QJsonObject encodeKept(const domain::KeptFlags &kept)
{
    return {{QStringLiteral("operator"), kept.who.text()},
            {QStringLiteral("etag"), QString::fromLatin1(kept.etag)},
            {QStringLiteral("body"), QString::fromUtf8(kept.body)},
            {QStringLiteral("sha256"), hashOf(kept.body)}};
}

domain::KeptFlags readKept(const Members &m)
{
    domain::KeptFlags kept{domain::OperatorId(m.textOrEmpty("operator")), m.textOrEmpty("etag").toLatin1(), m.text("body").toUtf8()};
    if (m.text("sha256") != hashOf(kept.body))
        m.wrong(QStringLiteral("sha256"), QStringLiteral("must be that of the body"));
    return kept;
}

} // namespace

QByteArray encodeFlagContext(const domain::FlagContext &context)
{
    QJsonObject object{{QStringLiteral("targetingKey"), context.station.text()}};
    const auto add = [&](const char *name, const QString &text) {
        if (!text.isEmpty())
            object.insert(QLatin1String(name), text);
    };
    add("site", context.site);
    add("crew", context.crew);
    add("operator", context.who.text());
    add("app", context.app);
    return writeJson({{QStringLiteral("context"), object}});
}

Read<FlagAnswer> decodeFlagAnswer(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    const QJsonValue flags = object->value(QLatin1String("flags"));
    if (!flags.isArray())
        return base::Unexpected{DocumentError{QStringLiteral("flags: must be a list")}};
    FlagAnswer answer;
    for (const QJsonValue &flag : flags.toArray())
        readFlag(flag.toObject(), answer);
    return answer;
}

QByteArray encodeKeptFlags(const std::vector<domain::KeptFlags> &kept)
{
    return writeJson({{QStringLiteral("answers"), toArray(kept, encodeKept)}});
}

Read<std::vector<domain::KeptFlags>> decodeKeptFlags(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    auto kept = Members(*object, fault).list("answers", readKept);
    return unless(fault, std::move(kept));
}

} // namespace codec
