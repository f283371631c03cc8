// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk_page.h"
#include "ui/parts/say.h"

namespace ui {

/// The label's life: bought, on disk, printed, applied; a line that fills from the top.
class LabelTimeline : public Part
{
public:
    explicit LabelTimeline(QWidget *parent = nullptr)
        : Part(parent)
    {
    }
    void show(const std::vector<present::LabelStepShown> &steps);
    [[nodiscard]] QString spoken() const override; ///< each step with its mark
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    struct Row
    {
        Say *words;
        Say *detail;
    };
    void place();
    [[nodiscard]] QRectF bead(size_t row) const;
    [[nodiscard]] int rowHeight() const;

    std::vector<present::LabelStepShown> m_steps;
    std::vector<Row> m_rows;
};

} // namespace ui
