// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_station.h"
#include <QDateTime>
#include <QTimer>

namespace {
const QString accepted = QStringLiteral("accepted");
const QString ok = QStringLiteral("ok");
const QString refused = QStringLiteral("refused");
constexpr int numberAbove = 12;
} // namespace

void FakeStation::start()
{
    m_running = true;
    if (fault == Fault::ForgetsHand)
        m_hand = 0;
    m_resumed = m_last.kind == u"take" ? m_last.line->product : QString();
    tell({});
}

void FakeStation::dieEvery(int deeds, bool afterCommit)
{
    m_every = deeds;
    m_untilDeath = deeds;
    m_afterCommit = afterCommit;
}

void FakeStation::die()
{
    m_running = false;
    m_question = Question::None;
    ++m_deaths;
}

FakeStation::Stop *FakeStation::stopAtHand()
{
    if (m_hand > 0)
        return m_confirmed;
    Stop *best = nullptr;
    for (Stop &stop : m_stops) {
        const bool open = std::any_of(stop.lines.begin(), stop.lines.end(), [](const Line &l) { return l.settled < l.wanted; });
        if (open && (!best || stop.skipped < best->skipped))
            best = &stop;
    }
    return best;
}

FakeStation::Line *FakeStation::lineAtHand()
{
    Stop *stop = stopAtHand();
    if (!stop)
        return nullptr;
    const auto it = std::find_if(stop->lines.begin(), stop->lines.end(), [](const Line &l) { return l.settled < l.wanted; });
    return it == stop->lines.end() ? nullptr : &*it;
}

int FakeStation::placed(const QString &product) const
{
    int units = 0;
    for (const Stop &stop : m_stops) {
        for (const Line &line : stop.lines)
            units += line.product == product ? line.settled - line.shorted : 0;
    }
    return units;
}

int FakeStation::open() const
{
    int units = 0;
    for (const Stop &stop : m_stops) {
        for (const Line &line : stop.lines)
            units += line.wanted - line.settled;
    }
    return units;
}

emulator::Asks FakeStation::asks()
{
    const QString task = QStringLiteral("route/R-1");
    Line *line = lineAtHand();
    const int missing = line ? line->wanted - line->settled - m_hand : 0;
    if (!m_signedIn)
        return {QStringLiteral("sign_in"), {}, 0, {}};
    if (!m_trolley)
        return {QStringLiteral("trolley"), {}, 0, {}};
    if (m_question == Question::NextTote)
        return {QStringLiteral("next_tote"), {}, 0, task};
    if (m_question == Question::Quantity)
        return {QStringLiteral("quantity"), {}, missing, task};
    if (m_question == Question::SameOrNext)
        return {QStringLiteral("same_or_next"), {m_resumed}, missing, task};
    if (!line)
        return {QStringLiteral("drop_zone"), {QStringLiteral("Z-01")}, 0, task};
    if (m_confirmed != stopAtHand())
        return {QStringLiteral("location"), {stopAtHand()->location}, missing, task};
    if (missing > 0)
        return {QStringLiteral("item"), {line->product}, missing, task};
    return {QStringLiteral("tote"), {line->tote}, m_hand, task};
}

emulator::Position FakeStation::position()
{
    emulator::Position position;
    Stop *at = stopAtHand();
    position.of = int(m_stops.size());
    position.stop = at ? int(at - m_stops.data()) + 1 : position.of;
    for (const Stop &stop : m_stops) {
        for (const Line &line : stop.lines) {
            position.done += line.settled;
            position.units += line.wanted;
        }
    }
    return position;
}

void FakeStation::tell(const QString &sound)
{
    emulator::Told told;
    told.at = {QDateTime::currentMSecsSinceEpoch()};
    told.sound = sound;
    told.text = sound;
    if (sound == accepted)
        told.events << QString::number(m_accepted);
    told.asks = asks();
    told.position = position();
    QTimer::singleShot(0, this, [this, told] { onTold(told); });
}

QString FakeStation::fact(const LastFact &last)
{
    ++m_accepted;
    m_recorded = true;
    m_last = last;
    return accepted;
}

bool FakeStation::diesAt(bool afterCommit)
{
    if (m_every == 0 || m_untilDeath > 0 || afterCommit != m_afterCommit || (afterCommit && !m_recorded))
        return false;
    m_untilDeath = m_every;
    die();
    QTimer::singleShot(3, this, [this] { start(); });
    return true;
}

template <typename React>
void FakeStation::deed(React react)
{
    if (!m_running || deaf)
        return;
    m_recorded = false;
    --m_untilDeath;
    if (diesAt(false))
        return;
    const QString sound = react();
    if (!diesAt(true))
        tell(sound);
}

void FakeStation::scan(const QByteArray &code)
{
    if (std::exchange(m_lastCode, code) == code)
        return; // a double fire: the second one came before anything else could happen
    QTimer::singleShot(0, this, [this] { m_lastCode.clear(); });
    deed([&] { return react(QString::fromUtf8(code)); });
}

void FakeStation::press(const QString &button, const QJsonObject &with)
{
    deed([&] { return pressed(button, with); });
}

QString FakeStation::react(const QString &code)
{
    const QString resumed = std::exchange(m_resumed, {});
    const QString step = asks().step;
    if (m_question != Question::None && step != u"next_tote")
        return refused;
    if (step == u"sign_in" && code.startsWith(u"B-")) {
        m_signedIn = true;
        return fact();
    }
    if (step == u"trolley" && code == u"T-01") {
        m_trolley = true;
        return fact();
    }
    if (step == u"next_tote" && code.startsWith(u"K-SPARE")) {
        lineAtHand()->tote = code;
        m_question = Question::None;
        return fact();
    }
    if (step == u"drop_zone" && code == u"Z-01") {
        m_dropped = true;
        return fact();
    }
    if (!resumed.isEmpty() && code == resumed && (step == u"item" || step == u"tote")) {
        m_resumed = resumed;
        m_question = Question::SameOrNext;
        return ok;
    }
    return reactAtStop(code);
}

QString FakeStation::reactAtStop(const QString &code)
{
    const QString step = asks().step;
    if (Line *other = step == u"tote" ? otherLineFor(code) : nullptr)
        return placeInto(other);
    const bool wanted = asks().codes.contains(code);
    if (!wanted)
        return refused;
    if (step == u"location") {
        m_confirmed = stopAtHand();
        return fact();
    }
    if (step == u"item" && asks().quantity > numberAbove) {
        m_question = Question::Quantity;
        return ok;
    }
    if (step == u"item")
        return take(1);
    return step == u"tote" ? place() : refused;
}

QString FakeStation::pressed(const QString &button, const QJsonObject &with)
{
    const Question question = std::exchange(m_question, Question::None);
    if (question == Question::Quantity && button == u"quantity")
        return take(with[u"value"].toInt());
    if (question == Question::SameOrNext)
        return button == u"next" ? (m_resumed.clear(), take(1)) : ok;
    if (button == u"undo")
        return undo();
    if (button == u"tote_full" && asks().step == u"tote") {
        m_question = Question::NextTote;
        return ok;
    }
    if (button == u"skip" && m_hand == 0 && stopAtHand()) {
        stopAtHand()->skipped = ++m_skips;
        return fact();
    }
    if (button == u"short" && asks().step == u"item") {
        Line *line = lineAtHand();
        const int missing = asks().quantity;
        line->settled += missing;
        line->shorted += missing;
        return fact();
    }
    if (button == u"pause" && m_hand == 0) {
        m_trolley = false;
        return fact();
    }
    return button == u"call" ? fact() : refused;
}

QString FakeStation::take(int units)
{
    Line *line = lineAtHand();
    if (units < 1 || m_hand + units > line->wanted - line->settled)
        return refused;
    const bool twice = fault == Fault::CountsTwice && m_hand + 2 <= line->wanted - line->settled && takenTwice++ == 0;
    m_hand += twice ? 2 : units;
    return fact(LastFact{QStringLiteral("take"), units, line, m_confirmed});
}

/// Another order's line at this stop that wants the same product: putting it there is as good, and the station says so.
FakeStation::Line *FakeStation::otherLineFor(const QString &tote)
{
    for (Line &line : stopAtHand()->lines) {
        const bool open = line.wanted - line.settled >= m_hand;
        if (&line != lineAtHand() && line.tote == tote && line.product == lineAtHand()->product && open)
            return &line;
    }
    return nullptr;
}

QString FakeStation::place() { return placeInto(lineAtHand()); }

QString FakeStation::placeInto(Line *line)
{
    const int units = std::exchange(m_hand, 0);
    line->settled += units;
    return fact(LastFact{QStringLiteral("place"), units, line, m_confirmed});
}

QString FakeStation::undo()
{
    const LastFact last = m_last;
    if (last.kind == u"take")
        m_hand -= last.units;
    else if (last.kind == u"place") {
        last.line->settled -= last.units;
        m_hand = last.units;
        m_confirmed = last.stop;
    } else
        return refused;
    return fact();
}
