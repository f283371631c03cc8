// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/page.h"
#include "ui/parts/key_bar.h"
#include "ui/parts/row_list.h"

namespace ui {

/// A list over the whole window: orders, print queue, outbox.
class ListPage : public Page
{
public:
    using Choose = present::DeskListShown (*)(const present::Desk &);
    explicit ListPage(Choose choose, QWidget *parent = nullptr);
    void show(const present::Desk &desk) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Choose m_choose;
    Panel m_card;
    RowList m_list;
};

/// The keys of a sheet once more, large, each with what holds now: more, reasons, settings.
class MenuPage : public Page
{
public:
    explicit MenuPage(QWidget *parent = nullptr);
    void show(const present::Desk &desk) override;

    std::function<void(int key)> onKey;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    Say m_title;
    Say m_words;
    std::vector<KeyCell *> m_cells;
    size_t m_used = 0;
    Say m_about;
};

[[nodiscard]] present::DeskListShown outboxList(const present::Desk &desk);

} // namespace ui
