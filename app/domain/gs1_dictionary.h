// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

/// The application identifiers (AI) of GS1 and what their values look like (GS1 General Specifications, chapter 3).
namespace domain {

/// One AI, or a run of them that share a format.
struct AiRule
{
    int first = 0;
    int last = 0;
    int digits = 0; ///< length of the AI itself: 2, 3 or 4
    /// Parts one after the other: a character set, then a length ("6") or a maximum ("..20"); "?" may be absent.
    /// N digits; K digits that end in their check digit; D a date YYMMDD, the day may be 00; X CSET 82; Y CSET 39.
    const char *format = "";
};

enum class ValueFault {
    None,
    TooShort,
    TooLong,
    WrongCharacter, ///< after at least one character that fits
    WrongStart,     ///< the first character of the value already does not fit
    WrongCheckDigit,
    NoDate,
};

/// The rule of the AI that the text begins with, or null.
[[nodiscard]] const AiRule *findAi(QStringView text);

/// Length of the value, for AIs that need no separator behind them; 0 for all others.
[[nodiscard]] int predefinedLength(QStringView ai);

/// Why this is no value of that AI.
[[nodiscard]] ValueFault checkValue(const AiRule &rule, QStringView value);

/// Whether six digits are a date YYMMDD; day 00 stands for the last day of the month.
[[nodiscard]] bool isDate(QStringView sixDigits);

} // namespace domain
