// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/floor/floor.h"
#include "support/test_main.h"
#include <QJsonObject>

using namespace support;
using namespace Qt::StringLiterals;
using domain::Duration;

namespace {

/// Orders 1 and 3 make one route (apples and pears), 2 and 4 the other (apples and plums).
const QByteArray fruit = "order,product,name,quantity,code,location,weight_g\n"
                         "1,apple,Apple,2,,A-01-01,100\n1,pear,Pear,2,,A-02-01,120\n"
                         "2,apple,Apple,1,,A-01-01,100\n2,plum,Plum,20,,A-03-01,30\n"
                         "3,apple,Apple,2,,A-01-01,100\n4,plum,Plum,2,,A-03-01,30\n";
const QString first = u"T-001"_s;
const QString second = u"T-002"_s;
const QString locations = u"confirm_location"_s;

} // namespace

/// A flag as a shift sees it: a real server, real stations, virtual time.
class TstFlags : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Floor> floor;
    Handheld *a = nullptr;
    Handheld *b = nullptr;

    void set(const QString &flag, int percent, const QMap<QString, QString> &more = {})
    {
        QMap<QString, QString> words = more;
        words.insert(u"what"_s, u"set"_s);
        words.insert(u"flag"_s, flag);
        words.insert(u"percent"_s, QString::number(percent));
        floor->admin("flags", words);
        floor->pass(Duration(3'000)); // seconds, not minutes
    }
    void begin(Handheld &station, const QString &badge, const QString &trolley)
    {
        QVERIFY(station.scan(badge).sound == ports::Sound::Accepted);
        take(station, trolley);
    }
    void take(Handheld &station, const QString &trolley)
    {
        station.scan(trolley);
        floor->pass(Duration(3'000));
    }
    void finish(Handheld &station)
    {
        QVERIFY(station.workUntil(u"drop_zone"_s));
        QVERIFY(station.scan(u"Z-01"_s).sound == ports::Sound::Accepted);
    }
    /// Locations that were scanned on this route, or told by an item.
    int confirmed(const QString &route)
    {
        int count = 0;
        for (const QJsonObject &fact : facts(u"pick.location_confirmed"_s))
            count += fact.value(u"subject"_s).toString() == u"route/"_s + route;
        return count;
    }
    std::vector<QJsonObject> facts(const QString &type)
    {
        std::vector<QJsonObject> all;
        for (const QJsonObject &event : floor->events()) {
            const QJsonObject fact = event.value(u"fact"_s).toObject();
            if (fact.value(u"type"_s).toString() == type)
                all.push_back(fact);
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        floor = std::make_unique<Floor>();
        floor->open(fruit, 2);
        a = &floor->add(u"handheld-1"_s);
        b = &floor->add(u"handheld-2"_s);
    }
    void cleanup()
    {
        QCOMPARE(a->movedBack + b->movedBack, QStringList());
        QCOMPARE(a->lawBroken + b->lawBroken, QStringList());
        floor.reset();
    }

    // The heart of it: switched off in the middle of a route.
    void goesToZeroInTheMiddleAndTheRouteEndsAsItBegan()
    {
        set(locations, 100, {{u"value"_s, u"false"_s}});
        begin(*a, u"B-1001"_s, first);
        QCOMPARE(a->step(), u"item"_s); // no location is asked for
        QVERIFY(a->workUntil(u"tote"_s));
        a->work();
        set(locations, 0);
        QCOMPARE(a->shown().flags.newest, std::optional(domain::Flags()));
        QCOMPARE(a->step(), u"item"_s);
        a->restart();
        QCOMPARE(a->step(), u"item"_s);
        a->press(domain::PauseTrolley{});

        begin(*b, u"B-1002"_s, first); // whose own flags say otherwise
        QCOMPARE(b->shown().flags.newest, std::optional(domain::Flags()));
        QCOMPARE(b->step(), u"item"_s);
        finish(*b);
        QVERIFY(floor->deliver(Duration(5'000)));
        QCOMPARE(floor->route(u"R-1"_s).flags.value(locations), u"false"_s);
        QCOMPARE(floor->route(u"R-1"_s).settled(), floor->route(u"R-1"_s).units());

        take(*b, second);
        QCOMPARE(b->step(), u"location"_s);
        finish(*b);
        QVERIFY(floor->deliver(Duration(5'000)));
        QCOMPARE(confirmed(u"R-2"_s), 2);
        QVERIFY(!floor->route(u"R-2"_s).flags.contains(locations));
    }

    void isHeardOfByPollingWhereTheNotificationIsLost()
    {
        a->line.setCut(true);
        floor->admin("flags", {{u"what"_s, u"set"_s}, {u"flag"_s, locations}, {u"percent"_s, u"100"_s}, {u"value"_s, u"false"_s}});
        floor->pass(Duration(1'000));
        a->line.cut = false; // and nobody says so
        floor->pass(Duration(17'000));
        begin(*a, u"B-1001"_s, first);
        QCOMPARE(a->step(), u"item"_s);
    }

    void withoutNetworkTheLastGoodAnswerCountsAlsoAfterARestart()
    {
        set(locations, 100, {{u"value"_s, u"false"_s}});
        floor->pass(Duration(20'000)); // the routes are here as well
        floor->cutAll(true);
        floor->pass(Duration(40'000));
        floor->admin("flags", {{u"what"_s, u"set"_s}, {u"flag"_s, locations}, {u"percent"_s, u"0"_s}});
        a->restart();
        floor->pass(Duration(40'000));
        begin(*a, u"B-1001"_s, first);
        QCOMPARE(a->step(), u"item"_s);
    }

    void aStationWithoutAnswerGoesByTheSite()
    {
        floor->pass(Duration(20'000));
        floor->cutAll(true);
        a->keptFlags.clear();
        a->restart();
        floor->pass(Duration(40'000));
        begin(*a, u"B-1001"_s, first);
        QCOMPARE(a->step(), u"location"_s);
        finish(*a);
    }

    void anUrgentOneReachesTheNextStopOfARouteInWork()
    {
        begin(*a, u"B-1001"_s, second);
        set(u"quantity_above"_s, 100, {{u"value"_s, u"50"_s}});
        QVERIFY(a->workUntil(u"drop_zone"_s));
        QVERIFY(floor->deliver(Duration(5'000)));
        int plums = 0;
        for (const QJsonObject &fact : facts(u"pick.item_taken"_s))
            plums += fact.value(u"data"_s).toObject().value(u"product"_s).toString() == u"plum";
        QCOMPARE(plums, 22); // one by one, where the site would have had a number for 20 of them
        QVERIFY(floor->route(u"R-2"_s).flags.isEmpty());
    }

    void whoIsSignedInHasFlagsOfTheirOwn()
    {
        set(locations, 100, {{u"value"_s, u"false"_s}, {u"operator"_s, u"B-1002"_s}});
        begin(*a, u"B-1001"_s, first);
        QCOMPARE(a->step(), u"location"_s);
        QVERIFY(b->scan(u"B-1002"_s).sound == ports::Sound::Accepted);
        take(*b, second);
        QCOMPARE(b->step(), u"item"_s);
    }

    void everyAcceptedFactArrivesOnceWhateverTheFlagsDo()
    {
        begin(*a, u"B-1001"_s, first);
        for (int percent : {100, 0, 50, 100, 0}) {
            set(locations, percent, {{u"value"_s, u"false"_s}});
            set(u"scan_each_unit"_s, 100 - percent, {{u"value"_s, u"false"_s}});
            a->work();
        }
        finish(*a);
        QVERIFY(floor->deliver(Duration(5'000)));
        const QStringList arrived = floor->arrived();
        for (const QString &id : a->accepted)
            QCOMPARE(arrived.count(id), 1);
        QCOMPARE(floor->route(u"R-1"_s).settled(), floor->route(u"R-1"_s).units());
    }
};

PACKHORSE_TEST(TstFlags)
#include "tst_flags.moc"
