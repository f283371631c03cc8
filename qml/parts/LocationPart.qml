// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// One part of a location, as on the shelf label, and what it is called.
Item {
    id: part

    property string value
    property string name
    property real widest

    width: Math.max(valueWords.implicitWidth, nameWords.implicitWidth)
    Accessible.role: Accessible.StaticText
    Accessible.name: name + " " + value

    Giant {
        id: valueWords
        height: part.height - nameWords.height
        text: part.value
        widest: part.widest
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
