// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk_page.h"
#include "ui/parts/say.h"

namespace ui {

/// The trolley that was scanned, slot by slot: which are to be packed, which are done.
class SlotMap : public Part
{
public:
    explicit SlotMap(QWidget *parent = nullptr)
        : Part(parent)
    {
    }
    void show(const std::vector<present::DeskSlotShown> &slotMap, int columns);
    [[nodiscard]] QString spoken() const override; ///< the numbers with their marks, without the empty ones
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rows() const { return (int(m_slots.size()) + m_columns - 1) / m_columns; }
    std::vector<present::DeskSlotShown> m_slots;
    int m_columns = 5;
};

} // namespace ui
