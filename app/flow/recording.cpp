// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/recording.h"
#include "base/log.h"
#include <algorithm>

namespace flow {
namespace {

using journal::WriteFault;

bool beginsATask(const std::vector<journal::NewFact> &facts)
{
    const QString taken = domain::eventTypeName(domain::TrolleyTaken{});
    return std::any_of(facts.begin(), facts.end(), [&](const journal::NewFact &fact) { return fact.type == taken; });
}

Recorded goOnInAnother(journal::Journal &journal, const std::vector<journal::NewFact> &facts, const SpareJournal &spare,
                       const QString &why)
{
    const auto folder = journal.quarantine(spare.begun.time, why);
    if (!folder)
        return base::Unexpected{journal::WriteError{WriteFault::Unknown, folder.error().what}};
    qCWarning(logFlow, "the journal's files were put aside in %s: %s", qUtf8Printable(*folder), qUtf8Printable(why));
    if (const auto begun = beginWhereNeeded(journal, spare); !begun)
        return base::Unexpected{begun.error()};
    return journal.append(facts);
}

} // namespace

domain::JournalBegun beginningAfter(const journal::Head &head)
{
    if (head.journal.isEmpty())
        return {QStringLiteral("new"), {}};
    if (journal::isNameless(head.journal))
        return {QStringLiteral("quarantine"), {}};
    return {QStringLiteral("quarantine"), domain::Predecessor{head.journal, head.sequence, head.chain.hex()}};
}

journal::NewFact factOf(const domain::Event &event, const Encode &encode)
{
    return {encode(event), event.id, domain::eventTypeName(event.data), event.task};
}

base::Expected<base::Done, journal::WriteError> beginWhereNeeded(journal::Journal &journal, const SpareJournal &spare)
{
    if (journal.hasBegun())
        return base::Done{};
    domain::Event begun = spare.begun;
    begun.data = beginningAfter(journal.head());
    if (const auto head = journal.begin(spare.id, factOf(begun, spare.encode)); !head)
        return base::Unexpected{head.error()};
    return base::Done{};
}

Recorded recordSurely(journal::Journal &journal, const std::vector<journal::NewFact> &facts, const SpareJournal &spare)
{
    const qint64 free = journal.freeBytes(); // -1 = not known
    if (beginsATask(facts) && free >= 0 && free < bytesForATask)
        return base::Unexpected{journal::WriteError{WriteFault::Full, QStringLiteral("too little space to begin a task")}};
    if (const auto begun = beginWhereNeeded(journal, spare); !begun) {
        if (begun.error().fault == WriteFault::Unknown) // a beginning whose end is unknown is put aside like any commit
            return goOnInAnother(journal, facts, spare, begun.error().what);
        return base::Unexpected{begun.error()};
    }
    Recorded result = journal.append(facts);
    if (!result && result.error().fault == WriteFault::Full)
        result = journal.append(facts);
    if (!result && result.error().fault == WriteFault::Unknown)
        return goOnInAnother(journal, facts, spare, result.error().what);
    return result;
}

} // namespace flow
