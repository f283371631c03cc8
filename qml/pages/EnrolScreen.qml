// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// A supervisor is to let this station in: a code for a phone, and the same to be typed.
CardFrame {
    readonly property bool well: Handheld.cards.enrol.code !== "" || Handheld.cards.enrol.waits

    title: Handheld.signIn.shown.station
    icon: well ? Icons.wait : Icons.triangle
    ink: well ? Theme.turn : Theme.warn
    heading: Handheld.cards.enrol.heading
    picture: Handheld.cards.enrol.picture
    big: Handheld.cards.enrol.code
    bigShare: 0.13 // the words need the room, and it is read from near
    words: Handheld.cards.enrol.words
    detail: Handheld.cards.enrol.detail
    refuse: qsTr("Settings")
    refuseIcon: Icons.slider
    accept: qsTr("Type a code")
    acceptIcon: Icons.keys
    quiet: true
    onRefused: Handheld.open(Handheld.Settings)
    onAccepted: Handheld.open(Handheld.TypeCode)
}
