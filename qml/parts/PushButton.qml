// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// A button for a thumb in a glove. It never takes the focus: keys belong to the scanner.
Rectangle {
    id: button

    property string text
    property string icon
    property string explanation
    property bool primary: false
    property bool danger: false
    property bool beside: false
    property int fontSize: Theme.body
    readonly property color face: primary ? Theme.turn : (danger ? Theme.bad : Theme.card)
    readonly property color words: primary ? Theme.inkOnTurn : (danger ? Theme.inkOnBad : Theme.ink)
    readonly property int iconSize: icon === "" ? 0 : Math.round(Math.min(34 * Theme.unit, height * 0.34))

    signal tapped

    implicitHeight: Theme.touch
    implicitWidth: Theme.touch
    radius: Theme.radius
    opacity: enabled ? 1 : 0.45
    color: area.pressed ? Theme.line : face
    border.width: primary || danger ? 0 : Theme.hairline
    border.color: Theme.edge
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: explanation
    Accessible.onPressAction: button.tapped()

    Icon {
        id: drawing
        anchors.left: button.beside ? parent.left : undefined
        anchors.leftMargin: Theme.margin
        anchors.horizontalCenter: button.beside ? undefined : parent.horizontalCenter
        y: button.beside || button.text === "" ? (button.height - height) / 2 : button.height * 0.13
        width: button.iconSize
        visible: button.icon !== ""
        path: button.icon
        color: area.pressed ? Theme.ink : button.words
        stroke: 2.8
    }
    Say {
        anchors {
            left: button.beside && button.icon !== "" ? drawing.right : parent.left
            right: parent.right
            top: button.beside || button.icon === "" ? parent.top : drawing.bottom
            bottom: parent.bottom
            leftMargin: button.beside ? Theme.margin : Theme.gap
            rightMargin: Theme.gap
            topMargin: Theme.gap / 2
            bottomMargin: Theme.gap / 2
        }
        visible: button.text !== ""
        text: button.text
        color: area.pressed ? Theme.ink : button.words
        font.pixelSize: button.fontSize
        font.weight: Font.DemiBold
        horizontalAlignment: button.beside ? Text.AlignLeft : Text.AlignHCenter
        Accessible.ignored: true
    }
    MouseArea {
        id: area
        anchors.fill: parent
        onClicked: button.tapped()
    }
}
