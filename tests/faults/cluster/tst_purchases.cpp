// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cluster/bench/nodes.h"
#include "server/core/carrier_ledger.h"
#include "server/core/labels.h"
#include "support/test_main.h"
#include "unit/server/desk_facts.h"

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
    QTemporaryDir m_folder;
    Caller m_caller;

    [[nodiscard]] QString ledger() const { return m_folder.filePath(QStringLiteral("carrier.db")); }
    [[nodiscard]] QMap<QString, int> bought() const
    {
        const auto books = server::CarrierLedger::open(ledger());
        MUST(books.hasValue(), "the carrier's books can be read");
        QMap<QString, int> all;
        for (const auto &purchase : (*books)->all())
            ++all[purchase.reference];
        return all;
    }
    std::optional<domain::Label> label(const QUrl &node, int parcel)
    {
        const Reply reply = m_caller.get(node, QStringLiteral("/v1/labels/DEMO-1/%1/1").arg(parcel));
        const auto label = codec::decodeLabel(reply.body);
        return reply.status == 200 && label ? std::optional(*label) : std::nullopt;
    }
    static StationJournal wanting(int desk, const QString &epoch)
    {
        StationJournal j(QStringLiteral("0190a000-0000-7000-8000-00000000300%1").arg(desk), QStringLiteral("desk-%1").arg(desk));
        j.add(orderTaken("DEMO-1"), orderTask("DEMO-1"));
        for (int parcel = 1; parcel <= parcels; ++parcel) {
            if (parcel > 1)
                j.add(domain::ParcelAdded{parcel}, orderTask("DEMO-1"));
            j.add(labelWanted("DEMO-1", epoch, parcel), orderTask("DEMO-1"));
        }
        return j;
    }

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
        const QStringList more{QStringLiteral("--demo"), QStringLiteral("--carrier"),
                               QStringLiteral("emulated:latency_ms=50..900,fail=0.1,lost_answer=0.2,seed=4,ledger=") + ledger()};
        std::vector<std::unique_ptr<Node>> nodes;
        for (const char *name : {"node-1", "node-2"}) {
            nodes.push_back(std::make_unique<Node>(QLatin1String(name), store));
            QVERIFY(nodes.back()->start(more));
        }
        const QString epoch = codec::decodeJournalAnswer(
                                  m_caller.get(nodes[0]->url(), QStringLiteral("/v1/journals/") + journalA).body)
                                  ->epoch;
        std::vector<StationJournal> stations;
        for (int desk = 0; desk < desks; ++desk)
            stations.push_back(wanting(desk, epoch));
        for (int round = 0; round < 2 * parcels; ++round) { // a fact or two from every desk, then a node dies
            for (size_t desk = 0; desk < stations.size(); ++desk) {
                const QUrl node = nodes[(desk + size_t(round)) % 2]->url();
                const domain::Sequence at = m_caller.cursor(node, stations[desk].journal);
                const auto last = domain::Sequence(stations[desk].lines.size());
                if (at >= 0 && at < last)
                    static_cast<void>(m_caller.append(node, stations[desk].call(at + 1, at + 1)));
            }
            Node &dying = *nodes[size_t(round) % 2];
            dying.kill();
            QVERIFY(dying.start(more));
        }
        for (int parcel = 1; parcel <= parcels; ++parcel)
            QTRY_VERIFY_WITH_TIMEOUT(label(nodes[0]->url(), parcel) &&
                                         label(nodes[0]->url(), parcel)->state == domain::LabelState::Ready,
                                     90'000);
        const QMap<QString, int> all = bought();
        QCOMPARE(all.size(), parcels);
        for (auto one = all.begin(); one != all.end(); ++one)
            QVERIFY2(one.value() == 1, qPrintable(one.key()));
        for (int parcel = 1; parcel <= parcels; ++parcel)
            QCOMPARE(label(nodes[1]->url(), parcel)->tracking, label(nodes[0]->url(), parcel)->tracking);
    }
};

PACKHORSE_TEST(TstPurchases)
#include "tst_purchases.moc"
