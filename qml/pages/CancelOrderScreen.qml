// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

CardFrame {
    readonly property bool empty: Handheld.cards.cancelOrder.units === 0

    title: qsTr("Order cancelled")
    icon: Icons.triangle
    ink: Theme.warn
    heading: empty ? qsTr("Order %1 was cancelled").arg(Handheld.cards.cancelOrder.orderTail) : qsTr("Scan the cancel tote")
    big: empty ? "" : Handheld.cards.cancelOrder.slot
    bigLabel: empty ? "" : qsTr("slot of tote %1").arg(Handheld.cards.cancelOrder.tote)
    words: empty ? qsTr("Nothing had been picked for it. There is nothing to put away.")
        : qsTr("Order %1 was cancelled.").arg(Handheld.cards.cancelOrder.orderTail) + " "
        + qsTr("Take %n piece(s) out of this tote.", "", Handheld.cards.cancelOrder.units) + "\n\n"
        + qsTr("Put them into a cancel tote and scan that: %1").arg(Handheld.cards.cancelOrder.cancelToteWords)
    refuse: empty ? "" : qsTr("Call a supervisor")
    refuseIcon: Icons.person
    accept: empty ? qsTr("I have read it") : ""
    onRefused: Handheld.callSupervisor()
    onAccepted: Handheld.acknowledge()
}
