// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringView>
#include <optional>

/// GS1's numbers: GTIN, SSCC, GLN ... all end in the same check digit (GS1 General Specifications 7.9).
namespace domain {

/// Whether the text is not empty and has no character but 0 to 9.
[[nodiscard]] bool isDigits(QStringView text);

/// The digit that belongs behind these digits: weights 3, 1, 3 ... from the right. '0' for anything but digits.
[[nodiscard]] QChar checkDigit(QStringView digits);

/// Whether the text is at least two digits of which the last one is the check digit of those before it.
[[nodiscard]] bool hasRightCheckDigit(QStringView digits);

/// 14 digits for 8, 12, 13 or 14 digits with a right check digit; nothing for all else.
[[nodiscard]] std::optional<QString> gtin14(QStringView digits);

/// The 12 digits that 8 digits of UPC-E stand for; nothing when they begin with neither 0 nor 1 or the check digit is
/// wrong.
[[nodiscard]] std::optional<QString> expandUpcE(QStringView digits);

} // namespace domain
