// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace server {

/// Symbol values that are no characters.
inline constexpr int code128ToC = 99;
inline constexpr int code128ToB = 100;
inline constexpr int code128Fnc1 = 102;
inline constexpr int code128StartB = 104;
inline constexpr int code128StartC = 105;

/// The symbol values of a Code 128 barcode (ISO/IEC 15417), start and check value included, stop not: code set C for
/// even runs of four digits and more, else B. nullopt for text outside of printable ASCII, or none.
[[nodiscard]] std::optional<std::vector<int>> code128Values(const QString &text);

/// The same in code set B alone: longer, and for readers and printers that know no change of the set within a symbol.
[[nodiscard]] std::optional<std::vector<int>> code128ValuesInB(const QString &text);

/// The same as GS1-128 (GS1 General Specifications, 5.4.3): FNC1 after the start. nullopt for anything but an even number
/// of digits, such as "00" and an SSCC.
[[nodiscard]] std::optional<std::vector<int>> gs1128Values(const QString &digits);

/// Widths of bars and spaces in modules, beginning with a bar, stop included.
[[nodiscard]] std::vector<int> code128WidthsOf(std::vector<int> values);
[[nodiscard]] std::optional<std::vector<int>> code128Widths(const QString &text);

/// As an <svg> element with quiet zones of 10 modules, `height` in modules; empty when the text cannot be written.
[[nodiscard]] QByteArray code128Svg(const QString &text, int height);

} // namespace server
