// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/kinds.h"
#include "ui/parts/icons.h"
#include "ui/parts/part.h"

namespace ui {

/// A card with round corners: calm, or with the thick frame of whose turn it is.
class Panel : public Part
{
public:
    explicit Panel(QWidget *parent = nullptr)
        : Part(parent)
    {
    }
    void setLook(Ink ground, Ink frame, bool thick);
    void setRound(bool round) { m_round = round; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ink m_ground = Ink::Card;
    Ink m_frame = Ink::Line;
    bool m_thick = false;
    bool m_round = true;
};

/// One drawing, as large as its place.
class Mark : public Part
{
public:
    explicit Mark(int atUnit, QWidget *parent = nullptr);
    void show(Icon icon, Ink ink, double stroke = 2.6);
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return spoken().isEmpty() ? QAccessible::Client : QAccessible::Graphic; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_atUnit;
    Icon m_icon = Icon::None;
    Ink m_ink = Ink::Ink;
    double m_stroke = 2.6;
};

/// A product, or the place where its picture would be.
class Picture : public Part
{
public:
    explicit Picture(QWidget *parent = nullptr)
        : Part(parent)
    {
    }
    /// A file URL; empty: none is here.
    void show(const QString &url);
    void setCorner(Icon icon, Ink ink); ///< a mark over it: the wrong one, the right one
    void setFrame(Ink ink, bool thick);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPixmap scaled(const QSize &size);
    QString m_url;
    QPixmap m_kept;
    Icon m_corner = Icon::None;
    Ink m_cornerInk = Ink::Good;
    Ink m_frame = Ink::Line;
    bool m_thick = false;
};

/// Ink and ground of a shape: they always come together.
struct ShapeLook
{
    Ink ink;
    Ink ground;
};
[[nodiscard]] ShapeLook lookOf(present::Shape shape);

} // namespace ui
