// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/black_box.h"
#include "codec/bytes.h"
#include "present/wording.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace start {
namespace {

QJsonValue soundName(ports::Sound sound)
{
    switch (sound) {
    case ports::Sound::Accepted:
        return QStringLiteral("accepted");
    case ports::Sound::Ok:
        return QStringLiteral("ok");
    case ports::Sound::Refused:
        return QStringLiteral("refused");
    case ports::Sound::Unknown:
        return QStringLiteral("unknown");
    case ports::Sound::Attention:
        return QStringLiteral("attention");
    case ports::Sound::Done:
        return QStringLiteral("done");
    case ports::Sound::None:
        return QJsonValue::Null;
    }
    return QJsonValue::Null;
}

QJsonObject asksOf(const domain::Ask &ask)
{
    QJsonArray codes;
    for (const QString &code : ask.codes)
        codes.append(code);
    QJsonObject asks{{QStringLiteral("step"), domain::stepName(ask.step)},
                     {QStringLiteral("codes"), codes},
                     {QStringLiteral("quantity"), ask.quantity}};
    if (!ask.task.isEmpty())
        asks.insert(QStringLiteral("task"), ask.task.text());
    if (ask.parcel > 0)
        asks.insert(QStringLiteral("parcel"), ask.parcel);
    if (!ask.job.isEmpty())
        asks.insert(QStringLiteral("job"), ask.job);
    return asks;
}

/// What is asked, where the task stands, and how far its facts are.
QJsonObject stateOf(const domain::Station &station, const domain::DeliveryCounts &counts)
{
    const domain::Ask ask = domain::ask(station);
    QJsonObject line{{QStringLiteral("asks"), asksOf(ask)},
                     {QStringLiteral("task"), QJsonValue::Null},
                     {QStringLiteral("position"), QJsonValue::Null},
                     {QStringLiteral("delivery"), QJsonObject{{QStringLiteral("on_device"), counts.onDevice},
                                                              {QStringLiteral("delivered"), counts.delivered},
                                                              {QStringLiteral("safe"), counts.safe},
                                                              {QStringLiteral("attention"), counts.attention}}}};
    if (station.packing && station.packing->order) {
        const domain::PackOrder &order = *station.packing->order;
        line.insert(QStringLiteral("task"), domain::taskOf(order.id).text());
        line.insert(QStringLiteral("position"), QJsonObject{{QStringLiteral("stop"), ask.parcel},
                                                            {QStringLiteral("of"), qint64(order.parcels.size())},
                                                            {QStringLiteral("done"), order.settled()},
                                                            {QStringLiteral("units"), order.units()}});
    }
    if (station.route) {
        line.insert(QStringLiteral("task"), domain::taskOf(station.route->id).text());
        line.insert(QStringLiteral("position"), QJsonObject{{QStringLiteral("stop"), ask.stop},
                                                            {QStringLiteral("of"), qint64(station.route->stops.size())},
                                                            {QStringLiteral("done"), station.route->settled()},
                                                            {QStringLiteral("units"), station.route->units()}});
    }
    return line;
}

} // namespace

QString BlackBox::open(const QString &file)
{
    if (file.isEmpty())
        return {};
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return QStringLiteral("--black-box: '%1' cannot be written: %2").arg(file, m_file.errorString());
    // A line that a crash cut off is ended, so that it spoils no other one.
    if (m_file.size() > 0 && m_file.seek(m_file.size() - 1) && m_file.read(1) != "\n")
        m_file.write("\n");
    return {};
}

void BlackBox::write(const QJsonObject &line)
{
    if (m_file.isOpen())
        m_file.write(codec::writeJson(line) + '\n');
}

void BlackBox::told(domain::UtcTime at, const flow::Reaction &reaction, const present::AnswerShown &answer,
                    const domain::Station &station, const domain::DeliveryCounts &counts)
{
    QJsonArray ids;
    for (const domain::Event &event : reaction.events)
        ids.append(event.id.text());
    QJsonObject line = stateOf(station, counts);
    m_lastState = codec::writeJson(line);
    line.insert(QStringLiteral("at"), codec::writeTime(at));
    line.insert(QStringLiteral("sound"), soundName(reaction.sound));
    line.insert(QStringLiteral("text"), present::wording::plainText(answer));
    line.insert(QStringLiteral("events"), ids);
    write(line);
}

void BlackBox::state(domain::UtcTime at, const domain::Station &station, const domain::DeliveryCounts &counts)
{
    QJsonObject line = stateOf(station, counts);
    const QByteArray now = codec::writeJson(line);
    if (now == m_lastState)
        return;
    m_lastState = now;
    line.insert(QStringLiteral("at"), codec::writeTime(at));
    line.insert(QStringLiteral("sound"), QJsonValue::Null);
    line.insert(QStringLiteral("text"), present::wording::stepWords(domain::ask(station).step));
    line.insert(QStringLiteral("events"), QJsonArray());
    write(line);
}

} // namespace start
