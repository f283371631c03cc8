// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/page.h"
#include "ui/parts/panel.h"
#include "ui/parts/say.h"

namespace ui {

/// One device of the ready card: what was seen of it, and what to do.
class CheckRow : public Part
{
public:
    CheckRow(QWidget *parent = nullptr);
    void show(const present::CheckShown &check);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    present::CheckState m_state = present::CheckState::Waiting;
    Mark m_mark;
    Say m_name;
    Say m_words;
    Say m_todo;
};

/// The ready card: scanner, scale and printer, in 30 seconds.
class ReadyPage : public Page
{
public:
    explicit ReadyPage(QWidget *parent = nullptr);
    void show(const present::Desk &desk) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    Panel m_card;
    Say m_title;
    Say m_words;
    std::vector<CheckRow *> m_rows;
    size_t m_used = 0;
    int m_percent = 0;
    bool m_over = false;
    Part m_progress;
};

} // namespace ui
