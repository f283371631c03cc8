// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "raw_file.h"
#include "support/faulty_vfs.h"
#include "support/memory_dir.h"
#include "support/test_main.h"
#include <QTemporaryDir>

using namespace journal;
using support::FaultyVfs;

/// A disk that fails at the n-th call: for n = 1.. until a whole run passes, nothing is half there and the fault has
/// the right name.
class TstWriteFaults : public QObject
{
    Q_OBJECT

    enum class Deed { Append, Settle, Begin };

    /// What a deed did, as the next start finds it.
    struct Found
    {
        domain::JournalId journal;
        domain::Sequence sequence = 0;
        domain::Sequence settled = 0;
        size_t attention = 0;
        bool operator==(const Found &) const = default;
    };
    static Found look(const Journal &journal)
    {
        return {journal.head().journal, journal.head().sequence, journal.tail().settled, journal.attention(10).size()};
    }
    static std::optional<WriteError> run(Journal &journal, Deed deed)
    {
        switch (deed) {
        case Deed::Append: {
            const auto done = journal.append({facts::skipped(4), facts::skipped(5), facts::skipped(6)});
            return done ? std::nullopt : std::optional(done.error());
        }
        case Deed::Settle: {
            const auto done = journal.settle({3, QStringLiteral("e"), 1, {{2, domain::Outcome::Disputed, {}}}});
            return done ? std::nullopt : std::optional(done.error());
        }
        case Deed::Begin:
            break;
        }
        const auto done = journal.begin(facts::name(2), facts::begun(50), 1);
        return done ? std::nullopt : std::optional(done.error());
    }

private Q_SLOTS:
    void everyFailingCallIsAllOrNothing_data()
    {
        QTest::addColumn<int>("deed");
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("persistent");
        const std::pair<const char *, Deed> deeds[] = {
            {"append", Deed::Append}, {"settle", Deed::Settle}, {"begin", Deed::Begin}};
        for (const auto &[name, deed] : deeds) {
            for (const bool persistent : {false, true}) {
                const char *how = persistent ? "from then on" : "once";
                QTest::addRow("%s, write fails %s", name, how)
                    << int(deed) << int(FaultyVfs::Call::Write) << SQLITE_IOERR_WRITE << persistent;
                QTest::addRow("%s, sync fails %s", name, how)
                    << int(deed) << int(FaultyVfs::Call::Sync) << SQLITE_IOERR_FSYNC << persistent;
                QTest::addRow("%s, disk full %s", name, how)
                    << int(deed) << int(FaultyVfs::Call::Write) << SQLITE_FULL << persistent;
            }
        }
    }
    void everyFailingCallIsAllOrNothing()
    {
        QFETCH(int, deed);
        QFETCH(int, call);
        QFETCH(int, code);
        QFETCH(bool, persistent);
        FaultyVfs vfs;
        bool clean = false;
        int n = 0;
        while (!clean) {
            ++n;
            QVERIFY2(n < 200, "there is an end to the calls of one transaction");
            const QTemporaryDir folder(support::memoryDir());
            auto journal = facts::filled(folder.path(), 3);
            const Found before = look(*journal);
            vfs.failAt(FaultyVfs::Call(call), n, code, persistent);
            const auto error = run(*journal, Deed(deed));
            clean = vfs.failures() == 0;
            vfs.heal();
            const WriteFault expected = code == SQLITE_FULL ? WriteFault::Full : WriteFault::Unknown;
            QCOMPARE(!error, clean);
            if (error) {
                QCOMPARE(error->fault, expected);
                QCOMPARE(look(*journal), before); // what is shown does not run ahead
            }
            const Found after = look(*journal);
            if (error && expected == WriteFault::Full) {
                QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("ballast"))));
                QVERIFY(!run(*journal, Deed(deed))); // there is room again: the same deed, once
                QVERIFY(look(*journal) != before);
                QVERIFY(journal->verify().intact);
                continue;
            }
            if (error)
                QCOMPARE(journal->keepSetting(QStringLiteral("a"), {}).error().fault,
                         WriteFault::Unknown); // no more on these files
            // As after SIGKILL: whole, or not at all.
            const QTemporaryDir killed(support::memoryDir());
            QVERIFY(raw::copyFolder(folder.path() + QStringLiteral("/journal"),
                                    killed.path() + QStringLiteral("/journal")));
            const auto next = facts::filled(killed.path(), 0);
            QVERIFY(next);
            const Found found = look(*next);
            QVERIFY2(next->verify().intact, qPrintable(next->verify().what));
            if (!error) {
                QCOMPARE(found, after);
            } else if (found != before) { // the ghost
                const QTemporaryDir other(support::memoryDir());
                auto whole = facts::filled(other.path(), 3);
                QVERIFY(!run(*whole, Deed(deed)));
                QCOMPARE(found, look(*whole));
            }
        }
        QVERIFY2(n > 1, "at least one call was made to fail");
    }

    void afterAnUnknownCommitTheSameLineGoesIntoANewJournalOnce()
    {
        FaultyVfs vfs;
        const QTemporaryDir folder(support::memoryDir());
        auto journal = facts::filled(folder.path(), 3);
        vfs.failAt(FaultyVfs::Call::Sync, 1, SQLITE_IOERR_FSYNC, false);
        QCOMPARE(journal->append({facts::skipped(4)}).error().fault, WriteFault::Unknown);
        vfs.heal();
        const auto away = journal->quarantine({1}, QStringLiteral("a commit did not end"));
        QVERIFY2(away, away ? "" : qPrintable(away.error().what));
        QVERIFY(!journal->hasBegun());
        QVERIFY(journal->begin(facts::name(2), facts::begun(50)));
        QVERIFY(journal->append({facts::skipped(4)})); // the ghost may have been rescued: it is there once
        const auto lines = journal->after(1, 100, 100'000);
        QCOMPARE(lines.size(), size_t(4));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(lines[size_t(i)].line, (i == 0 ? facts::begun() : facts::skipped(i + 1)).line);
        QVERIFY(journal->verify().intact);
    }

    void aQuarantineOnAFailingDiskLosesNothing_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("code");
        QTest::newRow("write") << int(FaultyVfs::Call::Write) << SQLITE_IOERR_WRITE;
        QTest::newRow("sync") << int(FaultyVfs::Call::Sync) << SQLITE_IOERR_FSYNC;
        QTest::newRow("full") << int(FaultyVfs::Call::Write) << SQLITE_FULL;
        QTest::newRow("read") << int(FaultyVfs::Call::Read) << SQLITE_IOERR_READ;
    }
    void aQuarantineOnAFailingDiskLosesNothing()
    {
        QFETCH(int, call);
        QFETCH(int, code);
        FaultyVfs vfs;
        const QTemporaryDir folder(support::memoryDir());
        auto journal = facts::filled(folder.path(), 3);
        vfs.failAt(FaultyVfs::Call(call), 1, code, true);
        const auto away = journal->quarantine({1}, QStringLiteral("test"));
        QVERIFY(!away);
        QCOMPARE(away.error().fault, OpenFault::NotWritable);
        QCOMPARE(journal->append({facts::skipped(4)}).error().fault, WriteFault::Unknown);
        QVERIFY(journal->after(0, 10, 1000).empty());
        journal.reset();
        vfs.heal();
        const auto next = Journal::open(facts::options(folder.path()));
        QVERIFY(next);
        QCOMPARE((*next)->head().sequence, 3);
        QVERIFY(!(*next)->hasBegun());
    }

    void aReadThatFailsOnceInTheRescueCostsNoFact()
    {
        FaultyVfs vfs;
        bool clean = false;
        int n = 0;
        for (n = 1; !clean; ++n) {
            QVERIFY(n < 500);
            const QTemporaryDir folder(support::memoryDir());
            auto journal = facts::filled(folder.path(), 100);
            vfs.failAt(FaultyVfs::Call::Read, n, SQLITE_IOERR_READ, false);
            const bool away = bool(journal->quarantine({1}, QStringLiteral("test")));
            clean = vfs.failures() == 0;
            vfs.heal();
            if (!away) {
                journal.reset();
                auto next = Journal::open(facts::options(folder.path()));
                if (!next && next.error().fault == OpenFault::Damaged)
                    next = Journal::open(facts::options(folder.path()));
                QVERIFY2(next, next ? "" : qPrintable(next.error().what));
                journal = std::move(*next);
            }
            QVERIFY2(journal->head().sequence == 100, qPrintable(QStringLiteral("read %1, %2").arg(n).arg(away)));
            QVERIFY(journal->begin(facts::name(2), facts::begun(500), 0));
            QCOMPARE(journal->head().sequence, 101);
        }
        QVERIFY(n > 5);
    }

    void theBallastComesBackWhenThereIsRoom()
    {
        FaultyVfs vfs;
        const QTemporaryDir folder(support::memoryDir());
        const QString ballast = folder.filePath(QStringLiteral("ballast"));
        auto journal = facts::filled(folder.path(), 3);
        vfs.failAt(FaultyVfs::Call::Write, 1, SQLITE_FULL, false);
        QCOMPARE(journal->append({facts::skipped(4)}).error().fault, WriteFault::Full);
        QVERIFY(!QFileInfo::exists(ballast));
        QVERIFY(journal->append({facts::skipped(4)}));
        journal->checkpoint(false);
        QVERIFY(QFileInfo::exists(ballast));
    }

    void aReadThatFailsIsNoticed()
    {
        FaultyVfs vfs;
        const QTemporaryDir folder(support::memoryDir());
        facts::filled(folder.path(), 2000).reset();
        auto journal = facts::filled(folder.path(), 0);
        vfs.failAt(FaultyVfs::Call::Read, 1, SQLITE_IOERR_READ, true);
        QVERIFY(journal->after(0, 2000, 100'000'000).size() < 2000);
        vfs.heal();
        QCOMPARE(journal->append({facts::skipped(2001)}).error().fault, WriteFault::Unknown);
    }

    void aFailingDiskAtTheFirstStartLeavesNothingHalf()
    {
        for (const auto &[call, code] :
             {std::pair(FaultyVfs::Call::Write, SQLITE_FULL), std::pair(FaultyVfs::Call::Sync, SQLITE_IOERR_FSYNC)}) {
            bool clean = false;
            for (int n = 1; !clean; ++n) {
                QVERIFY(n < 500);
                FaultyVfs vfs;
                const QTemporaryDir folder(support::memoryDir());
                vfs.failAt(call, n, code, true);
                const auto first = Journal::open(facts::options(folder.path()));
                clean = vfs.failures() == 0;
                vfs.heal();
                if (!first)
                    QVERIFY(first.error().fault == OpenFault::NotWritable || first.error().fault == OpenFault::Damaged);
                QVERIFY(first || facts::filled(folder.path(), 2));
            }
        }
    }
};

PACKHORSE_TEST(TstWriteFaults)
#include "tst_write_faults.moc"
