// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// Where to go: the biggest thing on the page.
TurnFrame {
    id: block

    turn: Handheld.stop.shown.turn === Kinds.Turn.Location
    done: Handheld.stop.shown.locationDone
    step: Handheld.stop.shown.step
    later: done ? qsTr("Location scanned") : qsTr("Location")

    Item {
        id: place
        anchors.fill: parent

        Row {
            id: parts
            height: parent.height
            spacing: Math.round(26 * Theme.unit)
            transformOrigin: Item.Left
            scale: Math.min(1, place.width / Math.max(1, width))

            LocationPart {
                height: parts.height
                value: Handheld.stop.shown.aisle
                name: Handheld.stop.shown.bay === "" ? qsTr("location") : qsTr("aisle")
            }
            LocationPart {
                height: parts.height
                visible: value !== ""
                value: Handheld.stop.shown.bay
                name: qsTr("bay")
            }
            LocationPart {
                height: parts.height
                visible: value !== ""
                value: Handheld.stop.shown.level
                name: qsTr("level")
            }
        }
    }
}
