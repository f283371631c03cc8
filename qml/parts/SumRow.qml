// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// A name and a number.
Item {
    id: row

    property string name
    property int amount: 0
    property string icon
    property color ink: Theme.quietInk

    width: parent ? parent.width : 0

    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(28 * Theme.unit)
        path: row.icon
        color: row.ink
    }
    Say {
        anchors.left: mark.right
        anchors.leftMargin: Theme.margin
        anchors.right: number.left
        anchors.rightMargin: Theme.margin
        height: parent.height
        text: row.name
        font.pixelSize: Theme.body
    }
    Say {
        id: number
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        width: parent.width * 0.25
        height: parent.height
        text: qsTr("%L1").arg(row.amount)
        mono: true
        font.pixelSize: Theme.large
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(1, Math.round(Theme.unit))
        color: Theme.line
    }
}
