// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "unit/journal/facts.h"
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace journal;

/// SIGKILL at random moments: what was said is there.
class TstJournalKill : public QObject
{
    Q_OBJECT

    /// Starts a writer, lets it say `lines` lines, waits a little longer and kills it. Returns the whole lines.
    static QByteArrayList killed(const QString &mode, const QString &profile, int lines, int microseconds)
    {
        QProcess writer;
        writer.start(QStringLiteral(PACKHORSE_BIN_DIR) + QStringLiteral("/journal_writer"), {mode, profile});
        QByteArray said;
        while (said.count('\n') < lines && writer.waitForReadyRead(60'000))
            said += writer.readAllStandardOutput();
        QElapsedTimer time;
        time.start();
        while (time.nsecsElapsed() / 1000 < microseconds) {
        }
        writer.kill();
        writer.waitForFinished(60'000);
        said += writer.readAllStandardOutput();
        const QByteArray errors = writer.readAllStandardError();
        if (writer.exitStatus() != QProcess::CrashExit || said.count('\n') < lines)
            QTest::qFail(("the writer ended by itself: " + errors).constData(), __FILE__, __LINE__);
        QByteArrayList whole = said.split('\n');
        whole.removeLast(); // what was cut off, or nothing
        return whole;
    }

private Q_SLOTS:
    void everythingThatWasSaidIsInTheJournal()
    {
        const QTemporaryDir folder;
        QRandomGenerator random(20261121);
        domain::Sequence last = 0;
        for (int kill = 1; kill <= 20; ++kill) {
            const QByteArrayList said =
                killed(QStringLiteral("append"), folder.path(), int(random.bounded(120)), int(random.bounded(3000)));
            auto opened = Journal::open(facts::options(folder.path()));
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
            const Journal &journal = **opened;
            QVERIFY(journal.head().sequence >= last);
            last = journal.head().sequence;
            for (const QByteArray &line : said) {
                const QByteArrayList words = line.split(' ');
                const domain::Sequence sequence = words[0].toLongLong();
                const auto there = journal.after(sequence - 1, 1, 1);
                QVERIFY2(there.size() == 1 && there[0].sequence == sequence,
                         qPrintable(QStringLiteral("kill %1: %2 is lost").arg(kill).arg(sequence)));
                QCOMPARE(there[0].line, facts::skipped(int(sequence)).line);
                QVERIFY(there[0].line.contains(words[1]));
            }
            const Verification verification = journal.verify();
            QVERIFY2(verification.intact, qPrintable(verification.what));
            QCOMPARE(verification.checked, last);
            QVERIFY(journal.journals().size() <= 1);
        }
        QVERIFY2(last > 500, "the kills fell into work");
    }

    void aKilledQuarantineIsWholeOrUndone()
    {
        const QTemporaryDir folder;
        QVERIFY(facts::filled(folder.path(), 50));
        QRandomGenerator random(20261122);
        size_t most = 1;
        for (int kill = 1; kill <= 10; ++kill) {
            const QByteArrayList said = killed(QStringLiteral("quarantine"), folder.path(), int(random.bounded(3)),
                                               int(random.bounded(12'000)));
            auto opened = Journal::open(facts::options(folder.path()));
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
            const Journal &journal = **opened;
            // Every fact once, in order, whatever journal it stands in now.
            const auto task = journal.ofTask(facts::route());
            QCOMPARE(task.size(), size_t(49));
            for (int n = 2; n <= 50; ++n)
                QCOMPARE(task[size_t(n - 2)].line, facts::skipped(n).line);
            const auto journals = journal.journals();
            for (const QByteArray &name : said)
                QVERIFY(std::count(journals.begin(), journals.end(), domain::JournalId(QString::fromUtf8(name))) == 1);
            QVERIFY2(journal.verify().intact, qPrintable(journal.verify().what));
            most = std::max(most, journals.size());
        }
        QVERIFY(most > 2);
    }
};

PACKHORSE_TEST(TstJournalKill)
#include "tst_journal_kill.moc"
