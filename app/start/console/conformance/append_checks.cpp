// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fact.h"
#include "start/console/conformance/check.h"

/// The one door in: exactly once, in order, forks and gaps seen.
namespace start::conformance {
namespace {

using Needs = Check::Needs;

constexpr qsizetype mostLines = 1000;
constexpr qsizetype mostBytes = 262'144;

/// A probe must tell this; `after` ends the sentence "... after".
Step<Verdict> standsAt(Setting &s, const OwnJournal &journal, domain::Sequence cursor, QString after)
{
    const auto head = co_await s.head(journal.id(), cursor, QStringLiteral("to a probe after ") + after);
    if (!head)
        co_return head.error();
    if (head->cursor != cursor || head->chain != journal.chainAt(cursor))
        co_return failed(QStringLiteral("the journal stands at %1, chain %2, after %3").arg(head->cursor).arg(head->chain, after),
                         QStringLiteral("stand at %1, chain %2").arg(cursor).arg(journal.chainAt(cursor)));
    co_return passed();
}

/// The first fact of a journal, and so many more, are taken.
Step<Verdict> begun(Setting &s, OwnJournal &journal, domain::Sequence count)
{
    journal.fillTo(count);
    const auto answer = co_await s.applied(journal.all(), QStringLiteral("to facts 1 to %1 of a new journal").arg(count));
    co_return answer ? passed() : answer.error();
}

bool isBad(const Verdict &verdict) { return verdict.kind != Verdict::Kind::Passed; }

Step<Verdict> first(Setting &s)
{
    OwnJournal journal = s.newJournal();
    journal.fillTo(3);
    const auto answer = co_await s.applied(journal.all(), QStringLiteral("to the first 3 facts of a journal"));
    if (!answer)
        co_return answer.error();
    if (answer->safe.value_or(0) > answer->cursor)
        co_return failed(QStringLiteral("safe is %1, beyond the cursor %2").arg(*answer->safe).arg(answer->cursor),
                         QStringLiteral("be null, or what a backup that was read back holds"));
    const Verdict kept = co_await standsAt(s, journal, 3, QStringLiteral("3 facts were taken"));
    if (isBad(kept))
        co_return kept;
    co_return co_await s.arrivedOnce(journal.id(), 3);
}

Step<Verdict> goesOn(Setting &s)
{
    OwnJournal journal = s.newJournal();
    const Verdict start = co_await begun(s, journal, 2);
    if (isBad(start))
        co_return start;
    journal.fillTo(5);
    const auto answer = co_await s.applied(journal.batch(3, 5), QStringLiteral("to facts 3 to 5, where it had 2"));
    if (!answer)
        co_return answer.error();
    co_return co_await s.arrivedOnce(journal.id(), 5);
}

Step<Verdict> sameAgain(Setting &s)
{
    OwnJournal journal = s.newJournal();
    const Verdict start = co_await begun(s, journal, 4);
    if (isBad(start))
        co_return start;
    const auto again = co_await s.applied(journal.all(), QStringLiteral("to the same bytes once more"));
    if (!again)
        co_return again.error();
    co_return co_await s.arrivedOnce(journal.id(), 4);
}

Step<Verdict> overlap(Setting &s)
{
    OwnJournal journal = s.newJournal();
    const Verdict start = co_await begun(s, journal, 3);
    if (isBad(start))
        co_return start;
    journal.fillTo(6);
    const auto answer = co_await s.applied(journal.batch(2, 6), QStringLiteral("to facts 2 to 6, of which it had 2 and 3"));
    if (!answer)
        co_return answer.error();
    co_return co_await s.arrivedOnce(journal.id(), 6);
}

/// Two nodes, or a proxy that sends again by itself.
Step<Verdict> atOnce(Setting &s)
{
    OwnJournal journal = s.newJournal();
    journal.fillTo(8);
    Awaited<Reply> ended;
    const auto aside = [](Setting &with, Batch batch, std::function<void(Reply)> done) -> Step<bool> {
        Reply reply = co_await with.talk.append(std::move(batch));
        done(std::move(reply));
        co_return true;
    };
    Step<bool> other = aside(s, journal.all(), ended.taker());
    other.begin();
    const auto mine = co_await s.applied(journal.all(), QStringLiteral("to facts that were sent twice at the same time"));
    const Reply theirs = co_await ended;
    if (!mine)
        co_return mine.error();
    if (theirs.raw.status != 200 && theirs.raw.status < 500)
        co_return failed(QStringLiteral("of two equal appends at the same time one is answered %1").arg(theirs.words()),
                         QStringLiteral("answer both with the same verdict"));
    const Verdict kept = co_await standsAt(s, journal, 8, QStringLiteral("the same 8 facts came twice at once"));
    if (isBad(kept))
        co_return kept;
    co_return co_await s.arrivedOnce(journal.id(), 8);
}

Step<Verdict> gap(Setting &s)
{
    OwnJournal journal = s.newJournal();
    const Verdict start = co_await begun(s, journal, 2);
    if (isBad(start))
        co_return start;
    journal.fillTo(5);
    Ask what = Talk::appending(journal.batch(5, 5));
    what.headers.insert("packhorse-proven", "2"); // nobody says that the server forgot
    const auto problem = co_await s.refused(what, journal.id(), 409, QStringLiteral("sequence-gap"),
                                            QStringLiteral("to fact 5, where it had 2"));
    if (!problem)
        co_return problem.error();
    if (problem->cursor != 2)
        co_return failed(QStringLiteral("the problem sequence-gap says cursor %1")
                             .arg(problem->cursor ? QString::number(*problem->cursor) : QStringLiteral("nothing")),
                         QStringLiteral("say in \"cursor\" how far the store has got: 2"));
    co_return co_await standsAt(s, journal, 2, QStringLiteral("fact 5 was sent where 3 was to come"));
}

/// What has another past does not belong here, even if its number fits.
Step<Verdict> forkBefore(Setting &s)
{
    OwnJournal journal = s.newJournal();
    const Verdict start = co_await begun(s, journal, 2);
    if (isBad(start))
        co_return start;
    codec::Chain chain = codec::chainNext(codec::chainStart(journal.id()), "another past");
    journal.fillTo(3);
    Batch batch = journal.batch(3, 3);
    batch.chainBefore = chain.hex();
    batch.chainAfter = codec::chainNext(chain, batch.lines.front()).hex();
    const auto problem = co_await s.refused(Talk::appending(batch), journal.id(), 409, QStringLiteral("journal-forked"),
                                            QStringLiteral("to a fact 3 that follows another chain than the one it has at 2"));
    if (!problem)
        co_return problem.error();
    co_return co_await standsAt(s, journal, 2, QStringLiteral("a fact of another history was sent"));
}

Step<Verdict> otherBytes(Setting &s)
{
    OwnJournal journal = s.newJournal();
    const Verdict start = co_await begun(s, journal, 3);
    if (isBad(start))
        co_return start;
    Batch batch = journal.batch(2, 3);
    batch.lines.front() = codec::encodeFact({domain::EventId(s.newUuid()), s.talk.clock().now(), s.station(), {}, {}, {},
                                             domain::SupervisorCalled{QStringLiteral("elsewhere")}});
    const auto before = codec::Chain::fromHex(batch.chainBefore);
    batch.chainAfter = codec::chainNext(codec::chainNext(*before, batch.lines[0]), batch.lines[1]).hex();
    const auto problem = co_await s.refused(Talk::appending(batch), journal.id(), 409, QStringLiteral("journal-forked"),
                                            QStringLiteral("to other bytes for fact 2, which it has"));
    if (!problem)
        co_return problem.error();
    const Verdict kept = co_await standsAt(s, journal, 3, QStringLiteral("other bytes were sent for a fact that it has"));
    if (isBad(kept))
        co_return kept;
    const auto arrivals = co_await s.arrivalsOf(journal.id());
    for (const Arrival &one : arrivals) {
        if (!one.line.contains(journal.line(one.sequence)))
            co_return failed(QStringLiteral("GET /v1/events tells other bytes for fact %1 than were taken first").arg(one.sequence),
                             QStringLiteral("keep the bytes of a fact as they came, for ever"));
    }
    co_return passed();
}

Step<Verdict> damaged(Setting &s)
{
    OwnJournal journal = s.newJournal();
    journal.fillTo(2);
    Ask what = Talk::appending(journal.all());
    what.body->replace("badge", "bodge");
    const auto problem = co_await s.refused(what, journal.id(), 400, QStringLiteral("body-damaged"),
                                            QStringLiteral("to lines that do not lead from Packhorse-Chain-Before to Packhorse-Chain-After"));
    if (!problem)
        co_return problem.error();
    co_return co_await standsAt(s, journal, 0, QStringLiteral("a damaged body was sent"));
}

Step<Verdict> withoutLf(Setting &s)
{
    OwnJournal journal = s.newJournal();
    journal.fillTo(2);
    Ask what = Talk::appending(journal.all());
    what.body->chop(1);
    const auto problem = co_await s.refused(what, journal.id(), 400, QStringLiteral("body-damaged"),
                                            QStringLiteral("to a last line without its LF, which may have been cut"));
    if (!problem)
        co_return problem.error();
    co_return co_await standsAt(s, journal, 0, QStringLiteral("a body without its last LF was sent"));
}

Step<Verdict> badHeaders(Setting &s)
{
    const Headers spoilt{{"packhorse-first-sequence", "0"}, {"packhorse-chain-before", "nothing"}, {"packhorse-proven", "-1"}};
    for (auto it = spoilt.begin(); it != spoilt.end(); ++it) {
        OwnJournal journal = s.newJournal();
        journal.fillTo(1);
        Ask what = Talk::appending(journal.all());
        what.headers.insert(it.key(), it.value());
        const auto problem = co_await s.refused(what, journal.id(), 400, QStringLiteral("bad-request"),
                                                QStringLiteral("to an append with %1: %2").arg(QString::fromLatin1(it.key()), QString::fromLatin1(it.value())));
        if (!problem)
            co_return problem.error();
        const Verdict none = co_await standsAt(s, journal, 0, QStringLiteral("an append with a bad header was sent"));
        if (isBad(none))
            co_return none;
    }
    co_return passed();
}

Step<Verdict> tooManyLines(Setting &s)
{
    OwnJournal journal = s.newJournal();
    for (qsizetype i = 0; i <= mostLines; ++i)
        journal.addLine("{}");
    const auto problem = co_await s.refused(Talk::appending(journal.all()), journal.id(), 413, QStringLiteral("too-large"),
                                            QStringLiteral("to 1,001 lines"));
    if (!problem)
        co_return problem.error();
    co_return co_await standsAt(s, journal, 0, QStringLiteral("1,001 lines were sent"));
}

Step<Verdict> tooManyBytes(Setting &s)
{
    OwnJournal journal = s.newJournal();
    const QByteArray line = "{\"x\":\"" + QByteArray(codec::maxFactBytes - 8, 'x') + "\"}";
    for (qsizetype bytes = 0; bytes <= mostBytes; bytes += line.size() + 1)
        journal.addLine(line);
    const auto problem = co_await s.refused(Talk::appending(journal.all()), journal.id(), 413, QStringLiteral("too-large"),
                                            QStringLiteral("to more than 262,144 bytes"));
    if (!problem)
        co_return problem.error();
    co_return co_await standsAt(s, journal, 0, QStringLiteral("more than 262,144 bytes were sent"));
}

/// The answer is lost. A station probes, and goes on from there.
Step<Verdict> answerLost(Setting &s)
{
    OwnJournal journal = s.newJournal();
    journal.fillTo(4);
    Ask what = Talk::appending(journal.all());
    what.cutAfter = -1;
    static_cast<void>(co_await s.talk.ask(what));
    const auto head = co_await s.head(journal.id(), 0, QStringLiteral("to a probe after a connection was cut"));
    if (!head)
        co_return head.error();
    if ((head->cursor != 0 && head->cursor != 4) || head->chain != journal.chainAt(head->cursor))
        co_return failed(QStringLiteral("after a connection was cut the journal stands at %1, chain %2").arg(head->cursor).arg(head->chain),
                         QStringLiteral("take all of an append, in one transaction, or nothing"));
    const auto again = co_await s.applied(journal.all(), QStringLiteral("to the same facts, whose first answer was lost"));
    if (!again)
        co_return again.error();
    co_return co_await s.arrivedOnce(journal.id(), 4);
}

Step<Verdict> cutBody(Setting &s)
{
    OwnJournal journal = s.newJournal();
    journal.fillTo(4);
    Ask what = Talk::appending(journal.all());
    what.cutAfter = what.body->size() - journal.line(4).size() - 1 - 10; // in the middle of line 3
    static_cast<void>(co_await s.talk.ask(what));
    const Verdict none = co_await standsAt(s, journal, 0, QStringLiteral("half of a body was sent"));
    if (isBad(none))
        co_return none;
    const auto again = co_await s.applied(journal.all(), QStringLiteral("to facts of which half a body had come before"));
    if (!again)
        co_return again.error();
    co_return co_await s.arrivedOnce(journal.id(), 4);
}

/// Two probes and all of it once more: what was promised is still there.
Step<Verdict> remembered(Setting &s)
{
    OwnJournal journal = s.newJournal();
    const Verdict start = co_await begun(s, journal, 5);
    if (isBad(start))
        co_return start;
    for (int looks = 0; looks < 2; ++looks) {
        const Verdict kept = co_await standsAt(s, journal, 5, QStringLiteral("5 facts were taken"));
        if (isBad(kept))
            co_return kept;
    }
    const auto arrivals = co_await s.arrivalsOf(journal.id());
    for (const Arrival &one : arrivals) {
        if (one.sequence < 1 || one.sequence > 5 || !one.line.contains(journal.line(one.sequence)))
            co_return failed(QStringLiteral("GET /v1/events does not tell fact %1 byte for byte").arg(one.sequence), QStringLiteral("keep the very bytes of each line"));
    }
    co_return co_await s.arrivedOnce(journal.id(), 5);
}

} // namespace

std::vector<Check> appendChecks()
{
    const auto writing = [](const char *id, const char *section, const char *says, Step<Verdict> (*run)(Setting &)) {
        return Check{id, section, says, Needs::Writing, run};
    };
    return {
        writing("append.first", "operation append", "Facts are taken, and the answer tells the cursor and the chain after them.", first),
        writing("append.goes-on", "operation append", "The next facts follow from the cursor.", goesOn),
        writing("append.remembered", "Chains", "What was answered as taken stays, byte for byte, with its chain.", remembered),
        writing("append.same-again", "operation append", "The same bytes again are skipped, and answered as the first time.", sameAgain),
        writing("append.overlap", "operation append", "Of a batch that overlaps what it has, a server takes the rest.", overlap),
        writing("append.at-once", "operation append", "The same facts twice at the same time take effect once.", atOnce),
        writing("append.gap", "operation append", "Facts beyond the cursor + 1 are refused with sequence-gap, which says the cursor.", gap),
        writing("append.fork-before", "operation append", "Facts that follow another chain are refused with journal-forked.", forkBefore),
        writing("append.other-bytes", "operation append", "Other bytes for a sequence that it has are refused with journal-forked.", otherBytes),
        writing("append.damaged", "operation append", "Lines that do not lead from Before to After are refused with body-damaged, and nothing is taken.", damaged),
        writing("append.no-lf", "Facts", "Each line is ended by exactly one LF.", withoutLf),
        writing("append.bad-headers", "schema JournalProblem", "Headers that cannot be read are refused with bad-request, and nothing is taken.", badHeaders),
        writing("append.lines", "operation append", "More than 1,000 lines are refused with too-large, and nothing is taken.", tooManyLines),
        writing("append.bytes", "operation append", "More than 262,144 bytes are refused with too-large, and nothing is taken.", tooManyBytes),
        writing("append.answer-lost", "operation probe", "After a lost answer a probe tells how far it got, and the same facts take effect once.", answerLost),
        writing("append.cut-body", "operation append", "Of a body that breaks off nothing is taken.", cutBody),
    };
}

} // namespace start::conformance
