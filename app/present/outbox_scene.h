// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/delivery_state.h"
#include "domain/station.h"
#include "journal/journal.h"
#include "present/outbox_model.h"

namespace present {

/// A fact as the journal holds it.
struct OutboxFact
{
    domain::JournalId journal;
    domain::Sequence sequence = 0;
    std::optional<domain::Event> event; ///< none: this version does not understand it
};
struct OutboxDispute
{
    OutboxFact fact;
    domain::Outcome outcome = domain::Outcome::Disputed;
    std::optional<domain::Problem> problem;
};

/// What the outbox is made of; all lists newest first.
struct OutboxScene
{
    std::vector<OutboxFact> recent; ///< of the present journal
    std::vector<OutboxDispute> attention;
    std::vector<journal::Incident> incidents;
    journal::Tail tail;
};

/// The rows: first what a person has to know (a fact that is not taken, the clock, disputes), then facts and incidents
/// by time. At most one incident a node and minute, and none that is older than the facts that are shown.
[[nodiscard]] std::vector<FactShown> outboxShown(const OutboxScene &scene, const delivery::DeliveryState &delivery,
                                                 const domain::Station &station);

} // namespace present
