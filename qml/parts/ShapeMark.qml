// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// The shape of an answer: every kind has its own, beside its colour.
Icon {
    id: mark

    property int shape: Kinds.Shape.None
    readonly property bool calm: shape === Kinds.Shape.Tick || shape === Kinds.Shape.Flag
    readonly property color ink: shape === Kinds.Shape.Cross ? Theme.bad
                                 : (calm ? Theme.good : (shape === Kinds.Shape.Ring ? Theme.turn : Theme.warn))
    readonly property color ground: shape === Kinds.Shape.Cross ? Theme.badGround
                                    : (calm ? Theme.goodGround : (shape === Kinds.Shape.Ring ? Theme.turnGround : Theme.warnGround))

    color: ink
    path: shape === Kinds.Shape.Tick ? Icons.tick
          : (shape === Kinds.Shape.Ring ? Icons.ring
          : (shape === Kinds.Shape.Cross ? Icons.cross
          : (shape === Kinds.Shape.Question ? Icons.question
          : (shape === Kinds.Shape.Triangle ? Icons.triangle : Icons.flag))))
}
