// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// What the last fact was: seen after a restart, and whenever a sound was missed. Where the hands have to do something after an undo,
/// that stands there instead, and large.
Item {
    id: last

    property string text
    property string advice
    readonly property bool advises: advice !== ""

    visible: text !== ""

    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Math.round(16 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round((last.advises ? 28 : 20) * Theme.unit)
        path: last.advises ? Icons.undo : Icons.tick
        color: last.advises ? Theme.ink : Theme.good
        stroke: 3
    }
    Say {
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Math.round(16 * Theme.unit)
        height: parent.height
        objectName: "last"
        text: last.advises ? last.advice : last.text
        color: last.advises ? Theme.ink : Theme.quietInk
        font.pixelSize: last.advises ? Theme.strong : Theme.small
        font.weight: last.advises ? Font.Bold : Font.Normal
        wrapMode: last.advises ? Text.NoWrap : Text.WordWrap // large in one line, not small in two
        mayElide: !last.advises
        Accessible.name: last.text
    }
}
