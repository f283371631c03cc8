// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/enrolment_loop.h"
#include "support/test_main.h"
#include "support/virtual_time.h"
#include <deque>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::GrantFault;
using Step = domain::Enrolment::Step;

namespace {

ports::GrantRefused refused(GrantFault fault) { return {fault, u"told so"_s}; }
domain::DeviceTokens tokens(const char *access, const char *refresh) { return {access, refresh, 1h}; }
domain::DeviceCode codeOf(const char *device) { return {QLatin1String(device), u"WDJB-MJHT"_s, u"https://s/devices"_s, u"https://s/devices?user_code=WDJB-MJHT"_s, 15min, 5s}; }

/// Answers what a test has lined up, 20 ms later; without a line, nobody answers.
class Door : public ports::Grants
{
public:
    explicit Door(support::VirtualTime &time) : m_time(time) {}
    void askForCode(std::function<void(ports::CodeReply)> done) override
    {
        asked << u"code"_s;
        answer<ports::CodeReply>(codes, std::move(done));
    }
    void collect(const QString &deviceCode, std::function<void(ports::TokenReply)> done) override
    {
        asked << u"collect "_s + deviceCode;
        answer<ports::TokenReply>(grants, std::move(done));
    }
    void renew(const QByteArray &refresh, std::function<void(ports::TokenReply)> done) override
    {
        asked << u"renew "_s + QString::fromLatin1(refresh);
        answer<ports::TokenReply>(grants, std::move(done));
    }
    void useToken(const QByteArray &access) override { shown << QString::fromLatin1(access); }

    std::deque<ports::CodeReply> codes;
    std::deque<ports::TokenReply> grants;
    QStringList asked;
    QStringList shown;
    int mostInFlight = 0;
    int swallowed = 0; ///< so many of the next requests are never answered

private:
    template <typename Reply>
    void answer(std::deque<Reply> &line, std::function<void(Reply)> done)
    {
        if (swallowed > 0) {
            --swallowed;
            return;
        }
        mostInFlight = std::max(mostInFlight, ++m_inFlight);
        Reply reply = ports::Unknown{};
        if (!line.empty()) {
            reply = line.front();
            line.pop_front();
        }
        m_time.start(20ms, [this, reply, done] {
            --m_inFlight;
            done(reply);
        });
    }
    support::VirtualTime &m_time;
    int m_inFlight = 0;
};

class Keeper : public ports::Secrets
{
public:
    explicit Keeper(support::VirtualTime &time) : m_time(time) {}
    void read(const QString &, std::function<void(ports::SecretFound)>) override {}
    void write(const QString &name, const QByteArray &value, std::function<void(std::optional<ports::SecretTrouble>)> done) override
    {
        if (!trouble)
            kept[name] = value;
        m_time.start(1ms, [this, done] { done(trouble); });
    }
    void remove(const QString &name, std::function<void(std::optional<ports::SecretTrouble>)> done) override
    {
        kept.remove(name);
        m_time.start(1ms, [this, done] { done(trouble); });
    }
    [[nodiscard]] QString warning() const override { return {}; }

    QMap<QString, QByteArray> kept;
    std::optional<ports::SecretTrouble> trouble;

private:
    support::VirtualTime &m_time;
};

struct Bench
{
    support::VirtualTime time;
    support::Dice dice{1};
    Door door{time};
    Keeper keeper{time};
    int letIn = 0;
    std::vector<Step> steps;
    std::unique_ptr<flow::EnrolmentLoop> loop;

    void begin(const QByteArray &kept = {}, bool hasSecrets = true)
    {
        loop = std::make_unique<flow::EnrolmentLoop>(door, hasSecrets ? &keeper : nullptr, time, dice, kept);
        loop->onLetIn = [this] { ++letIn; };
        loop->onState = [this] { steps.push_back(loop->state().step); };
        loop->start();
    }
    QByteArray kept() const { return keeper.kept.value(flow::EnrolmentLoop::secretName()); }
};

} // namespace

/// A station that asks to be let in, on a clock that a test moves by hand.
class TstEnrolmentLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNobodyWantsATokenNothingHappens()
    {
        Bench b;
        b.begin();
        b.time.pass(24h);
        QCOMPARE(b.door.asked, QStringList());
        QVERIFY(b.steps.empty());
    }

    void aRequestThatIsNeverAnsweredIsMadeAgain()
    {
        Bench b;
        b.door.swallowed = 1;
        b.door.grants = {tokens("a-1", "r-1")};
        b.begin("r-0");
        b.time.pass(delivery::requestDeadline);
        QCOMPARE(b.door.asked, QStringList{u"renew r-0"_s});
        b.time.pass(1min);
        QCOMPARE(b.door.asked, (QStringList{u"renew r-0"_s, u"renew r-0"_s}));
        QCOMPARE(b.door.shown, QStringList{u"a-1"_s});
    }

    void aNewStationIsLetIn()
    {
        Bench b;
        b.door.codes = {codeOf("d-1")};
        b.door.grants = {refused(GrantFault::Pending), refused(GrantFault::SlowDown), refused(GrantFault::Pending), tokens("a-1", "r-1")};
        b.begin();
        b.loop->tokenRefused();
        b.loop->tokenRefused(); // several requests were refused at once
        b.time.pass(100ms);
        QCOMPARE(b.loop->state().step, Step::Code);
        QCOMPARE(b.loop->state().userCode, u"WDJB-MJHT"_s);
        b.time.pass(11s); // two questions, 5 s apart; the second one was too soon for the server
        QCOMPARE(b.door.asked.size(), 3);
        b.time.pass(9s);
        QCOMPARE(b.door.asked.size(), 4); // 10 s apart from then on
        b.time.pass(11s);
        QCOMPARE(b.door.shown, QStringList{u"a-1"_s});
        QCOMPARE(b.kept(), QByteArray("r-1"));
        QCOMPARE(b.letIn, 1);
        QCOMPARE(b.loop->state(), domain::Enrolment());
        QCOMPARE(b.door.mostInFlight, 1);
    }

    void aKeptTokenIsRenewedAtTheStartAndAtHalfItsLife()
    {
        Bench b;
        b.door.grants = {tokens("a-1", "r-1"), tokens("a-2", "r-2"), tokens("a-3", "")};
        b.begin("r-1");
        b.time.pass(29min);
        QCOMPARE(b.door.shown, QStringList{u"a-1"_s});
        b.time.pass(2min);
        QCOMPARE(b.door.shown.last(), u"a-2"_s);
        QCOMPARE(b.kept(), QByteArray("r-2")); // a server may give another one
        b.time.pass(30min);
        QCOMPARE(b.door.asked, (QStringList{u"renew r-1"_s, u"renew r-1"_s, u"renew r-2"_s}));
        QCOMPARE(b.kept(), QByteArray("r-2"));
    }

    void noNetworkSaysNothingAboutTheToken()
    {
        Bench b;
        b.begin("r-1");
        b.time.pass(1h);
        QVERIFY(b.door.asked.size() > 100); // at most 30 s apart
        QVERIFY(b.door.asked.count(u"renew r-1"_s) == b.door.asked.size());
        b.door.grants = {tokens("a-1", "r-1")};
        b.loop->tryNow();
        b.time.pass(20ms);
        QCOMPARE(b.door.shown, QStringList{u"a-1"_s});
        QVERIFY(b.steps.empty()); // nobody was bothered
    }

    void aTokenThatEndsIsRenewedAtOnce()
    {
        Bench b;
        b.door.grants = {tokens("a-1", "r-1"), tokens("a-2", "r-1")};
        b.begin("r-1");
        b.time.pass(1min);
        b.loop->tokenRefused(); // the server was restored, or its clock is another one
        b.time.pass(20ms);
        QCOMPARE(b.door.shown, (QStringList{u"a-1"_s, u"a-2"_s}));
        QCOMPARE(b.letIn, 2);
    }

    void aServerThatRefusesWhatItGaveIsNotAskedInACircle()
    {
        Bench b;
        for (int i = 0; i < 500; ++i)
            b.door.grants.push_back(tokens("a", "r-1"));
        b.begin("r-1");
        b.loop->onLetIn = [&b] { b.time.start(1ms, [&b] { b.loop->tokenRefused(); }); };
        b.loop->tokenRefused();
        b.time.pass(10min);
        QVERIFY2(b.door.asked.size() < 80, qPrintable(QString::number(b.door.asked.size())));
        QVERIFY(b.door.asked.size() > 10);
    }

    void aStationThatWasShutOutAsksAnew()
    {
        Bench b;
        b.keeper.kept[flow::EnrolmentLoop::secretName()] = "r-1";
        b.door.grants = {refused(GrantFault::NotEnrolled), refused(GrantFault::Pending), tokens("a-9", "r-9")};
        b.door.codes = {codeOf("d-1")};
        b.begin("r-1");
        b.time.pass(1s);
        QCOMPARE(b.loop->state().step, Step::Code);
        QVERIFY(b.kept().isEmpty());
        QCOMPARE(b.door.shown, QStringList{QString()}); // the old one is shown no more
        b.time.pass(11s);
        QCOMPARE(b.kept(), QByteArray("r-9"));
    }

    void aRefusedStationAsksAgainAfterAWhile()
    {
        Bench b;
        b.door.codes = {codeOf("d-1"), codeOf("d-2")};
        b.door.grants = {refused(GrantFault::Denied)};
        b.begin();
        b.loop->tokenRefused();
        b.time.pass(6s);
        QCOMPARE(b.loop->state().step, Step::Denied);
        b.loop->tryNow(); // not because a cable was plugged in
        b.time.pass(50s);
        QCOMPARE(b.door.asked.count(u"code"_s), 1);
        b.time.pass(11s);
        QCOMPARE(b.door.asked.count(u"code"_s), 2);
        QCOMPARE(b.loop->state().step, Step::Code);
    }

    void aCodeThatHasEndedIsReplaced()
    {
        Bench b;
        b.door.codes = {codeOf("d-1"), codeOf("d-2")};
        b.door.grants = {refused(GrantFault::Pending), refused(GrantFault::Expired)};
        b.begin();
        b.loop->tokenRefused();
        b.time.pass(16s);
        QCOMPARE(b.door.asked, (QStringList{u"code"_s, u"collect d-1"_s, u"collect d-1"_s, u"code"_s, u"collect d-2"_s}));
        QVERIFY(std::find(b.steps.begin() + 1, b.steps.end(), Step::Asking) == b.steps.end() || b.steps.front() == Step::Asking);
        QCOMPARE(b.loop->state().step, Step::Code); // the page did not blink
    }

    void nowhereToKeepATokenIsSaid()
    {
        Bench b;
        b.begin({}, false);
        b.loop->tokenRefused();
        b.time.pass(1h);
        QCOMPARE(b.door.asked, QStringList());
        QCOMPARE(b.loop->state().step, Step::NoSecrets);
        QVERIFY(b.loop->state().trouble.contains(u"--secrets keychain"_s));
    }

    void aTokenThatCannotBeKeptServesAndIsSaid()
    {
        Bench b;
        b.keeper.trouble = ports::SecretTrouble{ports::SecretTrouble::Kind::Locked, u"it is locked"_s};
        b.door.codes = {codeOf("d-1")};
        b.door.grants = {tokens("a-1", "r-1")};
        b.begin();
        b.loop->tokenRefused();
        b.time.pass(6s);
        QCOMPARE(b.door.shown, QStringList{u"a-1"_s});
        QCOMPARE(b.letIn, 1);
        QVERIFY(b.loop->state().trouble.contains(u"it is locked"_s));
        QCOMPARE(b.loop->state().step, Step::None);
    }

    void whoHasGoneHearsNothing()
    {
        Bench b;
        b.door.grants = {tokens("a-1", "r-2")};
        b.begin("r-1");
        b.loop.reset();
        b.time.pass(1h);
        QCOMPARE(b.door.shown, QStringList());
        QVERIFY(b.kept().isEmpty());
    }
};

PACKHORSE_TEST(TstEnrolmentLoop)
#include "tst_enrolment_loop.moc"
