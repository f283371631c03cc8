// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// A setting and its value; a tap goes to the next one.
PushButton {
    property string name
    property string value

    width: parent ? parent.width : 0
    beside: true
    text: qsTr("%1: %2").arg(name).arg(value)
}
