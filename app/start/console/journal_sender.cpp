// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/journal_sender.h"
#include "delivery/back_off.h"
#include <algorithm>

namespace start {
namespace {

using delivery::Meaning;
using delivery::Next;
using End = JournalSent::End;

constexpr domain::Duration never{24 * 3600'000}; // nothing is asked when nothing is owed
constexpr int forkSignsNeeded = 2;               // one node may be mistaken

} // namespace

JournalSender::JournalSender(const LeftJournal &journal, ports::Server &server, ports::Clock &clock,
                             ports::Timers &timers, ports::Random &random)
    : m_journal(journal)
    , m_server(server)
    , m_clock(clock)
    , m_timers(timers)
    , m_random(random)
{
}

JournalSender::~JournalSender() { m_timers.cancel(m_wake); }

void JournalSender::start() { turn(); }

// ---- asking ---------------------------------------------------------------------------------------

delivery::Situation JournalSender::situation() const
{
    const domain::Instant now = m_clock.running();
    delivery::Situation situation;
    situation.begun = true;
    situation.head = m_journal.last();
    situation.tail = m_tail;
    situation.cursorKnown = m_cursorKnown;
    situation.now = now;
    situation.notBefore = m_notBefore;
    situation.idleProbe = now + never;
    situation.limits = m_size.at(now);
    situation.frozen = m_frozen;
    return situation;
}

void JournalSender::turn()
{
    if (m_cursorKnown && m_tail.cursor >= m_journal.last())
        return finish(End::Delivered, {});
    const delivery::Step step = delivery::nextStep(situation());
    if (const auto *wait = std::get_if<delivery::Wait>(&step)) {
        m_wake = m_timers.start(wait->until - m_clock.running(), [this] {
            m_wake = 0;
            turn();
        });
    } else if (const auto *next = std::get_if<delivery::Append>(&step)) {
        append(*next);
    } else if (m_isAhead) {
        proveLast();
    } else {
        probe();
    }
}

/// From the first fact on at first: the outcomes of what is there already belong to the summary.
void JournalSender::probe()
{
    const domain::Sequence after = m_tail.settled;
    m_server.probe(m_journal.id(), after, answerTo({false, m_journal.id(), after, after}));
}

void JournalSender::append(const delivery::Append &step)
{
    auto facts = m_journal.from(step.first, step.limits.facts);
    if (facts.empty() || !m_journal.chainAt(step.first - 1))
        return finish(End::Gone, QStringLiteral("the server has %1 facts, and the next ones are not kept here: there was "
                                                "a backup that held them")
                                     .arg(step.first - 1));
    facts.resize(size_t(delivery::fitting(facts, step.limits)));
    m_frozen = delivery::Frozen{step.first, int(facts.size())};
    send(std::move(facts));
}

/// The server compares what it has with what it is sent, to the last line.
void JournalSender::proveLast() { send(m_journal.from(m_journal.last(), 1)); }

void JournalSender::send(std::vector<journal::StoredFact> facts)
{
    const domain::Sequence first = facts.front().sequence;
    ports::AppendRequest request{m_journal.id(), first, m_journal.chainAt(first - 1).value_or(QString()),
                                 facts.back().chain.hex(), m_tail.proven, {}, m_journal.last()};
    for (journal::StoredFact &fact : facts)
        request.lines.push_back(std::move(fact.line));
    m_bytes = delivery::bodyBytes(request.lines);
    m_server.append(request, answerTo({true, m_journal.id(), first - 1, facts.back().sequence}));
}

std::function<void(ports::JournalReply, QString)> JournalSender::answerTo(const delivery::Asked &asked)
{
    return [this, asked, alive = std::weak_ptr<int>(m_alive)](const ports::JournalReply &reply, const QString &node) {
        if (!alive.expired())
            replied(asked, reply, node);
    };
}

// ---- what an answer means -------------------------------------------------------------------------

void JournalSender::replied(const delivery::Asked &asked, const ports::JournalReply &reply, const QString &node)
{
    const auto *answer = std::get_if<domain::JournalAnswer>(&reply);
    if (answer && answer->journal == m_journal.id() && answer->cursor > m_journal.last())
        return aheadOfUs(*answer);
    m_isAhead = m_isAhead && !answer;
    const delivery::Own own{m_journal.id(), m_journal.last(), m_tail,
                            [this](domain::Sequence sequence) { return m_journal.chainAt(sequence); }};
    const delivery::Verdict verdict = delivery::judgeReply(asked, reply, node, own, {}, m_clock.running());
    const bool isNoAnswer = std::holds_alternative<ports::Unknown>(reply); // such a node is left by the wire itself
    if (verdict.doubtNode || (verdict.meaning == Meaning::Unknown && !isNoAnswer))
        m_server.doubt(node, verdict.what);
    heed(verdict, asked);
}

/// It was sent more than is kept here, or something else: the last line here shows which.
void JournalSender::aheadOfUs(const domain::JournalAnswer &answer)
{
    remember(answer.results);
    if (!m_firstCursor)
        m_firstCursor = answer.cursor;
    if (!std::exchange(m_isAhead, true))
        return turn();
    m_tail.cursor = answer.cursor;
    m_cursorKnown = true;
    turn();
}

void JournalSender::heed(const delivery::Verdict &verdict, const delivery::Asked &asked)
{
    const domain::Sequence provenBefore = m_tail.proven;
    if (verdict.settlement)
        settle(*verdict.settlement);
    if (m_tail.proven > provenBefore) { // nothing else is progress: a node that forgets must not keep this going
        m_failures = 0;
        m_forkSigns = 0;
    }
    if (verdict.meaning == Meaning::Forked)
        forked(verdict);
    else if (verdict.meaning == Meaning::Settled && (verdict.progress || !asked.append))
        goOn(verdict, asked);
    else if (verdict.next == Next::SendLess)
        sendLess(verdict);
    else
        inVain(verdict);
}

void JournalSender::goOn(const delivery::Verdict &verdict, const delivery::Asked &asked)
{
    m_cursorKnown = verdict.next == Next::GoOn;
    if (asked.append) {
        m_frozen.reset();
        m_size.settledFull(m_bytes, m_clock.running());
        if (onProgress)
            onProgress(summary());
    }
    turn();
}

/// At most ten halvings lead to the one fact that it is about.
void JournalSender::sendLess(const delivery::Verdict &verdict)
{
    if (verdict.meaning == Meaning::TooBig)
        m_size.tooBig(m_frozen->facts, m_bytes, m_clock.running());
    m_frozen->facts = std::max(1, m_frozen->facts / 2);
    turn();
}

void JournalSender::settle(const journal::Settlement &settlement)
{
    m_tail.cursor = settlement.cursor;
    m_tail.settled = std::max(m_tail.settled, settlement.cursor);
    m_tail.proven = std::max(m_tail.proven, settlement.cursor);
    m_tail.epoch = settlement.epoch;
    if (!m_firstCursor)
        m_firstCursor = settlement.cursor;
    remember(settlement.results);
}

void JournalSender::remember(const std::vector<domain::FactResult> &results)
{
    for (const domain::FactResult &result : results) {
        if (result.sequence <= m_journal.last())
            m_outcomes.emplace(result.sequence, result.outcome); // the first verdict stands
    }
}

void JournalSender::forked(const delivery::Verdict &verdict)
{
    if (verdict.incident == QLatin1String("facts-gone"))
        return finish(End::Gone, QStringLiteral("%1, and what follows it is not kept here").arg(verdict.what));
    if (++m_forkSigns >= forkSignsNeeded)
        return finish(End::Forked, QStringLiteral("the server has another history of this journal (%1)").arg(verdict.what));
    inVain(verdict);
}

void JournalSender::inVain(const delivery::Verdict &verdict)
{
    if (++m_failures >= maxTries) {
        const bool silent = verdict.meaning == Meaning::Unknown;
        return finish(silent ? End::Unreachable : End::NotTaken,
                      silent ? QStringLiteral("the server gave no answer in %1 tries; the last time: %2").arg(maxTries).arg(verdict.what)
                             : QStringLiteral("the server does not take fact %1: %2").arg(m_tail.cursor + 1).arg(verdict.what));
    }
    if (verdict.meaning == Meaning::Unknown && m_frozen) {
        m_size.lost(m_bytes, m_clock.running());
        m_frozen->facts = std::max(1, m_frozen->facts / 2);
    }
    m_cursorKnown = m_cursorKnown && (verdict.next == Next::SendAgain || verdict.next == Next::AfterWait);
    m_notBefore = m_clock.running() + delivery::backOff(m_failures, verdict.retryAfter, m_random);
    turn();
}

// ---- the end --------------------------------------------------------------------------------------

JournalSent JournalSender::summary() const
{
    const auto with = [this](domain::Outcome outcome) {
        return std::count_if(m_outcomes.begin(), m_outcomes.end(),
                             [outcome](const auto &entry) { return entry.second == outcome; });
    };
    const domain::Sequence first = m_firstCursor.value_or(0);
    JournalSent sent;
    sent.journal = m_journal.id();
    sent.facts = qint64(m_journal.facts().size());
    sent.alreadyThere = m_journal.count(0, std::min(first, m_journal.last()));
    sent.sent = m_journal.count(first, std::min(m_tail.cursor, m_journal.last()));
    sent.disputed = with(domain::Outcome::Disputed);
    sent.parked = with(domain::Outcome::Parked);
    return sent;
}

void JournalSender::finish(End end, const QString &why)
{
    JournalSent sent = summary();
    sent.end = end;
    sent.why = why;
    const auto tell = std::exchange(onEnd, {});
    if (tell)
        tell(sent); // may destroy this
}

} // namespace start
