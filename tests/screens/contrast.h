// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QHash>
#include <QImage>
#include <QRect>
#include <algorithm>
#include <cmath>

/// Contrast as WCAG 2.1 wants it for AA: 4.5 for text, 3 for the edge of a button and a frame.
namespace contrast {

inline constexpr double ofText = 4.5;
inline constexpr double ofEdges = 3.0;

// WCAG 2.1, "relative luminance".
inline double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// 1 to 21.
inline double ratio(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// What letters stand on: the commonest colour there but their own, or their own where there is hardly another one: then nobody reads
/// them. Every second pixel is looked at. Invalid where the place lies outside of the picture.
inline QColor groundOf(const QImage &picture, const QRect &place, const QColor &letters)
{
    const QRect inside = place.intersected(picture.rect());
    QHash<QRgb, int> counts;
    int all = 0;
    for (int y = inside.top(); y <= inside.bottom(); y += 2)
        for (int x = inside.left(); x <= inside.right(); x += 2, ++all)
            ++counts[picture.pixel(x, y) | 0xff000000U];
    if (counts.take(letters.rgb() | 0xff000000U) * 10 > all * 9)
        return letters;
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? QColor() : QColor(most.key());
}

} // namespace contrast
