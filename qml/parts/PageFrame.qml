// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// What every page is put into: the strip above, the page's own content, its buttons at the thumb, and over all of it
/// a refusal while there is one.
Item {
    id: frame

    property alias title: strip.title
    property alias done: strip.done
    property alias of: strip.of
    property alias brief: strip.brief
    property int refusalTop: 0
    property bool hasButtons: true
    default property alias content: body.data
    property alias buttons: bar.data

    StripBar {
        id: strip
        width: frame.width
        height: implicitHeight
    }
    Item {
        id: body
        anchors.top: strip.bottom
        anchors.bottom: bar.top
        width: frame.width
    }
    Row {
        id: bar
        anchors.bottom: parent.bottom
        anchors.bottomMargin: frame.hasButtons ? Math.round(8 * Theme.unit) : 0
        x: Math.round(8 * Theme.unit)
        width: frame.width - 2 * x
        height: frame.hasButtons ? Theme.touch : 0
        spacing: Theme.gap
        layoutDirection: Theme.leftHand ? Qt.RightToLeft : Qt.LeftToRight
        LayoutMirroring.enabled: false // where the thumb is does not depend on the language
    }
    RefusalCard {
        y: strip.height + frame.refusalTop
        width: frame.width
        height: frame.height - y
    }
}
