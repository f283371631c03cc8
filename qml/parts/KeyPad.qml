// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// Keys for a glove: what is typed, and what is done with it.
Item {
    id: pad

    readonly property real keyWidth: (width - 3 * Theme.gap) / 4
    readonly property real keyHeight: (height - 3 * Theme.gap) / 4

    signal submitted
    signal cancelled

    Grid {
        x: Theme.leftHand ? pad.keyWidth + Theme.gap : 0
        width: 3 * pad.keyWidth + 2 * Theme.gap
        height: pad.height
        columns: 3
        spacing: Theme.gap
        LayoutMirroring.enabled: false // 1 2 3 in every language

        Repeater {
            model: Handheld.entry.keys
            delegate: EntryKey {}
        }
    }
    PushButton { // where a number has no key
        objectName: "forgot"
        x: Theme.leftHand ? pad.keyWidth + Theme.gap : 0
        y: 3 * (pad.keyHeight + Theme.gap)
        width: pad.keyWidth
        height: pad.keyHeight
        visible: Handheld.page === Handheld.Pin && Handheld.entry.shown.mayForget
        LayoutMirroring.enabled: false
        text: qsTr("PIN forgotten")
        fontSize: Theme.small
        onTapped: Handheld.forgotPin()
    }
    Column {
        x: Theme.leftHand ? 0 : 3 * (pad.keyWidth + Theme.gap)
        spacing: Theme.gap

        PushButton {
            objectName: "erase"
            width: pad.keyWidth
            height: pad.keyHeight
            icon: Icons.erase
            explanation: qsTr("Delete the last character")
            Accessible.name: explanation
            onTapped: Handheld.entry.erase()
        }
        PushButton {
            objectName: "back"
            width: pad.keyWidth
            height: pad.keyHeight
            text: qsTr("Cancel")
            icon: Icons.cross
            fontSize: Theme.small
            onTapped: pad.cancelled()
        }
        PushButton {
            objectName: "ok"
            width: pad.keyWidth
            height: 2 * pad.keyHeight + Theme.gap
            text: qsTr("OK")
            icon: Icons.tick
            fontSize: Theme.strong
            primary: Handheld.entry.complete
            enabled: Handheld.entry.complete
            onTapped: pad.submitted()
        }
    }
}
