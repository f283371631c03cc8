// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/page.h"
#include "ui/parts/row_list.h"
#include "ui/parts/slot_map.h"

namespace ui {

/// Which order? Scan a tote or a slot, or type the number; what is put aside and what is a problem stands beside it.
class OrderPage : public Page
{
public:
    explicit OrderPage(QWidget *parent = nullptr);
    void show(const present::Desk &desk) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    Panel m_main;
    Mark m_mark;
    Say m_step;
    Say m_hint;
    Say m_trolley;
    SlotMap m_map;
    Say m_waiting;
    Panel m_side;
    RowList m_problems;
    RowList m_aside;
    Say m_last;
    bool m_hasProblems = false;
};

} // namespace ui
