// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// Something is typed on the screen's own keys.
PageFrame {
    id: page

    property string heading
    readonly property bool hinted: Handheld.entry.keyboardTried
    readonly property bool product: Handheld.page !== Handheld.TypeCode && Handheld.page !== Handheld.Pin

    hasButtons: false
    brief: true

    Say {
        id: heading
        x: Math.round(16 * Theme.unit)
        y: Theme.gap
        width: parent.width - 2 * x
        height: Math.round((page.product ? (page.hinted ? 50 : 58) : (page.hinted ? 66 : 110)) * Theme.unit)
        text: page.heading
        color: Theme.turn
        font.pixelSize: Theme.strong
        font.weight: Font.Bold
    }
    Picture {
        id: picture
        anchors.top: heading.bottom
        anchors.left: heading.left
        width: height
        height: about.height
        visible: page.product
        source: Handheld.entry.shown.picture
    }
    Say {
        id: about
        anchors.top: heading.bottom
        anchors.left: picture.right
        anchors.leftMargin: Theme.margin
        width: heading.width - picture.width - Theme.margin
        height: page.product ? Math.round((page.hinted ? 48 : 64) * Theme.unit) : 0
        visible: page.product
        text: Handheld.entry.shown.productName
        font.pixelSize: Theme.body
        mayElide: true
    }
    Say {
        id: hint
        anchors.top: about.bottom
        x: heading.x
        width: heading.width
        height: visible ? Math.round(44 * Theme.unit) : 0
        visible: page.hinted
        text: qsTr("A keyboard is taken for the scanner. Use the keys on the screen.")
        color: Theme.warn
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
    }
    Rectangle {
        id: display
        anchors.top: hint.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: pad.top
        anchors.bottomMargin: Theme.gap
        x: Math.round(8 * Theme.unit)
        width: parent.width - 2 * x
        color: Theme.turnGround
        radius: Theme.radius
        border.width: Theme.frame
        border.color: Theme.turn

        Say {
            objectName: "display"
            anchors.left: parent.left
            anchors.right: wanted.left
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.gap
            height: parent.height
            text: Handheld.entry.text
            mono: true
            font.pixelSize: Theme.huge
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            horizontalAlignment: Handheld.entry.kind === Kinds.EntryKind.Number ? Text.AlignRight : Text.AlignLeft
            elide: Text.ElideLeft
            Accessible.name: Handheld.page === Handheld.Pin ? qsTr("%n digits typed", "", text.length) : qsTr("Typed: %1").arg(text)
        }
        Say {
            id: wanted
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            width: visible ? parent.width * 0.36 : 0
            height: parent.height
            visible: Handheld.entry.kind === Kinds.EntryKind.Number
            text: qsTr("of %L1").arg(Handheld.entry.shown.wanted)
            color: Theme.quietInk
            font.pixelSize: Theme.large
            wrapMode: Text.NoWrap
        }
    }
    KeyPad {
        id: pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(8 * Theme.unit)
        x: Math.round(8 * Theme.unit)
        width: parent.width - 2 * x
        height: 4 * Theme.touch + 3 * Theme.gap
        onSubmitted: Handheld.submitEntry()
        onCancelled: Handheld.onSheet ? Handheld.back() : Handheld.cancelQuestion()
    }
}
