// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// The journal cannot be opened, or nothing may be recorded: what happened, what is safe, what to do next.
CardFrame {
    title: qsTr("This device cannot work")
    icon: Icons.broken
    ink: Theme.bad
    face: Theme.badGround
    heading: Handheld.cards.fault.title
    words: Handheld.cards.fault.words
    todo: Handheld.cards.fault.todo
    detail: Handheld.cards.fault.detail
}
