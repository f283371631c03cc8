// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/command_loop.h"
#include "base/log.h"
#include <algorithm>

namespace flow {
namespace {

using AppendResult = base::Expected<journal::Head, journal::WriteError>;

/// The commit may or may not be there: the files are put aside and the same lines go into a new journal, where the server
/// knows them by their ids should the old ones come to light.
AppendResult appendAfterFault(journal::Journal &journal, const std::vector<journal::NewFact> &facts, domain::UtcTime now,
                              const domain::JournalId &id, const journal::NewFact &begun, const QString &why)
{
    const auto folder = journal.quarantine(now, why);
    if (!folder)
        return base::Unexpected{journal::WriteError{journal::WriteFault::Refused, folder.error().what}};
    if (!journal.hasBegun()) {
        if (const auto head = journal.begin(id, begun); !head)
            return head;
    }
    return journal.append(facts);
}

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
    const domain::JournalId id(m_facts.uuid());
    const journal::NewFact begun = makeBegun({QStringLiteral("new"), {}});
    const auto decode = m_facts.decode;
    m_store.run<Past>(
        [id, begun, decode](journal::Journal &journal) {
            if (!journal.hasBegun()) {
                if (const auto head = journal.begin(id, begun); !head)
                    qCWarning(logFlow) << "the journal could not be begun:" << head.error().what;
            }
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
            m_toResume = taken->route;
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
        react({ports::Sound::Ok, {}, {}, domain::Notice::DoubleFire});
        return;
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
    m_waiting.push_back(command);
    next();
}

void CommandLoop::next()
{
    // Until the route that was in work before the restart is here, scans wait: they would be answered wrongly.
    while (m_started && !m_busy && !m_toResume && !m_waiting.empty()) {
        const domain::Command command = m_waiting.front();
        m_waiting.pop_front();
        const auto decision = domain::decide(m_station, command, m_clock.running());
        if (decision)
            decided(*decision);
        else
            react({ports::Sound::Refused, {}, decision.error(), domain::Notice::None});
    }
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

std::vector<domain::Event> CommandLoop::makeEvents(const domain::Decision &decision) const
{
    std::vector<domain::Event> events;
    const QString trace = m_facts.traceparent();
    for (const domain::NewEvent &planned : decision.events) {
        const domain::OperatorId who = !planned.by.isEmpty() ? planned.by
            : m_station.signedIn                              ? m_station.signedIn->id
                                                              : domain::OperatorId();
        events.push_back({domain::EventId(m_facts.uuid()), m_clock.now(), m_station.id, who, planned.task, trace, planned.data});
    }
    return events;
}

journal::NewFact CommandLoop::makeFact(const domain::Event &event) const
{
    return {m_facts.encode(event), event.id, domain::eventTypeName(event.data), event.task};
}

journal::NewFact CommandLoop::makeBegun(const domain::JournalBegun &begun) const
{
    const domain::OperatorId who = m_station.signedIn ? m_station.signedIn->id : domain::OperatorId();
    return makeFact({domain::EventId(m_facts.uuid()), m_clock.now(), m_station.id, who, {}, m_facts.traceparent(), begun});
}

void CommandLoop::record(const domain::Decision &decision)
{
    m_busy = true;
    const std::vector<domain::Event> events = makeEvents(decision);
    std::vector<journal::NewFact> facts;
    for (const domain::Event &event : events)
        facts.push_back(makeFact(event));
    const domain::JournalId spare(m_facts.uuid());
    const journal::NewFact begun = makeBegun({QStringLiteral("quarantine"), {}});
    m_store.run<AppendResult>(
        [facts, spare, begun, now = m_clock.now()](journal::Journal &journal) {
            AppendResult result = journal.append(facts);
            if (result || result.error().fault != journal::WriteFault::Unknown)
                return result;
            return appendAfterFault(journal, facts, now, spare, begun, result.error().what);
        },
        [this, alive = std::weak_ptr<int>(m_alive), decision, events](const AppendResult &result) {
            if (!alive.expired())
                recorded(decision, events, result);
        });
}

void CommandLoop::recorded(const domain::Decision &decision, const std::vector<domain::Event> &events,
                           const AppendResult &result)
{
    m_busy = false;
    if (!result) {
        qCWarning(logFlow) << "not recorded:" << result.error().what;
        const bool full = result.error().fault == journal::WriteFault::Full;
        const auto sound = result.error().fault == journal::WriteFault::Unknown ? ports::Sound::Unknown : ports::Sound::Refused;
        react({sound, {}, domain::NotRecorded{full}, domain::Notice::None});
    } else {
        for (const domain::Event &event : events)
            m_station = domain::apply(std::move(m_station), event);
        m_recordedUpTo = result->sequence;
        m_station.question = decision.question;
        tellWork();
        react({ports::Sound::Accepted, events, {}, domain::Notice::None});
        if (onRecorded)
            onRecorded();
    }
    next();
}

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
    const auto decode = m_facts.decode;
    m_store.run<Folded>(
        [snapshot, decode](journal::Journal &journal) {
            std::vector<OwnFact> own;
            for (const journal::StoredFact &fact : journal.ofTask(domain::taskOf(snapshot.route.id))) {
                if (auto event = decode(fact.line))
                    own.push_back({fact.journal, fact.sequence, std::move(*event)});
            }
            return fold(snapshot, own);
        },
        [this, alive = std::weak_ptr<int>(m_alive), route = snapshot.route.id](Folded folded) {
            if (!alive.expired())
                this->folded(route, std::move(folded));
        });
}

void CommandLoop::folded(const domain::RouteId &route, Folded folded)
{
    m_station.known[route] = folded.route;
    const bool resumes = m_toResume == route;
    if (resumes || (m_station.route && m_station.route->id == route)) {
        m_station.route = std::move(folded.route);
        m_station.corrections = std::move(folded.corrections);
    }
    if (resumes)
        m_toResume.reset();
    changed();
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
    return m_station.route ? std::optional(m_station.route->id) : m_toResume;
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
