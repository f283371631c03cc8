// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// One slot on the map: the one at hand filled, a tick on what is done, a cross on what is cancelled.
Rectangle {
    id: cell

    required property int slot
    required property int state
    required property int index
    readonly property int columns: Math.max(1, Handheld.stop.shown.slotColumns)
    readonly property int rows: Handheld.stop.shown.slotRows
    readonly property real gap: Theme.gap / 2
    readonly property bool current: state === Kinds.SlotState.Current
    readonly property bool empty: state === Kinds.SlotState.Empty
    readonly property bool marked: state === Kinds.SlotState.Done || state === Kinds.SlotState.Cancelled

    x: (index % columns) * (width + gap)
    y: Math.floor(index / columns) * (height + gap)
    width: parent ? (parent.width - (columns - 1) * gap) / columns : 0
    height: parent ? Math.min((parent.height - (rows - 1) * gap) / rows, width * 0.8) : 0
    radius: Math.round(4 * Theme.unit)
    color: current ? Theme.turn : (empty ? "transparent" : Theme.card)
    border.width: Math.max(1, Math.round(Theme.unit))
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: {
        switch (state) {
        case Kinds.SlotState.Current:
            return qsTr("Slot %1: this one").arg(slot);
        case Kinds.SlotState.Done:
            return qsTr("Slot %1: done").arg(slot);
        case Kinds.SlotState.Cancelled:
            return qsTr("Slot %1: cancelled").arg(slot);
        case Kinds.SlotState.Empty:
            return qsTr("Slot %1: empty").arg(slot);
        default:
            return qsTr("Slot %1").arg(slot);
        }
    }

    Text {
        anchors.centerIn: parent
        visible: !cell.marked
        text: cell.slot
        color: cell.current ? Theme.inkOnTurn : Theme.quietInk
        font.family: Theme.sans
        font.pixelSize: Math.max(1, Math.min(Theme.small, cell.height * (cell.current ? 0.76 : 0.6)))
        font.weight: cell.current ? Font.ExtraBold : Font.Normal
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        width: Math.max(1, Math.min(parent.width, parent.height) * 0.7)
        visible: cell.marked
        path: cell.state === Kinds.SlotState.Done ? Icons.tick : Icons.cross
        color: cell.state === Kinds.SlotState.Done ? Theme.good : Theme.bad
    }
}
