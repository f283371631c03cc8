// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/case_loop.h"
#include "support/test_main.h"
#include "support/virtual_time.h"

using namespace std::chrono_literals;

namespace {

/// Answers after 20 ms with one case, named by `why`.
class Office : public ports::Server
{
public:
    explicit Office(support::VirtualTime &time) : m_time(time) {}
    void append(const ports::AppendRequest &, std::function<void(ports::JournalReply, QString)>) override {}
    void probe(const domain::JournalId &, domain::Sequence, std::function<void(ports::JournalReply, QString)>) override {}
    void doubt(const QString &, const QString &) override {}
    void fetch(const QString &href, const QByteArray &etag, std::function<void(ports::FetchReply, QString)> done) override
    {
        hrefs << href;
        etags << etag;
        if (mute)
            return;
        const ports::FetchReply reply = trouble ? ports::FetchReply(*trouble)
            : etag == why                       ? ports::FetchReply(ports::NotModified{})
                                                : ports::FetchReply(ports::Fresh{why, why, "application/json"});
        m_time.start(20ms, [reply, done] { done(reply, QStringLiteral("a")); });
    }

    QByteArray why = "one";
    std::optional<ports::Unknown> trouble;
    bool mute = false;
    QStringList hrefs;
    QList<QByteArray> etags;

private:
    support::VirtualTime &m_time;
};

struct Bench
{
    support::VirtualTime time;
    Office office{time};
    flow::CaseLoop loop{office, time, time, [](const QByteArray &bytes) -> base::Expected<domain::OpenCases, QString> {
                            if (bytes == "rubbish")
                                return base::Unexpected{QStringLiteral("no JSON")};
                            domain::OpenCase one;
                            one.why = QString::fromLatin1(bytes);
                            return domain::OpenCases{one};
                        }};
    QString shown() const { return loop.told().empty() ? QString() : loop.told().front().why; }
    int asked() const { return int(office.hrefs.size()); }
};

} // namespace

/// What a person has to decide is asked for while somebody looks, and never more.
class TstCaseLoop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksWhileSomebodyLooks()
    {
        Bench b;
        b.time.pass(1min);
        QCOMPARE(b.asked(), 0);
        int news = 0;
        b.loop.onChanged = [&] { ++news; };
        b.loop.look(true);
        b.time.pass(1s);
        QCOMPARE(b.office.hrefs, QStringList{QStringLiteral("/v1/cases")});
        QCOMPARE(b.shown(), QStringLiteral("one"));
        b.time.pass(31s);
        QCOMPARE(b.asked(), 3);
        QCOMPARE(b.office.etags, (QList<QByteArray>{"", "one", "one"}));
        QCOMPARE(news, 1); // the same again is none
        b.loop.look(false);
        b.time.pass(1min);
        QCOMPARE(b.asked(), 3);
    }

    void aPageOpenedAgainAndAgainAsksOnce()
    {
        Bench b;
        for (int i = 0; i < 20; ++i) {
            b.loop.look(true);
            b.time.pass(100ms);
            b.loop.look(false);
            b.time.pass(100ms);
        }
        QCOMPARE(b.asked(), 1);
        b.office.why = "two";
        b.loop.look(true);
        b.time.pass(6s);
        QCOMPARE(b.shown(), QStringLiteral("two"));
    }

    void whatWasToldStaysUntilThereIsAnotherAnswer_data()
    {
        QTest::addColumn<bool>("isRubbish");
        QTest::newRow("no network") << false;
        QTest::newRow("no document") << true;
    }
    void whatWasToldStaysUntilThereIsAnotherAnswer()
    {
        QFETCH(bool, isRubbish);
        Bench b;
        b.loop.look(true);
        b.time.pass(1s);
        if (isRubbish)
            b.office.why = "rubbish";
        else
            b.office.trouble = ports::Unknown{ports::Unknown::Kind::NoNetwork, {}, {}};
        b.time.pass(1min);
        QCOMPARE(b.shown(), QStringLiteral("one"));
        QVERIFY(b.asked() >= 4); // and it is tried again
        b.office.trouble.reset();
        b.office.why = "two";
        b.time.pass(20s);
        QCOMPARE(b.shown(), QStringLiteral("two"));
    }

    void anAnswerThatNeverComesDoesNotEndTheAsking()
    {
        Bench b;
        b.office.mute = true;
        b.loop.look(true);
        b.time.pass(40s);
        b.office.mute = false;
        b.time.pass(30s);
        QCOMPARE(b.shown(), QStringLiteral("one"));
    }
};

PACKHORSE_TEST(TstCaseLoop)
#include "tst_case_loop.moc"
