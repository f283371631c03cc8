// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include "server/core/store.h"
#include <vector>

namespace server {

/// Facts without effect that a person has to decide about: those of one journal on one task with one cause.
struct Case
{
    QString id; ///< names these facts: when they are decided, later ones with the same cause are another case
    domain::JournalId journal;
    QString station;
    QString task;
    QString outcome; ///< "disputed" or "parked"
    QString cause;
    QString detail; ///< of its first fact
    domain::UtcTime since;
    std::vector<domain::Sequence> sequences; ///< rising
};

/// The oldest first.
[[nodiscard]] std::vector<Case> openCases(Store &store);
/// The bytes of a fact.
[[nodiscard]] QByteArray lineAt(Store &store, const domain::JournalId &journal, domain::Sequence sequence);

/// The body of GET /v1/cases; of one order's only, where one is named.
[[nodiscard]] QByteArray casesDocument(Store &store, const domain::OrderId &order = {});
/// For a person at a terminal: a line a case.
[[nodiscard]] QByteArray casesText(Store &store);
/// GET /cases: the same for a supervisor, who settles them there. HTML without scripts, complete in itself.
[[nodiscard]] QByteArray casesPage(Store &store, const QString &said = {});

} // namespace server
