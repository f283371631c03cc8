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
    // It stands first, and then fades: what does not change is not painted, and the next answer need not wait for it.
    SequentialAnimation {
        id: fade

        PropertyAction {
            target: flash
            property: "opacity"
            value: 1
        }
        PauseAnimation {
            duration: 400
        }
        NumberAnimation {
            target: flash
            property: "opacity"
            to: 0
            duration: 300
        }
    }
    Connections {
        target: Handheld.answer
        function onGiven() {
            fade.restart();
        }
    }
}
