// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace server {

/// The symbol values of a Code 128 barcode (ISO/IEC 15417), start and check value included, stop not: code set C for
/// even runs of four digits and more, else B. nullopt for text outside of printable ASCII, or none.
[[nodiscard]] std::optional<std::vector<int>> code128Values(const QString &text);

/// Widths of bars and spaces in modules, beginning with a bar, stop included.
[[nodiscard]] std::optional<std::vector<int>> code128Widths(const QString &text);

/// As an <svg> element with quiet zones of 10 modules, `height` in modules; empty when the text cannot be written.
[[nodiscard]] QByteArray code128Svg(const QString &text, int height);

} // namespace server
