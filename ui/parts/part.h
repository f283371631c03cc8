// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.h"
#include <QCoreApplication>
#include <QWidget>

namespace ui {

/// What the desk's window is made of: takes no focus, ever, and follows the theme.
class Part : public QWidget
{
public:
    explicit Part(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setFocusPolicy(Qt::NoFocus);
        QObject::connect(&Theme::of(), &Theme::changed, this, [this] { themeChanged(); });
    }

protected:
    virtual void themeChanged()
    {
        updateGeometry();
        update();
    }
    [[nodiscard]] static Theme &theme() { return Theme::of(); }
};

} // namespace ui
