// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/page.h"
#include "ui/parts/panel.h"
#include "ui/parts/say.h"

namespace ui {

/// One thing is said or asked, in the middle of the window.
class CardPage : public Page
{
public:
    using Choose = const present::DeskCardShown &(*)(const present::Desk &);
    explicit CardPage(Choose choose, QWidget *parent = nullptr);
    void show(const present::Desk &desk) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    Choose m_choose;
    Panel m_card;
    Mark m_mark;
    Say m_title;
    Picture m_picture;
    Say m_big;
    Say m_lines;
    Say m_todo;
    Say m_detail;
    Say m_last;
    bool m_hasPicture = false;
};

} // namespace ui
