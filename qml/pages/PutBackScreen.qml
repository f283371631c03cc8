// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

CardFrame {
    title: qsTr("Put back")
    icon: Icons.hand
    ink: Theme.warn
    heading: qsTr("Put back what is in your hand")
    picture: Handheld.cards.piece.picture
    words: qsTr("%L1 × %2").arg(Handheld.cards.piece.units).arg(Handheld.cards.piece.productName) + "\n\n"
        + qsTr("No order on this trolley wants it any more.")
        + (Handheld.cards.piece.location === "" ? "" : " " + qsTr("It belongs to %1.").arg(Handheld.cards.piece.location))
    refuse: qsTr("Call a supervisor")
    refuseIcon: Icons.person
    accept: qsTr("It is back")
    acceptIcon: Icons.undo
    onRefused: Handheld.callSupervisor()
    onAccepted: Handheld.undoLast()
}
