// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk_page.h"
#include "ui/parts/panel.h"
#include "ui/parts/say.h"

namespace ui {

/// One row of a list: its state as a shape, a text with a quieter second line, and a number or a time.
class ListRow : public Part
{
public:
    explicit ListRow(QWidget *parent = nullptr);
    void show(const present::DeskRowShown &row);
    [[nodiscard]] int heightFor(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    present::RowState m_state = present::RowState::Plain;
    Mark m_mark;
    Say m_text;
    Say m_detail;
    Say m_right;
};

/// A list with its title: as many rows as there is room for, and how many more there are.
class RowList : public Part
{
public:
    explicit RowList(QWidget *parent = nullptr);
    void show(const present::DeskListShown &list);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    std::vector<present::DeskRowShown> m_shown;
    Say m_title;
    Say m_words;
    Say m_more;
    std::vector<ListRow *> m_rows;
};

} // namespace ui
