// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/past_journals.h"
#include "base/log.h"
#include "delivery/back_off.h"
#include "delivery/schedule.h"
#include <algorithm>

namespace delivery {
namespace {

using domain::Duration;
using domain::JournalAnswer;
using domain::Sequence;

constexpr Duration roundGap{5 * 60'000};
constexpr int refusalsToLeaveIt = 5; ///< one that no node takes is left to the next round: it must not hold up the others

} // namespace

PastJournals::PastJournals(const World &world)
    : m_world(world)
    , m_request(world.timers)
{
}

PastJournals::~PastJournals() { m_world.timers.cancel(m_wake); }

void PastJournals::check()
{
    m_again = true;
    if (!m_busy)
        round();
}

void PastJournals::round()
{
    m_again = false;
    m_busy = true;
    m_world.timers.cancel(std::exchange(m_wake, 0));
    m_world.store.run<std::vector<domain::JournalId>>(
        [](journal::Journal &journal) {
            std::vector<domain::JournalId> all = journal.journals();
            std::erase(all, journal.head().journal);
            std::erase_if(all, journal::isNameless); // no server knows it by that
            return all;
        },
        [this, alive = std::weak_ptr<int>(m_alive)](const std::vector<domain::JournalId> &past) {
            if (alive.expired())
                return;
            m_left.assign(past.begin(), past.end());
            m_maxFacts = maxBatchFacts;
            m_failures = 0;
            m_refusals = 0;
            probe();
        });
}

void PastJournals::probe()
{
    if (m_left.empty()) {
        m_busy = false;
        m_again ? round() : wakeAfter(roundGap);
        return;
    }
    // Outcomes are of no interest here: a sequence that no journal reaches.
    constexpr Sequence beyondAll = 1LL << 50;
    m_world.server.probe(m_left.front(), beyondAll,
                         m_request.begin([this](const ports::JournalReply &reply, const QString &) { probed(reply); }));
}

void PastJournals::probed(const ports::JournalReply &reply)
{
    const auto *nothing = std::get_if<ports::Unknown>(&reply);
    if (const auto *answer = std::get_if<JournalAnswer>(&reply); answer && answer->journal == m_left.front())
        look(*answer);
    else if (const auto *problem = std::get_if<ports::Refused>(&reply))
        refused(problem->problem);
    else
        tryAgain(nothing ? nothing->retryAfter : std::nullopt);
}

void PastJournals::look(const JournalAnswer &answer)
{
    m_world.store.run<Missing>(
        [answer, most = m_maxFacts](journal::Journal &journal) { return missingAfter(journal, answer, most); },
        [this, alive = std::weak_ptr<int>(m_alive)](const Missing &missing) {
            if (!alive.expired())
                found(missing);
        });
}

PastJournals::Missing PastJournals::missingAfter(journal::Journal &journal, const JournalAnswer &answer, int maxFacts)
{
    if (journal.factsOf(answer.journal, answer.cursor, 1).empty())
        return {};
    const auto before = journal.chainAt(answer.journal, answer.cursor);
    if (!before)
        return {Missing::Kind::Gone, {}};
    if (before->hex() != answer.chain)
        return {Missing::Kind::NotOnChain, {}};
    // What stands behind a hole can be proven to nobody.
    auto facts = journal.unbrokenOf(answer.journal, answer.cursor, maxFacts);
    if (facts.empty())
        return {Missing::Kind::Gone, {}};
    facts.resize(size_t(fitting(facts, {maxFacts, firstBatchBytes})));
    ports::AppendRequest request{
        answer.journal, facts.front().sequence, before->hex(), facts.back().chain.hex(), 0, {}, facts.back().sequence};
    for (const journal::StoredFact &fact : facts)
        request.lines.push_back(fact.line);
    return {Missing::Kind::Facts, request};
}

void PastJournals::found(const Missing &missing)
{
    switch (missing.kind) {
    case Missing::Kind::Nothing:
        return done();
    case Missing::Kind::Facts:
        return append(missing);
    case Missing::Kind::NotOnChain: // as after the fork that ended it: what is ours stands in the journal after it
        return done();
    case Missing::Kind::Gone:
        note(QStringLiteral("facts-gone"),
             QStringLiteral("the server lost facts of journal %1 that are not kept here any more")
                 .arg(m_left.front().text()));
        return done();
    }
}

void PastJournals::append(const Missing &missing)
{
    note(QStringLiteral("past-journal"), QStringLiteral("journal %1, which ended before, is sent again from %2")
                                             .arg(m_left.front().text())
                                             .arg(missing.request.first));
    m_world.server.append(
        missing.request,
        m_request.begin([this, request = missing.request](const ports::JournalReply &reply, const QString &) { appended(request, reply); }));
}

void PastJournals::appended(const ports::AppendRequest &request, const ports::JournalReply &reply)
{
    if (const auto *problem = std::get_if<ports::Refused>(&reply))
        return refused(problem->problem);
    const auto *answer = std::get_if<JournalAnswer>(&reply);
    if (!answer || answer->journal != request.journal || answer->cursor < request.first)
        return tryAgain();
    m_failures = 0;
    m_refusals = 0;
    look(*answer);
}

void PastJournals::refused(const domain::Problem &problem)
{
    if (problem.type == domain::problemType("journal-forked"))
        return done();
    if (problem.status == 413 && m_maxFacts > 1)
        m_maxFacts /= 2;
    else if (++m_refusals >= refusalsToLeaveIt)
        return done();
    tryAgain();
}

void PastJournals::done()
{
    m_left.pop_front();
    m_failures = 0;
    m_refusals = 0;
    probe();
}

void PastJournals::tryAgain(std::optional<Duration> retryAfter)
{
    ++m_failures;
    wakeAfter(backOff(m_failures, retryAfter, m_world.random));
}

void PastJournals::wakeAfter(Duration pause)
{
    m_world.timers.cancel(m_wake);
    m_wake = m_world.timers.start(pause, [this] {
        m_wake = 0;
        m_busy ? probe() : round();
    });
}

void PastJournals::note(const QString &kind, const QString &what)
{
    if (!m_gate.lets(kind, {}, m_world.clock.running()))
        return;
    qCWarning(logDelivery, "%s: %s", qUtf8Printable(kind), qUtf8Printable(what));
    const auto keep = [incident = journal::Incident{m_world.clock.now(), kind, {}, what}](journal::Journal &journal) {
        if (const auto kept = journal.note(incident); !kept)
            qCWarning(logDelivery, "an incident is not on disk: %s", qUtf8Printable(kept.error().what));
    };
    m_world.store.post(keep, [] {});
}

} // namespace delivery
