// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/work.h"

namespace emulator {

int Work::unitsPlaced() const
{
    int units = 0;
    for (const auto &tote : m_totes) {
        for (const int count : tote)
            units += count;
    }
    return units;
}

void Work::complain(const QString &what)
{
    m_complaints << QStringLiteral("stop %1, %2: %3").arg(m_stop).arg(m_product, what);
}

void Work::took(int pieces)
{
    m_hand += pieces;
    m_last = Last::Take;
    m_lastPieces = pieces;
}

void Work::placed(const QString &tote, int doneBefore, int doneAfter)
{
    const int units = doneAfter - doneBefore;
    m_maybePlacedAt = -1;
    if (units < 1 || units > m_hand)
        complain(QStringLiteral("I put in %1 and the screen counts %2 more").arg(m_hand).arg(units));
    const int moved = qBound(0, units, m_hand);
    m_totes[tote][m_product] += moved;
    m_hand -= moved;
    m_total -= moved;
    m_lineDone = -1; // the next look begins a line, also at the same product for another order
    m_last = Last::Place;
    m_lastPieces = moved;
    m_lastTote = tote;
}

void Work::shorted()
{
    m_total = m_hand;
    m_lineDone = -1;
    m_last = Last::Nothing;
}

void Work::undone()
{
    if (m_last == Last::Take) {
        m_hand -= m_lastPieces;
    } else if (m_last == Last::Place) {
        m_totes[m_lastTote][m_product] -= m_lastPieces;
        m_hand += m_lastPieces;
        m_total = m_hand;
        m_lineDone = -1;
    }
    m_last = Last::Nothing;
    m_maybeUndidAt = -1;
}

void Work::maybePlaced(const QString &tote, int doneBefore)
{
    m_maybeTote = tote;
    m_maybePlacedAt = doneBefore;
}

void Work::maybeUndid(int doneBefore)
{
    m_maybeUndidAt = doneBefore;
}

void Work::maybeShorted(int doneBefore)
{
    m_maybeShortedAt = doneBefore;
}

bool Work::isInDoubt() const
{
    return m_maybeTaken > 0 || m_maybePlacedAt >= 0 || m_maybeUndidAt >= 0 || m_maybeShortedAt >= 0;
}

void Work::doubtsAreOver()
{
    m_maybeTaken = 0;
    m_maybePlacedAt = -1;
    m_maybeUndidAt = -1;
    m_maybeShortedAt = -1;
}

void Work::settlePlace(int done)
{
    if (m_maybePlacedAt < 0 || done <= m_maybePlacedAt)
        return;
    placed(m_maybeTote, m_maybePlacedAt, done);
}

void Work::settleUndo(int done)
{
    if (m_maybeUndidAt < 0 || m_last != Last::Place || done != m_maybeUndidAt - m_lastPieces)
        return;
    undone();
}

/// The rest of the line is settled without a piece having moved.
void Work::settleShort(int done)
{
    if (m_maybeShortedAt < 0 || done <= m_maybeShortedAt)
        return;
    m_maybeShortedAt = -1;
    shorted();
}

void Work::look(const Asks &asks, const Position &position)
{
    settlePlace(position.done);
    settleShort(position.done);
    settleUndo(position.done);
    if (asks.step == u"item")
        lookAtItem(asks, position);
    else if (asks.step == u"tote")
        lookAtTote();
    else if (asks.step == u"location" || asks.step == u"drop_zone")
        lookAway(asks);
}

void Work::lookAtItem(const Asks &asks, const Position &position)
{
    const QString product = asks.codes.value(0);
    if (product != m_product || position.stop != m_stop || position.done != m_lineDone) {
        if (m_hand > 0 && (product != m_product || position.stop != m_stop))
            lookAway(asks);
        m_product = product;
        m_stop = position.stop;
        m_lineDone = position.done;
        m_total = asks.quantity + m_hand;
    }
    const int recorded = m_total - asks.quantity;
    if (recorded == m_hand)
        return;
    const bool explained = m_maybeUndidAt >= 0 || (recorded > m_hand && recorded <= m_hand + m_maybeTaken);
    if (!explained)
        complain(QStringLiteral("I hold %1 and the screen counts %2").arg(m_hand).arg(recorded));
    m_hand = recorded; // picks up what is missing, or puts back what is not on record
    m_last = Last::Nothing;
}

/// The screen wants the tote when all of the line is in the hand.
void Work::lookAtTote()
{
    if (m_hand >= m_total)
        return;
    if (m_hand + m_maybeTaken < m_total)
        complain(QStringLiteral("I hold %1 and the screen wants %2 in the tote").arg(m_hand).arg(m_total));
    m_hand = m_total;
    m_last = Last::Nothing;
}

void Work::lookAway(const Asks &asks)
{
    if (m_hand > 0 && m_maybeUndidAt < 0)
        complain(QStringLiteral("I hold %1 and the screen went on to %2 %3").arg(m_hand).arg(asks.step, asks.codes.value(0)));
    m_hand = 0;
}

void Work::putBack()
{
    m_hand = 0;
    m_last = Last::Nothing;
}

bool Work::isRecorded(const Asks &asks, int done) const
{
    if (m_maybePlacedAt >= 0)
        return done > m_maybePlacedAt;
    return m_total - asks.quantity > m_hand;
}

} // namespace emulator
