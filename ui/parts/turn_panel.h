// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk_page.h"
#include "ui/parts/panel.h"
#include "ui/parts/say.h"

namespace ui {

class Stack;

/// A code with its last four characters set off: what people compare.
class CodeWords : public Part
{
public:
    explicit CodeWords(QWidget *parent = nullptr);
    void show(const QString &code);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    Say m_head;
    Say m_tail;
};

/// The middle of the window: the one next step, readable from a step away.
class TurnPanel : public Panel
{
public:
    explicit TurnPanel(QWidget *parent = nullptr);
    void show(const present::TurnShown &turn);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    void addTo(Stack &stack, const QRect &room, int picture, int lines);
    Mark m_mark;
    Say m_step;
    Mark m_art;
    Picture m_picture;
    Say m_name;
    CodeWords m_code;
    Say m_big;
    Say m_lines;
    Say m_todo;
    bool m_hasPicture = false;
    bool m_isCode = false; ///< what is big
};

} // namespace ui
