// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/slot_map.h"
#include "ui/parts/icons.h"
#include <QPainter>

namespace ui {
namespace {

using present::SlotState;

struct SlotLook
{
    Ink ground;
    Ink edge;
    Ink number;
    Icon icon;
};

SlotLook lookOf(SlotState state)
{
    switch (state) {
    case SlotState::Open:
        return {Ink::Card, Ink::Turn, Ink::Ink, Icon::None};
    case SlotState::Current:
        return {Ink::Turn, Ink::Turn, Ink::OnTurn, Icon::Next};
    case SlotState::Done:
        return {Ink::GoodGround, Ink::Good, Ink::Good, Icon::Tick};
    case SlotState::Cancelled:
        return {Ink::BadGround, Ink::Bad, Ink::Bad, Icon::Cross};
    case SlotState::Empty:
        break;
    }
    return {Ink::Ground, Ink::Line, Ink::Quiet, Icon::None};
}

} // namespace

void SlotMap::show(const std::vector<present::DeskSlotShown> &slotMap, int columns)
{
    m_slots = slotMap;
    m_columns = std::max(1, columns);
    setVisible(!slotMap.empty());
    updateGeometry();
    update();
}

QString SlotMap::spoken() const
{
    QStringList all;
    for (const present::DeskSlotShown &slot : m_slots) {
        const QString mark = spokenIcon(lookOf(slot.state).icon);
        if (slot.state != SlotState::Empty)
            all << (mark.isEmpty() ? QString::number(slot.slot) : QString::number(slot.slot) + u' ' + mark);
    }
    return all.join(QStringLiteral(", "));
}

QSize SlotMap::sizeHint() const { return {m_columns * theme().px(76), rows() * theme().px(64)}; }

void SlotMap::paintEvent(QPaintEvent *)
{
    if (m_slots.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = theme().px(7);
    const double wide = std::min((width() + gap) / m_columns, double(theme().px(110))) - gap;
    const double high = std::min((height() + gap) / rows(), wide * 0.8 + gap) - gap;
    const double left = (width() - m_columns * (wide + gap) + gap) / 2;
    for (size_t i = 0; i < m_slots.size(); ++i) {
        const QRectF cell(left + double(int(i) % m_columns) * (wide + gap), double(int(i) / m_columns) * (high + gap), wide, high);
        const SlotLook look = lookOf(m_slots[i].state);
        painter.setPen(QPen(theme().ink(look.edge), theme().px(m_slots[i].state == SlotState::Empty ? 1 : 2)));
        painter.setBrush(theme().ink(look.ground));
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), theme().px(7), theme().px(7));
        QFont font = theme().font(Size::Strong, QFont::Bold, true);
        font.setPixelSize(std::min(font.pixelSize(), int(high * 0.6)));
        painter.setFont(font);
        painter.setPen(theme().ink(look.number));
        const bool marked = look.icon != Icon::None;
        painter.drawText(marked ? cell.adjusted(wide * 0.32, 0, 0, 0) : cell, Qt::AlignCenter, QString::number(m_slots[i].slot));
        const double side = std::min(high * 0.42, wide * 0.3);
        drawIcon(painter, look.icon, {cell.left() + wide * 0.1, cell.top() + (high - side) / 2, side, side}, theme().ink(look.number), 3.4);
    }
}

} // namespace ui
