// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// What to take, and how many.
TurnFrame {
    id: block

    readonly property bool hasPicture: Handheld.stop.shown.picture !== ""

    turn: Handheld.stop.shown.turn === Kinds.Turn.Item
    done: Handheld.stop.shown.itemDone
    step: Handheld.stop.shown.step
    later: done ? qsTr("Item scanned") : qsTr("then take")

    Picture {
        id: picture
        anchors.left: parent.left
        y: Math.round(4 * Theme.unit)
        width: block.hasPicture ? Math.round(136 * Theme.unit) : 0
        height: parent.height - y
        visible: block.hasPicture
        source: Handheld.stop.shown.picture
    }
    Item {
        id: words
        anchors.left: picture.right
        anchors.leftMargin: block.hasPicture ? Math.round(14 * Theme.unit) : 0
        anchors.right: parent.right
        height: parent.height

        Say {
            id: name
            objectName: "productName"
            width: parent.width
            height: parent.height * 0.37
            text: Handheld.stop.shown.productName
            font.pixelSize: Theme.strong
            font.weight: Font.DemiBold
            mayElide: true
        }
        CodeWords {
            id: code
            anchors.top: name.bottom
            width: parent.width
            height: parent.height * 0.2
            head: Handheld.stop.shown.codeHead
            tail: Handheld.stop.shown.codeTail
            fontSize: Math.min(Theme.body, 26 * Theme.unit)
        }
        Say {
            objectName: "quantity"
            anchors.top: code.bottom
            visible: Handheld.stop.shown.wanted > 0
            anchors.bottom: parent.bottom
            width: parent.width
            text: Handheld.stop.shown.taken === 0 ? qsTr("Take %L1").arg(Handheld.stop.shown.wanted)
                                                  : qsTr("%L1 of %L2").arg(Handheld.stop.shown.taken).arg(Handheld.stop.shown.wanted)
            font.pixelSize: Theme.huge
            font.weight: Font.ExtraBold
            wrapMode: Text.NoWrap
        }
    }
}
