// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk_page.h"
#include "ui/parts/panel.h"
#include "ui/parts/say.h"

namespace ui {

/// One product of the order: a tick when it is done, the thick frame when it is its turn.
class LineRow : public Part
{
public:
    explicit LineRow(QWidget *parent = nullptr);
    void show(const present::PackLineShown &line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    bool m_done = false;
    bool m_current = false;
    Mark m_mark;
    Picture m_picture;
    Say m_name;
    Say m_words;
    Say m_count;
};

/// The lines of an order, as many as there is room for, the one at hand always among them.
class LineList : public Part
{
public:
    explicit LineList(QWidget *parent = nullptr);
    void show(const std::vector<present::PackLineShown> &lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    std::vector<present::PackLineShown> m_lines;
    std::vector<LineRow *> m_rows;
    Say m_above;
    Say m_below;
};

} // namespace ui
