// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

CardFrame {
    title: qsTr("Approval")
    icon: Icons.person
    ink: Theme.warn
    heading: Handheld.cards.approval.heading
    words: Handheld.cards.approval.words
    todo: Handheld.cards.approval.todo
    refuse: qsTr("Leave it")
    onRefused: Handheld.cancelQuestion()
}
