// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/kinds.h"
#include <QColor>
#include <QPainterPath>

class QPainter;

namespace ui {

/// Our own line drawings, as paths on a grid of 24 by 24.
enum class Icon {
    None,
    Tick,
    Ring,
    Cross,
    Question,
    Triangle,
    Flag,
    Next,
    Dot,
    Wait,
    Barcode,
    Scale,
    Printer,
    Waves,
    NoWaves,
    Device,
    Shield,
    ArrowUp,
    Person,
    Box,
    Note,
    Mute,
    Label,
    Bin,
};

[[nodiscard]] const QPainterPath &iconPath(Icon icon);
[[nodiscard]] Icon iconOf(present::Shape shape);
/// The character that is the same sign; empty for a mere drawing of a thing.
[[nodiscard]] QString spokenIcon(Icon icon);
void drawIcon(QPainter &painter, Icon icon, const QRectF &place, const QColor &ink, double stroke = 2.4);

} // namespace ui
