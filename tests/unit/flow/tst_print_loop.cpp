// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/print_loop.h"
#include "support/memory_dir.h"
#include <QTemporaryDir>
#include "support/test_main.h"
#include "support/virtual_time.h"

using namespace std::chrono_literals;
using Result = ports::PrintOutcome::Result;

namespace {

/// A printer that answers as it is told, and counts what came out of it.
class Paper : public ports::Printer
{
public:
    explicit Paper(support::VirtualTime &time) : m_time(time) {}
    [[nodiscard]] QString name() const override { return QStringLiteral("paper"); }
    [[nodiscard]] Kind kind() const override { return Kind::Label; }
    [[nodiscard]] ports::DeviceState state() const override { return ports::DeviceState::Ready; }
    [[nodiscard]] QString trouble() const override { return {}; }
    [[nodiscard]] ports::PrinterCondition condition() const override { return {}; }
    void open() override {}
    [[nodiscard]] bool takes(const QString &mediaType) const override { return mediaType == QLatin1String("application/zpl"); }
    void print(const ports::PrintJob &job, std::function<void(ports::PrintOutcome)> done) override
    {
        asked << job.title;
        if (next != Result::NothingTaken)
            printed << job.document;
        if (mute)
            return;
        m_time.start(200ms, [done, outcome = ports::PrintOutcome{next, QStringLiteral("odometer"), QStringLiteral("because")}] { done(outcome); });
    }
    void test(std::function<void(ports::PrintOutcome)>) override {}

    Result next = Result::Printed;
    bool mute = false;
    QStringList asked;
    QByteArrayList printed;

private:
    support::VirtualTime &m_time;
};

class NoServer : public ports::Server
{
public:
    void append(const ports::AppendRequest &, std::function<void(ports::JournalReply, QString)>) override {}
    void probe(const domain::JournalId &, domain::Sequence, std::function<void(ports::JournalReply, QString)>) override {}
    void fetch(const QString &, const QByteArray &, std::function<void(ports::FetchReply, QString)>) override {}
    void doubt(const QString &, const QString &) override {}
};

const QString one = QStringLiteral("zpl:one");
const QString two = QStringLiteral("zpl:two");

flow::PrintWish label(int parcel, const QByteArray &document = "^XA^XZ")
{
    return {domain::LabelName{domain::OrderId(QStringLiteral("536365")), parcel, 1}, QStringLiteral("Label %1").arg(parcel), document,
            QStringLiteral("application/zpl"), false};
}

/// A station with a disk. end() and begin() are a kill and a restart.
struct Station
{
    explicit Station(const QString &folder, const codec::Seal &seal = {})
    {
        options.profile = folder;
        options.ballastBytes = 1024;
        open(seal);
    }
    void open(const codec::Seal &seal)
    {
        options.seal = seal;
        journal.reset();
        journal = std::move(*journal::Journal::open(options));
        begin();
    }
    void begin()
    {
        store = std::make_unique<support::VirtualStore>(time, *journal);
        loop = std::make_unique<flow::PrintLoop>(delivery::World{server, time, time, dice, *store}, [this] { return QStringLiteral("job-%1").arg(++jobs); });
        loop->onReport = [this](const domain::PrintReport &report) { told << QStringLiteral("%1 %2").arg(report.job).arg(int(report.state)); };
        loop->onLost = [this](const QString &title) { lost << title; };
        loop->onGivenUp = [this](const QString &title, const QString &why) { givenUp << title + QStringLiteral(": ") + why; };
        loop->start();
        time.pass(0ms);
    }
    void end()
    {
        loop.reset();
        store.reset();
        told.clear();
    }

    support::VirtualTime time;
    support::Dice dice{1};
    NoServer server;
    journal::OpenOptions options;
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<support::VirtualStore> store;
    std::unique_ptr<flow::PrintLoop> loop;
    Paper first{time};
    Paper second{time};
    QStringList told;
    QStringList givenUp;
    QStringList lost; ///< cannot be opened any more
    int jobs = 0;
};

const QString sent = QStringLiteral("job-1 0");
const QString printed = QStringLiteral("job-1 1");
const QString unknown = QStringLiteral("job-1 2");

} // namespace

/// No label is printed twice by itself, none is forgotten, and no printer waits for another one.
class TstPrintLoop : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Station> m_station;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(support::memoryDir());
        m_station = std::make_unique<Station>(m_folder->filePath(QStringLiteral("station")));
    }
    void cleanup()
    {
        m_station.reset();
        m_folder.reset();
    }

    void aLabelIsSeen()
    {
        Station &s = *m_station;
        s.loop->setPrinter(one, &s.first);
        s.loop->print(one, label(1));
        s.time.pass(1s);
        QCOMPARE(s.told, QStringList({printed}));
        QCOMPARE(s.first.printed.size(), 1);
        QVERIFY(s.loop->queue().empty());
    }

    void whatWasTakenButNotSeenIsSent()
    {
        Station &s = *m_station;
        s.first.next = Result::Taken;
        s.loop->setPrinter(one, &s.first);
        s.loop->print(one, label(1));
        s.time.pass(1h);
        QCOMPARE(s.told, QStringList({sent}));
        QCOMPARE(s.first.printed.size(), 1);
    }

    /// The key of a station was lost with its keychain: what waited is shown to a person, and what was told is told.
    void whatCannotBeOpenedAnyMoreIsSaidOnce()
    {
        Station s(m_folder->filePath(QStringLiteral("sealed")), codec::Seal(QByteArray(codec::Seal::keyBytes, 'k')));
        s.loop->setPrinter(two, &s.second);
        s.second.mute = true;
        s.loop->print(two, label(1));
        s.loop->print(one, label(2));
        s.time.pass(1s);
        s.end();
        s.open(codec::Seal(QByteArray(codec::Seal::keyBytes, 'l')));
        s.loop->setPrinter(one, &s.first);
        s.time.pass(1s);
        QCOMPARE(s.told, QStringList({unknown})); // it was being sent: a person looks whether it came out
        QCOMPARE(s.lost, QStringList({QStringLiteral("Label 2")}));
        QVERIFY(s.first.asked.isEmpty() && s.loop->queue().empty());
        QCOMPARE(s.journal->printJobs().at(1).state, journal::PrintJobState::Dropped);
        s.end();
        s.begin();
        QCOMPARE(s.lost.size(), 1);
    }

    void aJobIsOnTheDiskBeforeItIsSent()
    {
        Station &s = *m_station;
        s.store->slowness = 50ms;
        s.loop->setPrinter(one, &s.first);
        s.loop->print(one, label(1));
        while (s.first.asked.isEmpty())
            QVERIFY(s.time.step(s.time.running().ms + 1000));
        const auto jobs = s.journal->printJobs();
        QCOMPARE(jobs.size(), size_t(1));
        QCOMPARE(jobs[0].state, journal::PrintJobState::Sending);
        QCOMPARE(jobs[0].document, QByteArray("^XA^XZ"));
    }

    void onlyWhatWasNotTakenIsSentAgain()
    {
        Station &s = *m_station;
        s.first.next = Result::NothingTaken;
        s.loop->setPrinter(one, &s.first);
        s.loop->print(one, label(1));
        s.time.pass(5s);
        QVERIFY(s.first.asked.size() >= 2);
        QVERIFY(s.told.isEmpty());
        QCOMPARE(s.loop->queue().size(), size_t(1));
        QCOMPARE(s.loop->queue()[0].why, QStringLiteral("because"));
        s.first.next = Result::Printed;
        s.time.pass(1min);
        QCOMPARE(s.told, QStringList({printed}));
        QCOMPARE(s.first.printed.size(), 1);
    }

    void whatIsUnknownIsNeverSentAgain()
    {
        Station &s = *m_station;
        s.first.next = Result::Unknown;
        s.loop->setPrinter(one, &s.first);
        s.loop->print(one, label(1));
        s.time.pass(1h);
        s.end();
        s.begin();
        s.loop->setPrinter(one, &s.first);
        s.time.pass(1h);
        QCOMPARE(s.first.asked.size(), 1);
        QCOMPARE(s.told, QStringList({unknown})); // said again after the restart
    }

    void aPrinterThatNeverAnswersLeavesItUnknown()
    {
        Station &s = *m_station;
        s.first.mute = true;
        s.loop->setPrinter(one, &s.first);
        s.loop->print(one, label(1));
        s.loop->print(one, label(2));
        s.time.pass(flow::PrintLoop::answerWithin + 1s);
        QCOMPARE(s.told, QStringList({unknown}));
        QCOMPARE(s.first.asked.size(), 2); // the next one is not held up for ever
    }

    void aPrinterThatIsPulledLeavesItUnknown()
    {
        Station &s = *m_station;
        s.first.mute = true;
        s.loop->setPrinter(one, &s.first);
        s.loop->print(one, label(1));
        s.time.pass(1s);
        s.loop->setPrinter(one, nullptr);
        s.time.pass(1s);
        QCOMPARE(s.told, QStringList({unknown}));
    }

    void killedAtEveryStep_data()
    {
        QTest::addColumn<int>("steps");
        for (int steps = 0; steps < 12; ++steps)
            QTest::newRow(qPrintable(QString::number(steps))) << steps;
    }
    void killedAtEveryStep()
    {
        QFETCH(int, steps);
        Station &s = *m_station;
        s.loop->setPrinter(one, &s.first);
        s.loop->print(one, label(1));
        for (int i = 0; i < steps; ++i)
            static_cast<void>(s.time.step(s.time.running().ms + 10'000));
        s.end();
        s.time.pass(1s);
        s.begin();
        s.loop->setPrinter(one, &s.first);
        s.time.pass(1min);
        QVERIFY(s.first.printed.size() <= 1);
        const auto jobs = s.journal->printJobs();
        if (jobs.empty()) { // the wish itself was not on the disk yet: whoever wished wishes again
            QVERIFY(s.first.asked.isEmpty());
            return;
        }
        QVERIFY(!s.told.isEmpty());
        if (s.told.contains(printed))
            QCOMPARE(s.first.printed.size(), 1);
        else
            QCOMPARE(s.told, QStringList({unknown}));
    }

    void oneStuckPrinterHoldsUpNoOther()
    {
        Station &s = *m_station;
        s.first.mute = true;
        s.loop->setPrinter(one, &s.first);
        s.loop->setPrinter(two, &s.second);
        for (int parcel = 1; parcel <= 3; ++parcel)
            s.loop->print(one, label(parcel));
        s.loop->print(two, label(4));
        s.loop->print(two, label(5));
        s.time.pass(2s);
        QCOMPARE(s.second.asked, QStringList({QStringLiteral("Label 4"), QStringLiteral("Label 5")}));
        QCOMPARE(s.first.asked.size(), 1);
    }

    void whatWaitsMovesToTheNextPrinter()
    {
        Station &s = *m_station;
        s.first.mute = true;
        s.loop->setPrinter(one, &s.first);
        s.loop->setPrinter(two, &s.second);
        for (int parcel = 1; parcel <= 3; ++parcel)
            s.loop->print(one, label(parcel));
        s.time.pass(1s);
        s.loop->move(one, two);
        s.time.pass(1s);
        QCOMPARE(s.second.asked, QStringList({QStringLiteral("Label 2"), QStringLiteral("Label 3")}));
        QCOMPARE(s.first.asked, QStringList({QStringLiteral("Label 1")})); // that one stays where it is
        s.end();
        s.begin();
        s.time.pass(1min);
        QCOMPARE(s.first.asked.size() + s.second.asked.size(), 3);
    }

    void aPrinterThatComesBackInAnHourPrintsNothingOfThePast()
    {
        Station &s = *m_station;
        s.loop->print(one, label(1));
        s.time.pass(1h);
        QCOMPARE(s.givenUp.size(), 1);
        s.loop->setPrinter(one, &s.first);
        s.time.pass(1h);
        QVERIFY(s.first.asked.isEmpty());
        s.end();
        s.begin();
        s.loop->setPrinter(one, &s.first);
        s.time.pass(1h);
        QVERIFY(s.first.asked.isEmpty());
    }

    void whatThePrinterCannotPrintIsSaid()
    {
        Station &s = *m_station;
        s.loop->setPrinter(one, &s.first);
        flow::PrintWish slip = label(1);
        slip.label.reset();
        slip.title = QStringLiteral("Slip");
        slip.mediaType = QStringLiteral("application/pdf");
        s.loop->print(one, slip);
        s.time.pass(flow::PrintLoop::patience + 1min);
        QVERIFY(s.first.asked.isEmpty());
        QCOMPARE(s.givenUp, QStringList({QStringLiteral("Slip: this printer does not print application/pdf")}));
    }

    void whatIsDroppedIsNotPrinted()
    {
        Station &s = *m_station;
        const QString job = s.loop->print(one, label(1));
        s.time.pass(1s);
        s.loop->drop(job);
        s.loop->setPrinter(one, &s.first);
        s.time.pass(1min);
        QVERIFY(s.first.asked.isEmpty());
        QVERIFY(s.loop->queue().empty());
        QCOMPARE(s.journal->printJobs().at(0).state, journal::PrintJobState::Dropped);
    }

    void finishedJobsAreLetGoOf()
    {
        Station &s = *m_station;
        s.loop->setPrinter(one, &s.first);
        s.loop->print(one, label(1));
        s.time.pass(25h);
        s.end();
        s.begin();
        QCOMPARE(s.told, QStringList({printed})); // no fact says so yet
        QCOMPARE(s.journal->printJobs().size(), size_t(1));
        QVERIFY(s.journal->markPrintTold(QStringLiteral("job-1")));
        s.end();
        s.begin();
        QVERIFY(s.told.isEmpty());
        QVERIFY(s.journal->printJobs().empty());
    }

    // ---- whether it is still wanted when its turn comes
    void whatIsNotWantedAnyMoreIsLetGoOf()
    {
        Station &s = *m_station;
        QStringList letGo;
        s.loop->onLetGo = [&](const QString &job) { letGo << job; };
        s.loop->stillWanted = [](const domain::LabelName &name) { return name.parcel == 1 ? flow::StillWanted::No : flow::StillWanted::Yes; };
        s.loop->print(one, label(1));
        s.loop->print(one, label(2));
        s.time.pass(1s);
        s.loop->setPrinter(one, &s.first);
        s.time.pass(1min);
        QCOMPARE(letGo, QStringList({QStringLiteral("job-1")}));
        QCOMPARE(s.first.asked, QStringList({QStringLiteral("Label 2")}));
        QCOMPARE(s.journal->printJobs().at(0).state, journal::PrintJobState::Dropped);
    }

    void aLabelWaitsUntilItIsKnownWhetherItIsWanted()
    {
        Station &s = *m_station;
        auto wanted = flow::StillWanted::NotKnown;
        s.loop->stillWanted = [&](const domain::LabelName &) { return wanted; };
        s.loop->setPrinter(one, &s.first);
        const QString job = s.loop->print(one, label(1));
        QVERIFY(s.loop->isOpen(job)); // on its way to the disk
        s.time.pass(10s);
        QVERIFY(s.first.asked.isEmpty());
        QVERIFY(s.loop->isOpen(job));
        wanted = flow::StillWanted::Yes;
        s.loop->lookAgain();
        s.time.pass(1s);
        QCOMPARE(s.first.printed.size(), 1);
        QVERIFY(!s.loop->isOpen(job));
    }
};

PACKHORSE_TEST(TstPrintLoop)
#include "tst_print_loop.moc"
