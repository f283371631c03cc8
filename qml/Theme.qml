// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Packhorse.Handheld

/// Colours as named roles, sizes, and what the operator chose. The only file with a colour in it.
QtObject {
    id: theme

    /// Pixels of this screen for one pixel of the 480x800 on which the pages were laid out.
    property real unit: 1
    readonly property real textScale: Handheld.settings.shown.textScale / 100
    readonly property bool leftHand: Handheld.settings.shown.hand === "left"
    /// Read from the right: pages turn around, but numbers, codes, the keypad and the map of the trolley do not.
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property SystemPalette system: SystemPalette {}
    readonly property bool dark: Handheld.settings.shown.theme === "auto" ? system.window.hslLightness < 0.5
                                                                          : Handheld.settings.shown.theme === "dark"

    // Ground and text
    readonly property color ground: dark ? "#0f1115" : "#f4f3ef"
    readonly property color card: dark ? "#1b1e25" : "#ffffff"
    readonly property color ink: dark ? "#f3f4f6" : "#15171c"
    readonly property color quietInk: dark ? "#b3b9c4" : "#50555f"
    readonly property color line: dark ? "#3a404c" : "#d5d2c9"
    readonly property color edge: dark ? "#7b8494" : "#7d828c"
    // Whose turn it is
    readonly property color turn: dark ? "#7db0ff" : "#0a52dc"
    readonly property color inkOnTurn: dark ? "#0b1324" : "#ffffff"
    readonly property color turnGround: dark ? "#16233c" : "#ffffff"
    // Done and calm
    readonly property color good: dark ? "#84dbab" : "#11603d"
    readonly property color goodGround: dark ? "#14291f" : "#e2f2e8"
    // Refused
    readonly property color bad: dark ? "#ff9d95" : "#a51b17"
    readonly property color badGround: dark ? "#331615" : "#fdecea"
    readonly property color inkOnBad: dark ? "#2b0a08" : "#ffffff"
    // Wants a look
    readonly property color warn: dark ? "#ffca70" : "#744500"
    readonly property color warnGround: dark ? "#33260a" : "#fff0d2"

    // A scale of few sizes; the large ones are capped so that a page at 200 % still fits.
    readonly property int smallest: Math.round(13 * unit)
    readonly property int small: size(17, 26)
    readonly property int body: size(21, 34)
    readonly property int strong: size(26, 38)
    readonly property int spoken: size(29, 38)
    readonly property int large: size(38, 50)
    readonly property int huge: size(64, 76)
    readonly property int giant: size(124, 136)

    /// 12 mm on the 4 inch, 480x800 screens that pickers carry (233 dots per inch).
    readonly property int touch: Math.round(110 * unit)
    readonly property int gap: Math.round(6 * unit)
    readonly property int margin: Math.round(12 * unit)
    readonly property int radius: Math.round(10 * unit)
    readonly property int frame: Math.round(5 * unit)
    readonly property int hairline: Math.max(1, Math.round(2 * unit))

    readonly property string sans: "Inter" // what stands in where they are missing: registration.cpp
    readonly property string mono: "JetBrains Mono"

    function size(base: real, cap: real): int {
        return Math.round(Math.max(13, Math.min(base * textScale, cap)) * unit);
    }
}
