// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/black_box.h"
#include "base/log.h"
#include "codec/bytes.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace emulator {
namespace {
QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts << text.toString();
    return texts;
}

std::optional<Position> positionOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return Position{value[u"stop"].toInt(), value[u"of"].toInt(), value[u"done"].toInt(), value[u"units"].toInt()};
}

std::optional<Asks> asksOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return Asks{value[u"step"].toString(), textsOf(value[u"codes"]), value[u"quantity"].toInt(), value[u"task"].toString(), value[u"parcel"].toInt(),
                value[u"job"].toString()};
}

std::optional<Delivery> deliveryOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return Delivery{value[u"on_device"].toInteger(), value[u"delivered"].toInteger(), value[u"safe"].toInteger(),
                    value[u"attention"].toInteger()};
}
} // namespace

base::Expected<Told, QString> readTold(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return base::Unexpected{QStringLiteral("no JSON object: %1").arg(error.errorString())};
    const QJsonObject object = document.object();
    Told told;
    if (!codec::readTime(object[u"at"].toString(), told.at))
        return base::Unexpected{QStringLiteral("\"at\" is no time")};
    if (!object[u"sound"].isNull() && !object[u"sound"].isString() && !object[u"sound"].isUndefined())
        return base::Unexpected{QStringLiteral("\"sound\" is neither a text nor null")};
    told.sound = object[u"sound"].toString();
    told.text = object[u"text"].toString();
    told.events = textsOf(object[u"events"]);
    told.task = object[u"task"].toString();
    told.position = positionOf(object[u"position"]);
    told.asks = asksOf(object[u"asks"]);
    told.delivery = deliveryOf(object[u"delivery"]);
    return told;
}

BlackBoxTail::BlackBoxTail(const QString &path, std::function<void(const Told &)> told, int lookEvery_ms, QObject *parent)
    : QObject(parent), m_file(path), m_told(std::move(told))
{
    connect(&m_timer, &QTimer::timeout, this, &BlackBoxTail::look);
    m_timer.start(lookEvery_ms);
}

void BlackBoxTail::look()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly))
        return;
    m_rest += m_file.readAll();
    qsizetype end = 0;
    while ((end = m_rest.indexOf('\n')) >= 0) {
        const QByteArray line = m_rest.left(end);
        m_rest.remove(0, end + 1);
        const auto told = readTold(line);
        if (told) {
            m_told(*told);
        } else {
            ++m_unreadable;
            qCWarning(logEmulator) << m_file.fileName() << "holds a line that is none:" << told.error();
        }
    }
}

} // namespace emulator
