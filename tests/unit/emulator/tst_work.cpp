// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/work.h"
#include "support/test_main.h"

using namespace emulator;

/// What a picker holds when deeds had no answer.
class TstWork : public QObject
{
    Q_OBJECT

    static Asks item(int quantity) { return {QStringLiteral("item"), {QStringLiteral("00400000010809")}, quantity, {}}; }
    static Asks tote(int quantity) { return {QStringLiteral("tote"), {QStringLiteral("K-0015")}, quantity, {}}; }
    static Asks location() { return {QStringLiteral("location"), {QStringLiteral("A-02-02")}, 4, {}}; }

private Q_SLOTS:
    // The station was killed between recording that the shelf is empty and saying so, after takes that were lost.
    void aShortWithoutAnAnswerMovesNoPiece()
    {
        Work work;
        work.look(item(4), {3, 100, 2, 309});
        work.took(1);
        work.took(1);
        work.maybeTook(1);
        work.maybeTook(1);
        work.look(item(2), {3, 100, 2, 309});
        work.maybeShorted(2);
        QVERIFY(work.isInDoubt());
        work.look(tote(2), {3, 100, 4, 309});
        QCOMPARE(work.hand(), 2);
        work.placed(QStringLiteral("K-0015"), 4, 6);
        work.look(location(), {4, 100, 6, 309});
        QCOMPARE(work.complaints(), QStringList());
        QCOMPARE(work.unitsPlaced(), 2);
    }
    void aShortThatWasNotRecordedChangesNothing()
    {
        Work work;
        work.look(item(4), {3, 100, 2, 309});
        work.took(1);
        work.maybeShorted(2);
        work.look(item(3), {3, 100, 2, 309});
        QCOMPARE(work.hand(), 1);
        work.doubtsAreOver();
        QVERIFY(!work.isInDoubt());
        QCOMPARE(work.complaints(), QStringList());
    }
};

PACKHORSE_TEST(TstWork)
#include "tst_work.moc"
