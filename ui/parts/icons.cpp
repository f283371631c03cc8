// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icons.h"
#include <QPainter>
#include <QStringList>
#include <map>

namespace ui {
namespace {

/// M x y, L x y, C x1 y1 x2 y2 x y and Z, parted by blanks.
QPainterPath read(const char *words)
{
    QPainterPath path;
    const QStringList all = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    const auto point = [&](qsizetype at) { return QPointF(all.at(at).toDouble(), all.at(at + 1).toDouble()); };
    for (qsizetype i = 0; i < all.size();) {
        const QChar what = all.at(i).front();
        if (what == u'M')
            path.moveTo(point(i + 1));
        else if (what == u'L')
            path.lineTo(point(i + 1));
        else if (what == u'C')
            path.cubicTo(point(i + 1), point(i + 3), point(i + 5));
        else
            path.closeSubpath();
        i += what == u'C' ? 7 : what == u'Z' ? 1 : 3;
    }
    return path;
}

std::map<Icon, QPainterPath> drawings()
{
    const std::pair<Icon, const char *> all[] = {
        {Icon::None, ""},
        {Icon::Tick, "M 4 13 L 10 19 L 20 6"},
        {Icon::Ring, "M 12 4 C 16.4 4 20 7.6 20 12 C 20 16.4 16.4 20 12 20 C 7.6 20 4 16.4 4 12 C 4 7.6 7.6 4 12 4 Z"},
        {Icon::Cross, "M 5 5 L 19 19 M 19 5 L 5 19"},
        {Icon::Question, "M 7 8 C 7 2.5 17 2.5 17 8 C 17 12 12 11.5 12 15.5 M 12 20 L 12 20.2"},
        {Icon::Triangle, "M 12 3.5 L 22 20.5 L 2 20.5 Z M 12 10 L 12 14.5 M 12 17.3 L 12 17.5"},
        {Icon::Flag, "M 6 21 L 6 3.5 L 19 7.5 L 6 12"},
        {Icon::Next, "M 8 4 L 17 12 L 8 20"},
        {Icon::Dot, "M 12 9 C 16 9 16 15 12 15 C 8 15 8 9 12 9 Z"},
        {Icon::Wait, "M 6 3 L 18 3 M 6 21 L 18 21 M 7.5 3 C 7.5 9 16.5 15 16.5 21 M 16.5 3 C 16.5 9 7.5 15 7.5 21"},
        {Icon::Barcode, "M 3.5 5 L 3.5 19 M 7.5 5 L 7.5 19 M 10.5 5 L 10.5 19 M 14.5 5 L 14.5 19 M 17 5 L 17 19 M 20.5 5 L 20.5 19"},
        {Icon::Scale, "M 4 20 L 20 20 L 20 11 L 4 11 Z M 3 7 L 21 7 M 12 7 L 12 11 M 9 15.5 L 15 15.5"},
        {Icon::Printer, "M 6 9 L 6 3 L 18 3 L 18 9 M 6 17 L 3 17 L 3 9 L 21 9 L 21 17 L 18 17 M 6 14 L 18 14 L 18 21 L 6 21 Z"},
        {Icon::Waves, "M 2.5 9.5 C 8 4 16 4 21.5 9.5 M 6 13.3 C 9.5 10 14.5 10 18 13.3 M 9.3 17 C 10.8 15.6 13.2 15.6 14.7 17 M 12 20 L 12 20.2"},
        {Icon::NoWaves, "M 2.5 9.5 C 8 4 16 4 21.5 9.5 M 6 13.3 C 9.5 10 14.5 10 18 13.3 M 12 20 L 12 20.2 M 4 21 L 20 3"},
        {Icon::Device, "M 3 5 L 21 5 L 21 16 L 3 16 Z M 12 16 L 12 20 M 8 20 L 16 20"},
        {Icon::Shield, "M 12 3 L 20 6 C 20 14 17 18.5 12 21 C 7 18.5 4 14 4 6 Z M 8.3 12 L 11 14.8 L 15.8 9.2"},
        {Icon::ArrowUp, "M 12 20 L 12 5 M 5.5 11 L 12 4.5 L 18.5 11"},
        {Icon::Person, "M 12 3 C 16 3 16 10 12 10 C 8 10 8 3 12 3 Z M 4 21 C 4 12 20 12 20 21"},
        {Icon::Box, "M 3.5 7.5 L 12 3 L 20.5 7.5 L 20.5 16.5 L 12 21 L 3.5 16.5 Z M 3.5 7.5 L 12 12 L 20.5 7.5 M 12 12 L 12 21"},
        {Icon::Note, "M 4 3 L 20 3 L 20 15 L 14 21 L 4 21 Z M 14 21 L 14 15 L 20 15 M 8 8 L 16 8 M 8 12 L 13 12"},
        {Icon::Label, "M 3 4 L 21 4 L 21 20 L 3 20 Z M 6.5 14 L 6.5 17 M 9 14 L 9 17 M 11 14 L 11 17 M 14 14 L 14 17 M 17.5 14 L 17.5 17 M 6.5 7.5 L 17.5 7.5 M 6.5 10.5 L 13 10.5"},
        {Icon::Bin, "M 3 11 L 5 21 L 19 21 L 21 11 M 3 11 L 21 11 M 12 2 L 12 16 M 8.5 12.5 L 12 16 L 15.5 12.5"},
        {Icon::Mute, "M 3 9 L 7 9 L 12 4.5 L 12 19.5 L 7 15 L 3 15 Z M 16 9.5 L 21 14.5 M 21 9.5 L 16 14.5"}};
    std::map<Icon, QPainterPath> paths;
    for (const auto &[icon, words] : all)
        paths.emplace(icon, read(words));
    return paths;
}

} // namespace

const QPainterPath &iconPath(Icon icon)
{
    static const std::map<Icon, QPainterPath> all = drawings();
    return all.at(icon);
}

Icon iconOf(present::Shape shape)
{
    using present::Shape;
    switch (shape) {
    case Shape::None:
        return Icon::None;
    case Shape::Tick:
        return Icon::Tick;
    case Shape::Ring:
        return Icon::Ring;
    case Shape::Cross:
        return Icon::Cross;
    case Shape::Question:
        return Icon::Question;
    case Shape::Triangle:
        return Icon::Triangle;
    case Shape::Flag:
        return Icon::Flag;
    }
    return Icon::None;
}

QString spokenIcon(Icon icon)
{
    switch (icon) {
    case Icon::Tick:
    case Icon::Dot: // a device that works
        return QStringLiteral("\u2713");
    case Icon::Cross:
    case Icon::NoWaves:
        return QStringLiteral("\u2717");
    case Icon::Question:
        return QStringLiteral("?");
    case Icon::Triangle:
        return QStringLiteral("\u26A0");
    case Icon::Flag:
        return QStringLiteral("\u2691");
    case Icon::Next:
        return QStringLiteral("\u2192");
    case Icon::Wait:
        return QStringLiteral("\u231B");
    case Icon::Waves:
        return QStringLiteral("\U0001F4F6");
    case Icon::Mute:
        return QStringLiteral("\U0001F507");
    default:
        return {};
    }
}

void drawIcon(QPainter &painter, Icon icon, const QRectF &place, const QColor &ink, double stroke)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / 24, place.height() / 24);
    QPen pen(ink, stroke);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(iconPath(icon));
    painter.restore();
}

} // namespace ui
