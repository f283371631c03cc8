// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/real/bench.h"
#include "unit/journal/raw_file.h"
#include <QRandomGenerator>
#include <cerrno>

using namespace faults;

/// Section B of faults.md: a disk that fails, is full, forgets or lies in the wrong place.
class TstStorageFaults : public QObject
{
    Q_OBJECT

    /// Scans what the screen asks for, once; the words and the sound of the first line that has one.
    static emulator::Told scanned(Shift &shift)
    {
        const size_t from = shift.told().size();
        const auto answer = [&] {
            return std::find_if(shift.told().begin() + std::ptrdiff_t(from), shift.told().end(), [](const auto &line) { return !line.sound.isEmpty(); });
        };
        shift.scan(shift.asks()->codes.value(0));
        static_cast<void>(Shift::until([&] { return answer() != shift.told().end(); }, 5000));
        return answer() == shift.told().end() ? emulator::Told() : *answer();
    }

private Q_SLOTS:
    // B1
    void b1OneSyncFailsAndThenItIsKilled_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("at the first sync") << 1;
        QTest::newRow("at the second") << 2;
        QTest::newRow("at the third") << 3;
    }
    void b1OneSyncFailsAndThenItIsKilled()
    {
        QFETCH(int, which);
        Shift shift;
        shift.disk();
        QVERIFY(shift.startServer() && shift.startStation());
        QVERIFY(shift.workedTo(QStringLiteral("item")));
        QVERIFY(shift.delivered());
        const auto asks = *shift.asks();
        shift.net().cut(); // or its answers would sync, too
        shift.disk().orders().failAtSync = which;
        shift.disk().orders().syncError = EIO;
        const size_t from = shift.told().size();
        shift.work(10, 0);
        // The line is written again into a new journal: it is accepted if that is on the disk, else the third sound.
        QVERIFY(Shift::until([&] { return QDir(shift.profile() + QStringLiteral("/quarantine")).exists(); }, 20'000));
        QCOMPARE(int(shift.disk().orders().failed), 1);
        QVERIFY(Shift::until([&] { return shift.sounded(QStringLiteral("accepted"), from) + shift.sounded(QStringLiteral("unknown"), from) > which; }, 20'000));
        shift.rest();
        shift.killStation();
        shift.disk().heal();
        QVERIFY(shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(10));
        shift.net().mend();
        VERIFY_CLOSED(shift);
    }

    // B2, B14
    void bTheDiskFailsForGood_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("B2 I/O errors") << EIO;
        QTest::newRow("B14 read-only") << EROFS;
    }
    void bTheDiskFailsForGood()
    {
        QFETCH(int, error);
        Shift shift;
        shift.disk();
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work(10, 0);
        QVERIFY(shift.recorded(8));
        shift.rest();
        QVERIFY(shift.delivered());
        shift.disk().orders().syncError = error;
        shift.disk().orders().writeError = error;
        const int accepted = shift.accepted();
        QElapsedTimer clock;
        clock.start();
        const emulator::Told first = scanned(shift);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(first.sound == u"unknown" || first.sound == u"refused", qPrintable(first.sound));
        QVERIFY2(!first.text.isEmpty(), "it says what to do");
        for (int n = 0; n < 3; ++n) {
            QTest::qWait(200); // the same code at once would be taken for one
            const emulator::Told next = scanned(shift);
            QVERIFY2(next.sound.isEmpty() || next.sound == u"unknown" || next.sound == u"refused", qPrintable(next.sound));
        }
        QCOMPARE(shift.accepted(), accepted);
        shift.killStation();
        shift.disk().heal();
        QVERIFY(shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(8));
        VERIFY_CLOSED(shift);
    }

    // B3
    void b3TheDiskIsFull()
    {
        Shift shift;
        shift.disk();
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work(5, 0);
        QVERIFY(shift.recorded(8));
        shift.net().cut();
        shift.disk().orders().room = 0;
        QVERIFY2(shift.recorded(30, 30'000), "the ballast is freed, the route can go on");
        QVERIFY(shift.disk().orders().failed > 0);
        shift.disk().orders().room = 0; // and somebody else took what it had left
        const auto isRefused = [&] { return shift.sounded(QStringLiteral("refused")) + shift.sounded(QStringLiteral("unknown")) > 0; };
        QVERIFY2(Shift::until(isRefused, 60'000), "then it refuses");
        shift.rest();
        QTest::qWait(300);
        const int accepted = shift.accepted();
        const emulator::Told refused = scanned(shift);
        QCOMPARE(refused.sound, QStringLiteral("refused"));
        QVERIFY(!refused.text.isEmpty());
        QCOMPARE(shift.accepted(), accepted);
        shift.disk().heal();
        shift.net().mend();
        shift.work();
        QVERIFY2(shift.recorded(10), "and goes on without a restart");
        VERIFY_CLOSED(shift);
    }

    // B8
    void b8APageIsOverwritten_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("a quarter in") << 25;
        QTest::newRow("the middle") << 50;
        QTest::newRow("near the end") << 85;
    }
    void b8APageIsOverwritten()
    {
        QFETCH(int, part);
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work(1, 0);
        QVERIFY(shift.recorded(10));
        shift.net().cut();
        QVERIFY(shift.recorded(60));
        shift.rest();
        QVERIFY(shift.endStation());
        const auto before = shift.journal();
        const QString file = raw::file(shift.profile());
        const qint64 pages = QFileInfo(file).size() / 4096;
        QRandomGenerator random(20261121);
        QByteArray noise(4096, '\0');
        random.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        QVERIFY(raw::overwrite(file, (pages * part / 100) * 4096, noise));
        const size_t from = shift.told().size();
        QVERIFY2(shift.startStation(), shift.stationSays().constData());
        const bool isQuarantined = QDir(shift.profile() + QStringLiteral("/quarantine")).exists();
        const bool isTold = std::any_of(shift.told().begin() + std::ptrdiff_t(from), shift.told().end(),
                                        [](const auto &line) { return line.text.contains(u"journal was damaged"); });
        QCOMPARE(isTold, isQuarantined);
        shift.net().mend();
        shift.work();
        QVERIFY(shift.recorded(5));
        shift.rest();
        QVERIFY(shift.quiet() && shift.delivered() && shift.endStation());
        // What only that page held is gone, and was never delivered; everything else arrived, once.
        QHash<QString, int> arrived;
        for (const auto &fact : shift.onServer())
            arrived[fact.event.id.text()] += fact.outcome != u"duplicate";
        int lost = 0;
        for (const auto &line : shift.told()) {
            for (const QString &id : line.events) {
                QVERIFY(arrived.value(id) <= 1);
                lost += arrived.value(id) == 0;
            }
        }
        for (const auto &fact : before)
            QVERIFY2(fact.outcome != u"applied" || arrived.value(fact.event.id.text()) == 1, qPrintable(fact.event.id.text()));
        QVERIFY2(lost <= 20, qPrintable(QStringLiteral("%1 facts are lost by one page").arg(lost)));
        QVERIFY(lost == 0 || isQuarantined);
        qInfo("%d facts lost by the page, %s", lost, isQuarantined ? "quarantined" : "not noticed at the start");
    }

    // B11
    void b11TheProfileLiesOnANetworkDrive()
    {
        Shift shift;
        QVERIFY(shift.startServer());
        shift.disk().orders().fileSystem = 0x6969; // NFS_SUPER_MAGIC, statfs(2)
        QVERIFY(!shift.startStation());
        const QByteArray says = shift.stationSays();
        QVERIFY2(says.contains("nfs") && says.count('\n') == 1, says.constData());
        QVERIFY(!QFile::exists(raw::file(shift.profile())));
    }
};

PACKHORSE_TEST(TstStorageFaults)
#include "tst_storage_faults.moc"
