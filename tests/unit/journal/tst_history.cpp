// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "support/test_main.h"
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace journal;

namespace {

int stepsOfSqlite = 0; ///< of the statements that ended since it was last set to 0

int countSteps(unsigned /*event*/, void * /*context*/, void *statement, void * /*time*/)
{
    stepsOfSqlite += sqlite3_stmt_status(static_cast<sqlite3_stmt *>(statement), SQLITE_STMTSTATUS_VM_STEP, 1);
    return 0;
}

int watchSteps(sqlite3 *connection, const char ** /*error*/, const struct sqlite3_api_routines * /*api*/)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_PROFILE, countSteps, nullptr);
}

using Look = void (*)(const Journal &journal);

} // namespace
Q_DECLARE_METATYPE(Look)

/// What a station asks its journal for at its start and with each route costs the same after years as in the first week.
class TstHistory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_young;
    std::unique_ptr<Journal> m_old;

    [[nodiscard]] std::unique_ptr<Journal> withHistory(const QString &name, int facts)
    {
        auto journal = facts::filled(m_folder.filePath(name), facts);
        const bool isReady = journal && journal->settle({facts, QStringLiteral("epoch-1"), 90, {{7, domain::Outcome::Disputed, {}}}}) &&
                             journal->append({facts::skipped(facts + 1, facts::route("R-2"))}) &&
                             journal->begin(facts::name(2), facts::begun(facts + 2), facts); // a fork: the last fact stands in both
        return isReady ? std::move(journal) : nullptr;
    }
    [[nodiscard]] static int stepsOf(Look look, const Journal &journal)
    {
        stepsOfSqlite = 0;
        look(journal);
        return stepsOfSqlite;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sqlite3_auto_extension(reinterpret_cast<void (*)()>(watchSteps)) == SQLITE_OK);
        m_young = withHistory(QStringLiteral("young"), 5000);
        m_old = withHistory(QStringLiteral("old"), 20000);
        QVERIFY(m_young && m_old);
    }
    void cleanupTestCase()
    {
        m_young.reset();
        m_old.reset();
        sqlite3_reset_auto_extension();
    }

    void aLookCostsTheSame_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("a task's facts") << Look([](const Journal &journal) { QCOMPARE(journal.ofTask(facts::route("R-2")).size(), 1); });
        QTest::newRow("no facts of a task") << Look([](const Journal &journal) { QVERIFY(journal.ofTask(facts::route("R-3")).empty()); });
        QTest::newRow("earlier places") << Look([](const Journal &journal) { QCOMPARE(journal.earlierPlaces(facts::route("R-2")).size(), 1); });
        QTest::newRow("open items") << Look([](const Journal &journal) { QCOMPARE(journal.attention(100).size(), 1); });
        QTest::newRow("ids of open items") << Look([](const Journal &journal) { QCOMPARE(journal.attentionIds().size(), 1); });
        QTest::newRow("counts") << Look([](const Journal &journal) { QCOMPARE(journal.counts().attentionBefore, 1); });
        QTest::newRow("newest of a type") << Look([](const Journal &journal) { QVERIFY(journal.newestOf({domain::eventTypeName(domain::StopSkipped{1})})); });
        QTest::newRow("of types") << Look([](const Journal &journal) { QCOMPARE(journal.ofTypes({domain::eventTypeName(domain::StopSkipped{1})}, 50).size(), 50); });
        QTest::newRow("newest") << Look([](const Journal &journal) { QVERIFY(journal.newest()); });
        QTest::newRow("recent") << Look([](const Journal &journal) { QCOMPARE(journal.recent(50).size(), 2); });
        QTest::newRow("whether it holds a fact") << Look([](const Journal &journal) { QVERIFY(journal.holds(facts::idOf(77))); });
        QTest::newRow("what is to be delivered") << Look([](const Journal &journal) { QCOMPARE(journal.after(0, 10, 100000).size(), 2); });
    }
    void aLookCostsTheSame()
    {
        QFETCH(const Look, look);
        const int young = stepsOf(look, *m_young);
        const int old = stepsOf(look, *m_old);
        QVERIFY2(young > 0 || old == 0, "nothing was counted");
        QVERIFY2(old <= young + young / 20 + 20, qPrintable(QStringLiteral("%1 steps of SQLite with 20,000 facts, %2 with 5,000").arg(old).arg(young)));
    }

    void openingCostsTheSame()
    {
        const auto stepsOfOpening = [this](const QString &name, std::unique_ptr<Journal> &journal) {
            journal.reset();
            stepsOfSqlite = 0;
            auto opened = Journal::open(facts::options(m_folder.filePath(name)));
            journal = opened ? std::move(*opened) : nullptr;
            return stepsOfSqlite;
        };
        const int young = stepsOfOpening(QStringLiteral("young"), m_young);
        const int old = stepsOfOpening(QStringLiteral("old"), m_old);
        QVERIFY(m_young && m_old && young > 0);
        QVERIFY2(old <= young + young / 20 + 20, qPrintable(QStringLiteral("%1 steps of SQLite with 20,000 facts, %2 with 5,000").arg(old).arg(young)));
    }
};

PACKHORSE_TEST(TstHistory)
#include "tst_history.moc"
