// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// Every fact of this device and where it is; what needs attention stands first, with its reason.
PageFrame {
    id: page

    title: qsTr("Facts of this device")

    Say {
        id: words
        x: Math.round(16 * Theme.unit)
        width: parent.width - 2 * x
        visible: Handheld.strip.shown.notice === "" // else the strip says it
        height: visible ? Math.round(64 * Theme.unit) : Theme.gap
        text: Handheld.strip.shown.networkWords !== "" ? Handheld.strip.shown.networkWords
              : (Handheld.strip.shown.network === Kinds.Link.Online ? qsTr("Connected with the server.")
              : (Handheld.strip.shown.network === Kinds.Link.Offline
                 ? qsTr("No network. What you scan is kept on this device and sent later.")
                 : qsTr("The server does not answer. What you scan is kept on this device and sent later.")))
        color: Theme.quietInk
    }
    ListView {
        id: list
        objectName: "facts"
        anchors.top: words.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // rows that are begun ahead of need would still be in the making when the list gets shorter
        model: Handheld.outbox
        delegate: FactRow {
            width: ListView.view.width
        }

        Say {
            anchors.centerIn: parent
            width: parent.width * 0.8
            height: Math.round(120 * Theme.unit)
            visible: list.count === 0
            text: qsTr("Nothing has been recorded on this device yet.")
            color: Theme.quietInk
            horizontalAlignment: Text.AlignHCenter
        }
    }

    buttons: BarButton {
        objectName: "back"
        text: qsTr("Back")
        icon: Icons.back
        onTapped: Handheld.back()
    }
}
