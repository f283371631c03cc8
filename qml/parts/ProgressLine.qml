// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// How far something long has got.
Rectangle {
    id: line

    property real done: 0
    property real of: 0

    implicitHeight: Math.round(8 * Theme.unit)
    color: Theme.line
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%L1 of %L2 done").arg(done).arg(of)

    Rectangle {
        anchors.left: parent.left
        width: line.of > 0 ? line.width * Math.min(1, line.done / line.of) : 0
        height: parent.height
        color: Theme.turn
    }
}
