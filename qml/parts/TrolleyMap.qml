// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// The slots of the trolley as they stand.
Item {
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map of the trolley")

    Repeater {
        model: Handheld.stop.trolleyMap
        delegate: SlotCell {}
    }
}
