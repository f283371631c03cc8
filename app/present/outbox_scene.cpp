// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/outbox_scene.h"
#include "present/scene.h"
#include "present/wording.h"
#include <algorithm>
#include <set>

namespace present {
namespace {

/// A row with what orders it.
struct Timed
{
    domain::UtcTime time;
    FactShown row;
};

FactShown rowOf(const OutboxFact &fact, FactState state, const domain::Station &station, const wording::FactOf &find)
{
    FactShown row;
    row.text = fact.event ? wording::answerWords(fact.event->data, station, find)
                          : wording::factWords(domain::UnknownFact{}, station);
    row.time = fact.event ? clockTime(fact.event->time) : QString();
    row.state = state;
    row.stateWords = wording::factStateWords(state);
    return row;
}

FactShown rowOf(const wording::Trouble &trouble, FactState state)
{
    FactShown row;
    row.text = trouble.what;
    row.state = state;
    row.stateWords = wording::factStateWords(state);
    row.reason = trouble.todo.join(u' ');
    return row;
}

/// What an undo undid stands not far below it, if not on another day.
const domain::Event *factIn(const OutboxScene &scene, const domain::EventId &id)
{
    const auto it = std::find_if(scene.recent.begin(), scene.recent.end(),
                                 [&id](const OutboxFact &fact) { return fact.event && fact.event->id == id; });
    return it == scene.recent.end() ? nullptr : &*it->event;
}

FactState stateOf(domain::Sequence sequence, const journal::Tail &tail)
{
    if (sequence > tail.cursor)
        return FactState::OnDevice;
    return tail.safe && sequence <= *tail.safe ? FactState::Safe : FactState::Delivered;
}

std::vector<FactShown> troubles(const delivery::DeliveryState &delivery)
{
    std::vector<FactShown> rows;
    if (!delivery.halted.isEmpty())
        rows.push_back(rowOf(wording::haltedWords(), FactState::Attention));
    if (delivery.notTaken)
        rows.push_back(rowOf(wording::notTakenWords(delivery.notTaken->sequence), FactState::Attention));
    if (delivery.contact == delivery::DeliveryState::Contact::NoAnswer && !delivery.trouble.isEmpty())
        rows.push_back(rowOf(wording::unreachedWords(delivery.trouble), FactState::Noticed));
    if (const QString clock = wording::clockWords(delivery.clockSkew); !clock.isEmpty())
        rows.push_back(rowOf(wording::Trouble{clock, {}}, FactState::Noticed));
    return rows;
}

std::vector<Timed> incidentRows(const std::vector<journal::Incident> &incidents)
{
    constexpr qint64 minute = 60'000;
    std::vector<Timed> rows;
    std::set<std::pair<QString, qint64>> said;
    for (const journal::Incident &incident : incidents) {
        if (!said.emplace(incident.node, incident.at.ms / minute).second)
            continue;
        FactShown row = rowOf(wording::incidentWords(incident), FactState::Noticed);
        row.time = clockTime(incident.at);
        rows.push_back({incident.at, row});
    }
    return rows;
}

/// Facts keep the order of their journal, whatever the clock did; an incident comes before the first older fact.
std::vector<FactShown> merged(const std::vector<Timed> &facts, const std::vector<Timed> &incidents)
{
    std::vector<FactShown> rows;
    auto incident = incidents.begin();
    for (const Timed &fact : facts) {
        for (; incident != incidents.end() && incident->time > fact.time; ++incident)
            rows.push_back(incident->row);
        rows.push_back(fact.row);
    }
    if (facts.empty()) {
        for (; incident != incidents.end(); ++incident)
            rows.push_back(incident->row);
    }
    return rows;
}

} // namespace

std::vector<FactShown> outboxShown(const OutboxScene &scene, const delivery::DeliveryState &delivery,
                                   const domain::Station &station)
{
    std::vector<FactShown> rows = troubles(delivery);
    const auto find = [&scene](const domain::EventId &id) { return factIn(scene, id); };
    std::set<std::pair<QString, domain::Sequence>> disputed;
    for (const OutboxDispute &dispute : scene.attention) {
        FactShown row = rowOf(dispute.fact, FactState::Attention, station, find);
        row.reason = wording::attentionWords(dispute.outcome, dispute.problem);
        rows.push_back(row);
        disputed.emplace(dispute.fact.journal.text(), dispute.fact.sequence);
    }
    std::vector<Timed> facts;
    for (const OutboxFact &fact : scene.recent) {
        if (!disputed.contains({fact.journal.text(), fact.sequence}))
            facts.push_back({fact.event ? fact.event->time : domain::UtcTime{},
                             rowOf(fact, stateOf(fact.sequence, scene.tail), station, find)});
    }
    const std::vector<FactShown> rest = merged(facts, incidentRows(scene.incidents));
    rows.insert(rows.end(), rest.begin(), rest.end());
    return rows;
}

} // namespace present
