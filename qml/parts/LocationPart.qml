// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// One part of a location, as on the shelf label, and what it is called.
Item {
    id: part

    property string value
    property string name

    width: Math.max(valueWords.implicitWidth, nameWords.implicitWidth)
    Accessible.role: Accessible.StaticText
    Accessible.name: name + " " + value

    Text {
        id: valueWords
        height: part.height - nameWords.height
        text: part.value
        color: Theme.ink
        font.family: Theme.mono
        font.pixelSize: Math.min(Theme.giant, height * 0.96)
        font.weight: Font.ExtraBold
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    Text {
        id: nameWords
        anchors.bottom: parent.bottom
        text: part.name
        color: Theme.quietInk
        font.family: Theme.sans
        font.pixelSize: Math.min(Theme.small, 21 * Theme.unit)
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
