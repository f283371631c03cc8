// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/answer.h"
#include "ui/parts/panel.h"
#include "ui/parts/say.h"

class QVariantAnimation;

namespace ui {

/// An answer that stays: what it is, what it was, what was wanted, what to do now. It covers the work, and goes with the
/// next accepted scan or with Esc.
class RefusalCard : public Panel
{
public:
    explicit RefusalCard(QWidget *parent = nullptr);
    void show(const present::AnswerShown &answer);
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::AlertMessage; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    Mark m_mark;
    Say m_title;
    Picture m_scanned;
    Picture m_wanted;
    Say m_scannedWords;
    Say m_wantedWords;
    Say m_lines;
    Say m_todo;
    bool m_pictures = false;
};

/// Says for a moment that an answer was given: a frame in its colour, and its shape. Stronger where there is no sound. It stands
/// first, and then fades. Its mask is what it paints: what lies below is not painted anew at every step.
class Flash : public Part
{
public:
    explicit Flash(QWidget *parent = nullptr);
    void give(const present::AnswerShown &answer, bool strong);
    [[nodiscard]] double opacity() const { return m_opacity; } ///< 0 to 1

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    [[nodiscard]] int line() const; ///< of the frame, in pixels
    [[nodiscard]] QRectF disc() const;

    QVariantAnimation *m_fade;
    present::Shape m_shape = present::Shape::None;
    bool m_strong = false;
    bool m_onlyFrame = false;
    double m_opacity = 0;
};

} // namespace ui
