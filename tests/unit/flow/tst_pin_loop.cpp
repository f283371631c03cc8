// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/pin_loop.h"
#include "support/test_main.h"
#include "support/virtual_time.h"
#include <deque>

using namespace Qt::StringLiterals;
using domain::PinOutcome;
using Kind = ports::Unknown::Kind;

namespace {

const domain::NewPin wanted{domain::OperatorId(u"op-1"_s), u"271828"_s, u"314159"_s};

ports::PinReply nothing(Kind kind) { return ports::Unknown{kind, u"told so"_s, {}}; }
ports::PinReply refused(const char *problem)
{
    ports::Refused reply;
    reply.problem.type = domain::problemType(problem);
    return reply;
}
domain::Operator person()
{
    domain::Operator who;
    who.id = domain::OperatorId(u"op-1"_s);
    who.unlocks = 7;
    return who;
}

/// Answers what a test has lined up, 20 ms later; without a line, nobody answers.
class Office : public ports::PinOffice
{
public:
    explicit Office(support::VirtualTime &time)
        : m_time(time)
    {
    }
    void choosePin(const QString &request, const domain::NewPin &asked,
                   std::function<void(ports::PinReply)> done) override
    {
        requests << request;
        pins << asked.fresh.text();
        if (line.empty())
            return;
        m_time.start(domain::Duration(20), [reply = line.front(), done = std::move(done)] { done(reply); });
        line.pop_front();
    }
    std::deque<ports::PinReply> line;
    QStringList requests;
    QStringList pins;

private:
    support::VirtualTime &m_time;
};

struct Bench
{
    support::VirtualTime time;
    Office office{time};
    int ids = 0;
    flow::PinLoop loop;
    std::vector<PinOutcome> told;
    std::optional<domain::Operator> who;

    explicit Bench(bool hasOffice = true)
        : loop(hasOffice ? &office : nullptr, time, time, [this] { return u"request-%1"_s.arg(++ids); })
    {
        loop.onAnswer = [this](PinOutcome outcome, const std::optional<domain::Operator> &person) {
            told.push_back(outcome);
            who = person;
        };
    }
    void ask()
    {
        loop.ask(wanted);
        time.pass(domain::Duration(5 * 60'000));
    }
};

} // namespace

class TstPinLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsToldOnceAndLater()
    {
        Bench b;
        b.office.line = {person()};
        b.loop.ask(wanted);
        QVERIFY(b.told.empty() && b.loop.isUnderWay());
        b.time.pass(domain::Duration(1'000));
        QCOMPARE(b.told, std::vector{PinOutcome::Counts});
        QVERIFY(b.who && b.who->unlocks == 7 && !b.loop.isUnderWay());
        QCOMPARE(b.office.pins, QStringList{u"271828"_s});
    }

    void whatEachAnswerMeans_data()
    {
        QTest::addColumn<ports::PinReply>("reply");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("asked");
        const auto row = [](const char *name, const ports::PinReply &reply, PinOutcome outcome, int asked) {
            QTest::newRow(name) << reply << int(outcome) << asked;
        };
        row("wrong", refused("pin-wrong"), PinOutcome::Wrong, 1);
        row("not possible", refused("pin-not-possible"), PinOutcome::NotTaken, 1);
        row("locked", refused("badge-locked"), PinOutcome::Locked, 1);
        row("no such thing", refused("not-found"), PinOutcome::NotOffered, 1);
        row("not let in", refused("not-enrolled"), PinOutcome::NotOffered, 1);
        row("too often", nothing(Kind::Throttled), PinOutcome::TooSoon, 1);
        row("nobody there", nothing(Kind::NoNetwork), PinOutcome::NoNetwork, flow::PinLoop::tries);
        row("nobody to be trusted", nothing(Kind::Tls), PinOutcome::NoNetwork, flow::PinLoop::tries);
        row("cut off", nothing(Kind::Cut), PinOutcome::Unanswered, flow::PinLoop::tries);
        row("somebody else", nothing(Kind::Foreign), PinOutcome::Unanswered, flow::PinLoop::tries);
    }
    void whatEachAnswerMeans()
    {
        QFETCH(ports::PinReply, reply);
        QFETCH(int, outcome);
        QFETCH(int, asked);
        Bench b;
        b.office.line.assign(10, reply);
        b.ask();
        QCOMPARE(b.told.size(), size_t(1));
        QCOMPARE(int(b.told[0]), outcome);
        QCOMPARE(b.office.requests.size(), asked);
        QVERIFY(!b.who && !b.loop.isUnderWay());
    }

    void aLostAnswerIsAskedForAgainByTheSameRequest()
    {
        Bench b;
        b.office.line = {nothing(Kind::Cut), person()};
        b.ask();
        QCOMPARE(b.told, std::vector{PinOutcome::Counts});
        QCOMPARE(b.office.requests, (QStringList{u"request-1"_s, u"request-1"_s}));
    }

    /// The first one may have done it.
    void onceCutOffItIsNotCalledUnchanged()
    {
        Bench b;
        b.office.line = {nothing(Kind::Cut), nothing(Kind::NoNetwork), nothing(Kind::NoNetwork)};
        b.ask();
        QCOMPARE(b.told, std::vector{PinOutcome::Unanswered});
    }

    void whoeverNeverAnswersIsWaitedForOnce()
    {
        Bench b;
        b.ask();
        QCOMPARE(b.told, std::vector{PinOutcome::Unanswered});
        QVERIFY(b.office.requests.size() < flow::PinLoop::tries); // a person stands there
    }

    void oneAtATimeAndEachIsARequestOfItsOwn()
    {
        Bench b;
        b.office.line = {person(), person()};
        b.ask();
        b.ask();
        QCOMPARE(b.office.requests, (QStringList{u"request-1"_s, u"request-2"_s}));
        QCOMPARE(b.told.size(), size_t(2));
    }

    /// Whoever comes next is not told what became of somebody else's.
    void anAnswerToTheOneBeforeIsNotHeard()
    {
        Bench b;
        b.office.line = {refused("pin-wrong"), person()};
        b.loop.ask(wanted);
        b.time.pass(domain::Duration(1)); // it is sent, and not answered
        QCOMPARE(b.office.requests.size(), 1);
        b.ask();
        QCOMPARE(b.told, std::vector{PinOutcome::Counts});
        QCOMPARE(b.office.requests, (QStringList{u"request-1"_s, u"request-2"_s}));
    }

    void aServerWithoutPins()
    {
        Bench b(false);
        b.ask();
        QCOMPARE(b.told, std::vector{PinOutcome::NotOffered});
    }

    void anAnswerAfterTheEndIsNotHeard()
    {
        support::VirtualTime time;
        Office office(time);
        office.line = {person()};
        {
            flow::PinLoop loop(&office, time, time, [] { return u"request"_s; });
            loop.onAnswer = [](PinOutcome, const std::optional<domain::Operator> &) {
                QFAIL("nobody is there any more");
            };
            loop.ask(wanted);
            time.pass(domain::Duration(1));
        }
        QCOMPARE(office.requests.size(), 1);
        time.pass(domain::Duration(60'000));
    }
};

PACKHORSE_TEST(TstPinLoop)
#include "tst_pin_loop.moc"
