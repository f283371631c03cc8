// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fact.h"
#include "codec/bytes.h"
#include "codec/members.h"
#include <QJsonDocument>
#include <algorithm>

namespace codec {
namespace {

const QLatin1String sourcePrefix("/stations/");

base::Unexpected<FactError> noFact(const QString &what)
{
    return base::Unexpected{FactError{what}};
}

/// Empty when the bytes may be a line at all.
QString lineFault(QByteArrayView line)
{
    if (line.isEmpty())
        return QStringLiteral("the line is empty");
    if (line.size() > maxFactBytes)
        return QStringLiteral("the line has %1 bytes, more than %2").arg(line.size()).arg(maxFactBytes);
    if (std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
        return QStringLiteral("the line holds a control character");
    if (!line.isValidUtf8())
        return QStringLiteral("the line is not UTF-8");
    // QJsonDocument would also take a byte order mark or an array.
    if (line.front() != '{' || line.back() != '}')
        return QStringLiteral("the line is not a JSON object");
    return {};
}

QString encodeSource(const domain::StationId &station)
{
    return sourcePrefix + percentEncoded(station.text());
}

domain::StationId decodeSource(const Members &m)
{
    const QString source = m.text("source");
    const QString coded = source.mid(sourcePrefix.size());
    const QByteArray name = QByteArray::fromPercentEncoding(coded.toUtf8());
    if (!source.startsWith(sourcePrefix) || coded.contains(u'/') || name.isEmpty() || !name.isValidUtf8())
        m.wrong(QStringLiteral("source"), QStringLiteral("must be /stations/NAME"));
    return domain::StationId(QString::fromUtf8(name));
}

domain::UtcTime decodeTime(const Members &m)
{
    const QString text = m.textOrEmpty("time");
    domain::UtcTime time;
    if (!text.isEmpty() && !readTime(text, time))
        m.wrong(QStringLiteral("time"), QStringLiteral("must be RFC 3339 in UTC, like 2026-11-21T03:47:50.123Z"));
    return time;
}

domain::Event decodeEnvelope(const Members &m)
{
    if (m.text("specversion") != QLatin1String("1.0"))
        m.wrong(QStringLiteral("specversion"), QStringLiteral("must be 1.0"));
    domain::Event event;
    event.id = domain::EventId(m.uuid("id"));
    event.time = decodeTime(m);
    event.station = decodeSource(m);
    event.by = domain::OperatorId(m.textOrEmpty("operator"));
    event.task = domain::TaskId(m.textOrEmpty("subject"));
    event.traceparent = m.textOrEmpty("traceparent");
    return event;
}

void putUnlessEmpty(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

} // namespace

QByteArray encodeFact(const domain::Event &event)
{
    QJsonObject line{{QStringLiteral("specversion"), QStringLiteral("1.0")},
                     {QStringLiteral("id"), event.id.text()},
                     {QStringLiteral("source"), encodeSource(event.station)},
                     {QStringLiteral("type"), domain::eventTypeName(event.data)},
                     {QStringLiteral("data"), encodeEventData(event.data)}};
    putUnlessEmpty(line, QStringLiteral("subject"), event.task.text());
    putUnlessEmpty(line, QStringLiteral("time"), event.time.ms == 0 ? QString() : writeTime(event.time));
    putUnlessEmpty(line, QStringLiteral("traceparent"), event.traceparent);
    putUnlessEmpty(line, QStringLiteral("operator"), event.by.text());
    return writeJson(line);
}

base::Expected<domain::Event, FactError> decodeFact(QByteArrayView line)
{
    if (const QString fault = lineFault(line); !fault.isEmpty())
        return noFact(fault);
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()), &parse);
    if (!document.isObject())
        return noFact(QStringLiteral("the line is no JSON: %1 at byte %2").arg(parse.errorString()).arg(parse.offset));
    FirstFault fault;
    const Members members(document.object(), fault);
    domain::Event event = decodeEnvelope(members);
    const QString type = members.text("type");
    if (fault.isThere())
        return noFact(fault.what());
    const QJsonValue data = document.object().value(QLatin1String("data"));
    auto decoded = decodeEventData(type, data.toObject());
    if (!decoded)
        return noFact(decoded.error().what);
    event.data = std::move(decoded).value();
    const bool known = !std::holds_alternative<domain::UnknownFact>(event.data);
    if (known && !data.isObject() && !data.isUndefined())
        return noFact(QStringLiteral("data: must be an object"));
    return event;
}

} // namespace codec
