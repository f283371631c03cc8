// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// The stop at hand: where, what, into which tote, and the four actions at the thumb.
PageFrame {
    id: page

    readonly property int turn: Handheld.stop.shown.turn // its block is larger than when it is not its turn
    readonly property int lastHeight: last.visible ? Math.round(34 * Theme.unit) : 0

    title: qsTr("Stop %1 of %2").arg(Handheld.stop.shown.stop).arg(Handheld.stop.shown.of)
    done: Handheld.stop.shown.done
    of: Handheld.stop.shown.units
    refusalTop: location.height

    LocationBlock {
        id: location
        width: parent.width
        height: Math.round((parent.height - page.lastHeight) * (page.turn === Kinds.Turn.Location ? 0.36 : 0.26))
    }
    ItemBlock {
        id: item
        anchors.top: location.bottom
        width: parent.width
        height: Math.round((parent.height - page.lastHeight) * (page.turn === Kinds.Turn.Item ? 0.44 : 0.35))
    }
    ToteBlock {
        anchors.top: item.bottom
        anchors.bottom: last.top
        width: parent.width
    }
    LastLine {
        id: last
        anchors.bottom: parent.bottom
        width: parent.width
        height: page.lastHeight
        text: Handheld.stop.shown.last
        advice: Handheld.stop.shown.advice
    }

    buttons: [
        BarButton {
            objectName: "short"
            of: 4
            text: qsTr("Short")
            icon: Icons.binEmpty
            explanation: qsTr("Something is missing here")
            onTapped: Handheld.open(Handheld.Short)
        },
        BarButton {
            objectName: "skip"
            of: 4
            text: qsTr("Skip")
            icon: Icons.skip
            explanation: qsTr("Come back to this stop at the end")
            onTapped: Handheld.skipStop()
        },
        BarButton {
            objectName: "undo"
            of: 4
            text: qsTr("Undo")
            icon: Icons.undo
            explanation: Handheld.stop.shown.undoText
            onTapped: Handheld.undoLast()
        },
        BarButton {
            objectName: "more"
            of: 4
            text: qsTr("More")
            icon: Icons.more
            onTapped: Handheld.open(Handheld.More)
        }
    ]
}
