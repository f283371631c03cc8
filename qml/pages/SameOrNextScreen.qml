// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

CardFrame {
    title: qsTr("After the restart")
    icon: Icons.question
    heading: qsTr("The same piece, or the next one?")
    picture: Handheld.cards.piece.picture
    words: Handheld.cards.piece.productName + "\n\n"
        + (Handheld.cards.piece.when === "" ? qsTr("It was recorded last. That one counts.")
                                            : qsTr("Recorded last, at %1. That one counts.").arg(Handheld.cards.piece.when))
    refuse: qsTr("The same piece")
    refuseIcon: Icons.ring
    accept: qsTr("The next one")
    acceptIcon: Icons.plus
    equalButtons: true
    onRefused: Handheld.answerSame()
    onAccepted: Handheld.answerNext()
}
