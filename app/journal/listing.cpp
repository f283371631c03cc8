// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/listing.h"
#include "codec/documents.h"
#include <QRegularExpression>

namespace journal {
namespace {
constexpr int factsAtATime = 500;
}

QString stateOf(const Journal &journal, const StoredFact &fact)
{
    const auto result = journal.resultOf(fact.journal, fact.sequence);
    return result ? codec::outcomeName(result->outcome) : QStringLiteral("on_device");
}

QByteArray listingLine(const StoredFact &fact, const QString &state)
{
    return "{\"journal\":\"" + fact.journal.text().toUtf8() + "\",\"sequence\":" + QByteArray::number(fact.sequence) +
           ",\"chain\":\"" + fact.chain.hex().toLatin1() + "\",\"state\":\"" + state.toUtf8() +
           "\",\"event\":" + fact.line + "}";
}

bool listFacts(const Journal &journal, const std::function<bool(const StoredFact &, const QString &)> &take)
{
    for (const domain::JournalId &id : journal.journals()) {
        domain::Sequence last = 0;
        for (auto facts = journal.factsOf(id, last, factsAtATime); !facts.empty();
             facts = journal.factsOf(id, last, factsAtATime)) {
            for (const StoredFact &fact : facts) {
                if (!take(fact, stateOf(journal, fact)))
                    return false;
            }
            last = facts.back().sequence;
        }
    }
    return true;
}

std::optional<StoredFact> readListingLine(const QByteArray &line)
{
    static const QRegularExpression front(
        QStringLiteral("^\\{\"journal\":\"([^\"\\\\]+)\",\"sequence\":([0-9]{1,15}),\"chain\":\"([0-9a-f]{64})\","
                       "\"state\":\"[a-z_]+\",\"event\":"));
    const QString head = QString::fromLatin1(line.left(400)); // the front is ASCII and shorter than this
    const auto match = front.match(head);
    if (!match.hasMatch() || !line.endsWith('}'))
        return std::nullopt;
    const qsizetype start = match.capturedEnd();
    return StoredFact{domain::JournalId(match.captured(1)), match.captured(2).toLongLong(),
                      line.mid(start, line.size() - start - 1), *codec::Chain::fromHex(match.captured(3))};
}

} // namespace journal
