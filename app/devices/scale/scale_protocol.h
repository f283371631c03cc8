// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/weighing.h"
#include <QByteArrayView>
#include <functional>

namespace devices {

/// What stands at the beginning of a scale's bytes.
struct Piece
{
    qsizetype size = 0; ///< bytes it takes; 0: it is not complete yet
    /// What it says; `device` and `at` are not its business. Absent: noise, or an answer that says nothing about a weight.
    std::optional<domain::ScaleReading> reading;
    bool understood = false; ///< not noise
    QByteArray reply;        ///< to be sent at once: some protocols shake hands first
};

/// How one kind of scale speaks: values, and one pure function.
struct ScaleProtocol
{
    QString name; ///< as on the command line
    QByteArray hello;    ///< once after opening; its answers are dropped
    QByteArray ask;      ///< a weight, please; empty: it tells by itself
    QByteArray zero;     ///< empty: it cannot be asked to
    bool isLines = false; ///< nothing marks a frame's beginning: what comes before the first end of a line counts for nothing
    bool steady = false;  ///< it never says whether it is stable: the same weight for half a second is
    QString line;         ///< its usual setting, e.g. "9600,7E1"
    QString whenSilent; ///< what to do when nothing comes, English
    /// Never more than maxFrame bytes are kept for it; a beginning that can become nothing is noise, byte by byte.
    std::function<Piece(QByteArrayView bytes)> read;
};

/// The longest frame of all protocols here has 22 bytes; twice that and a line of `I4` fit.
constexpr qsizetype maxFrame = 96;

/// A frame that says only what is wrong, or that the load moves.
[[nodiscard]] domain::ScaleReading troubled(domain::ScaleTrouble trouble);
/// A weight; without a weight that could be read it is NotUnderstood.
[[nodiscard]] domain::ScaleReading weighed(std::optional<qint64> weight_mg, bool stable, bool net = false);
/// A frame of so many bytes.
[[nodiscard]] Piece understood(QByteArrayView frame, std::optional<domain::ScaleReading> reading);
[[nodiscard]] Piece noise(qsizetype size);
/// 7-bit protocols: a port opened with 8 bits delivers the parity, too.
[[nodiscard]] QByteArray withoutParity(QByteArrayView bytes);
/// A line and its end (CR LF, or LF alone); absent while there is no LF.
struct Line
{
    QByteArray text;
    qsizetype size = 0;
};
[[nodiscard]] std::optional<Line> firstLine(QByteArrayView bytes);

} // namespace devices
