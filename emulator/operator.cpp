// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/operator.h"
#include "base/log.h"

namespace emulator {
namespace {
/// After the screen changed without a sound a deed gets little more time: its sound went down with the station.
constexpr int afterChange_ms = 300;
constexpr int lookAgain_ms = 250;

bool isAnswer(const QString &sound)
{
    return sound == u"accepted" || sound == u"ok" || sound == u"refused" || sound == u"unknown" || sound == u"done";
}
} // namespace

EmulatedOperator::EmulatedOperator(Hands &hands, Person person, Temper temper, QObject *parent)
    : QObject(parent), m_hands(hands), m_person(std::move(person)), m_temper(temper), m_random(temper.seed)
{
    m_timer.setSingleShot(true);
    m_clock.start();
    connect(&m_timer, &QTimer::timeout, this, [this] { m_deed == Deed::None ? act() : noAnswer(); });
}

QString EmulatedOperator::standing() const
{
    if (!m_sawScreen)
        return QStringLiteral("the screen is still dark");
    return QStringLiteral("the screen asks for %1 %2, %3 units, at stop %4 of %5, %6 of %7 units done; its last words: \"%8\"")
        .arg(m_asks.step, m_asks.codes.join(QStringLiteral(" or ")))
        .arg(m_asks.quantity)
        .arg(m_position.stop)
        .arg(m_position.of)
        .arg(m_position.done)
        .arg(m_position.units)
        .arg(m_lastText);
}

// ---- the loop ----------------------------------------------------------------------------------

void EmulatedOperator::told(const Told &told)
{
    if (m_ended)
        return;
    const Asks before = m_asks;
    if (told.asks)
        m_asks = *told.asks;
    if (told.position)
        m_position = *told.position;
    m_sawScreen = m_sawScreen || told.asks;
    if (!told.text.isEmpty())
        m_lastText = told.text;
    remember();
    if (m_deed != Deed::None && isAnswer(told.sound))
        answered(told);
    else if (m_deed != Deed::None && before != m_asks)
        m_timer.start(qMin(afterChange_ms, m_temper.patience_ms));
    else if (m_deed == Deed::None && !m_timer.isActive())
        next(m_temper.pace_ms);
}

void EmulatedOperator::remember()
{
    const auto add = [](QStringList &list, const QString &code) {
        if (!code.isEmpty() && !list.contains(code))
            list << code;
    };
    if (step() == u"location")
        add(m_seenLocations, m_asks.codes.value(0));
    if (step() == u"item")
        add(m_seenItems, m_asks.codes.value(0));
    if (step() == u"tote")
        add(m_seenTotes, m_asks.codes.value(0));
    if (m_position.stop > 0 && !m_stopsSeen.contains(m_position.stop)) {
        m_stopsSeen << m_position.stop;
        if (onStop)
            onStop();
    }
}

void EmulatedOperator::answered(const Told &told)
{
    if (told.sound == u"unknown")
        return noAnswer();
    const bool recorded = told.sound == u"accepted" || !told.events.isEmpty();
    if (recorded && m_deed == Deed::Drop)
        return end(true, {});
    if (recorded)
        accepted();
    else if (m_deed == Deed::Undo)
        m_mustUndo = false;
    m_pendingPieces = m_deed == Deed::Take ? m_deedPieces : m_pendingPieces;
    if (--m_answersOwed > 0)
        return;
    m_deed = Deed::None;
    if (!m_mustUndo) // what the screen counts now is not what was done, and is about to be taken back
        m_work.look(m_asks, m_position);
    if (step() != u"same_or_next") // that question is about the doubts
        m_work.doubtsAreOver();
    next(m_temper.pace_ms + std::exchange(m_rest_ms, 0));
}

void EmulatedOperator::accepted()
{
    switch (m_deed) {
    case Deed::Take:
        return m_work.took(m_deedPieces);
    case Deed::Place:
        return m_work.placed(m_deedCode, m_doneBefore, m_position.done);
    case Deed::Undo:
        m_mustUndo = false;
        return m_work.undone();
    case Deed::PutBack:
        return step() == u"put_back" ? m_work.undone() : m_work.putBack();
    case Deed::Short:
        return m_work.shorted();
    case Deed::Wrong: // not wrong enough to be refused: it is on record, and has to be taken back
        m_mustUndo = true;
        return m_work.didSomethingElse();
    case Deed::Look:
    case Deed::Drop:
    case Deed::None:
        return m_work.didSomethingElse();
    }
}

/// Silence, or the sound that says "unknown": it may have been recorded or not. Whatever was told since is looked at first.
void EmulatedOperator::noAnswer()
{
    doubt();
    m_deed = Deed::None;
    next(m_temper.pace_ms);
}

void EmulatedOperator::doubt()
{
    if (m_deed == Deed::Take)
        m_work.maybeTook(m_deedPieces * qMax(1, m_answersOwed));
    else if (m_deed == Deed::Place)
        m_work.maybePlaced(m_deedCode, m_doneBefore);
    else if (m_deed == Deed::Short)
        m_work.maybeShorted(m_doneBefore);
    else if (m_deed == Deed::Undo || m_deed == Deed::PutBack)
        m_work.maybeUndid(m_doneBefore);
    m_mustUndo = false; // if it was undone, a second undo would take back something else
    m_rest_ms = 0;
}

void EmulatedOperator::next(int in_ms)
{
    m_timer.start(in_ms);
}

void EmulatedOperator::end(bool finished, const QString &what)
{
    m_ended = true;
    m_deed = Deed::None;
    m_timer.stop();
    if (onEnd)
        onEnd({finished, what});
}

bool EmulatedOperator::isStuck()
{
    if (m_asks != m_triedAsks || m_position.done != m_triedDone)
        m_triedTimes = 0;
    m_triedAsks = m_asks;
    m_triedDone = m_position.done;
    return ++m_triedTimes > m_temper.tries;
}

void EmulatedOperator::act()
{
    if (!m_sawScreen)
        return;
    if (isStuck())
        return end(false, QStringLiteral("stuck after %1 tries: %2").arg(m_temper.tries).arg(standing()));
    if (m_mustUndo)
        return press(Deed::Undo, QStringLiteral("undo"));
    m_work.look(m_asks, m_position);
    if (m_breakWanted && pause())
        return;
    if (!m_work.isInDoubt() && chance(m_temper.mistakes) && slip())
        return;
    doNext();
}

// ---- deeds -------------------------------------------------------------------------------------

void EmulatedOperator::doNext()
{
    if (step() == u"sign_in")
        scan(Deed::Look, m_person.badge);
    else if (step() == u"trolley")
        scan(Deed::Look, m_person.trolley);
    else if (step() == u"location")
        scan(Deed::Look, m_asks.codes.value(0));
    else if (step() == u"item")
        takeItem();
    else if (step() == u"tote")
        scan(Deed::Place, m_asks.codes.value(m_random.bounded(qMax(1, int(m_asks.codes.size())))));
    else if (step() == u"next_tote")
        nextTote();
    else if (step() == u"cancel_tote")
        scan(Deed::Look, m_asks.codes.value(0, m_person.cancelTotes.value(0)));
    else if (step() == u"drop_zone")
        scan(Deed::Drop, m_asks.codes.value(0, m_person.dropZones.value(0)));
    else
        answerQuestion();
}

void EmulatedOperator::answerQuestion()
{
    if (step() == u"quantity")
        press(Deed::Take, step(), {{QStringLiteral("value"), m_asks.quantity}}, m_asks.quantity);
    else if (step() == u"lot")
        press(Deed::Take, step(), {{QStringLiteral("text"), QStringLiteral("LOT-2026-11")}}, m_pendingPieces);
    else if (step() == u"expiry")
        press(Deed::Take, step(), {{QStringLiteral("text"), QStringLiteral("2099-06-30")}}, m_pendingPieces);
    else if (step() == u"serial")
        press(Deed::Take, step(), {{QStringLiteral("text"), QStringLiteral("SN-%1").arg(++m_serials, 6, 10, QLatin1Char('0'))}}, 1);
    else if (step() == u"take_over" || step() == u"acknowledge")
        press(Deed::Look, step());
    else if (step() == u"put_back")
        press(Deed::PutBack, QStringLiteral("undo"));
    else if (step() == u"same_or_next")
        sameOrNext();
    else
        next(lookAgain_ms); // "wait": a person waits
}

void EmulatedOperator::takeItem()
{
    if (chance(m_temper.shorts))
        return press(Deed::Short, QStringLiteral("short"),
                     {{QStringLiteral("reason"), QStringLiteral("out_of_stock")}, {QStringLiteral("bin_empty"), chance(0.5)}});
    for (const QString &code : m_asks.codes) {
        const int size = m_person.caseSizes.value(code.rightJustified(14, u'0'));
        if (size > 1 && size <= m_asks.quantity)
            return scan(Deed::Take, code, size);
    }
    scan(Deed::Take, m_asks.codes.value(0), 1);
}

void EmulatedOperator::sameOrNext()
{
    if (m_work.isRecorded(m_asks, m_position.done))
        press(Deed::Look, QStringLiteral("same"));
    else
        press(Deed::Take, QStringLiteral("next"), {}, m_pendingPieces);
}

void EmulatedOperator::nextTote()
{
    scan(Deed::Look, m_asks.codes.value(0, QStringLiteral("K-SPARE%1").arg(++m_spareTotes, 3, 10, QLatin1Char('0'))));
}

void EmulatedOperator::scan(Deed deed, const QString &code, int pieces)
{
    const qint64 since_ms = m_clock.elapsed() - m_sentAt_ms;
    if (code == m_sentCode && since_ms < m_temper.sameCode_ms)
        return next(int(m_temper.sameCode_ms - since_ms));
    m_deed = deed;
    m_deedCode = code;
    m_deedPieces = pieces;
    m_doneBefore = m_position.done;
    m_answersOwed = 1;
    ++m_deeds;
    m_timer.start(m_temper.patience_ms);
    send(code);
}

void EmulatedOperator::send(const QString &code)
{
    m_sentCode = code;
    m_sentAt_ms = m_clock.elapsed();
    m_hands.scan(code.toUtf8());
}

void EmulatedOperator::press(Deed deed, const QString &button, const QJsonObject &with, int pieces)
{
    m_deed = deed;
    m_deedCode.clear();
    m_deedPieces = pieces;
    m_doneBefore = m_position.done;
    m_answersOwed = 1;
    ++m_deeds;
    m_timer.start(m_temper.patience_ms);
    m_hands.press(button, with);
}

} // namespace emulator
