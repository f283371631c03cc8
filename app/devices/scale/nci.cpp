// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/nci.h"
#include "devices/scale/weight_text.h"
#include <QRegularExpression>

namespace devices {
namespace {
using domain::ScaleReading;
using domain::ScaleTrouble;

constexpr char etx = 0x03;
constexpr int another = 0x40; ///< one more status byte follows

/// Up to four status bytes; what a scale leaves out is 0.
struct Status
{
    int first = 0;
    int second = 0;
    int third = 0;

    [[nodiscard]] bool isFault() const { return (first & 0x0c) || (second & 0x0c); } // RAM, EEPROM, ROM, calibration
    [[nodiscard]] bool isUnder() const { return second & 0x01; }
    [[nodiscard]] bool isOver() const { return second & 0x02; }
    [[nodiscard]] bool isZeroError() const { return third & 0x08; }
    [[nodiscard]] bool moves() const { return first & 0x01; }
    [[nodiscard]] bool isNet() const { return third & 0x04; }
};

/// Bits 4 and 5 are always set, and each byte but the last says that another one follows.
bool isStatus(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool marked = (bytes[i] & 0x30) == 0x30;
        const bool more = i > 0 && (bytes[i] & another);
        if (!marked || (more && i + 1 == bytes.size()))
            return false;
    }
    return !bytes.isEmpty();
}

Status readStatus(const QByteArray &bytes)
{
    const auto at = [&bytes](qsizetype i) { return i < bytes.size() ? int(bytes[i]) : 0; };
    return {at(0), at(1), at(2)};
}

std::optional<ScaleReading> troubleOf(const Status &status)
{
    if (status.isFault())
        return troubled(ScaleTrouble::Fault);
    if (status.isOver())
        return troubled(ScaleTrouble::Over);
    if (status.isUnder())
        return troubled(ScaleTrouble::Under);
    if (status.isZeroError())
        return troubled(ScaleTrouble::ZeroError);
    return std::nullopt;
}

/// Pounds and ounces, "2LB 03.50OZ".
std::optional<qint64> readPoundsAndOunces(const QRegularExpressionMatch &found)
{
    const auto pounds = milligrams(found.captured(1).toLatin1(), "lb");
    const auto ounces = milligrams(found.captured(2).toLatin1(), "oz");
    return pounds && ounces ? std::optional(*pounds + *ounces) : std::nullopt;
}

/// What a display shows, with its unit; absent for what no display shows.
std::optional<ScaleReading> readDisplay(const QString &text, const Status &status)
{
    static const QRegularExpression plain(QStringLiteral("^([-+ ]?[0-9. ]+)([a-zA-Z]{1,2})$"));
    static const QRegularExpression poundOunce(QStringLiteral("^ *([0-9]+) *LB +([0-9.]+) *OZ$"),
                                               QRegularExpression::CaseInsensitiveOption);
    if (const auto found = poundOunce.match(text); found.hasMatch())
        return weighed(readPoundsAndOunces(found), !status.moves(), status.isNet());
    const auto found = plain.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const auto weight = milligrams(found.captured(1).toLatin1(), found.captured(2).toLatin1());
    return weighed(weight, !status.moves(), status.isNet());
}

std::optional<ScaleReading> readField(const QString &field, const Status &status)
{
    if (const auto trouble = troubleOf(status))
        return trouble;
    if (field.startsWith(u'^'))
        return troubled(ScaleTrouble::Over);
    if (field.startsWith(u'_'))
        return troubled(ScaleTrouble::Under);
    if (field.startsWith(QStringLiteral("--")))
        return troubled(ScaleTrouble::ZeroError);
    return readDisplay(field, status);
}

/// A status alone: trouble, motion, or the answer to another command.
std::optional<ScaleReading> readAlone(const Status &status)
{
    if (const auto trouble = troubleOf(status))
        return trouble;
    return status.moves() ? std::optional(ScaleReading{}) : std::nullopt;
}

/// The frame at the end of what came up to ETX; what stands before it is noise.
Piece readFrame(QByteArrayView bytes, const QByteArray &seven)
{
    static const QRegularExpression whole(QStringLiteral("\\n([^\\r\\n\\x02\\x03]{2,16})\\r\\n([0-\\x7f]{1,4})\\r\\x03$"));
    static const QRegularExpression alone(QStringLiteral("\\nS?([0-\\x7f]{1,4})\\r\\x03$"));
    static const QRegularExpression unknown(QStringLiteral("\\n\\?\\r\\x03$"));
    const QString text = QString::fromLatin1(seven);
    const auto from = [&](const QRegularExpressionMatch &match) { return bytes.sliced(match.capturedStart()); };
    const auto skipping = [&](Piece piece) {
        piece.size = bytes.size();
        return piece;
    };
    if (const auto match = unknown.match(text); match.hasMatch())
        return skipping(understood(from(match), troubled(ScaleTrouble::NotUnderstood)));
    if (const auto match = whole.match(text); match.hasMatch() && isStatus(match.captured(2).toLatin1())) {
        const auto reading = readField(match.captured(1), readStatus(match.captured(2).toLatin1()));
        return reading ? skipping(understood(from(match), reading)) : noise(bytes.size());
    }
    if (const auto match = alone.match(text); match.hasMatch() && isStatus(match.captured(1).toLatin1()))
        return skipping(understood(from(match), readAlone(readStatus(match.captured(1).toLatin1()))));
    return noise(bytes.size());
}

Piece read(QByteArrayView bytes)
{
    const QByteArray seven = withoutParity(bytes);
    const qsizetype end = seven.indexOf(etx);
    if (end < 0)
        return bytes.size() < maxFrame ? Piece{} : noise(bytes.size() - maxFrame / 2);
    return readFrame(bytes.first(end + 1), seven.first(end + 1));
}
} // namespace

ScaleProtocol nci()
{
    ScaleProtocol protocol;
    protocol.name = QStringLiteral("nci");
    protocol.ask = "W\r";
    protocol.zero = "Z\r";
    protocol.line = QStringLiteral("9600,7E1");
    protocol.whenSilent = QStringLiteral("check that it is on, that its protocol is NCI (also called SCP-01 or ECR), and that "
                                         "speed and parity are the same here and there (usually 9600,7E1)");
    protocol.read = read;
    return protocol;
}

} // namespace devices
