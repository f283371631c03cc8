// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "start/console/sending.h"
#include "support/test_main.h"
#include "unit/delivery/fake_server.h"
#include "unit/journal/facts.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace start;
using End = JournalSent::End;

namespace {

/// Facts `first` to `last` of a journal, as a listing would give them.
LeftJournal left(int number, domain::Sequence last, domain::Sequence first = 1, const char *word = "fact")
{
    LeftJournal journal(facts::name(number));
    codec::Chain chain = codec::chainStart(journal.id());
    for (domain::Sequence n = 1; n <= last; ++n) {
        const QByteArray line = fake::lineOf(QStringLiteral("%1-%2-%3").arg(QLatin1String(word)).arg(number).arg(n));
        const codec::Chain before = std::exchange(chain, codec::chainNext(chain, line));
        if (n >= first)
            journal.add({{journal.id(), n, line, chain},
                         QStringLiteral("on_device"),
                         n == first && n > 1 ? std::optional(before) : std::nullopt});
    }
    return journal;
}

/// A server on a virtual clock, and one sending.
struct Bench
{
    Bench()
    {
        store.epoch = u"epoch-1"_qs;
        server.nodes = {{u"a"_qs, &store}};
    }
    void run(std::vector<LeftJournal> journals)
    {
        sending = std::make_unique<Sending>(Leftovers{std::move(journals), {}}, server, time, time, dice);
        bool ended = false;
        sending->onEnd = [&ended] { ended = true; };
        sending->start();
        hasEnded = time.passUntil([&ended] { return ended; }, domain::Duration(10 * 60'000));
    }
    [[nodiscard]] const JournalSent &one() const { return sending->sent().at(0); }
    [[nodiscard]] QList<qint64> counts() const
    {
        return {one().facts, one().alreadyThere, one().sent, one().disputed, one().parked};
    }
    void has(const LeftJournal &journal, size_t facts)
    {
        for (size_t i = 0; i < facts; ++i)
            store.take(journal.id(), journal.facts()[i].fact.line);
    }

    support::VirtualTime time;
    support::Dice dice{7};
    fake::Store store;
    fake::Server server{time, dice};
    std::unique_ptr<Sending> sending;
    bool hasEnded = false;
};

} // namespace

/// A dead device's journal on its way, against a server with faults.
class TstJournalSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsSentOnceAndNothingTheSecondTime()
    {
        Bench bench;
        bench.store.disputed = {u"fact-1-7"_qs};
        bench.run({left(1, 2500)});
        QVERIFY(bench.hasEnded && bench.sending->isComplete());
        QCOMPARE(bench.counts(), (QList<qint64>{2500, 0, 2500, 1, 0}));
        QCOMPARE(bench.store.applied.size(), size_t(2500));
        QCOMPARE(bench.server.mostInFlight, 1);
        const int appends = bench.server.appends;
        bench.run({left(1, 2500)});
        QVERIFY(bench.hasEnded && bench.sending->isComplete());
        QCOMPARE(bench.counts(), (QList<qint64>{2500, 2500, 0, 1, 0})); // the dispute is told again
        QCOMPARE(bench.server.appends, appends);
    }

    void itGoesOnFromWhereTheServerStands()
    {
        Bench bench;
        const LeftJournal journal = left(1, 30);
        bench.has(journal, 12);
        bench.run({journal});
        QCOMPARE(bench.counts(), (QList<qint64>{30, 12, 18, 0, 0}));
        QCOMPARE(bench.server.requests.at(0).first, 13);
    }

    void lostAnswersDoubleNothing()
    {
        Bench bench;
        using fake::Fault;
        bench.server.script = {Fault::NoNetwork, Fault::None, Fault::AnswerLost, Fault::None, Fault::Cut, Fault::Html,
                               Fault::ServerError};
        bench.run({left(1, 3000)});
        QVERIFY2(bench.hasEnded && bench.sending->isComplete(), qPrintable(bench.one().why));
        QCOMPARE(bench.counts(), (QList<qint64>{3000, 0, 3000, 0, 0}));
        QCOMPARE(bench.store.applied.size(), size_t(3000));
        QCOMPARE(bench.store.journal(facts::name(1)).lines.size(), size_t(3000));
    }

    void aServerThatDoesNotAnswerIsGivenUp()
    {
        Bench bench;
        bench.server.weather = [] { return fake::Fault::NoNetwork; };
        bench.run({left(1, 3), left(2, 3)});
        QVERIFY(bench.hasEnded && !bench.sending->isComplete());
        QCOMPARE(bench.sending->sent().size(), size_t(1)); // the second one is not tried
        QCOMPARE(bench.one().end, End::Unreachable);
        QVERIFY(bench.one().why.contains(u"6 tries"_qs));
        QCOMPARE(bench.server.probes, JournalSender::maxTries);
    }

    void aServerThatAnswersProbesOnlyIsGivenUp()
    {
        Bench bench;
        int requests = 0;
        bench.server.weather = [&requests] { return ++requests % 2 ? fake::Fault::None : fake::Fault::ServerError; };
        bench.run({left(1, 3)});
        QVERIFY(bench.hasEnded);
        QCOMPARE(bench.one().end, End::Unreachable);
        QCOMPARE(bench.server.appends, JournalSender::maxTries);
    }

    void anotherNodeIsAsked()
    {
        Bench bench;
        bench.server.nodes.push_back({u"b"_qs, &bench.store});
        bench.server.script = {fake::Fault::TimedOut, fake::Fault::TimedOut, fake::Fault::None};
        bench.run({left(1, 3)});
        QVERIFY(bench.sending->isComplete());
    }

    void anotherHistoryIsNotWrittenOver()
    {
        Bench bench;
        bench.has(left(1, 5, 1, "stranger"), 5);
        bench.run({left(1, 20)});
        QVERIFY(bench.hasEnded && !bench.sending->isComplete());
        QCOMPARE(bench.one().end, End::Forked);
        QVERIFY(bench.one().why.contains(u"20 facts stand nowhere else"_qs));
        QCOMPARE(bench.store.journal(facts::name(1)).lines.size(), size_t(5));
        QCOMPARE(bench.server.appends, 0);
    }

    void aForkedJournalIsNoLossWhenALaterOneHoldsItsFacts()
    {
        Bench bench;
        bench.has(left(1, 5, 1, "stranger"), 5);
        const LeftJournal old = left(1, 4);
        LeftJournal after = left(2, 1);
        codec::Chain chain = after.facts().back().fact.chain;
        for (const journal::ListedFact &listed : old.facts()) {
            chain = codec::chainNext(chain, listed.fact.line);
            after.add({{after.id(), after.last() + 1, listed.fact.line, chain}, listed.outcome, {}});
        }
        bench.run({old, after});
        QCOMPARE(bench.one().end, End::Forked);
        QVERIFY(bench.sending->isComplete());
        QCOMPARE(bench.store.journal(facts::name(2)).lines.size(), size_t(5));
    }

    void aServerThatHasMoreIsProvenByTheLastLine()
    {
        Bench bench;
        bench.has(left(1, 9), 9);
        bench.run({left(1, 4)});
        QVERIFY2(bench.sending->isComplete(), qPrintable(bench.one().why));
        QCOMPARE(bench.counts(), (QList<qint64>{4, 4, 0, 0, 0}));
        QCOMPARE(bench.store.journal(facts::name(1)).lines.size(), size_t(9));
        Bench other;
        other.has(left(1, 9, 1, "stranger"), 9);
        other.run({left(1, 4)});
        QCOMPARE(other.one().end, End::Forked);
        QCOMPARE(other.one().sent, 0);
    }

    void whatWasLetGoIsOnTheServerOrMissed()
    {
        Bench bench;
        bench.has(left(1, 9), 9);
        bench.run({left(1, 20, 10)}); // the server stands exactly where the listing begins
        QVERIFY2(bench.sending->isComplete(), qPrintable(bench.one().why));
        QCOMPARE(bench.counts(), (QList<qint64>{11, 0, 11, 0, 0}));
        Bench lacking;
        lacking.has(left(1, 9), 5);
        lacking.run({left(1, 20, 10)});
        QVERIFY(lacking.hasEnded && !lacking.sending->isComplete());
        QCOMPARE(lacking.one().end, End::Gone);
        QCOMPARE(lacking.store.journal(facts::name(1)).lines.size(), size_t(5));
    }

    void batchesThatAreTooLargeAreCut()
    {
        Bench bench;
        bench.server.refusal = [](const ports::AppendRequest &request) {
            return request.lines.size() > 3 ? std::optional(fake::problem(413, "too-large", request.journal)) : std::nullopt;
        };
        bench.run({left(1, 1000)});
        QVERIFY2(bench.sending->isComplete(), qPrintable(bench.one().why));
        QCOMPARE(bench.one().sent, 1000);
    }

    void aFactThatIsNotTakenIsNamed()
    {
        Bench bench;
        bench.server.refusal = [](const ports::AppendRequest &request) {
            const bool has = std::any_of(request.lines.begin(), request.lines.end(),
                                         [](const QByteArray &line) { return line.contains("fact-1-8"); });
            return has ? std::optional(fake::problem(400, "bad-request", request.journal)) : std::nullopt;
        };
        bench.run({left(1, 20)});
        QCOMPARE(bench.one().end, End::NotTaken);
        QVERIFY2(bench.one().why.contains(u"fact 8"_qs), qPrintable(bench.one().why));
        QCOMPARE(bench.one().sent, 7);
    }

    void aStoreThatIsRestoredMeanwhileGetsEverything()
    {
        Bench bench;
        int appends = 0;
        bench.server.refusal = [&](const ports::AppendRequest &) -> std::optional<domain::Problem> {
            if (++appends == 3) {
                bench.store.forget(facts::name(1), 10);
                bench.store.epoch = u"epoch-2"_qs;
            }
            return {};
        };
        bench.run({left(1, 4000)});
        QVERIFY2(bench.sending->isComplete(), qPrintable(bench.one().why));
        QCOMPARE(bench.store.journal(facts::name(1)).lines.size(), size_t(4000));
    }

    void theSummaryCounts()
    {
        Bench bench;
        bench.has(left(1, 5), 2);
        bench.run({left(1, 5), left(2, 3)});
        const QJsonObject summary = QJsonDocument::fromJson(bench.sending->summaryLine()).object();
        QCOMPARE(summary[u"facts"].toInt(), 8);
        QCOMPARE(summary[u"already_there"].toInt(), 2);
        QCOMPARE(summary[u"sent"].toInt(), 6);
        QCOMPARE(summary[u"complete"].toBool(), true);
        QCOMPARE(summary[u"journals"].toArray().size(), 2);
        QVERIFY(bench.sending->summaryWords().endsWith(u"everything is on the server"_qs));
    }
};

PACKHORSE_TEST(TstJournalSender)
#include "tst_journal_sender.moc"
