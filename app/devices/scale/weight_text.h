// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <optional>

/// Weights as scales write them. No double anywhere: what a display shows becomes milligrams exactly, or rounded to the
/// nearest one where a pound or an ounce is no whole number of them.
namespace devices {

/// `value` * 10^-decimals of `unit` ("g", "kg", "lb", "oz", ... in any case) in mg. Absent for a unit that is none, for more
/// than 9 digits, and for decimals outside -9..9.
[[nodiscard]] std::optional<qint64> milligrams(qint64 value, int decimals, QByteArrayView unit);

/// The same for text: blanks, a sign that may stand apart, digits with at most one point, e.g. "-  1.234".
[[nodiscard]] std::optional<qint64> milligrams(QByteArrayView number, QByteArrayView unit);

} // namespace devices
