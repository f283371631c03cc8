// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QObject>

namespace ui {

/// A colour by what it is for.
enum class Ink {
    Ground,
    Card,
    Ink,
    Quiet,
    Line, ///< hairlines; carries no meaning
    Edge, ///< of what must be seen: 3:1 against its ground
    Turn, ///< whose turn it is
    OnTurn,
    TurnGround,
    Good,
    GoodGround,
    Bad,
    BadGround,
    OnBad,
    Warn,
    WarnGround,
    Bar, ///< the keys at the bottom
    OnBar,
    KeyCap,
    OnKeyCap,
    Paper, ///< below pictures, which are made for it: light in the dark, too
};

/// A size of type by what it is for. Small ones follow the text scale all the way, large ones are capped.
enum class Size { Smallest, Small, Body, Strong, Spoken, Large, Huge, Giant };

/// Colours as named roles, sizes, and what the operator chose. All parts read it when they paint.
class Theme : public QObject
{
    Q_OBJECT
public:
    static Theme &of(); ///< of this program

    /// `theme`: "light", "dark", or "auto": as the system says.
    void choose(const QString &theme, int textScale);
    /// The pages were laid out on 1280 x 800: pixels of this window for one of those.
    void fitTo(const QSize &window);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor ink(Ink role) const;
    [[nodiscard]] int px(double atUnit) const { return qRound(atUnit * m_unit); } ///< does not follow the text scale
    [[nodiscard]] int size(Size size) const;
    [[nodiscard]] QFont font(Size size, int weight = QFont::Normal, bool mono = false) const;
    [[nodiscard]] int gap() const { return px(8); }
    [[nodiscard]] int margin() const { return px(16); }
    [[nodiscard]] int radius() const { return px(12); }
    [[nodiscard]] int frame() const { return px(4); }
    [[nodiscard]] int hairline() const { return std::max(1, px(1)); }

Q_SIGNALS:
    void changed();

private:
    Theme();
    bool m_dark = false;
    double m_scale = 1;
    double m_unit = 1;
};

} // namespace ui
