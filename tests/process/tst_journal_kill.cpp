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

    /// PACKHORSE_KILLS asks for more than the share of every `make test`; `make kill-matrix` does.
    static int kills(int usual)
    {
        const int wanted = qEnvironmentVariableIntValue("PACKHORSE_KILLS");
        return wanted > 0 ? wanted : usual;
    }
    static constexpr int killsEach = 50; ///< of one journal: each start reads it all

    /// What was said since `last` is in the journal, in order, and nothing before it is gone. Returns its new head; -1 and
    /// a failure when something is wrong.
    static domain::Sequence checked(const QString &profile, const QByteArrayList &said, domain::Sequence last)
    {
        const auto fail = [](const QString &what) { QTest::qFail(qPrintable(what), __FILE__, __LINE__); return domain::Sequence(-1); };
        auto opened = Journal::open(facts::options(profile));
        if (!opened)
            return fail(opened.error().what);
        const Journal &journal = **opened;
        const domain::Sequence head = journal.head().sequence;
        for (const QByteArray &line : said) {
            const QByteArrayList words = line.split(' ');
            const domain::Sequence sequence = words[0].toLongLong();
            const auto there = journal.after(sequence - 1, 1, 1);
            const bool isThere = there.size() == 1 && there[0].sequence == sequence && there[0].line == facts::skipped(int(sequence)).line
                                 && there[0].line.contains(words[1]);
            if (!isThere)
                return fail(QStringLiteral("%1 is lost").arg(sequence));
        }
        const Verification verification = journal.verify();
        if (!verification.intact || verification.checked != head || head < last || journal.journals().size() > 1)
            return fail(QStringLiteral("the journal does not hold: %1, %2 of %3 facts").arg(verification.what).arg(verification.checked).arg(head));
        return head;
    }

private Q_SLOTS:
    void everythingThatWasSaidIsInTheJournal()
    {
        QRandomGenerator random(20261121);
        domain::Sequence all = 0;
        int left = kills(20);
        const int wanted = left;
        while (left > 0) {
            const QTemporaryDir folder;
            domain::Sequence last = 0;
            for (const int until = std::max(0, left - killsEach); left > until; --left) {
                const QByteArrayList said =
                    killed(QStringLiteral("append"), folder.path(), int(random.bounded(120)), int(random.bounded(3000)));
                last = checked(folder.path(), said, last);
                if (last < 0)
                    return;
            }
            all += last;
        }
        QVERIFY2(all > 25 * wanted, "the kills fell into work");
        qInfo("%d kills among %lld facts", wanted, static_cast<long long>(all));
    }

    void aKilledQuarantineIsWholeOrUndone()
    {
        QRandomGenerator random(20261122);
        int left = kills(10);
        size_t most = 1;
        while (left > 0) {
            const QTemporaryDir folder;
            QVERIFY(facts::filled(folder.path(), 50));
            for (const int until = std::max(0, left - killsEach); left > until; --left) {
                const QByteArrayList said = killed(QStringLiteral("quarantine"), folder.path(), int(random.bounded(3)),
                                                   int(random.bounded(12'000)));
                lookAtQuarantined(folder.path(), said, most);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(most > 2);
    }

private:
    /// Every fact once, in order, whatever journal it stands in now.
    static void lookAtQuarantined(const QString &profile, const QByteArrayList &said, size_t &most)
    {
        auto opened = Journal::open(facts::options(profile));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
        const Journal &journal = **opened;
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
};

PACKHORSE_TEST(TstJournalKill)
#include "tst_journal_kill.moc"
