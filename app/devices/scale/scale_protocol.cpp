// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/scale_protocol.h"
#include <algorithm>

namespace devices {

domain::ScaleReading troubled(domain::ScaleTrouble trouble)
{
    domain::ScaleReading reading;
    reading.trouble = trouble;
    return reading;
}

domain::ScaleReading weighed(std::optional<qint64> weight_mg, bool stable, bool net)
{
    if (!weight_mg)
        return troubled(domain::ScaleTrouble::NotUnderstood);
    domain::ScaleReading reading;
    reading.weight_mg = weight_mg;
    reading.stable = stable;
    reading.net = net;
    return reading;
}

Piece understood(QByteArrayView frame, std::optional<domain::ScaleReading> reading)
{
    if (reading)
        reading->raw = frame.toByteArray();
    return {frame.size(), std::move(reading), true, {}};
}

Piece noise(qsizetype size) { return {size, std::nullopt, false, {}}; }

QByteArray withoutParity(QByteArrayView bytes)
{
    QByteArray seven = bytes.toByteArray();
    std::transform(seven.begin(), seven.end(), seven.begin(), [](char c) { return char(c & 0x7f); });
    return seven;
}

std::optional<Line> firstLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    QByteArray text = bytes.first(end).toByteArray();
    if (text.endsWith('\r'))
        text.chop(1);
    return Line{text, end + 1};
}

} // namespace devices
