// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/upkeep.h"
#include "support/memory_dir.h"
#include "support/test_main.h"
#include "support/virtual_time.h"
#include <QTemporaryDir>

namespace {

class NoServer : public ports::Server
{
public:
    void append(const ports::AppendRequest &, std::function<void(ports::JournalReply, QString)>) override {}
    void probe(const domain::JournalId &, domain::Sequence, std::function<void(ports::JournalReply, QString)>) override {}
    void fetch(const QString &, const QByteArray &, std::function<void(ports::FetchReply, QString)>) override {}
    void doubt(const QString &, const QString &) override {}
};

struct Station
{
    explicit Station(const QString &folder)
    {
        journal::OpenOptions options;
        options.profile = folder;
        options.ballastBytes = 1024;
        journal = std::move(*journal::Journal::open(options));
        store = std::make_unique<support::VirtualStore>(time, *journal);
        upkeep = std::make_unique<flow::Upkeep>(delivery::World{server, time, time, dice, *store});
        upkeep->start();
    }
    /// Behind the store's back, which looks after the -wal behind each of its jobs.
    bool grow(int megabytes)
    {
        return bool(journal->keepDocument(QStringLiteral("/v1/pictures/large"), {QByteArray(qsizetype(megabytes) * 1024 * 1024, 'x'), "e", time.now()}));
    }

    support::VirtualTime time;
    support::Dice dice{1};
    NoServer server;
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<support::VirtualStore> store;
    std::unique_ptr<flow::Upkeep> upkeep;
};

} // namespace

/// What a station does once an hour.
class TstUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWalThatIsNotMovedRaisesAnAlarm_data()
    {
        QTest::addColumn<int>("megabytes");
        QTest::addColumn<int>("alarms");
        QTest::newRow("within what is usual") << 60 << 0;
        QTest::newRow("beyond it: moved after that hour's look") << 66 << 1;
    }
    void aWalThatIsNotMovedRaisesAnAlarm()
    {
        QFETCH(int, megabytes);
        QFETCH(int, alarms);
        const QTemporaryDir folder(support::memoryDir());
        Station station(folder.path());
        QVERIFY(station.grow(megabytes));
        station.time.pass(2 * flow::Upkeep::gap);
        const auto incidents = station.journal->incidents(10);
        QCOMPARE(int(incidents.size()), alarms);
        for (const journal::Incident &one : incidents)
            QCOMPARE(one.kind, QStringLiteral("wal-long"));
    }

    void aWalThatWasMovedRaisesNone()
    {
        const QTemporaryDir folder(support::memoryDir());
        Station station(folder.path());
        QVERIFY(station.grow(66));
        station.journal->checkpoint(true);
        station.time.pass(2 * flow::Upkeep::gap);
        QVERIFY(station.journal->incidents(10).empty());
    }
};

PACKHORSE_TEST(TstUpkeep)
#include "tst_upkeep.moc"
