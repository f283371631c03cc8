// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flag_loop.h"
#include "support/test_main.h"
#include "support/virtual_time.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers what a test puts there, 20 ms later.
class Source : public ports::FlagSource
{
public:
    explicit Source(support::VirtualTime &time) : m_time(time) {}
    void evaluate(const QByteArray &body, const QByteArray &etag, std::function<void(ports::FlagReply)> done) override
    {
        asked << QString::fromUtf8(body);
        etags << etag;
        mostInFlight = std::max(mostInFlight, ++m_inFlight);
        if (mute) {
            --m_inFlight;
            return;
        }
        const ports::FlagReply reply = etag == tag && std::holds_alternative<ports::Fresh>(answer) ? ports::FlagReply(ports::NotModified{}) : answer;
        m_time.start(20ms, [this, reply, done] {
            --m_inFlight;
            done(reply);
        });
    }
    void says(const QByteArray &body, const QByteArray &etag)
    {
        tag = etag;
        answer = ports::Fresh{body, etag, "application/json"};
    }

    QStringList asked;
    QByteArrayList etags;
    QByteArray tag;
    ports::FlagReply answer = ports::Unknown{};
    bool mute = false;
    int mostInFlight = 0;

private:
    support::VirtualTime &m_time;
    int m_inFlight = 0;
};

/// A body is "key=value" here, and a context is the name of the person.
struct Bench
{
    support::VirtualTime time;
    support::Dice dice{1};
    Source source{time};
    std::vector<domain::KeptFlags> disk;
    QStringList told;
    std::unique_ptr<flow::FlagLoop> loop;

    Bench() { begin(); }
    void begin()
    {
        const auto decode = [](const QByteArray &body) -> base::Expected<domain::Flags, QString> {
            const QStringList parts = QString::fromUtf8(body).split(u'=');
            if (parts.size() != 2)
                return base::Unexpected{u"no flags"_s};
            return domain::Flags{{parts[0], parts[1]}};
        };
        const auto encode = [](const domain::FlagContext &context) { return context.who.text().toUtf8(); };
        loop = std::make_unique<flow::FlagLoop>(&source, time, dice, flow::FlagLoop::Codec{encode, decode});
        loop->shelf = {[this] { return disk; }, [this](const std::vector<domain::KeptFlags> &kept) { disk = kept; }};
        loop->onFlags = [this](const domain::Flags &flags) { told << flags.firstKey() + u'=' + flags.first(); };
        loop->about(who({}));
    }
    static domain::FlagContext who(const QString &name) { return {domain::StationId(u"h-1"_s), {}, {}, domain::OperatorId(name), {}}; }
};

const QString news = domain::flagsHref();

} // namespace

/// Who gets which flags, as a station hears of it.
class TstFlagLoop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAtTheStartAndEvery15Seconds()
    {
        Bench b;
        b.source.says("a=1", "\"1\"");
        b.loop->start();
        b.time.pass(5s);
        QCOMPARE(b.told, QStringList{u"a=1"_s});
        QCOMPARE(b.source.etags, (QByteArrayList{QByteArray()}));
        b.time.pass(64s);
        QCOMPARE(int(b.source.asked.size()), 5);
        QCOMPARE(b.source.etags.last(), QByteArray("\"1\"")); // byte for byte
        QCOMPARE(b.told, QStringList{u"a=1"_s});
        QCOMPARE(b.source.mostInFlight, 1);
    }

    void isToldWithinTwoSecondsOfAChangeAndOnceForMany()
    {
        Bench b;
        b.source.says("a=1", "\"1\"");
        b.loop->start();
        b.time.pass(1s);
        b.source.says("a=2", "\"2\"");
        for (int i = 0; i < 50; ++i)
            b.loop->notified(news);
        b.time.pass(2100ms);
        QCOMPARE(b.told, (QStringList{u"a=1"_s, u"a=2"_s}));
        QCOMPARE(int(b.source.asked.size()), 2);
        b.loop->notified(u"/v1/site"_s);
        b.time.pass(2100ms);
        QCOMPARE(int(b.source.asked.size()), 2);
    }

    // Whoever is always being told of something still gets to hear it.
    void aStreamOfChangesDoesNotPutTheAnswerOff()
    {
        Bench b;
        b.source.says("a=1", "\"1\"");
        b.loop->start();
        b.time.pass(1s);
        b.source.says("a=2", "\"2\"");
        for (int i = 0; i < 30; ++i) {
            b.loop->notified(news);
            b.time.pass(100ms);
        }
        QCOMPARE(b.told.last(), u"a=2"_s);
    }

    void nothingThatGoesWrongTakesTheLastAnswerBack_data()
    {
        QTest::addColumn<int>("status"); ///< 0: no answer
        for (int status : {0, 400, 401, 403, 404, 405})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void nothingThatGoesWrongTakesTheLastAnswerBack()
    {
        QFETCH(int, status);
        Bench b;
        b.source.says("a=1", "\"1\"");
        b.loop->start();
        b.time.pass(1s);
        b.source.answer = status ? ports::FlagReply(ports::FlagsRefused{status, u"no"_s}) : ports::FlagReply(ports::Unknown{});
        b.time.pass(120s);
        QVERIFY(b.source.asked.size() > 4);
        QCOMPARE(int(b.disk.size()), 1);
        b.begin();
        b.loop->start();
        b.time.pass(20s);
        QCOMPARE(b.told, (QStringList{u"a=1"_s, u"a=1"_s})); // once in each life
    }

    void whatIsNoAnswerIsNotKept()
    {
        Bench b;
        b.source.says("<html>", "\"x\"");
        b.loop->start();
        b.time.pass(1s);
        QCOMPARE(b.told, QStringList());
        QVERIFY(b.disk.empty());
        b.source.says("a=" + QByteArray(300'000, '1'), "\"y\"");
        b.time.pass(20s);
        QVERIFY(b.disk.empty());
    }

    void whoSignsInHasFlagsOfTheirOwnAlsoWithoutNetwork()
    {
        Bench b;
        b.source.says("a=nobody", "\"0\"");
        b.loop->start();
        b.time.pass(1s);
        b.source.says("a=ann", "\"1\"");
        b.loop->about(Bench::who(u"ann"_s));
        b.time.pass(1s);
        b.source.answer = ports::Unknown{};
        b.loop->about(Bench::who({}));
        b.time.pass(1s);
        b.loop->about(Bench::who(u"ann"_s));
        b.loop->about(Bench::who(u"bob"_s)); // never here with network
        QCOMPARE(b.told, (QStringList{u"a=nobody"_s, u"a=ann"_s, u"a=nobody"_s, u"a=ann"_s, u"a=nobody"_s}));
    }

    // The answer for one person comes when another has signed in.
    void anAnswerForSomebodyElseIsKeptButNotTold()
    {
        Bench b;
        b.source.says("a=first", "\"1\"");
        b.loop->start();
        b.loop->about(Bench::who(u"ann"_s));
        b.source.says("a=ann", "\"2\"");
        b.time.pass(30ms);
        QCOMPARE(b.told, QStringList());
        b.time.pass(1s);
        QCOMPARE(b.told, QStringList{u"a=ann"_s});
        QCOMPARE(int(b.disk.size()), 2);
    }

    void aRetryAfterIsHeeded()
    {
        Bench b;
        b.source.answer = ports::Unknown{ports::Unknown::Kind::Throttled, u"429"_s, domain::Duration(60'000)};
        b.loop->start();
        b.time.pass(59s);
        QCOMPARE(int(b.source.asked.size()), 1);
        b.time.pass(3s);
        QCOMPARE(int(b.source.asked.size()), 2);
    }

    void goesOnWhenARequestIsNeverAnswered()
    {
        Bench b;
        b.source.mute = true;
        b.loop->start();
        b.time.pass(31s);
        b.source.mute = false;
        b.source.says("a=1", "\"1\"");
        b.time.pass(20s);
        QCOMPARE(b.told, QStringList{u"a=1"_s});
    }

    void keepsNoMoreThanItMay()
    {
        Bench b;
        b.loop->start();
        for (int i = 0; i < 60; ++i) {
            b.source.says("a=" + QByteArray::number(i), QByteArray::number(i));
            b.loop->about(Bench::who(QString::number(i)));
            b.time.pass(1s);
        }
        QCOMPARE(b.disk.size(), flow::FlagLoop::mostKept);
        QCOMPARE(b.disk.back().who.text(), u"59"_s);
    }

    void withoutASourceNothingHappens()
    {
        support::VirtualTime time;
        support::Dice dice{1};
        flow::FlagLoop loop(nullptr, time, dice, {});
        int reads = 0;
        int told = 0;
        loop.shelf.all = [&reads] {
            ++reads;
            return std::vector<domain::KeptFlags>();
        };
        loop.onFlags = [&told](const domain::Flags &) { ++told; };
        loop.start();
        loop.notified(news);
        loop.about(Bench::who(u"ann"_s));
        loop.tryNow();
        time.pass(60s);
        QCOMPARE(reads, 0);
        QCOMPARE(told, 0);
    }
};

PACKHORSE_TEST(TstFlagLoop)
#include "tst_flag_loop.moc"
