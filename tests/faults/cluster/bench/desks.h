// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faults/cluster/bench/nodes.h"
#include "server/core/carrier_ledger.h"
#include "unit/server/desk_facts.h"

namespace cluster {

/// A desk as its journal: it goes on at the cursor that a node tells, with the original bytes, and tells what was confirmed
/// to it and what it sent before, as a station does.
class Desk
{
public:
    Desk(int number, const QString &epoch);

    /// Takes the order (once), and wants this label of it; parcels are begun as they come.
    void want(const domain::LabelName &name);
    void restart() { m_tried = domain::Sequence(m_journal.lines.size()); }
    /// One attempt at this node, with all that it lacks, or so many facts of it; true when everything is there.
    bool deliver(Caller &caller, const QUrl &node, int facts = 1000);
    /// The same, but the answer never comes back to the desk. True when the node took it.
    bool deliverUnheard(Caller &caller, const QUrl &node);
    void hear(const QString &epoch) { m_epoch = epoch; }
    [[nodiscard]] support::StationJournal &journal() { return m_journal; }

private:
    [[nodiscard]] server::AppendCall callFrom(domain::Sequence at, int facts);
    support::StationJournal m_journal;
    QString m_epoch;
    QStringList m_taken;
    domain::Sequence m_proven = 0;
    domain::Sequence m_tried = 0;
};

/// The emulated carrier of a test, in the processes of its nodes: its books, which nothing but the carrier writes.
class Carrier
{
public:
    /// settings: as after "emulated:".
    explicit Carrier(QString settings)
        : m_settings(std::move(settings))
    {
    }
    [[nodiscard]] QStringList options() const; ///< of `serve`, with a demo warehouse
    /// How often each reference was bought.
    [[nodiscard]] QMap<QString, int> bought() const;
    [[nodiscard]] int mostOfOne() const;
    [[nodiscard]] int givenBack() const;

private:
    [[nodiscard]] QString ledger() const { return m_folder.filePath(QStringLiteral("carrier.db")); }
    [[nodiscard]] std::vector<server::CarrierLedger::Purchase> books() const;
    QTemporaryDir m_folder;
    QString m_settings;
};

[[nodiscard]] QString epochOf(Caller &caller, const QUrl &node);
/// What this node says of the label; nothing for one that it does not know.
[[nodiscard]] std::optional<domain::Label> labelAt(Caller &caller, const QUrl &node, const domain::LabelName &name);
/// Whether the label comes to that state within `patience_ms`.
[[nodiscard]] bool becomes(Caller &caller, const QUrl &node, const domain::LabelName &name, domain::LabelState state,
                           int patience_ms = 60'000);
/// Runs a command of packhorse-server on this store and returns its exit status.
[[nodiscard]] int command(const QStringList &words, const QString &store);

} // namespace cluster
