// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk.h"
#include "ui/pages/page.h"
#include "ui/parts/key_bar.h"
#include "ui/parts/refusal_card.h"
#include "ui/parts/top_bar.h"
#include <map>

namespace ui {

/// The desk's window: a bar on top, one page, the keys at the bottom. Nothing in it takes the focus.
class DeskWindow : public QWidget
{
public:
    explicit DeskWindow(present::Desk &desk);

    /// Everything as the desk says now; otherwise a turn of the event loop later.
    void showNow();
    [[nodiscard]] bool hasPage(present::Desk::Page page) const { return m_pages.contains(page); }
    [[nodiscard]] const Page *shownPage() const { return m_shown; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makePages();
    void place();
    void showLater();
    [[nodiscard]] present::DeskKeys barKeys() const;
    void answered();

    present::Desk &m_desk;
    TopBar m_top;
    NoticeLine m_notice;
    KeyBar m_keys;
    std::map<present::Desk::Page, Page *> m_pages;
    Page *m_shown = nullptr;
    RefusalCard m_refusal;
    Flash m_flash;
    bool m_due = false;
};

} // namespace ui
