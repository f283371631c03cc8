// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/card_page.h"
#include "ui/parts/stack.h"

namespace ui {
namespace {
constexpr auto centred = Qt::AlignHCenter | Qt::AlignVCenter;
} // namespace

CardPage::CardPage(Choose choose, QWidget *parent)
    : Page(parent)
    , m_choose(choose)
    , m_card(this)
    , m_mark(84, &m_card)
    , m_title({Size::Huge, Ink::Ink, QFont::Bold, false, centred, false, false}, &m_card)
    , m_picture(&m_card)
    , m_big({Size::Giant, Ink::Ink, QFont::Bold, true, centred, false, false}, &m_card)
    , m_lines({Size::Spoken, Ink::Ink, QFont::Normal, false, centred, false, false}, &m_card)
    , m_todo({Size::Spoken, Ink::Turn, QFont::Bold, false, centred, false, false}, &m_card)
    , m_detail({Size::Small, Ink::Quiet, QFont::Normal, false, centred, true, false}, &m_card)
    , m_last({Size::Small, Ink::Quiet, QFont::Normal, false, centred, true, true}, this)
{
}

void CardPage::show(const present::Desk &desk)
{
    const present::DeskCardShown &card = m_choose(desk);
    const ShapeLook look = lookOf(card.shape);
    const bool calm = card.shape == present::Shape::None;
    m_card.setLook(calm ? Ink::Card : look.ground, look.ink, true);
    m_mark.show(calm ? Icon::Barcode : iconOf(card.shape), look.ink, calm ? 1.8 : 3.2);
    m_title.setInk(calm ? Ink::Ink : look.ink);
    m_title.setText(card.title);
    m_big.setSize(card.big.size() > 12 || !card.picture.isEmpty() ? Size::Huge : Size::Giant); // a picture takes its room
    m_big.setText(card.big);
    m_lines.setText(present::paragraphs(card.lines));
    m_todo.setInk(look.ink);
    m_todo.setText(card.todo);
    m_detail.setText(card.detail);
    m_last.setText(card.last);
    m_hasPicture = !card.picture.isEmpty();
    m_picture.setVisible(m_hasPicture);
    m_picture.show(card.picture);
    place();
}

/// From the top: mark, title, what it is about, what to do; in the middle of the card together.
void CardPage::place()
{
    const int margin = theme().margin();
    const int last = theme().size(Size::Small) * 2;
    m_last.setGeometry(margin, height() - last - theme().px(4), width() - 2 * margin, last);
    const int side = std::min(width() - 2 * margin, theme().px(1040));
    m_card.setGeometry((width() - side) / 2, margin, side, height() - margin - last - theme().px(8));
    const int inset = theme().px(44);
    Stack stack(m_card.rect().adjusted(inset, theme().px(28), -inset, -theme().px(28)), theme().px(18));
    stack.add(&m_mark, theme().px(84), theme().px(84));
    stack.addWords(&m_title);
    if (m_hasPicture)
        stack.add(&m_picture, theme().px(180), theme().px(220));
    for (Say *say : {&m_big, &m_lines, &m_todo, &m_detail})
        stack.addWords(say);
    stack.place();
}

void CardPage::resizeEvent(QResizeEvent *) { place(); }

void CardPage::themeChanged()
{
    Page::themeChanged();
    place();
}

} // namespace ui
