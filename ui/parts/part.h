// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.h"
#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QStyle>
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
    /// Places are given as for a language that is read from the left; where it is read from the right, all of them are
    /// mirrored here. This hides QWidget's own on purpose: a part that places parts cannot forget it.
    void setGeometry(const QRect &place) { QWidget::setGeometry(parentWidget() ? mirrored(*parentWidget(), place) : place); }
    void setGeometry(int x, int y, int width, int height) { setGeometry(QRect(x, y, width, height)); }

    /// What a screen reader says of it; empty: its parts say all, or it is an ornament. A mark is said by its character (a tick, a
    /// cross), which every reader knows in the language of its listener.
    [[nodiscard]] virtual QString spoken() const { return {}; }
    /// What it is to a screen reader. Of all but Client the parts are not told of one by one.
    [[nodiscard]] virtual QAccessible::Role spokenRole() const { return QAccessible::Client; }
    [[nodiscard]] virtual bool isSpokenAsChosen() const { return false; }
    virtual void pressed() {} ///< by a screen reader: of a Button

protected:
    /// A place within `room` as its reader sees it; what is painted goes through this, too.
    [[nodiscard]] static QRect mirrored(const QWidget &room, const QRect &place)
    {
        return QStyle::visualRect(room.layoutDirection(), room.rect(), place);
    }
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange && parentWidget())
            QWidget::setGeometry(QStyle::visualRect(Qt::RightToLeft, parentWidget()->rect(), geometry()));
        QWidget::changeEvent(event);
    }
    virtual void themeChanged()
    {
        updateGeometry();
        update();
    }
    [[nodiscard]] static Theme &theme() { return Theme::of(); }
};

} // namespace ui
