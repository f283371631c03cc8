// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// One of the drawings of Icons, in one colour.
Canvas {
    id: icon

    property string path
    property color color: Theme.ink
    property real stroke: 2.4
    readonly property bool turned: Theme.mirrored && (path === Icons.next || path === Icons.back || path === Icons.skip)

    width: 24 * Theme.unit
    height: width
    Accessible.ignored: true // what it means stands beside it, or is the name of its button
    transform: Scale {
        origin.x: icon.width / 2
        xScale: icon.turned ? -1 : 1
    }
    onPathChanged: requestPaint()
    onColorChanged: requestPaint()
    onStrokeChanged: requestPaint()
    onPaint: {
        const pen = getContext("2d");
        pen.reset();
        pen.scale(width / 24, height / 24);
        pen.strokeStyle = icon.color;
        pen.lineWidth = icon.stroke;
        pen.lineCap = "round";
        pen.lineJoin = "round";
        pen.path = icon.path;
        pen.stroke();
    }
}
