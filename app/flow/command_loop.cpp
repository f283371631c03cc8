// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/command_loop.h"
#include "base/log.h"
#include <algorithm>

namespace flow {
namespace {

ports::Sound soundOf(const domain::Notice notice)
{
    return notice == domain::Notice::SameOrNextAsked || notice == domain::Notice::TakeOverAsked ? ports::Sound::Attention
                                                                                               : ports::Sound::Ok;
}

} // namespace

CommandLoop::CommandLoop(domain::StationId station, ports::Clock &clock, journal::Store &store, FactMaker facts)
    : m_clock(clock)
    , m_store(store)
    , m_facts(std::move(facts))
    , m_codes(domain::defaultPatterns())
{
    m_station.id = std::move(station);
    m_station.site.patterns = domain::defaultPatterns();
}

CommandLoop::~CommandLoop() = default;

void CommandLoop::start()
{
    const auto decode = m_facts.decode;
    m_store.run<Past>(
        [spare = makeSpare(), decode](journal::Journal &journal) {
            if (const auto begun = beginWhereNeeded(journal, spare); !begun)
                qCWarning(logFlow, "the journal could not be begun: %s", qUtf8Printable(begun.error().what));
            const auto find = [&](const std::vector<QString> &types) {
                const auto fact = types.empty() ? journal.newest() : journal.newestOf(types);
                return fact ? decode(fact->line) : std::nullopt;
            };
            return Past{find({QStringLiteral("operator.signed_in"), QStringLiteral("operator.signed_out")}),
                        find({QStringLiteral("pick.trolley_taken"), QStringLiteral("pick.trolley_released"),
                              QStringLiteral("pick.dropped")}),
                        find({})};
        },
        [this, alive = std::weak_ptr<int>(m_alive)](const Past &past) {
            if (!alive.expired())
                started(past);
        });
}

void CommandLoop::started(const Past &past)
{
    m_started = true;
    if (past.person && std::holds_alternative<domain::OperatorSignedIn>(past.person->data))
        m_station = domain::apply(std::move(m_station), *past.person);
    if (past.task) {
        if (const auto *taken = std::get_if<domain::TrolleyTaken>(&past.task->data))
            m_toResume = *taken;
    }
    if (past.newest) {
        if (const auto *taken = std::get_if<domain::ItemTaken>(&past.newest->data))
            m_station.resumed = domain::ResumeGuard{taken->code, m_clock.running() + resumeGuard};
    }
    tellWork();
    changed();
    next();
}

void CommandLoop::scanned(const domain::Scan &scan)
{
    const bool twice = scan.bytes == m_lastScan.bytes && scan.device == m_lastScan.device && !scan.device.isEmpty()
        && scan.at - m_lastScan.at < doubleFire;
    m_lastScan = scan;
    if (twice) {
        m_waiting.emplace_back(FiredTwice{});
        return next();
    }
    const auto code = domain::readCode(scan, m_codes);
    if (code)
        give(domain::ScanCode{*code});
    else
        give(domain::ScanFault{code.error(), QString::fromUtf8(scan.bytes.left(40)).simplified()});
}

void CommandLoop::give(const domain::Command &command)
{
    if (m_waiting.size() >= maxWaiting) {
        react({ports::Sound::Refused, {}, domain::NotRecorded{}, domain::Notice::None});
        return;
    }
    m_waiting.emplace_back(command);
    next();
}

void CommandLoop::next()
{
    // Until the route that was in work before the restart is here, scans wait: they would be answered wrongly.
    while (m_started && !m_busy && !m_toResume && !m_waiting.empty()) {
        const Given given = m_waiting.front();
        m_waiting.pop_front();
        if (const auto *command = std::get_if<domain::Command>(&given))
            obey(*command);
        else
            firedTwice();
    }
}

/// A refusal stays until it is answered; a scanner that stutters is no answer.
void CommandLoop::firedTwice()
{
    if (!m_lastRefused)
        react({ports::Sound::Ok, {}, {}, domain::Notice::DoubleFire});
}

void CommandLoop::obey(const domain::Command &command)
{
    const auto decision = domain::decide(m_station, command, m_clock.running());
    if (decision)
        return decided(*decision);
    const domain::Question left = domain::questionAfter(m_station, decision.error());
    if (left.index() != m_station.question.index()) {
        m_station.question = left; // what can no longer be answered is not waited for
        changed();
    }
    react({ports::Sound::Refused, {}, decision.error(), domain::Notice::None});
}

void CommandLoop::decided(const domain::Decision &decision)
{
    if (!decision.events.empty())
        return record(decision);
    m_station.question = decision.question;
    if (decision.notice == domain::Notice::SameOrNextAsked || decision.notice == domain::Notice::SamePiece)
        m_station.resumed.reset();
    react({soundOf(decision.notice), {}, {}, decision.notice});
    if (decision.fetch && onWantTrolley)
        onWantTrolley(*decision.fetch);
}

namespace {

/// This station's facts of a task, in order, each with all its places.
std::vector<OwnFact> ownFacts(const journal::Journal &journal, const domain::TaskId &task,
                              const std::function<std::optional<domain::Event>(const QByteArray &)> &decode)
{
    std::multimap<domain::EventId, Place> earlier;
    for (const journal::EarlierPlace &place : journal.earlierPlaces(task))
        earlier.insert({place.id, Place{place.journal, place.sequence}});
    std::vector<OwnFact> own;
    for (const journal::StoredFact &fact : journal.ofTask(task)) {
        auto event = decode(fact.line);
        if (!event)
            continue;
        OwnFact &known = own.emplace_back(OwnFact{{{fact.journal, fact.sequence}}, std::move(*event)});
        const auto [first, last] = earlier.equal_range(known.event.id);
        for (auto it = first; it != last; ++it)
            known.places.push_back(it->second);
    }
    return own;
}

/// Facts that a person has decided no longer need attention; whether there were any.
bool letGoOfDecided(journal::Journal &journal, const std::set<domain::EventId> &settled)
{
    std::vector<domain::EventId> decided;
    for (const domain::EventId &event : journal.attentionIds()) {
        if (settled.contains(event))
            decided.push_back(event);
    }
    if (decided.empty())
        return false;
    const auto resolved = journal.resolveAttention(decided);
    if (!resolved)
        qCWarning(logFlow, "a decision is not on disk: %s", qUtf8Printable(resolved.error().what));
    return resolved.hasValue();
}

/// Those that nobody has decided are shown, whatever a node that shares no store with the others had said.
bool showUndecided(journal::Journal &journal, const std::set<domain::EventId> &undecided)
{
    const auto raised = journal.raiseAttention({undecided.begin(), undecided.end()});
    if (!raised)
        qCWarning(logFlow, "what a person must see is not on disk: %s", qUtf8Printable(raised.error().what));
    return raised && *raised > 0;
}

} // namespace

// ---- recording ------------------------------------------------------------------------------------

domain::Event CommandLoop::makeEvent(const domain::NewEvent &planned, const QString &trace) const
{
    const domain::OperatorId signedIn = m_station.signedIn ? m_station.signedIn->id : domain::OperatorId();
    const domain::OperatorId who = planned.by.isEmpty() ? signedIn : planned.by;
    return {domain::EventId(m_facts.uuid()), m_clock.now(), m_station.id, who, planned.task, trace, planned.data};
}

std::vector<domain::Event> CommandLoop::makeEvents(const domain::Decision &decision) const
{
    std::vector<domain::Event> events;
    const QString trace = m_facts.traceparent();
    for (const domain::NewEvent &planned : decision.events)
        events.push_back(makeEvent(planned, trace));
    return events;
}

SpareJournal CommandLoop::makeSpare() const
{
    return {domain::JournalId(m_facts.uuid()), makeEvent({{}, domain::JournalBegun{}, {}}, m_facts.traceparent()),
            m_facts.encode};
}

journal::NewFact CommandLoop::makeBegun(const domain::JournalBegun &begun) const
{
    return factOf(makeEvent({{}, begun, {}}, m_facts.traceparent()), m_facts.encode);
}

void CommandLoop::record(const domain::Decision &decision)
{
    m_busy = true;
    const std::vector<domain::Event> events = makeEvents(decision);
    std::vector<journal::NewFact> facts;
    for (const domain::Event &event : events)
        facts.push_back(factOf(event, m_facts.encode));
    m_store.run<Written>(
        [facts, spare = makeSpare(), snapshot = toFoldAfter(events), decode = m_facts.decode](journal::Journal &journal) {
            Written written{recordSurely(journal, facts, spare), {}};
            if (written.result && snapshot)
                written.folded = fold(*snapshot, ownFacts(journal, domain::taskOf(snapshot->route.id), decode));
            return written;
        },
        [this, alive = std::weak_ptr<int>(m_alive), decision, events](const Written &written) {
            if (!alive.expired())
                recorded(decision, events, written);
        });
}

/// A correction counts from the moment at which it was read, and the screen says so with the same answer.
std::optional<domain::RouteSnapshot> CommandLoop::toFoldAfter(const std::vector<domain::Event> &events) const
{
    const bool reads = std::any_of(events.begin(), events.end(), [](const domain::Event &event) {
        return std::holds_alternative<domain::CorrectionAcknowledged>(event.data);
    });
    const auto known = reads && m_station.route ? m_snapshots.find(m_station.route->id) : m_snapshots.end();
    return known == m_snapshots.end() ? std::nullopt : std::optional(known->second);
}

void CommandLoop::recorded(const domain::Decision &decision, const std::vector<domain::Event> &events,
                           const Written &written)
{
    m_busy = false;
    const Recorded &result = written.result;
    if (!result) {
        notRecorded(result.error());
        return next();
    }
    for (const domain::Event &event : events)
        m_station = domain::apply(std::move(m_station), event);
    if (written.folded && m_station.route && m_station.route->id == written.folded->route.id) {
        m_station.route = written.folded->route;
        m_station.corrections = written.folded->corrections;
    }
    m_recordedUpTo = result->sequence;
    m_station.question = decision.question;
    tellWork();
    react({ports::Sound::Accepted, events, {}, domain::Notice::None});
    if (onRecorded)
        onRecorded();
    if (!m_station.signedIn) // the shift is over: time to tidy up
        m_store.post([](journal::Journal &journal) { journal.checkpoint(true); }, [] {});
    next();
}

void CommandLoop::notRecorded(const journal::WriteError &error)
{
    qCWarning(logFlow, "not recorded: %s", qUtf8Printable(error.what));
    const bool unknown = error.fault == journal::WriteFault::Unknown;
    react({unknown ? ports::Sound::Unknown : ports::Sound::Refused, {},
           domain::NotRecorded{error.fault == journal::WriteFault::Full}, domain::Notice::None});
}

void CommandLoop::storeFailed(const journal::WriteError &fault)
{
    if (fault.fault != journal::WriteFault::Unknown)
        return;
    m_store.run<Recorded>([spare = makeSpare()](journal::Journal &journal) { return recordSurely(journal, {}, spare); },
                          [this, alive = std::weak_ptr<int>(m_alive)](const Recorded &result) {
                              if (!alive.expired() && result && onRecorded)
                                  onRecorded();
                          });
}

// ---- what the refresh loop learns -----------------------------------------------------------------

void CommandLoop::learnSite(const domain::Site &site)
{
    m_station.site = site;
    if (site.patterns.empty())
        m_station.site.patterns = domain::defaultPatterns();
    m_codes = domain::CodeTable(m_station.site.patterns);
    if (m_station.signedIn) {
        for (const domain::Operator &known : site.operators) {
            if (known.id == m_station.signedIn->id)
                m_station.signedIn = known;
        }
    }
    changed();
}

void CommandLoop::learnTasks(const std::vector<domain::RouteSummary> &tasks)
{
    m_station.tasks = tasks;
    changed();
}

void CommandLoop::learnOnline(bool online)
{
    if (m_station.online == online)
        return;
    m_station.online = online;
    changed();
}

void CommandLoop::learnRoute(const domain::RouteSnapshot &snapshot)
{
    m_snapshots.insert_or_assign(snapshot.route.id, snapshot);
    struct Learnt
    {
        Folded folded;
        bool changedAttention = false;
    };
    m_store.run<Learnt>(
        [snapshot, decode = m_facts.decode](journal::Journal &journal) {
            Folded folded = fold(snapshot, ownFacts(journal, domain::taskOf(snapshot.route.id), decode));
            const bool letGo = letGoOfDecided(journal, folded.settled);
            const bool raised = showUndecided(journal, folded.undecided);
            return Learnt{std::move(folded), letGo || raised};
        },
        [this, alive = std::weak_ptr<int>(m_alive), route = snapshot.route.id](Learnt learnt) {
            if (alive.expired())
                return;
            folded(route, std::move(learnt.folded));
            if (learnt.changedAttention && onRecorded)
                onRecorded();
        });
}

void CommandLoop::forgetRoute(const domain::RouteId &route)
{
    if (routeInWork() == route)
        return;
    m_snapshots.erase(route);
    m_station.known.erase(route);
    if (const auto *asked = std::get_if<domain::AskTakeOver>(&m_station.question); asked && asked->route == route)
        m_station.question = {};
    changed();
}

void CommandLoop::folded(const domain::RouteId &route, Folded folded)
{
    if (!m_snapshots.contains(route))
        return; // forgotten meanwhile
    m_station.known[route] = folded.route;
    const bool resumes = m_toResume && m_toResume->route == route;
    if (resumes || (m_station.route && m_station.route->id == route)) {
        m_station.route = std::move(folded.route);
        m_station.corrections = std::move(folded.corrections);
    }
    if (resumes)
        m_toResume.reset();
    changed();
    next();
}

/// Goes on as if the trolley had been scanned: its route is fetched, and is taken again when it is here.
void CommandLoop::nothingKept(const domain::RouteId &route)
{
    if (!m_toResume || m_toResume->route != route)
        return;
    const domain::TrolleyId trolley = std::exchange(m_toResume, std::nullopt)->trolley;
    domain::Code code;
    code.kind = domain::CodeKind::Trolley;
    code.text = code.key = trolley.text();
    m_station.question = domain::AwaitRoute{code};
    tellWork();
    changed();
    if (onWantTrolley)
        onWantTrolley(trolley);
    next();
}

void CommandLoop::trolleyAnswered()
{
    // The fold of the route that came with the answer is still under way: this waits behind it.
    m_store.post([](journal::Journal &) {},
                 [this, alive = std::weak_ptr<int>(m_alive)] {
                     if (!alive.expired() && std::holds_alternative<domain::AwaitRoute>(m_station.question))
                         give(domain::RouteArrived{});
                 });
}

std::optional<domain::RouteId> CommandLoop::routeInWork() const
{
    if (m_toResume)
        return m_toResume->route;
    return m_station.route ? std::optional(m_station.route->id) : std::nullopt;
}

void CommandLoop::tellWork()
{
    if (m_toldWork == routeInWork())
        return;
    m_toldWork = routeInWork();
    if (onWork)
        onWork(m_toldWork);
}

void CommandLoop::react(const Reaction &reaction)
{
    m_lastRefused = reaction.refusal.has_value();
    if (!reaction.events.empty() || !reaction.refusal)
        changed();
    if (onReaction)
        onReaction(reaction);
}

void CommandLoop::changed() const
{
    if (onState)
        onState();
}

} // namespace flow
