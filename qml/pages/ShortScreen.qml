// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// Something is missing: first why, then whether the bin is empty now.
PageFrame {
    id: page

    property string reason
    readonly property bool asksBin: reason !== ""

    title: qsTr("Short")

    Say {
        id: heading
        x: Math.round(16 * Theme.unit)
        width: parent.width - 2 * x
        height: parent.height * 0.2
        text: page.asksBin ? qsTr("Is the bin empty now?") : qsTr("Why can you not take it?")
        font.pixelSize: Theme.large
        font.weight: Font.Bold
    }
    Say {
        id: about
        anchors.top: heading.bottom
        x: heading.x
        width: heading.width
        height: parent.height * 0.14
        text: qsTr("Missing: %L1 × %2").arg(Handheld.stop.shown.wanted - Handheld.stop.shown.taken).arg(Handheld.stop.shown.productName)
        color: Theme.quietInk
        mayElide: true
    }
    Column {
        id: choices
        readonly property real each: (height - 2 * spacing) / 3

        anchors.top: about.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Math.round(8 * Theme.unit)
        width: parent.width - 2 * x
        spacing: Theme.gap

        PushButton {
            objectName: "outOfStock"
            width: choices.width
            height: choices.each
            visible: !page.asksBin
            beside: true
            text: qsTr("Not there, or too few")
            icon: Icons.binEmpty
            fontSize: Theme.strong
            onTapped: page.reason = "out_of_stock"
        }
        PushButton {
            objectName: "damaged"
            width: choices.width
            height: choices.each
            visible: !page.asksBin
            beside: true
            text: qsTr("Damaged")
            icon: Icons.broken
            fontSize: Theme.strong
            onTapped: page.reason = "damaged"
        }
        PushButton {
            objectName: "wrongProduct"
            width: choices.width
            height: choices.each
            visible: !page.asksBin
            beside: true
            text: qsTr("Another product lies there")
            icon: Icons.box
            fontSize: Theme.strong
            onTapped: page.reason = "wrong_product"
        }
        PushButton {
            objectName: "binEmpty"
            width: choices.width
            height: choices.each
            visible: page.asksBin
            beside: true
            text: qsTr("Yes, the bin is empty")
            icon: Icons.binEmpty
            fontSize: Theme.strong
            onTapped: Handheld.shortPick(page.reason, true)
        }
        PushButton {
            objectName: "binNotEmpty"
            width: choices.width
            height: choices.each
            visible: page.asksBin
            beside: true
            text: qsTr("No, something is left")
            icon: Icons.binFull
            fontSize: Theme.strong
            onTapped: Handheld.shortPick(page.reason, false)
        }
    }

    buttons: BarButton {
        objectName: "back"
        text: qsTr("Back")
        icon: Icons.back
        onTapped: Handheld.back()
    }
}
