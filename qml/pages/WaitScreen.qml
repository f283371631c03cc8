// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

CardFrame {
    title: qsTr("Trolley %1").arg(Handheld.cards.wait.trolley)
    icon: Icons.wait
    heading: qsTr("Fetching its route")
    words: Handheld.cards.wait.words
    refuse: qsTr("Stop waiting")
    onRefused: Handheld.cancelQuestion()
}
