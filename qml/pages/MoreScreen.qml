// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// What is needed less often than the four actions of a stop.
PageFrame {
    id: page

    title: qsTr("More")

    Grid {
        id: grid
        readonly property real eachWidth: (width - spacing) / 2
        readonly property real eachHeight: (height - 3 * spacing) / 4

        anchors.fill: parent
        anchors.margins: Math.round(8 * Theme.unit)
        columns: 2
        spacing: Theme.gap
        layoutDirection: Theme.leftHand ? Qt.RightToLeft : Qt.LeftToRight
        LayoutMirroring.enabled: false // the hand decides, not the language

        PushButton {
            objectName: "found"
            width: grid.eachWidth
            height: grid.eachHeight
            text: qsTr("Already in the tote")
            icon: Icons.found
            onTapped: Handheld.open(Handheld.Found)
        }
        PushButton {
            objectName: "toteFull"
            width: grid.eachWidth
            height: grid.eachHeight
            text: qsTr("Tote is full")
            icon: Icons.toteFull
            onTapped: Handheld.declareToteFull()
        }
        PushButton {
            objectName: "typeCode"
            width: grid.eachWidth
            height: grid.eachHeight
            text: qsTr("Type a code")
            icon: Icons.keys
            onTapped: Handheld.open(Handheld.TypeCode)
        }
        PushButton {
            objectName: "supervisor"
            width: grid.eachWidth
            height: grid.eachHeight
            text: qsTr("Call a supervisor")
            icon: Icons.person
            onTapped: Handheld.callSupervisor()
        }
        PushButton {
            objectName: "pause"
            width: grid.eachWidth
            height: grid.eachHeight
            text: qsTr("Pause and leave")
            icon: Icons.pause
            onTapped: Handheld.open(Handheld.Pause)
        }
        PushButton {
            objectName: "settings"
            width: grid.eachWidth
            height: grid.eachHeight
            text: qsTr("Settings")
            icon: Icons.slider
            onTapped: Handheld.open(Handheld.Settings)
        }
        PushButton {
            objectName: "outbox"
            width: grid.eachWidth
            height: grid.eachHeight
            text: qsTr("Facts of this device")
            icon: Icons.list
            onTapped: Handheld.open(Handheld.Outbox)
        }
        PushButton {
            objectName: "signOut"
            width: grid.eachWidth
            height: grid.eachHeight
            text: qsTr("Sign out")
            icon: Icons.door
            onTapped: Handheld.signOut()
        }
    }

    buttons: BarButton {
        objectName: "back"
        text: qsTr("Back")
        icon: Icons.back
        onTapped: Handheld.back()
    }
}
