// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// An answer that stays: what it is, what was wanted, what to do now. It goes with the next accepted scan, or by its
/// button.
Rectangle {
    id: card

    readonly property bool pictures: Handheld.answer.shown.scannedPicture !== "" || Handheld.answer.shown.wantedPicture !== ""
    readonly property int inner: Math.round(12 * Theme.unit) + Theme.frame

    visible: Handheld.answer.open
    color: mark.ground
    border.width: Theme.frame
    border.color: mark.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Handheld.answer.shown.title

    MouseArea {
        anchors.fill: parent // nothing below can be tapped by mistake
    }
    Row {
        id: head
        x: card.inner
        y: card.inner
        width: card.width - 2 * card.inner
        height: Math.round(60 * Theme.unit)
        spacing: Theme.margin

        ShapeMark {
            id: mark
            width: parent.height
            shape: Handheld.answer.shown.shape
            stroke: 3.6
        }
        Say {
            width: parent.width - mark.width - parent.spacing
            height: parent.height
            text: Handheld.answer.shown.title
            color: mark.ink
            font.pixelSize: Theme.large
            font.weight: Font.Bold
        }
    }
    Item {
        id: compared
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: card.inner
        width: visible ? Math.round(132 * Theme.unit) : 0
        anchors.bottom: todo.top
        anchors.bottomMargin: Theme.gap
        visible: card.pictures

        Picture {
            id: scanned
            width: parent.width
            height: (parent.height - Theme.gap) / 2
            source: Handheld.answer.shown.scannedPicture
            edgeWidth: Theme.hairline
            edgeColor: Theme.bad

            Icon {
                anchors.centerIn: parent
                width: parent.height
                path: Icons.cross
                color: Theme.bad
            }
        }
        Picture {
            anchors.bottom: parent.bottom
            width: parent.width
            height: scanned.height
            source: Handheld.answer.shown.wantedPicture
            edgeWidth: Theme.frame
            edgeColor: Theme.good

            Icon {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.gap
                width: Math.round(34 * Theme.unit)
                path: Icons.tick
                color: Theme.good
                stroke: 4
            }
        }
    }
    Say {
        anchors.top: compared.top
        anchors.left: compared.right
        anchors.leftMargin: card.pictures ? Theme.margin : 0
        anchors.right: parent.right
        anchors.rightMargin: card.inner
        anchors.bottom: compared.bottom
        text: Handheld.answer.shown.words
        font.pixelSize: Theme.spoken
        font.weight: Font.Medium
        mayElide: true
    }
    Say {
        id: todo
        anchors.bottom: understood.top
        anchors.bottomMargin: Theme.gap
        x: card.inner
        width: card.width - 2 * card.inner
        height: visible ? Math.round(84 * Theme.unit) : 0
        visible: Handheld.answer.shown.todo !== ""
        text: Handheld.answer.shown.todo
        font.pixelSize: Theme.spoken
        font.weight: Font.Bold
    }
    PushButton {
        id: understood
        objectName: "understood"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.inner
        x: card.inner
        width: card.width - 2 * card.inner
        text: qsTr("Understood")
        icon: Icons.tick
        fontSize: Theme.strong
        onTapped: Handheld.answer.dismiss()
    }
}
