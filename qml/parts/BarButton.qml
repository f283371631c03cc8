// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// One of `of` buttons that share the bar at the thumb.
PushButton {
    property int of: 1

    width: parent ? (parent.width - (of - 1) * Theme.gap) / of : 0
    height: Theme.touch
}
