// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// A block of the stop page: thick blue frame when it is its turn, calm green when it is done, plain before.
Rectangle {
    id: block

    property bool turn: false
    property bool done: false
    property string step
    property string later
    readonly property bool calm: done && !turn
    default property alias content: body.data

    color: turn ? Theme.turnGround : (calm ? Theme.goodGround : Theme.ground)
    border.width: turn ? Theme.frame : 0
    border.color: Theme.turn

    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Math.round(16 * Theme.unit)
        y: head.y + (head.height - height) / 2
        width: Math.round(24 * Theme.unit)
        visible: block.turn || block.calm
        path: block.turn ? Icons.next : Icons.tick
        color: block.turn ? Theme.turn : Theme.good
        stroke: 3.6
    }
    Say {
        id: head
        anchors.left: parent.left
        anchors.leftMargin: Math.round((mark.visible ? 46 : 16) * Theme.unit)
        anchors.right: parent.right
        anchors.rightMargin: Math.round(16 * Theme.unit)
        y: Math.round(8 * Theme.unit)
        height: Math.round(34 * Theme.unit)
        text: block.turn ? block.step : block.later
        color: block.turn ? Theme.turn : (block.calm ? Theme.good : Theme.quietInk)
        font.pixelSize: block.turn ? Theme.strong : Theme.body
        font.weight: block.turn ? Font.Bold : Font.Medium
    }
    Item {
        id: body
        anchors.fill: parent
        anchors.topMargin: head.y + head.height
        anchors.leftMargin: Math.round(16 * Theme.unit)
        anchors.rightMargin: Math.round(16 * Theme.unit)
        anchors.bottomMargin: Math.round(10 * Theme.unit)
    }
}
