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

    Row {
        id: parts
        readonly property int letters: Handheld.stop.shown.aisle.length + Handheld.stop.shown.bay.length
                                       + Handheld.stop.shown.level.length
        readonly property real each: (parent.width - 2 * spacing) / Math.max(1, letters)

        x: Theme.mirrored ? parent.width - width : 0
        height: parent.height
        spacing: Math.round(26 * Theme.unit)
        LayoutMirroring.enabled: false // as on the shelf's label

        LocationPart {
            height: parts.height
            widest: parts.each * value.length
            value: Handheld.stop.shown.aisle
            name: Handheld.stop.shown.bay === "" ? qsTr("location") : qsTr("aisle")
        }
        LocationPart {
            height: parts.height
            widest: parts.each * value.length
            visible: value !== ""
            value: Handheld.stop.shown.bay
            name: qsTr("bay")
        }
        LocationPart {
            height: parts.height
            widest: parts.each * value.length
            visible: value !== ""
            value: Handheld.stop.shown.level
            name: qsTr("level")
        }
    }
}
