// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// One of the twelve keys.
PushButton {
    required property string modelData

    objectName: "key" + modelData
    width: parent ? (parent.width - 2 * Theme.gap) / 3 : 0
    height: parent ? (parent.height - 3 * Theme.gap) / 4 : 0
    opacity: modelData === "" ? 0 : 1
    enabled: modelData !== ""
    text: modelData
    fontSize: modelData.length > 1 ? Theme.body : Theme.large
    onTapped: Handheld.entry.press(modelData)
}
