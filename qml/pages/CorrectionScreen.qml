// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

CardFrame {
    title: qsTr("Correction")
    icon: Icons.person
    ink: Theme.warn
    heading: qsTr("Corrected by %1").arg(Handheld.cards.correction.who)
    words: (Handheld.cards.correction.fact === "" ? qsTr("Something that you recorded does not count.")
                                                  : qsTr("This does not count: %1").arg(Handheld.cards.correction.fact))
        + "\n\n" + (Handheld.cards.correction.why === "" ? "" : qsTr("Why: %1").arg(Handheld.cards.correction.why))
    accept: qsTr("I have read it")
    onAccepted: Handheld.acknowledge()
}
