// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fact.h"
#include "start/console/conformance/check.h"

/// What becomes of a fact is told by an outcome, never by an error.
namespace start::conformance {
namespace {

using Needs = Check::Needs;

domain::TaskId nowhere(Setting &s) { return domain::TaskId(QStringLiteral("route/none-") + s.newUuid()); }

/// journal.begun, two facts about a route that there is not, and a sign-out in between and at the end.
domain::Sequence fillWithDisputes(Setting &s, OwnJournal &journal)
{
    journal.fillTo(1);
    journal.add(domain::StopSkipped{1}, nowhere(s));
    journal.add(domain::OperatorSignedOut{});
    journal.add(domain::StopSkipped{1}, nowhere(s));
    return journal.add(domain::OperatorSignedOut{});
}

QString wanted() { return QStringLiteral("1 applied, 2 disputed, 3 applied, 4 disputed, 5 applied"); }

Step<Verdict> disputed(Setting &s)
{
    OwnJournal journal = s.newJournal();
    journal.fillTo(1);
    journal.add(domain::StopSkipped{1}, nowhere(s));
    journal.add(domain::OperatorSignedOut{});
    const auto answer = co_await s.taken(journal.all(), QStringLiteral("to facts of which one speaks of a route that there is not"));
    if (!answer)
        co_return failed(answer.error().did, QStringLiteral("take it as disputed: a fact that happened is never refused"));
    if (answer->cursor != 3)
        co_return failed(QStringLiteral("the cursor stands at %1 of 3, where fact 2 speaks of a route that there is not").arg(answer->cursor),
                         QStringLiteral("go on behind it: a dispute never stops a journal"));
    if (outcomeAt(*answer, 2) != domain::Outcome::Disputed)
        co_return failed(QStringLiteral("the outcomes are: %1; fact 2 speaks of a route that there is not").arg(outcomes(*answer, 0)),
                         QStringLiteral("call it disputed, so that a person is asked"));
    const auto &result = answer->results.front();
    if (!result.problem || result.problem->type.isEmpty() || result.problem->title.isEmpty())
        co_return failed(QStringLiteral("the disputed fact comes without a problem"), QStringLiteral("say why, as a problem (RFC 9457), for the person who decides"));
    co_return passed();
}

Step<Verdict> inOrder(Setting &s)
{
    OwnJournal journal = s.newJournal();
    fillWithDisputes(s, journal);
    const auto answer = co_await s.taken(journal.all(), QStringLiteral("to 5 facts of which the 2nd and 4th contradict"));
    if (!answer)
        co_return answer.error();
    if (outcomes(*answer, 0) != wanted())
        co_return failed(QStringLiteral("the outcomes are: ") + outcomes(*answer, 0), QStringLiteral("be: ") + wanted());
    co_return passed();
}

Step<Verdict> again(Setting &s)
{
    OwnJournal journal = s.newJournal();
    const domain::Sequence last = fillWithDisputes(s, journal);
    const auto first = co_await s.taken(journal.all(), QStringLiteral("to 5 facts of which the 2nd and 4th contradict"));
    if (!first)
        co_return skipped(QStringLiteral("the facts are not taken: see outcome.order"));
    const auto second = co_await s.taken(journal.all(), QStringLiteral("to the same facts once more"));
    if (!second)
        co_return second.error();
    const QString must = QStringLiteral("tell the first outcomes again: the first verdict on a sequence stands");
    if (outcomes(*second, 0) != outcomes(*first, 0))
        co_return failed(QStringLiteral("the outcomes were: %1; of the same facts once more: %2").arg(outcomes(*first, 0), outcomes(*second, 0)), must);
    const auto probed = co_await s.head(journal.id(), 0, QStringLiteral("to a probe"));
    if (!probed)
        co_return probed.error();
    if (outcomes(*probed, 0) != outcomes(*first, 0))
        co_return failed(QStringLiteral("the outcomes were: %1; a probe says: %2").arg(outcomes(*first, 0), outcomes(*probed, 0)), must);
    const auto rest = co_await s.head(journal.id(), 3, QStringLiteral("to a probe with after=3"));
    if (!rest)
        co_return rest.error();
    for (const domain::FactResult &one : rest->results) {
        if (one.sequence <= 3 || one.sequence > last)
            co_return failed(QStringLiteral("a probe with after=3 tells of fact %1").arg(one.sequence), QStringLiteral("tell the outcomes after \"after\""));
    }
    co_return outcomes(*rest, 3) == QLatin1String("4 disputed, 5 applied")
        ? passed()
        : failed(QStringLiteral("a probe with after=3 says: ") + outcomes(*rest, 3), must);
}

Step<Verdict> duplicate(Setting &s)
{
    OwnJournal one = s.newJournal();
    one.fillTo(2);
    const auto first = co_await s.applied(one.all(), QStringLiteral("to the first 2 facts of a journal"));
    if (!first)
        co_return skipped(QStringLiteral("facts are not taken: see append.first"));
    OwnJournal two = s.newJournal();
    two.add(domain::JournalBegun{QStringLiteral("fork"), domain::Predecessor{one.id(), 1, one.chainAt(1)}});
    two.addLine(one.line(2));
    two.add(domain::OperatorSignedOut{});
    const auto second = co_await s.taken(two.all(), QStringLiteral("to a fact that came before in another journal"));
    if (!second)
        co_return second.error();
    co_return outcomes(*second, 0) == QLatin1String("1 applied, 2 duplicate, 3 applied")
        ? passed()
        : failed(QStringLiteral("a fact whose id came before in another journal: ") + outcomes(*second, 0),
                 QStringLiteral("call it duplicate, and give it no second effect: after a fork a station puts its facts into a new journal"));
}

/// Taken, whatever it is called: a station that is newer than its server goes on.
Step<Verdict> kept(Setting &s, OwnJournal journal, domain::Sequence strange, QString what, bool mayApply)
{
    journal.add(domain::OperatorSignedOut{});
    const auto answer = co_await s.taken(journal.all(), QStringLiteral("to ") + what);
    if (!answer)
        co_return failed(answer.error().did, QStringLiteral("keep it and go on: what a server does not know it parks, and never refuses"));
    const auto outcome = outcomeAt(*answer, strange);
    const bool right = outcome == domain::Outcome::Parked || (mayApply && outcome == domain::Outcome::Applied);
    if (answer->cursor != journal.last() || !right)
        co_return failed(QStringLiteral("%1: %2").arg(what, outcomes(*answer, 0)), QStringLiteral("park it, and go on with the facts behind it"));
    if (outcomeAt(*answer, journal.last()) != domain::Outcome::Applied)
        co_return failed(QStringLiteral("the fact behind %1 is not applied: %2").arg(what, outcomes(*answer, 0)));
    co_return co_await s.arrivedOnce(journal.id(), journal.last());
}

Step<Verdict> unknownType(Setting &s)
{
    OwnJournal journal = s.newJournal();
    journal.fillTo(1);
    QByteArray line = codec::encodeFact({domain::EventId(s.newUuid()), s.talk.clock().now(), s.station(), {}, {}, {}, domain::OperatorSignedOut{}});
    line.replace("operator.signed_out", "operator.flown_out");
    const domain::Sequence strange = journal.addLine(line);
    co_return co_await kept(s, std::move(journal), strange, QStringLiteral("a fact of type operator.flown_out"), true);
}

Step<Verdict> notJson(Setting &s)
{
    OwnJournal journal = s.newJournal();
    journal.fillTo(1);
    const domain::Sequence strange = journal.addLine("this is no JSON");
    co_return co_await kept(s, std::move(journal), strange, QStringLiteral("a line that is no JSON"), false);
}

Step<Verdict> unknownMembers(Setting &s)
{
    OwnJournal journal = s.newJournal();
    journal.fillTo(1);
    QByteArray line = codec::encodeFact({domain::EventId(s.newUuid()), s.talk.clock().now(), s.station(), {}, {}, {}, domain::OperatorSignedOut{}});
    const QByteArray more = ",\"weather\":\"" + QByteArray(codec::maxFactBytes - line.size() - 13, 'x') + "\"}";
    line.chop(1);
    journal.addLine(line + more);
    const auto answer = co_await s.applied(journal.all(), QStringLiteral("to a fact of 16,384 bytes with a member that it does not know"));
    if (!answer)
        co_return answer.error();
    co_return co_await s.arrivedOnce(journal.id(), 2);
}

} // namespace

std::vector<Check> outcomeChecks()
{
    const auto writing = [](const char *id, const char *section, const char *says, Step<Verdict> (*run)(Setting &)) {
        return Check{id, section, says, Needs::Writing, run};
    };
    return {
        writing("outcome.disputed", "schema FactResult", "A fact that contradicts is taken and disputed; the facts behind it go on.", disputed),
        writing("outcome.order", "schema JournalAnswer", "Outcomes are told for each fact, ascending, none beyond the cursor; what is not listed is applied.", inOrder),
        writing("outcome.again", "operation append", "The first verdict on a sequence stands, in every later answer.", again),
        writing("outcome.duplicate", "schema FactResult", "A fact whose id was seen before, in any journal, is a duplicate and has no second effect.", duplicate),
        writing("outcome.unknown-type", "Facts", "Types that a server does not know are kept and change nothing.", unknownType),
        writing("outcome.not-json", "schema FactResult", "A line that is no fact is parked: kept, and judged again after a mend.", notJson),
        writing("outcome.large-fact", "Facts", "A fact has up to 16,384 bytes; members that a server does not know are kept and change nothing.", unknownMembers),
    };
}

} // namespace start::conformance
