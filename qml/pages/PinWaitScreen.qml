// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// No way back: what becomes of the request is told.
CardFrame {
    title: qsTr("PIN")
    icon: Icons.wait
    heading: Handheld.cards.approval.heading
    words: Handheld.cards.approval.words
}
