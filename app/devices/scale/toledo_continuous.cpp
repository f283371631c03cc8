// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/toledo_continuous.h"
#include "devices/scale/weight_text.h"

namespace devices {
namespace {
using domain::ScaleReading;
using domain::ScaleTrouble;

constexpr char stx = 0x02;
constexpr qsizetype withTare = 17;
constexpr qsizetype withoutTare = 11;

/// Status words have bit 5 set and bit 6 clear.
bool isStatusWord(char c) { return (c & 0x60) == 0x20; }

bool isNumber(const QByteArray &text)
{
    const QByteArray digits = text.trimmed();
    return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isFrame(const QByteArray &frame)
{
    return frame.endsWith('\r') && isNumber(frame.mid(4, 6)) && (frame.size() == withoutTare || isNumber(frame.mid(10, 6)));
}

/// As far as it has come: STX and three status words.
bool canBeFrame(const QByteArray &bytes)
{
    const QByteArray words = bytes.mid(1, 3);
    return std::all_of(words.begin(), words.end(), isStatusWord);
}

/// SWA bits 0-2: 2 = no decimals, 3 = one, ... ; below 2 the last zeros are left out.
ScaleReading readWeight(const QByteArray &frame, WeightUnit unit)
{
    const int decimals = (frame[1] & 0x07) - 2;
    const bool negative = frame[2] & 0x02;
    if (frame[2] & 0x04)
        return troubled(negative ? ScaleTrouble::Under : ScaleTrouble::Over);
    const qint64 value = frame.mid(4, 6).trimmed().toLongLong();
    const auto weight = milligrams(negative ? -value : value, decimals, unit == WeightUnit::Kilogram ? "kg" : "lb");
    return weighed(weight, !(frame[2] & 0x08), frame[2] & 0x01);
}

Piece read(QByteArrayView bytes, WeightUnit unit)
{
    const QByteArray seven = withoutParity(bytes.first(std::min(bytes.size(), maxFrame)));
    const qsizetype start = seven.indexOf(stx);
    if (start != 0)
        return noise(start < 0 ? seven.size() : start);
    if (!canBeFrame(seven))
        return noise(1);
    for (const qsizetype size : {withoutTare, withTare}) {
        if (seven.size() < size)
            return {};
        if (isFrame(seven.first(size)))
            return understood(bytes.first(size), readWeight(seven.first(size), unit));
    }
    return noise(1);
}
} // namespace

ScaleProtocol toledoContinuous(WeightUnit unit)
{
    ScaleProtocol protocol;
    protocol.name = unit == WeightUnit::Kilogram ? QStringLiteral("toledo-continuous") : QStringLiteral("toledo-continuous-lb");
    protocol.zero = "Z\r\n";
    protocol.line = QStringLiteral("9600,7E1");
    protocol.whenSilent = QStringLiteral("check that it is on and set to continuous output, and that speed and parity are the "
                                         "same here and there");
    protocol.read = [unit](QByteArrayView bytes) { return read(bytes, unit); };
    return protocol;
}

} // namespace devices
