// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// Words on a screen: as large as the text scale asks for, smaller where its place is too small, never cut off. Only
/// what comes from outside and may be of any length (a product's name) `mayElide`, after it was made as small as may be.
Text {
    property bool mono: false
    property bool mayElide: false

    color: Theme.ink
    font.family: mono ? Theme.mono : Theme.sans
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    fontSizeMode: Text.Fit
    minimumPixelSize: Theme.smallest
    horizontalAlignment: Text.AlignLeft // said, so that a name in other letters is mirrored with the page, too
    verticalAlignment: Text.AlignVCenter
    elide: mayElide ? Text.ElideRight : Text.ElideNone
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text.length === 0
}
