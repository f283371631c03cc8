// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fact.h"
#include "codec/bytes.h"
#include "codec/members.h"
#include <QJsonArray>
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

/// A string (RFC 8259, section 7) as QJsonDocument writes it. Nearly all of them are plain; the others are left to it.
void putText(QByteArray &line, const QString &text)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; };
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        line.append('"').append(text.toLatin1()).append('"');
        return;
    }
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    line.append(list.mid(1, list.size() - 2));
}

void put(QByteArray &line, const char *name, const QString &text)
{
    line.append(",\"").append(name).append("\":");
    putText(line, text);
}

void putUnlessEmpty(QByteArray &line, const char *name, const QString &text)
{
    if (!text.isEmpty())
        put(line, name, text);
}

} // namespace

/// The members stand in the order of their names, as in every document; written one after the other, because between a scan and its
/// sound an object that is built and sorted first costs more than all the rest of recording it, the disk apart.
QByteArray encodeFact(const domain::Event &event)
{
    QByteArray line("{\"data\":");
    line.append(writeJson(encodeEventData(event.data)));
    put(line, "id", event.id.text());
    putUnlessEmpty(line, "operator", event.by.text());
    put(line, "source", encodeSource(event.station));
    put(line, "specversion", QStringLiteral("1.0"));
    putUnlessEmpty(line, "subject", event.task.text());
    putUnlessEmpty(line, "time", event.time.ms == 0 ? QString() : writeTime(event.time));
    putUnlessEmpty(line, "traceparent", event.traceparent);
    put(line, "type", domain::eventTypeName(event.data));
    return line.append('}');
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
