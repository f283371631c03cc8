// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/cas_ecr.h"
#include "devices/scale/weight_text.h"
#include <numeric>

namespace devices {
namespace {
using domain::ScaleReading;
using domain::ScaleTrouble;

constexpr char soh = 0x01;
constexpr char stx = 0x02;
constexpr char etx = 0x03;
constexpr char eot = 0x04;
constexpr char enq = 0x05;
constexpr char ack = 0x06;
constexpr char dc1 = 0x11;
constexpr char nak = 0x15;
constexpr qsizetype frameSize = 15;
constexpr qsizetype blockSize = 10; ///< between STX and the check byte

char checkOf(QByteArrayView block)
{
    return std::accumulate(block.begin(), block.end(), char(0), [](char sum, char c) { return char(sum ^ c); });
}

bool isFrame(QByteArrayView frame)
{
    return frame[1] == stx && frame[13] == etx && frame[14] == eot && frame[12] == checkOf(frame.sliced(2, blockSize));
}

std::optional<ScaleReading> readBlock(QByteArrayView block)
{
    const char state = block[0];
    const char sign = block[1];
    if (state != 'S' && state != 'U')
        return std::nullopt;
    if (sign == 'F')
        return troubled(ScaleTrouble::Over);
    if (sign != ' ' && sign != '-')
        return std::nullopt;
    return weighed(milligrams(block.sliced(1, 7), block.sliced(8, 2)), state == 'S');
}

Piece handshake(QByteArrayView bytes, char answer)
{
    Piece piece = understood(bytes.first(1), std::nullopt);
    piece.reply = QByteArray(1, answer);
    return piece;
}

Piece read(QByteArrayView bytes)
{
    if (bytes[0] == ack)
        return handshake(bytes, dc1);
    if (bytes[0] == nak)
        return understood(bytes.first(1), std::nullopt); // it is asked again in its time
    if (bytes[0] != soh)
        return noise(1);
    if (bytes.size() < frameSize)
        return {};
    const auto reading = isFrame(bytes) ? readBlock(bytes.sliced(2, blockSize)) : std::nullopt;
    return reading ? understood(bytes.first(frameSize), reading) : noise(1);
}
} // namespace

ScaleProtocol casEcr()
{
    ScaleProtocol protocol;
    protocol.name = QStringLiteral("cas-ecr");
    protocol.ask = QByteArray(1, enq);
    protocol.line = QStringLiteral("9600,8N1");
    protocol.whenSilent = QStringLiteral("check that it is on and set to the ECR (AP-1) protocol, and that speed and parity are "
                                         "the same here and there (usually 9600,8N1)");
    protocol.read = read;
    return protocol;
}

} // namespace devices
