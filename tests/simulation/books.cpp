// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold at the end of every run, by the names of the list of faults.
#include "simulation/stage.h"
#include "codec/bytes.h"
#include "codec/fact.h"
#include "domain/picking.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace simulation {
namespace {

constexpr int violationsKept = 20;

// I10. What a station may ask for or keep, far above what a healthy one does and far below what would hurt a handheld,
// a site's network or its nodes.
constexpr size_t mostTimers = 40;
constexpr int mostRequestsAMinute = 400;
constexpr qint64 mostDiskBytes = 64LL * 1024 * 1024;
constexpr qint64 mostWalBytes = 17LL * 1024 * 1024;
constexpr domain::Duration incidentGap{60'000};

QPair<QString, domain::Sequence> placeOf(const QString &journal, domain::Sequence sequence) { return {journal, sequence}; }

bool isWithoutEffect(const QString &outcome) { return outcome == u"disputed" || outcome == u"parked"; }

} // namespace

void Stage::violated(const char *invariant, const QString &what)
{
    if (m_violations.size() < violationsKept)
        m_violations << QLatin1String(invariant) + QStringLiteral(": ") + what;
}

void Stage::check()
{
    const std::vector<Exported> events = exported();
    checkServer(events);
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
        station->judgeLastFall();
        // A disk that lied may have taken what no other machine had: then nobody can know where the operator was.
        for (const QString &what : station->mayLack > 0 ? QStringList() : station->movedBack)
            violated("I5 screen never rewinds", station->name() + QStringLiteral(": ") + what);
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

/// What this station was told to be without effect, and nobody has decided yet, is shown to its operator. Where a
/// decision was forgotten under the same epoch, the supervisor alone sees the case again.
void Stage::checkShown(SimulatedStation &station, const QSet<QString> &undecided)
{
    if (backend->quietRestores > 0)
        return;
    QSet<QString> shown;
    for (const domain::EventId &id : station.journal().attentionIds())
        shown.insert(id.text());
    const domain::JournalId present = station.journal().head().journal;
    for (const journal::StoredFact &fact : station.journal().factsOf(present, 0, 1'000'000)) {
        const auto result = station.journal().resultOf(fact.sequence);
        const auto event = codec::decodeFact(fact.line);
        const bool told = result && (result->outcome == domain::Outcome::Disputed || result->outcome == domain::Outcome::Parked);
        if (told && event && undecided.contains(event->id.text()) && !shown.contains(event->id.text()))
            violated("I9 surfaced", QStringLiteral("%1: %2 is not shown to the operator").arg(station.name(), event->id.text()));
    }
    if (!shown.isEmpty() && station.journal().counts().attention + station.journal().counts().attentionBefore == 0)
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

void Stage::checkServer(const std::vector<Exported> &events)
{
    QMap<QString, domain::Sequence> last;
    QSet<QString> known;
    QMap<QString, int> effects;
    for (const Exported &event : events) {
        if (event.sequence != last.value(event.journal) + 1)
            violated("I3 order", QStringLiteral("journal %1: %2 after %3").arg(event.journal).arg(event.sequence).arg(last.value(event.journal)));
        last[event.journal] = event.sequence;
        known.insert(event.id);
        if (event.outcome == u"applied" && ++effects[event.id] > 1)
            violated("I2 once", event.id);
    }
    m_facts = qint64(events.size());
    for (const auto &station : stations) {
        for (const QString &id : station->accepted.mid(station->mayLack)) {
            if (!known.contains(id))
                violated("I1 no loss", QStringLiteral("%1: %2 is not on the server").arg(station->name(), id));
        }
    }
    say(QStringLiteral("server"), QStringLiteral("has %1 facts").arg(known.size()));
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
    QMap<QPair<QString, domain::Sequence>, QByteArray> lines;
    const auto apply = [&expected](const domain::Event &event) {
        for (auto &[id, route] : expected) {
            if (event.task == domain::taskOf(id))
                route = domain::apply(std::move(route), event);
        }
    };
    for (const Exported &one : events) {
        lines.insert(placeOf(one.journal, one.sequence), one.line);
        if (one.outcome != u"applied")
            continue;
        const auto event = codec::decodeFact(one.line);
        if (!event)
            qFatal("an applied fact cannot be read: %s", qUtf8Printable(event.error().what));
        if (const auto *decided = std::get_if<domain::CaseDecided>(&event->data))
            carryOutDecision(expected, *decided, one.received, lines);
        apply(*event);
    }
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
void Stage::carryOutDecision(Routes &routes, const domain::CaseDecided &decided, domain::UtcTime at,
                             const QMap<QPair<QString, domain::Sequence>, QByteArray> &lines) const
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
        for (const domain::Event &event : facts[one]) {
            for (auto &[id, route] : routes) {
                if (event.task == domain::taskOf(id))
                    route = domain::apply(std::move(route), event);
            }
        }
    }
}

} // namespace simulation
