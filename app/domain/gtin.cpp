// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gtin.h"
#include <algorithm>

namespace domain {
namespace {
constexpr qsizetype gtinLength = 14;

bool isGtinLength(qsizetype length) { return length == 8 || length == 12 || length == 13 || length == gtinLength; }

/// The ten digits between number system and check digit; the sixth digit says where the zeros were left out.
QString upcEBody(QStringView six)
{
    const auto part = [&six](int from, int count) { return six.mid(from, count).toString(); };
    const QString last = part(5, 1);
    switch (six.back().digitValue()) {
    case 0:
    case 1:
    case 2:
        return part(0, 2) + last + QStringLiteral("0000") + part(2, 3);
    case 3:
        return part(0, 3) + QStringLiteral("00000") + part(3, 2);
    case 4:
        return part(0, 4) + QStringLiteral("00000") + part(4, 1);
    default:
        return part(0, 5) + QStringLiteral("0000") + last;
    }
}
} // namespace

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                          [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

QChar checkDigit(QStringView digits)
{
    if (!isDigits(digits))
        return QLatin1Char('0');
    int sum = 0;
    int weight = 3;
    for (auto it = digits.rbegin(); it != digits.rend(); ++it, weight = 4 - weight)
        sum = (sum + it->digitValue() * weight) % 10;
    return QLatin1Char(static_cast<char>('0' + (10 - sum) % 10));
}

bool hasRightCheckDigit(QStringView digits)
{
    return digits.size() >= 2 && isDigits(digits) && checkDigit(digits.chopped(1)) == digits.back();
}

std::optional<QString> gtin14(QStringView digits)
{
    if (!isGtinLength(digits.size()) || !hasRightCheckDigit(digits))
        return std::nullopt;
    return digits.toString().rightJustified(gtinLength, QLatin1Char('0'));
}

std::optional<QString> expandUpcE(QStringView digits)
{
    if (digits.size() != 8 || !isDigits(digits) || digits.front() > QLatin1Char('1'))
        return std::nullopt;
    const QString upcA = digits.front() + upcEBody(digits.mid(1, 6)) + digits.back();
    return hasRightCheckDigit(upcA) ? std::optional(upcA) : std::nullopt;
}

} // namespace domain
