// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/barcode.h"
#include <optional>

/// GS1 element strings: several values in one code, each behind its application identifier (AI).
namespace domain {

struct Element
{
    QString ai;
    QString value;
    bool operator==(const Element &) const = default;
};
using Elements = std::vector<Element>;
using ReadElements = base::Expected<Elements, CodeFault>;

/// What FNC1 becomes on its way through a scanner.
inline constexpr QChar groupSeparator{0x1D};

/// Reads an element string without AIM identifier, e.g. "010401234567890110ABC<GS>21X". GS in front, behind
/// fixed-length values and at the end is tolerated. At most 64 elements; an AI may come twice only with the same value.
[[nodiscard]] ReadElements readElements(QStringView text);

/// The element string of "(01)04012345678901(10)ABC", which people print below codes and cameras deliver for DataBar;
/// nothing when the text does not begin with a known AI in brackets.
[[nodiscard]] std::optional<QString> withoutBrackets(QStringView text);

/// As people read it: "(01)04012345678901(10)ABC".
[[nodiscard]] QString bracketed(const Elements &elements);

/// Value of an AI, empty when it is not there.
[[nodiscard]] QString valueOf(const Elements &elements, QStringView ai);

/// YYYY-MM-DD of a date YYMMDD, seen from `year`: 51 to 99 years ahead is the last century, 50 to 99 back the next one;
/// day 00 is the last day of the month. Empty for what is no date, e.g. the 29th of February of a common year.
[[nodiscard]] QString isoDate(QStringView yymmdd, int year);

} // namespace domain
