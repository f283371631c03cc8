// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/settings_file.h"
#include "base/log.h"
#include "codec/operator_settings.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace start {
namespace {

constexpr qint64 maxBytes = 1024 * 1024;

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
    m_station = codec::readSettings(document[QLatin1String("station")].toObject());
    const QJsonObject operators = document[QLatin1String("operators")].toObject();
    for (auto it = operators.begin(); it != operators.end(); ++it)
        m_operators.insert(it.key(), codec::readSettings(it.value().toObject()));
}

bool SettingsFile::write() const
{
    QJsonObject operators;
    for (auto it = m_operators.begin(); it != m_operators.end(); ++it)
        operators.insert(it.key(), codec::encodeSettings(it.value()));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("station"), codec::encodeSettings(m_station)},
                                         {QStringLiteral("operators"), operators}})
                   .toJson());
    return file.commit();
}

} // namespace start
