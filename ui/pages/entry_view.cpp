// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entry_view.h"
#include "ui/parts/stack.h"

namespace ui {
namespace {
constexpr auto centred = Qt::AlignHCenter | Qt::AlignVCenter;
} // namespace

EntryView::EntryView(QWidget *parent)
    : Page(parent)
    , m_card(this)
    , m_title({Size::Large, Ink::Turn, QFont::Bold, false, centred, false, false}, &m_card)
    , m_picture(&m_card)
    , m_name({Size::Spoken, Ink::Ink, QFont::DemiBold, false, centred, true, false}, &m_card)
    , m_code(&m_card)
    , m_field(&m_card)
    , m_text({Size::Huge, Ink::Ink, QFont::Bold, true, centred, false, true}, &m_field)
    , m_hint({Size::Strong, Ink::Quiet, QFont::Normal, false, centred, false, false}, &m_card)
{
    m_field.setLook(Ink::TurnGround, Ink::Turn, true);
}

void EntryView::show(const present::Desk &desk)
{
    const present::EntryShown &about = desk.entryShown();
    m_title.setText(desk.entryTitle());
    m_hasProduct = !about.productName.isEmpty() && desk.entryIsAboutProduct();
    m_picture.setVisible(m_hasProduct);
    m_picture.show(about.picture);
    m_name.setText(m_hasProduct ? about.productName : QString());
    m_code.show(m_hasProduct ? about.code : QString());
    m_text.setText(desk.entryText() + u'▏');
    m_hint.setText(desk.entryHint());
    place();
}

void EntryView::place()
{
    const int margin = theme().margin();
    const int side = std::min(width() - 2 * margin, theme().px(1040));
    m_card.setGeometry((width() - side) / 2, margin, side, height() - 2 * margin);
    const int inset = theme().px(44);
    Stack stack(m_card.rect().adjusted(inset, theme().px(28), -inset, -theme().px(28)), theme().px(20));
    stack.addWords(&m_title);
    if (m_hasProduct) {
        stack.add(&m_picture, theme().px(200), theme().px(250));
        stack.addWords(&m_name, 2);
        stack.add(&m_code, m_code.sizeHint().height());
    }
    stack.add(&m_field, theme().size(Size::Huge) * 2, std::min(side - 2 * inset, theme().px(760)));
    stack.addWords(&m_hint);
    stack.place();
    m_text.setGeometry(m_field.rect().adjusted(theme().margin(), 0, -theme().margin(), 0));
}

void EntryView::resizeEvent(QResizeEvent *) { place(); }

void EntryView::themeChanged()
{
    Page::themeChanged();
    place();
}

} // namespace ui
