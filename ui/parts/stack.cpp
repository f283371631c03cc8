// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/stack.h"

namespace ui {

void Stack::addWords(Say *say, int lines)
{
    if (say->text().isEmpty())
        return;
    const int all = say->heightForWidth(m_room.width());
    add(say, lines > 0 ? std::min(all, lines * say->lineHeight()) : all);
}

int Stack::wanted() const
{
    int sum = m_items.empty() ? 0 : int(m_items.size() - 1) * m_gap;
    for (const Item &item : m_items)
        sum += item.height;
    return sum;
}

void Stack::place(bool fromTop) const
{
    const int gaps = m_items.empty() ? 0 : int(m_items.size() - 1) * m_gap;
    const double shrink = std::min(1.0, double(m_room.height() - gaps) / std::max(1, wanted() - gaps));
    double y = m_room.top() + (fromTop ? 0.0 : (m_room.height() - gaps - (wanted() - gaps) * shrink) / 2);
    for (const Item &item : m_items) {
        const int high = int(item.height * shrink);
        const int wide = item.width == m_room.width() ? item.width : int(item.width * shrink);
        item.part->setGeometry(m_room.left() + (m_room.width() - wide) / 2, qRound(y), wide, high);
        y += item.height * shrink + m_gap;
    }
}

} // namespace ui
