// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/delivery_loop.h"
#include "base/log.h"
#include "delivery/back_off.h"
#include <algorithm>

namespace delivery {
namespace {

using domain::Duration;
using domain::Instant;
using domain::Sequence;

constexpr Duration idleProbeAfter{60'000};
constexpr quint64 idleJitterMs = 10'000;
constexpr Duration answerHolds{10'000}; // whoever scans learns it sooner, and a network that flaps costs no more requests than this
constexpr Duration hurryGap{1'000};
constexpr Duration forkGap{60'000};
constexpr Duration notTakenAfter{10 * 60'000};
constexpr Duration lawMend{500};
constexpr Duration pastGap{60'000}; ///< a node that is behind shows it with every poll
constexpr int forkSignsNeeded = 2; ///< one answer may lie; the second one comes from another node where there is one
constexpr int damagesToCut = 3;
constexpr size_t maxSightings = 16;

bool needsPerson(domain::Outcome outcome)
{
    return outcome == domain::Outcome::Disputed || outcome == domain::Outcome::Parked;
}

QString nodeName(const ports::JournalReply &reply, const QString &asked)
{
    const auto *answer = std::get_if<domain::JournalAnswer>(&reply);
    return answer && !answer->node.isEmpty() ? answer->node : asked;
}

/// Facts that were sent again and are not listed were applied now: said aloud where the first verdict was another one,
/// so that the journal can notice a second verdict.
void sayAppliedAgain(journal::Settlement &settlement, const Asked &asked, Sequence settled,
                     const journal::Journal &journal)
{
    const auto isListed = [&settlement](Sequence sequence) {
        return std::any_of(settlement.results.begin(), settlement.results.end(),
                           [sequence](const domain::FactResult &r) { return r.sequence == sequence; });
    };
    const Sequence last = std::min({asked.last, settled, settlement.cursor});
    for (Sequence sequence = asked.after + 1; asked.append && sequence <= last; ++sequence) {
        const auto first = journal.resultOf(sequence);
        if (first && needsPerson(first->outcome) && !isListed(sequence))
            settlement.results.push_back({sequence, domain::Outcome::Applied, {}});
    }
}

ports::AppendRequest requestFor(const journal::Head &head, Sequence proven,
                                const std::vector<journal::StoredFact> &facts, const codec::Chain &before)
{
    ports::AppendRequest request{
        head.journal, facts.front().sequence, before.hex(), facts.back().chain.hex(), proven, {}, 0};
    for (const journal::StoredFact &fact : facts)
        request.lines.push_back(fact.line);
    return request;
}

/// Whether a batch of half the size might have got through.
bool sizeMayMatter(const ports::JournalReply &reply)
{
    using Kind = ports::Unknown::Kind;
    const auto *nothing = std::get_if<ports::Unknown>(&reply);
    return nothing && (nothing->kind == Kind::TimedOut || nothing->kind == Kind::Cut ||
                       nothing->kind == Kind::Foreign || nothing->kind == Kind::ServerError);
}

} // namespace

DeliveryLoop::DeliveryLoop(const World &world, MakeJournal makeJournal)
    : m_world(world)
    , m_makeJournal(std::move(makeJournal))
    , m_request(world.timers)
    , m_past(world)
{
}

DeliveryLoop::~DeliveryLoop() { m_world.timers.cancel(m_wake); }

void DeliveryLoop::start()
{
    if (m_stage != Stage::Stopped)
        return;
    m_stage = Stage::Idle;
    m_past.check();
    turn();
}

void DeliveryLoop::nudge() { turn(); }

void DeliveryLoop::checkPast()
{
    const Instant now = m_world.clock.running();
    if (m_stage == Stage::Stopped || (m_lastPast && now - *m_lastPast < pastGap))
        return;
    m_lastPast = now;
    m_past.check();
}

void DeliveryLoop::tryNow()
{
    const Instant now = m_world.clock.running();
    const bool mustWait = m_retryAfter && now < m_notBefore;
    if (mustWait || (m_lastHurry && now - *m_lastHurry < hurryGap))
        return;
    m_lastHurry = now;
    m_notBefore = now;
    if (now >= m_answerHolds)
        m_idleProbe = std::min(m_idleProbe, now);
    turn();
}

// ---- a turn: read what is owed, do the next thing -------------------------------------------------

template <typename Result>
void DeliveryLoop::run(Stage stage, std::function<Result(journal::Journal &)> job, std::function<void(Result)> done)
{
    m_stage = stage;
    m_world.store.run<Result>(std::move(job),
                              [this, alive = std::weak_ptr<int>(m_alive), done = std::move(done)](Result result) {
                                  if (alive.expired())
                                      return;
                                  m_stage = Stage::Idle;
                                  done(std::move(result));
                                  holdTheLaw();
                              });
}

void DeliveryLoop::turn()
{
    m_again = true;
    if (m_stage != Stage::Idle)
        return; // whatever is under way ends in a turn
    m_again = false;
    run<Plan>(
        Stage::Reading,
        [s = situation(), known = m_status.head.journal](journal::Journal &journal) { return plan(journal, s, known); },
        [this](Plan plan) { planned(std::move(plan)); });
}

Situation DeliveryLoop::situation() const
{
    Situation s;
    s.cursorKnown = m_cursorKnown;
    s.now = m_world.clock.running();
    s.notBefore = m_notBefore;
    s.idleProbe = m_idleProbe;
    s.limits = m_size.at(s.now);
    s.frozen = m_frozen;
    return s;
}

DeliveryLoop::Status DeliveryLoop::statusOf(journal::Journal &journal)
{
    Status status;
    status.begun = journal.hasBegun();
    status.head = journal.head();
    status.tail = journal.tail();
    status.counts = journal.counts();
    status.halted = journal.halted();
    return status;
}

DeliveryLoop::Plan DeliveryLoop::plan(journal::Journal &journal, Situation s, const domain::JournalId &known)
{
    Plan plan{statusOf(journal), Nothing{}, {}};
    s.begun = plan.status.begun;
    s.halted = !plan.status.halted.isEmpty();
    s.head = plan.status.head.sequence;
    s.tail = plan.status.tail;
    if (plan.status.head.journal != known) {
        s.cursorKnown = false;
        s.frozen.reset();
    }
    plan.step = nextStep(s);
    if (const auto *batch = std::get_if<Append>(&plan.step)) {
        auto facts = journal.after(batch->first - 1, batch->limits.facts, batch->limits.bytes);
        facts.resize(size_t(fitting(facts, batch->limits)));
        const auto before = journal.chainAt(batch->first - 1);
        if (before && !facts.empty())
            plan.request = requestFor(plan.status.head, s.tail.proven, facts, *before);
    }
    return plan;
}

void DeliveryLoop::planned(Plan plan)
{
    if (plan.status.head.journal != m_status.head.journal) {
        journalChanged(plan.status.head.journal);
        m_tried = plan.status.head.sequence;
    }
    adopt(plan.status);
    publish();
    perform(plan);
    if (m_again)
        turn();
}

void DeliveryLoop::perform(const Plan &plan)
{
    if (const auto *wait = std::get_if<Wait>(&plan.step)) {
        wakeAt(wait->until);
    } else if (std::holds_alternative<Rescue>(plan.step)) {
        rescue();
    } else if (const auto *ask = std::get_if<Probe>(&plan.step)) {
        probe(ask->after);
    } else if (std::holds_alternative<Append>(plan.step) && !plan.request.lines.empty()) {
        append(plan.request);
    } else if (std::holds_alternative<Append>(plan.step)) { // owed, but not to be read: ask where the server stands
        m_cursorKnown = false;
        waitAWhile();
        note(QStringLiteral("journal-unreadable"), {},
             QStringLiteral("no fact can be read after the server's cursor %1").arg(m_status.tail.cursor));
        wakeAt(m_notBefore);
    }
}

/// A disk that failed may be better by now: its journal is put aside once more, or another one begun. Whoever does it
/// nudges; if it failed again, the next turn after the pause is here again.
void DeliveryLoop::rescue()
{
    storeFailed({journal::WriteFault::Unknown, m_status.halted});
    wakeAt(m_notBefore);
}

void DeliveryLoop::adopt(const Status &status)
{
    m_status = status;
    const Sequence cursor = status.tail.cursor;
    if (status.undelivered() == 0 || cursor < m_catchUpFrom)
        m_catchUpFrom = cursor;
}

void DeliveryLoop::journalChanged(const domain::JournalId &journal)
{
    m_status.head.journal = journal;
    m_cursorKnown = false;
    m_frozen.reset();
    m_refusal.reset();
    m_state.notTaken.reset();
    m_sightings.clear();
    m_forkSigns = 0;
    m_failures = 0;
    m_catchUpFrom = 0;
}

// ---- asking ---------------------------------------------------------------------------------------

void DeliveryLoop::probe(Sequence after)
{
    const domain::JournalId journal = m_status.head.journal;
    m_world.server.probe(journal, after, beginAsking({false, journal, after, after}, 0, 0));
}

void DeliveryLoop::append(const ports::AppendRequest &request)
{
    const int facts = int(request.lines.size());
    m_frozen = Frozen{request.first, facts};
    const Asked asked{true, request.journal, request.first - 1, request.first + facts - 1};
    ports::AppendRequest sent = request;
    sent.tried = m_tried;
    m_tried = std::max(m_tried, asked.last);
    m_world.server.append(sent, beginAsking(asked, facts, bodyBytes(request.lines)));
}

std::function<void(ports::JournalReply, QString)> DeliveryLoop::beginAsking(const Asked &asked, int facts, qint64 bytes)
{
    m_stage = Stage::Asking;
    m_world.timers.cancel(std::exchange(m_wake, 0));
    m_pending = {asked, facts, bytes, m_world.clock.now()};
    return m_request.begin([this](const ports::JournalReply &reply, const QString &node) {
        if (m_stage == Stage::Asking)
            replied(reply, node);
    });
}

void DeliveryLoop::replied(const ports::JournalReply &reply, const QString &node)
{
    const QString name = nodeName(reply, node);
    run<Judged>(
        Stage::Judging,
        [asked = m_pending.asked, reply, name, seen = m_sightings, now = m_world.clock.running()](
            journal::Journal &journal) { return judge(journal, asked, reply, name, seen, now); },
        [this, reply, node](const Judged &result) { judged(result, reply, node); });
}

DeliveryLoop::Judged DeliveryLoop::judge(journal::Journal &journal, const Asked &asked,
                                         const ports::JournalReply &reply, const QString &node,
                                         const std::vector<Sighting> &sightings, Instant now)
{
    Judged result;
    const journal::Head head = journal.head();
    if (head.journal != asked.journal) {
        result.stale = true;
        return result;
    }
    const auto chainAt = [&journal](Sequence sequence) -> std::optional<QString> {
        const auto chain = journal.chainAt(sequence);
        return chain ? std::optional(chain->hex()) : std::nullopt;
    };
    const auto first = journal.after(0, 1, 1);
    const Own own{head.journal, head.sequence, journal.tail(), chainAt, first.empty() ? head.sequence + 1 : first.front().sequence};
    result.verdict = judgeReply(asked, reply, node, own, sightings, now);
    if (auto &settlement = result.verdict.settlement) {
        sayAppliedAgain(*settlement, asked, own.tail.settled, journal);
        const auto settled = journal.settle(*settlement);
        if (settled)
            result.second = *settled;
        else
            result.fault = settled.error();
    }
    result.status = statusOf(journal);
    return result;
}

// ---- what an answer means -------------------------------------------------------------------------

void DeliveryLoop::judged(const Judged &result, const ports::JournalReply &reply, const QString &node)
{
    if (result.stale) {
        m_cursorKnown = false;
        turn();
        return;
    }
    adopt(result.status);
    if (result.fault)
        storeFailed(*result.fault);
    else
        heed(result.verdict, reply, node);
    noteSecond(result.second, node);
    publish();
    turn();
}

void DeliveryLoop::heed(const Verdict &verdict, const ports::JournalReply &reply, const QString &node)
{
    const QString name = nodeName(reply, node);
    // A node that gave no answer is left by the wire itself; this is about answers that do not hold.
    const bool isNoAnswer = std::holds_alternative<ports::Unknown>(reply);
    if (verdict.doubtNode || (verdict.meaning == Meaning::Unknown && !isNoAnswer))
        m_world.server.doubt(node, verdict.what);
    if (!verdict.incident.isEmpty())
        note(verdict.incident, name, verdict.what);
    m_state.trouble = verdict.meaning == Meaning::Settled ? QString() : verdict.what;
    if (verdict.meaning != Meaning::Unknown)
        heard(name);
    const bool isNew = isNewNode(name);
    if (const auto *answer = std::get_if<domain::JournalAnswer>(&reply); answer && verdict.meaning != Meaning::Unknown)
        told(*answer, name);
    act(verdict, reply, name);
    if (isNew && m_pending.asked.append && verdict.meaning == Meaning::Settled)
        m_cursorKnown = false; // a node that was not heard before is asked what it knows
    tellOthers(verdict, reply);
}

void DeliveryLoop::act(const Verdict &verdict, const ports::JournalReply &reply, const QString &node)
{
    switch (verdict.meaning) {
    case Meaning::Settled:
        return settled(verdict);
    case Meaning::NodeForgot:
    case Meaning::SequenceGap:
    case Meaning::OtherEpoch:
    case Meaning::SplitStore:
        return goOnFromCursor(verdict);
    case Meaning::BodyDamaged:
        return damaged(verdict);
    case Meaning::Forked:
        return suspectFork(verdict, node);
    case Meaning::TooBig:
        if (m_pending.facts > 1)
            m_size.tooBig(m_pending.facts, m_pending.bytes, m_world.clock.running());
        return notTaken(verdict);
    case Meaning::NotTaken:
        return notTaken(verdict);
    case Meaning::Credential:
        m_state.credentialRefused = true;
        return waitAWhile();
    case Meaning::TooOld:
        m_state.noNewTasks = true;
        return waitAWhile();
    case Meaning::Unknown:
        return lost(verdict, reply);
    }
}

void DeliveryLoop::tellOthers(const Verdict &verdict, const ports::JournalReply &reply)
{
    if (verdict.refetch || verdict.meaning == Meaning::NodeForgot)
        m_past.check();
    if (verdict.refetch && onNewEpoch)
        onNewEpoch();
    if (const auto *answer = std::get_if<domain::JournalAnswer>(&reply);
        answer && verdict.settlement && onChanged && !answer->changed.empty())
        onChanged(answer->changed);
    const auto isForPerson = [](const domain::FactResult &r) { return needsPerson(r.outcome); };
    if (verdict.settlement && onAttention &&
        std::any_of(verdict.settlement->results.begin(), verdict.settlement->results.end(), isForPerson))
        onAttention();
}

void DeliveryLoop::settled(const Verdict &verdict)
{
    const Instant now = m_world.clock.running();
    const bool nothingOwed = m_status.undelivered() == 0;
    m_cursorKnown = verdict.next == Next::GoOn;
    m_state.credentialRefused = false;
    m_state.noNewTasks = false;
    m_answerHolds = now + answerHolds;
    m_idleProbe = now + idleProbeAfter + Duration(qint64(m_world.random.next() % idleJitterMs));
    if (verdict.progress || nothingOwed) {
        m_failures = 0;
        m_forkSigns = 0;
        m_retryAfter = false;
    }
    if (verdict.progress) {
        m_frozen.reset();
        if (!nothingOwed)
            m_size.settledFull(m_pending.bytes, now);
    } else if (m_pending.asked.append) {
        waitAWhile(); // it said yes and took nothing
    }
    if (m_refusal && m_status.tail.cursor >= m_refusal->sequence) {
        m_refusal.reset();
        m_state.notTaken.reset();
    }
}

void DeliveryLoop::goOnFromCursor(const Verdict &verdict)
{
    m_cursorKnown = verdict.next == Next::GoOn;
    m_frozen.reset();
    waitAWhile();
}

void DeliveryLoop::damaged(const Verdict &verdict)
{
    if (m_pending.facts == 1)
        refusedAlone(verdict);
    else if (m_failures >= damagesToCut)
        m_frozen = Frozen{m_pending.asked.after + 1, m_pending.facts / 2};
    waitAWhile();
}

void DeliveryLoop::notTaken(const Verdict &verdict)
{
    if (verdict.next == Next::SendLess) { // at most ten halvings lead to the one fact that it is about
        m_frozen = Frozen{m_pending.asked.after + 1, m_pending.facts / 2};
        return;
    }
    refusedAlone(verdict);
    waitAWhile();
}

void DeliveryLoop::refusedAlone(const Verdict &verdict)
{
    const Instant now = m_world.clock.running();
    const Sequence sequence = m_pending.asked.last;
    if (!m_refusal || m_refusal->sequence != sequence)
        m_refusal = Refusal{sequence, now};
    if (now - m_refusal->since >= notTakenAfter)
        m_state.notTaken = DeliveryState::NotTaken{sequence, verdict.what};
}

void DeliveryLoop::lost(const Verdict &verdict, const ports::JournalReply &reply)
{
    const auto *nothing = std::get_if<ports::Unknown>(&reply);
    m_state.contact = DeliveryState::Contact::NoAnswer;
    m_state.cause = nothing ? nothing->kind : ports::Unknown::Kind::NotReadable;
    m_cursorKnown = false;
    if (m_pending.asked.append && sizeMayMatter(reply)) {
        m_size.lost(m_pending.bytes, m_world.clock.running());
        m_frozen = Frozen{m_pending.asked.after + 1, std::max(1, m_pending.facts / 2)};
    }
    waitAWhile(verdict.retryAfter);
}

void DeliveryLoop::suspectFork(const Verdict &verdict, const QString &node)
{
    const Instant now = m_world.clock.running();
    m_cursorKnown = false;
    m_frozen.reset();
    ++m_forkSigns;
    if (m_forkSigns >= forkSignsNeeded && !(m_lastFork && now - *m_lastFork < forkGap))
        beginJournal(verdict, node);
    else
        waitAWhile();
}

void DeliveryLoop::beginJournal(const Verdict &verdict, const QString &node)
{
    using Begun = std::optional<base::Expected<journal::Head, journal::WriteError>>;
    const journal::Head old = m_status.head;
    const bool isGone = verdict.incident == QLatin1String("facts-gone");
    const NewJournal next = m_makeJournal({isGone ? QStringLiteral("restored") : QStringLiteral("fork"),
                                           domain::Predecessor{old.journal, old.sequence, old.chain.hex()}});
    // All that is here goes again, and ids tell doubles: where the two roads parted, nobody can tell. What was settled may have
    // been settled by a node that had forgotten the other road.
    run<Begun>(
        Stage::Beginning,
        [old, next](journal::Journal &journal) -> Begun {
            const journal::Head head = journal.head();
            if (head.journal != old.journal || head.sequence != old.sequence)
                return {}; // a scan came between: its fact must be in the predecessor, too
            return journal.begin(next.id, next.begun, Sequence(0));
        },
        [this, old, node](const Begun &begun) {
            if (begun && *begun) {
                m_lastFork = m_world.clock.running();
                note(QStringLiteral("journal-continued"), node,
                     QStringLiteral("journal %1 ends at %2 and goes on as %3")
                         .arg(old.journal.text(), QString::number(old.sequence), (*begun)->journal.text()));
                if (onJournalBegun)
                    onJournalBegun((*begun)->journal);
            } else if (begun) {
                storeFailed(begun->error());
            }
            turn();
        });
}

void DeliveryLoop::storeFailed(const journal::WriteError &fault)
{
    m_cursorKnown = false; // nothing is settled that is not on disk: it is asked for again
    waitAWhile();
    qCWarning(logDelivery, "the journal takes nothing: %s", qUtf8Printable(fault.what));
    if (onStoreFault)
        onStoreFault(fault);
}

void DeliveryLoop::heard(const QString &node)
{
    m_state.contact = DeliveryState::Contact::Online;
    m_state.cause.reset();
    m_state.node = node;
    m_state.lastContact = m_world.clock.now();
}

std::optional<domain::UtcTime> DeliveryLoop::serverTime() const
{
    if (!m_serverTime)
        return {};
    const auto &[told, at] = *m_serverTime;
    return told + (m_world.clock.running() - at);
}

bool DeliveryLoop::isNewNode(const QString &node) const
{
    return !m_sightings.empty() &&
           std::none_of(m_sightings.begin(), m_sightings.end(), [&node](const Sighting &s) { return s.node == node; });
}

void DeliveryLoop::told(const domain::JournalAnswer &answer, const QString &node)
{
    m_state.clockSkew = clockSkew(m_pending.sent, m_world.clock.now(), answer.now);
    m_serverTime = {answer.now, m_world.clock.running()};
    if (m_sightings.size() >= maxSightings)
        m_sightings.erase(m_sightings.begin());
    std::erase_if(m_sightings, [&node](const Sighting &s) { return s.node == node; });
    m_sightings.push_back({node, answer.epoch, answer.cursor, m_world.clock.running()});
}

// ---- notes, waiting, the law ----------------------------------------------------------------------

void DeliveryLoop::note(const QString &kind, const QString &node, const QString &what)
{
    if (!m_gate.lets(kind, node, m_world.clock.running()))
        return;
    qCWarning(logDelivery, "%s %s: %s", qUtf8Printable(kind), qUtf8Printable(node), qUtf8Printable(what));
    const auto keep = [incident = journal::Incident{m_world.clock.now(), kind, node, what}](journal::Journal &journal) {
        if (const auto kept = journal.note(incident); !kept)
            qCWarning(logDelivery, "an incident is not on disk: %s", qUtf8Printable(kept.error().what));
    };
    m_world.store.post(keep, [] {});
}

void DeliveryLoop::noteSecond(const std::vector<journal::SecondVerdict> &second, const QString &node)
{
    QStringList sequences;
    for (const journal::SecondVerdict &verdict : second)
        sequences << QString::number(verdict.sequence);
    if (!sequences.isEmpty())
        note(QStringLiteral("second-verdict"), node,
             QStringLiteral("judged otherwise before, and the first verdict stands: fact ") +
                 sequences.join(QStringLiteral(", ")));
}

void DeliveryLoop::waitAWhile(std::optional<Duration> retryAfter)
{
    ++m_failures;
    m_retryAfter = retryAfter.has_value();
    m_notBefore = m_world.clock.running() + backOff(m_failures, retryAfter, m_world.random);
}

void DeliveryLoop::wakeAt(Instant due)
{
    m_world.timers.cancel(m_wake);
    m_wakeAt = due;
    const Duration after = std::max(Duration(0), due - m_world.clock.running());
    m_wake = m_world.timers.start(after, [this] {
        m_wake = 0;
        turn();
        holdTheLaw();
    });
}

void DeliveryLoop::publish()
{
    m_state.counts = m_status.counts;
    m_state.undelivered = m_status.undelivered();
    m_state.halted = m_status.halted;
    const bool owed = m_state.undelivered > 0;
    m_state.sending =
        owed ? DeliveryState::Sending{m_status.tail.cursor - m_catchUpFrom, m_status.head.sequence - m_catchUpFrom}
             : DeliveryState::Sending{};
    if (m_state == m_published)
        return;
    m_published = m_state;
    if (onState)
        onState(m_state);
}

bool DeliveryLoop::lawHolds() const
{
    if (m_stage != Stage::Idle || m_status.undelivered() == 0 || m_state.notTaken)
        return true;
    return m_wake != 0 && m_wakeAt - m_world.clock.running() <= retryAfterCap;
}

void DeliveryLoop::holdTheLaw()
{
    if (lawHolds())
        return;
    const QString what = QStringLiteral("%1 facts are owed and nothing was under way").arg(m_status.undelivered());
    wakeAt(m_world.clock.running() + lawMend);
    note(QStringLiteral("law-broken"), {}, what);
    if (onLawBroken)
        onLawBroken(what);
}

} // namespace delivery
