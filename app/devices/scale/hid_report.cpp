// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/hid_report.h"
#include "devices/scale/scale_protocol.h"
#include "devices/scale/weight_text.h"
#include <array>

namespace devices {
namespace {
using domain::ScaleReading;
using domain::ScaleTrouble;

enum Status : uchar { Fault = 1, StableAtZero = 2, InMotion = 3, Stable = 4, UnderZero = 5, OverLimit = 6, WantsCalibration = 7, WantsZero = 8 };

constexpr qsizetype reportSize = 6;

/// By the unit's number; the tael differs from town to town, so it is none.
QByteArrayView unitOf(uchar number)
{
    constexpr std::array<const char *, 13> names{"", "mg", "g", "kg", "ct", "", "gn", "dwt", "t", "", "ozt", "oz", "lb"};
    return number < names.size() ? names[number] : "";
}

std::optional<qint64> weightOf(QByteArrayView report)
{
    const auto exponent = static_cast<signed char>(report[3]);
    const int value = uchar(report[4]) | uchar(report[5]) << 8;
    return milligrams(value, -exponent, unitOf(uchar(report[2])));
}

std::optional<ScaleReading> readStatus(QByteArrayView report)
{
    switch (uchar(report[1])) {
    case StableAtZero: return weighed(0, true);
    case InMotion: return weighed(weightOf(report), false);
    case Stable: return weighed(weightOf(report), true);
    case UnderZero: return troubled(ScaleTrouble::Under);
    case OverLimit: return troubled(ScaleTrouble::Over);
    case Fault:
    case WantsCalibration: return troubled(ScaleTrouble::Fault);
    case WantsZero: return troubled(ScaleTrouble::ZeroError);
    default: return std::nullopt;
    }
}
} // namespace

std::optional<ScaleReading> readHidWeight(QByteArrayView report)
{
    if (report.size() < reportSize || (report[0] != 3 && report[0] != 4))
        return std::nullopt;
    auto reading = readStatus(report);
    if (reading)
        reading->raw = report.first(reportSize).toByteArray();
    return reading;
}

QByteArray hidZeroReport() { return QByteArray("\x02\x02", 2); }

} // namespace devices
