// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/document_parts.h"
#include "codec/fact.h"

/// What routes and orders have in common: products, flags, effects, and the marks around a snapshot.
namespace codec {

[[nodiscard]] QJsonObject encodeProduct(const domain::Product &product);
[[nodiscard]] domain::Product readProduct(const Members &m);
[[nodiscard]] QJsonObject encodeFlags(const domain::Flags &flags);
[[nodiscard]] domain::Flags readFlags(const Members &m);
[[nodiscard]] QJsonObject encodeOrderSummary(const domain::OrderSummary &order);
[[nodiscard]] domain::OrderSummary readOrderSummary(const Members &m);

[[nodiscard]] QJsonObject encodeIncluded(const domain::SequenceOf &included);
[[nodiscard]] domain::SequenceOf readIncluded(const Members &m);
[[nodiscard]] QJsonObject encodeOpen(const domain::SequencesOf &open);
[[nodiscard]] domain::SequencesOf readOpen(const Members &m);
[[nodiscard]] QJsonObject encodeCorrection(const domain::Correction &correction);
[[nodiscard]] domain::Correction readCorrection(const Members &m);
[[nodiscard]] domain::EventData readEffectData(const Members &m); ///< of its members type and data

/// Everything of an effect but what the fact changed.
template <typename Effect>
[[nodiscard]] QJsonObject encodeEffectOf(const Effect &effect)
{
    return {{QStringLiteral("event"), effect.event.text()},
            {QStringLiteral("station"), effect.station.text()},
            {QStringLiteral("operator"), effect.by.text()},
            {QStringLiteral("type"), eventTypeName(effect.data)},
            {QStringLiteral("data"), encodeEventData(effect.data)}};
}
template <typename Effect>
[[nodiscard]] Effect readEffectOf(const Members &m)
{
    Effect effect;
    effect.event = domain::EventId(m.text("event"));
    effect.station = domain::StationId(m.text("station"));
    effect.by = domain::OperatorId(m.textOrEmpty("operator"));
    effect.data = readEffectData(m);
    return effect;
}

/// Everything of a snapshot but the state.
template <typename Snapshot>
void putMarks(QJsonObject &object, const Snapshot &snapshot)
{
    object.insert(QStringLiteral("epoch"), snapshot.epoch);
    object.insert(QStringLiteral("version"), snapshot.version);
    object.insert(QStringLiteral("included"), encodeIncluded(snapshot.included));
    object.insert(QStringLiteral("open"), encodeOpen(snapshot.open));
    object.insert(QStringLiteral("corrections"), toArray(snapshot.corrections, encodeCorrection));
}
template <typename Snapshot>
[[nodiscard]] Snapshot readMarks(const Members &m)
{
    Snapshot snapshot;
    snapshot.epoch = m.text("epoch");
    snapshot.version = m.integer("version", 0);
    snapshot.included = readIncluded(m.object("included"));
    snapshot.open = readOpen(m.object("open"));
    snapshot.corrections = m.list("corrections", readCorrection);
    return snapshot;
}

} // namespace codec
