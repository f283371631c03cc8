// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// All stops are done: the trolley goes to a drop zone.
PageFrame {
    id: page

    title: qsTr("All %L1 stops done").arg(Handheld.cards.finish.stops)
    done: Handheld.cards.finish.units
    of: Handheld.cards.finish.units

    Rectangle {
        id: ask
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        height: parent.height * 0.46
        color: Theme.turnGround
        radius: Theme.radius
        border.width: Theme.frame
        border.color: Theme.turn

        Icon {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: Math.round(18 * Theme.unit)
            y: heading.y + (heading.height - height) / 2
            width: Math.round(60 * Theme.unit)
            path: Icons.flag
            color: Theme.turn
        }
        Say {
            id: heading
            anchors.left: mark.right
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: Theme.margin
            height: parent.height * 0.34
            text: qsTr("Scan the drop zone")
            color: Theme.turn
            font.pixelSize: Theme.large
            font.weight: Font.Bold
        }
        Say {
            anchors.top: heading.bottom
            anchors.bottom: bring.top
            x: Math.round(18 * Theme.unit)
            width: parent.width - 2 * x
            text: Handheld.cards.finish.dropZoneWords
            mono: true
            font.pixelSize: Theme.huge
            font.weight: Font.ExtraBold
            mayElide: true
        }
        Say {
            id: bring
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.margin
            x: Math.round(18 * Theme.unit)
            width: parent.width - 2 * x
            height: parent.height * 0.22
            text: qsTr("Bring trolley %1 there.").arg(Handheld.cards.finish.trolley)
            font.pixelSize: Theme.strong
        }
    }
    Column {
        id: sums
        anchors.top: ask.bottom
        anchors.topMargin: Theme.margin
        anchors.bottom: last.top
        x: Theme.margin
        width: parent.width - 2 * Theme.margin

        SumRow {
            height: sums.height / 4
            name: qsTr("Units on this route")
            amount: Handheld.cards.finish.units
            icon: Icons.list
        }
        SumRow {
            height: sums.height / 4
            name: qsTr("In the totes")
            amount: Handheld.cards.finish.placed
            icon: Icons.tick
            ink: Theme.good
        }
        SumRow {
            height: sums.height / 4
            name: qsTr("Missing")
            amount: Handheld.cards.finish.missing
            icon: Icons.binEmpty
            ink: amount > 0 ? Theme.warn : Theme.quietInk
        }
        SumRow {
            height: sums.height / 4
            name: qsTr("Cancelled and set aside")
            amount: Handheld.cards.finish.setAside
            icon: Icons.cross
            ink: amount > 0 ? Theme.warn : Theme.quietInk
        }
    }
    LastLine {
        id: last
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? Math.round(34 * Theme.unit) : 0
        text: Handheld.cards.finish.last
    }

    buttons: [
        BarButton {
            objectName: "undo"
            of: 2
            text: qsTr("Undo")
            icon: Icons.undo
            onTapped: Handheld.undoLast()
        },
        BarButton {
            objectName: "more"
            of: 2
            text: qsTr("More")
            icon: Icons.more
            onTapped: Handheld.open(Handheld.More)
        }
    ]
}
