// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cluster/bench/desks.h"
#include "support/test_main.h"

using namespace cluster;
using namespace support;
using domain::LabelState;

namespace {
domain::LabelName nameOf(int order, int parcel = 1, int revision = 1)
{
    return {domain::OrderId(QStringLiteral("DEMO-%1").arg(order)), parcel, revision};
}
} // namespace

/// Labels on stores that forget, are put back, or share nothing, with real nodes and PostgreSQL. What counts stands in the
/// carrier's own books: one name, one purchase. Rows E4, E5, E9 of faults.md with D3, D4 and split stores.
class TstRestoredLabels : public QObject
{
    Q_OBJECT
private:
    PostgreSql m_database;
    Caller m_caller;
    QString m_name;
    QString m_store;
    std::unique_ptr<Node> m_node;
    int m_made = 0;

    QUrl url() const { return m_node->url(); }
    bool start(const Carrier &carrier)
    {
        m_node = std::make_unique<Node>(QStringLiteral("node-1"), m_store);
        return m_node->start(carrier.options());
    }
    QString dump() const { return m_database.folder() + u'/' + m_name + QStringLiteral(".dump"); }
    bool backUp()
    {
        return !m_database.client(QStringLiteral("pg_dump"),
                                  {QStringLiteral("-Fc"), QStringLiteral("-f"), dump(), m_name}).isEmpty();
    }
    /// The node dies with its database; what comes back is the backup.
    bool playBack()
    {
        m_node->kill();
        return m_database.sql(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_name)) &&
               m_database.sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + m_name) &&
               !m_database.client(QStringLiteral("pg_restore"), {QStringLiteral("-d"), m_name, dump()}).isEmpty();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (PostgreSql::programs().isEmpty())
            QSKIP("PostgreSQL or Qt's driver for it is not installed (Debian: postgresql, libqt6sql6-psql)");
        QVERIFY(m_database.make());
        QVERIFY(m_database.start());
    }
    void init()
    {
        m_name = QStringLiteral("labels_%1").arg(++m_made);
        QVERIFY(m_database.sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + m_name));
        m_store = m_database.pattern().arg(m_name);
    }
    void cleanup() { m_node.reset(); }

    /// Half of the labels are bought after the backup; then another desk than before wants one of these names first.
    void restoredInMidShift_data()
    {
        QTest::addColumn<bool>("said");
        QTest::newRow("D4: it was said, a new epoch") << true;
        QTest::newRow("D3: nobody said it") << false;
    }
    void restoredInMidShift()
    {
        QFETCH(bool, said);
        const Carrier carrier(QStringLiteral("latency_ms=50..400,fail=0.1,lost_answer=0.2,seed=7"));
        QVERIFY(start(carrier));
        std::vector<Desk> desks;
        for (int number = 1; number <= 8; ++number) {
            desks.emplace_back(number, epochOf(m_caller, url()));
            desks.back().want(nameOf(number));
        }
        QMap<int, QString> tracking;
        for (int number = 1; number <= 8; ++number) {
            if (number == 5)
                QVERIFY(backUp());
            QVERIFY(desks[size_t(number - 1)].deliver(m_caller, url()));
            QVERIFY(becomes(m_caller, url(), nameOf(number), LabelState::Ready));
            tracking[number] = labelAt(m_caller, url(), nameOf(number))->tracking;
        }
        QVERIFY(playBack());
        QVERIFY(!said || command({QStringLiteral("new-epoch")}, m_store) == 0);
        QVERIFY(start(carrier));
        QVERIFY(!labelAt(m_caller, url(), nameOf(6)));
        QVERIFY(said || desks[4].deliver(m_caller, url())); // one station comes back: it remembers more than the store
        Desk other(9, epochOf(m_caller, url()));
        other.want(nameOf(6));
        QVERIFY(other.deliver(m_caller, url()));
        for (int number = 8; number >= 1; --number)
            QVERIFY(desks[size_t(number - 1)].deliver(m_caller, url()));
        for (int number = 1; number <= 8; ++number) {
            QVERIFY(becomes(m_caller, url(), nameOf(number), LabelState::Ready));
            QCOMPARE(labelAt(m_caller, url(), nameOf(number))->tracking, tracking[number]);
        }
        QCOMPARE(carrier.bought().size(), 8);
        QCOMPARE(carrier.mostOfOne(), 1);
    }

    /// The want reached a store that bought, its answer reached nobody, and then the store was lost, in silence: nothing was
    /// proven to the desk. It knows what it sent; after its own restart it knows that it may have.
    void aWantWhoseAnswerWasLostWithItsStore_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("the desk lives") << false;
        QTest::newRow("the desk was killed, too") << true;
    }
    void aWantWhoseAnswerWasLostWithItsStore()
    {
        QFETCH(bool, restarted);
        const Carrier carrier(QStringLiteral("latency_ms=50..200,seed=3"));
        QVERIFY(start(carrier));
        QTRY_VERIFY(m_caller.get(url(), QStringLiteral("/v1/orders/DEMO-1")).status == 200);
        QVERIFY(backUp());
        Desk desk(1, epochOf(m_caller, url()));
        desk.want(nameOf(1));
        QVERIFY(desk.deliverUnheard(m_caller, url()));
        QVERIFY(becomes(m_caller, url(), nameOf(1), LabelState::Ready));
        const QString tracking = labelAt(m_caller, url(), nameOf(1))->tracking;
        QVERIFY(playBack());
        QVERIFY(start(carrier));
        if (restarted)
            desk.restart();
        QVERIFY(desk.deliver(m_caller, url()));
        QVERIFY(becomes(m_caller, url(), nameOf(1), LabelState::Ready));
        QCOMPARE(labelAt(m_caller, url(), nameOf(1))->tracking, tracking);
        QCOMPARE(carrier.mostOfOne(), 1);
    }

    /// A carrier that cannot be asked, and a node that is killed in the middle of its purchase: a person decides, nobody else.
    void withoutLookUpAPersonDecides_data()
    {
        QTest::addColumn<bool>("wasBought");
        QTest::newRow("it was bought") << true;
        QTest::newRow("it was not") << false;
    }
    void withoutLookUpAPersonDecides()
    {
        QFETCH(bool, wasBought);
        const Carrier carrier(wasBought ? QStringLiteral("latency_ms=100,lost_answer=1,lookup=off,seed=5")
                                        : QStringLiteral("latency_ms=100,fail=1,lookup=off,seed=5"));
        QVERIFY(start(carrier));
        Desk desk(1, epochOf(m_caller, url()));
        desk.want(nameOf(1));
        QVERIFY(desk.deliver(m_caller, url()));
        QVERIFY(becomes(m_caller, url(), nameOf(1), LabelState::Check));
        for (int round = 0; round < 3; ++round) { // killed and started again, wanted by others: it stays a person's
            m_node->kill();
            QVERIFY(m_node->start(carrier.options()));
            Desk other(10 + round, epochOf(m_caller, url()));
            other.want(nameOf(1));
            QVERIFY(other.deliver(m_caller, url()));
            QCOMPARE(labelAt(m_caller, url(), nameOf(1))->state, LabelState::Check);
        }
        QCOMPARE(carrier.bought().size(), wasBought ? 1 : 0);
        QVERIFY(m_caller.get(url(), QStringLiteral("/cases")).body.contains("/v1/labels/DEMO-1/1/1"));
        const bool heron = labelAt(m_caller, url(), nameOf(1))->carrier == u"heron"; // what a person reads on the carrier's site
        const QString tracking = heron ? QStringLiteral("HRN0000000001") : QStringLiteral("095212340000000013");
        const QStringList decision = wasBought ? QStringList{QStringLiteral("bought"), QStringLiteral("--note"), tracking}
                                               : QStringList{QStringLiteral("not_bought")};
        QCOMPARE(command(QStringList{QStringLiteral("cases"), QStringLiteral("decide"), QStringLiteral("/v1/labels/DEMO-1/1/1")} +
                             decision,
                         m_store),
                 0);
        if (wasBought) { // given back, and the desk wants the next revision
            QTRY_VERIFY_WITH_TIMEOUT(carrier.givenBack() == 1, 20'000);
            desk.journal().add(labelVoided("DEMO-1"), orderTask("DEMO-1"));
            desk.want(nameOf(1, 1, 2));
            QVERIFY(desk.deliver(m_caller, url()));
            QTRY_VERIFY_WITH_TIMEOUT(carrier.bought().size() == 2, 20'000);
        } else { // bought once more, on a person's word
            QVERIFY(becomes(m_caller, url(), nameOf(1), LabelState::Check));
        }
        QVERIFY(carrier.mostOfOne() <= 1);
    }

    /// A restored store and a carrier that cannot be asked: no label is bought by itself; what was printed is no case.
    void restoredWithoutLookUp()
    {
        const Carrier carrier(QStringLiteral("latency_ms=50..200,lookup=off,seed=2"));
        QVERIFY(start(carrier));
        QTRY_VERIFY(m_caller.get(url(), QStringLiteral("/v1/orders/DEMO-1")).status == 200);
        QVERIFY(backUp());
        Desk desk(1, epochOf(m_caller, url()));
        desk.want(nameOf(1));
        QVERIFY(desk.deliver(m_caller, url()));
        QVERIFY(becomes(m_caller, url(), nameOf(1), LabelState::Ready));
        QVERIFY(playBack());
        QCOMPARE(command({QStringLiteral("new-epoch")}, m_store), 0);
        QVERIFY(start(carrier));
        Desk other(2, epochOf(m_caller, url()));
        other.want(nameOf(1));
        other.want(nameOf(2));
        QVERIFY(other.deliver(m_caller, url()));
        QVERIFY(desk.deliver(m_caller, url()));
        QVERIFY(becomes(m_caller, url(), nameOf(1), LabelState::Check));
        QVERIFY(becomes(m_caller, url(), nameOf(2), LabelState::Check));
        QCOMPARE(carrier.bought().size(), 1);
    }

    /// E9: the document goes out once, and the store that had it is lost. Who printed it has it; the others ask a person.
    void aDocumentThatIsHandedOutOnce()
    {
        const Carrier carrier(QStringLiteral("latency_ms=50..200,download=once,seed=2"));
        QVERIFY(start(carrier));
        QTRY_VERIFY(m_caller.get(url(), QStringLiteral("/v1/orders/DEMO-1")).status == 200);
        QVERIFY(backUp());
        Desk desk(1, epochOf(m_caller, url()));
        for (int order : {1, 2})
            desk.want(nameOf(order));
        QVERIFY(desk.deliver(m_caller, url()));
        for (int order : {1, 2})
            QVERIFY(becomes(m_caller, url(), nameOf(order), LabelState::Ready));
        desk.journal().add(domain::PrintSent{journalB, nameOf(1).order, 1, 1, QStringLiteral("zpl"), false}, orderTask("DEMO-1"));
        QVERIFY(desk.deliver(m_caller, url()));
        QVERIFY(playBack());
        QCOMPARE(command({QStringLiteral("new-epoch")}, m_store), 0);
        QVERIFY(start(carrier));
        QVERIFY(desk.deliver(m_caller, url()));
        for (int order : {1, 2})
            QVERIFY(becomes(m_caller, url(), nameOf(order), LabelState::Check));
        const QByteArray cases = m_caller.get(url(), QStringLiteral("/v1/cases")).body;
        QVERIFY(cases.contains("/v1/labels/DEMO-2/1/1"));
        QVERIFY(!cases.contains("/v1/labels/DEMO-1/1/1"));
        QCOMPARE(carrier.mostOfOne(), 1);
    }

    /// Two nodes that share nothing but the carrier: a station brings its facts to both.
    void splitStores()
    {
        const Carrier carrier(QStringLiteral("latency_ms=50..400,lost_answer=0.2,seed=6"));
        QVERIFY(start(carrier));
        QVERIFY(m_database.sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE split_") + m_name));
        Node apart(QStringLiteral("node-2"), m_database.pattern().arg(QStringLiteral("split_") + m_name));
        QVERIFY(apart.start(carrier.options()));
        std::vector<Desk> desks;
        for (int number = 1; number <= 6; ++number) {
            desks.emplace_back(number, epochOf(m_caller, number % 2 ? url() : apart.url()));
            desks.back().want(nameOf(number));
        }
        for (int round = 0; round < 2; ++round) {
            for (size_t i = 0; i < desks.size(); ++i)
                QVERIFY(desks[i].deliver(m_caller, (i + size_t(round)) % 2 == 0 ? url() : apart.url()));
        }
        for (int number = 1; number <= 6; ++number) {
            for (const QUrl &node : {url(), apart.url()})
                QVERIFY(becomes(m_caller, node, nameOf(number), LabelState::Ready));
            QCOMPARE(labelAt(m_caller, url(), nameOf(number))->tracking, labelAt(m_caller, apart.url(), nameOf(number))->tracking);
        }
        QCOMPARE(carrier.bought().size(), 6);
        QCOMPARE(carrier.mostOfOne(), 1);
    }
};

PACKHORSE_TEST(TstRestoredLabels)
#include "tst_restored_labels.moc"
