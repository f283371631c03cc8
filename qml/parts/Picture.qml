// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// A product's picture on a quiet ground; a box is drawn where there is none yet.
Rectangle {
    id: picture

    property string source
    property int edgeWidth: 0
    property color edgeColor: Theme.line

    color: Theme.dark ? "transparent" : Theme.ground
    radius: Theme.radius
    border.width: edgeWidth
    border.color: edgeColor

    Image {
        id: image
        anchors.fill: parent
        anchors.margins: Theme.gap
        source: picture.source
        sourceSize.width: Math.max(1, width)
        sourceSize.height: Math.max(1, height)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.5
        visible: image.status !== Image.Ready
        path: Icons.box
        color: Theme.edge
        stroke: 1.4
    }
}
