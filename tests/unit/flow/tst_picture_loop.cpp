// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/picture_loop.h"
#include "support/test_main.h"
#include "support/virtual_time.h"
#include <deque>

using namespace std::chrono_literals;

namespace {

class Gallery : public ports::Server
{
public:
    explicit Gallery(support::VirtualTime &time) : m_time(time) {}
    void append(const ports::AppendRequest &, std::function<void(ports::JournalReply, QString)>) override {}
    void probe(const domain::JournalId &, domain::Sequence, std::function<void(ports::JournalReply, QString)>) override {}
    void doubt(const QString &, const QString &) override {}
    void fetch(const QString &href, const QByteArray &etag, std::function<void(ports::FetchReply, QString)> done) override
    {
        asked << href;
        etags << etag;
        mostInFlight = std::max(mostInFlight, ++m_inFlight);
        if (mute) {
            --m_inFlight;
            return;
        }
        const ports::FetchReply reply = trouble ? ports::FetchReply(*trouble)
            : missing.contains(href)            ? ports::FetchReply(ports::Refused{})
            : !etag.isEmpty()                   ? ports::FetchReply(ports::NotModified{})
                                                : ports::FetchReply(ports::Fresh{"<svg/>", "\"x\"", "image/svg+xml"});
        m_time.start(20ms, [this, reply, done] {
            --m_inFlight;
            done(reply, QStringLiteral("a"));
        });
    }

    QStringList asked;
    QList<QByteArray> etags;
    QStringList missing;
    std::optional<ports::Unknown> trouble;
    bool mute = false;
    int mostInFlight = 0;

private:
    support::VirtualTime &m_time;
    int m_inFlight = 0;
};

struct Bench
{
    support::VirtualTime time;
    support::Dice dice{1};
    Gallery server{time};
    QMap<QString, QByteArray> kept;
    flow::PictureLoop loop{server, time, dice,
                           {[this](const QString &href) { return kept.value(href); },
                            [this](const QString &href, const ports::Fresh &picture) { kept.insert(href, picture.etag); }}};
};

domain::Product product(const QString &id)
{
    return {domain::ProductId(id), id, {}, 0, QStringLiteral("/p/") + id, false, false, false};
}

domain::Line line(const QString &id, int wanted)
{
    domain::Line l;
    l.order = domain::OrderId(QStringLiteral("1"));
    l.product = domain::ProductId(id);
    l.wanted = wanted;
    return l;
}

} // namespace

/// Pictures come one at a time, the next ones needed first, and never in the way of facts.
class TstPictureLoop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksInOrderOneAtATimeAndOnce()
    {
        Bench b;
        b.loop.want({u"/a"_qs, u"/b"_qs});
        b.time.pass(5s);
        b.loop.want({u"/c"_qs, u"/b"_qs, u"/a"_qs});
        b.time.pass(5s);
        QCOMPARE(b.server.asked, (QStringList{u"/a"_qs, u"/b"_qs, u"/c"_qs}));
        QCOMPARE(b.server.mostInFlight, 1);
        QCOMPARE(int(b.kept.size()), 3);
    }

    void asksConditionallyForWhatIsKept()
    {
        Bench b;
        b.kept.insert(u"/a"_qs, "\"old\"");
        int news = 0;
        b.loop.onPicture = [&](const QString &) { ++news; };
        b.loop.want({u"/a"_qs, u"/b"_qs});
        b.time.pass(5s);
        QCOMPARE(b.server.etags, (QList<QByteArray>{"\"old\"", QByteArray()}));
        QCOMPARE(news, 1);
    }

    void waitsWhileFactsNeedTheLine()
    {
        Bench b;
        bool free = false;
        b.loop.mayAsk = [&] { return free; };
        b.loop.want({u"/a"_qs});
        b.time.pass(1min);
        QCOMPARE(b.server.asked, QStringList());
        free = true;
        b.time.pass(2s);
        QCOMPARE(b.server.asked, QStringList{u"/a"_qs});
    }

    void letsBeWhatTheServerDoesNotHave()
    {
        Bench b;
        b.server.missing << u"/a"_qs;
        b.loop.want({u"/a"_qs, u"/b"_qs});
        b.time.pass(10min);
        QCOMPARE(b.server.asked, (QStringList{u"/a"_qs, u"/b"_qs}));
    }

    void givesUpOneThatFailsThreeTimesButNeverForWantOfNetwork()
    {
        Bench b;
        b.server.trouble = ports::Unknown{ports::Unknown::Kind::Foreign, {}, {}};
        b.loop.want({u"/a"_qs});
        b.time.pass(10min);
        QCOMPARE(int(b.server.asked.size()), 3);

        Bench c;
        c.server.trouble = ports::Unknown{ports::Unknown::Kind::NoNetwork, {}, {}};
        c.loop.want({u"/a"_qs});
        c.time.pass(10min);
        QVERIFY(c.server.asked.size() > 10);
        c.server.trouble.reset();
        c.time.pass(1min);
        QVERIFY(c.kept.contains(u"/a"_qs));
    }

    void goesOnWhenARequestIsNeverAnswered()
    {
        Bench b;
        b.server.mute = true;
        b.loop.want({u"/a"_qs});
        b.time.pass(10s);
        b.server.mute = false;
        b.time.pass(2min);
        QVERIFY(b.kept.contains(u"/a"_qs));
    }

    void wantsTheStopAtHandFirstThenTheRestThenOtherRoutes()
    {
        domain::Station station;
        station.id = domain::StationId(u"h-1"_qs);
        domain::Route route;
        route.id = domain::RouteId(u"R-1"_qs);
        route.stops = {{1, u"A"_qs, 0, {line(u"done"_qs, 0)}},
                       {2, u"B"_qs, 0, {line(u"here"_qs, 1)}},
                       {3, u"C"_qs, 0, {line(u"next"_qs, 1), line(u"here"_qs, 1)}}};
        route.products = {product(u"done"_qs), product(u"here"_qs), product(u"next"_qs)};
        domain::Route other;
        other.id = domain::RouteId(u"R-2"_qs);
        other.stops = {{1, u"A"_qs, 0, {line(u"other"_qs, 1), line(u"bare"_qs, 1)}}};
        other.products = {product(u"other"_qs), {domain::ProductId(u"bare"_qs), u"bare"_qs, {}, 0, {}, false, false, false}};
        station.known = {{route.id, route}, {other.id, other}};
        station.route = route;
        QCOMPARE(flow::wantedPictures(station), (std::vector<QString>{u"/p/here"_qs, u"/p/next"_qs, u"/p/done"_qs, u"/p/other"_qs}));
        QCOMPARE(int(flow::wantedPictures(station, 2).size()), 2);
    }

    void aDeskWantsTheOrderInWorkFirst()
    {
        domain::PackOrder order;
        order.id = domain::OrderId(u"1002"_qs);
        order.lines = {{domain::ProductId(u"here"_qs), 1, 1, 0}};
        order.products = {product(u"here"_qs)};
        domain::PackOrder other;
        other.id = domain::OrderId(u"1001"_qs);
        other.lines = {{domain::ProductId(u"other"_qs), 1, 1, 0}, {domain::ProductId(u"here"_qs), 1, 1, 0}};
        other.products = {product(u"other"_qs), product(u"here"_qs)};
        domain::Station station;
        station.packing.emplace();
        station.packing->known = {{order.id, order}, {other.id, other}};
        station.packing->order = order;
        QCOMPARE(flow::wantedPictures(station), (std::vector<QString>{u"/p/here"_qs, u"/p/other"_qs}));
    }
};

PACKHORSE_TEST(TstPictureLoop)
#include "tst_picture_loop.moc"
