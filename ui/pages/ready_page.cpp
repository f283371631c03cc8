// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ready_page.h"
#include <QPainter>

namespace ui {
namespace {

using present::CheckState;

struct CheckLook
{
    Icon icon;
    Ink ink;
    Ink ground;
};

CheckLook lookOf(CheckState state)
{
    switch (state) {
    case CheckState::Good:
        return {Icon::Tick, Ink::Good, Ink::GoodGround};
    case CheckState::Bad:
        return {Icon::Cross, Ink::Bad, Ink::BadGround};
    case CheckState::Unused:
        return {Icon::None, Ink::Quiet, Ink::Ground};
    case CheckState::Waiting:
        break;
    }
    return {Icon::Wait, Ink::Turn, Ink::TurnGround};
}

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : Part(parent)
    , m_mark(44, this)
    , m_name({Size::Spoken, Ink::Ink, QFont::Bold, false, Qt::AlignLeft | Qt::AlignVCenter, false, true}, this)
    , m_words({Size::Strong, Ink::Ink, QFont::Normal, false, Qt::AlignLeft | Qt::AlignVCenter, false, false}, this)
    , m_todo({Size::Strong, Ink::Ink, QFont::Bold, false, Qt::AlignLeft | Qt::AlignVCenter, false, false}, this)
{
}

void CheckRow::show(const present::CheckShown &check)
{
    m_state = check.state;
    m_mark.show(lookOf(check.state).icon, lookOf(check.state).ink, 3.2);
    m_name.setText(check.name);
    m_words.setText(check.words);
    m_todo.setText(check.todo);
    place();
    update();
}

void CheckRow::place()
{
    const int inset = theme().px(20);
    const int mark = theme().px(44);
    m_mark.setGeometry(inset, (height() - mark) / 2, mark, mark);
    const int left = inset + mark + theme().px(20);
    const int name = std::min(width() / 4, theme().px(220));
    m_name.setGeometry(left, 0, name, height());
    const int words = left + name + theme().gap();
    const int wide = width() - words - inset;
    const bool both = !m_todo.text().isEmpty() && !m_words.text().isEmpty();
    const int half = height() / 2 - theme().px(6);
    m_words.setGeometry(words, theme().px(6), wide, both ? half : height() - theme().px(12));
    m_todo.setGeometry(words, both ? theme().px(6) + half : theme().px(6), wide, both ? half : height() - theme().px(12));
}

void CheckRow::resizeEvent(QResizeEvent *) { place(); }

void CheckRow::themeChanged()
{
    Part::themeChanged();
    place();
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_state == CheckState::Waiting ? QPen(theme().ink(Ink::Turn), theme().frame()) : QPen(Qt::NoPen));
    painter.setBrush(theme().ink(lookOf(m_state).ground));
    const double half = m_state == CheckState::Waiting ? theme().frame() / 2.0 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), theme().radius(), theme().radius());
}

ReadyPage::ReadyPage(QWidget *parent)
    : Page(parent)
    , m_card(this)
    , m_title({Size::Large, Ink::Ink, QFont::Bold}, &m_card)
    , m_words({Size::Strong, Ink::Quiet, QFont::Normal}, &m_card)
    , m_progress(&m_card)
{
}

void ReadyPage::show(const present::Desk &desk)
{
    const present::ReadyShown &ready = desk.ready();
    m_title.setText(ready.title);
    m_words.setText(ready.words);
    while (m_rows.size() < ready.checks.size())
        m_rows.push_back(new CheckRow(&m_card));
    m_used = ready.checks.size();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < m_used);
        if (i < m_used)
            m_rows[i]->show(ready.checks[i]);
    }
    m_percent = ready.percent;
    m_over = ready.isOver;
    place();
    update();
}

void ReadyPage::place()
{
    const int margin = theme().margin();
    const int side = std::min(width() - 2 * margin, theme().px(1120));
    m_card.setGeometry((width() - side) / 2, margin, side, height() - 2 * margin);
    const int inset = theme().px(36);
    const int wide = side - 2 * inset;
    const int title = m_title.heightForWidth(wide);
    const int words = std::max(m_words.heightForWidth(wide), theme().size(Size::Strong));
    m_title.setGeometry(inset, theme().px(28), wide, title);
    m_words.setGeometry(inset, theme().px(28) + title + theme().gap(), wide, words);
    const int top = theme().px(28) + title + words + theme().px(34);
    const int gap = theme().px(14);
    const int room = m_card.height() - top - theme().px(28);
    const int row = m_used == 0 ? 0 : std::min((room - gap * int(m_used - 1)) / int(m_used), theme().px(150));
    for (size_t i = 0; i < m_used; ++i)
        m_rows[i]->setGeometry(inset, top + int(i) * (row + gap), wide, row);
}

/// The time that is left, as a thin line below the card.
void ReadyPage::paintEvent(QPaintEvent *)
{
    if (m_over)
        return;
    QPainter painter(this);
    const QRect card = m_card.geometry();
    const QRect line(card.left(), card.bottom() + theme().px(5), card.width() * m_percent / 100, theme().px(6));
    painter.fillRect(mirrored(*this, line), theme().ink(Ink::Turn));
}

void ReadyPage::resizeEvent(QResizeEvent *) { place(); }

void ReadyPage::themeChanged()
{
    Page::themeChanged();
    place();
}

} // namespace ui
