// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// Nobody is signed in. Without any set-up it says what to do.
CardFrame {
    readonly property bool ready: Handheld.signIn.shown.trouble === ""
    readonly property bool locked: Handheld.signIn.shown.lockedFor !== ""

    title: Handheld.signIn.shown.site === "" ? qsTr("Packhorse") : Handheld.signIn.shown.site
    icon: ready ? Icons.barcode : Icons.triangle
    ink: ready ? Theme.turn : Theme.warn
    heading: locked ? qsTr("Locked: scan your badge") : ready ? qsTr("Scan your badge") : Handheld.signIn.shown.trouble
    words: locked ? qsTr("%1 is signed in.").arg(Handheld.signIn.shown.lockedFor)
                  : ready ? qsTr("This device is called %1.").arg(Handheld.signIn.shown.station) : Handheld.signIn.shown.words
    detail: Handheld.signIn.shown.last
    illustration: ready ? Icons.badge : ""
    refuse: qsTr("Settings")
    refuseIcon: Icons.slider
    accept: ready ? qsTr("Type a code") : ""
    acceptIcon: Icons.keys
    quiet: true
    onRefused: Handheld.open(Handheld.Settings)
    onAccepted: Handheld.open(Handheld.TypeCode)
}
