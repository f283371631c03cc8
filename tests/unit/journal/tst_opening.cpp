// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "journal/disk.h"
#include "raw_file.h"
#include "support/test_main.h"
#include <QTemporaryDir>
#include <thread>

using namespace journal;

/// Which files are opened, which are left alone, and who may.
class TstOpening : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString profile() const { return m_folder->filePath(QStringLiteral("station")); }
    [[nodiscard]] QString file() const { return raw::file(profile()); }
    [[nodiscard]] OpenOptions readOnly() const
    {
        OpenOptions options = facts::options(profile());
        options.readOnly = true;
        return options;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void aSecondInstanceIsRefused()
    {
        const auto first = facts::filled(profile(), 3);
        for (const OpenOptions &options : {facts::options(profile()), readOnly()}) {
            const auto second = Journal::open(options);
            QVERIFY(!second);
            QCOMPARE(second.error().fault, OpenFault::InUse);
            QVERIFY(second.error().what.contains(profile()));
        }
        QVERIFY(first->append({facts::skipped(4)})); // and did no harm to the first
        const auto third = Journal::open(facts::options(profile()));
        QVERIFY(!third);
    }

    // `packhorse status` on a station that has just been started: whoever only looks keeps nobody from work.
    void aStationWaitsForWhoeverOnlyReads()
    {
        facts::filled(profile(), 3).reset();
        auto reader = Journal::open(readOnly());
        QVERIFY(reader);
        std::thread look([journal = std::move(*reader)]() mutable {
            std::this_thread::sleep_for(std::chrono::milliseconds(300)); // what a long export takes
            journal.reset();
        });
        const auto opened = Journal::open(facts::options(profile()));
        look.join();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
        QCOMPARE((*opened)->head().sequence, 3);
    }

    // As a station leaves it that was killed between making the file and writing its name into it.
    void anEmptyLockOfAKilledOneKeepsNobodyOut()
    {
        facts::filled(profile(), 3).reset();
        QFile lock(profile() + QStringLiteral("/opening.lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const auto opened = Journal::open(facts::options(profile()));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
        QCOMPARE((*opened)->head().sequence, 3);
    }

    void readingDisturbsNothing()
    {
        facts::filled(profile(), 3).reset();
        const auto before = raw::contents(profile());
        {
            const auto opened = Journal::open(readOnly());
            QVERIFY(opened);
            QCOMPARE((*opened)->head().sequence, 3);
            QVERIFY((*opened)->verify().intact);
            QCOMPARE((*opened)->append({facts::skipped(4)}).error().fault, WriteFault::Refused);
            QCOMPARE((*opened)->keepSetting(QStringLiteral("a"), QStringLiteral("b")).error().fault,
                     WriteFault::Refused);
            (*opened)->checkpoint(true);
            QVERIFY(!(*opened)->quarantine({}, QStringLiteral("no")));
        }
        QCOMPARE(raw::contents(profile()), before);
    }

    void readingSeesWhatAKilledStationLeftInTheWal()
    {
        const QString left = m_folder->filePath(QStringLiteral("left"));
        {
            const auto running = facts::filled(profile(), 7);
            QVERIFY(raw::copyFolder(profile(), left)); // as after SIGKILL: nothing was closed
        }
        OpenOptions options = readOnly();
        options.profile = left;
        const auto before = raw::contents(left);
        {
            const auto opened = Journal::open(options);
            QVERIFY(opened);
            QCOMPARE((*opened)->head().sequence, 7);
        }
        QCOMPARE(raw::contents(left), before);
    }

    // Found by the power-cut harness: the cut ends a checkpoint, and the file alone looks like rubbish.
    void aCheckpointThatAPowerCutEndedIsDoneAgain()
    {
        const QString left = m_folder->filePath(QStringLiteral("left"));
        {
            const auto running = facts::filled(profile(), 300);
            QVERIFY(raw::copyFolder(profile(), left));
        }
        const QList<quint32> pages = raw::pagesInWal(raw::file(left));
        QVERIFY(pages.contains(1));
        for (const quint32 page : pages)
            QVERIFY(raw::overwrite(raw::file(left), qint64(page - 1) * 4096, QByteArray(512, '\x5a')));
        OpenOptions options = facts::options(left);
        const auto opened = Journal::open(options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
        QCOMPARE((*opened)->head().sequence, 300);
        QVERIFY((*opened)->verify().intact);
    }

    void readingWantsAJournal()
    {
        const auto opened = Journal::open(readOnly());
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, OpenFault::NotWritable);
        QVERIFY(!QFileInfo::exists(profile()));
    }

    void aProfileThatCannotBeMadeIsNamed()
    {
        const QString wall = m_folder->filePath(QStringLiteral("wall"));
        QVERIFY(raw::write(wall, "a file"));
        const auto opened = Journal::open(facts::options(wall + QStringLiteral("/station")));
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, OpenFault::NotWritable);
        QVERIFY(opened.error().what.contains(wall));
    }

    void aForeignFileIsLeftUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("these are my notes, not a database at all, and they are long enough");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("database") << QByteArray("CREATE TABLE recipe(name); INSERT INTO recipe VALUES ('soup');");
        QTest::newRow("database in WAL") << QByteArray("PRAGMA journal_mode = WAL; CREATE TABLE recipe(name);");
    }
    void aForeignFileIsLeftUntouched()
    {
        QFETCH(QByteArray, content);
        QDir().mkpath(profile() + QStringLiteral("/journal"));
        if (QByteArray(QTest::currentDataTag()).startsWith("database"))
            QCOMPARE(raw::run(file(), content.constData()), QByteArray());
        else
            QVERIFY(raw::write(file(), content));
        const auto before = raw::contents(profile());
        const auto opened = Journal::open(facts::options(profile()));
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, OpenFault::ForeignDatabase);
        QVERIFY(opened.error().what.contains(file()));
        QCOMPARE(raw::contents(profile()), before);
    }

    void aNewerVersionIsLeftUntouched()
    {
        facts::filled(profile(), 3).reset();
        QCOMPARE(raw::run(file(), "PRAGMA user_version = 99"), QByteArray());
        const auto before = raw::contents(profile());
        for (const OpenOptions &options : {facts::options(profile()), readOnly()}) {
            const auto opened = Journal::open(options);
            QVERIFY(!opened);
            QCOMPARE(opened.error().fault, OpenFault::NewerVersion);
        }
        QCOMPARE(raw::contents(profile()), before);
    }

    void rowsAreImmutableForEveryProgram_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("change a fact") << QByteArray("UPDATE fact SET line = 'x' WHERE place % 1000 = 2");
        QTest::newRow("delete a fact") << QByteArray("DELETE FROM fact WHERE place % 1000 = 3");
        QTest::newRow("change a verdict") << QByteArray("UPDATE verdict SET outcome = 'applied'");
        QTest::newRow("delete a verdict") << QByteArray("DELETE FROM verdict");
        QTest::newRow("rename a journal") << QByteArray("UPDATE journal SET id = 'x'");
        QTest::newRow("delete a journal") << QByteArray("DELETE FROM journal");
        QTest::newRow("double a fact") << QByteArray(
            "INSERT INTO fact SELECT place + 100, id, type, task, line, chain FROM fact");
    }
    void rowsAreImmutableForEveryProgram()
    {
        QFETCH(QByteArray, sql);
        {
            auto journal = facts::filled(profile(), 3);
            QVERIFY(journal->settle({3, QStringLiteral("e"), {}, {{2, domain::Outcome::Disputed, {}}}}));
        }
        QVERIFY(!raw::run(file(), sql.constData()).isEmpty());
        const auto journal = facts::filled(profile(), 0);
        QVERIFY(journal->verify().intact);
        QCOMPARE(journal->head().sequence, 3);
        QCOMPARE(journal->resultOf(2)->outcome, domain::Outcome::Disputed);
    }

    void networkDrivesAreKnownByTheirNames()
    {
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "CIFS", "fuse.rclone"})
            QVERIFY2(disk::isNetworkFileSystem(type), type);
        for (const char *type :
             {"ext4", "btrfs", "xfs", "overlay", "tmpfs", "NTFS", "fuseblk", "fuse.ntfs-3g", "apfs", ""})
            QVERIFY2(!disk::isNetworkFileSystem(type), type);
        QCOMPARE(disk::networkDriveOf(m_folder->path()), QString());
    }

    void aMakingThatWasCutOffIsDoneAgain()
    {
        QVERIFY(QDir().mkpath(profile() + QStringLiteral("/journal.new")));
        QVERIFY(raw::write(profile() + QStringLiteral("/journal.new/facts.db"), "half"));
        const auto journal = facts::filled(profile(), 2);
        QVERIFY(journal);
        QVERIFY(!QFileInfo::exists(profile() + QStringLiteral("/journal.new")));
    }

    void theBallastLiesReady()
    {
        const auto journal = facts::filled(profile(), 1);
        QCOMPARE(QFileInfo(profile() + QStringLiteral("/ballast")).size(), 64 * 1024);
    }

    void openingDoesNotGrowWithHistory()
    {
        {
            auto journal = facts::filled(profile(), 1);
            for (int batch = 0; batch < 20; ++batch) {
                std::vector<NewFact> many;
                for (int i = 0; i < 1000; ++i)
                    many.push_back(facts::skipped(2 + batch * 1000 + i));
                QVERIFY(journal->append(many));
            }
        }
        QElapsedTimer time;
        time.start();
        const auto journal = facts::filled(profile(), 0);
        QCOMPARE(journal->counts().onDevice, 20001);
        QVERIFY(journal->newestOf({QStringLiteral("journal.begun")}));
        QVERIFY2(time.elapsed() < 250, qPrintable(QString::number(time.elapsed()))); // measured: a few ms
    }
};

PACKHORSE_TEST(TstOpening)
#include "tst_opening.moc"
