// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fact.h"
#include "simulation/stage.h"
#include "support/test_main.h"
#include <QDateTime>
#include <QDir>
#include <QJsonObject>
#include <QLocale>
#include <QLoggingCategory>
#include <sqlite3.h>

using namespace std::chrono_literals;
using domain::Duration;
using simulation::Backend;
using simulation::Disk;
using simulation::SimulatedStation;
using simulation::Stage;

namespace {

/// One order of twelve lines at twelve stops, two units each.
QByteArray twelveStops()
{
    QByteArray csv = "order,product,name,quantity,code,location,weight_g\n";
    for (int stop = 1; stop <= 12; ++stop)
        csv += QStringLiteral("1,p%1,Product %1,2,,A-01-%2,10\n").arg(stop).arg(stop, 2, 10, QLatin1Char('0')).toUtf8();
    return csv;
}

/// A floor with nodes, and one station whose person makes no mistakes.
struct Floor
{
    explicit Floor(quint64 seed = 1, int nodes = 2)
        : stage(seed)
    {
        stage.open(twelveStops(), 4, 100, nodes);
        hh = &stage.add(1, {0, 800ms});
    }
    [[nodiscard]] bool worked(int units, Duration atMost = 5min)
    {
        return stage.passUntil([&] { return hh->done() >= units; }, atMost);
    }
    [[nodiscard]] bool isDelivered() const
    {
        return hh->isRunning() && hh->journal().tail().cursor == hh->journal().head().sequence;
    }
    [[nodiscard]] bool delivered(Duration atMost)
    {
        return stage.passUntil([&] { return isDelivered(); }, atMost);
    }
    /// Signs in, takes the trolley, and has done so many units.
    [[nodiscard]] bool begun(int units)
    {
        stage.work(*hh);
        return worked(units);
    }
    /// The person rests, and what was scanned has had its answer.
    void rest()
    {
        stage.rest();
        stage.pass(1s);
    }
    /// The machine dies; `meanwhile` happens to its disk; it comes back.
    [[nodiscard]] bool died(Disk::Death how, const std::function<void(SimulatedStation &)> &meanwhile = {})
    {
        stage.whileDown = meanwhile;
        hh->disk->dieNow(how, stage.dice);
        stage.pass(1ms);
        const bool isBack = stage.passUntil([&] { return hh->isRunning() && hh->shown().route.has_value(); }, 60s);
        stage.whileDown = {};
        return isBack;
    }
    /// Journal and number -> id, of all that the server has.
    [[nodiscard]] std::map<std::pair<QString, qint64>, QString> onServer() const
    {
        std::map<std::pair<QString, qint64>, QString> all;
        for (const QJsonObject &event : stage.backend->events())
            all[{event.value(QLatin1String("journal")).toString(), event.value(QLatin1String("sequence")).toInteger()}] =
                event.value(QLatin1String("fact")).toObject().value(QLatin1String("id")).toString();
        return all;
    }
    /// How many facts of the station's present journal the server has.
    [[nodiscard]] qint64 taken() const
    {
        const auto all = onServer();
        const QString journal = hh->journal().head().journal.text();
        return std::count_if(all.begin(), all.end(), [&](const auto &one) { return one.first.first == journal; });
    }
    [[nodiscard]] int withOutcome(const char *outcome) const
    {
        int count = 0;
        for (const QJsonObject &event : stage.backend->events())
            count += event.value(QLatin1String("outcome")).toString() == QLatin1String(outcome);
        return count;
    }
    [[nodiscard]] int onServerOf(const QStringList &ids) const
    {
        const auto all = onServer();
        return int(std::count_if(all.begin(), all.end(), [&](const auto &one) { return ids.contains(one.second); }));
    }
    /// What an operator finds among the incidents.
    /// Whether the button was answered by a fact on the disk.
    [[nodiscard]] bool records(const domain::Command &command)
    {
        const qsizetype before = hh->accepted.size();
        hh->give(command);
        return stage.passUntil([&] { return hh->accepted.size() > before; }, 2s);
    }
    [[nodiscard]] bool wasTold(const QStringList &kinds) const
    {
        return std::any_of(kinds.begin(), kinds.end(), [this](const QString &kind) { return hh->incidents(kind) > 0; });
    }

    simulation::DiskDriver driver;
    Stage stage;
    SimulatedStation *hh = nullptr;
};

const QStringList lossKinds = {QStringLiteral("tail-lost"), QStringLiteral("journal-forked"), QStringLiteral("facts-lost"),
                               QStringLiteral("quarantined")};

/// IMF-fixdate, RFC 9110 section 5.6.7.
QByteArray httpDate(domain::UtcTime at)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

} // namespace

/// Rows of the list of faults that chance does not hit surely, each played by hand on the stage of the simulation. Every
/// one ends with all the books compared.
class TstRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("packhorse.*=false")); }

    // ---- A: process and power ----------------------------------------------------------------------
    void a10TheDiskLies_data();
    void a10TheDiskLies();
    void a13SleepsInMidRequest();
    // ---- B: storage --------------------------------------------------------------------------------
    void b2TheDiskFailsForGood();
    void b2TheDiskFailsWhileFactsAreOwed_data();
    void b2TheDiskFailsWhileFactsAreOwed();
    void b4ABitFallsOverInTheWal();
    void b6YesterdaysImageComesBack_data();
    void b6YesterdaysImageComesBack();
    void b13NobodyElseReadsAndTheWalStaysSmall();
    // ---- C: network --------------------------------------------------------------------------------
    void c2Flaps();
    void c4HalfOpenConnectionsAndADeadWebSocket();
    void c9TheEdgeAnswers_data();
    void c9TheEdgeAnswers();
    void c9RetryAfterIsHonouredAndCapped_data();
    void c9RetryAfterIsHonouredAndCapped();
    void c9Our413HalvesTheBatch();
    void c14HealsWhenATimerWasJustCancelled();
    // ---- D: backend --------------------------------------------------------------------------------
    void d5TheServerLostMoreThanIsKept();
    void d12TheRouteIsReassignedWhileOffline();
    void d13TheRouteIsCancelledWhileOffline();
    // ---- and what must hold with all of them ---------------------------------------------------------
    void i9ADisputeIsBeforeBothPeopleWithinAMinute_data();
    void i9ADisputeIsBeforeBothPeopleWithinAMinute();
    void clocksAreWrong_data();
    void clocksAreWrong();
};

// ---- A ----------------------------------------------------------------------------------------------

void TstRows::a10TheDiskLies_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 5; ++seed)
        QTest::addRow("%llu", seed) << seed;
}

// The server has all of it; the disk said that it had, too. Nothing that the server has is lost, nobody is moved back, and
// the operator is told.
void TstRows::a10TheDiskLies()
{
    QFETCH(quint64, seed);
    Floor floor(seed);
    QVERIFY(floor.begun(4));
    floor.hh->disk->lies = true;
    QVERIFY(floor.worked(10));
    floor.rest();
    QVERIFY(floor.delivered(30s));
    const int done = floor.hh->done();
    const auto before = floor.onServer();
    QVERIFY(floor.died(Disk::Death::PowerCut));
    QVERIFY(floor.hh->mayLack > 0);
    floor.hh->disk->lies = false;
    floor.stage.pass(60s);
    QVERIFY(floor.wasTold(lossKinds));
    QVERIFY(floor.hh->journal().journals().size() > 1);
    QCOMPARE(floor.hh->done(), done);
    for (const auto &[place, id] : before)
        QCOMPARE(floor.onServer()[place], id);
    QCOMPARE(floor.stage.closed(), QString());
}

void TstRows::a13SleepsInMidRequest()
{
    Floor floor;
    QVERIFY(floor.begun(3));
    floor.hh->link->weather.latency = 2s;
    const auto inFlight = [&] {
        const auto &flying = floor.hh->link->appendsInFlight;
        return std::any_of(flying.begin(), flying.end(), [](const auto &one) { return one.second > 0; });
    };
    QVERIFY(floor.stage.passUntil(inFlight, 60s));
    const QStringList accepted = floor.hh->accepted;
    floor.hh->ownTime().sleep();
    floor.stage.pass(6h);
    QCOMPARE(floor.hh->accepted, accepted);
    floor.hh->link->dropConnections();
    floor.hh->link->weather.latency = 50ms;
    floor.hh->ownTime().wake();
    floor.hh->link->setCut(false); // the system says that there is a network
    floor.rest();
    QVERIFY(floor.delivered(60s));
    QCOMPARE(floor.onServerOf(floor.hh->accepted), int(floor.hh->accepted.size()));
    QCOMPARE(floor.withOutcome("duplicate"), 0);
    QCOMPARE(floor.stage.closed(), QString());
}

// ---- B ----------------------------------------------------------------------------------------------

void TstRows::b2TheDiskFailsForGood()
{
    Floor floor;
    QVERIFY(floor.begun(3));
    floor.rest();
    const QStringList accepted = floor.hh->accepted;
    floor.hh->disk->failures = 1000;
    for (int i = 0; i < 5; ++i) {
        const domain::Instant began = floor.stage.time.running();
        std::optional<domain::Instant> answered;
        const auto before = floor.hh->onAnswer;
        flow::Reaction reaction;
        floor.hh->onAnswer = [&](const flow::Reaction &one) {
            reaction = one;
            answered = floor.stage.time.running();
        };
        floor.hh->give(domain::SkipStop{});
        floor.stage.pass(1s);
        floor.hh->onAnswer = before;
        QVERIFY(answered && *answered - began <= 1s);
        QVERIFY(reaction.sound == ports::Sound::Unknown || reaction.sound == ports::Sound::Refused);
        QVERIFY(reaction.refusal && std::holds_alternative<domain::NotRecorded>(*reaction.refusal)); // says what to do
    }
    QCOMPARE(floor.hh->accepted, accepted);
    floor.hh->disk->failures = 0; // a better disk: without a restart the next scan counts again
    floor.stage.pass(5s);
    QVERIFY(floor.records(domain::SkipStop{}));
    QVERIFY(QDir(floor.hh->profile() + QStringLiteral("/quarantine")).count() > 2);
    QVERIFY(floor.wasTold({QStringLiteral("quarantined")}));
    QCOMPARE(floor.stage.closed(), QString());
}

void TstRows::b2TheDiskFailsWhileFactsAreOwed_data()
{
    QTest::addColumn<int>("failures");
    QTest::newRow("always") << 1000;
    for (int often : {100, 200, 300, 500}) // sometimes the files can be put aside, and no journal can begin in their place
        QTest::addRow("%d of 1000 times", often) << often;
}

// Nobody scans any more: what is owed is counted and shown, and goes to the server as soon as the disk is better.
void TstRows::b2TheDiskFailsWhileFactsAreOwed()
{
    QFETCH(int, failures);
    Floor floor;
    QVERIFY(floor.begun(3));
    floor.hh->link->setCut(true);
    QVERIFY(floor.worked(6));
    floor.rest();
    const qint64 owed = floor.hh->delivery().undelivered;
    QVERIFY(owed > 0);
    floor.hh->disk->failures = failures;
    const auto fails = [&] { return !floor.hh->delivery().halted.isEmpty(); };
    const auto isHalted = [&] { return !floor.hh->journal().halted().isEmpty(); };
    for (int i = 0; i < 50 && !isHalted(); ++i) {
        floor.hh->give(domain::SkipStop{});
        static_cast<void>(floor.stage.passUntil(isHalted, 1s));
    }
    floor.hh->disk->failures = 1000;
    QVERIFY(floor.stage.passUntil(fails, 1min));
    QVERIFY(floor.hh->delivery().undelivered >= owed);
    QVERIFY(floor.hh->delivery().counts.onDevice >= owed);
    floor.hh->link->setCut(false);
    floor.stage.pass(5min);
    QVERIFY(fails());
    QVERIFY(floor.hh->delivery().undelivered >= owed);
    floor.hh->disk->failures = 0;
    QVERIFY(floor.stage.passUntil([&] { return !fails() && floor.hh->delivery().undelivered == 0; }, 2min));
    QVERIFY(floor.isDelivered());
    QCOMPARE(floor.stage.closed(), QString());
}

void TstRows::b4ABitFallsOverInTheWal()
{
    Floor floor;
    QVERIFY(floor.begun(10));
    floor.rest();
    QVERIFY(floor.delivered(30s));
    const int done = floor.hh->done();
    const auto before = floor.onServer();
    qint64 frames = 0;
    QVERIFY(floor.died(Disk::Death::Killed, [&](SimulatedStation &station) {
        QFile wal(station.profile() + QStringLiteral("/journal/facts.db-wal"));
        QVERIFY(wal.open(QIODevice::ReadWrite));
        frames = (wal.size() - 32) / 4120;
        const qint64 at = 32 + frames / 2 * 4120 + 24 + 2000;
        QVERIFY(wal.seek(at));
        char byte = 0;
        QVERIFY(wal.getChar(&byte));
        QVERIFY(wal.seek(at));
        QVERIFY(wal.putChar(char(byte ^ 4)));
        station.disk->hasLost = true;
    }));
    QVERIFY(frames > 10); // it was the middle of something
    floor.stage.pass(60s);
    QVERIFY(floor.wasTold(lossKinds));
    QCOMPARE(floor.hh->done(), done);
    for (const auto &[place, id] : before)
        QCOMPARE(floor.onServer()[place], id); // what the server had has its ids
    QCOMPARE(floor.stage.closed(), QString());
}

void TstRows::b6YesterdaysImageComesBack_data()
{
    QTest::addColumn<bool>("online");
    QTest::newRow("online") << true;
    QTest::newRow("and first it works on without network") << false;
}

void TstRows::b6YesterdaysImageComesBack()
{
    QFETCH(bool, online);
    Floor floor;
    QVERIFY(floor.begun(4));
    QVERIFY(floor.delivered(30s));
    QVERIFY(floor.died(Disk::Death::Killed, [](SimulatedStation &station) { station.disk->keepImage(); }));
    QVERIFY(floor.worked(10));
    floor.rest();
    QVERIFY(floor.delivered(30s));
    const int done = floor.hh->done();
    const auto before = floor.onServer();
    floor.hh->link->setCut(!online);
    QVERIFY(floor.died(Disk::Death::Killed, [](SimulatedStation &station) { station.disk->restoreImage(); }));
    for (int i = 0; i < 5; ++i)
        QVERIFY(floor.records(domain::SkipStop{}));
    floor.hh->link->setCut(false);
    floor.stage.pass(3min);
    QVERIFY(floor.wasTold({QStringLiteral("tail-lost"), QStringLiteral("journal-forked")}));
    QVERIFY(floor.hh->journal().journals().size() > 1);
    QCOMPARE(floor.hh->done(), done);
    const auto after = floor.onServer();
    for (const auto &[place, id] : before)
        QCOMPARE(after.at(place), id); // no number was used again with another content
    QVERIFY(after.size() >= before.size() + 5);
    QCOMPARE(floor.stage.closed(), QString());
}

void TstRows::b13NobodyElseReadsAndTheWalStaysSmall()
{
    Floor floor;
    QVERIFY(floor.begun(2));
    floor.rest();
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open_v2(QFile::encodeName(floor.hh->profile() + QStringLiteral("/journal/facts.db")).constData(), &other, SQLITE_OPEN_READONLY, "unix"), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "SELECT count(*) FROM fact", nullptr, nullptr, nullptr), SQLITE_BUSY); // so nobody can be stuck in it
    sqlite3_close(other);

    floor.hh->link->setCut(true);
    qint64 most = 0;
    for (int i = 0; i < 4'000; ++i) { // without a pause that would be long enough to look after the -wal
        floor.hh->give(domain::SkipStop{});
        floor.stage.pass(100ms);
        most = std::max(most, floor.hh->journal().walBytes());
    }
    QVERIFY2(most > 8 * 1024 * 1024, qPrintable(QString::number(most))); // it had reason to grow
    QVERIFY2(most < 17 * 1024 * 1024, qPrintable(QString::number(most)));
    floor.hh->link->setCut(false);
    QVERIFY(floor.delivered(60s));
    QCOMPARE(floor.stage.closed(), QString());
}

// ---- C ----------------------------------------------------------------------------------------------

void TstRows::c2Flaps()
{
    Floor floor;
    floor.stage.work(*floor.hh);
    for (int i = 0; i < 900; ++i) { // every two seconds for half an hour
        floor.stage.pass(2s);
        floor.hh->link->setCut(i % 2 == 0);
    }
    floor.rest();
    QVERIFY(floor.hh->accepted.size() > 40);
    QVERIFY(floor.delivered(45s));
    QCOMPARE(floor.hh->link->mostAppendsInFlight, 1);
    QVERIFY2(floor.hh->link->mostInAMinute <= 150, qPrintable(QString::number(floor.hh->link->mostInAMinute)));
    QCOMPARE(floor.stage.closed(), QString());
}

void TstRows::c4HalfOpenConnectionsAndADeadWebSocket()
{
    Floor floor;
    QVERIFY(floor.begun(2));
    floor.hh->link->halfOpen = true;
    floor.stage.pass(5s);
    floor.rest();
    floor.stage.pass(5min);
    QVERIFY(floor.hh->delivery().undelivered > 0);
    QVERIFY(floor.hh->lawHolds());
    floor.hh->link->halfOpen = false;
    QVERIFY(floor.delivered(45s));
    floor.stage.pass(60s);

    floor.hh->link->deaf = true; // nothing says so: only what it asks for by itself can tell
    floor.stage.backend->admin(QStringLiteral("order"), {{QStringLiteral("order"), QStringLiteral("1")}});
    QVERIFY(floor.stage.passUntil([&] { return floor.hh->shown().route->isCancelled(domain::OrderId(QStringLiteral("1"))); }, 45s));
    QCOMPARE(floor.stage.closed(), QString());
}

void TstRows::c9TheEdgeAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 301, 302, 400, 401, 403, 404, 407, 409, 410, 413, 422, 426, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

// A page of somebody else's on every request for three minutes is never a verdict.
void TstRows::c9TheEdgeAnswers()
{
    QFETCH(int, status);
    Floor floor;
    QVERIFY(floor.begun(2));
    floor.stage.backend->edge = [status](const QStringList &) { return server::Document{status, "text/html", "<html>Blocked</html>", {}}; };
    floor.stage.pass(3min);
    QVERIFY(floor.hh->delivery().undelivered > 0);
    QVERIFY(floor.hh->journal().tail().settled <= floor.taken()); // what is settled wrongly would heal with the next cursor
    QCOMPARE(floor.hh->delivery().counts.attention, 0);
    QVERIFY(!floor.hh->delivery().credentialRefused);
    QVERIFY(!floor.hh->delivery().noNewTasks);
    QVERIFY(!floor.hh->delivery().notTaken);
    floor.rest();
    floor.stage.backend->edge = {};
    QVERIFY(floor.delivered(45s));
    QCOMPARE(floor.withOutcome("disputed") + floor.withOutcome("parked"), 0);
    QCOMPARE(floor.hh->incidents(QStringLiteral("node-forgot")), 0);
    QCOMPARE(floor.stage.closed(), QString());
}

void TstRows::c9RetryAfterIsHonouredAndCapped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("asDate");
    QTest::addColumn<int>("within"); ///< seconds
    QTest::newRow("503, seconds") << 503 << 120 << false << 155;
    QTest::newRow("503, date") << 503 << 120 << true << 155;
    QTest::newRow("429, seconds") << 429 << 90 << false << 125;
    QTest::newRow("503, a day") << 503 << 86'400 << false << 335;
    QTest::newRow("429, a date in a year") << 429 << 31'536'000 << true << 335;
}

void TstRows::c9RetryAfterIsHonouredAndCapped()
{
    QFETCH(int, status);
    QFETCH(int, seconds);
    QFETCH(bool, asDate);
    QFETCH(int, within);
    Floor floor(1, 1);
    QVERIFY(floor.begun(2));
    floor.rest();
    QVERIFY(floor.delivered(30s));
    const domain::UtcTime until = floor.stage.time.now() + Duration(seconds * 1000LL);
    const QByteArray header = asDate ? httpDate(until) : QByteArray::number(seconds);
    int asked = 0;
    std::optional<domain::Instant> refused;
    floor.stage.backend->edge = [&](const QStringList &path) -> std::optional<server::Document> {
        if (path.value(1) != u"journals")
            return std::nullopt;
        ++asked;
        refused = floor.stage.time.running();
        return server::Document{status, "text/html", "<html>Later</html>", {{"Retry-After", header}}};
    };
    QVERIFY(floor.records(domain::SkipStop{}));
    QVERIFY(floor.stage.passUntil([&] { return asked == 1; }, 30s));
    const domain::Instant first = *refused;
    floor.hh->link->onReachable(); // a network that comes and goes is no reason to ask sooner
    floor.stage.pass(Duration(std::min(seconds, 300) * 1000LL) - 2s);
    QCOMPARE(asked, 1);
    floor.stage.backend->edge = {};
    QVERIFY(floor.delivered(Duration(within * 1000LL)));
    QVERIFY(floor.stage.time.running() - first <= Duration(within * 1000LL));
    QCOMPARE(floor.stage.closed(), QString());
}

void TstRows::c9Our413HalvesTheBatch()
{
    Floor floor;
    QVERIFY(floor.begun(2));
    floor.rest();
    QVERIFY(floor.delivered(30s));
    const auto recordWithoutNetwork = [&](int facts) {
        floor.hh->link->setCut(true);
        for (int i = 0; i < facts; ++i)
            QVERIFY(floor.records(domain::SkipStop{}));
        floor.hh->link->setCut(false);
    };
    floor.stage.backend->mostLines = 5;
    QList<int> sizes;
    floor.hh->link->onAppend = [&](const domain::JournalId &, domain::Sequence, int facts) { sizes << facts; };
    recordWithoutNetwork(40);
    QVERIFY(floor.delivered(2min));
    QVERIFY(*std::max_element(sizes.begin(), sizes.end()) > 5);
    QVERIFY(sizes.last() <= 5);
    sizes.clear();
    recordWithoutNetwork(40); // remembered for the day
    QVERIFY(floor.delivered(2min));
    QVERIFY(*std::max_element(sizes.begin(), sizes.end()) <= 5);
    QCOMPARE(floor.stage.closed(), QString());
}

// The network comes back at every instant around the one at which the sender would have tried again by itself, before
// that timer and behind it.
void TstRows::c14HealsWhenATimerWasJustCancelled()
{
    Floor floor(3, 1);
    QVERIFY(floor.begun(2));
    floor.rest();
    QVERIFY(floor.delivered(30s));
    for (int round = 0; round < 200; ++round) {
        const int ms = round * 8 + round % 7;
        floor.hh->link->setCut(true);
        const auto heal = [&] { floor.hh->link->setCut(false); };
        const bool isBefore = round % 2 == 0;
        if (isBefore)
            floor.stage.time.start(Duration(ms), heal); // stands in front of whatever is armed from now on
        floor.hh->give(domain::SkipStop{});
        floor.stage.pass(Duration(ms));
        if (!isBefore)
            heal();
        QVERIFY2(floor.delivered(35s), qPrintable(QStringLiteral("healed after %1 ms").arg(ms)));
        QVERIFY2(floor.stage.violations().isEmpty(), qPrintable(floor.stage.violations().join(u'\n')));
    }
    QVERIFY(floor.hh->lawBroken.isEmpty());
    QCOMPARE(floor.stage.closed(), QString());
}

// ---- D ----------------------------------------------------------------------------------------------

void TstRows::d5TheServerLostMoreThanIsKept()
{
    Floor floor;
    floor.stage.backend->backUp(); // of the morning
    QVERIFY(floor.begun(6));
    floor.rest();
    QVERIFY(floor.delivered(30s));
    const domain::JournalId old = floor.hh->journal().head().journal;
    floor.stage.backend->backUp(); // all of it is safe now, or so it seems
    QVERIFY(floor.stage.passUntil([&] { return floor.hh->journal().tail().safe.value_or(0) > 5; }, 3min));
    const domain::Sequence safe = *floor.hh->journal().tail().safe;
    floor.hh->end();
    floor.stage.pass(15 * 24h);
    floor.stage.comeBack(*floor.hh);
    QVERIFY(floor.stage.passUntil([&] { return floor.hh->journal().after(0, 1, 1'000'000).front().sequence > 1; }, 2h)); // pruned
    const domain::Sequence kept = floor.hh->journal().after(0, 1, 1'000'000).front().sequence;
    QVERIFY(kept <= safe);
    QVERIFY(floor.stage.backend->restoreFirst(true));
    floor.hh->mayLack = floor.hh->accepted.size(); // nobody has them any more, and that is what is said
    floor.stage.pass(5min);

    QVERIFY(floor.wasTold({QStringLiteral("facts-gone")}));
    QCOMPARE(floor.hh->journal().journals().size(), size_t(2));
    QString said;
    for (const journal::Incident &incident : floor.hh->journal().incidents(100))
        said = incident.kind == u"facts-gone" ? incident.what : said;
    QVERIFY2(said.contains(QStringLiteral("from 1 to %1").arg(kept - 1)), qPrintable(said)); // first and last are named
    QVERIFY(floor.hh->journal().head().journal != old);
    // What this device still has is there again, exportable, and on the server.
    const auto left = floor.hh->journal().factsOf(old, 0, 1'000'000);
    QVERIFY(!left.empty());
    QStringList ids;
    for (const journal::StoredFact &fact : left)
        ids << codec::decodeFact(fact.line)->id.text();
    QCOMPARE(floor.onServerOf(ids), int(ids.size()));
    QVERIFY(floor.records(domain::CallSupervisor{}));
    QCOMPARE(floor.stage.closed(), QString());
}

// Both sets of facts are kept; what contradicts is disputed, as one case, and no unit counts twice.
void TstRows::d12TheRouteIsReassignedWhileOffline()
{
    Floor floor;
    SimulatedStation &a = *floor.hh;
    QVERIFY(floor.begun(4));
    QVERIFY(floor.delivered(30s));
    a.link->setCut(true);
    SimulatedStation &b = floor.stage.add(2, {0, 400ms}); // comes later, and is to be nearly through when the other one is
    floor.stage.pass(5s);
    b.scan(QStringLiteral("B-1002"));
    b.scan(QStringLiteral("T-001"));
    floor.stage.pass(5s);
    QCOMPARE(b.step(), QStringLiteral("take_over"));
    QVERIFY(b.press(domain::ConfirmTakeOver{}).sound == ports::Sound::Accepted);
    floor.stage.work(b);
    QVERIFY(floor.stage.passUntil([&] { return a.done() >= 20 && b.done() >= 16; }, 5min));
    floor.rest();
    a.link->setCut(false);
    QVERIFY(floor.delivered(60s));
    floor.stage.pass(30s);
    QVERIFY(floor.withOutcome("disputed") > 1);
    QCOMPARE(floor.stage.backend->openCases().size(), 1);
    QCOMPARE(floor.onServerOf(a.accepted + b.accepted), int(a.accepted.size() + b.accepted.size()));
    const auto routes = floor.stage.backend->routes();
    for (const domain::Stop &stop : routes.begin()->second.stops) {
        for (const domain::Line &line : stop.lines)
            QVERIFY(line.placed + line.found + line.shorted <= line.wanted);
    }
    QVERIFY(a.delivery().counts.attention > 1);
    QCOMPARE(floor.stage.closed(), QString());
}

void TstRows::d13TheRouteIsCancelledWhileOffline()
{
    Floor floor;
    QVERIFY(floor.begun(4));
    QVERIFY(floor.delivered(30s));
    floor.hh->link->setCut(true);
    QVERIFY(floor.worked(8));
    floor.rest();
    const int done = floor.hh->done();
    const QStringList accepted = floor.hh->accepted;
    floor.stage.backend->admin(QStringLiteral("order"), {{QStringLiteral("order"), QStringLiteral("1")}});
    floor.hh->link->setCut(false);
    QVERIFY(floor.delivered(60s));
    floor.stage.pass(30s);
    QVERIFY(floor.hh->done() >= done); // nobody takes away what is shown
    QCOMPARE(floor.onServerOf(accepted), int(accepted.size()));
    // The card stands until the goods were taken out of the tote.
    QVERIFY(floor.hh->workUntil(QStringLiteral("cancel_tote"), 20));
    floor.stage.pass(10min);
    QCOMPARE(floor.hh->step(), QStringLiteral("cancel_tote"));
    QVERIFY(floor.hh->scan(QStringLiteral("BIN-CANCEL-1")).sound == ports::Sound::Accepted);
    QCOMPARE(floor.hh->step(), QStringLiteral("drop_zone"));
    QVERIFY(floor.delivered(60s));
    QCOMPARE(floor.stage.closed(), QString());
}

// ---- with all of them -------------------------------------------------------------------------------

void TstRows::i9ADisputeIsBeforeBothPeopleWithinAMinute_data()
{
    QTest::addColumn<bool>("parked");
    QTest::newRow("disputed") << false;
    QTest::newRow("parked") << true;
}

void TstRows::i9ADisputeIsBeforeBothPeopleWithinAMinute()
{
    QFETCH(bool, parked);
    Floor floor;
    QVERIFY(floor.begun(2));
    (parked ? floor.stage.backend->parks : floor.stage.backend->disputes) = true;
    const auto arrived = [&] { return floor.withOutcome(parked ? "parked" : "disputed") > 0; };
    QVERIFY(floor.stage.passUntil(arrived, 60s));
    QCOMPARE(floor.stage.backend->openCases().size(), 1); // the supervisor's page has it at once
    QVERIFY(floor.stage.passUntil([&] { return floor.hh->delivery().counts.attention > 0; }, 60s));
    QVERIFY(!floor.hh->journal().attention(10).empty());
    QVERIFY(floor.hh->journal().attention(10).front().problem);
    floor.rest();
    QCOMPARE(floor.stage.closed(), QString());
}

void TstRows::clocksAreWrong_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::newRow("a day ahead") << qint64(24);
    QTest::newRow("a day behind") << qint64(-24);
    QTest::newRow("years behind: the battery of the clock is empty") << qint64(-200'000);
}

void TstRows::clocksAreWrong()
{
    QFETCH(qint64, hours);
    Floor floor;
    floor.stage.work(*floor.hh);
    QVERIFY(floor.worked(4));
    floor.hh->ownTime().ahead = Duration(hours * 3'600'000);
    QVERIFY(floor.worked(12));
    const bool isSaid = floor.stage.passUntil([&] { return floor.hh->delivery().clockSkew.has_value(); }, 2min);
    QVERIFY(isSaid);
    QVERIFY(floor.died(Disk::Death::PowerCut));
    floor.hh->ownTime().ahead = Duration(0);
    QVERIFY(floor.worked(20));
    floor.rest();
    QVERIFY(floor.delivered(60s));
    QCOMPARE(floor.withOutcome("disputed") + floor.withOutcome("parked"), 0);
    QCOMPARE(floor.stage.closed(), QString());
}

PACKHORSE_TEST(TstRows)
#include "tst_rows.moc"
