// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// How it looks and sounds. Each row goes to its next value, the languages have a page; the values follow the badge.
PageFrame {
    id: page

    title: qsTr("Settings")

    Column {
        id: rows
        readonly property real each: (height - about.height - 4 * spacing) / 4

        anchors.fill: parent
        anchors.topMargin: Theme.gap
        anchors.leftMargin: Math.round(8 * Theme.unit)
        anchors.rightMargin: Math.round(8 * Theme.unit)
        spacing: Theme.gap

        Row {
            width: rows.width
            height: rows.each
            spacing: Theme.gap

            PushButton {
                id: smaller
                objectName: "smaller"
                width: Math.max(Theme.touch, height)
                height: parent.height
                icon: Icons.minus
                explanation: qsTr("Smaller text")
                Accessible.name: explanation
                onTapped: Handheld.settings.smaller()
            }
            Say {
                width: parent.width - smaller.width - larger.width - 2 * parent.spacing
                height: parent.height
                text: qsTr("Text size\n%L1 %").arg(Handheld.settings.shown.textScale)
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
            }
            PushButton {
                id: larger
                objectName: "larger"
                width: smaller.width
                height: parent.height
                icon: Icons.plus
                explanation: qsTr("Larger text")
                Accessible.name: explanation
                onTapped: Handheld.settings.larger()
            }
        }
        Row {
            width: rows.width
            height: rows.each
            spacing: Theme.gap

            SettingRow {
                objectName: "theme"
                width: (parent.width - parent.spacing) / 2
                height: parent.height
                name: qsTr("Colours")
                value: Handheld.settings.shown.theme === "light" ? qsTr("light")
                       : (Handheld.settings.shown.theme === "dark" ? qsTr("dark") : qsTr("as the device"))
                icon: Icons.sun
                onTapped: Handheld.settings.nextTheme()
            }
            SettingRow {
                objectName: "hand"
                width: (parent.width - parent.spacing) / 2
                height: parent.height
                name: qsTr("Hand")
                value: Theme.leftHand ? qsTr("left") : qsTr("right")
                icon: Icons.hand
                onTapped: Handheld.settings.otherHand()
            }
        }
        Row {
            width: rows.width
            height: rows.each
            spacing: Theme.gap

            SettingRow {
                objectName: "language"
                width: pin.visible ? (parent.width - parent.spacing) / 2 : parent.width
                height: parent.height
                name: qsTr("Language")
                value: Handheld.settings.shown.languageName
                icon: Icons.speech
                onTapped: Handheld.open(Handheld.Language)
            }
            PushButton {
                id: pin
                objectName: "pin"
                width: (parent.width - parent.spacing) / 2
                height: parent.height
                visible: Handheld.settings.shown.hasPin
                beside: true
                text: qsTr("Change the PIN")
                icon: Icons.keys
                onTapped: Handheld.choosePin()
            }
        }
        SettingRow {
            objectName: "sounds"
            height: rows.each
            name: qsTr("Sounds")
            value: Handheld.settings.shown.sounds ? (Handheld.strip.shown.audible ? qsTr("on") : qsTr("no loudspeaker: the screen flashes"))
                                                  : qsTr("off: the screen flashes")
            icon: Handheld.settings.shown.sounds ? Icons.sound : Icons.mute
            onTapped: Handheld.settings.toggleSounds()
        }
        Say {
            id: about
            width: rows.width
            height: Math.round(62 * Theme.unit)
            text: Handheld.settings.shown.about + "\n" + Handheld.settings.shown.server
            color: Theme.quietInk
            font.pixelSize: Theme.small
            mayElide: true
        }
    }

    buttons: BarButton {
        objectName: "back"
        text: qsTr("Back")
        icon: Icons.back
        onTapped: Handheld.back()
    }
}
