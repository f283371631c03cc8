// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

CardFrame {
    title: qsTr("Trolley %1").arg(Handheld.cards.lostTrolley.trolley)
    icon: Icons.triangle
    ink: Theme.warn
    heading: qsTr("Another device has taken it over")
    words: (Handheld.cards.lostTrolley.holder === "" ? qsTr("Nobody works with it now.")
            : qsTr("%1 goes on with it at %2.").arg(Handheld.cards.lostTrolley.holder).arg(Handheld.cards.lostTrolley.station))
        + "\n\n" + qsTr("What you picked counts. Scan another trolley.")
    accept: qsTr("I have read it")
    onAccepted: Handheld.acknowledge()
}
