// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/real/bench.h"
#include <QRandomGenerator>
#include <array>

using namespace faults;

/// Section D of faults.md: nodes that die, forget, and are restored. What three nodes on one PostgreSQL do to fifty
/// handhelds is `make crowd`; here one handheld is looked at closely.
class TstNodeFaults : public QObject
{
    Q_OBJECT

    static bool isAnswered(const FaultProxy &net, int from)
    {
        return net.count([from](const Seen &seen) { return seen.isAppend() && seen.wasAnswered && seen.number > from; }) > 0;
    }
    /// Nobody was shown less than before, from that line on.
    static bool hasNotFallen(const Shift &shift, size_t from, const emulator::Position &before)
    {
        return std::all_of(shift.told().begin() + std::ptrdiff_t(from), shift.told().end(), [&](const emulator::Told &told) {
            return !told.position || (told.position->done >= before.done && told.position->stop >= before.stop);
        });
    }
    static bool backedUp(Shift &shift, const char *name)
    {
        static_cast<void>(shift.server({QStringLiteral("backup"), QStringLiteral("--to"), shift.file(name)}));
        return QFile::exists(shift.file(name));
    }

private Q_SLOTS:
    // D1: the node dies with an append in its hands; another one, at another address, has the same store.
    void d1ANodeDiesInMidBatch()
    {
        Shift shift;
        QVERIFY(shift.startServer());
        FaultProxy other(shift.serverPort());
        other.cut();
        shift.withNodes(QStringLiteral("http://127.0.0.1:%1,http://127.0.0.1:%2").arg(shift.net().port()).arg(other.port()));
        QVERIFY(shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(8));
        QRandomGenerator random(20261121);
        const std::array<FaultProxy *, 2> ends{&shift.net(), &other};
        for (size_t round = 0; round < 4; ++round) {
            FaultProxy &dying = *ends[round % 2];
            FaultProxy &next = *ends[(round + 1) % 2];
            bool isUnderWay = false;
            dying.script = [&](const Seen &seen) {
                isUnderWay = isUnderWay || seen.isAppend();
                return Deed::pass();
            };
            QVERIFY(Shift::until([&] { return isUnderWay; }, 60'000));
            QTest::qWait(int(random.bounded(8))); // any moment will do
            shift.killServer();
            dying.cut();
            dying.script = nullptr;
            const int from = int(next.seen().size());
            QVERIFY(shift.startServer());
            next.mend();
            QVERIFY2(Shift::until([&] { return isAnswered(next, from); }, 60'000), "the other node takes over");
        }
        VERIFY_CLOSED(shift);
    }

    // D2: the incident behind Packhorse.
    void d2ANodeThatForgot()
    {
        Shift shift;
        QVERIFY(shift.startServer());
        FaultProxy other(shift.serverPort());
        shift.withNodes(QStringLiteral("http://127.0.0.1:%1,http://127.0.0.1:%2").arg(shift.net().port()).arg(other.port()));
        QVERIFY(shift.startStation());
        shift.work(10, 0);
        QVERIFY(shift.recorded(8));
        QVERIFY(backedUp(shift, "old.sqlite"));
        QVERIFY(shift.recorded(40));
        shift.rest();
        QVERIFY(shift.quiet() && shift.delivered());
        const emulator::Position before = *shift.position();
        const size_t from = shift.told().size();
        const quint16 forgetful = shift.startNodeOn(shift.file("old.sqlite"));
        QVERIFY(forgetful != 0);
        shift.net().cut();
        shift.net().setServer(forgetful);
        shift.net().mend();
        shift.killStation(); // begun anew it asks its first node first, and has nothing but its journal
        QVERIFY(shift.startStation());
        QVERIFY2(Shift::until([&] { return shift.stationSays().contains("node-forgot"); }, 30'000), "it is noticed");
        shift.work(10, 0);
        QVERIFY(shift.recorded(20));
        QVERIFY2(Shift::until([&] { return isAnswered(other, 0); }, 90'000), "another node is preferred");
        QVERIFY2(hasNotFallen(shift, from, before), "the screen stays where the operator is");
        shift.rest();
        QVERIFY(shift.quiet());
        QVERIFY2(shift.serverHasAll(), "what only the forgetful node has got is sent again");
        VERIFY_CLOSED(shift);
    }

    // D3, D4
    void dTheServerIsRestoredFromABackup_data()
    {
        QTest::addColumn<bool>("isNewEpoch");
        QTest::newRow("D3 in the same epoch") << false;
        QTest::newRow("D4 in a new epoch") << true;
    }
    void dTheServerIsRestoredFromABackup()
    {
        QFETCH(bool, isNewEpoch);
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work(10, 0);
        QVERIFY(shift.recorded(10));
        QVERIFY(backedUp(shift, "backup.sqlite"));
        QVERIFY(shift.recorded(40));
        shift.rest();
        QVERIFY(shift.quiet() && shift.delivered());
        const emulator::Position before = *shift.position();
        const size_t from = shift.told().size();
        const size_t facts = shift.onServer().size();
        shift.killServer();
        QVERIFY(shift.replaceStore(shift.file("backup.sqlite")));
        if (isNewEpoch)
            QVERIFY(!shift.server({QStringLiteral("new-epoch")}).isEmpty());
        QVERIFY(shift.onServer().size() < facts);
        QVERIFY(shift.startServer());
        shift.work(10, 0);
        QVERIFY(shift.recorded(10));
        const QByteArray kind = isNewEpoch ? "new-epoch" : "node-forgot";
        QVERIFY2(Shift::until([&] { return shift.stationSays().contains(kind); }, 90'000), "somebody is told");
        QVERIFY2(hasNotFallen(shift, from, before), "the screen stays where the operator is");
        shift.rest();
        QVERIFY(shift.quiet() && shift.serverHasAll());
        VERIFY_CLOSED(shift);
    }
};

PACKHORSE_TEST(TstNodeFaults)
#include "tst_node_faults.moc"
