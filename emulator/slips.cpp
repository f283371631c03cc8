// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do wrong, and what they do out of turn. Each of these leaves the station in a state from which the next look
// at the screen goes on.
#include "emulator/operator.h"
#include <array>

namespace emulator {

bool EmulatedOperator::slip()
{
    static constexpr std::array<Try, 11> all = {
        &EmulatedOperator::wrongLocation, &EmulatedOperator::wrongItem,  &EmulatedOperator::wrongTote,
        &EmulatedOperator::unknownCode,   &EmulatedOperator::doubleFire, &EmulatedOperator::tooEarly,
        &EmulatedOperator::oneTooMany,    &EmulatedOperator::undo,       &EmulatedOperator::skip,
        &EmulatedOperator::toteFull,      &EmulatedOperator::callSomebody};
    const int first = m_random.bounded(int(all.size()));
    for (size_t i = 0; i < all.size(); ++i) {
        if ((this->*all[(size_t(first) + i) % all.size()])()) {
            ++m_slips;
            return true;
        }
    }
    return false;
}

QString EmulatedOperator::other(const QStringList &seen, const QStringList &than)
{
    const QString code = seen.value(seen.isEmpty() ? 0 : m_random.bounded(int(seen.size())));
    return than.contains(code) ? QString() : code;
}

bool EmulatedOperator::wrongLocation()
{
    const QString code = other(m_seenLocations, m_asks.codes);
    if (step() != u"location" || code.isEmpty())
        return false;
    scan(Deed::Wrong, code);
    return true;
}

bool EmulatedOperator::wrongItem()
{
    const QString code = other(m_seenItems, m_asks.codes + QStringList{m_work.product()});
    if ((step() != u"item" && step() != u"location") || code.isEmpty())
        return false;
    scan(Deed::Wrong, code);
    return true;
}

bool EmulatedOperator::wrongTote()
{
    const QString code = other(m_seenTotes, m_asks.codes);
    if ((step() != u"tote" && (step() != u"item" || m_work.hand() > 0)) || code.isEmpty())
        return false;
    scan(Deed::Wrong, code);
    return true;
}

bool EmulatedOperator::unknownCode()
{
    if (step() != u"item")
        return false;
    scan(Deed::Wrong, QStringLiteral("NOT-OURS-%1").arg(m_random.bounded(1000)));
    return true;
}

/// The trigger bounces: the same piece twice within a few milliseconds, which counts once.
bool EmulatedOperator::doubleFire()
{
    if (step() != u"item" || m_asks.quantity < 2 || m_clock.elapsed() - m_sentAt_ms < m_temper.sameCode_ms)
        return false;
    const QString code = m_asks.codes.value(0);
    scan(Deed::Take, code, 1);
    m_hands.scan(code.toUtf8());
    m_rest_ms = 2 * m_temper.sameCode_ms;
    return true;
}

/// Two pieces without listening in between: both count.
bool EmulatedOperator::tooEarly()
{
    if (step() != u"item" || m_asks.quantity < 2 || m_asks.quantity > 6 || m_clock.elapsed() - m_sentAt_ms < m_temper.sameCode_ms)
        return false;
    const QString code = m_asks.codes.value(0);
    scan(Deed::Take, code, 1);
    m_answersOwed = 2;
    QTimer::singleShot(m_temper.sameCode_ms, this, [this, code] { send(code); });
    return true;
}

bool EmulatedOperator::oneTooMany()
{
    if (step() != u"tote" || m_work.hand() == 0 || m_clock.elapsed() - m_sentAt_ms < m_temper.sameCode_ms)
        return false;
    scan(Deed::Take, m_work.product(), 1);
    return true;
}

bool EmulatedOperator::undo()
{
    if (!m_work.canUndo() || (step() != u"item" && step() != u"tote" && step() != u"location"))
        return false;
    press(Deed::Undo, QStringLiteral("undo"));
    return true;
}

bool EmulatedOperator::skip()
{
    if ((step() != u"location" && step() != u"item") || m_work.hand() > 0)
        return false;
    press(Deed::Look, QStringLiteral("skip"));
    return true;
}

bool EmulatedOperator::toteFull()
{
    if (step() != u"tote")
        return false;
    press(Deed::Look, QStringLiteral("tote_full"));
    return true;
}

bool EmulatedOperator::callSomebody()
{
    if (step() != u"location")
        return false;
    press(Deed::Look, QStringLiteral("call"));
    return true;
}

bool EmulatedOperator::pause()
{
    if (step() != u"location" || m_work.hand() > 0)
        return false;
    m_breakWanted = false;
    press(Deed::Look, QStringLiteral("pause"));
    return true;
}

} // namespace emulator
