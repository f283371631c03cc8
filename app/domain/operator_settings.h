// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace domain {

/// How the screens look and sound for somebody. It follows the badge; what a device is (scanner, printer) does not.
struct OperatorSettings
{
    static constexpr int leastScale = 70;
    static constexpr int mostScale = 200;

    int textScale = 100;                    ///< percent, leastScale to mostScale
    QString theme = QStringLiteral("auto"); ///< "light" | "dark" | "auto"
    QString hand = QStringLiteral("right"); ///< "left" | "right"
    bool sounds = true;
    QString language; ///< tag; empty = was never chosen
    bool operator==(const OperatorSettings &) const = default;
};

} // namespace domain
