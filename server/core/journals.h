// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/chain.h"
#include "domain/delivery.h"
#include "server/core/holder.h"
#include "server/core/rules.h"
#include "server/core/store.h"
#include <functional>
#include <optional>

namespace server {

inline constexpr qsizetype maxAppendLines = 1000;
inline constexpr qsizetype maxAppendBytes = 256 * 1024;

/// A POST to /v1/journals/{journal}/events as it came in; headers that were missing are empty.
struct AppendCall
{
    QString journal;
    QByteArray firstSequence;
    QByteArray chainBefore;
    QByteArray chainAfter;
    QByteArray proven;
    QByteArray body;
    QByteArray tried = {}; ///< of a station that does not tell it: what is proven, and nothing beyond
    std::optional<Holder> by = {}; ///< who speaks; nothing: this server takes everybody's word
};

using JournalReply = base::Expected<domain::JournalAnswer, domain::Problem>;

/// Under which name the store keeps the id of its own journal.
[[nodiscard]] QString officeJournalName();

/// What was done at the server stands among the facts, in the transaction that did it. Whoever changes operators locks
/// Lock::Facts before: facts change them as well.
void recordOfficeDeed(Store &store, const World &world, const domain::OfficeDone &deed, const domain::OperatorId &by = {});

/// The stations' journals: the one door in. See protocol.md "Append and probe" for the order of the checks.
class Journals
{
public:
    Journals(Store &store, World world, QString node, Rules rules);

    [[nodiscard]] JournalReply append(const AppendCall &call);
    /// A fact of the server itself (somebody decided at the server): the next one of the store's own journal, in the same
    /// way as a station's. `why` is asked first, within the transaction, and stops it by a sentence.
    [[nodiscard]] base::Expected<domain::JournalAnswer, Failure>
    record(const domain::EventData &data, const domain::OperatorId &by,
           const std::function<std::optional<Failure>()> &why);
    /// The same within a transaction of the caller's, who commits, and tells what has changed.
    [[nodiscard]] domain::JournalAnswer recordWithin(const domain::EventData &data, const domain::OperatorId &by);
    /// Outcomes after `after`. A journal that the store does not know has cursor 0: there is no 404 here. 403 for the journal of
    /// another device.
    [[nodiscard]] JournalReply probe(const QString &journal, const QByteArray &after, const std::optional<Holder> &by = {});

private:
    [[nodiscard]] domain::JournalId officeJournal();
    [[nodiscard]] domain::JournalAnswer answer(const domain::JournalId &journal, domain::Sequence after);

    Store &m_store;
    World m_world;
    QString m_node;
    Rules m_rules;
};

} // namespace server
