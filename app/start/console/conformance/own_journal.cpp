// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/conformance/own_journal.h"
#include "codec/fact.h"

namespace start::conformance {

QByteArray Batch::body() const
{
    QByteArray all;
    for (const QByteArray &line : lines)
        all.append(line).append('\n');
    return all;
}

OwnJournal::OwnJournal(domain::JournalId id, Author author, platform::IdMaker &ids, domain::UtcTime now)
    : m_id(std::move(id))
    , m_author(std::move(author))
    , m_idMaker(&ids)
    , m_now(now)
    , m_chains{codec::chainStart(m_id)}
{
}

domain::Sequence OwnJournal::add(const domain::EventData &data, const domain::TaskId &task)
{
    const domain::EventId id(m_idMaker->next());
    addLine(codec::encodeFact({id, m_now, m_author.station, m_author.by, task, {}, data}));
    m_ids.back() = id;
    return last();
}

domain::Sequence OwnJournal::addLine(const QByteArray &line)
{
    m_chains.push_back(codec::chainNext(m_chains.back(), line));
    m_lines.push_back(line);
    m_ids.emplace_back();
    return last();
}

void OwnJournal::fillTo(domain::Sequence count)
{
    while (last() < count) {
        if (last() == 0)
            add(domain::JournalBegun{QStringLiteral("new"), {}});
        else if (last() % 2 == 1)
            add(domain::OperatorSignedIn{QStringLiteral("badge")});
        else
            add(domain::OperatorSignedOut{});
    }
}

Batch OwnJournal::batch(domain::Sequence first, domain::Sequence last) const
{
    return {m_id, first, chainAt(first - 1), chainAt(last), {m_lines.begin() + first - 1, m_lines.begin() + last}};
}

} // namespace start::conformance
