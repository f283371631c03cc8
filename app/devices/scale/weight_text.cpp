// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/weight_text.h"
#include <QByteArray>
#include <algorithm>
#include <array>

namespace devices {
namespace {
constexpr qint64 largest = 999'999'999; // nine digits: no scale shows more, and nothing below can overflow
constexpr int mostDecimals = 9;

/// One unit is numerator / denominator milligrams. The pound is 453.59237 g, the troy ounce 31.1034768 g, the grain 64.79891 mg.
struct Unit
{
    const char *name;
    qint64 numerator;
    qint64 denominator;
};
constexpr std::array units{
    Unit{"mg", 1, 1},
    Unit{"g", 1'000, 1},
    Unit{"kg", 1'000'000, 1},
    Unit{"t", 1'000'000'000, 1},
    Unit{"ct", 200, 1},
    Unit{"lb", 45'359'237, 100},
    Unit{"lbs", 45'359'237, 100},
    Unit{"oz", 45'359'237, 1'600},
    Unit{"ozt", 311'034'768, 10'000},
    Unit{"gn", 6'479'891, 100'000},
    Unit{"dwt", 155'517'384, 100'000},
};

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

qint64 rounded(qint64 dividend, qint64 divisor)
{
    const qint64 half = dividend < 0 ? -divisor / 2 : divisor / 2;
    return (dividend + half) / divisor;
}

/// 12.3 with one decimal as 123; leading zeros do not count as digits.
struct Number
{
    qint64 value = 0;
    int decimals = 0;
};

std::optional<Number> readNumber(QByteArrayView text)
{
    Number number;
    int digits = 0;
    bool point = false;
    for (const char c : text) {
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9' && number.value <= largest / 10) {
            number.value = number.value * 10 + (c - '0');
            number.decimals += point ? 1 : 0;
            ++digits;
        } else {
            return std::nullopt;
        }
    }
    return digits > 0 && number.decimals <= mostDecimals ? std::optional(number) : std::nullopt;
}
} // namespace

std::optional<qint64> milligrams(qint64 value, int decimals, QByteArrayView unit)
{
    const QByteArray name = unit.toByteArray().trimmed().toLower();
    const auto *found = std::find_if(units.begin(), units.end(), [&](const Unit &one) { return name == one.name; });
    if (found == units.end() || std::abs(value) > largest || std::abs(decimals) > mostDecimals)
        return std::nullopt;
    if (decimals < 0 && std::abs(value) > largest / powerOfTen(-decimals))
        return std::nullopt;
    const qint64 whole = decimals < 0 ? value * powerOfTen(-decimals) : value;
    const qint64 parts = decimals > 0 ? powerOfTen(decimals) : 1;
    return rounded(whole * found->numerator, found->denominator * parts);
}

std::optional<qint64> milligrams(QByteArrayView number, QByteArrayView unit)
{
    QByteArray text = number.toByteArray().trimmed();
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.mid(1).trimmed();
    const auto read = readNumber(text);
    return read ? milligrams(negative ? -read->value : read->value, read->decimals, unit) : std::nullopt;
}

} // namespace devices
