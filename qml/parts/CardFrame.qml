// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// A page that is one card: what happened or is asked, and one or two ways on.
PageFrame {
    id: page

    property string icon
    property string heading
    property string words
    property string todo
    property string detail
    property string bigLabel
    property string big
    property string picture
    property string illustration
    property string accept
    property string acceptIcon: Icons.tick
    property string refuse
    property string refuseIcon: Icons.cross
    property color ink: Theme.turn
    property color face: Theme.card
    property bool equalButtons: false
    property bool quiet: false
    property real bigShare: 0.22 ///< of the card's height
    readonly property int inner: Math.round(14 * Theme.unit) + Theme.frame
    readonly property int ways: (accept === "" ? 0 : 1) + (refuse === "" ? 0 : 1)

    signal accepted
    signal refused

    hasButtons: ways > 0

    Rectangle {
        id: card
        anchors.fill: parent
        anchors.margins: Theme.margin
        color: page.face
        radius: Theme.radius
        border.width: Theme.frame
        border.color: page.ink

        Icon {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: page.inner
            y: heading.y + (heading.height - height) / 2
            width: Math.round(64 * Theme.unit)
            path: page.icon
            color: page.ink
        }
        Say {
            id: heading
            anchors.left: mark.right
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: page.inner
            y: page.inner
            height: Math.max(mark.height, card.height * 0.2)
            text: page.heading
            color: page.ink
            font.pixelSize: Theme.large
            font.weight: Font.Bold
        }
        Picture {
            id: picture
            anchors.top: heading.bottom
            anchors.topMargin: visible ? Theme.gap : 0
            x: page.inner
            width: parent.width - 2 * page.inner
            height: visible ? card.height * 0.32 : 0
            visible: page.picture !== ""
            source: page.picture
        }
        Icon {
            id: illustration
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: detail.top
            anchors.bottomMargin: Theme.margin
            width: Math.round(card.height * 0.42)
            visible: page.illustration !== ""
            path: page.illustration
            color: Theme.line
            stroke: 1.4
        }
        Say {
            id: big
            anchors.top: picture.bottom
            anchors.topMargin: Theme.gap
            x: page.inner
            width: parent.width - 2 * page.inner
            height: visible ? card.height * page.bigShare : 0
            visible: page.big !== ""
            text: page.big
            mono: true
            font.pixelSize: Theme.giant
            font.weight: Font.ExtraBold
        }
        Say {
            id: bigLabel
            anchors.top: big.bottom
            x: page.inner
            width: parent.width - 2 * page.inner
            height: visible ? Math.round(30 * Theme.unit) : 0
            visible: page.bigLabel !== ""
            text: page.bigLabel
            color: Theme.quietInk
            font.pixelSize: Theme.small
        }
        Say {
            anchors.top: bigLabel.bottom
            anchors.topMargin: Theme.margin
            anchors.bottom: illustration.visible ? illustration.top : todo.top
            anchors.bottomMargin: Theme.gap
            x: page.inner
            width: parent.width - 2 * page.inner
            text: page.words
            font.pixelSize: Theme.spoken
            verticalAlignment: Text.AlignTop
            mayElide: true
        }
        Say {
            id: todo
            anchors.bottom: detail.top
            x: page.inner
            width: parent.width - 2 * page.inner
            height: visible ? card.height * 0.3 : 0
            visible: page.todo !== ""
            text: page.todo
            font.pixelSize: Theme.spoken
            font.weight: Font.Bold
        }
        Say {
            id: detail
            anchors.bottom: parent.bottom
            anchors.bottomMargin: page.inner
            x: page.inner
            width: parent.width - 2 * page.inner
            height: visible ? card.height * 0.12 : 0
            visible: page.detail !== ""
            text: page.detail
            color: Theme.quietInk
            font.pixelSize: Theme.small
            verticalAlignment: Text.AlignBottom
            mayElide: true
        }
    }

    buttons: [
        BarButton {
            objectName: "refuse"
            of: page.ways
            visible: page.refuse !== ""
            text: page.refuse
            icon: page.refuseIcon
            primary: page.equalButtons
            fontSize: Theme.strong
            onTapped: page.refused()
        },
        BarButton {
            objectName: "accept"
            of: page.ways
            visible: page.accept !== ""
            text: page.accept
            icon: page.acceptIcon
            primary: !page.quiet
            fontSize: Theme.strong
            onTapped: page.accepted()
        }
    ]
}
