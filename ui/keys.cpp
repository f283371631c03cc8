// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys.h"
#include <QCoreApplication>
#include <QKeyEvent>

namespace ui {

Keys::Keys(present::Desk &desk)
    : m_desk(desk)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Keys::eventFilter(QObject *receiver, QEvent *event)
{
    if (!receiver->isWidgetType())
        return false; // on its way to a window: the wedge scanner looks at it there
    switch (event->type()) {
    case QEvent::KeyPress:
        return pressed(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
        return true;
    case QEvent::ShortcutOverride:
        event->accept();
        return true;
    default:
        return false;
    }
}

bool Keys::pressed(const QKeyEvent &event)
{
    // Ctrl and Alt together are AltGr on Windows; they write characters.
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    if (ctrl != alt || event.modifiers().testFlag(Qt::MetaModifier))
        return false;
    const int key = event.key();
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12) {
        if (!event.isAutoRepeat())
            m_desk.press(key - Qt::Key_F1 + 1);
    } else if (key == Qt::Key_Escape) {
        m_desk.press(present::keys::escape);
    } else if (key == Qt::Key_Backspace) {
        m_desk.erase();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_desk.submitEntry(); // of an entry that holds something; there are no buttons that it could press
    } else if (!event.text().isEmpty() && event.text().front().isPrint()) {
        m_desk.type(event.text());
    }
    return true;
}

} // namespace ui
