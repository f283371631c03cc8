// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// One of the states of facts in the pill: shape and number, and the word below.
Rectangle {
    id: count

    property string icon
    property string number
    property string words
    property color ink: Theme.good
    readonly property int inner: Math.round(14 * Theme.unit)

    color: "transparent"
    radius: height / 2

    Icon {
        id: drawing
        anchors.left: parent.left
        anchors.leftMargin: count.inner
        anchors.verticalCenter: numberWords.verticalCenter
        width: Math.round(18 * Theme.unit)
        path: count.icon
        color: count.ink
        stroke: 3
    }
    Say {
        id: numberWords
        anchors.left: drawing.right
        anchors.leftMargin: Math.round(5 * Theme.unit)
        anchors.right: parent.right
        anchors.rightMargin: count.inner / 2
        height: count.words === "" ? parent.height : parent.height * 0.55
        text: count.number
        color: count.ink
        font.pixelSize: Math.min(Theme.small, 20 * Theme.unit)
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
    }
    Say {
        anchors.top: numberWords.bottom
        anchors.bottom: parent.bottom
        anchors.left: drawing.left
        anchors.right: parent.right
        anchors.rightMargin: Math.round(3 * Theme.unit)
        visible: count.words !== ""
        text: count.words
        color: count.ink
        font.pixelSize: Math.min(Theme.small, 16 * Theme.unit)
        font.weight: Font.Medium
        minimumPixelSize: Math.round(11 * Theme.unit)
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignTop
    }
}
