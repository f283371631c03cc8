// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold at the end of a run in which orders are packed: the counts, the carrier's books, the paper.
#include "codec/documents.h"
#include "codec/fact.h"
#include "domain/packing.h"
#include "simulation/stage.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace simulation {
namespace {

using domain::LabelName;
using domain::LabelState;

bool isWithoutEffect(const QString &outcome) { return outcome == u"disputed" || outcome == u"parked"; }

QString nameOf(const LabelName &name) { return QStringLiteral("%1.%2.%3").arg(name.order.text()).arg(name.parcel).arg(name.revision); }

QString parcelsOf(const domain::PackOrder &order)
{
    const QByteArray document = codec::encodeOrderSnapshot({{}, 0, {}, {}, {}, order});
    const auto parcels = QJsonDocument::fromJson(document)[QLatin1String("parcels")].toArray();
    return QString::fromUtf8(QJsonDocument(parcels).toJson(QJsonDocument::Compact));
}

} // namespace

void Stage::checkDesks(const std::vector<Exported> &events, const Orders &expected)
{
    checkOrders(expected);
    checkVerified(events);
    checkPurchases(labelsInCases(events));
    checkPaper(events);
}

/// Orders of which facts about labels had no effect: a store that split off may have acted on them, and a supervisor has
/// them in a case. How many labels such an order has at the carrier's is a person's to find out; each of them is one.
QSet<QString> Stage::labelsInCases(const std::vector<Exported> &events)
{
    QSet<QString> orders;
    for (const Exported &one : events) {
        const auto event = isWithoutEffect(one.outcome) ? codec::decodeFact(one.line) : codec::decodeFact({});
        if (!event)
            continue;
        if (const auto *wanted = std::get_if<domain::LabelWanted>(&event->data))
            orders << wanted->order.text();
        else if (const auto *voided = std::get_if<domain::LabelVoided>(&event->data))
            orders << voided->order.text();
    }
    return orders;
}

void Stage::checkOrders(const Orders &expected)
{
    const Orders actual = backend->orders();
    for (const auto &[id, order] : expected) {
        const domain::PackOrder &real = actual.at(id);
        say(QStringLiteral("order ") + id.text(), QStringLiteral("%1 of %2 units, %3 parcels%4")
                              .arg(real.settled()).arg(real.units()).arg(real.parcels.size())
                              .arg(real.state == domain::OrderState::Packed ? QStringLiteral(", packed") : QString()));
        if (order.parcels == real.parcels)
            continue;
        say(QStringLiteral("books"), parcelsOf(order));
        say(QStringLiteral("server"), parcelsOf(real));
        violated("I2 once", QStringLiteral("order %1: the parcels are not what the facts come to").arg(id.text()));
    }
}

/// On one desk the units of an order that are shown as verified fall only by what was undone, there or elsewhere, by what a
/// read correction takes back, or by what others did that turned out to be without effect.
void Stage::checkVerified(const std::vector<Exported> &events)
{
    QHash<QString, domain::Event> facts;
    for (const Exported &one : events) {
        if (auto event = codec::decodeFact(one.line))
            facts.insert(event->id.text(), std::move(*event));
    }
    std::map<domain::OrderId, int> takenBack;
    std::map<std::pair<domain::OrderId, domain::StationId>, int> withoutEffect;
    for (const Exported &one : events) {
        const auto event = isWithoutEffect(one.outcome) ? codec::decodeFact(one.line) : codec::decodeFact({});
        const auto *verified = event ? std::get_if<domain::UnitVerified>(&event->data) : nullptr;
        if (verified && event->task.text().startsWith(QLatin1String("order/")))
            withoutEffect[{domain::OrderId(event->task.text().mid(6)), event->station}] += verified->quantity;
    }
    for (const domain::Event &event : std::as_const(facts)) {
        const auto *undone = std::get_if<domain::PackingUndone>(&event.data);
        const auto *read = std::get_if<domain::CorrectionAcknowledged>(&event.data);
        if (!undone && !read)
            continue;
        const domain::Event about = facts.value(undone ? undone->undoes.text() : read->event.text());
        const auto *verified = std::get_if<domain::UnitVerified>(&about.data);
        if (verified && about.task.text().startsWith(QLatin1String("order/")))
            takenBack[domain::OrderId(about.task.text().mid(6))] += verified->quantity;
    }
    for (const auto &station : stations) {
        if (station->mayLack > 0)
            continue; // its disk forgot
        for (const auto &[order, units] : station->fallen) {
            int mayFall = takenBack[order];
            for (const auto &[whose, count] : withoutEffect)
                mayFall += whose.first == order && whose.second.text() != station->name() ? count : 0;
            if (units > mayFall)
                violated("I5 screen never rewinds", QStringLiteral("%1: order %2 fell by %3 units, %4 were taken back")
                                                        .arg(station->name(), order.text()).arg(units).arg(mayFall));
        }
    }
}

/// One name, one purchase; what was given up is given back, or a person was asked.
void Stage::checkPurchases(const QSet<QString> &inCases)
{
    QMap<QString, int> kept;
    QMap<QString, int> made;
    for (const auto &purchase : backend->purchases()) {
        kept[purchase.reference] += purchase.givenBack ? 0 : 1;
        ++made[purchase.reference];
    }
    const QSet<QString> unseen = backend->boughtUnseen();
    for (auto it = made.cbegin(); it != made.cend(); ++it) {
        if (it.value() > 1 && !unseen.contains(it.key()))
            violated("L1 one purchase a name", QStringLiteral("%1 was bought %2 times").arg(it.key()).arg(it.value()));
    }
    const QString site = backend->siteName();
    int parcels = 0;
    for (const auto &[id, order] : backend->orders()) {
        for (const domain::Parcel &parcel : order.parcels) {
            for (const domain::LabelMark &mark : parcel.labels) {
                const LabelName name{id, parcel.number, mark.revision};
                const QString reference = server::labelReference(site, name);
                if (!inCases.contains(id.text()) && !unseen.contains(reference))
                    checkPurchase(name, mark, kept.value(reference));
                made.remove(reference);
                parcels += mark.voided ? 0 : 1;
            }
        }
    }
    for (auto it = made.cbegin(); it != made.cend(); ++it) {
        if (kept.value(it.key()) > 0 && !backend->boughtElsewhere().contains(it.key()) && !inCases.contains(it.key().section(u'.', 0, 0)))
            violated("L2 nothing is bought that nobody wants", it.key());
    }
    say(QStringLiteral("carrier"), QStringLiteral("sold %1 labels, %2 are wanted").arg(backend->purchases().size()).arg(parcels));
}

void Stage::checkPurchase(const LabelName &name, const domain::LabelMark &mark, int kept)
{
    const auto rows = backend->labels(name.order);
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const server::LabelRow &one) { return one.name == name; });
    if (row == rows.end())
        return violated("L3 every want is claimed", nameOf(name));
    if (row->state == LabelState::Check)
        return; // a person sees it in the list of cases
    const bool isAnothers = row->state == LabelState::Void && backend->boughtElsewhere().contains(row->reference);
    if (mark.voided && !isAnothers && (row->state != LabelState::Void || kept > 0))
        violated("L4 what is given up is given back", QStringLiteral("%1 is %2, bought %3 times: %4").arg(nameOf(name), server::labelStateName(row->state)).arg(kept).arg(row->why));
    const bool isReady = row->state == LabelState::Ready && kept == 1;
    const bool isRefused = row->state == LabelState::Refused && kept == 0;
    const bool isTakenFromIt = row->state == LabelState::Ready && kept == 0 && backend->givenBackElsewhere().contains(row->tracking);
    if (!mark.voided && !isReady && !isRefused && !isTakenFromIt)
        violated("L5 every want comes to an end", QStringLiteral("%1 is %2, bought %3 times: %4").arg(nameOf(name), server::labelStateName(row->state)).arg(kept).arg(row->why));
}

/// At one desk a label comes out once, and once more for every reprint and every print of which a person said that nothing
/// came. (A desk that could not tell anybody of its print does not keep another one from printing: the tracking number is
/// the same, and there is one parcel to stick it on.)
void Stage::checkPaper(const std::vector<Exported> &events)
{
    QHash<QString, LabelName> labels; ///< by job
    QSet<QString> allowed;            ///< jobs that a person asked for, or made room for another by saying that nothing came
    for (const Exported &one : events) {
        const auto event = codec::decodeFact(one.line);
        if (!event)
            continue;
        const auto note = [&](const auto &fact) { labels.insert(fact.job, {fact.order, fact.parcel, fact.revision}); };
        if (const auto *sent = std::get_if<domain::PrintSent>(&event->data)) {
            note(*sent);
            if (sent->reprint)
                allowed.insert(sent->job);
        } else if (const auto *unknown = std::get_if<domain::PrintUnknown>(&event->data)) {
            note(*unknown);
        } else if (const auto *decided = std::get_if<domain::PrintDecided>(&event->data)) {
            note(*decided);
            if (!decided->cameOut)
                allowed.insert(decided->job);
        }
    }
    for (const auto &station : stations) {
        if (station->mayLack == 0)
            checkPaper(*station, labels, allowed);
    }
}

void Stage::checkPaper(const SimulatedStation &station, const QHash<QString, LabelName> &labels, const QSet<QString> &allowed)
{
    std::map<LabelName, int> came;
    std::map<LabelName, int> asked;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        asked[it.value()] += allowed.contains(it.key());
    QSet<QString> seen;
    for (const QString &job : std::as_const(station.paper->jobs)) {
        if (seen.contains(job))
            violated("L6 one print a job", station.name() + u' ' + job);
        seen.insert(job);
        if (labels.contains(job))
            ++came[labels[job]];
    }
    for (const auto &[name, count] : came) {
        if (count > 1 + asked[name])
            violated("L7 no second label without a person", QStringLiteral("%1: %2 came out %3 times, a person asked for %4 more")
                                                                .arg(station.name(), nameOf(name)).arg(count).arg(asked[name]));
    }
}

} // namespace simulation
