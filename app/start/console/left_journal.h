// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "journal/listing.h"

namespace start {

/// A journal that a dead device has left, proven by its chain.
class LeftJournal
{
public:
    explicit LeftJournal(domain::JournalId id)
        : m_id(std::move(id))
    {
    }
    /// In rising order; what was let go may be missing.
    void add(journal::ListedFact fact) { m_facts.push_back(std::move(fact)); }

    [[nodiscard]] const domain::JournalId &id() const { return m_id; }
    [[nodiscard]] const std::vector<journal::ListedFact> &facts() const { return m_facts; }
    [[nodiscard]] domain::Sequence last() const { return m_facts.empty() ? 0 : m_facts.back().fact.sequence; }
    /// The chain after this sequence (0 = start), 64 hex digits; nullopt where it is not kept.
    [[nodiscard]] std::optional<QString> chainAt(domain::Sequence sequence) const;
    /// Facts from `first` on without a gap, at most so many; none where `first` is not kept.
    [[nodiscard]] std::vector<journal::StoredFact> from(domain::Sequence first, int maxFacts) const;
    /// How many of its facts lie above `after` and up to `upTo`.
    [[nodiscard]] qint64 count(domain::Sequence after, domain::Sequence upTo) const;

private:
    [[nodiscard]] std::vector<journal::ListedFact>::const_iterator at(domain::Sequence sequence) const;
    domain::JournalId m_id;
    std::vector<journal::ListedFact> m_facts;
};

/// All that a dead device has left, oldest journal first.
struct Leftovers
{
    std::vector<LeftJournal> journals;
    QString station; ///< as its newest readable fact says; may be empty

    /// Facts of a journal that the server never confirmed and that stand in no later one: lost if it is not delivered.
    [[nodiscard]] qint64 onlyIn(size_t journal) const;
};

/// Reads a profile's folder or a file of `journal export` and proves every fact before anything is sent. The error is
/// an English sentence that says where and what to do. Nothing is changed.
[[nodiscard]] base::Expected<Leftovers, QString> readLeftovers(const QString &fileOrFolder);

} // namespace start
