// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fact.h"
#include "codec/pin.h"
#include "flow/command_loop.h"
#include "support/faulty_vfs.h"
#include "support/memory_dir.h"
#include "support/test_main.h"
#include "support/virtual_time.h"
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace domain;
using namespace Qt::StringLiterals;
using support::FaultyVfs;

namespace {

const RouteId routeOne(u"R-1"_s);
const ProductId soap(u"soap"_s);

/// One stop that wants five pieces of soap, one that wants one.
RouteSnapshot snapshot()
{
    RouteSnapshot s;
    s.epoch = u"epoch-1"_s;
    s.version = 1;
    s.route.id = routeOne;
    s.route.trolley = TrolleyId(u"T-01"_s);
    Line line;
    line.order = OrderId(u"1001"_s);
    line.product = soap;
    line.wanted = 5;
    Line last = line;
    last.wanted = 1;
    s.route.stops = {{1, u"A-01-01"_s, 0, {line}}, {2, u"A-01-02"_s, 0, {last}}};
    s.route.totes = {{1, ToteId(u"K-0001"_s), OrderId(u"1001"_s), {}}};
    s.route.orders = {{OrderId(u"1001"_s), false, false}};
    s.route.products = {{soap, u"Soap"_s, {{u"soap"_s, 1}}, 0, {}, false, false, false}};
    return s;
}

Site site()
{
    Site known;
    known.operators = {{OperatorId(u"op-1"_s), u"Operator One"_s, u"B-ONE"_s, u"picker"_s, u"en"_s}};
    known.dropZones = {u"Z-1"_s};
    return known;
}

/// A command loop over a real journal; the disk does its work when time passes.
class Bench
{
public:
    Bench()
    {
        openJournal();
        makeLoop();
    }
    void openJournal()
    {
        journal::OpenOptions options;
        options.profile = dir.path();
        options.ballastBytes = 64 * 1024;
        options.now = time.now();
        auto opened = journal::Journal::open(options);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().what));
        journal = std::move(*opened);
    }
    void makeLoop()
    {
        store = std::make_unique<support::VirtualStore>(time, *journal);
        loop = std::make_unique<flow::CommandLoop>(
            StationId(u"h-1"_s), time, *store,
            flow::FactMaker{[this] { return u"0190a000-0000-7000-8000-%1"_s.arg(++uuids, 12, 10, QLatin1Char('0')); },
                            [] { return QString(); }, [](const Event &event) { return codec::encodeFact(event); },
                            [](const QByteArray &line) -> std::optional<Event> {
                                auto event = codec::decodeFact(line);
                                return event ? std::optional(std::move(*event)) : std::nullopt;
                            },
                            codec::pinFits});
        loop->onReaction = [this](const flow::Reaction &reaction) { reactions.push_back(reaction); };
        loop->onWantTrolley = [this](const TrolleyId &trolley) { wanted << trolley.text(); };
        loop->onRecorded = [this] { ++recorded; };
        loop->learnSite(site());
        loop->start();
    }
    void restart()
    {
        loop.reset();
        store.reset();
        journal.reset();
        openJournal();
        makeLoop();
    }
    void pass() { time.pass(Duration(200)); }
    /// A scan, its commit and its answer.
    flow::Reaction scan(const QString &code)
    {
        fire(code);
        pass();
        return reactions.empty() ? flow::Reaction{} : reactions.back();
    }
    /// Only the scan: nothing has come from the disk yet.
    void fire(const QString &code) { loop->scanned({code.toUtf8(), u"serial:1"_s, time.running()}); }
    void begin()
    {
        pass();
        loop->learnRoute(snapshot());
        pass();
        scan(u"B-ONE"_s);
        scan(u"T-01"_s);
        scan(u"A-01-01"_s);
        reactions.clear();
    }
    [[nodiscard]] int inHand() const { return loop->station().route->hand(loop->station().id).total(); }
    [[nodiscard]] QStringList types() const
    {
        QStringList all;
        for (const auto &id : journal->journals()) {
            for (const auto &fact : journal->factsOf(id, 0, 1000))
                all << eventTypeName(codec::decodeFact(fact.line)->data);
        }
        return all;
    }

    QTemporaryDir dir{support::memoryDir()};
    support::VirtualTime time;
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<support::VirtualStore> store;
    std::unique_ptr<flow::CommandLoop> loop;
    std::vector<flow::Reaction> reactions;
    QStringList wanted;
    int recorded = 0;
    int uuids = 0;
};

} // namespace

class TstCommandLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStationBeginsItsJournal()
    {
        Bench bench;
        bench.pass();
        QCOMPARE(bench.types(), (QStringList{u"journal.begun"_s}));
        const auto begun = codec::decodeFact(bench.journal->newest()->line);
        QCOMPARE(std::get<JournalBegun>(begun->data).reason, u"new"_s);
        bench.restart();
        bench.pass();
        QCOMPARE(bench.types().size(), 1); // and does not begin it again
    }

    void nothingIsSaidBeforeTheDiskHasIt()
    {
        Bench bench;
        bench.begin();
        bench.store->slowness = Duration(50);
        bench.fire(u"soap"_s);
        bench.time.pass(Duration(49));
        QVERIFY(bench.reactions.empty());
        QCOMPARE(bench.inHand(), 0);
        bench.time.pass(Duration(2));
        QCOMPARE(bench.reactions.size(), size_t(1));
        QVERIFY(bench.reactions.front().sound == ports::Sound::Accepted);
        QCOMPARE(bench.inHand(), 1);
        QCOMPARE(std::get<ItemTaken>(codec::decodeFact(bench.journal->newest()->line)->data).quantity, 1);
    }

    void whatSomebodyChoseIsThereAfterARestart()
    {
        Bench bench;
        bench.begin();
        const OperatorSettings large{150, u"dark"_s, u"left"_s, false, u"uk"_s};
        bench.loop->give(ChangeSettings{large});
        bench.pass();
        QVERIFY(bench.reactions.empty()); // it is seen, not sounded
        QCOMPARE(bench.types().last(), u"operator.settings_changed"_s);
        bench.loop->give(ChangeSettings{large});
        bench.pass();
        QCOMPARE(bench.types().count(u"operator.settings_changed"_s), 1);
        bench.restart();
        bench.pass();
        QCOMPARE(settingsOf(bench.loop->station(), OperatorId(u"op-1"_s)), large);
    }

    // Larger letters are no answer to "the same piece, or the next one?".
    void settingsInBetweenDoNotHideThePieceBeforeTheRestart()
    {
        Bench bench;
        bench.begin();
        QVERIFY(bench.scan(u"soap"_s).sound == ports::Sound::Accepted);
        bench.loop->give(ChangeSettings{{150, u"auto"_s, u"right"_s, true, {}}});
        bench.pass();
        bench.restart();
        bench.loop->learnRoute(snapshot());
        bench.pass();
        bench.loop->give(ChangeSettings{{160, u"auto"_s, u"right"_s, true, {}}});
        bench.pass();
        QCOMPARE(bench.scan(u"soap"_s).notice, Notice::SameOrNextAsked);
    }

    // Each one is decided on the state after the commit of the one before.
    void aBurstLosesNothing()
    {
        Bench bench;
        bench.begin();
        bench.store->slowness = Duration(20);
        for (int i = 0; i < 6; ++i) {
            bench.fire(u"soap"_s);
            bench.time.pass(Duration(130)); // beyond the double fire
        }
        bench.pass();
        QCOMPARE(bench.inHand(), 5);
        QCOMPARE(bench.reactions.size(), size_t(6));
        QVERIFY(std::holds_alternative<TooMany>(*bench.reactions.back().refusal));
    }

    void theDayIsTheEarlierOfBothClocks_data()
    {
        QTest::addColumn<qint64>("aheadHours"); // the server's clock against this one
        QTest::newRow("both") << qint64(0);
        QTest::newRow("this clock is two days behind") << qint64(48);
        QTest::newRow("this clock is two days ahead") << qint64(-48);
    }
    void theDayIsTheEarlierOfBothClocks()
    {
        QFETCH(qint64, aheadHours);
        Bench bench;
        bench.begin();
        QCOMPARE(bench.loop->station().today, QString()); // the server's was not heard
        const UtcTime own = bench.time.now();
        const UtcTime server = own + Duration(aheadHours * 3'600'000);
        bench.loop->serverTime = [server] { return std::optional(server); };
        bench.scan(u"soap"_s);
        const qint64 earlier = std::min(own.ms, server.ms);
        QCOMPARE(bench.loop->station().today, QDateTime::fromMSecsSinceEpoch(earlier).toString(u"yyyy-MM-dd"_s));
    }

    void scansThatBrokeOffAreRefusedEachTime()
    {
        Bench bench;
        bench.begin();
        const size_t before = bench.reactions.size();
        for (int i = 0; i < 2; ++i)
            bench.loop->scanned({{}, u"wedge"_s, bench.time.running(), true});
        bench.pass();
        QCOMPARE(bench.reactions.size(), before + 2);
        for (size_t i = before; i < bench.reactions.size(); ++i) {
            const flow::Reaction &reaction = bench.reactions[i];
            QCOMPARE(reaction.sound, ports::Sound::Refused);
            const auto *why = reaction.refusal ? std::get_if<NotReadable>(&*reaction.refusal) : nullptr;
            QVERIFY(why && why->fault == CodeFault::BrokenOff);
        }
    }

    void aScannerThatFiresTwiceCountsOnce()
    {
        Bench bench;
        bench.begin();
        bench.fire(u"soap"_s);
        bench.time.pass(Duration(119));
        bench.fire(u"soap"_s);
        bench.pass();
        QCOMPARE(bench.inHand(), 1);
        QVERIFY(bench.reactions.back().notice == Notice::DoubleFire);
        QVERIFY(bench.reactions.back().sound == ports::Sound::Ok);
        bench.time.pass(Duration(120));
        bench.fire(u"soap"_s);
        bench.pass();
        QCOMPARE(bench.inHand(), 2); // the second of two equal pieces is counted
    }

    void theSameCodeFromAnotherScannerIsAnotherPiece()
    {
        Bench bench;
        bench.begin();
        bench.fire(u"soap"_s);
        bench.loop->scanned({"soap", u"serial:2"_s, bench.time.running()});
        bench.pass();
        QCOMPARE(bench.inHand(), 2);
    }

    // Scanned twice, refused once: the refusal stays on the screen.
    void aStutterDoesNotAnswerARefusal()
    {
        Bench bench;
        bench.begin();
        bench.fire(u"rope"_s);
        bench.time.pass(Duration(60));
        bench.fire(u"rope"_s);
        bench.pass();
        QCOMPARE(bench.reactions.size(), size_t(1));
        QVERIFY(bench.reactions.front().refusal.has_value());
    }

    void whatComesBeforeTheStartWaits()
    {
        Bench bench;
        bench.fire(u"B-ONE"_s);
        QVERIFY(bench.reactions.empty());
        bench.pass();
        QVERIFY(bench.loop->station().signedIn.has_value());
    }

    void tooManyScansAreRefusedAloud()
    {
        Bench bench;
        for (size_t i = 0; i < flow::CommandLoop::maxWaiting; ++i)
            bench.loop->give(UndoLast{});
        QVERIFY(bench.reactions.empty());
        bench.loop->give(UndoLast{});
        QCOMPARE(bench.reactions.size(), size_t(1));
        QVERIFY(std::holds_alternative<NotRecorded>(*bench.reactions.front().refusal));
    }

    void aRestartFindsOperatorRouteAndHand()
    {
        Bench bench;
        bench.begin();
        bench.scan(u"soap"_s);
        bench.restart();
        bench.pass();
        QVERIFY(bench.loop->taskInWork() == flow::TaskRef(routeOne));
        bench.fire(u"soap"_s); // waits until the route is here
        bench.pass();
        QVERIFY(bench.loop->station().signedIn.has_value());
        const size_t before = bench.reactions.size();
        bench.loop->learnRoute(snapshot());
        bench.pass();
        QCOMPARE(bench.inHand(), 1);
        QCOMPARE(bench.reactions.size(), before + 1);
        QVERIFY(bench.reactions.back().notice == Notice::SameOrNextAsked);
    }

    void withoutAKeptRouteTheTrolleyIsAskedFor()
    {
        Bench bench;
        bench.begin();
        bench.restart();
        bench.pass();
        bench.loop->nothingKept(routeOne);
        QCOMPARE(bench.wanted, (QStringList{u"T-01"_s}));
        QVERIFY(ask(bench.loop->station()).step == Step::Wait);
        bench.loop->soughtAnswered(); // not reached
        bench.pass();
        QVERIFY(std::holds_alternative<UnknownTrolley>(*bench.reactions.back().refusal));
        QVERIFY(ask(bench.loop->station()).step == Step::Trolley);
    }

    void aSignOutTidiesUp()
    {
        Bench bench;
        bench.pass();
        bench.scan(u"B-ONE"_s);
        QVERIFY(bench.journal->walBytes() > 0);
        bench.loop->give(SignOut{});
        bench.pass();
        QVERIFY(!bench.loop->station().signedIn);
        QCOMPARE(bench.journal->walBytes(), 0);
    }

    // Nobody is moved back but by reading the card, and then at once.
    void aCorrectionCountsWithTheAnswerToItsReading()
    {
        Bench bench;
        bench.begin();
        for (int i = 0; i < 5; ++i)
            bench.scan(u"soap"_s);
        const flow::Reaction placed = bench.scan(u"K-0001"_s);
        QCOMPARE(bench.loop->station().route->settled(), 5);
        RouteSnapshot next = snapshot();
        next.version = 2;
        next.included[bench.journal->head().journal] = bench.journal->head().sequence;
        next.corrections = {{placed.events.front().id, u"counted again"_s, u"supervisor"_s}};
        bench.loop->learnRoute(next);
        bench.pass();
        QVERIFY(ask(bench.loop->station()).step == Step::Acknowledge);
        QCOMPARE(bench.loop->station().route->settled(), 5);
        int shown = -1;
        bench.loop->onReaction = [&](const flow::Reaction &) { shown = bench.loop->station().route->settled(); };
        bench.loop->give(Acknowledge{});
        bench.pass();
        QCOMPARE(shown, 0);
        QVERIFY(bench.loop->station().corrections.empty());
    }

    void aForgottenRouteIsNotGoneOnWith()
    {
        Bench bench;
        bench.pass();
        bench.loop->learnRoute(snapshot());
        bench.loop->forget(snapshot().route.id); // while it is being folded
        bench.pass();
        QVERIFY(bench.loop->station().known.empty());
        bench.begin();
        bench.loop->forget(snapshot().route.id); // never the one in work
        QVERIFY(bench.loop->station().route);
        QCOMPARE(bench.loop->station().known.size(), size_t(1));
    }

    // A node that shares no store with the others may say that nothing is open (seed 312 of the simulation).
    void whatNobodyDecidedIsShownAgain()
    {
        Bench bench;
        bench.begin();
        for (int i = 0; i < 5; ++i)
            bench.scan(u"soap"_s);
        bench.scan(u"K-0001"_s);
        const journal::Head head = bench.journal->head();
        QVERIFY(bench.journal->settle({head.sequence, u"e"_s, {}, {{head.sequence, Outcome::Disputed, {}}}}));
        RouteSnapshot split = snapshot();
        split.included[head.journal] = head.sequence;
        bench.loop->learnRoute(split);
        bench.pass();
        QVERIFY(bench.journal->attentionIds().empty());
        const int before = bench.recorded;
        RouteSnapshot truth = split;
        truth.open[head.journal] = {head.sequence - 1, head.sequence}; // the one before was applied at first: that stands
        bench.loop->learnRoute(truth);
        bench.pass();
        QCOMPARE(bench.journal->attentionIds().size(), size_t(1));
        QCOMPARE(bench.recorded, before + 1);
        bench.loop->learnRoute(truth);
        bench.pass();
        QCOMPARE(bench.recorded, before + 1); // nothing new, nothing written
    }

    // The truth may be held back because others' pieces would go off the screen (seed 32567 of the simulation).
    void whatNobodyDecidedIsShownFromASnapshotThatIsHeldBack()
    {
        Bench bench;
        bench.begin();
        for (int i = 0; i < 5; ++i)
            bench.scan(u"soap"_s);
        bench.scan(u"K-0001"_s);
        const journal::Head head = bench.journal->head();
        QVERIFY(bench.journal->settle({head.sequence, u"e"_s, {}, {{head.sequence, Outcome::Disputed, {}}}}));
        RouteSnapshot split = snapshot();
        split.included[head.journal] = head.sequence;
        bench.loop->learnRoute(split);
        bench.pass();
        QVERIFY(bench.journal->attentionIds().empty());
        const int before = bench.recorded;
        bench.loop->learnOpen(snapshot().route.id, {{head.journal, {head.sequence}}, {JournalId(u"another"_s), {1}}});
        bench.pass();
        QCOMPARE(bench.journal->attentionIds().size(), size_t(1));
        QCOMPARE(bench.recorded, before + 1);
    }

    // ---- a disk that fails -------------------------------------------------------------------------

    void aFullDiskGivesItsBallastAndTheTaskGoesOn()
    {
        FaultyVfs disk;
        Bench bench;
        bench.begin();
        disk.failAt(FaultyVfs::Call::Write, 1, SQLITE_FULL, false);
        const flow::Reaction reaction = bench.scan(u"soap"_s);
        QCOMPARE(disk.failures(), 1);
        QVERIFY(reaction.sound == ports::Sound::Accepted);
        QCOMPARE(bench.inHand(), 1);
    }

    void aDiskThatStaysFullIsSaidBeforeAnyAcceptedSound()
    {
        FaultyVfs disk;
        Bench bench;
        bench.begin();
        disk.failAt(FaultyVfs::Call::Write, 1, SQLITE_FULL, true);
        const flow::Reaction reaction = bench.scan(u"soap"_s);
        QVERIFY(reaction.sound == ports::Sound::Refused);
        QVERIFY(std::get<NotRecorded>(*reaction.refusal).diskFull);
        QCOMPARE(bench.inHand(), 0);
        disk.heal();
        QVERIFY(bench.scan(u"soap"_s).sound == ports::Sound::Accepted);
    }

    // A commit whose end is unknown: the files are put aside, and the same fact goes into a new journal, once.
    void aSyncThatFailsLeadsToANewJournal()
    {
        FaultyVfs disk;
        Bench bench;
        bench.begin();
        const auto before = bench.journal->head();
        disk.failAt(FaultyVfs::Call::Sync, 1, SQLITE_IOERR_FSYNC, false);
        const flow::Reaction reaction = bench.scan(u"soap"_s);
        QVERIFY(disk.failures() > 0);
        QVERIFY(reaction.sound == ports::Sound::Accepted);
        QCOMPARE(bench.inHand(), 1);
        QVERIFY(bench.journal->head().journal != before.journal);
        const auto first = codec::decodeFact(bench.journal->after(0, 1, 100'000).front().line);
        const auto &begun = std::get<JournalBegun>(first->data);
        QCOMPARE(begun.reason, u"quarantine"_s);
        QCOMPARE(begun.predecessor->journal, before.journal);
        int takings = 0;
        for (const auto &fact : bench.journal->ofTask(taskOf(routeOne)))
            takings += std::holds_alternative<ItemTaken>(codec::decodeFact(fact.line)->data);
        QCOMPARE(takings, 1);
        QVERIFY(bench.journal->verify().intact);
        // And the screen of the next start is the same one.
        bench.restart();
        bench.pass();
        bench.loop->learnRoute(snapshot());
        bench.pass();
        QCOMPARE(bench.inHand(), 1);
    }

    void aDiskThatIsGoneIsTheThirdSound()
    {
        FaultyVfs disk;
        Bench bench;
        bench.begin();
        disk.failAt(FaultyVfs::Call::Write, 1, SQLITE_IOERR_WRITE, true);
        const flow::Reaction reaction = bench.scan(u"soap"_s);
        QVERIFY(reaction.sound == ports::Sound::Unknown);
        QVERIFY(reaction.events.empty());
        QCOMPARE(bench.inHand(), 0);
    }

    void aFaultThatAnotherLoopFoundIsMendedToo()
    {
        FaultyVfs disk;
        Bench bench;
        bench.begin();
        const auto before = bench.journal->head().journal;
        disk.failAt(FaultyVfs::Call::Sync, 1, SQLITE_IOERR_FSYNC, false);
        const auto kept = bench.journal->keepSetting(u"a"_s, u"b"_s);
        QVERIFY(!kept);
        const int recorded = bench.recorded;
        bench.loop->storeFailed(kept.error());
        bench.pass();
        QVERIFY(bench.journal->head().journal != before);
        QCOMPARE(bench.recorded, recorded + 1); // what is owed stands in the new journal
        QVERIFY(bench.scan(u"soap"_s).sound == ports::Sound::Accepted);
    }
};

PACKHORSE_TEST(TstCommandLoop)
#include "tst_command_loop.moc"
