// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fact.h"
#include "journal/rows.h"
#include "journal/wal.h"

namespace journal {
namespace {

/// Walks all journals in the order of their places and proves every line by its chain.
class Prover
{
public:
    Prover(Database &db, const std::map<qint64, domain::JournalId> &names)
        : m_names(names)
    {
        Statement root = db.use("SELECT place, chain FROM root");
        while (root.next())
            if (const auto chain = codec::Chain::fromRaw(root.bytes(1)))
                m_roots.emplace(root.number(0), *chain);
    }

    /// Empty, or what is wrong with this fact. Columns place, line, chain, id.
    QString prove(const Statement &row)
    {
        const qint64 place = row.number(0);
        const auto chain = codec::Chain::fromRaw(row.bytes(2));
        const auto before = chainBefore(place);
        m_last = place;
        m_chain = chain;
        const QByteArray line = row.bytes(1);
        if (!chain)
            return said(place, QStringLiteral("its chain is no chain"));
        if (!before && !m_roots.contains(place))
            return said(place, QStringLiteral("the fact before it is missing"));
        if (before && codec::chainNext(*before, line) != *chain)
            return said(place, QStringLiteral("the chain does not fit the line"));
        const auto event = codec::decodeFact(line);
        if (event && event->id.text() != row.text(3))
            return said(place, QStringLiteral("its id column does not fit the line"));
        return {};
    }

private:
    [[nodiscard]] std::optional<codec::Chain> chainBefore(qint64 place) const
    {
        if (m_last == place - 1 && m_chain)
            return m_chain;
        if (const auto root = m_roots.find(place - 1); root != m_roots.end())
            return root->second;
        const auto name = m_names.find(numberOf(place));
        return sequenceOf(place) == 1 && name != m_names.end() ? std::optional(codec::chainStart(name->second))
                                                               : std::nullopt;
    }
    [[nodiscard]] QString said(qint64 place, const QString &what) const
    {
        const auto name = m_names.find(numberOf(place));
        return QStringLiteral("journal %1, sequence %2: %3")
            .arg(name == m_names.end() ? QStringLiteral("(unknown)") : name->second.text())
            .arg(sequenceOf(place))
            .arg(what);
    }

    const std::map<qint64, domain::JournalId> &m_names;
    std::map<qint64, codec::Chain> m_roots;
    qint64 m_last = 0;
    std::optional<codec::Chain> m_chain;
};

} // namespace

Verification Journal::verify() const
{
    Verification result;
    if (!m_rows->db)
        return {false, 0, m_rows->distrust};
    Database &db = *m_rows->db;
    db.clearFault();
    {
        Prover prover(db, m_rows->names);
        Statement row = db.use("SELECT place, line, chain, id FROM fact ORDER BY place");
        while (row.next() && result.what.isEmpty()) {
            result.what = prover.prove(row);
            result.checked += result.what.isEmpty() ? 1 : 0;
        }
    }
    // The chain proves the lines; this proves the shape of what finds them again.
    if (result.what.isEmpty()) {
        const QString shape = db.ask("PRAGMA integrity_check(1)");
        if (shape != QLatin1String("ok") && !db.hasFault())
            result.what = shape;
    }
    if (result.what.isEmpty() && db.hasFault())
        result.what = db.fault().what;
    if (result.what.isEmpty() && wal::scan(m_rows->profile.wal(), m_rows->profile.file()).isBroken())
        result.what = QStringLiteral("%1 is damaged: facts behind the last one are lost").arg(m_rows->profile.wal());
    m_rows->judgeReading();
    result.intact = result.what.isEmpty();
    return result;
}

} // namespace journal
