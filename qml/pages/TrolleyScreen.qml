// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// Signed in, no trolley yet: scan one. What waits is listed below.
PageFrame {
    id: page

    title: Handheld.trolley.shown.operatorName

    Rectangle {
        id: ask
        anchors.top: parent.top
        anchors.margins: Theme.margin
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        height: Math.round((goOn.visible ? 176 : 120) * Theme.unit)
        color: Theme.turnGround
        radius: Theme.radius
        border.width: Theme.frame
        border.color: Theme.turn

        Icon {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: Math.round(18 * Theme.unit)
            y: scan.y + (scan.height - height) / 2
            width: Math.round(64 * Theme.unit)
            path: Icons.trolley
            color: Theme.turn
        }
        Say {
            id: scan
            anchors.left: mark.right
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: Theme.margin
            height: Math.round(96 * Theme.unit)
            text: qsTr("Scan a trolley")
            color: Theme.turn
            font.pixelSize: Theme.large
            font.weight: Font.Bold
        }
        Say {
            id: goOn
            anchors.top: scan.bottom
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.margin
            x: Math.round(18 * Theme.unit)
            width: parent.width - 2 * x
            visible: text !== ""
            text: Handheld.trolley.shown.goOn
            font.pixelSize: Theme.strong
            font.weight: Font.DemiBold
        }
    }
    Say {
        id: listWords
        anchors.top: ask.bottom
        x: Math.round(16 * Theme.unit)
        width: parent.width - 2 * x
        height: Math.round(44 * Theme.unit)
        text: Handheld.trolley.shown.listWords
        color: Theme.quietInk
        font.pixelSize: Theme.small
    }
    ListView {
        id: list
        objectName: "tasks"
        anchors.top: listWords.bottom
        anchors.bottom: last.top
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // rows that are begun ahead of need would still be in the making when the list gets shorter
        model: Handheld.trolley.tasks
        delegate: TaskRow {
            width: ListView.view.width
        }

        Say {
            anchors.centerIn: parent
            width: parent.width * 0.8
            height: Math.round(140 * Theme.unit)
            visible: list.count === 0
            text: qsTr("No trolley is known to wait. You can scan one all the same.")
            color: Theme.quietInk
            horizontalAlignment: Text.AlignHCenter
        }
    }
    LastLine {
        id: last
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? Math.round(40 * Theme.unit) : 0
        text: Handheld.trolley.shown.last
    }

    buttons: [
        BarButton {
            objectName: "typeCode"
            of: 3
            text: qsTr("Type a code")
            icon: Icons.keys
            onTapped: Handheld.open(Handheld.TypeCode)
        },
        BarButton {
            objectName: "settings"
            of: 3
            text: qsTr("Settings")
            icon: Icons.slider
            onTapped: Handheld.open(Handheld.Settings)
        },
        BarButton {
            objectName: "signOut"
            of: 3
            text: qsTr("Sign out")
            icon: Icons.door
            onTapped: Handheld.signOut()
        }
    ]
}
