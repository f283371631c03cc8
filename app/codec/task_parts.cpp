// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/task_parts.h"

namespace codec {
using namespace domain;

namespace {

QJsonObject encodeCode(const ProductCode &code)
{
    return {{QStringLiteral("code"), code.code}, {QStringLiteral("quantity"), code.quantity}};
}
ProductCode readCode(const Members &m)
{
    return {m.text("code"), m.small("quantity", 1, maxUnits)};
}

} // namespace

QJsonObject encodeProduct(const Product &product)
{
    return {{QStringLiteral("id"), product.id.text()},
            {QStringLiteral("name"), product.name},
            {QStringLiteral("codes"), toArray(product.codes, encodeCode)},
            {QStringLiteral("weight_g"), product.weight_g},
            {QStringLiteral("picture"), product.picture},
            {QStringLiteral("wants_lot"), product.wantsLot},
            {QStringLiteral("wants_expiry"), product.wantsExpiry},
            {QStringLiteral("wants_serial"), product.wantsSerial},
            {QStringLiteral("volume_ml"), product.volume_ml}};
}

Product readProduct(const Members &m)
{
    return {ProductId(m.text("id")),      m.textOrEmpty("name"),        m.list("codes", readCode),
            m.small("weight_g", 0),       m.textOrEmpty("picture"),     m.flagOr("wants_lot", false),
            m.flagOr("wants_expiry", false), m.flagOr("wants_serial", false),
            static_cast<int>(m.integerOrNull("volume_ml", 0, maxUnits).value_or(0))};
}

QJsonObject encodeFlags(const Flags &flags)
{
    QJsonObject all;
    for (auto flag = flags.begin(); flag != flags.end(); ++flag)
        all.insert(flag.key(), flag.value());
    return all;
}

Flags readFlags(const Members &m)
{
    Flags all;
    for (const QString &name : m.names())
        all.insert(name, m.text(name));
    return all;
}

QJsonObject encodeIncluded(const SequenceOf &included)
{
    QJsonObject all;
    for (const auto &[journal, sequence] : included)
        all.insert(journal.text(), sequence);
    return all;
}

SequenceOf readIncluded(const Members &m)
{
    SequenceOf all;
    for (const QString &journal : m.names())
        all[JournalId(journal)] = m.integer(journal, 0, maxInteger);
    return all;
}

QJsonObject encodeOpen(const SequencesOf &open)
{
    QJsonObject all;
    for (const auto &[journal, sequences] : open)
        all.insert(journal.text(), toArray(sequences, [](Sequence sequence) { return sequence; }));
    return all;
}

SequencesOf readOpen(const Members &m)
{
    SequencesOf all;
    for (const QString &journal : m.names())
        all[JournalId(journal)] = m.integers(journal, 1);
    return all;
}

QJsonObject encodeCorrection(const Correction &correction)
{
    return {{QStringLiteral("event"), correction.event.text()},
            {QStringLiteral("why"), correction.why},
            {QStringLiteral("who"), correction.who}};
}

Correction readCorrection(const Members &m)
{
    return {EventId(m.text("event")), m.textOrEmpty("why"), m.textOrEmpty("who")};
}

EventData readEffectData(const Members &m)
{
    auto data = decodeEventData(m.text("type"), m.raw("data"));
    if (data)
        return std::move(data).value();
    m.wrong(QStringLiteral("data"), data.error().what);
    return UnknownFact{};
}

} // namespace codec
