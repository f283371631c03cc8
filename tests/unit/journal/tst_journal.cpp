// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "support/test_main.h"
#include <QTemporaryDir>

using namespace journal;
using Sequences = std::vector<domain::Sequence>;

/// What a healthy journal keeps and finds again.
class TstJournal : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString profile() const { return m_folder->filePath(QStringLiteral("station")); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void aNewProfileHasNotBegun()
    {
        auto opened = Journal::open(facts::options(profile()));
        QVERIFY(opened);
        QVERIFY(!(*opened)->hasBegun());
        QVERIFY((*opened)->head().journal.isEmpty());
        QCOMPARE((*opened)->counts(), domain::DeliveryCounts{});
        const auto appended = (*opened)->append({facts::skipped(2)});
        QVERIFY(!appended);
        QCOMPARE(appended.error().fault, WriteFault::Refused);
    }

    void chainIsComputedAsTheProtocolSays()
    {
        auto journal = facts::filled(profile(), 1);
        codec::Chain chain = codec::chainNext(codec::chainStart(facts::name()), facts::begun().line);
        QCOMPARE(journal->head().sequence, 1);
        QVERIFY(journal->head().chain == chain);
        const auto head = journal->append({facts::skipped(2), facts::skipped(3)});
        QVERIFY(head);
        chain = codec::chainNext(codec::chainNext(chain, facts::skipped(2).line), facts::skipped(3).line);
        QVERIFY(head->chain == chain);
        QCOMPARE(head->sequence, 3);
        QVERIFY(*journal->chainAt(0) == codec::chainStart(facts::name()));
        QVERIFY(*journal->chainAt(3) == chain);
        QVERIFY(!journal->chainAt(4));
    }

    void everythingIsThereAfterReopening()
    {
        Head head;
        {
            auto journal = facts::filled(profile(), 250);
            QVERIFY(journal->settle({100, QStringLiteral("epoch-1"), 90, {{7, domain::Outcome::Disputed, {}}}}));
            QVERIFY(journal->keepSetting(QStringLiteral("desk"), QStringLiteral("D-7")));
            head = journal->head();
        }
        auto journal = facts::filled(profile(), 0);
        QVERIFY(journal->head().chain == head.chain);
        QCOMPARE(journal->head().sequence, 250);
        QCOMPARE(journal->tail().cursor, 100);
        QCOMPARE(journal->tail().settled, 100);
        QCOMPARE(journal->tail().proven, 100);
        QCOMPARE(journal->tail().safe, std::optional<domain::Sequence>(90));
        QCOMPARE(journal->tail().epoch, QStringLiteral("epoch-1"));
        QCOMPARE(journal->setting(QStringLiteral("desk")), QStringLiteral("D-7"));
        QCOMPARE(journal->after(249, 10, 10000).front().line, facts::skipped(250).line);
        const Verification verification = journal->verify();
        QVERIFY2(verification.intact, qPrintable(verification.what));
        QCOMPARE(verification.checked, 250);
    }

    void appendIsAllOrNothing()
    {
        auto journal = facts::filled(profile(), 1);
        NewFact tooLong = facts::skipped(3);
        tooLong.line = QByteArray(codec::maxFactBytes + 1, 'x');
        NewFact broken = facts::skipped(3);
        broken.line += "\n";
        NewFact nameless = facts::skipped(3);
        nameless.id = domain::EventId();
        for (const NewFact &bad : {tooLong, broken, nameless}) {
            const auto appended = journal->append({facts::skipped(2), bad});
            QVERIFY(!appended);
            QCOMPARE(appended.error().fault, WriteFault::Refused);
            QCOMPARE(journal->head().sequence, 1);
        }
        NewFact longest = facts::skipped(2);
        longest.line = QByteArray(codec::maxFactBytes, 'x');
        QVERIFY(journal->append({longest}));
    }

    void theSameFactIsNotAddedTwice()
    {
        auto journal = facts::filled(profile(), 5);
        const auto again = journal->append({facts::skipped(4), facts::skipped(6), facts::skipped(6)});
        QVERIFY(again);
        QCOMPARE(again->sequence, 6);
        NewFact other = facts::skipped(7);
        other.id = facts::idOf(4);
        const auto clash = journal->append({facts::skipped(8), other});
        QVERIFY(!clash);
        QCOMPARE(clash.error().fault, WriteFault::Refused);
        QCOMPARE(journal->head().sequence, 6);
        QVERIFY(journal->verify().intact);
        QVERIFY(journal->append({facts::skipped(8)}));
    }

    void afterIsLimitedByCountAndBytes()
    {
        auto journal = facts::filled(profile(), 10);
        const qint64 line = facts::skipped(5).line.size() + 1;
        QCOMPARE(facts::sequences(journal->after(3, 4, 1'000'000)), (Sequences{4, 5, 6, 7}));
        QCOMPARE(facts::sequences(journal->after(3, 100, 2 * line)), (Sequences{4, 5}));
        QCOMPARE(facts::sequences(journal->after(3, 100, 2 * line - 1)), (Sequences{4}));
        QCOMPARE(facts::sequences(journal->after(3, 100, 1)), (Sequences{4})); // at least one
        QVERIFY(journal->after(10, 100, 1'000'000).empty());
        QCOMPARE(facts::sequences(journal->recent(3)), (Sequences{10, 9, 8}));
    }

    void factsAreFoundByTaskAndType()
    {
        auto journal = facts::filled(profile(), 1);
        const domain::TaskId one = facts::route("R-1");
        const domain::TaskId two = facts::route("R-2");
        QVERIFY(journal->append({facts::skipped(2, one), facts::skipped(3, two),
                                 facts::make(4, domain::OperatorSignedOut{}), facts::skipped(5, one)}));
        QCOMPARE(facts::sequences(journal->ofTask(one)), (Sequences{2, 5}));
        QCOMPARE(facts::sequences(journal->ofTask(two)), (Sequences{3}));
        QVERIFY(journal->ofTask(facts::route("R-3")).empty());
        QVERIFY(journal->ofTask({}).empty());
        QCOMPARE(journal->newestOf({QStringLiteral("operator.signed_out"), QStringLiteral("journal.begun")})->sequence,
                 4);
        QVERIFY(!journal->newestOf({QStringLiteral("pick.paused")}));
        QVERIFY(!journal->newestOf({}));
        QCOMPARE(journal->newest()->sequence, 5);
    }

    void countsAreDisjoint()
    {
        auto journal = facts::filled(profile(), 10);
        QCOMPARE(journal->counts(), (domain::DeliveryCounts{10, 0, 0, 0}));
        const std::vector<domain::FactResult> results{
            {2, domain::Outcome::Disputed, {}}, {3, domain::Outcome::Duplicate, {}}, {5, domain::Outcome::Parked, {}}};
        QVERIFY(journal->settle({6, QStringLiteral("e"), 4, results}));
        QCOMPARE(journal->counts(), (domain::DeliveryCounts{4, 1, 3, 2}));
        QVERIFY(journal->append({facts::skipped(11)}));
        QCOMPARE(journal->counts(), (domain::DeliveryCounts{5, 1, 3, 2}));
        QVERIFY(journal->resolveAttention({facts::idOf(5)}));
        QCOMPARE(journal->counts(), (domain::DeliveryCounts{5, 2, 3, 1}));
    }

    void verdictsOfAnAnswerAreKept()
    {
        auto journal = facts::filled(profile(), 10);
        domain::Problem problem;
        problem.type = domain::problemType("more-than-ordered");
        problem.title = QStringLiteral("more than ordered");
        problem.status = 409;
        QVERIFY(journal->settle({6, QStringLiteral("e"), {}, {{2, domain::Outcome::Disputed, problem}}}));
        QCOMPARE(journal->resultOf(2)->outcome, domain::Outcome::Disputed);
        QCOMPARE(journal->resultOf(2)->problem->type, problem.type);
        QCOMPARE(journal->resultOf(3)->outcome, domain::Outcome::Applied); // unlisted at or below the cursor
        QVERIFY(!journal->resultOf(7));
        QVERIFY(!journal->resultOf(0));
        const auto items = journal->attention(10);
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(items[0].fact.sequence, 2);
        QCOMPARE(items[0].fact.line, facts::skipped(2).line);
        QCOMPARE(items[0].problem->title, problem.title);
        QVERIFY(journal->resolveAttention({facts::idOf(2)}));
        QVERIFY(journal->attention(10).empty());
        QCOMPARE(journal->resultOf(2)->outcome, domain::Outcome::Disputed); // decided, but the verdict stands
    }

    void theFirstVerdictStands()
    {
        auto journal = facts::filled(profile(), 10);
        QVERIFY(journal->settle({5, QStringLiteral("e"), {}, {{2, domain::Outcome::Disputed, {}}}}));
        // A node that forgot: its cursor falls, what is settled stays.
        auto forgot = journal->settle({1, QStringLiteral("e"), {}, {}});
        QVERIFY(forgot);
        QVERIFY(forgot->empty());
        QCOMPARE(journal->tail().cursor, 1);
        QCOMPARE(journal->tail().settled, 5);
        QCOMPARE(journal->tail().proven, 5);
        const std::vector<domain::FactResult> later{{2, domain::Outcome::Applied, {}},
                                                    {3, domain::Outcome::Disputed, {}},
                                                    {4, domain::Outcome::Duplicate, {}},
                                                    {6, domain::Outcome::Parked, {}}};
        const auto second = journal->settle({7, QStringLiteral("e"), {}, later});
        QVERIFY(second);
        QCOMPARE(second->size(), size_t(2));
        QCOMPARE((*second)[0].sequence, 2);
        QCOMPARE((*second)[0].first, domain::Outcome::Disputed);
        QCOMPARE((*second)[0].second, domain::Outcome::Applied);
        QCOMPARE((*second)[1].sequence, 3);
        QCOMPARE(journal->resultOf(2)->outcome, domain::Outcome::Disputed);
        QCOMPARE(journal->resultOf(3)->outcome, domain::Outcome::Applied);
        QCOMPARE(journal->resultOf(6)->outcome, domain::Outcome::Parked);
        QCOMPARE(journal->tail().settled, 7);
        QCOMPARE(journal->attention(10).size(), size_t(2)); // 2 and 6; never 3
    }

    void anotherEpochIsTakenAsTold()
    {
        auto journal = facts::filled(profile(), 10);
        QVERIFY(journal->settle({8, QStringLiteral("before"), 6, {}}));
        QVERIFY(journal->settle({3, QStringLiteral("after"), {}, {}}));
        QCOMPARE(journal->tail().cursor, 3);
        QCOMPARE(journal->tail().safe, std::optional<domain::Sequence>());
        QCOMPARE(journal->tail().epoch, QStringLiteral("after"));
        QCOMPARE(journal->tail().proven, 8);
        QCOMPARE(journal->counts(), (domain::DeliveryCounts{7, 3, 0, 0}));
    }

    void aCursorBeyondTheHeadIsRefused()
    {
        auto journal = facts::filled(profile(), 3);
        const auto settled = journal->settle({4, QStringLiteral("e"), {}, {}});
        QVERIFY(!settled);
        QCOMPARE(settled.error().fault, WriteFault::Refused);
        QCOMPARE(journal->tail().cursor, 0);
    }

    void aForkKeepsWhatTheServerHasNotConfirmed()
    {
        auto journal = facts::filled(profile(), 6);
        QVERIFY(journal->settle({4, QStringLiteral("e"), {}, {{3, domain::Outcome::Disputed, {}}}}));
        const auto head =
            journal->begin(facts::name(2), facts::make(100, domain::JournalBegun{QStringLiteral("fork"), {}}), 4);
        QVERIFY(head);
        QCOMPARE(head->journal, facts::name(2));
        QCOMPARE(head->sequence, 3);
        const auto stored = journal->after(0, 10, 100'000);
        QCOMPARE(stored[1].line, facts::skipped(5).line);
        QCOMPARE(stored[2].line, facts::skipped(6).line);
        QCOMPARE(stored[1].journal, facts::name(2));
        QCOMPARE(journal->tail().cursor, 0);
        QCOMPARE(journal->counts().onDevice, 3);
        QCOMPARE(journal->attention(10).size(), size_t(1)); // of the journal before: still for a person
        QCOMPARE(journal->counts().attention, 0);
        QCOMPARE(journal->counts().attentionBefore, 1);
        QVERIFY(journal->resolveAttention({facts::idOf(3)}));
        QCOMPARE(journal->counts().attentionBefore, 0);
        QCOMPARE(journal->journals(), (std::vector{facts::name(1), facts::name(2)}));
        QCOMPARE(facts::sequences(journal->factsOf(facts::name(1), 2, 2)), (Sequences{3, 4}));
        // 5 and 6 stand in both journals and come once, at their place in the newest.
        const auto task = journal->ofTask(facts::route());
        QCOMPARE(facts::sequences(task), (Sequences{2, 3, 4, 2, 3}));
        QCOMPARE(task[2].journal, facts::name(1));
        QCOMPARE(task[3].journal, facts::name(2));
        QCOMPARE(task[3].line, facts::skipped(5).line);
        const auto earlier = journal->earlierPlaces(facts::route());
        QCOMPARE(earlier.size(), size_t(2));
        QCOMPARE(earlier[0].id, facts::skipped(5).id);
        QCOMPARE(earlier[0].journal, facts::name(1));
        QCOMPARE(earlier[0].sequence, 5);
        QCOMPARE(earlier[1].sequence, 6);
        QVERIFY(journal->verify().intact);
        QCOMPARE(journal->verify().checked, 9);
        QVERIFY(!journal->begin(facts::name(1), facts::begun(101))); // a name is used once
    }

    void aJournalWithoutKeepAfterBeginsEmpty()
    {
        auto journal = facts::filled(profile(), 3);
        const auto head = journal->begin(facts::name(2), facts::begun(50));
        QVERIFY(head);
        QCOMPARE(head->sequence, 1);
    }

    void oldDocumentsOfOneKindAreLetGo()
    {
        auto journal = facts::filled(profile(), 1);
        for (const auto &[href, fetched] : {std::pair("/v1/routes/R-1", 10), std::pair("/v1/routes/R-2", 20), std::pair("/v1/site", 10)})
            QVERIFY(journal->keepDocument(QLatin1String(href), {"{}", {}, {fetched}}));
        QVERIFY(journal->dropDocuments(QStringLiteral("/v1/routes/"), {20}));
        QVERIFY(!journal->document(QStringLiteral("/v1/routes/R-1")));
        QVERIFY(journal->document(QStringLiteral("/v1/routes/R-2")));
        QVERIFY(journal->document(QStringLiteral("/v1/site")));
    }

    void documentsComeAndGo()
    {
        auto journal = facts::filled(profile(), 1);
        const QString href = QStringLiteral("/v1/routes/R-1");
        QVERIFY(!journal->document(href));
        QVERIFY(journal->keepDocument(href, {"{}", "\"1\"", {5}}));
        QVERIFY(journal->keepDocument(href, {QByteArray("a\0b", 3), {}, {6}}));
        QCOMPARE(journal->document(href)->body, QByteArray("a\0b", 3));
        QCOMPARE(journal->document(href)->etag, QByteArray());
        QCOMPARE(journal->document(href)->fetched.ms, 6);
        QVERIFY(journal->dropDocument(href));
        QVERIFY(!journal->document(href));
    }

    void incidentsComeNewestFirst()
    {
        auto journal = facts::filled(profile(), 1);
        QVERIFY(journal->note(
            {{1}, QStringLiteral("node-forgot"), QStringLiteral("n1"), QStringLiteral("cursor 3 after 7")}));
        QVERIFY(journal->note({{2}, QStringLiteral("split-store"), {}, {}}));
        const auto incidents = journal->incidents(5);
        QCOMPARE(incidents.size(), size_t(2));
        QCOMPARE(incidents[0].kind, QStringLiteral("split-store"));
        QCOMPARE(incidents[1].what, QStringLiteral("cursor 3 after 7"));
        QCOMPARE(journal->incidents(1).size(), size_t(1));
    }

    void pruningLetsGoOfASafeOldPrefixOnly()
    {
        auto journal = facts::filled(profile(), 10);
        const domain::UtcTime late{1'795'233'600'000 + 1'000'000};
        QCOMPARE(*journal->prune(late), 0); // nothing is safe
        QVERIFY(journal->settle({9, QStringLiteral("e"), 8, {{6, domain::Outcome::Disputed, {}}}}));
        const codec::Chain root = *journal->chainAt(5);
        QCOMPARE(*journal->prune({1'795'233'600'000 + 3'500}), 3); // older
        QCOMPARE(*journal->prune(late), 5);                        // 6 waits for a person
        QCOMPARE(*journal->prune(late), 0);
        QCOMPARE(facts::sequences(journal->after(0, 100, 100'000)), (Sequences{6, 7, 8, 9, 10}));
        QVERIFY(*journal->chainAt(5) == root);
        QVERIFY(!journal->chainAt(2));
        QVERIFY2(journal->verify().intact, qPrintable(journal->verify().what));
        QCOMPARE(journal->counts(), (domain::DeliveryCounts{1, 1, 7, 1}));
        QVERIFY(journal->resolveAttention({facts::idOf(6)}));
        QCOMPARE(*journal->prune(late), 8);
        journal.reset();
        journal = facts::filled(profile(), 0);
        QVERIFY(journal);
        QVERIFY(journal->append({facts::skipped(11)}));
        QVERIFY(journal->verify().intact);
    }

    void roomIsMadeForTheWal()
    {
        const QString wal = profile() + QStringLiteral("/journal/facts.db-wal");
        OpenOptions options = facts::options(profile());
        options.walBytes = 300'000;
        auto journal = std::move(*Journal::open(options));
        QVERIFY(journal->begin(facts::name(), facts::begun()));
        const QByteArray before = [&wal] {
            QFile file(wal);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        QVERIFY(!before.isEmpty());
        int steps = 1;
        while (journal->layOutWal())
            ++steps;
        QCOMPARE(steps, 3);
        QFile file(wal);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray after = file.readAll();
        QCOMPARE(after.size(), 300'000);
        QVERIFY2(after.startsWith(before), "what was there has changed");
        QCOMPARE(after.mid(before.size()).count('\0'), after.size() - before.size());
        QVERIFY(journal->append({facts::skipped(2), facts::skipped(3)}));
        QCOMPARE(QFileInfo(wal).size(), 300'000);
        journal.reset();
        journal = facts::filled(profile(), 0);
        QCOMPARE(journal->head().sequence, 3);
    }

    // A truncation may not be on the disk yet: with an old header and fewer frames SQLite would put old pages over newer ones.
    void nothingIsLaidOutBeforeTheHeaderIsEmpty()
    {
        auto journal = facts::filled(profile(), 10);
        journal->checkpoint(true);
        QVERIFY(journal->layOutWal());
        QCOMPARE(QFileInfo(profile() + QStringLiteral("/journal/facts.db-wal")).size(), 4096);
    }

    void noRoomIsTakenFromADiskThatHasLittle()
    {
        OpenOptions options = facts::options(profile());
        options.walBytes = 1LL << 62;
        auto journal = std::move(*Journal::open(options));
        QVERIFY(!journal->layOutWal());
    }

    void checkpointsEmptyTheWal()
    {
        auto journal = facts::filled(profile(), 1);
        for (int n = 2; n <= 21; ++n)
            QVERIFY(journal->append({facts::skipped(n)}));
        QVERIFY(journal->walBytes() > 20 * 4096);
        journal->checkpoint(false);
        QCOMPARE(journal->walBytes(), 0);
        QVERIFY(journal->append({facts::skipped(22)}));
        QVERIFY(journal->walBytes() > 0);
        journal->checkpoint(true);
        QCOMPARE(QFileInfo(profile() + QStringLiteral("/journal/facts.db-wal")).size(), 0);
        QVERIFY(journal->freeBytes() > 0);
    }
};

PACKHORSE_TEST(TstJournal)
#include "tst_journal.moc"
