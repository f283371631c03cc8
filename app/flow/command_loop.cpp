// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/command_loop.h"
#include "base/log.h"
#include "domain/sign_in.h"
#include <QDateTime>
#include <algorithm>

namespace flow {
namespace {

ports::Sound soundOf(const domain::Notice notice)
{
    using domain::Notice;
    const bool needsAnAnswer = notice == Notice::SameOrNextAsked || notice == Notice::TakeOverAsked
        || notice == Notice::OrderTakeOverAsked || notice == Notice::WeightOff || notice == Notice::ApprovalAsked;
    return needsAnAnswer ? ports::Sound::Attention : ports::Sound::Ok;
}

/// The code whose scan made this fact.
QString scannedCode(const domain::EventData &data)
{
    if (const auto *taken = std::get_if<domain::ItemTaken>(&data))
        return taken->code;
    const auto *verified = std::get_if<domain::UnitVerified>(&data);
    return verified ? verified->code : QString();
}

/// What tells which task is in work: it is begun, or let go of.
std::vector<QString> taskFacts(bool atDesk)
{
    if (atDesk)
        return {QStringLiteral("pack.order_taken"), QStringLiteral("pack.put_aside"), QStringLiteral("pack.problem_raised")};
    return {QStringLiteral("pick.trolley_taken"), QStringLiteral("pick.trolley_released"), QStringLiteral("pick.dropped")};
}

domain::Code codeOf(domain::CodeKind kind, const QString &text)
{
    domain::Code code;
    code.kind = kind;
    code.text = code.key = text;
    return code;
}

/// What the station itself reports: nobody did it, so nobody hears an answer.
bool isOwn(const domain::Command &command)
{
    return std::holds_alternative<domain::PrintReport>(command) || std::holds_alternative<domain::LabelArrived>(command);
}

QString deskSetting() { return QStringLiteral("desk"); }

/// The newest facts of these types, the oldest first; each once, also where it stands in two journals.
std::vector<domain::Event> eventsOf(const journal::Journal &journal, const std::vector<QString> &types, int atMost,
                                    const std::function<std::optional<domain::Event>(const QByteArray &)> &decode)
{
    std::vector<domain::Event> events;
    std::set<domain::EventId> seen;
    for (const journal::StoredFact &fact : journal.ofTypes(types, atMost)) {
        auto event = decode(fact.line);
        if (event && seen.insert(event->id).second)
            events.push_back(std::move(*event));
    }
    return events;
}

/// What tells how many wrong PINs in a row there were; each fact once.
std::vector<domain::Event> signInsIn(const journal::Journal &journal, const std::function<std::optional<domain::Event>(const QByteArray &)> &decode)
{
    constexpr int enough = 1000;
    return eventsOf(journal, {QStringLiteral("operator.refused"), QStringLiteral("operator.signed_in"), QStringLiteral("operator.unlocked"), QStringLiteral("person.approved")},
                    enough, decode);
}

/// The last thing that was done with hands: whoever made the letters larger since is still asked about the piece before.
std::optional<domain::Event> newestDeed(const journal::Journal &journal, const std::function<std::optional<domain::Event>(const QByteArray &)> &decode)
{
    constexpr int enough = 50;
    for (const journal::StoredFact &fact : journal.recent(enough)) {
        auto event = decode(fact.line);
        if (!event || !std::holds_alternative<domain::OperatorSettingsChanged>(event->data))
            return event;
    }
    return std::nullopt;
}

/// What people chose on this station, each fact once.
std::vector<domain::Event> choicesIn(const journal::Journal &journal, const std::function<std::optional<domain::Event>(const QByteArray &)> &decode)
{
    constexpr int enough = 1000;
    return eventsOf(journal, {QStringLiteral("operator.settings_changed")}, enough, decode);
}

} // namespace

CommandLoop::CommandLoop(domain::StationId station, ports::Clock &clock, journal::Store &store, FactMaker facts, bool atDesk)
    : m_clock(clock)
    , m_store(store)
    , m_facts(std::move(facts))
    , m_codes(domain::defaultPatterns())
{
    m_station.id = std::move(station);
    m_station.site.patterns = domain::defaultPatterns();
    if (atDesk)
        m_station.packing.emplace();
}

CommandLoop::~CommandLoop() = default;

void CommandLoop::start()
{
    const auto decode = m_facts.decode;
    m_store.run<Past>(
        [spare = makeSpare(), decode, ofTasks = taskFacts(m_station.packing.has_value())](journal::Journal &journal) {
            if (const auto begun = beginWhereNeeded(journal, spare); !begun)
                qCWarning(logFlow, "the journal could not be begun: %s", qUtf8Printable(begun.error().what));
            const auto find = [&](const std::vector<QString> &types) {
                const auto fact = journal.newestOf(types);
                return fact ? decode(fact->line) : std::nullopt;
            };
            Past past{find({QStringLiteral("operator.signed_in"), QStringLiteral("operator.signed_out")}),
                        find(ofTasks), newestDeed(journal, decode), journal.setting(deskSetting()), signInsIn(journal, decode), choicesIn(journal, decode), false};
            past.isWhole = journal.readsWhole();
            return past;
        },
        [this, alive = std::weak_ptr<int>(m_alive)](const Past &past) {
            if (!alive.expired())
                started(past);
        });
}

void CommandLoop::started(const Past &past)
{
    if (!past.isWhole)
        return notRead();
    m_started = true;
    if (past.person && std::holds_alternative<domain::OperatorSignedIn>(past.person->data))
        m_station = domain::apply(std::move(m_station), *past.person);
    m_station.proven = false;
    m_station.pinTries.clear();
    for (const domain::Event &event : past.signIns)
        domain::countPinTry(m_station.pinTries, event);
    m_station.chosen.clear();
    for (const domain::Event &event : past.choices)
        domain::countChoice(m_station.chosen, event);
    domain::recallPinTries(m_station.pinTries, m_keptTries);
    for (auto &[who, tries] : m_station.pinTries)
        tries.since = m_clock.running(); // how long ago it was, no clock can tell
    if (past.task) {
        if (const auto *taken = std::get_if<domain::TrolleyTaken>(&past.task->data))
            m_toResume = Resume{taken->route, codeOf(domain::CodeKind::Trolley, taken->trolley.text())};
        if (const auto *taken = std::get_if<domain::OrderTaken>(&past.task->data))
            m_toResume = Resume{taken->order, codeOf(domain::CodeKind::Product, taken->order.text())};
    }
    if (const QString code = past.newest ? scannedCode(past.newest->data) : QString(); !code.isEmpty())
        m_station.resumed = domain::ResumeGuard{code, m_clock.running() + resumeGuard};
    lookAtDesk(past.desk);
    tellWork();
    changed();
    next();
}

void CommandLoop::scanned(const domain::Scan &scan)
{
    const bool twice = !scan.isBroken && scan.bytes == m_lastScan.bytes && scan.device == m_lastScan.device && !scan.device.isEmpty()
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
    if ((m_waiting.size() >= maxWaiting || waitsForTheDisk()) && !isOwn(command)) {
        react({ports::Sound::Refused, {}, domain::NotRecorded{}, domain::Notice::None});
        return;
    }
    m_waiting.emplace_back(command);
    next();
}

void CommandLoop::next()
{
    // Until the task that was in work before the restart is here, scans wait: they would be answered wrongly.
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
    if (isOwn(command))
        return obeyOwn(command);
    m_station.today = today();
    const auto decision = domain::decide(m_station, command, m_clock.running());
    if (decision)
        return decided(*decision);
    const domain::Question left = domain::questionAfter(m_station, decision.error());
    const bool isTypedAnew = std::holds_alternative<domain::AskNewPin>(left);
    if (left.index() != m_station.question.index() || isTypedAnew) {
        m_station.question = left; // what can no longer be answered is not waited for
        changed();
    }
    react({ports::Sound::Refused, {}, decision.error(), domain::Notice::None});
}

/// By both clocks: one that is ahead must not keep anybody from good goods.
QString CommandLoop::today() const
{
    const std::optional<domain::UtcTime> server = serverTime ? serverTime() : std::nullopt;
    return server ? QDateTime::fromMSecsSinceEpoch(std::min(*server, m_clock.now()).ms).date().toString(Qt::ISODate) : QString();
}

void CommandLoop::obeyOwn(const domain::Command &command)
{
    const auto decision = domain::decide(m_station, command, m_clock.running());
    if (!decision)
        return;
    const auto *report = std::get_if<domain::PrintReport>(&command);
    if (report && decision->events.empty())
        printTold(report->job); // by an earlier fact
    decided(*decision);
}

void CommandLoop::printsTold(const std::vector<domain::Event> &events)
{
    for (const domain::Event &event : events) {
        std::visit(
            [this](const auto &fact) {
                if constexpr (requires { fact.job; })
                    printTold(fact.job);
            },
            static_cast<const domain::EventKinds &>(event.data));
    }
}

/// Behind the fact in the journal's thread: a kill in between only tells it once more.
void CommandLoop::printTold(const QString &job)
{
    m_store.post(
        [job](journal::Journal &journal) {
            if (const auto told = journal.markPrintTold(job); !told)
                qCWarning(logFlow, "a print is told, but that is not on disk: %s", qUtf8Printable(told.error().what));
        },
        [] {});
}

void CommandLoop::decided(const domain::Decision &decision)
{
    if (decision.checkPin)
        return checkPin(decision);
    if (!decision.events.empty())
        return record(decision);
    m_station.question = decision.question;
    if (decision.quiet)
        return;
    if (decision.notice == domain::Notice::SameOrNextAsked || decision.notice == domain::Notice::SamePiece)
        m_station.resumed.reset();
    if (decision.marks)
        remember(*decision.marks);
    react({soundOf(decision.notice), {}, {}, decision.notice});
    if (decision.newPin && onNewPin)
        onNewPin(*decision.newPin);
    if (decision.fetch && onWantTrolley)
        onWantTrolley(*decision.fetch);
    if (decision.fetchOrder && onWantOrder)
        onWantOrder({*decision.fetchOrder, m_station.packing->trolley});
    if (decision.print && onPrint)
        onPrint(*decision.print);
}

void CommandLoop::checkPin(const domain::Decision &decision)
{
    m_busy = true;
    m_station.question = decision.question;
    changed();
    m_store.run<bool>([check = *decision.checkPin, fits = m_facts.pinFits](journal::Journal &) { return fits && fits(check.verifier, check.pin.text()); },
                      [this, alive = std::weak_ptr<int>(m_alive)](bool right) {
                          if (alive.expired())
                              return;
                          m_busy = false;
                          obey(domain::PinChecked{right});
                          next();
                      });
}

void CommandLoop::lock()
{
    if (!m_station.site.policies.pin || !m_station.signedIn || !std::exchange(m_station.proven, false))
        return;
    const auto *fresh = std::get_if<domain::AskNewPin>(&m_station.question);
    if (!fresh || !fresh->isSent) // what becomes of a PIN that was sent is still told
        m_station.question = {};
    changed();
}

/// Which desk this is outlives the program; whether its devices were looked at does not.
void CommandLoop::remember(const domain::DeskMarks &marks)
{
    static_cast<domain::DeskMarks &>(*m_station.packing) = marks;
    m_store.post(
        [code = marks.desk ? marks.desk->code : QString()](journal::Journal &journal) {
            if (journal.setting(deskSetting()) == code)
                return;
            if (const auto kept = journal.keepSetting(deskSetting(), code); !kept)
                qCWarning(logFlow, "the desk is not on disk: %s", qUtf8Printable(kept.error().what));
        },
        [] {});
}

/// What the site says of this desk now.
void CommandLoop::lookAtDesk(const QString &code)
{
    if (!m_station.packing || code.isEmpty())
        return;
    const domain::Desk *known = domain::deskOf(m_station.site, code);
    m_station.packing->desk = known ? *known : domain::Desk{code, code, {}, {}, {}};
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

bool isAnyIn(const domain::SequencesOf &open, const std::vector<Place> &places)
{
    return std::any_of(places.begin(), places.end(), [&](const Place &place) {
        const auto of = open.find(place.journal);
        return of != open.end() && std::find(of->second.begin(), of->second.end(), place.sequence) != of->second.end();
    });
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
            if (!written.result)
                return written;
            if (const auto *route = std::get_if<domain::RouteSnapshot>(&snapshot))
                written.folded = fold(*route, ownFacts(journal, domain::taskOf(route->route.id), decode));
            if (const auto *order = std::get_if<domain::OrderSnapshot>(&snapshot))
                written.folded = fold(*order, ownFacts(journal, domain::taskOf(order->order.id), decode));
            if (!journal.readsWhole())
                written.folded = {};
            return written;
        },
        [this, alive = std::weak_ptr<int>(m_alive), decision, events](const Written &written) {
            if (!alive.expired())
                recorded(decision, events, written);
        });
}

/// A correction counts from the moment at which it was read, and the screen says so with the same answer.
CommandLoop::Snapshot CommandLoop::toFoldAfter(const std::vector<domain::Event> &events) const
{
    const bool reads = std::any_of(events.begin(), events.end(), [](const domain::Event &event) {
        return std::holds_alternative<domain::CorrectionAcknowledged>(event.data);
    });
    if (!reads)
        return {};
    if (const auto known = m_station.route ? m_snapshots.find(m_station.route->id) : m_snapshots.end(); known != m_snapshots.end())
        return known->second;
    if (!m_station.packing || !m_station.packing->order)
        return {};
    const auto known = m_orders.find(m_station.packing->order->id);
    return known == m_orders.end() ? Snapshot() : Snapshot(known->second);
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
    for (const domain::Event &event : events) {
        m_station = domain::apply(std::move(m_station), event);
        if (std::holds_alternative<domain::OperatorRefused>(event.data))
            m_station.pinTries[domain::refusedOf(event)].since = m_clock.running();
    }
    if (const auto *route = std::get_if<Folded>(&written.folded); route && m_station.route && m_station.route->id == route->task.id)
        show(*route);
    if (const auto *order = std::get_if<FoldedOrder>(&written.folded); order && isOrderInWork(order->task.id))
        show(*order);
    m_recordedUpTo = result->sequence;
    readAgain();
    if (decision.quiet)
        printsTold(events);
    m_station.question = decision.question;
    tellWork();
    if (decision.refusal)
        react({ports::Sound::Refused, {}, decision.refusal, domain::Notice::None});
    if (decision.quiet)
        changed();
    else
        react({ports::Sound::Accepted, events, {}, domain::Notice::None});
    if (decision.print && onPrint)
        onPrint(*decision.print);
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
                              if (alive.expired() || !result)
                                  return;
                              readAgain();
                              if (onRecorded)
                                  onRecorded();
                          });
}

/// The screen stays as it is: a task without some of its facts would move somebody back. What is unread is read again when the
/// files have been put aside; the delivery loop tries that again and again.
void CommandLoop::notRead()
{
    m_unread = true;
    if (waitsForTheDisk()) {
        std::erase_if(m_waiting, [](const Given &given) {
            const auto *command = std::get_if<domain::Command>(&given);
            return !command || !isOwn(*command);
        });
        react({ports::Sound::Refused, {}, domain::NotRecorded{}, domain::Notice::None});
    }
    storeFailed({journal::WriteFault::Unknown, {}});
    if (onRecorded)
        onRecorded();
}

void CommandLoop::readAgain()
{
    if (!std::exchange(m_unread, false))
        return;
    if (!m_started)
        return start();
    for (const auto &[id, snapshot] : m_snapshots)
        learn<domain::Route>(snapshot, domain::taskOf(id));
    for (const auto &[id, snapshot] : m_orders)
        learn<domain::PackOrder>(snapshot, domain::taskOf(id));
}

/// Nothing can be asked of a person while it is not known what they did before.
bool CommandLoop::waitsForTheDisk() const { return m_unread && (!m_started || m_toResume); }

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
    if (m_station.packing && m_station.packing->desk)
        lookAtDesk(m_station.packing->desk->code);
    changed();
}

void CommandLoop::learnTasks(const TaskLists &tasks)
{
    m_station.tasks = tasks.routes;
    if (m_station.packing)
        m_station.packing->orders = tasks.orders;
    changed();
}

void CommandLoop::learnSearching()
{
    m_station.searching = true;
    changed();
}

/// The task in work goes on as it was begun; what of it is urgent counts where the next stop or unit begins.
void CommandLoop::learnFlags(const domain::Flags &flags)
{
    m_station = domain::learnt(std::move(m_station), flags);
    changed();
}

void CommandLoop::learnOnline(bool online)
{
    const bool searched = std::exchange(m_station.searching, false);
    if (m_station.online == online && !searched)
        return;
    m_station.online = online;
    changed();
}

/// Before the roster is fetched: whoever has just chosen a PIN uses it, and the old one is no good here from now on.
void CommandLoop::learnPin(domain::PinOutcome outcome, const std::optional<domain::Operator> &who)
{
    if (who) {
        for (domain::Operator &known : m_station.site.operators)
            known = known.id == who->id ? *who : known;
        if (m_station.signedIn && m_station.signedIn->id == who->id)
            m_station.signedIn = *who;
    }
    m_waiting.emplace_back(domain::Command(domain::PinAnswered{outcome}));
    changed();
    next();
}

void CommandLoop::learnScale(bool ready)
{
    if (!m_station.packing || std::exchange(m_station.packing->scaleReady, ready) == ready)
        return;
    changed();
}

template <typename Task, typename AnySnapshot>
void CommandLoop::learn(const AnySnapshot &snapshot, const domain::TaskId &task)
{
    m_store.run<Learnt<Task>>(
        [snapshot, task, decode = m_facts.decode](journal::Journal &journal) {
            auto folded = fold(snapshot, ownFacts(journal, task, decode));
            if (!journal.readsWhole())
                return Learnt<Task>{};
            const bool letGo = letGoOfDecided(journal, folded.settled);
            const bool raised = showUndecided(journal, folded.undecided);
            return Learnt<Task>{std::move(folded), letGo || raised};
        },
        [this, alive = std::weak_ptr<int>(m_alive)](Learnt<Task> learnt) {
            if (alive.expired())
                return;
            if (!learnt.folded)
                return notRead();
            folded(std::move(*learnt.folded));
            if (learnt.changedAttention && onRecorded)
                onRecorded();
        });
}

void CommandLoop::learnRoute(const domain::RouteSnapshot &snapshot)
{
    m_snapshots.insert_or_assign(snapshot.route.id, snapshot);
    learn<domain::Route>(snapshot, domain::taskOf(snapshot.route.id));
}

void CommandLoop::learnOrder(const domain::OrderSnapshot &snapshot)
{
    if (!m_station.packing)
        return;
    m_station.packing->epoch = snapshot.epoch;
    m_orders.insert_or_assign(snapshot.order.id, snapshot);
    learn<domain::PackOrder>(snapshot, domain::taskOf(snapshot.order.id));
}

void CommandLoop::learnOpen(const TaskRef &task, const domain::SequencesOf &open)
{
    m_store.run<bool>(
        [task = taskOf(task), open, decode = m_facts.decode](journal::Journal &journal) {
            std::set<domain::EventId> undecided;
            for (const OwnFact &fact : ownFacts(journal, task, decode)) {
                if (isAnyIn(open, fact.places))
                    undecided.insert(fact.event.id);
            }
            return showUndecided(journal, undecided);
        },
        [this, alive = std::weak_ptr<int>(m_alive)](bool raised) {
            if (raised && !alive.expired() && onRecorded)
                onRecorded();
        });
}

void CommandLoop::learnLabel(const domain::Label &label, bool onDisk)
{
    if (!m_station.packing)
        return;
    domain::KnownLabel &known = m_station.packing->labels[label.name];
    const bool wasOnDisk = known.onDisk;
    known = {label, onDisk || wasOnDisk};
    known.label.document.clear();
    changed();
    settleLabels(label.name);
}

/// What came in the background may mean that a label does not fit any more, or that one is wanted.
void CommandLoop::settleLabels(const domain::LabelName &label)
{
    if (isOrderInWork(label.order))
        give(domain::LabelArrived{label});
}

bool CommandLoop::isOrderInWork(const domain::OrderId &order) const
{
    return m_station.packing && m_station.packing->order && m_station.packing->order->id == order;
}

void CommandLoop::forget(const TaskRef &task)
{
    if (taskInWork() == task)
        return;
    if (const auto *route = std::get_if<domain::RouteId>(&task)) {
        m_snapshots.erase(*route);
        m_station.known.erase(*route);
        if (const auto *asked = std::get_if<domain::AskTakeOver>(&m_station.question); asked && asked->route == *route)
            m_station.question = {};
    }
    if (const auto *order = std::get_if<domain::OrderId>(&task); order && m_station.packing) {
        m_orders.erase(*order);
        m_station.packing->known.erase(*order);
        std::erase_if(m_station.packing->labels, [&](const auto &label) { return label.first.order == *order; });
        if (const auto *asked = std::get_if<domain::AskOrderTakeOver>(&m_station.question); asked && asked->order == *order)
            m_station.question = {};
    }
    changed();
}

bool CommandLoop::resumes(const TaskRef &task)
{
    if (!m_toResume || m_toResume->task != task)
        return false;
    m_toResume.reset();
    return true;
}

void CommandLoop::show(Folded folded)
{
    m_station.route = std::move(folded.task);
    m_station.corrections = std::move(folded.corrections);
    m_station = domain::arrived(std::move(m_station));
}

void CommandLoop::show(FoldedOrder folded)
{
    m_station.packing->order = std::move(folded.task);
    m_station.packing->corrections = std::move(folded.corrections);
    m_station = domain::arrived(std::move(m_station));
}

void CommandLoop::folded(Folded folded)
{
    const domain::RouteId route = folded.task.id;
    if (!m_snapshots.contains(route))
        return; // forgotten meanwhile
    m_station.known[route] = folded.task;
    if (resumes(route) || (m_station.route && m_station.route->id == route))
        show(std::move(folded));
    changed();
    next();
}

/// An order that was packed before the restart is not in work any more.
void CommandLoop::folded(FoldedOrder folded)
{
    const domain::OrderId order = folded.task.id;
    if (!m_orders.contains(order))
        return; // forgotten meanwhile
    m_station.packing->known[order] = folded.task;
    const bool goesOn = resumes(order) && folded.task.state != domain::OrderState::Packed;
    if (goesOn || isOrderInWork(order))
        show(std::move(folded));
    tellWork();
    changed();
    settleLabels({order, 1, 1});
    next();
}

/// Goes on as if it had been scanned: it is fetched, and is taken again when it is here.
void CommandLoop::nothingKept(const TaskRef &task)
{
    if (!m_toResume || m_toResume->task != task)
        return;
    const domain::Code code = std::exchange(m_toResume, std::nullopt)->code;
    if (m_station.packing)
        m_station.question = domain::AwaitOrder{code};
    else
        m_station.question = domain::AwaitRoute{code};
    tellWork();
    changed();
    if (!m_station.packing && onWantTrolley)
        onWantTrolley(domain::TrolleyId(code.text));
    if (m_station.packing && onWantOrder)
        onWantOrder({code, {}});
    next();
}

void CommandLoop::soughtAnswered()
{
    // The fold of the task that came with the answer is still under way: this waits behind it.
    m_store.post([](journal::Journal &) {},
                 [this, alive = std::weak_ptr<int>(m_alive)] {
                     if (alive.expired())
                         return;
                     if (std::holds_alternative<domain::AwaitRoute>(m_station.question))
                         give(domain::RouteArrived{});
                     else if (std::holds_alternative<domain::AwaitOrder>(m_station.question))
                         give(domain::OrderArrived{});
                 });
}

TaskRef CommandLoop::taskInWork() const
{
    if (m_toResume)
        return m_toResume->task;
    if (m_station.packing)
        return m_station.packing->order ? TaskRef(m_station.packing->order->id) : TaskRef();
    return m_station.route ? TaskRef(m_station.route->id) : TaskRef();
}

void CommandLoop::tellWork()
{
    if (m_toldWork == taskInWork())
        return;
    m_toldWork = taskInWork();
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
