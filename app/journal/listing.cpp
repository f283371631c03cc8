// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/listing.h"
#include "codec/documents.h"
#include <QRegularExpression>
#include <algorithm>

namespace journal {
namespace {
constexpr int factsAtATime = 500;

QString outcomeOf(const Journal &journal, const StoredFact &fact)
{
    const auto result = journal.resultOf(fact.journal, fact.sequence);
    return result ? codec::outcomeName(result->outcome) : QStringLiteral("on_device");
}

std::vector<ListedFact> listed(const Journal &journal, std::vector<StoredFact> facts, domain::Sequence after)
{
    std::vector<ListedFact> all;
    for (StoredFact &fact : facts) {
        const bool isBehindAGap = fact.sequence != std::exchange(after, fact.sequence) + 1;
        auto before = isBehindAGap ? journal.chainAt(fact.journal, fact.sequence - 1) : std::nullopt;
        const QString outcome = outcomeOf(journal, fact);
        all.push_back({std::move(fact), outcome, before});
    }
    return all;
}

QByteArray hexMember(const char *name, const codec::Chain &chain)
{
    return QByteArray(",\"") + name + "\":\"" + chain.hex().toLatin1() + '"';
}
} // namespace

std::vector<ListedFact> listPage(const Journal &journal, ListingPlace &place, int maxFacts)
{
    const std::vector<domain::JournalId> ids = journal.journals();
    auto id = place.journal.isEmpty() ? ids.begin() : std::find(ids.begin(), ids.end(), place.journal);
    for (; id != ids.end(); ++id) {
        if (*id != place.journal)
            place = {*id, 0};
        auto facts = listed(journal, journal.factsOf(*id, place.after, maxFacts), place.after);
        if (facts.empty())
            continue;
        place.after = facts.back().fact.sequence;
        return facts;
    }
    return {};
}

bool listFacts(const Journal &journal, const std::function<bool(const ListedFact &)> &take)
{
    ListingPlace place;
    for (auto page = listPage(journal, place, factsAtATime); !page.empty();
         page = listPage(journal, place, factsAtATime)) {
        if (!std::all_of(page.begin(), page.end(), take))
            return false;
    }
    return true;
}

QByteArray listingLine(const ListedFact &listed)
{
    const StoredFact &fact = listed.fact;
    return "{\"journal\":\"" + fact.journal.text().toUtf8() + "\",\"sequence\":" + QByteArray::number(fact.sequence) +
           hexMember("chain", fact.chain) + (listed.before ? hexMember("before", *listed.before) : QByteArray()) +
           ",\"outcome\":\"" + listed.outcome.toUtf8() + "\",\"event\":" + fact.line + "}";
}

std::optional<ListedFact> readListingLine(const QByteArray &line)
{
    static const QRegularExpression front(
        QStringLiteral("^\\{\"journal\":\"([0-9a-f-]{36})\",\"sequence\":([0-9]{1,15}),\"chain\":\"([0-9a-f]{64})\""
                       "(?:,\"before\":\"([0-9a-f]{64})\")?,\"outcome\":\"([a-z_]{1,20})\",\"event\":"));
    const QString head = QString::fromLatin1(line.left(400)); // the front is ASCII and shorter than this
    const auto match = front.match(head);
    if (!match.hasMatch() || !line.endsWith('}') || match.captured(2).toLongLong() < 1)
        return std::nullopt;
    const qsizetype start = match.capturedEnd();
    return ListedFact{{domain::JournalId(match.captured(1)), match.captured(2).toLongLong(),
                       line.mid(start, line.size() - start - 1), *codec::Chain::fromHex(match.captured(3))},
                      match.captured(5),
                      codec::Chain::fromHex(match.captured(4))};
}

// ---- the proof -----------------------------------------------------------------------------------

std::optional<codec::Chain> ListingProof::chainBefore(const ListedFact &listed) const
{
    const StoredFact &fact = listed.fact;
    if (fact.journal == m_last.journal && fact.sequence == m_last.sequence + 1)
        return m_last.chain;
    return fact.sequence == 1 ? std::optional(codec::chainStart(fact.journal)) : listed.before;
}

QString ListingProof::faultOf(const ListedFact &listed)
{
    const StoredFact &fact = listed.fact;
    const bool sameJournal = fact.journal == m_last.journal;
    if (sameJournal ? fact.sequence <= m_last.sequence : !m_seen.insert(fact.journal).second)
        return QStringLiteral("it stands out of order");
    const auto before = chainBefore(listed);
    if (!before)
        return QStringLiteral("the fact before it is missing");
    if (codec::chainNext(*before, fact.line) != fact.chain)
        return QStringLiteral("the chain does not fit the line");
    return {};
}

QString ListingProof::take(const ListedFact &listed)
{
    const QString fault = faultOf(listed);
    if (!fault.isEmpty())
        return QStringLiteral("journal %1, sequence %2: %3")
            .arg(listed.fact.journal.text())
            .arg(listed.fact.sequence)
            .arg(fault);
    m_last = listed.fact;
    ++m_proven;
    return {};
}

} // namespace journal
