// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/black_box.h"
#include <QHash>
#include <QStringList>

namespace emulator {

/// The things themselves: what a picker holds and what lies in the totes. It follows deeds and sounds, never a count on a
/// screen, except where a deed had no answer: then a person, too, can only look at the screen. What the screen claims
/// beyond that is a complaint: the station counted something that did not happen, or forgot something that did.
class Work
{
public:
    [[nodiscard]] int hand() const { return m_hand; }
    [[nodiscard]] QString product() const { return m_product; }
    /// Units by tote and product code, as an inspector would count them.
    [[nodiscard]] const QHash<QString, QHash<QString, int>> &totes() const { return m_totes; }
    [[nodiscard]] int unitsPlaced() const;
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    [[nodiscard]] bool canUndo() const { return m_last != Last::Nothing; }

    // ---- deeds that had their answer; `done` = settled units as shown, before and after
    void took(int pieces);
    void placed(const QString &tote, int doneBefore, int doneAfter);
    void shorted();
    void undone();
    void putBack(); ///< all that the screen wanted back on the shelf
    void didSomethingElse() { m_last = Last::Nothing; } ///< an undo would now take back that

    // ---- deeds without an answer
    void maybeTook(int pieces) { m_maybeTaken += pieces; }
    void maybePlaced(const QString &tote, int doneBefore);
    void maybeUndid(int doneBefore);
    void maybeShorted(int doneBefore);
    [[nodiscard]] bool isInDoubt() const;

    /// Looks at the screen: begins a line, settles doubts, finds what does not fit.
    void look(const Asks &asks, const Position &position);
    /// An answer came after the doubts: what the screen shows now is no longer old.
    void doubtsAreOver();
    /// The piece that was scanned again after a restart is on record already.
    [[nodiscard]] bool isRecorded(const Asks &asks, int done) const;

private:
    enum class Last { Nothing, Take, Place };
    void settlePlace(int done);
    void settleUndo(int done);
    void settleShort(int done);
    void lookAtItem(const Asks &asks, const Position &position);
    void lookAtTote();
    void lookAway(const Asks &asks);
    void complain(const QString &what);

    int m_stop = 0;
    int m_lineDone = -1; ///< `done` when the line came up
    QString m_product;
    int m_total = 0; ///< units of the line: in the hand and still to be taken
    int m_hand = 0;
    QHash<QString, QHash<QString, int>> m_totes;
    QStringList m_complaints;

    Last m_last = Last::Nothing;
    int m_lastPieces = 0;
    QString m_lastTote;

    int m_maybeTaken = 0;
    QString m_maybeTote;
    int m_maybePlacedAt = -1;
    int m_maybeUndidAt = -1;
    int m_maybeShortedAt = -1;
};

} // namespace emulator
