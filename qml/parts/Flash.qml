// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// Says for a moment that an answer was given: a frame in its colour and its shape in a corner. Stronger where there
/// is no sound.
Item {
    id: flash

    opacity: 0
    Accessible.ignored: true

    // Four edges instead of one frame around everything: what is painted by the processor is painted anew within the bounds of what
    // fades, which would be the whole screen, at every step.
    component Edge: Rectangle {
        readonly property int thickness: Handheld.strip.shown.audible && Handheld.settings.shown.sounds ? Theme.frame * 2 : Theme.frame * 5
        width: thickness
        height: thickness
    }
    Edge {
        color: mark.ink
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    Edge {
        color: mark.ink
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
    Edge {
        color: mark.ink
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: thickness; bottomMargin: thickness }
    }
    Edge {
        color: mark.ink
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; topMargin: thickness; bottomMargin: thickness }
    }
    Rectangle {
        visible: !Handheld.answer.open
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.5
        width: Math.round(130 * Theme.unit)
        height: width
        radius: width / 2
        color: mark.ground
        border.width: Theme.frame
        border.color: mark.ink

        ShapeMark {
            id: mark
            anchors.centerIn: parent
            width: parent.width * 0.6
            shape: Handheld.answer.shown.shape
            stroke: 3.6
        }
    }
    NumberAnimation {
        id: fade
        target: flash
        property: "opacity"
        from: 1
        to: 0
        duration: 700
        easing.type: Easing.InQuad
    }
    Connections {
        target: Handheld.answer
        function onGiven() {
            fade.restart();
        }
    }
}
