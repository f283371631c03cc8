// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// What the last fact was: seen after a restart, and whenever a sound was missed.
Item {
    id: last

    property string text

    visible: text !== ""

    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Math.round(16 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(20 * Theme.unit)
        path: Icons.tick
        color: Theme.good
        stroke: 3
    }
    Say {
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Math.round(16 * Theme.unit)
        height: parent.height
        text: last.text
        color: Theme.quietInk
        font.pixelSize: Theme.small
        mayElide: true
    }
}
