// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/chain.h"
#include "domain/event.h"
#include "platform/ids.h"
#include <QByteArray>
#include <vector>

namespace start::conformance {

/// Lines of a journal as a request carries them: first, first + 1, ...
struct Batch
{
    domain::JournalId journal;
    domain::Sequence first = 1;
    QString chainBefore;
    QString chainAfter;
    std::vector<QByteArray> lines; ///< without LF

    [[nodiscard]] domain::Sequence last() const { return first + domain::Sequence(lines.size()) - 1; }
    [[nodiscard]] QByteArray body() const; ///< each line ended by LF
};

/// A journal that this suite writes as a station would: a new one a check, so that no check stands in another one's way.
class OwnJournal
{
public:
    /// Who is said to have done what the facts tell.
    struct Author
    {
        domain::StationId station;
        domain::OperatorId by; ///< empty: nobody
    };
    OwnJournal(domain::JournalId id, Author author, platform::IdMaker &ids, domain::UtcTime now);

    /// Records a fact, and returns its sequence.
    domain::Sequence add(const domain::EventData &data, const domain::TaskId &task = {});
    domain::Sequence addLine(const QByteArray &line);
    /// journal.begun and sign-ins and sign-outs, until there are so many: facts that concern no task.
    void fillTo(domain::Sequence count);
    void signAs(const domain::OperatorId &by) { m_author.by = by; }

    [[nodiscard]] Batch batch(domain::Sequence first, domain::Sequence last) const;
    [[nodiscard]] Batch all() const { return batch(1, last()); }
    [[nodiscard]] const domain::JournalId &id() const { return m_id; }
    [[nodiscard]] domain::Sequence last() const { return domain::Sequence(m_lines.size()); }
    [[nodiscard]] const QByteArray &line(domain::Sequence sequence) const { return m_lines.at(size_t(sequence - 1)); }
    [[nodiscard]] const domain::EventId &idOf(domain::Sequence sequence) const { return m_ids.at(size_t(sequence - 1)); }
    [[nodiscard]] QString chainAt(domain::Sequence sequence) const { return m_chains.at(size_t(sequence)).hex(); }

private:
    domain::JournalId m_id;
    Author m_author;
    platform::IdMaker *m_idMaker;
    domain::UtcTime m_now;
    std::vector<QByteArray> m_lines;
    std::vector<domain::EventId> m_ids; ///< empty for a line that is no fact of ours
    std::vector<codec::Chain> m_chains;
};

} // namespace start::conformance
