// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fact.h"
#include "simulation/run.h"
#include "support/test_main.h"
#include <QDir>
#include <QLoggingCategory>

/// The simulation itself, and the seeds that once found a bug.
class TstSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("packhorse.*=false")); }

    void theSameSeedIsTheSameShift()
    {
        const simulation::DiskDriver driver;
        const simulation::Outcome first = simulation::Run(7).go();
        const simulation::Outcome second = simulation::Run(7).go();
        QVERIFY(first.facts > 0);
        QCOMPARE(first.history, second.history);
        QCOMPARE(first.hash, second.hash);
        QVERIFY(simulation::Run(8).go().hash != first.hash);
    }

    void theSameSeedIsTheSameShiftOfPackers()
    {
        const simulation::DiskDriver driver;
        const simulation::Outcome first = simulation::Run(7, simulation::Run::Work::Packing).go();
        const simulation::Outcome second = simulation::Run(7, simulation::Run::Work::Packing).go();
        QVERIFY(first.facts > 0);
        QCOMPARE(first.history, second.history);
    }

    void oldSeedsOfPackersStayGreen_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::newRow("a parcel that was added again had the label that was being given back") << quint64(46);
        QTest::newRow("a node whose clock was ahead took a purchase under way for none") << quint64(28);
        QTest::newRow("what a person let go was asked for again") << quint64(425);
        QTest::newRow("an order was taken before its desk was known") << quint64(284);
        QTest::newRow("the same, in another way") << quint64(355);
        QTest::newRow("an undo lost its effect when another desk printed, and had it again when nothing had come out") << quint64(1036);
        QTest::newRow("the checker took the first want of a second store for one that had been asked about") << quint64(398);
        QTest::newRow("a desk died while it printed a second time, and no fact said that somebody had asked for it") << quint64(2289);
        QTest::newRow("nobody said that a store was restored, and it bought what was wanted in its backup and bought since") << quint64(2621);
    }
    void oldSeedsOfPackersStayGreen()
    {
        QFETCH(quint64, seed);
        const simulation::DiskDriver driver;
        const simulation::Outcome outcome = simulation::Run(seed, simulation::Run::Work::Packing).go();
        QVERIFY2(outcome.violations.isEmpty(), qPrintable(outcome.violations.join(u'\n')));
    }
    void oldSeedsStayGreen_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::newRow("after a fork the strip forgot the disputes of the journal before") << quint64(66);
        QTest::newRow("an index lost a fact to a bit, and the start did not notice") << quint64(249);
        QTest::newRow("a split node took a dispute out of the operator's sight") << quint64(312);
        QTest::newRow("the same, in another way") << quint64(418);
        QTest::newRow("a verdict without its fact held up every other one") << quint64(947);
        QTest::newRow("facts of a journal that nothing named") << quint64(1349);
        QTest::newRow("ended journals were not asked about while the snapshots said that facts were missing") << quint64(1318);
        QTest::newRow("a take-over from memory was not guarded against an older snapshot") << quint64(2247);
        QTest::newRow("a piece put in beside what a colleague had found was taken for it") << quint64(2848);
        QTest::newRow("a second store, with a bad deploy, took a colleague's pieces off the screen") << quint64(5335);
        QTest::newRow("a rescued journal with a hole was sent again without end") << quint64(2874);
        QTest::newRow("the same, beside other losses") << quint64(4236);
        QTest::newRow("the same, with a journal that lost its name") << quint64(4445);
        QTest::newRow("nobody tried again to begin a journal on a disk that had failed") << quint64(4827);
        QTest::newRow("the checker took a fact that nobody had heard of yet for seen") << quint64(6541);
        QTest::newRow("another store's snapshot of the same version hid disputes") << quint64(30436);
        QTest::newRow("a snapshot that was held back hid disputes") << quint64(32567);
        QTest::newRow("what a forgetful node settled behind a fork reached no other") << quint64(11742);
        QTest::newRow("facts that could not be read for a moment fell off the screen") << quint64(13034);
        QTest::newRow("the same, with many of them") << quint64(60594);
        QTest::newRow("a page of another table made a journal without a name") << quint64(14856);
        QTest::newRow("what was rescued of a lost journal's verdicts fell to the next one of its number") << quint64(14261);
        QTest::newRow("a supervisor's word lowered a colleague's count before it was read") << quint64(14727);
        QTest::newRow("what a store that forgot says again without a new epoch was shown to nobody") << quint64(60460);
        QTest::newRow("a store that forgot under its own epoch was never believed again") << quint64(21914);
        QTest::newRow("garbage behind a hole was passed on to a journal that no server took any more") << quint64(62553);
        QTest::newRow("facts of a lost journal stood where the next one was to begin") << quint64(63814);
        QTest::newRow("a journal said that it follows one without a name, which no server can read") << quint64(90558);
        QTest::newRow("two journals without a name could not be rescued, and the station did not start") << quint64(18086);
    }
    void oldSeedsStayGreen()
    {
        QFETCH(quint64, seed);
        const simulation::DiskDriver driver;
        const simulation::Outcome outcome = simulation::Run(seed).go();
        QVERIFY2(outcome.violations.isEmpty(), qPrintable(outcome.violations.join(u'\n')));
    }

    // A disk that loses what was not synced, and nothing else.
    void thePowerCutTakesOnlyWhatWasNotSynced()
    {
        const simulation::DiskDriver driver;
        QTemporaryDir folder;
        support::Dice dice(3);
        for (int round = 0; round < 40; ++round) {
            const QString profile = folder.filePath(QString::number(round));
            QDir().mkpath(profile);
            simulation::Disk disk(profile);
            journal::OpenOptions options;
            options.profile = profile;
            options.ballastBytes = 0;
            auto opened = journal::Journal::open(options);
            QVERIFY(opened);
            QVERIFY((*opened)->begin(domain::JournalId(QStringLiteral("7e5a0000-0000-4000-8000-000000000001")), fact(1)));
            disk.dieAt(1 + int(dice.below(30)), simulation::Disk::Death::PowerCut, dice);
            int accepted = 1;
            while (!disk.isDead() && (*opened)->append({fact(accepted + 1)}))
                ++accepted;
            opened->reset();
            disk.revive();
            opened = journal::Journal::open(options);
            QVERIFY(opened);
            QVERIFY((*opened)->head().sequence >= accepted);
            QVERIFY((*opened)->head().sequence <= accepted + 1);
            QVERIFY((*opened)->verify().intact);
        }
    }

    // The gate of the harness: a disk that says it synced and did not must lose something, or the test above proves nothing.
    void aDiskThatLiesLosesFacts()
    {
        const simulation::DiskDriver driver;
        QTemporaryDir folder;
        support::Dice dice(5);
        int lost = 0;
        for (int round = 0; round < 20; ++round) {
            const QString profile = folder.filePath(QString::number(round));
            QDir().mkpath(profile);
            simulation::Disk disk(profile);
            journal::OpenOptions options;
            options.profile = profile;
            options.ballastBytes = 0;
            options.now = {1};
            auto opened = journal::Journal::open(options);
            QVERIFY(opened);
            QVERIFY((*opened)->begin(domain::JournalId(QStringLiteral("7e5a0000-0000-4000-8000-000000000001")), fact(1)));
            disk.lies = true;
            for (int n = 2; n <= 10; ++n)
                QVERIFY((*opened)->append({fact(n)}));
            disk.dieNow(simulation::Disk::Death::PowerCut, dice);
            opened->reset();
            disk.revive();
            QVERIFY(disk.hasLost);
            disk.lies = false;
            opened = journal::Journal::open(options);
            if (!opened)
                opened = journal::Journal::open(options); // damaged, and rescued
            QVERIFY(opened);
            lost += (*opened)->head().sequence < 10;
        }
        QVERIFY(lost > 10);
    }

private:
    static journal::NewFact fact(int n)
    {
        domain::Event event;
        event.id = domain::EventId(QStringLiteral("01932a00-0000-7000-8000-%1").arg(n, 12, 10, QLatin1Char('0')));
        event.time = {1'795'233'600'000};
        event.station = domain::StationId(QStringLiteral("hh-1"));
        event.data = domain::StopSkipped{n};
        return {codec::encodeFact(event), event.id, domain::eventTypeName(event.data), {}};
    }
};

PACKHORSE_TEST(TstSimulation)
#include "tst_simulation.moc"
