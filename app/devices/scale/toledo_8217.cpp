// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/toledo_8217.h"
#include "devices/scale/weight_text.h"
#include <QRegularExpression>

namespace devices {
namespace {
using domain::ScaleReading;
using domain::ScaleTrouble;

constexpr char stx = 0x02;
constexpr char cr = '\r';
constexpr qsizetype longest = 12;

constexpr int inMotion = 0x01;
constexpr int overCapacity = 0x02;
constexpr int underZero = 0x04;
constexpr int zeroError = 0x08;
constexpr int centreOfZero = 0x10;
constexpr int alwaysSet = 0x60;

/// A status comes where a weight would be; with nothing to say it answers a command.
std::optional<ScaleReading> readStatus(int status)
{
    if (status & overCapacity)
        return troubled(ScaleTrouble::Over);
    if (status & underZero)
        return troubled(ScaleTrouble::Under);
    if (status & zeroError)
        return troubled(ScaleTrouble::ZeroError);
    if (status & inMotion)
        return ScaleReading{};
    if (status & centreOfZero)
        return weighed(0, true);
    return std::nullopt;
}

/// Kilograms have three decimals, pounds two; "H" gives one more.
QByteArray weightIn(const QByteArray &content, WeightUnit unit, bool &net)
{
    static const QRegularExpression kilogram(QStringLiteral("^ *[0-9]{1,3}\\.[0-9]{3,4}N?$"));
    static const QRegularExpression pound(QStringLiteral("^ *[0-9]{1,3}\\.[0-9]{2,3}N?$"));
    const QRegularExpression &shape = unit == WeightUnit::Kilogram ? kilogram : pound;
    if (!shape.match(QString::fromLatin1(content)).hasMatch())
        return {};
    net = content.endsWith('N');
    return net ? content.chopped(1) : content;
}

Piece readContent(QByteArrayView frame, const QByteArray &content, WeightUnit unit)
{
    const QByteArray trimmed = content.trimmed();
    if (trimmed.size() == 2 && trimmed[0] == '?' && (trimmed[1] & alwaysSet) == alwaysSet)
        return understood(frame, readStatus(trimmed[1]));
    if (content.isEmpty() || content == "E")
        return understood(frame, std::nullopt); // the tests that others begin
    bool net = false;
    const QByteArray number = weightIn(content, unit, net);
    if (number.isEmpty())
        return noise(frame.size());
    return understood(frame, weighed(milligrams(number, unit == WeightUnit::Kilogram ? "kg" : "lb"), true, net));
}

Piece read(QByteArrayView bytes, WeightUnit unit)
{
    const QByteArray seven = withoutParity(bytes.first(std::min(bytes.size(), maxFrame)));
    const qsizetype start = seven.indexOf(stx);
    if (start != 0)
        return noise(start < 0 ? seven.size() : start);
    const qsizetype end = seven.indexOf(cr);
    const qsizetype next = seven.indexOf(stx, 1);
    if (next > 0 && (end < 0 || next < end))
        return noise(next);
    if (end < 0 || end > longest)
        return end < 0 && seven.size() <= longest ? Piece{} : noise(1);
    return readContent(bytes.first(end + 1), seven.mid(1, end - 1), unit);
}
} // namespace

ScaleProtocol toledo8217(WeightUnit unit)
{
    ScaleProtocol protocol;
    protocol.name = unit == WeightUnit::Kilogram ? QStringLiteral("toledo-8217") : QStringLiteral("toledo-8217-lb");
    protocol.ask = "W";
    protocol.zero = "Z";
    protocol.line = QStringLiteral("9600,7E1");
    // It keeps silent in its menu and when it could not zero itself at power-on.
    protocol.whenSilent = QStringLiteral("empty the pan, switch it off and on, leave its menu; then check that speed and parity "
                                         "are the same here and there (usually 9600,7E1)");
    protocol.read = [unit](QByteArrayView bytes) { return read(bytes, unit); };
    return protocol;
}

} // namespace devices
