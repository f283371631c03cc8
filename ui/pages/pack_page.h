// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/page.h"
#include "ui/parts/label_timeline.h"
#include "ui/parts/line_list.h"
#include "ui/parts/turn_panel.h"
#include "ui/parts/weight_band.h"

namespace ui {

/// An order in the hands: its lines on the left, the one next step in the middle, label and weight on the right.
class PackPage : public Page
{
public:
    explicit PackPage(QWidget *parent = nullptr);
    void show(const present::Desk &desk) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    void placeLeft(QRect room);
    void placeMiddle(QRect room);
    void placeRight(QRect room);
    void showParcels(const std::vector<present::ParcelShown> &parcels);
    struct ParcelRow
    {
        Mark *mark;
        Say *words;
    };

    Panel m_left;
    Say m_progress;
    LineList m_lines;
    std::vector<ParcelRow> m_parcels;
    size_t m_parcelsShown = 0;
    Panel m_note;
    Mark m_noteMark;
    Say m_noteWords;
    TurnPanel m_turn;
    Say m_last;
    Panel m_labelPanel;
    Say m_labelTitle;
    LabelTimeline m_label;
    Panel m_weightPanel;
    WeightPanel m_weight;
    bool m_weighs = true;
};

} // namespace ui
