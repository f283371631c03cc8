// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/verdict.h"
#include <algorithm>

namespace delivery {
namespace {

using domain::JournalAnswer;
using domain::Sequence;

Verdict unknown(const QString &what, std::optional<domain::Duration> retryAfter = {})
{
    Verdict v;
    v.what = what;
    v.retryAfter = retryAfter;
    return v;
}

// ---- refusals: problem+json of ours, else they say nothing ---------------------------------------
Verdict refusedAs(Meaning meaning, Next next, const domain::Problem &problem)
{
    Verdict v;
    v.meaning = meaning;
    v.next = next;
    v.what = QStringLiteral("%1 %2: %3").arg(problem.status).arg(problem.title, problem.detail);
    return v;
}

bool isOurs(const Asked &asked, const domain::Problem &problem)
{
    return problem.type.startsWith(QLatin1String("urn:packhorse:problem:")) && problem.journal == asked.journal;
}

Verdict forkRefusal(const domain::Problem &problem)
{
    Verdict v = refusedAs(Meaning::Forked, Next::NewJournal, problem);
    v.incident = QStringLiteral("journal-forked");
    v.doubtNode = true;
    return v;
}

Verdict appendRefusal(const Asked &asked, const domain::Problem &problem)
{
    const Next smaller = asked.last > asked.after + 1 ? Next::SendLess : Next::AfterWait;
    if (problem.type == domain::problemType("sequence-gap"))
        return refusedAs(Meaning::SequenceGap, Next::Probe, problem);
    if (problem.type == domain::problemType("body-damaged"))
        return refusedAs(Meaning::BodyDamaged, Next::SendAgain, problem);
    if (problem.type == domain::problemType("journal-forked"))
        return forkRefusal(problem);
    if (problem.status == 413)
        return refusedAs(Meaning::TooBig, smaller, problem);
    if (problem.status == 400 || problem.status == 422) {
        Verdict v = refusedAs(Meaning::NotTaken, smaller, problem);
        v.doubtNode = smaller == Next::AfterWait; // ask every node before a person is troubled
        return v;
    }
    return refusedAs(Meaning::Unknown, Next::AfterProbe, problem);
}

Verdict judgeRefusal(const Asked &asked, const domain::Problem &problem)
{
    if (!isOurs(asked, problem))
        return unknown(QStringLiteral("a problem that is not about this journal: HTTP %1 %2")
                           .arg(problem.status)
                           .arg(problem.type));
    if (problem.status == 401 || problem.status == 403)
        return refusedAs(Meaning::Credential, Next::AfterWait, problem);
    if (problem.status == 426)
        return refusedAs(Meaning::TooOld, Next::AfterWait, problem);
    if (asked.append)
        return appendRefusal(asked, problem);
    return refusedAs(Meaning::Unknown, Next::AfterProbe, problem);
}

// ---- answers: a cursor on our chain, or not ------------------------------------------------------
/// First word that does not fit an answer of ours; empty when all fit.
QString misfit(const Asked &asked, const JournalAnswer &answer)
{
    if (answer.journal != asked.journal)
        return QStringLiteral("the answer is about another journal");
    if (answer.epoch.isEmpty() || answer.chain.size() != 64 || answer.cursor < 0)
        return QStringLiteral("the answer lacks an epoch, a chain or a cursor");
    const auto beyond = [&](const domain::FactResult &r) { return r.sequence < 1 || r.sequence > answer.cursor; };
    if (std::any_of(answer.results.begin(), answer.results.end(), beyond))
        return QStringLiteral("the answer judges facts beyond its own cursor");
    return {};
}

/// Up to `upTo`; outcomes outside of what was asked are not told by this answer and are asked for again.
journal::Settlement settlementOf(const Asked &asked, const JournalAnswer &answer, Sequence upTo)
{
    journal::Settlement s{upTo, answer.epoch, answer.safe, {}};
    for (const domain::FactResult &result : answer.results) {
        if (result.sequence > asked.after && result.sequence <= upTo)
            s.results.push_back(result);
    }
    return s;
}

Verdict forked(const JournalAnswer &answer, const Own &own)
{
    Verdict v;
    v.meaning = Meaning::Forked;
    v.next = Next::NewJournal;
    v.doubtNode = true;
    const bool ahead = answer.cursor > own.head;
    const bool pruned = !ahead && (answer.cursor + 1 < own.firstKept || !own.chainAt(answer.cursor));
    v.incident = ahead    ? QStringLiteral("tail-lost")
                 : pruned ? QStringLiteral("facts-gone")
                          : QStringLiteral("journal-forked");
    v.what = QStringLiteral("the server's cursor %1 is not on this journal's chain (head %2, settled %3)")
                 .arg(answer.cursor)
                 .arg(own.head)
                 .arg(own.tail.settled);
    if (pruned)
        v.what = QStringLiteral("the server has lost facts of journal %1 that are not on this device any more: from %2 to %3")
                     .arg(own.journal.text())
                     .arg(answer.cursor + 1)
                     .arg(own.firstKept - 1);
    return v;
}

/// The store may have been set back behind what is kept here: then the chain at its cursor says nothing, even where it is
/// known (the start of every chain is).
bool isOnChain(const JournalAnswer &answer, const Own &own)
{
    if (answer.cursor > own.head || answer.cursor + 1 < own.firstKept)
        return false;
    const std::optional<QString> ours = own.chainAt(answer.cursor);
    return ours && *ours == answer.chain;
}

const Sighting *otherStore(const JournalAnswer &answer, const QString &node, const std::vector<Sighting> &sightings,
                           domain::Instant now)
{
    const auto it = std::find_if(sightings.begin(), sightings.end(), [&](const Sighting &s) {
        return s.node != node && s.epoch != answer.epoch && now - s.at <= splitWithin;
    });
    return it == sightings.end() ? nullptr : &*it;
}

Verdict otherEpoch(const Asked &asked, const JournalAnswer &answer, const Sighting *other)
{
    Verdict v;
    v.meaning = other ? Meaning::SplitStore : Meaning::OtherEpoch;
    v.incident = other ? QStringLiteral("split-store") : QStringLiteral("new-epoch");
    v.what = QStringLiteral("the store's epoch is %1 now, its cursor %2").arg(answer.epoch).arg(answer.cursor);
    v.refetch = true;
    v.doubtNode = other && other->cursor > answer.cursor;
    v.next = asked.append || v.doubtNode ? Next::Probe : Next::GoOn;
    if (!asked.append)
        v.settlement = settlementOf(asked, answer, answer.cursor);
    return v;
}

Verdict forgot(const Asked &asked, const JournalAnswer &answer, const Own &own)
{
    Verdict v;
    v.meaning = Meaning::NodeForgot;
    v.next = Next::Probe; // another node may know more; if the same one answers again, its cursor is no news and holds
    v.settlement = settlementOf(asked, answer, answer.cursor);
    v.doubtNode = true;
    v.incident = QStringLiteral("node-forgot");
    v.what = QStringLiteral("the cursor fell to %1; %2 had been confirmed").arg(answer.cursor).arg(own.tail.proven);
    return v;
}

Verdict settledProbe(const Asked &asked, const JournalAnswer &answer)
{
    Verdict v;
    v.meaning = Meaning::Settled;
    v.next = Next::GoOn;
    v.settlement = settlementOf(asked, answer, answer.cursor);
    return v;
}

Verdict settledAppend(const Asked &asked, const JournalAnswer &answer, const Own &own)
{
    Verdict v;
    v.meaning = Meaning::Settled;
    if (asked.after > own.tail.settled) { // outcomes between are not told here
        v.next = Next::Probe;
        return v;
    }
    v.settlement = settlementOf(asked, answer, std::min(answer.cursor, asked.last));
    v.progress = answer.cursor > asked.after;
    v.next = !v.progress ? Next::AfterProbe : answer.cursor > asked.last ? Next::Probe : Next::GoOn;
    return v;
}

Verdict judgeAnswer(const Asked &asked, const JournalAnswer &answer, const QString &node, const Own &own,
                    const std::vector<Sighting> &sightings, domain::Instant now)
{
    if (const QString why = misfit(asked, answer); !why.isEmpty())
        return unknown(why);
    if (!isOnChain(answer, own))
        return forked(answer, own);
    if (!own.tail.epoch.isEmpty() && own.tail.epoch != answer.epoch)
        return otherEpoch(asked, answer, otherStore(answer, node, sightings, now));
    // While facts are sent again the cursor stays below `proven` for a while: only a fall is news.
    if (answer.cursor < own.tail.proven && answer.cursor < own.tail.cursor)
        return forgot(asked, answer, own);
    return asked.append ? settledAppend(asked, answer, own) : settledProbe(asked, answer);
}

} // namespace

Verdict judgeReply(const Asked &asked, const ports::JournalReply &reply, const QString &node, const Own &own,
                   const std::vector<Sighting> &sightings, domain::Instant now)
{
    if (const auto *answer = std::get_if<JournalAnswer>(&reply))
        return judgeAnswer(asked, *answer, node, own, sightings, now);
    if (const auto *refused = std::get_if<ports::Refused>(&reply))
        return judgeRefusal(asked, refused->problem);
    const auto &nothing = std::get<ports::Unknown>(reply);
    return unknown(nothing.what, nothing.retryAfter);
}

} // namespace delivery
