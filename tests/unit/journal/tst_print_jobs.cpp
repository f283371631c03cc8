// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "raw_file.h"
#include "support/memory_dir.h"
#include <QTemporaryDir>
#include "support/test_main.h"

using namespace journal;

namespace {

PrintJob job(const QString &id, bool isLabel = true)
{
    PrintJob made;
    made.id = id;
    made.printer = QStringLiteral("zpl:10.0.0.7:9100");
    if (isLabel)
        made.label = domain::LabelName{domain::OrderId(QStringLiteral("536365")), 2, 3};
    made.title = QStringLiteral("Label");
    made.mediaType = QStringLiteral("application/zpl");
    made.document = QByteArray("^XA\0\xff^XZ", 8);
    made.reprint = !isLabel;
    made.made = {1'795'233'600'000};
    return made;
}

} // namespace

/// What is known of a print outlives the program.
class TstPrintJobs : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString profile() const { return m_folder->filePath(QStringLiteral("station")); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(support::memoryDir()); }
    void cleanup() { m_folder.reset(); }

    void jobsAreThereAfterARestart()
    {
        {
            const auto journal = facts::filled(profile(), 1);
            QVERIFY(journal->keepPrintJob(job(QStringLiteral("a"))));
            QVERIFY(journal->keepPrintJob(job(QStringLiteral("b"), false)));
            QVERIFY(journal->markPrintJob(QStringLiteral("a"), PrintJobState::Printed, QStringLiteral("odometer")));
            QVERIFY(journal->markPrintJob(QStringLiteral("nobody"), PrintJobState::Sent, {}));
        }
        const auto journal = facts::filled(profile(), 1);
        PrintJob first = job(QStringLiteral("a"));
        first.state = PrintJobState::Printed;
        first.by = QStringLiteral("odometer");
        QCOMPARE(journal->printJobs(), std::vector<PrintJob>({first, job(QStringLiteral("b"), false)}));
    }

    void aJobMovesAndKeepsItsState()
    {
        const auto journal = facts::filled(profile(), 1);
        QVERIFY(journal->keepPrintJob(job(QStringLiteral("a"))));
        QVERIFY(journal->markPrintJob(QStringLiteral("a"), PrintJobState::Unknown, {}));
        PrintJob moved = job(QStringLiteral("a"));
        moved.printer = QStringLiteral("zpl:10.0.0.8:9100");
        QVERIFY(journal->keepPrintJob(moved));
        moved.state = PrintJobState::Unknown;
        QCOMPARE(journal->printJobs(), std::vector<PrintJob>({moved}));
    }

    void onlyWhatWaitsForNothingIsLetGoOf()
    {
        const auto journal = facts::filled(profile(), 1);
        for (const PrintJobState state : {PrintJobState::Waiting, PrintJobState::Sending, PrintJobState::Sent, PrintJobState::Unknown}) {
            const QString id = QString::number(int(state));
            QVERIFY(journal->keepPrintJob(job(id)));
            QVERIFY(journal->markPrintJob(id, state, {}));
        }
        QVERIFY(journal->dropPrintJobs({1'795'233'600'000}));
        QCOMPARE(journal->printJobs().size(), size_t(4)); // none is older than that
        QVERIFY(journal->dropPrintJobs({1'795'233'600'001}));
        QCOMPARE(journal->printJobs().size(), size_t(4)); // no fact says yet what became of them
        for (const PrintJobState state : {PrintJobState::Sent, PrintJobState::Unknown})
            QVERIFY(journal->markPrintTold(QString::number(int(state))));
        QVERIFY(journal->dropPrintJobs({1'795'233'600'001}));
        QCOMPARE(journal->printJobs().size(), size_t(2));
    }

    void anotherStateIsToBeToldAnew()
    {
        const auto journal = facts::filled(profile(), 1);
        const QString id = QStringLiteral("a");
        QVERIFY(journal->keepPrintJob(job(id)));
        QVERIFY(journal->markPrintJob(id, PrintJobState::Sent, {}));
        QVERIFY(!journal->printJobs().at(0).told);
        QVERIFY(journal->markPrintTold(id));
        QVERIFY(journal->printJobs().at(0).told);
        QVERIFY(journal->markPrintJob(id, PrintJobState::Printed, QStringLiteral("odometer")));
        QVERIFY(!journal->printJobs().at(0).told);
    }

    void aStateOfANewerVersionIsUnknown()
    {
        {
            const auto journal = facts::filled(profile(), 1);
            QVERIFY(journal->keepPrintJob(job(QStringLiteral("a"))));
            journal->checkpoint(true);
        }
        QCOMPARE(raw::run(raw::file(profile()), "UPDATE print_job SET state = 'faxed'"), QByteArray());
        QCOMPARE(facts::filled(profile(), 1)->printJobs().at(0).state, PrintJobState::Unknown);
    }

    /// A journal that was made before there were print jobs.
    void anOlderJournalIsBroughtUpToDate()
    {
        facts::filled(profile(), 5).reset();
        QCOMPARE(raw::run(raw::file(profile()), "DROP TABLE print_job; ALTER TABLE document RENAME COLUMN sealed TO body;"
                                                   " ALTER TABLE document RENAME COLUMN sealed_etag TO etag; PRAGMA user_version = 1"), QByteArray());
        const auto journal = facts::filled(profile(), 5);
        QVERIFY(journal);
        QCOMPARE(journal->head().sequence, 5);
        QVERIFY(journal->verify().intact);
        QVERIFY(journal->printJobs().empty());
        QVERIFY(journal->keepPrintJob(job(QStringLiteral("a"))));
    }
};

PACKHORSE_TEST(TstPrintJobs)
#include "tst_print_jobs.moc"
