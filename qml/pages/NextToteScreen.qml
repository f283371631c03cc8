// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

CardFrame {
    title: qsTr("Tote full")
    icon: Icons.toteFull
    heading: qsTr("Scan an empty tote")
    big: Handheld.cards.nextTote.slot
    bigLabel: qsTr("slot that it goes into")
    words: qsTr("%1 is full: take it off the trolley.").arg(Handheld.cards.nextTote.fullTote) + "\n\n"
        + qsTr("Order %1 goes on in the tote that you scan now.").arg(Handheld.cards.nextTote.orderTail)
    refuse: qsTr("It is not full")
    onRefused: Handheld.cancelQuestion()
}
