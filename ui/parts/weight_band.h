// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk_page.h"
#include "ui/parts/say.h"

namespace ui {

class Stack;

/// The weight as a band: a needle for what lies on the scale, a zone for what the parcel should weigh when it is full,
/// and between them, hatched, what is still to come.
class WeightBand : public Part
{
public:
    explicit WeightBand(QWidget *parent = nullptr)
        : Part(parent)
    {
    }
    void show(const present::WeightShown &shown);
    [[nodiscard]] QSize sizeHint() const override { return {theme().px(200), theme().px(44)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {theme().px(60), theme().px(28)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double at(int grams) const;
    present::WeightShown m_shown;
};

/// Large figures, the band, and what it means.
class WeightPanel : public Part
{
public:
    explicit WeightPanel(QWidget *parent = nullptr);
    void show(const present::WeightShown &shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    void addTo(Stack &stack);
    Say m_title;
    Say m_figures;
    WeightBand m_band;
    Say m_words;
    Say m_expected;
    Say m_toCome;
};

} // namespace ui
