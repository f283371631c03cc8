// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// One of the states of facts in the pill: shape, number and word.
Rectangle {
    id: count

    property string icon
    property string words
    property color ink: Theme.good

    color: "transparent"
    radius: height / 2

    Icon {
        id: drawing
        x: Math.round(9 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(18 * Theme.unit)
        path: count.icon
        color: count.ink
        stroke: 3
    }
    Say {
        anchors {
            left: drawing.right
            right: parent.right
            top: parent.top
            bottom: parent.bottom
            leftMargin: Math.round(5 * Theme.unit)
            rightMargin: Math.round(5 * Theme.unit)
        }
        text: count.words
        color: count.ink
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
