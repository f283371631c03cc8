// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/settings_file.h"
#include "base/log.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace start {
namespace {

constexpr qint64 maxBytes = 1024 * 1024;
constexpr int minScale = 70;
constexpr int maxScale = 200;

QJsonObject written(const Look &look)
{
    return {{QStringLiteral("text_scale"), look.textScale},
            {QStringLiteral("theme"), look.theme},
            {QStringLiteral("hand"), look.hand},
            {QStringLiteral("sounds"), look.sounds},
            {QStringLiteral("language"), look.language}};
}

QString oneOf(const QJsonValue &value, const QStringList &possible, const QString &otherwise)
{
    return possible.contains(value.toString()) ? value.toString() : otherwise;
}

/// Each member that is missing or wrong counts as not chosen.
Look readLook(const QJsonObject &object)
{
    const Look none;
    Look look;
    const int scale = object.value(QLatin1String("text_scale")).toInt();
    look.textScale = scale >= minScale && scale <= maxScale ? scale : none.textScale;
    look.theme = oneOf(object.value(QLatin1String("theme")),
                       {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("auto")}, none.theme);
    look.hand = oneOf(object.value(QLatin1String("hand")), {QStringLiteral("left"), QStringLiteral("right")}, none.hand);
    look.sounds = object.value(QLatin1String("sounds")).toBool(none.sounds);
    look.language = object.value(QLatin1String("language")).toString().left(20);
    return look;
}

} // namespace

SettingsFile::SettingsFile(QString file)
    : m_file(std::move(file))
{
    read();
}

Look SettingsFile::of(const domain::OperatorId &who) const
{
    if (who.isEmpty())
        return m_station;
    Look byStation = m_station;
    byStation.language.clear();
    return m_operators.value(who.text(), byStation);
}

void SettingsFile::keep(const domain::OperatorId &who, const Look &look)
{
    if (who.isEmpty())
        m_station = look;
    else
        m_operators.insert(who.text(), look);
    if (!write())
        qCWarning(logFlow, "the settings were not kept: %s cannot be written", qUtf8Printable(m_file));
}

void SettingsFile::read()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    QJsonParseError error;
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.read(maxBytes), &error);
    if (!document.isObject()) {
        qCWarning(logFlow, "the settings in %s cannot be read and count as not chosen", qUtf8Printable(m_file));
        return;
    }
    m_station = readLook(document[QLatin1String("station")].toObject());
    const QJsonObject operators = document[QLatin1String("operators")].toObject();
    for (auto it = operators.begin(); it != operators.end(); ++it)
        m_operators.insert(it.key(), readLook(it.value().toObject()));
}

bool SettingsFile::write() const
{
    QJsonObject operators;
    for (auto it = m_operators.begin(); it != m_operators.end(); ++it)
        operators.insert(it.key(), written(it.value()));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("station"), written(m_station)},
                                         {QStringLiteral("operators"), operators}})
                   .toJson());
    return file.commit();
}

} // namespace start
