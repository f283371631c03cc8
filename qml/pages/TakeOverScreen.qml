// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

CardFrame {
    title: qsTr("Trolley %1").arg(Handheld.cards.takeOver.trolley)
    icon: Icons.question
    heading: qsTr("Take it over from %1?").arg(Handheld.cards.takeOver.holder)
    words: qsTr("%1 has it at %2.").arg(Handheld.cards.takeOver.holder).arg(Handheld.cards.takeOver.station)
        + (Handheld.cards.takeOver.lastScan === "" ? "" : " " + qsTr("Last scan there: %1.").arg(Handheld.cards.takeOver.lastScan)) + "\n\n"
        + (Handheld.cards.takeOver.stop > 0 ? qsTr("You go on at stop %1 of %2.").arg(Handheld.cards.takeOver.stop)
                                                  .arg(Handheld.cards.takeOver.of) + " " : "")
        + qsTr("Nothing that was picked is lost.")
    refuse: qsTr("No")
    accept: qsTr("Take over")
    onRefused: Handheld.cancelQuestion()
    onAccepted: Handheld.confirmTakeOver()
}
