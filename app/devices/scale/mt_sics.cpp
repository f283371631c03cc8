// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/mt_sics.h"
#include "devices/scale/weight_text.h"

namespace devices {
namespace {
using domain::ScaleReading;
using domain::ScaleTrouble;

/// Answers to other commands, of this program or of the one before it.
bool isOtherAnswer(const QByteArray &id)
{
    static const QByteArrayList others{"Z", "ZI", "T", "TI", "TA", "TAC", "I0", "I1", "I2", "I3", "I4", "I5", "I10", "@", "SR", "SIR"};
    return others.contains(id);
}

bool isError(const QByteArray &line) { return line == "ES" || line == "ET" || line == "EL"; }

std::optional<ScaleReading> readStatus(const QByteArray &status)
{
    if (status == "+")
        return troubled(ScaleTrouble::Over);
    if (status == "-")
        return troubled(ScaleTrouble::Under);
    if (status == "I")
        return ScaleReading{}; // busy, or not stable in its time
    if (status == "L")
        return troubled(ScaleTrouble::NotUnderstood);
    return std::nullopt;
}

/// What follows the "S". Anything else than these words makes the line noise: half a line must not pass for a whole one.
std::optional<ScaleReading> readWeight(const QByteArrayList &words)
{
    if (words.size() == 2)
        return readStatus(words[1]);
    if (words.size() != 4 || (words[1] != "S" && words[1] != "D"))
        return std::nullopt;
    return weighed(milligrams(words[2], words[3]), words[1] == "S");
}

Piece read(QByteArrayView bytes)
{
    const auto line = firstLine(bytes);
    if (!line)
        return bytes.size() < maxFrame ? Piece{} : noise(bytes.size());
    const QByteArrayView frame = bytes.first(line->size);
    if (isError(line->text))
        return understood(frame, troubled(ScaleTrouble::NotUnderstood));
    const QByteArrayList words = line->text.simplified().split(' ');
    if (isOtherAnswer(words.first()))
        return understood(frame, std::nullopt);
    const auto reading = words.first() == "S" ? readWeight(words) : std::nullopt;
    return reading ? understood(frame, reading) : noise(frame.size());
}
} // namespace

ScaleProtocol mtSics()
{
    ScaleProtocol protocol;
    protocol.name = QStringLiteral("mt-sics");
    protocol.hello = "@\r\n";
    protocol.ask = "SI\r\n";
    protocol.zero = "Z\r\n";
    protocol.line = QStringLiteral("9600,8N1");
    protocol.isLines = true;
    protocol.whenSilent = QStringLiteral("check that it is on, that its interface is set to MT-SICS (KERN: KCP) and dialog, and "
                                         "that speed and parity are the same here and there");
    protocol.read = read;
    return protocol;
}

} // namespace devices
