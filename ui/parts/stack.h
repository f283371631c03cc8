// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/say.h"
#include <vector>

namespace ui {

/// Parts that stand below one another in the middle of a room: each as high as it wants, and where that is too much, all
/// give in alike.
class Stack
{
public:
    Stack(const QRect &room, int gap)
        : m_room(room)
        , m_gap(gap)
    {
    }
    /// As wide as the room; nothing where there is no height.
    void add(Part *part, int height) { add(part, height, m_room.width()); }
    void add(Part *part, int height, int width)
    {
        if (height > 0)
            m_items.push_back({part, height, width});
    }
    /// As high as its words, at most `lines` of them; 0 = all.
    void addWords(Say *say, int lines = 0);
    void place(bool fromTop = false) const;
    [[nodiscard]] int wanted() const; ///< with gaps

private:
    struct Item
    {
        Part *part;
        int height;
        int width;
    };
    QRect m_room;
    int m_gap;
    std::vector<Item> m_items;
};

} // namespace ui
