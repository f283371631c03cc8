// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// One fact: what, when, and where it is. Its reason where a person has to look.
Rectangle {
    id: row

    required property string text
    required property string time
    required property int state
    required property string stateWords
    required property string reason
    readonly property bool wantsLook: state === Kinds.FactState.Attention
    readonly property string said: stateWords !== "" ? stateWords
                                   : (state === Kinds.FactState.OnDevice ? qsTr("on device")
                                   : (state === Kinds.FactState.Delivered ? qsTr("delivered")
                                   : (state === Kinds.FactState.Safe ? qsTr("safe")
                                   : (state === Kinds.FactState.Noticed ? qsTr("noticed") : qsTr("needs attention")))))
    readonly property int inner: Math.round(12 * Theme.unit)

    implicitHeight: column.height + 2 * inner
    color: wantsLook ? Theme.warnGround : Theme.card
    radius: Theme.radius
    border.width: wantsLook ? Theme.hairline : Math.max(1, Math.round(Theme.unit))
    border.color: wantsLook ? Theme.warn : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: text + ", " + said

    Column {
        id: column
        x: row.inner
        y: row.inner
        width: row.width - 2 * row.inner
        spacing: Theme.gap / 2

        Say {
            width: parent.width
            text: row.text
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            fontSizeMode: Text.FixedSize
        }
        Row {
            width: parent.width
            spacing: Theme.gap

            Icon {
                id: mark
                width: Math.round(24 * Theme.unit)
                path: row.state === Kinds.FactState.OnDevice ? Icons.device
                      : (row.state === Kinds.FactState.Delivered ? Icons.arrowUp
                      : (row.state === Kinds.FactState.Safe ? Icons.shield
                      : (row.state === Kinds.FactState.Noticed ? Icons.speech : Icons.triangle)))
                color: row.wantsLook ? Theme.warn : (row.state === Kinds.FactState.Noticed ? Theme.quietInk : Theme.good)
            }
            Say {
                width: parent.width - mark.width - parent.spacing
                text: row.time === "" ? row.said : qsTr("%1, %2").arg(row.time).arg(row.said)
                color: row.wantsLook ? Theme.warn : Theme.quietInk
                font.pixelSize: Theme.small
                fontSizeMode: Text.FixedSize
            }
        }
        Say {
            width: parent.width
            visible: row.reason !== ""
            text: row.reason
            font.pixelSize: Theme.body
            fontSizeMode: Text.FixedSize
        }
    }
}
