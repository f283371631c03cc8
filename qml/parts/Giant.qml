// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// Digits and capitals as large as their place: they have nothing below the line, so the line's own room is not kept.
Text {
    readonly property bool tight: true
    property real widest: width
    readonly property real fitting: widest / (0.61 * Math.max(1, text.length)) // a letter of JetBrains Mono is 0.6 em wide

    color: Theme.ink
    font.family: Theme.mono
    font.pixelSize: Math.max(1, Math.min(Theme.giant, height * 1.25, fitting))
    font.weight: Font.ExtraBold
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
