// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cluster/bench/nodes.h"
#include "support/test_main.h"
#include "unit/server/warehouse.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QWebSocket>
#include <csignal>

using namespace cluster;
using namespace support;

namespace {

/// "The store, as anybody can read it": its events, by the command line.
std::vector<QJsonObject> exported(const QString &store, const QString &what)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(PACKHORSE_BIN_DIR "/packhorse-server"),
                  {QStringLiteral("export"), what, QStringLiteral("--store"), store});
    MUST(process.waitForFinished(60'000) && process.exitCode() == 0, "the store is exported");
    std::vector<QJsonObject> lines;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            lines.push_back(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

/// A small model of a station: it goes on at the cursor that any node tells, with the original bytes.
class Sender
{
public:
    Sender(Caller &caller, StationJournal &journal)
        : m_caller(caller)
        , m_journal(journal)
    {
    }
    /// One attempt at this node; true when everything is there. A 503 and silence are no verdicts.
    bool attempt(const QUrl &node)
    {
        const domain::Sequence at = m_caller.cursor(node, m_journal.journal);
        if (at < 0)
            return false;
        const auto last = domain::Sequence(m_journal.lines.size());
        if (at < last)
            static_cast<void>(m_caller.append(node, m_journal.call(at + 1, std::min(at + 50, last))));
        return at == last;
    }
    /// From node to node until everything is there.
    bool deliver(const std::vector<QUrl> &nodes)
    {
        for (int tries = 0; tries < 400; ++tries) {
            if (attempt(nodes[size_t(tries) % nodes.size()]))
                return true;
        }
        return false;
    }

private:
    Caller &m_caller;
    StationJournal &m_journal;
};

} // namespace

/// Three real nodes on one real PostgreSQL, behind the HAProxy configuration that is shipped. Rows of faults.md, P.
class TstCluster : public QObject
{
    Q_OBJECT
private:
    PostgreSql m_database;
    Caller m_caller;
    QString m_store;
    std::vector<std::unique_ptr<Node>> m_nodes;
    int m_made = 0;

    Node &node(int number) { return *m_nodes.at(size_t(number - 1)); }
    std::vector<QUrl> urls() const
    {
        std::vector<QUrl> all;
        for (const auto &one : m_nodes)
            all.push_back(one->url());
        return all;
    }
    domain::RouteSnapshot route(const QUrl &base)
    {
        const Reply reply = m_caller.get(base, QStringLiteral("/v1/routes/R-1"));
        const auto snapshot = codec::decodeRouteSnapshot(reply.body);
        MUST(snapshot.hasValue(), "the route is a snapshot");
        return *snapshot;
    }
    /// Each of these facts is in the store once, applied, in its journal's order.
    void verifyStored(const std::vector<const StationJournal *> &journals)
    {
        QMap<QString, qint64> next;
        QSet<QString> seen;
        qint64 arrival = 0;
        for (const QJsonObject &event : exported(m_store, QStringLiteral("events"))) {
            QVERIFY(event.value(QLatin1String("arrival")).toInteger() == ++arrival);
            QCOMPARE(event.value(QLatin1String("sequence")).toInteger(),
                     ++next[event.value(QLatin1String("journal")).toString()]);
            QCOMPARE(event.value(QLatin1String("outcome")).toString(), QStringLiteral("applied"));
            const QString id = event.value(QLatin1String("fact")).toObject().value(QLatin1String("id")).toString();
            QVERIFY(!seen.contains(id));
            seen.insert(id);
        }
        qsizetype written = 0;
        for (const StationJournal *journal : journals) {
            written += qsizetype(journal->lines.size());
            QCOMPARE(next.value(journal->journal), qint64(journal->lines.size()));
        }
        QCOMPARE(seen.size(), written);
    }
    static QString journalId(int number)
    {
        return QStringLiteral("0190a000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (PostgreSql::programs().isEmpty())
            QSKIP("PostgreSQL or Qt's driver for it is not installed (Debian: postgresql, libqt6sql6-psql)");
        QVERIFY(m_database.make());
        QVERIFY(m_database.start());
    }

    /// An empty database and three nodes that are started at once on it (not yet waited for).
    void init()
    {
        const QString name = QStringLiteral("cluster_%1").arg(++m_made);
        QVERIFY(m_database.sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + name));
        m_store = m_database.pattern().arg(name);
        for (int number = 1; number <= 3; ++number)
            m_nodes.push_back(std::make_unique<Node>(QStringLiteral("node-%1").arg(number), m_store));
        for (const auto &one : m_nodes)
            one->begin({QStringLiteral("--demo")});
        for (const auto &one : m_nodes)
            QVERIFY(one->listens());
    }
    void cleanup() { m_nodes.clear(); }

    void allAtOnceOnAnEmptyStoreAreOneCluster()
    {
        QSet<QString> epochs;
        QSet<QByteArray> routes;
        for (const QUrl &url : urls()) {
            const Reply health = m_caller.get(url, QStringLiteral("/health"));
            QCOMPARE(health.status, 200);
            const QJsonObject checks = QJsonDocument::fromJson(health.body)[QLatin1String("checks")].toObject();
            epochs.insert(checks[QLatin1String("store")][0][QLatin1String("observedValue")].toString());
            QCOMPARE(checks[QLatin1String("store:shared")][0][QLatin1String("observedValue")].toBool(), true);
            QCOMPARE(checks[QLatin1String("cluster:name")][0][QLatin1String("observedValue")].toString(),
                     QStringLiteral("test"));
            QTRY_COMPARE(QJsonDocument::fromJson(m_caller.get(url, QStringLiteral("/health")).body)[QLatin1String("checks")]
                             [QLatin1String("notifications:lag")][0][QLatin1String("status")]
                                 .toString(),
                         QStringLiteral("pass"));
            QTRY_VERIFY(m_caller.get(url, QStringLiteral("/v1/routes/R-1")).status == 200);
            routes.insert(m_caller.get(url, QStringLiteral("/v1/tasks")).body);
        }
        QCOMPARE(epochs.size(), 1);
        QCOMPARE(routes.size(), 1);
    }

    void aNodeOfAnotherClusterIsRefused()
    {
        Program other;
        other.start(QStringLiteral(PACKHORSE_BIN_DIR "/packhorse-server"),
                    {QStringLiteral("serve"), QStringLiteral("--store"), m_store, QStringLiteral("--listen"),
                     QStringLiteral("127.0.0.1:0"), QStringLiteral("--cluster"), QStringLiteral("another")});
        QCOMPARE(other.ended(), 2);
        QVERIFY(other.errors().contains("belongs to cluster test"));
    }

    void whatOneNodeTookEveryNodeHas()
    {
        StationJournal j(journalA);
        j.add(taken());
        j.add(domain::OperatorSignedOut{}, {});
        const auto answer = codec::decodeJournalAnswer(m_caller.append(node(1).url(), j.call()).body);
        QVERIFY(answer.hasValue());
        QCOMPARE(answer->cursor, 2);
        for (const QUrl &url : urls()) {
            const auto probe =
                codec::decodeJournalAnswer(m_caller.get(url, QStringLiteral("/v1/journals/") + journalA).body);
            QCOMPARE(probe->cursor, 2);
            QCOMPARE(probe->chain, answer->chain);
            QCOMPARE(probe->epoch, answer->epoch);
            QCOMPARE(route(url).included.at(domain::JournalId(journalA)), 1);
        }
    }

    void oneJournalOnTwoNodesAtOnce()
    {
        StationJournal j(journalA);
        for (int round = 0; round < 20; ++round) {
            const auto first = j.add(domain::OperatorSignedOut{}, {});
            for (int i = 0; i < 20; ++i)
                j.add(domain::OperatorSignedOut{}, {});
            std::vector<std::unique_ptr<QNetworkReply>> replies;
            for (const QUrl &url : urls())
                replies.push_back(m_caller.post(url, j.call(first)));
            for (const auto &reply : replies) {
                const Reply answer = Caller::answered(*reply);
                QCOMPARE(answer.status, 200);
                const auto verdict = codec::decodeJournalAnswer(answer.body);
                QCOMPARE(verdict->cursor, domain::Sequence(j.lines.size()));
                QVERIFY(verdict->results.empty()); // nobody's facts became duplicates of themselves
            }
        }
        verifyStored({&j});
    }

    /// The same fact in two journals (after a fork), appended at the same moment on two nodes: one has the effect.
    void oneFactInTwoJournalsAtOnceCountsOnce()
    {
        for (int round = 0; round < 10; ++round) {
            StationJournal a(journalId(2 * round + 1));
            StationJournal b(journalId(2 * round + 2));
            a.add(domain::OperatorSignedOut{}, {});
            b.addLine(a.lines[0]);
            const auto one = m_caller.post(node(1).url(), a.call());
            const auto other = m_caller.post(node(2).url(), b.call());
            size_t duplicates = 0;
            for (QNetworkReply *reply : {one.get(), other.get()}) {
                const auto verdict = codec::decodeJournalAnswer(Caller::answered(*reply).body);
                QVERIFY(verdict.hasValue());
                duplicates += verdict->results.size();
            }
            QCOMPARE(duplicates, size_t(1));
        }
    }

    void manyStationsOnOneRoute()
    {
        std::vector<std::unique_ptr<StationJournal>> journals;
        for (int i = 0; i < 6; ++i)
            journals.push_back(std::make_unique<StationJournal>(journalId(i + 1), QStringLiteral("handheld-%1").arg(i)));
        for (int round = 0; round < 10; ++round) {
            std::vector<std::unique_ptr<QNetworkReply>> replies;
            for (size_t i = 0; i < journals.size(); ++i) {
                const auto first = journals[i]->add(domain::StopSkipped{1});
                replies.push_back(m_caller.post(urls()[(i + size_t(round)) % 3], journals[i]->call(first)));
            }
            for (const auto &reply : replies)
                QCOMPARE(Caller::answered(*reply).status, 200);
        }
        QCOMPARE(route(node(2).url()).route.skips, 60); // no change of the route was written over
        std::vector<const StationJournal *> all;
        for (const auto &journal : journals)
            all.push_back(journal.get());
        verifyStored(all);
    }

    /// Two supervisors, two machines, one case: the first decision stands, the other one is told so.
    void twoDecisionsAtOnce()
    {
        StationJournal j(journalA);
        for (int round = 0; round < 5; ++round) {
            const auto first = j.add(domain::StopSkipped{1000 + round}); // there is no such stop
            QCOMPARE(m_caller.append(node(1).url(), j.call(first)).status, 200);
            const Reply open = m_caller.get(node(2).url(), QStringLiteral("/v1/cases"));
            const QString id = QJsonDocument::fromJson(open.body)[QLatin1String("cases")][0][QLatin1String("case")].toString();
            QVERIFY(!id.isEmpty());
            QProcess accept;
            QProcess reject;
            const auto decide = [&](QProcess &process, const QString &decision) {
                process.start(QStringLiteral(PACKHORSE_BIN_DIR "/packhorse-server"),
                              {QStringLiteral("cases"), QStringLiteral("decide"), id, decision, QStringLiteral("--store"),
                               m_store});
            };
            decide(accept, QStringLiteral("accept"));
            decide(reject, QStringLiteral("reject"));
            QVERIFY(accept.waitForFinished(20'000) && reject.waitForFinished(20'000));
            const QByteArray errors = accept.readAllStandardError() + reject.readAllStandardError();
            QVERIFY2(accept.exitCode() + reject.exitCode() == 1, errors.constData());
            QVERIFY2(errors.contains("decided already"), errors.constData());
            const auto snapshot = route(node(3).url());
            QVERIFY(!snapshot.open.contains(domain::JournalId(journalA)));
            const bool isCorrected = std::any_of(snapshot.corrections.begin(), snapshot.corrections.end(),
                                                 [&](const domain::Correction &c) { return c.event == j.idOf(first); });
            QCOMPARE(isCorrected, reject.exitCode() == 0);
        }
        QCOMPARE(QJsonDocument::fromJson(m_caller.get(node(3).url(), QStringLiteral("/v1/cases")).body)[QLatin1String("cases")]
                     .toArray()
                     .size(),
                 0);
    }

    void aChangeReachesStationsOfEveryNode()
    {
        std::vector<std::unique_ptr<QWebSocket>> sockets;
        QMap<int, QStringList> heard;
        for (int number = 1; number <= 3; ++number) {
            sockets.push_back(std::make_unique<QWebSocket>());
            QUrl url = node(number).url();
            url.setScheme(QStringLiteral("ws"));
            url.setPath(QStringLiteral("/v1/notifications"));
            connect(sockets.back().get(), &QWebSocket::textMessageReceived, this,
                    [&heard, number](const QString &text) { heard[number] << text; });
            sockets.back()->open(url);
            QTRY_COMPARE(sockets.back()->state(), QAbstractSocket::ConnectedState);
        }
        QTRY_COMPARE(QJsonDocument::fromJson(m_caller.get(node(3).url(), QStringLiteral("/health")).body)
                         [QLatin1String("checks")][QLatin1String("notifications:lag")][0][QLatin1String("status")]
                             .toString(),
                     QStringLiteral("pass"));
        heard.clear();
        StationJournal j(journalA);
        j.add(taken());
        QCOMPARE(m_caller.append(node(1).url(), j.call()).status, 200);
        for (int number = 1; number <= 3; ++number) {
            QTRY_COMPARE(heard[number].size(), 1);
            const auto told = codec::decodeNotification(heard[number][0].toUtf8());
            QCOMPARE(told->href, QStringLiteral("/v1/routes/R-1"));
            QCOMPARE(told->version, route(node(2).url()).version);
        }
        // The connection that listens is cut: it comes back, and says that anything may have been missed.
        heard.clear();
        QVERIFY(m_database.sql(QStringLiteral("postgres"),
                               QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                              " WHERE application_name='packhorse-listening'")));
        for (int number = 1; number <= 3; ++number)
            QTRY_VERIFY_WITH_TIMEOUT(heard[number].join(u' ').contains(QStringLiteral("/v1/tasks")), 10'000);
        QCOMPARE(m_caller.append(node(1).url(), j.call()).status, 200);
    }

    /// A4, D1: the node dies while its transaction waits; whoever comes to another node finds nothing half-done.
    void aNodeKilledInMidAppendLeavesNothing()
    {
        StationJournal j(journalA);
        j.add(taken());
        const auto holding = server::Store::open(m_store, server::Store::Missing::Refuse, TestWorld().world());
        QVERIFY(holding.hasValue());
        {
            server::Store::Transaction transaction(**holding);
            (*holding)->lock(server::Lock::Catalogue); // may be idle for longer
            (*holding)->lock(server::Lock::Facts);
            const auto reply = m_caller.post(node(1).url(), j.call());
            QTRY_VERIFY(!(*holding)
                             ->select("SELECT 1 FROM pg_locks WHERE locktype='advisory' AND NOT granted"
                                      " AND database=(SELECT oid FROM pg_database WHERE datname=current_database())")
                             .empty());
            node(1).kill();
            QCOMPARE(Caller::answered(*reply).status, 0);
        }
        QCOMPARE(m_caller.cursor(node(2).url(), journalA), 0);
        QCOMPARE(m_caller.append(node(2).url(), j.call()).status, 200);
        QVERIFY(node(1).start());
        QCOMPARE(m_caller.cursor(node(1).url(), journalA), 1);
        verifyStored({&j});
    }

    /// A node that froze in the middle of a transaction: the database ends its session, and the others go on.
    void aFrozenNodeHoldsOthersUpForAMomentOnly()
    {
        StationJournal j(journalA);
        j.add(taken());
        const auto frozen = server::Store::open(m_store, server::Store::Missing::Refuse, TestWorld().world());
        QVERIFY(frozen.hasValue());
        server::Store::Transaction transaction(**frozen);
        (*frozen)->lock(server::Lock::Facts);
        const auto reply = m_caller.post(node(1).url(), j.call());
        QVERIFY(!QTest::qWaitFor([&] { return reply->isFinished(); }, 1000));
        QCOMPARE(Caller::answered(*reply).status, 200);
        QCOMPARE(m_caller.cursor(node(2).url(), journalA), 1);
        QVERIFY_EXCEPTION_THROWN((*frozen)->run("SELECT 1"), server::StoreError);
    }

    /// D1: nodes are killed at random moments while facts come in; each is there once, in order.
    void nodesKilledAtRandomUnderLoad()
    {
        QRandomGenerator dice(4711);
        StationJournal j(journalA);
        Sender sender(m_caller, j);
        for (int round = 0; round < 12; ++round) {
            for (int i = 0; i < 60; ++i)
                j.add(domain::StopSkipped{1});
            Node &victim = node(int(dice.bounded(3)) + 1);
            const domain::Sequence at = m_caller.cursor(victim.url(), journalA);
            QVERIFY(at >= 0);
            const auto reply = m_caller.post(victim.url(), j.call(at + 1));
            QTest::qWait(int(dice.bounded(60)));
            victim.kill();
            static_cast<void>(Caller::answered(*reply)); // or not: the cursor tells
            QVERIFY(sender.deliver(urls()));
            QVERIFY(victim.start());
        }
        verifyStored({&j});
        QCOMPARE(route(node(1).url()).route.skips, int(j.lines.size()));
    }

    /// SIGTERM under load: nothing that was answered is lost, the node ends with 0, its WebSockets with 1001.
    void drainLosesNothing()
    {
        QWebSocket socket;
        QUrl url = node(1).url();
        url.setScheme(QStringLiteral("ws"));
        url.setPath(QStringLiteral("/v1/notifications"));
        socket.open(url);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        std::vector<std::unique_ptr<StationJournal>> journals;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 40; ++i) {
            journals.push_back(std::make_unique<StationJournal>(journalId(i + 1)));
            for (int n = 0; n < 20; ++n)
                journals.back()->add(domain::OperatorSignedOut{}, {});
            replies.push_back(m_caller.post(node(1).url(), journals.back()->call()));
        }
        QTRY_VERIFY(replies.front()->isFinished()); // some are answered, some in flight, some not yet sent
        const int status = node(1).stop();
        QCOMPARE(status, 0);
        QTRY_COMPARE(socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        std::vector<const StationJournal *> all;
        int answered = 0;
        for (size_t i = 0; i < journals.size(); ++i) {
            const bool ok = Caller::answered(*replies[i]).status == 200;
            answered += ok ? 1 : 0;
            const domain::Sequence there = m_caller.cursor(node(2).url(), journals[i]->journal);
            QVERIFY2(!ok || there == 20, "an answered append is in the store");
            QVERIFY2(there == 0 || there == 20, "never a part of one");
            QVERIFY(Sender(m_caller, *journals[i]).deliver({node(2).url(), node(3).url()}));
            all.push_back(journals[i].get());
        }
        QVERIFY(answered > 0);
        verifyStored(all);
    }

    /// PostgreSQL dies and comes back: 503 meanwhile, in our words; then the same nodes go on.
    void theDatabaseKilledAndStartedAgain()
    {
        StationJournal j(journalA);
        Sender sender(m_caller, j);
        for (int i = 0; i < 30; ++i)
            j.add(domain::StopSkipped{1});
        QVERIFY(sender.deliver(urls()));
        j.add(domain::StopSkipped{1});
        m_database.kill();
        for (const QUrl &url : urls()) {
            const Reply reply = m_caller.append(url, j.call(31));
            QCOMPARE(reply.status, 503);
            const auto problem = codec::decodeProblem(QByteArrayView(reply.body));
            QVERIFY(problem.hasValue());
            QCOMPARE(problem->type, domain::problemType("store-unavailable"));
            QVERIFY(!reply.header("retry-after").isEmpty());
            QCOMPARE(m_caller.get(url, QStringLiteral("/health")).status, 503);
        }
        QVERIFY(m_database.start());
        for (const QUrl &url : urls())
            QTRY_COMPARE_WITH_TIMEOUT(m_caller.get(url, QStringLiteral("/health")).status, 200, 10'000);
        QVERIFY(sender.deliver(urls()));
        verifyStored({&j});
    }

    /// D4: a dump is played back in mid-shift, a new epoch is made, and the stations bring what it lacks, once.
    void restoredFromADumpInMidShift()
    {
        const QString name = m_store.section(u'?', 0, 0).section(u'/', -1);
        StationJournal j(journalA);
        Sender sender(m_caller, j);
        for (int i = 0; i < 20; ++i)
            j.add(domain::StopSkipped{1});
        QVERIFY(sender.deliver(urls()));
        const QString dump = m_database.folder() + QStringLiteral("/in-mid-shift.dump");
        QVERIFY(!m_database.client(QStringLiteral("pg_dump"),
                                   {QStringLiteral("-Fc"), QStringLiteral("-f"), dump, name})
                     .isEmpty());
        for (int i = 0; i < 25; ++i)
            j.add(domain::StopSkipped{1});
        QVERIFY(sender.deliver(urls()));
        const QString before = route(node(1).url()).epoch;
        for (const auto &one : m_nodes)
            one->kill();
        QVERIFY(m_database.sql(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(name)));
        QVERIFY(m_database.sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + name));
        QVERIFY(!m_database.client(QStringLiteral("pg_restore"), {QStringLiteral("-d"), name, dump}).isEmpty());
        QProcess renew;
        renew.start(QStringLiteral(PACKHORSE_BIN_DIR "/packhorse-server"),
                    {QStringLiteral("new-epoch"), QStringLiteral("--store"), m_store});
        QVERIFY(renew.waitForFinished(20'000));
        QCOMPARE(renew.exitCode(), 0);
        for (const auto &one : m_nodes)
            QVERIFY(one->start());
        QCOMPARE(m_caller.cursor(node(2).url(), journalA), 20);
        QVERIFY(route(node(3).url()).epoch != before);
        QVERIFY(sender.deliver(urls()));
        verifyStored({&j});
        QCOMPARE(route(node(1).url()).route.skips, 45);
    }

    void throughTheBalancer()
    {
        if (!Balancer::isInstalled())
            QSKIP("HAProxy is not installed (Debian: haproxy)");
        Balancer balancer;
        QVERIFY(balancer.start({node(1).address(), node(2).address(), node(3).address()}));
        StationJournal j(journalA);
        Sender sender(m_caller, j);
        for (int round = 1; round <= 3; ++round) {
            for (int i = 0; i < 40; ++i)
                j.add(domain::StopSkipped{1});
            node(round).kill(); // whoever it is that has this station: the next one takes over
            QVERIFY(sender.deliver({balancer.url()}));
            QVERIFY(node(round).start());
            QTRY_COMPARE_WITH_TIMEOUT(m_caller.get(balancer.url(), QStringLiteral("/health")).status, 200, 10'000);
        }
        verifyStored({&j});
        // Too much at once is refused in the words of the contract, before it is read.
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(balancer.url().port()));
        socket.write("POST /v1/journals/" + journalB.toLatin1() +
                     "/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: 262145\r\n\r\n");
        QByteArray answer;
        QTRY_VERIFY((answer += socket.readAll()).contains("}"));
        QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.constData());
        const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        const auto problem = codec::decodeProblem(QByteArrayView(body));
        QVERIFY2(problem.hasValue(), answer.constData());
        QCOMPARE(problem->type, domain::problemType("too-large"));
        QCOMPARE(problem->journal->text(), journalB);
        StationJournal large(journalB);
        for (int i = 0; i < 16; ++i)
            large.addLine(QByteArray(16383, 'x'));
        QCOMPARE(m_caller.append(balancer.url(), large.call()).status, 200); // 262,144 bytes
        // Notifications pass.
        QWebSocket listener;
        QUrl url = balancer.url();
        url.setScheme(QStringLiteral("ws"));
        url.setPath(QStringLiteral("/v1/notifications"));
        QStringList heard;
        connect(&listener, &QWebSocket::textMessageReceived, this, [&](const QString &text) { heard << text; });
        listener.open(url);
        QTRY_COMPARE(listener.state(), QAbstractSocket::ConnectedState);
        j.add(taken());
        QVERIFY(sender.deliver({node(2).url()}));
        QTRY_VERIFY(heard.join(u' ').contains(QStringLiteral("/v1/routes/R-1")));
    }
};

PACKHORSE_TEST(TstCluster)
#include "tst_cluster.moc"
