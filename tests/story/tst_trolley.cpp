// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/documents.h"
#include "support/floor/floor.h"
#include "support/test_main.h"
#include <QJsonObject>

using namespace support;
using domain::Duration;

namespace {

/// Two orders, three stops: apples for both at A-01-01, pears at A-02-01, plums at A-03-01.
const QByteArray fruit = "order,product,name,quantity,code,location,weight_g\n"
                         "1,apple,Apple,3,,A-01-01,100\n1,pear,Pear,2,,A-02-01,120\n"
                         "2,apple,Apple,1,,A-01-01,100\n2,plum,Plum,4,,A-03-01,30\n";
const QString badge1 = QStringLiteral("B-1001");
const QString badge2 = QStringLiteral("B-1002");
const QString trolley = QStringLiteral("T-001");
const QString dropZone = QStringLiteral("drop_zone");

/// An order of so many stops with so many units each.
QByteArray longOrders(int orders, int stops, int units)
{
    QByteArray csv = "order,product,name,quantity,code,location,weight_g\n";
    for (int order = 1; order <= orders; ++order) {
        for (int stop = 1; stop <= stops; ++stop) {
            csv += QStringLiteral("%1,p%2,Product %2,%3,,A-%4-%5,10\n")
                       .arg(order).arg(stop).arg(units)
                       .arg(1 + stop / 90, 2, 10, QLatin1Char('0')).arg(1 + stop % 90, 2, 10, QLatin1Char('0')).toUtf8();
        }
    }
    return csv;
}

QStringList typesOf(const std::vector<QJsonObject> &events)
{
    QStringList types;
    for (const QJsonObject &event : events)
        types << event.value(QLatin1String("fact")).toObject().value(QLatin1String("type")).toString();
    return types;
}

} // namespace

/// Sentences about whole workstations on one floor: real journals, real loops, the real server, virtual time.
class TstTrolley : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        floor = std::make_unique<Floor>();
        floor->open(fruit);
        a = &floor->add(QStringLiteral("handheld-1"));
        b = &floor->add(QStringLiteral("handheld-2"));
    }
    void cleanup()
    {
        QCOMPARE(a->movedBack, QStringList());
        QCOMPARE(b->movedBack, QStringList());
        floor.reset();
    }

    void isPickedToItsDropZone()
    {
        begin(*a, badge1);
        QVERIFY(a->workUntil(dropZone));
        QVERIFY(a->scan(QStringLiteral("Z-01")).sound == ports::Sound::Accepted);
        QVERIFY(floor->deliver(Duration(5'000)));
        QCOMPARE(floor->route(QStringLiteral("R-1")).settled(), 10);
        QVERIFY(floor->route(QStringLiteral("R-1")).state == domain::RouteState::Dropped);
        everyAcceptedFactArrivedOnce();
        QVERIFY(!a->shown().today.isEmpty()); // the server has told its clock
    }

    void begunOnOneHandheldGoesOnAtAnotherWithoutLosingAUnit()
    {
        begin(*a, badge1);
        QVERIFY(a->scan(QStringLiteral("A-01-01")).sound == ports::Sound::Accepted);
        QVERIFY(a->scan(QStringLiteral("apple")).sound == ports::Sound::Accepted);
        QVERIFY(a->workUntil(QStringLiteral("location")));
        const int doneByA = a->done();
        QVERIFY(doneByA > 0);
        QCOMPARE(a->press(domain::PauseTrolley{}).events.size(), size_t(2));
        QCOMPARE(a->step(), QStringLiteral("trolley"));

        begin(*b, badge2);
        QCOMPARE(b->step(), QStringLiteral("location"));
        QCOMPARE(b->done(), doneByA);
        QCOMPARE(b->ask().stop, 2);
        QVERIFY(b->workUntil(dropZone));
        QVERIFY(floor->deliver(Duration(5'000)));
        QCOMPARE(floor->route(QStringLiteral("R-1")).settled(), 10);
        everyAcceptedFactArrivedOnce();
    }

    void whoReadsTheEventsSeesPausedAndReleasedInOrder()
    {
        begin(*a, badge1);
        a->work();
        a->press(domain::PauseTrolley{});
        begin(*b, badge2);
        b->work();
        b->press(domain::PauseTrolley{});
        QVERIFY(floor->deliver(Duration(5'000)));
        QStringList types = typesOf(floor->events());
        types.removeIf([](const QString &type) { return type != u"pick.paused" && type != u"pick.trolley_released"; });
        QCOMPARE(types, (QStringList{QStringLiteral("pick.paused"), QStringLiteral("pick.trolley_released"),
                                     QStringLiteral("pick.paused"), QStringLiteral("pick.trolley_released")}));
    }

    void thatAnotherOneHoldsIsTakenOverOnlyAfterAQuestion()
    {
        begin(*a, badge1);
        a->work();
        QVERIFY(b->scan(badge2).sound == ports::Sound::Accepted);
        b->scan(trolley);
        floor->pass(Duration(3'000));
        QCOMPARE(b->step(), QStringLiteral("take_over"));
        QVERIFY(b->press(domain::CancelQuestion{}).events.empty());
        QCOMPARE(b->step(), QStringLiteral("trolley"));
        b->scan(trolley);
        floor->pass(Duration(3'000));
        QCOMPARE(b->press(domain::ConfirmTakeOver{}).events.size(), size_t(1));
        floor->pass(Duration(20'000));
        QCOMPARE(a->step(), QStringLiteral("acknowledge")); // the card that says who has it now
        QVERIFY(domain::lostTrolley(a->shown()));
        QVERIFY(a->press(domain::Acknowledge{}).sound == ports::Sound::Accepted);
        QCOMPARE(a->step(), QStringLiteral("trolley"));
        QVERIFY(b->workUntil(dropZone));
        QVERIFY(floor->deliver(Duration(5'000)));
        QCOMPARE(floor->route(QStringLiteral("R-1")).settled(), 10);
    }

    // What was done without network by the one who lost the trolley has happened: it counts, and nobody loses it.
    void factsOfTheOneWhoLostItStillCount()
    {
        begin(*a, badge1);
        a->scan(QStringLiteral("A-01-01"));
        QVERIFY(floor->deliver(Duration(5'000)));
        a->line.setCut(true);
        a->scan(QStringLiteral("apple"));
        a->workUntil(QStringLiteral("location"));
        QCOMPARE(a->done(), 4);
        QVERIFY(b->scan(badge2).sound == ports::Sound::Accepted);
        b->scan(trolley);
        floor->pass(Duration(3'000));
        b->press(domain::ConfirmTakeOver{});
        QVERIFY(b->press(domain::SkipStop{}).sound == ports::Sound::Accepted); // leaves the apples alone
        a->line.setCut(false);
        QVERIFY(floor->deliver(Duration(40'000)));
        floor->pass(Duration(20'000));
        QCOMPARE(b->done(), 4);
        QVERIFY(b->workUntil(dropZone));
        QVERIFY(floor->deliver(Duration(5'000)));
        QCOMPARE(floor->route(QStringLiteral("R-1")).settled(), 10);
        everyAcceptedFactArrivedOnce();
    }

    void aSnapshotOfANodeThatForgotChangesNothing()
    {
        const auto forgotten = floor->node->get({{QStringLiteral("v1"), QStringLiteral("routes"), QStringLiteral("R-1")}, {}, {}});
        begin(*a, badge1);
        a->workUntil(QStringLiteral("tote"));
        a->work();
        QVERIFY(floor->deliver(Duration(5'000)));
        floor->pass(Duration(20'000));
        const QString step = a->step();
        const domain::Route shown = *a->shown().route;
        a->line.instead = [&](const QString &href) {
            return href == u"/v1/routes/R-1" ? std::optional(forgotten) : std::nullopt;
        };
        floor->pass(Duration(120'000));
        QCOMPARE(a->step(), step);
        QVERIFY(*a->shown().route == shown);
        QVERIFY(a->incidents(QStringLiteral("stale-snapshot")) > 0);
        QVERIFY(a->line.doubts > 0); // and another node is asked
    }

    // Both pick the last plums without network: the second one to arrive is one too many, and its answer is lost.
    void aLostAnswerThatHeldADisputeIsStillShown()
    {
        begin(*a, badge1);
        floor->pass(Duration(20'000)); // both know the route
        a->press(domain::PauseTrolley{});
        floor->pass(Duration(20'000));
        floor->cutAll(true);
        floor->pass(Duration(40'000)); // both know that there is no network
        begin(*a, badge1);
        begin(*b, badge2);
        QVERIFY(a->workUntil(dropZone));
        QVERIFY(b->workUntil(dropZone));
        const int doneByB = b->done();
        a->line.setCut(false);
        floor->pass(Duration(40'000));
        b->line.answersToLose = 1;
        b->line.setCut(false);
        floor->pass(Duration(60'000));
        QCOMPARE(b->line.answersToLose, 0);
        QVERIFY(b->delivery().counts.attention > 0);
        QCOMPARE(b->delivery().undelivered, 0);
        const auto items = b->journal().attention(100);
        QCOMPARE(qint64(items.size()), b->delivery().counts.attention);
        QVERIFY(items.front().problem->type.contains(QLatin1String("more-than-ordered")));
        QCOMPARE(b->done(), doneByB); // nothing is taken back from the screen
        QCOMPARE(floor->route(QStringLiteral("R-1")).settled(), 10);
    }

    void aRestartForgetsNothing()
    {
        begin(*a, badge1);
        a->workUntil(QStringLiteral("item"));
        a->scan(QStringLiteral("apple"));
        const int inHand = a->shown().route->hand(a->shown().id).total();
        QCOMPARE(inHand, 1);
        a->restart();
        QCOMPARE(a->shown().route->hand(a->shown().id).total(), 1);
        QVERIFY(a->shown().signedIn.has_value());
        // The same code again within 30 s may be the same piece.
        QVERIFY(a->scan(QStringLiteral("apple")).notice == domain::Notice::SameOrNextAsked);
        QVERIFY(a->press(domain::AnswerSameOrNext{false}).notice == domain::Notice::SamePiece);
        QCOMPARE(a->shown().route->hand(a->shown().id).total(), 1);
        QVERIFY(a->workUntil(dropZone));
        QVERIFY(floor->deliver(Duration(5'000)));
        everyAcceptedFactArrivedOnce();
    }

    void aRestartWithoutNetworkGoesOnToo()
    {
        begin(*a, badge1);
        a->line.setCut(true);
        a->workUntil(QStringLiteral("tote"));
        a->work();
        const int done = a->done();
        a->restart();
        QCOMPARE(a->done(), done);
        QVERIFY(a->workUntil(dropZone));
        a->line.setCut(false);
        QVERIFY(floor->deliver(Duration(40'000)));
        everyAcceptedFactArrivedOnce();
    }

    // The kept route is gone (a disk that lost it), and there is no network: no scan is left without an answer.
    void aRouteThatIsNotOnTheDeviceIsAskedFor()
    {
        begin(*a, badge1);
        a->workUntil(QStringLiteral("item"));
        QVERIFY(floor->deliver(Duration(5'000)));
        QVERIFY(a->journal().dropDocument(QStringLiteral("/v1/routes/R-1")));
        a->line.setCut(true);
        a->restart();
        const flow::Reaction reaction = a->scan(QStringLiteral("apple"));
        QVERIFY(reaction.refusal.has_value());
        a->line.setCut(false);
        floor->pass(Duration(40'000));
        if (a->step() == u"trolley")
            a->scan(trolley);
        floor->pass(Duration(5'000));
        QCOMPARE(a->step(), QStringLiteral("item"));
        QVERIFY(a->workUntil(dropZone));
    }

    void anOrderCancelledOnTheWayGoesIntoTheCancelTote()
    {
        begin(*a, badge1);
        a->workUntil(QStringLiteral("location"));
        while (a->ask().stop == 1)
            a->work();
        QVERIFY(floor->deliver(Duration(5'000)));
        floor->admin("order", {{QStringLiteral("order"), QStringLiteral("1")}});
        floor->pass(Duration(20'000));
        QCOMPARE(a->step(), QStringLiteral("cancel_tote"));
        QVERIFY(a->workUntil(dropZone));
        QVERIFY(floor->deliver(Duration(5'000)));
        QCOMPARE(floor->route(QStringLiteral("R-1")).settled(), 10); // set aside is settled, too
        QCOMPARE(a->delivery().counts.attention, 0);
    }

    // 8 hours without network, 4,000 scans: all of it arrives in order within a minute of its return.
    void aWholeShiftWithoutNetworkArrivesInOrder()
    {
        floor = std::make_unique<Floor>();
        floor->open(longOrders(4, 95, 11), 4, 100);
        a = &floor->add(QStringLiteral("handheld-1"));
        b = a;
        begin(*a, badge1);
        floor->cutAll(true);
        a->between = Duration(6'000);
        QVERIFY(a->workUntil(dropZone));
        const qint64 facts = a->journal().head().sequence;
        QVERIFY2(facts > 4'000, qPrintable(QString::number(facts)));
        QVERIFY(a->delivery().undelivered > 3'900);
        QVERIFY(floor->time.running().ms > 7 * 3'600'000);
        floor->cutAll(false);
        QVERIFY(floor->deliver(Duration(60'000)));
        everyAcceptedFactArrivedOnce();
        QCOMPARE(floor->route(QStringLiteral("R-1")).settled(), 4 * 95 * 11);
    }

private:
    void begin(Station &station, const QString &badge)
    {
        if (!station.shown().signedIn)
            QVERIFY(station.scan(badge).sound == ports::Sound::Accepted);
        station.scan(trolley);
        floor->pass(Duration(3'000));
        QVERIFY2(station.shown().route, qPrintable(station.step()));
    }
    /// Ids of each station in the order of its journal, each once; nothing else with an effect.
    void everyAcceptedFactArrivedOnce()
    {
        const QStringList arrived = floor->arrived();
        QCOMPARE(QSet<QString>(arrived.begin(), arrived.end()).size(), arrived.size());
        for (const Station *station : {a, b}) {
            QStringList mine = arrived;
            mine.removeIf([station](const QString &id) { return !station->accepted.contains(id); });
            QCOMPARE(mine, station->accepted);
        }
    }

    std::unique_ptr<Floor> floor;
    Handheld *a = nullptr;
    Handheld *b = nullptr;
};

PACKHORSE_TEST(TstTrolley)
#include "tst_trolley.moc"
