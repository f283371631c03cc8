// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "journal/profile.h"
#include "raw_file.h"
#include "support/test_main.h"
#include <QTemporaryDir>

using namespace journal;

namespace {

const codec::Seal ours(QByteArray(codec::Seal::keyBytes, 'k'));
const codec::Seal theirs(QByteArray(codec::Seal::keyBytes, 'l'));
const QString site = QStringLiteral("/v1/site");
const QByteArray name = "Anna Example, 1 Sample Street";
const QByteArray gift = "a note for Anna Example";

PrintJob job(const QString &id, PrintJobState state = PrintJobState::Waiting)
{
    PrintJob job;
    job.id = id;
    job.printer = QStringLiteral("zpl:one");
    job.title = QStringLiteral("Label 4711-1");
    job.mediaType = QStringLiteral("application/zpl");
    job.document = "^XA " + name + " ^XZ";
    job.state = state;
    return job;
}

} // namespace

/// What names people lies sealed on the disk, and facts never depend on the key.
class TstSealing : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString profile() const { return m_folder->filePath(QStringLiteral("station")); }

    std::unique_ptr<Journal> opened(const codec::Seal &seal) const
    {
        OpenOptions options = facts::options(profile());
        options.seal = seal;
        auto journal = Journal::open(options);
        if (!journal)
            qWarning("%s", qPrintable(journal.error().what));
        return journal ? std::move(*journal) : nullptr;
    }
    /// With a few facts, a document, one that was let go of, and print jobs.
    void fill(const codec::Seal &seal) const
    {
        const auto journal = opened(seal);
        QVERIFY(journal);
        if (!journal->hasBegun()) {
            QVERIFY(journal->begin(facts::name(), facts::begun()));
            for (int n = 2; n <= 20; ++n)
                QVERIFY(journal->append({facts::skipped(n)}));
            QVERIFY(journal->settle({10, QStringLiteral("e"), 5, {{3, domain::Outcome::Disputed, domain::Problem{}}}}));
        }
        QVERIFY(journal->keepDocument(QStringLiteral("/v1/orders/1"), {QByteArray(9000, 'x') + name, "\"o\"", {5}}));
        QVERIFY(journal->dropDocument(QStringLiteral("/v1/orders/1"))); // its bytes stay in free pages
        QVERIFY(journal->keepDocument(site, {"{\"name\":\"" + name + "\"}", "\"secret-tag\"", {5}}));
        QVERIFY(journal->keepPrintJob(job(QStringLiteral("a"))));
        QVERIFY(journal->keepPrintJob(job(QStringLiteral("gift note of 4711: ") + QString::fromUtf8(gift))));
    }
    /// As version 2 of the schema left it.
    void makeOld() const
    {
        QCOMPARE(raw::run(raw::file(profile()),
                          "UPDATE document SET sealed = substr(sealed, 2), sealed_etag = substr(sealed_etag, 2);"
                          " UPDATE print_job SET sealed = substr(sealed, 2);"
                          " ALTER TABLE document RENAME COLUMN sealed TO body; ALTER TABLE document RENAME COLUMN sealed_etag TO etag;"
                          " ALTER TABLE print_job RENAME COLUMN sealed TO document; PRAGMA user_version = 2"),
                 QByteArray());
    }
    /// Files in which it can be read.
    QStringList readableIn(const QByteArray &what) const
    {
        QStringList files;
        const auto all = raw::contents(profile());
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (it.value().contains(what))
                files << it.key();
        }
        return files;
    }
    void isAllThere(const Journal &journal) const
    {
        QCOMPARE(journal.head().sequence, 20);
        QVERIFY2(journal.verify().intact, qPrintable(journal.verify().what));
        QCOMPARE(journal.tail().cursor, 10);
        QCOMPARE(journal.tail().safe, std::optional<domain::Sequence>(5));
        QCOMPARE(journal.attention(9).size(), size_t(1));
        QCOMPARE(journal.ofTask(facts::route()).size(), size_t(19));
    }
    void isAllSealed() const
    {
        for (const QByteArray &what : {name, gift, QByteArray("secret-tag")})
            QCOMPARE(readableIn(what), QStringList());
        QVERIFY(!readableIn("stop_skipped").isEmpty()); // facts stay readable
    }
    void isReadable(const Journal &journal) const
    {
        const auto document = journal.document(site);
        QVERIFY(document);
        QVERIFY(document->body.contains(name));
        QCOMPARE(document->etag, QByteArray("\"secret-tag\""));
        QCOMPARE(document->fetched.ms, 5);
        const auto jobs = journal.printJobs();
        QCOMPARE(jobs.size(), size_t(2));
        QCOMPARE(jobs[0], job(QStringLiteral("a")));
        QCOMPARE(jobs[1].document, job({}).document);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatNamesPeopleIsSealed()
    {
        fill(ours);
        QCOMPARE(readableIn(name), QStringList());
        QCOMPARE(readableIn("secret-tag"), QStringList());
        const auto journal = opened(ours);
        isReadable(*journal);
        isAllThere(*journal);
    }

    void anotherKeyOpensNothingAndLosesNoFact()
    {
        fill(ours);
        const auto journal = opened(theirs);
        QVERIFY(journal);
        isAllThere(*journal);
        QVERIFY(!journal->document(site));
        QCOMPARE(journal->incidents(1).at(0).kind, QStringLiteral("key-lost"));
        const auto jobs = journal->printJobs();
        QCOMPARE(jobs.size(), size_t(2)); // a person is to learn of them
        QVERIFY(jobs[0].isLost && jobs[0].document.isEmpty());
        QCOMPARE(jobs[0].title, job({}).title);
        QVERIFY(journal->keepDocument(site, {"{}", {}, {6}})); // fetched again
        QVERIFY(journal->document(site));
        QVERIFY(journal->append({facts::skipped(21)}));
    }

    void withoutAKeyTheFactsAreThere()
    {
        fill(ours);
        {
            OpenOptions reading = facts::options(profile());
            reading.readOnly = true; // `packhorse journal show`, which asks no keychain
            const auto journal = Journal::open(reading);
            QVERIFY(journal);
            isAllThere(**journal);
            QVERIFY(!(*journal)->document(site));
            QVERIFY((*journal)->fetchedAt(site));
            QCOMPARE((*journal)->fetchedAt(site)->ms, 5);
            QVERIFY(!(*journal)->fetchedAt(QStringLiteral("/v1/nothing")));
        }
        isReadable(*opened(ours));
    }

    void whatWasPutThereInPlainTextIsNotBelieved()
    {
        fill(ours);
        QCOMPARE(raw::run(raw::file(profile()), "UPDATE document SET sealed = x'007b7d', sealed_etag = x'00'"), QByteArray());
        QVERIFY(!opened(ours)->document(site));
    }

    void whatWasPutInAnothersPlaceIsNotBelieved()
    {
        fill(ours);
        QCOMPARE(raw::run(raw::file(profile()), "UPDATE document SET href = '/v1/routes/R-1'"), QByteArray());
        QCOMPARE(raw::run(raw::file(profile()), "UPDATE print_job SET id = 'b' WHERE id = 'a'"), QByteArray());
        const auto journal = opened(ours);
        QVERIFY(!journal->document(QStringLiteral("/v1/routes/R-1")));
        QVERIFY(journal->printJobs().at(0).isLost);
    }

    void aProfileInPlainTextIsSealedAtTheFirstStart_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("of the version before") << true;
        QTest::newRow("of a station that had no secrets") << false;
    }
    void aProfileInPlainTextIsSealedAtTheFirstStart()
    {
        QFETCH(bool, old);
        fill(codec::Seal());
        QVERIFY(!readableIn(name).isEmpty() && !readableIn(gift).isEmpty());
        if (old)
            makeOld();
        {
            const auto journal = opened(ours);
            QVERIFY(journal);
            isAllSealed();
            isReadable(*journal);
            isAllThere(*journal);
            QVERIFY(journal->append({facts::skipped(21)}));
        }
        isAllSealed();
        QCOMPARE(opened(ours)->printJobs().at(1).id, printJobOf(QStringLiteral("gift note of 4711: ") + QString::fromUtf8(gift)));
    }

    void anOldProfileOfAStationWithoutSecretsGoesOn()
    {
        fill(codec::Seal());
        makeOld();
        const auto journal = opened(codec::Seal());
        QVERIFY(journal);
        isAllThere(*journal);
        isReadable(*journal);
    }

    // Sealing replaces the files by two changes of a name; whatever a kill leaves between them is gone on with.
    void cutOffBetweenItsStepsItIsOldOrSealed_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("the new files are not complete") << 1;
        QTest::newRow("they are complete") << 2;
        QTest::newRow("the old ones are away") << 3;
        QTest::newRow("the new ones are in their place") << 4;
    }
    void cutOffBetweenItsStepsItIsOldOrSealed()
    {
        QFETCH(int, step);
        const Profile at{profile()};
        const QString plain = m_folder->filePath(QStringLiteral("plain"));
        fill(codec::Seal());
        makeOld();
        QVERIFY(raw::copyFolder(at.live(), plain));
        opened(ours).reset();
        if (step < 4)
            QVERIFY(QDir().rename(at.live(), at.building()));
        if (step == 1)
            QVERIFY(QFile::remove(at.building() + QStringLiteral("/packhorse-journal.txt")));
        QVERIFY(raw::copyFolder(plain, step < 3 ? at.live() : at.unsealed()));
        const auto journal = opened(ours);
        QVERIFY(journal);
        isReadable(*journal);
        isAllThere(*journal);
        isAllSealed();
        QVERIFY(!QFileInfo::exists(at.unsealed()) && !QFileInfo::exists(at.building()));
    }

    void whereItCannotBeSealedNowWorkGoesOn()
    {
        fill(codec::Seal());
        makeOld();
        const QString wall = Profile{profile()}.building();
        QVERIFY(raw::write(wall, "in the way"));
        {
            const auto journal = opened(ours);
            QVERIFY(journal);
            isAllThere(*journal);
            QVERIFY(!journal->document(site)); // nor is it believed
            QVERIFY(journal->append({facts::skipped(21)}));
        }
        QVERIFY(QFile::remove(wall));
        QVERIFY(opened(ours)->document(site));
        isAllSealed();
    }

    void whatIsRescuedIsSealedAsItWas()
    {
        fill(ours);
        const auto journal = opened(ours);
        QVERIFY(journal->quarantine({1'795'233'600'000}, QStringLiteral("a test")));
        QVERIFY(journal->document(site));
        QCOMPARE(readableIn(name), QStringList()); // nor in the quarantine
    }
};

PACKHORSE_TEST(TstSealing)
#include "tst_sealing.moc"
