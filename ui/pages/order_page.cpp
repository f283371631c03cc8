// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order_page.h"
#include "ui/parts/stack.h"
#include <QCoreApplication>

namespace ui {
namespace {
constexpr auto centred = Qt::AlignHCenter | Qt::AlignVCenter;
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderPage)
public:
    static QString orType() { return tr("or type the number of the order"); }
};

} // namespace

OrderPage::OrderPage(QWidget *parent)
    : Page(parent)
    , m_main(this)
    , m_mark(110, &m_main)
    , m_step({Size::Huge, Ink::Turn, QFont::Bold, false, centred, false, false}, &m_main)
    , m_hint({Size::Strong, Ink::Quiet, QFont::Normal, false, centred, false, false}, &m_main)
    , m_trolley({Size::Large, Ink::Ink, QFont::Bold, true, centred, false, true}, &m_main)
    , m_map(&m_main)
    , m_waiting({Size::Strong, Ink::Ink, QFont::Medium, false, centred, false, false}, &m_main)
    , m_side(this)
    , m_problems(&m_side)
    , m_aside(&m_side)
    , m_last({Size::Small, Ink::Quiet, QFont::Normal, false, centred, true, true}, this)
{
    m_main.setLook(Ink::Card, Ink::Turn, true);
    m_mark.show(Icon::Barcode, Ink::Turn, 1.8);
}

void OrderPage::show(const present::Desk &desk)
{
    const present::OrderEntryShown &shown = desk.orderEntry();
    m_step.setText(shown.step);
    m_hint.setText(Words::orType());
    m_trolley.setText(shown.trolley);
    m_map.show(shown.slotMap, shown.slotColumns);
    m_waiting.setText(shown.waiting);
    m_hasProblems = !shown.problems.rows.empty();
    m_problems.setVisible(m_hasProblems);
    m_problems.show(shown.problems);
    m_aside.show(shown.aside);
    m_last.setText(shown.last);
    place();
}

void OrderPage::place()
{
    const int margin = theme().margin();
    const int last = theme().size(Size::Small) * 2;
    m_last.setGeometry(margin, height() - last - theme().px(4), width() - 2 * margin, last);
    const QRect room(margin, margin, width() - 2 * margin, height() - margin - last - theme().px(8));
    const int side = room.width() * 36 / 100;
    m_main.setGeometry(room.left(), room.top(), room.width() - side - margin, room.height());
    m_side.setGeometry(room.right() - side + 1, room.top(), side, room.height());
    const int inset = theme().px(28);
    const bool hasMap = m_map.isVisibleTo(&m_main);
    m_mark.setVisible(!hasMap);
    Stack stack(m_main.rect().adjusted(inset, inset, -inset, -inset), theme().px(16));
    if (!hasMap)
        stack.add(&m_mark, theme().px(110), theme().px(110));
    for (Say *say : {&m_step, &m_hint, &m_trolley})
        stack.addWords(say);
    if (hasMap)
        stack.add(&m_map, std::min(m_map.sizeHint().height() * 13 / 10, m_main.height() * 45 / 100));
    stack.addWords(&m_waiting);
    stack.place();
    const int pad = theme().px(20);
    const QRect lists(pad, pad, side - 2 * pad, m_side.height() - 2 * pad);
    const int half = m_hasProblems ? lists.height() / 2 : 0;
    m_problems.setGeometry(lists.left(), lists.top(), lists.width(), std::max(0, half - pad));
    m_aside.setGeometry(lists.left(), lists.top() + half, lists.width(), lists.height() - half);
}

void OrderPage::resizeEvent(QResizeEvent *) { place(); }

void OrderPage::themeChanged()
{
    Page::themeChanged();
    place();
}

} // namespace ui
