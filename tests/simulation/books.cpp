// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold at the end of every run, by the names of the list of faults.
#include "simulation/stage.h"
#include "codec/bytes.h"
#include "codec/fact.h"
#include "domain/packing.h"
#include "domain/picking.h"
#include "server/core/deciding.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace simulation {
namespace {

constexpr int violationsKept = 20;

// I10. What a station may ask for or keep, far above what a healthy one does and far below what would hurt a handheld,
// a site's network or its nodes.
constexpr size_t mostTimers = 40;
constexpr int mostRequestsAMinute = 600;
constexpr qint64 mostDiskBytes = 64LL * 1024 * 1024;
constexpr qint64 mostWalBytes = 17LL * 1024 * 1024;
constexpr domain::Duration incidentGap{60'000};

QPair<QString, domain::Sequence> placeOf(const QString &journal, domain::Sequence sequence) { return {journal, sequence}; }

bool isWithoutEffect(const QString &outcome) { return outcome == u"disputed" || outcome == u"parked"; }

/// A line that a disk had garbled before it was sent: parked by the server, byte for byte.
domain::Event unreadable(const QString &journal, domain::Sequence sequence)
{
    domain::Event event;
    event.id = domain::EventId(QStringLiteral("unreadable %1 of %2").arg(sequence).arg(journal));
    event.station = domain::StationId(QStringLiteral("unreadable"));
    return event;
}

} // namespace

void Stage::violated(const char *invariant, const QString &what)
{
    if (m_violations.size() < violationsKept)
        m_violations << QLatin1String(invariant) + QStringLiteral(": ") + what;
}

void Stage::check()
{
    const std::vector<Exported> events = exported();
    checkHistory(events);
    const QSet<QString> undecided = checkCases(events);
    for (const auto &station : stations) {
        checkStation(*station);
        if (!station->isRunning())
            continue;
        checkShown(*station, undecided);
        checkBounds(*station);
        checkIncidents(*station);
        if (station->delivery().undelivered > 0 && !station->delivery().notTaken)
            violated("I6 liveness", QStringLiteral("%1 still has %2 facts").arg(station->name()).arg(station->delivery().undelivered));
        if (!station->delivery().halted.isEmpty())
            violated("I6 liveness", station->name() + QStringLiteral(" records nothing: ") + station->delivery().halted);
        for (const QString &what : station->lawBroken)
            violated("I7 sender law", station->name() + QStringLiteral(": ") + what);
        if (station->link->mostAppendsInFlight > 1)
            violated("C2 one append in flight", station->name());
    }
    checkEffects(events);
}

/// What was accepted is on the disk, and the chain holds.
void Stage::checkStation(SimulatedStation &station)
{
    if (!station.isRunning())
        return violated("I6 liveness", station.name() + QStringLiteral(" does not start"));
    const journal::Verification verification = station.journal().verify();
    if (!verification.intact && !station.hasRotted)
        violated("I11 chain", station.name() + QStringLiteral(": ") + verification.what);
    QSet<QString> kept;
    for (const domain::JournalId &id : station.journal().journals()) {
        for (const journal::StoredFact &fact : station.journal().factsOf(id, 0, 1'000'000)) {
            if (const auto event = codec::decodeFact(fact.line))
                kept.insert(event->id.text());
        }
    }
    for (const QString &id : station.accepted.mid(station.mayLack)) {
        if (!kept.contains(id))
            violated("I12 tones", QStringLiteral("%1: %2 was accepted and is not on the disk").arg(station.name(), id));
    }
}

void Stage::checkBounds(SimulatedStation &station)
{
    const auto bounded = [&](const char *what, qint64 is, qint64 most) {
        if (is > most)
            violated("I10 bounded", QStringLiteral("%1: %2 %3, at most %4").arg(station.name()).arg(is).arg(QLatin1String(what)).arg(most));
    };
    bounded("timers", qint64(station.mostTimers), qint64(mostTimers));
    bounded("requests in a minute", station.link->mostInAMinute, mostRequestsAMinute);
    bounded("bytes in the profile", station.disk->bytes(), mostDiskBytes);
    bounded("bytes in the -wal", station.journal().walBytes(), mostWalBytes);
}

/// At most one line per kind, node and minute of a program's life: a flapping node must not fill the disk.
void Stage::checkIncidents(SimulatedStation &station)
{
    QMap<QPair<QString, QString>, qint64> counts;
    const auto incidents = station.journal().incidents(1'000'000);
    for (const journal::Incident &incident : incidents)
        ++counts[{incident.kind, incident.node}];
    const qint64 most = time.running().ms / incidentGap.count() + station.starts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most)
            violated("I10 bounded", QStringLiteral("%1: %2 incidents %3 %4, at most %5").arg(station.name()).arg(it.value()).arg(it.key().first, it.key().second).arg(most));
    }
}

/// What this station was told to be without effect on the task in work, and nobody has decided yet, is shown to its
/// operator. Where a decision was forgotten under the same epoch, the supervisor alone sees the case again.
void Stage::checkShown(SimulatedStation &station, const QSet<QString> &undecided)
{
    const auto &route = station.shown().route;
    if (backend->quietRestores > 0 || !route)
        return;
    QSet<QString> shown;
    for (const domain::EventId &id : station.journal().attentionIds())
        shown.insert(id.text());
    for (const journal::StoredFact &fact : station.journal().ofTask(domain::taskOf(route->id))) {
        const auto result = station.journal().resultOf(fact.journal, fact.sequence);
        const auto event = codec::decodeFact(fact.line);
        const bool told = result && (result->outcome == domain::Outcome::Disputed || result->outcome == domain::Outcome::Parked);
        if (told && event && undecided.contains(event->id.text()) && !shown.contains(event->id.text()))
            violated("I9 surfaced", QStringLiteral("%1: %2 is not shown to the operator").arg(station.name(), event->id.text()));
    }
    const domain::DeliveryCounts &counts = station.delivery().counts;
    if (!shown.isEmpty() && counts.attention + counts.attentionBefore == 0)
        violated("I9 surfaced", QStringLiteral("%1: %2 facts need attention, and the strip says none").arg(station.name()).arg(shown.size()));
}

// ---- the server's side ----------------------------------------------------------------------------

std::vector<Stage::Exported> Stage::exported() const
{
    std::vector<Exported> all;
    for (const QJsonObject &event : backend->events()) {
        const QJsonObject fact = event.value(QLatin1String("fact")).toObject();
        domain::UtcTime received;
        static_cast<void>(codec::readTime(event.value(QLatin1String("received")).toString(), received));
        all.push_back({event.value(QLatin1String("journal")).toString(), domain::Sequence(event.value(QLatin1String("sequence")).toInteger()),
                       event.value(QLatin1String("outcome")).toString(), event.value(QLatin1String("decision")).toString(),
                       received, fact.value(QLatin1String("id")).toString(),
                       QJsonDocument(fact).toJson(QJsonDocument::Compact)});
    }
    return all;
}

emulator::History Stage::historyOf(const std::vector<Exported> &events)
{
    emulator::History history;
    history.apart = true;
    history.workEnded = m_healedAt;
    history.inCases.emplace();
    const auto listed = backend->factsInCases();
    for (const Exported &one : events) {
        const auto decoded = codec::decodeFact(one.line);
        domain::Event event = decoded ? *decoded : unreadable(one.journal, one.sequence);
        if (event.station.text() == server::officeStation() || isOfTheMorning(event))
            continue; // the server's own facts are nobody's scans
        if (listed.contains(placeOf(one.journal, one.sequence)))
            history.inCases->insert(event.id.text());
        if (one.outcome != u"applied" && one.outcome != u"duplicate")
            say(QStringLiteral("server"), QStringLiteral("%1 %2 is %3 %4").arg(domain::eventTypeName(event.data), event.id.text(), one.outcome, one.decision));
        history.server.push_back({one.journal, one.sequence, one.outcome, std::move(event), one.decision});
    }
    for (const auto &[id, route] : backend->routes())
        history.routes.push_back(route);
    for (const auto &station : stations) {
        history.stations.push_back({station->name(), station->told});
        if (station->hasRotted)
            history.spoilt += {station->name(), unreadable({}, 0).station.text()};
        for (const QString &id : station->accepted.mid(0, station->mayLack))
            history.mayBeMissing.insert(id);
        for (const domain::JournalId &journal : station->isRunning() ? station->journal().journals() : std::vector<domain::JournalId>()) {
            for (const journal::StoredFact &fact : station->journal().factsOf(journal, 0, 1'000'000)) {
                // A bit that fell over in a fact that is delivered lies there until a proof meets it (seed 9493).
                const auto before = station->journal().chainAt(journal, fact.sequence - 1);
                const bool isProven = before && codec::chainNext(*before, fact.line) == fact.chain;
                if (station->hasRotted && !isProven)
                    continue;
                if (auto event = codec::decodeFact(fact.line))
                    history.journals.push_back({journal.text(), fact.sequence, {}, std::move(*event), {}});
            }
        }
    }
    return history;
}

/// The same checker as behind the demo and the tests of real programs.
void Stage::checkHistory(const std::vector<Exported> &events)
{
    static const std::map<QString, const char *> invariants = {
        {QStringLiteral("lost"), "I1 no loss"},       {QStringLiteral("doubled"), "I2 once"},
        {QStringLiteral("reordered"), "I3 order"},    {QStringLiteral("invented"), "I4 no invention"},
        {QStringLiteral("moved_back"), "I5 screen never rewinds"}, {QStringLiteral("unshown"), "I9 surfaced"},
        {QStringLiteral("mistold"), "I12 tones"}};
    const emulator::Verdict verdict = emulator::judgeHistory(historyOf(events));
    for (const emulator::Violation &violation : verdict.violations)
        violated(invariants.at(violation.kind), violation.what);
    m_facts = qint64(events.size());
    say(QStringLiteral("server"), QStringLiteral("has %1 facts").arg(m_facts));
}

/// Every fact without effect stands in a case that a supervisor sees, or was decided. Ids of the undecided ones.
QSet<QString> Stage::checkCases(const std::vector<Exported> &events)
{
    const auto listed = backend->factsInCases();
    QSet<QString> undecided;
    for (const Exported &event : events) {
        if (!isWithoutEffect(event.outcome) || !event.decision.isEmpty())
            continue;
        undecided.insert(event.id);
        if (!listed.contains(placeOf(event.journal, event.sequence)))
            violated("I9 surfaced", QStringLiteral("%1 is %2 and in no supervisor's case").arg(event.id, event.outcome));
    }
    return undecided;
}

/// The server's counts are what its applied facts, and those that a person's decisions gave their effect, come to.
void Stage::checkEffects(const std::vector<Exported> &events)
{
    Routes expected = m_morning;
    Orders toPack = m_toPack;
    QMap<QPair<QString, domain::Sequence>, QByteArray> lines;
    const std::function<void(const domain::Event &)> apply = [&](const domain::Event &event) {
        for (auto &[id, route] : expected) {
            if (event.task == domain::taskOf(id))
                route = domain::apply(std::move(route), event);
        }
        for (auto &[id, order] : toPack) {
            if (event.task == domain::taskOf(id))
                order = domain::apply(std::move(order), event);
        }
    };
    for (const Exported &one : events) {
        lines.insert(placeOf(one.journal, one.sequence), one.line);
        if (one.outcome != u"applied")
            continue;
        const auto event = codec::decodeFact(one.line);
        if (!event)
            qFatal("an applied fact cannot be read: %s", qUtf8Printable(event.error().what));
        if (isOfTheMorning(*event))
            continue;
        if (const auto *decided = std::get_if<domain::CaseDecided>(&event->data))
            carryOutDecision(*decided, one.received, lines, apply);
        apply(*event);
    }
    checkLines(expected);
    if (!m_toPack.empty())
        checkDesks(events, toPack);
}

void Stage::checkLines(const Routes &expected)
{
    const Routes actual = backend->routes();
    for (const auto &[id, route] : expected) {
        const domain::Route &real = actual.at(id);
        say(id.text(), QStringLiteral("%1 of %2 units").arg(real.settled()).arg(real.units()));
        for (size_t s = 0; s < route.stops.size(); ++s) {
            for (size_t l = 0; l < route.stops[s].lines.size(); ++l) {
                if (route.stops[s].lines[l] != real.stops[s].lines[l])
                    violated("I2 once", QStringLiteral("%1 stop %2: the counts are not what the facts come to").arg(id.text()).arg(s + 1));
            }
        }
    }
}

/// The facts that this decision settled take their effect now: in the order of their cases, and within them of arrival.
void Stage::carryOutDecision(const domain::CaseDecided &decided, domain::UtcTime at,
                             const QMap<QPair<QString, domain::Sequence>, QByteArray> &lines,
                             const std::function<void(const domain::Event &)> &apply) const
{
    const bool takesEffect = decided.decision == u"accept" || decided.decision == u"retry";
    if (!takesEffect)
        return;
    QStringList cases;
    QMap<QString, std::vector<domain::Event>> facts;
    for (const Backend::Decision &one : backend->decisions()) {
        const bool isOfIt = one.decision == decided.decision && one.at == at && (decided.caseId == u"*" || decided.caseId == one.caseId);
        const auto event = isOfIt ? codec::decodeFact(lines.value(placeOf(one.journal, one.sequence))) : codec::decodeFact({});
        if (!event)
            continue;
        if (!cases.contains(one.caseId))
            cases << one.caseId;
        facts[one.caseId].push_back(*event);
    }
    for (const QString &one : cases) {
        for (const domain::Event &event : facts[one])
            apply(event);
    }
}

} // namespace simulation
