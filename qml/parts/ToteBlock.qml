// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// Where it goes to: the slot's number, the map, the tote and the order.
TurnFrame {
    id: block

    turn: Handheld.stop.shown.turn === Kinds.Turn.Tote
    step: Handheld.stop.shown.step
    later: qsTr("then into the tote in slot")

    // The hand decides where the map stands, in every language.
    TrolleyMap {
        id: map
        x: Theme.leftHand ? parent.width - width : 0
        width: parent.width * 0.5
        height: parent.height
    }
    Item {
        x: Theme.leftHand ? 0 : map.width + Math.round(20 * Theme.unit)
        width: parent.width - map.width - Math.round(20 * Theme.unit)
        height: parent.height

        Giant {
            id: slot
            objectName: "slot"
            width: parent.width
            height: parent.height * 0.58
            text: Handheld.stop.shown.slot > 0 ? Handheld.stop.shown.slot : ""
            Accessible.name: qsTr("slot %1").arg(text)
        }
        Say {
            anchors.top: slot.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            visible: Handheld.stop.shown.tote !== ""
            text: qsTr("Tote %1\norder %2").arg(Handheld.stop.shown.tote).arg(Handheld.stop.shown.orderTail)
            color: Theme.quietInk
            font.pixelSize: Theme.small
        }
    }
}
