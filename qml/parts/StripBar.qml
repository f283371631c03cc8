// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// The strip that every page has: where one is, network, scanner, battery, and where the facts are; in words what is
/// wrong with scanner or network. All of it is one button that opens the list of facts.
Rectangle {
    id: strip

    property string title
    property real done: 0
    property real of: 0
    property bool brief: false ///< no line of trouble: the page needs all the room there is
    readonly property bool scannerReady: Handheld.strip.shown.scanner === Kinds.Device.Ready
    readonly property real part: pill.width / (2 + (Handheld.strip.shown.hasSafe ? 1 : 0) + (Handheld.strip.shown.attention > 0 ? 1.5 : 0))
    readonly property string counts: qsTr("%L1 on device, %L2 delivered, %L3 need attention")
                                         .arg(Handheld.strip.shown.onDevice).arg(Handheld.strip.shown.delivered).arg(Handheld.strip.shown.attention)

    implicitHeight: top.height + pill.height + trouble.height + bar.height + Math.round(8 * Theme.unit)
    color: Theme.card
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Facts of this device")
    Accessible.description: counts
    Accessible.onPressAction: Handheld.open(Handheld.Outbox)

    Item {
        id: top
        x: Theme.margin
        width: strip.width - 2 * Theme.margin
        height: Math.round(46 * Theme.unit)

        Say {
            anchors.left: parent.left
            anchors.right: icons.left
            anchors.rightMargin: Theme.gap
            height: parent.height
            text: strip.title
            font.pixelSize: Theme.strong
            font.weight: Font.Bold
        }
        Row {
            id: icons
            anchors.right: parent.right
            height: parent.height
            spacing: Math.round(10 * Theme.unit)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(28 * Theme.unit)
                path: Handheld.strip.shown.network === Kinds.Link.Online ? Icons.waves
                      : (Handheld.strip.shown.network === Kinds.Link.Offline ? Icons.noWaves : Icons.noServer)
                color: Handheld.strip.shown.network === Kinds.Link.Online ? Theme.ink : Theme.warn
                Accessible.role: Accessible.Graphic
                Accessible.name: Handheld.strip.shown.networkWords
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(28 * Theme.unit)
                path: strip.scannerReady ? Icons.barcode : Icons.noBarcode
                color: strip.scannerReady ? Theme.ink : Theme.bad
                Accessible.role: Accessible.Graphic
                Accessible.name: Handheld.strip.shown.scannerWords
            }
            Icon {
                id: battery
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(32 * Theme.unit)
                visible: Handheld.strip.shown.battery >= 0
                path: Icons.battery
                color: Handheld.strip.shown.battery > 15 ? Theme.ink : Theme.bad

                Rectangle {
                    x: parent.width * 4.2 / 24
                    y: parent.height * 10.2 / 24
                    width: parent.width * 12.6 / 24 * Handheld.strip.shown.battery / 100
                    height: parent.height * 3.6 / 24
                    color: battery.color
                }
            }
            Say {
                height: parent.height
                visible: Handheld.strip.shown.battery >= 0
                text: qsTr("%L1 %").arg(Handheld.strip.shown.battery)
                font.pixelSize: Math.round(17 * Theme.unit)
                wrapMode: Text.NoWrap
                Accessible.name: qsTr("Battery %L1 %").arg(Handheld.strip.shown.battery)
            }
        }
    }

    Rectangle {
        id: pill
        anchors.top: top.bottom
        x: Theme.margin
        width: strip.width - 2 * Theme.margin
        height: Math.round(48 * Theme.unit)
        radius: height / 2
        color: Handheld.strip.shown.toSend > 0 ? Theme.warnGround : Theme.goodGround

        Row {
            anchors.fill: parent
            visible: Handheld.strip.shown.toSend === 0

            FactCount {
                width: strip.part * 1.5
                height: pill.height
                visible: Handheld.strip.shown.attention > 0
                color: Theme.warnGround
                border.width: Theme.hairline
                border.color: Theme.warn
                icon: Icons.triangle
                ink: Theme.warn
                number: qsTr("%L1").arg(Handheld.strip.shown.attention)
                words: qsTr("need attention")
            }
            FactCount {
                width: strip.part
                height: pill.height
                icon: Icons.device
                number: qsTr("%L1").arg(Handheld.strip.shown.onDevice)
                words: qsTr("on device")
            }
            FactCount {
                width: strip.part
                height: pill.height
                icon: Icons.arrowUp
                number: qsTr("%L1").arg(Handheld.strip.shown.delivered)
                words: qsTr("delivered")
            }
            FactCount {
                width: strip.part
                height: pill.height
                visible: Handheld.strip.shown.hasSafe
                icon: Icons.shield
                number: qsTr("%L1").arg(Handheld.strip.shown.safe)
                words: qsTr("safe")
            }
        }
        FactCount {
            anchors.fill: parent
            visible: Handheld.strip.shown.toSend > 0
            icon: Icons.arrowUp
            ink: Theme.warn
            number: qsTr("Sending %L1 of %L2").arg(Handheld.strip.shown.sent).arg(Handheld.strip.shown.toSend)

            ProgressLine {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.hairline
                x: parent.height / 2
                width: parent.width - parent.height
                height: Theme.frame
                done: Handheld.strip.shown.sent
                of: Handheld.strip.shown.toSend
            }
        }
    }

    Say {
        id: trouble
        anchors.top: pill.bottom
        x: Theme.margin
        width: strip.width - 2 * Theme.margin
        height: visible ? Math.round(40 * Theme.unit) : 0
        visible: text !== "" && !strip.brief
        text: strip.scannerReady ? Handheld.strip.shown.notice : Handheld.strip.shown.scannerWords
        color: strip.scannerReady ? Theme.warn : Theme.bad
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
    }
    ProgressLine {
        id: bar
        anchors.bottom: parent.bottom
        width: strip.width
        visible: of > 0
        done: strip.done
        of: strip.of
    }
    MouseArea {
        anchors.fill: parent
        onClicked: Handheld.open(Handheld.Outbox)
    }
}
