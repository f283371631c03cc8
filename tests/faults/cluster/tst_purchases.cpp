// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cluster/bench/desks.h"
#include "support/test_main.h"

using namespace cluster;
using namespace support;

/// Two real nodes on one real PostgreSQL, killed in the middle of their purchases, while eight desks want the same labels
/// from both. What counts is what stands in the carrier's own books. Rows E4 and E5 of faults.md.
class TstPurchases : public QObject
{
    Q_OBJECT
private:
    static constexpr int parcels = 12;
    static constexpr int desks = 8;
    PostgreSql m_database;
    Caller m_caller;

    static domain::LabelName nameOf(int parcel) { return {domain::OrderId(QStringLiteral("DEMO-1")), parcel, 1}; }

private Q_SLOTS:
    void initTestCase()
    {
        if (PostgreSql::programs().isEmpty())
            QSKIP("PostgreSQL or Qt's driver for it is not installed (Debian: postgresql, libqt6sql6-psql)");
        QVERIFY(m_database.make());
        QVERIFY(m_database.start());
        QVERIFY(m_database.sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE purchases")));
    }

    void twoNodesThatAreKilledBuyOnce()
    {
        const QString store = m_database.pattern().arg(QStringLiteral("purchases"));
        const Carrier carrier(QStringLiteral("latency_ms=50..900,fail=0.1,lost_answer=0.2,seed=4"));
        const QStringList more = carrier.options();
        std::vector<std::unique_ptr<Node>> nodes;
        for (const char *name : {"node-1", "node-2"}) {
            nodes.push_back(std::make_unique<Node>(QLatin1String(name), store));
            QVERIFY(nodes.back()->start(more));
        }
        std::vector<Desk> stations;
        for (int desk = 0; desk < desks; ++desk) {
            stations.emplace_back(desk, epochOf(m_caller, nodes[0]->url()));
            for (int parcel = 1; parcel <= parcels; ++parcel)
                stations.back().want(nameOf(parcel));
        }
        for (int round = 0; round < 2 * parcels; ++round) { // a fact or two from every desk, then a node dies
            for (size_t desk = 0; desk < stations.size(); ++desk) {
                static_cast<void>(stations[desk].deliver(m_caller, nodes[(desk + size_t(round)) % 2]->url(), 1));
            }
            Node &dying = *nodes[size_t(round) % 2];
            dying.kill();
            QVERIFY(dying.start(more));
        }
        for (int parcel = 1; parcel <= parcels; ++parcel)
            QVERIFY(becomes(m_caller, nodes[0]->url(), nameOf(parcel), domain::LabelState::Ready, 90'000));
        QCOMPARE(carrier.bought().size(), parcels);
        QCOMPARE(carrier.mostOfOne(), 1);
        for (int parcel = 1; parcel <= parcels; ++parcel)
            QCOMPARE(labelAt(m_caller, nodes[1]->url(), nameOf(parcel))->tracking,
                     labelAt(m_caller, nodes[0]->url(), nameOf(parcel))->tracking);
    }
};

PACKHORSE_TEST(TstPurchases)
#include "tst_purchases.moc"
