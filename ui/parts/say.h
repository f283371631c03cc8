// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/part.h"
#include <optional>

namespace ui {

/// A text in its place: wrapped at words, and set smaller, down to three fifths, where the place is too small. All words
/// of the window are said by it, so that a test can ask each whether it is whole.
class Say : public Part
{
public:
    struct Style
    {
        Size size = Size::Body;
        Ink ink = Ink::Ink;
        int weight = QFont::Normal;
        bool mono = false;
        Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
        bool mayElide = false; ///< a name: its end may be left out, at its full size
        bool oneLine = false;
    };
    explicit Say(const Style &style, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setInk(Ink ink);
    void setSize(Size size);
    void setOneLine(bool oneLine, bool mono);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QString spoken() const override { return m_text; }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QColor color() const { return theme().ink(m_style.ink); }
    /// Whether part of the text is not to be seen.
    [[nodiscard]] bool isCut() const;
    /// Where the letters are, within the widget.
    [[nodiscard]] QRect letters() const;
    /// As wide as its text in one line, at the wanted size.
    [[nodiscard]] int naturalWidth() const;
    [[nodiscard]] int lineHeight() const;
    /// The height of its one line where it is set smaller to fit this width.
    [[nodiscard]] int heightInOneLine(int width) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Fit
    {
        QFont font;
        QString text;
        bool cut = false;
    };
    [[nodiscard]] const Fit &fitted() const;
    [[nodiscard]] Fit fit(QFont font) const;
    [[nodiscard]] int flags() const;
    [[nodiscard]] QSize needed(const QFont &font, const QString &text, int width) const;
    [[nodiscard]] QFont wanted() const { return theme().font(m_style.size, m_style.weight, m_style.mono); }

    /// To fit a text means to set it many times over: it is done anew only when one of these is another.
    struct Asked
    {
        QString text;
        QFont font;
        QSize room;
        int flags = 0;
        bool mayElide = false;
        bool operator==(const Asked &) const = default;
    };

    Style m_style;
    QString m_text;
    mutable std::optional<std::pair<Asked, Fit>> m_fitted;
};

} // namespace ui
