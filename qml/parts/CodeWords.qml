// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// A code with its last four characters set off: they are what people compare.
Item {
    id: code

    property string head
    property string tail
    property int fontSize: Theme.body
    readonly property real wanted: headWords.implicitWidth + tailWords.implicitWidth + Theme.gap
    readonly property real fit: Math.min(1, width / Math.max(1, wanted))

    Accessible.role: Accessible.StaticText
    Accessible.name: head + tail

    Row {
        x: Theme.mirrored ? parent.width - width : 0
        height: parent.height
        spacing: Theme.gap
        transformOrigin: Theme.mirrored ? Item.Right : Item.Left
        LayoutMirroring.enabled: false // a code is read from the left in every language
        scale: code.fit

        Text {
            id: headWords
            readonly property bool tight: true

            height: parent.height
            text: code.head
            color: Theme.quietInk
            font.family: Theme.mono
            font.pixelSize: code.fontSize
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        Text {
            id: tailWords
            readonly property bool tight: true

            height: parent.height
            text: code.tail
            color: Theme.ink
            font.family: Theme.mono
            font.pixelSize: Math.round(code.fontSize * 1.25)
            font.weight: Font.Bold
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
