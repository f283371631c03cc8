// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/operator_settings.h"
#include <QStringList>

namespace codec {
namespace {

constexpr qsizetype longestTag = 20;

QString oneOf(const QJsonValue &value, const QStringList &possible, const QString &otherwise)
{
    return possible.contains(value.toString()) ? value.toString() : otherwise;
}

} // namespace

QJsonObject encodeSettings(const domain::OperatorSettings &settings)
{
    QJsonObject object{{QStringLiteral("text_scale"), settings.textScale},
                       {QStringLiteral("theme"), settings.theme},
                       {QStringLiteral("hand"), settings.hand},
                       {QStringLiteral("sounds"), settings.sounds}};
    if (!settings.language.isEmpty())
        object.insert(QStringLiteral("language"), settings.language);
    return object;
}

domain::OperatorSettings readSettings(const QJsonObject &object)
{
    using domain::OperatorSettings;
    const OperatorSettings none;
    OperatorSettings read;
    const int scale = object.value(QLatin1String("text_scale")).toInt();
    read.textScale =
        scale >= OperatorSettings::leastScale && scale <= OperatorSettings::mostScale ? scale : none.textScale;
    read.theme = oneOf(object.value(QLatin1String("theme")),
                       {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("auto")}, none.theme);
    read.hand =
        oneOf(object.value(QLatin1String("hand")), {QStringLiteral("left"), QStringLiteral("right")}, none.hand);
    read.sounds = object.value(QLatin1String("sounds")).toBool(none.sounds);
    read.language = object.value(QLatin1String("language")).toString().left(longestTag);
    return read;
}

} // namespace codec
