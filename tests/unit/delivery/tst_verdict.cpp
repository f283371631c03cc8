// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/verdict.h"
#include "support/test_main.h"

using namespace delivery;
using domain::Duration;
using domain::Instant;
using domain::JournalAnswer;
using domain::Outcome;
using domain::Problem;
using domain::Sequence;
using ports::JournalReply;
using Kind = ports::Unknown::Kind;

Q_DECLARE_METATYPE(ports::JournalReply)

namespace {

const domain::JournalId ours(QStringLiteral("0192f000-0000-7000-8000-000000000001"));
const QString epochOne = QStringLiteral("epoch-1");
const QString epochTwo = QStringLiteral("epoch-2");
const QString nodeA = QStringLiteral("a");
const QString nodeB = QStringLiteral("b");
constexpr Instant now{1'000'000};

/// A made-up chain: the number of the fact, padded to 64 digits.
QString chain(Sequence sequence) { return QStringLiteral("%1").arg(sequence, 64, 16, QLatin1Char('0')); }

/// 150 facts, 100 of them settled in epoch-1, the first 10 pruned.
Own own()
{
    Own o;
    o.journal = ours;
    o.head = 150;
    o.tail.cursor = o.tail.settled = o.tail.proven = 100;
    o.tail.epoch = epochOne;
    o.chainAt = [](Sequence s) { return s < 10 || s > 150 ? std::nullopt : std::optional(chain(s)); };
    return o;
}

const Asked appended{true, ours, 100, 120};
const Asked probed{false, ours, 100, 100};

JournalAnswer answer(Sequence cursor)
{
    JournalAnswer a;
    a.journal = ours;
    a.epoch = epochOne;
    a.node = nodeA;
    a.cursor = cursor;
    a.chain = chain(cursor);
    return a;
}
JournalAnswer inEpoch(const QString &epoch, Sequence cursor)
{
    JournalAnswer a = answer(cursor);
    a.epoch = epoch;
    return a;
}
JournalAnswer withChain(Sequence cursor, const QString &other)
{
    JournalAnswer a = answer(cursor);
    a.chain = other;
    return a;
}

ports::Refused refused(int status, const char *name, std::optional<domain::JournalId> echo = ours)
{
    Problem p;
    p.type = domain::problemType(name);
    p.status = status;
    p.journal = std::move(echo);
    return {p};
}
ports::Unknown nothing(Kind kind, std::optional<Duration> retryAfter = {})
{
    return {kind, QStringLiteral("why"), retryAfter};
}

Verdict judge(const Asked &asked, const JournalReply &reply, const std::vector<Sighting> &seen = {},
              const Own &o = own())
{
    return judgeReply(asked, reply, nodeA, o, seen, now);
}

} // namespace

class TstVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The first column of the protocol's table "the station sees | means | it does", row by row.
    void theTable_data()
    {
        QTest::addColumn<bool>("append");
        QTest::addColumn<int>("facts");
        QTest::addColumn<JournalReply>("reply");
        QTest::addColumn<bool>("otherStoreSeen");
        QTest::addColumn<int>("meaning");
        QTest::addColumn<int>("next");
        QTest::addColumn<qint64>("settles"); // -1 = nothing
        QTest::addColumn<bool>("doubts");
        QTest::addColumn<QString>("incident");
        const auto row = [](const char *name, bool append, int facts, const JournalReply &reply, bool otherStore,
                            Meaning meaning, Next next, qint64 settles, bool doubts, const char *incident) {
            QTest::newRow(name) << append << facts << reply << otherStore << int(meaning) << int(next) << settles
                                << doubts << QString::fromLatin1(incident);
        };
        row("2xx, NoError, whole body, our schema, our journal (append)", true, 20, answer(120), false,
            Meaning::Settled, Next::GoOn, 120, false, "");
        row("2xx, NoError, whole body, our schema, our journal (probe)", false, 0, answer(110), false, Meaning::Settled,
            Next::GoOn, 110, false, "");
        row("2xx, but nothing of the batch was taken", true, 20, answer(100), false, Meaning::Settled, Next::AfterProbe,
            100, false, "");
        row("2xx, the cursor is beyond the batch: its outcomes are asked for", true, 20, answer(140), false,
            Meaning::Settled, Next::Probe, 120, false, "");
        row("cursor lower than proven", false, 0, answer(80), false, Meaning::NodeForgot, Next::Probe, 80, true,
            "node-forgot");
        row("cursor lower than proven, told by an append", true, 20, answer(80), false, Meaning::NodeForgot,
            Next::Probe, 80, true, "node-forgot");
        row("sequence-gap", true, 20, refused(409, "sequence-gap"), false, Meaning::SequenceGap, Next::Probe, -1, false,
            "");
        row("body-damaged", true, 20, refused(400, "body-damaged"), false, Meaning::BodyDamaged, Next::SendAgain, -1,
            false, "");
        row("its (cursor, chain) is not on my chain: another chain", false, 0, withChain(110, chain(7)), false,
            Meaning::Forked, Next::NewJournal, -1, true, "journal-forked");
        row("its (cursor, chain) is not on my chain: beyond my head", false, 0, answer(151), false, Meaning::Forked,
            Next::NewJournal, -1, true, "tail-lost");
        row("its (cursor, chain) is not on my chain: before my oldest fact", false, 0, answer(9), false,
            Meaning::Forked, Next::NewJournal, -1, true, "facts-gone");
        row("journal-forked", true, 20, refused(409, "journal-forked"), false, Meaning::Forked, Next::NewJournal, -1,
            true, "journal-forked");
        row("another epoch (probe)", false, 0, inEpoch(epochTwo, 60), false, Meaning::OtherEpoch, Next::GoOn, 60, false,
            "new-epoch");
        row("another epoch (append)", true, 20, inEpoch(epochTwo, 120), false, Meaning::OtherEpoch, Next::Probe, -1,
            false, "new-epoch");
        row("two nodes, different epochs within a minute: the lower one", false, 0, inEpoch(epochTwo, 60), true,
            Meaning::SplitStore, Next::Probe, 60, true, "split-store");
        row("two nodes, different epochs within a minute: the higher one", false, 0, inEpoch(epochTwo, 105), true,
            Meaning::SplitStore, Next::GoOn, 105, false, "split-store");
        row("413 of ours", true, 20, refused(413, "too-big"), false, Meaning::TooBig, Next::SendLess, -1, false, "");
        row("413 of ours for a batch of one", true, 1, refused(413, "too-big"), false, Meaning::TooBig, Next::AfterWait,
            -1, false, "");
        row("401 of ours", true, 20, refused(401, "device-unknown"), false, Meaning::Credential, Next::AfterWait, -1,
            false, "");
        row("403 of ours", false, 0, refused(403, "device-blocked"), false, Meaning::Credential, Next::AfterWait, -1,
            false, "");
        row("400 of ours for a batch of one", true, 1, refused(400, "fact-unreadable"), false, Meaning::NotTaken,
            Next::AfterWait, -1, true, "");
        row("422 of ours for a batch of one", true, 1, refused(422, "fact-unreadable"), false, Meaning::NotTaken,
            Next::AfterWait, -1, true, "");
        row("422 of ours for a larger batch", true, 20, refused(422, "fact-unreadable"), false, Meaning::NotTaken,
            Next::SendLess, -1, false, "");
        row("426 of ours", true, 20, refused(426, "station-too-old"), false, Meaning::TooOld, Next::AfterWait, -1,
            false, "");
        // anything else: never a verdict
        const auto unknown = [&row](const char *name, const JournalReply &reply) {
            row(name, true, 20, reply, false, Meaning::Unknown, Next::AfterProbe, -1, false, "");
        };
        unknown("anything else: HTML", nothing(Kind::Foreign));
        unknown("anything else: cut body", nothing(Kind::Cut));
        unknown("anything else: redirect", nothing(Kind::Redirected));
        unknown("anything else: TLS", nothing(Kind::Tls));
        unknown("anything else: 5xx", nothing(Kind::ServerError));
        unknown("anything else: 429", nothing(Kind::Throttled));
        unknown("anything else: time-out", nothing(Kind::TimedOut));
        unknown("anything else: no network", nothing(Kind::NoNetwork));
        unknown("anything else: not readable", nothing(Kind::NotReadable));
        unknown("anything else: a foreign 4xx (no echo)", refused(404, "not-found", std::nullopt));
        unknown("anything else: a foreign 4xx (another journal)",
                refused(422, "fact-unreadable", domain::JournalId(QStringLiteral("other"))));
        unknown("anything else: 404 on a path that has none", refused(404, "not-found"));
        unknown("C9: 403 of a firewall", nothing(Kind::Foreign));
        unknown("C9: 413 of a proxy", nothing(Kind::Foreign));
        unknown("C9: 502", nothing(Kind::ServerError));
        unknown("C9: 503 + Retry-After", nothing(Kind::ServerError, Duration(20'000)));
        JournalAnswer stranger = answer(120);
        stranger.journal = domain::JournalId(QStringLiteral("other"));
        unknown("a 200 about another journal", stranger);
        JournalAnswer bare = answer(120);
        bare.epoch.clear();
        unknown("a 200 without an epoch", bare);
        JournalAnswer beyond = answer(110);
        beyond.results = {{111, Outcome::Disputed, {}}};
        unknown("a 200 that judges beyond its cursor", beyond);
    }
    void theTable()
    {
        QFETCH(bool, append);
        QFETCH(int, facts);
        QFETCH(JournalReply, reply);
        QFETCH(bool, otherStoreSeen);
        QFETCH(qint64, settles);
        std::vector<Sighting> seen;
        if (otherStoreSeen)
            seen.push_back({nodeB, epochOne, 100, {now.ms - 59'000}});
        const Asked asked{append, ours, 100, 100 + facts};
        const Verdict v = judge(asked, reply, seen);
        QTEST(int(v.meaning), "meaning");
        QTEST(int(v.next), "next");
        QCOMPARE(v.settlement ? v.settlement->cursor : -1, settles);
        QTEST(v.doubtNode, "doubts");
        QTEST(v.incident, "incident");
    }

    void retryAfterIsHandedOn()
    {
        const Verdict v = judge(appended, nothing(Kind::ServerError, Duration(20'000)));
        QCOMPARE(v.retryAfter, std::optional(Duration(20'000)));
    }
    void twoEpochsOverAMinuteApartAreARestoredStore()
    {
        const Verdict v = judge(probed, inEpoch(epochTwo, 60), {{nodeB, epochOne, 100, {now.ms - 60'001}}});
        QVERIFY(v.meaning == Meaning::OtherEpoch);
        QVERIFY(v.refetch);
    }
    void theSameNodeWithAnotherEpochIsARestoredStore()
    {
        const Verdict v = judge(probed, inEpoch(epochTwo, 60), {{nodeA, epochOne, 100, {now.ms - 1000}}});
        QVERIFY(v.meaning == Meaning::OtherEpoch);
        QCOMPARE(v.settlement->epoch, epochTwo);
    }
    void theFirstEpochIsNotAnother()
    {
        Own o = own();
        o.tail = {};
        const Verdict v = judge({false, ours, 0, 0}, answer(20), {}, o);
        QVERIFY(v.meaning == Meaning::Settled);
    }
    void sendingAgainBelowProvenIsNoNewForgetting()
    {
        Own o = own();
        o.tail.cursor = 60; // a node forgot; 61 to 80 were sent again
        const Verdict v = judge({true, ours, 60, 80}, answer(80), {}, o);
        QVERIFY(v.meaning == Meaning::Settled);
        QCOMPARE(v.settlement->cursor, 80);
        QVERIFY(v.progress);
    }
    void aProbeSettlesWithItsOutcomes()
    {
        JournalAnswer a = answer(110);
        a.safe = 90;
        a.results = {{99, Outcome::Parked, {}}, {102, Outcome::Disputed, Problem{}}};
        const Verdict v = judge(probed, a);
        QCOMPARE(v.settlement->results.size(), size_t(1)); // 99 was settled before it was asked
        QCOMPARE(v.settlement->results[0].sequence, 102);
        QCOMPARE(v.settlement->safe, std::optional<Sequence>(90));
    }
    void anAppendSettlesOnlyWhatItSent()
    {
        JournalAnswer a = answer(140);
        a.results = {{120, Outcome::Disputed, {}}, {130, Outcome::Disputed, {}}};
        const Verdict v = judge(appended, a);
        QCOMPARE(v.settlement->results.size(), size_t(1));
        QVERIFY(v.next == Next::Probe);
    }
    void outcomesBetweenSettledAndTheBatchAreAskedForFirst()
    {
        Own o = own();
        o.tail.cursor = 105;
        const Verdict v = judge({true, ours, 105, 120}, answer(120), {}, o);
        QVERIFY(!v.settlement);
        QVERIFY(v.next == Next::Probe);
    }
    // The start of every chain is known; what came behind it and was let go of is not here to be sent again.
    void aStoreBehindWhatIsKeptIsToldWhatIsGone()
    {
        Own o = own();
        o.chainAt = [](Sequence s) { return std::optional(chain(s)); };
        o.firstKept = 11;
        const Verdict verdict = judgeReply(probed, inEpoch(epochTwo, 0), nodeA, o, {}, now);
        QVERIFY(verdict.meaning == Meaning::Forked);
        QVERIFY(verdict.next == Next::NewJournal);
        QCOMPARE(verdict.incident, QStringLiteral("facts-gone"));
        QVERIFY2(verdict.what.contains(QStringLiteral("from 1 to 10")), qPrintable(verdict.what));
        QVERIFY(judgeReply(probed, answer(10), nodeA, o, {}, now).meaning != Meaning::Forked);
    }
};

PACKHORSE_TEST(TstVerdict)
#include "tst_verdict.moc"
