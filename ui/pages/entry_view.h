// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/page.h"
#include "ui/parts/turn_panel.h"

namespace ui {

/// Something is typed: a number, a date, a lot, a code. What it is about stands above the field.
class EntryView : public Page
{
public:
    explicit EntryView(QWidget *parent = nullptr);
    void show(const present::Desk &desk) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    Panel m_card;
    Say m_title;
    Picture m_picture;
    Say m_name;
    CodeWords m_code;
    Panel m_field;
    Say m_text;
    Say m_hint;
    bool m_hasProduct = false;
};

} // namespace ui
