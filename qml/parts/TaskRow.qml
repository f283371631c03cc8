// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// One route that waits or is in work.
Rectangle {
    id: row

    required property string trolley
    required property int stops
    required property int units
    required property int done
    required property int state
    required property string stateWords
    required property string holder
    readonly property string said: stateWords !== "" ? stateWords
                                   : (state === Kinds.TaskState.New ? qsTr("new")
                                   : (state === Kinds.TaskState.Paused ? qsTr("paused") : qsTr("in work")))
    readonly property int inner: Math.round(12 * Theme.unit)

    height: Math.round((108 + 44 * Math.max(0, Theme.textScale - 1)) * Theme.unit)
    color: Theme.card
    radius: Theme.radius
    border.width: Math.max(1, Math.round(Theme.unit))
    border.color: Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: trolley + ", " + said

    Say {
        id: name
        anchors.left: parent.left
        anchors.leftMargin: row.inner
        width: parent.width * 0.3
        height: parent.height - Math.round(20 * Theme.unit)
        text: row.trolley
        mono: true
        font.pixelSize: Theme.large
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
    }
    Say {
        id: amount
        anchors.left: name.right
        anchors.leftMargin: row.inner
        anchors.right: parent.right
        anchors.rightMargin: row.inner
        height: name.height / 2
        text: qsTr("%L1 stops, %L2 units").arg(row.stops).arg(row.units)
        wrapMode: Text.NoWrap
        font.pixelSize: Theme.body
        font.weight: Font.Medium
        verticalAlignment: Text.AlignBottom
    }
    Icon {
        id: mark
        anchors.left: amount.left
        anchors.verticalCenter: words.verticalCenter
        width: Math.round(22 * Theme.unit)
        path: row.state === Kinds.TaskState.New ? Icons.ring
              : (row.state === Kinds.TaskState.Paused ? Icons.pause : Icons.person)
        color: row.state === Kinds.TaskState.InWork ? Theme.warn : Theme.good
        stroke: 3
    }
    Say {
        id: words
        anchors.top: amount.bottom
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: amount.right
        height: name.height / 2
        text: row.holder === "" ? row.said : qsTr("%1, %2").arg(row.said).arg(row.holder)
        color: Theme.quietInk
        font.pixelSize: Theme.small
        mayElide: true
    }
    ProgressLine {
        id: bar
        anchors.bottom: parent.bottom
        anchors.bottomMargin: row.inner / 2
        x: row.inner
        width: parent.width - 2 * row.inner
        visible: row.done > 0
        done: row.done
        of: row.units
    }
}
