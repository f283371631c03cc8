// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk.h"

class QKeyEvent;

namespace ui {

/// All keys of the program come here, whatever has the focus: function keys do what stands at the bottom, what a person
/// types goes into the entry that is open, and nothing ever reaches a widget. Scans do not come here at all: the wedge
/// scanner takes them out before; a scanner that is slow enough to look like a person types into an entry, where its
/// Enter ends it, and nowhere else.
class Keys : public QObject
{
public:
    explicit Keys(present::Desk &desk);
    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    bool pressed(const QKeyEvent &event);
    present::Desk &m_desk;
};

} // namespace ui
