// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/real/bench.h"
#include "support/private_session.h"
#include "support/free_port.h"
#include <QLocale>
#include <QProcess>
#include <QTimer>

using namespace faults;

namespace {

bool isTask(const Seen &seen) { return seen.method == "GET" && seen.path.startsWith("/v1/routes/"); }

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

const QByteArray page = "<html><head><title>Sign in to the guest network</title></head><body>Welcome</body></html>";

} // namespace

/// Sections C and D of faults.md: everything that a network and an edge do to a request.
class TstNetworkFaults : public QObject
{
    Q_OBJECT

    /// Facts 1 to n arrived one after the other: what was appended begins where the last one ended, or before.
    static bool wasSentOnce(const FaultProxy &net)
    {
        QSet<QByteArray> delivered;
        for (const auto &seen : net.seen()) {
            const QByteArray name = seen->path + seen->headers.value("packhorse-first-sequence") + seen->headers.value("packhorse-chain-after");
            if (seen->isAppend() && seen->wasDelivered && std::exchange(delivered, delivered | QSet<QByteArray>{name}).contains(name))
                return false;
        }
        return true;
    }

    static QByteArray ran(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool isWell = process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return isWell ? QByteArray() : program.toUtf8() + ": " + process.readAll();
    }
    /// A server whose certificate this station cannot believe, as it is where a clock is years off.
    static bool startTls(emulator::Child &server, quint16 port, const Shift &shift)
    {
        const QString key = shift.file("tls.key");
        const QString certificate = shift.file("tls.crt");
        const QByteArray wrong =
            ran(QStringLiteral("openssl"), {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                                            QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("1"), QStringLiteral("-subj"),
                                            QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
        if (!wrong.isEmpty())
            qWarning("%s", wrong.constData());
        server.start({QStringLiteral("openssl"),
                      {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-key"), key,
                       QStringLiteral("-cert"), certificate, QStringLiteral("-quiet")},
                      {},
                      shift.file("tls.log")});
        return wrong.isEmpty();
    }

private Q_SLOTS:
    // C1, shortened: the 8 hours of a shift are a matter of how many facts wait, not of how long.
    void c1NoNetworkForALongTime()
    {
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work(1, 0.02);
        QVERIFY(shift.recorded(10));
        shift.net().cut();
        QVERIFY(shift.recorded(150, 60'000));
        shift.rest();
        QVERIFY(shift.delivery()->onDevice >= 150);
        shift.net().mend();
        QVERIFY2(shift.delivered(60'000), "within a minute of its return");
        VERIFY_CLOSED(shift);
    }

    // C2, shortened
    void c2Flaps()
    {
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work(20);
        QVERIFY(shift.recorded(5));
        QTimer flap;
        QObject::connect(&flap, &QTimer::timeout, &flap, [&] { shift.net().isCut() ? shift.net().mend() : shift.net().cut(); });
        const int before = int(shift.net().seen().size());
        flap.start(2000);
        QVERIFY(shift.recorded(100, 120'000));
        flap.stop();
        shift.net().mend();
        QVERIFY2(shift.delivered(60'000), "no stall after it healed");
        QVERIFY(shift.net().mostAppendsInFlight() <= 1);
        QVERIFY2(int(shift.net().seen().size()) - before < 100 * 12, "the rate of requests is bounded");
        VERIFY_CLOSED(shift);
    }

    // C3
    void c3ABlackHoleIsLeftForAnotherNode()
    {
        Shift shift;
        QVERIFY(shift.startServer());
        FaultProxy other(shift.serverPort());
        shift.withNodes(QStringLiteral("http://127.0.0.1:%1,http://127.0.0.1:%2").arg(shift.net().port()).arg(other.port()));
        QVERIFY(shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(8));
        shift.net().script = [](const Seen &) { return Deed::swallow(); };
        shift.net().forgetConnections();
        const auto delivered = [&] { return other.count([](const Seen &seen) { return seen.isAppend() && seen.wasAnswered; }) > 0; };
        QVERIFY2(Shift::until(delivered, 40'000), "the deadline fires and the other node is asked");
        QCOMPARE(shift.sounded(QStringLiteral("unknown")), 0);
        QCOMPARE(shift.delivery()->attention, 0);
        VERIFY_CLOSED(shift);
    }

    void c3ABlackHoleIsNoVerdict()
    {
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(8));
        shift.net().script = [](const Seen &) { return Deed::swallow(); };
        QVERIFY(shift.recorded(20, 30'000));
        QVERIFY(Shift::until([&] { return shift.net().count([](const Seen &seen) { return seen.isAppend() || seen.isProbe(); }) > 3; }, 60'000));
        QVERIFY(shift.delivery()->onDevice >= 20);
        QCOMPARE(shift.delivery()->attention, 0);
        shift.net().script = nullptr;
        VERIFY_CLOSED(shift);
    }

    // C4
    void c4AHalfOpenConnection()
    {
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(8));
        const int tunnels = shift.net().tunnels();
        QVERIFY2(tunnels > 0, "notifications are open");
        shift.net().forgetConnections();
        shift.rest();
        QVERIFY2(shift.delivered(20'000), "the request's own limit ends it");
        QVERIFY2(Shift::until([&] { return shift.net().tunnels() > tunnels; }, 61'000), "dead after 45 s, found at a ping of 15 s");
        shift.work();
        QVERIFY(shift.recorded(5));
        VERIFY_CLOSED(shift);
    }

    // C7: Qt sends a body again by itself when the peer closes early, unless it is given as a sequential device.
    void c7NothingIsSentAgainBehindOurBack_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("reset");
        QTest::newRow("closed before a byte") << 0 << false;
        QTest::newRow("reset before a byte") << 0 << true;
        QTest::newRow("half a status line") << 7 << false;
        QTest::newRow("half a head") << 60 << false;
        QTest::newRow("half a head, reset") << 60 << true;
        QTest::newRow("half a body") << 400 << false;
    }
    void c7NothingIsSentAgainBehindOurBack()
    {
        QFETCH(int, bytes);
        QFETCH(bool, reset);
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(5));
        int spoilt = 0;
        shift.net().script = [&](const Seen &seen) {
            if (!seen.isAppend() || spoilt >= 4)
                return Deed::pass();
            ++spoilt;
            return reset ? Deed::resetReply(bytes) : Deed::cutReply(bytes);
        };
        QVERIFY(Shift::until([&] { return spoilt >= 4; }, 60'000));
        QVERIFY(shift.recorded(3));
        VERIFY_CLOSED(shift);
        QVERIFY2(wasSentOnce(shift.net()), "the server got each body once: the cursor was asked for before anything was sent again");
    }

    void cRequestsThatAreSpoilt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("cut in the middle") << 0;
        QTest::newRow("delivered late") << 1;
        QTest::newRow("delivered a second time later") << 2;
    }
    void cRequestsThatAreSpoilt()
    {
        QFETCH(int, kind);
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        int n = 0;
        shift.net().script = [&](const Seen &seen) {
            if (!seen.isAppend() || ++n % 2 == 0)
                return Deed::pass();
            return kind == 0 ? Deed::cutRequest(200 + n * 37) : kind == 1 ? Deed::late(700) : Deed::twice(300 + n * 20);
        };
        shift.work();
        QVERIFY(shift.recorded(25, 60'000));
        VERIFY_CLOSED(shift);
        QVERIFY(n >= 4);
        QVERIFY(shift.net().mostAppendsInFlight() <= 1);
    }

    // C9
    void c9TheEdgeAnswers_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("more");
        const QByteArray html = "text/html";
        QTest::newRow("200, a page") << QByteArray("200 OK") << html << QByteArray();
        QTest::newRow("200, JSON of somebody else") << QByteArray("200 OK") << QByteArray("application/json") << QByteArray();
        QTest::newRow("302") << QByteArray("302 Found") << html << QByteArray("Location: http://127.0.0.1:9/portal");
        QTest::newRow("307") << QByteArray("307 Temporary Redirect") << html << QByteArray("Location: http://127.0.0.1:9/portal");
        QTest::newRow("401") << QByteArray("401 Unauthorized") << html << QByteArray("WWW-Authenticate: Basic realm=\"proxy\"");
        QTest::newRow("403") << QByteArray("403 Forbidden") << html << QByteArray();
        QTest::newRow("404") << QByteArray("404 Not Found") << html << QByteArray();
        QTest::newRow("413") << QByteArray("413 Content Too Large") << html << QByteArray();
        QTest::newRow("429") << QByteArray("429 Too Many Requests") << html << QByteArray("Retry-After: 1");
        QTest::newRow("500") << QByteArray("500 Internal Server Error") << html << QByteArray();
        QTest::newRow("502") << QByteArray("502 Bad Gateway") << html << QByteArray();
        QTest::newRow("503") << QByteArray("503 Service Unavailable") << html << QByteArray();
    }
    void c9TheEdgeAnswers()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, more);
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(5));
        int spoilt = 0;
        shift.net().script = [&](const Seen &seen) {
            if (!seen.path.startsWith("/v1/") || spoilt >= 12)
                return Deed::pass();
            ++spoilt;
            return Deed::answered(status, type, type == "text/html" ? page : QByteArray("{\"ok\":true}"), more);
        };
        QVERIFY(Shift::until([&] { return spoilt >= 6; }, 60'000));
        QCOMPARE(shift.delivery()->attention, 0);
        QCOMPARE(shift.sounded(QStringLiteral("unknown")), 0);
        shift.net().script = nullptr;
        VERIFY_CLOSED(shift);
        QCOMPARE(shift.delivery()->attention, 0);
    }

    // C9: our own 413 halves the batch, somebody else's is no verdict.
    void c9Our413HalvesTheBatch()
    {
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work(1, 0);
        QVERIFY(shift.recorded(4));
        shift.net().cut();
        QVERIFY(shift.recorded(40));
        shift.rest();
        constexpr qsizetype most = 4;
        std::vector<qsizetype> sizes; // from the first that was too big
        shift.net().script = [&](const Seen &seen) {
            const qsizetype lines = seen.body.count('\n');
            if (!seen.isAppend() || (sizes.empty() && lines <= most))
                return Deed::pass();
            sizes.push_back(lines);
            if (lines <= most)
                return Deed::pass();
            const QByteArray journal = seen.path.split('/').value(3);
            return Deed::answered("413 Content Too Large", "application/problem+json",
                                  "{\"type\":\"urn:packhorse:problem:too-big\",\"title\":\"Too big\",\"status\":413,\"journal\":\"" + journal + "\"}");
        };
        shift.net().mend();
        QVERIFY(shift.delivered());
        QVERIFY(sizes.size() >= 3);
        for (size_t i = 1; i < sizes.size(); ++i)
            QVERIFY2(sizes[i] <= std::max<qsizetype>(1, sizes[0] / 2), qPrintable(QStringLiteral("%1 after %2").arg(sizes[i]).arg(sizes[0])));
        VERIFY_CLOSED(shift);
    }

    // C9: Retry-After, in seconds and as a date.
    void c9RetryAfterIsKept_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("asDate");
        QTest::newRow("503, seconds") << QByteArray("503 Service Unavailable") << false;
        QTest::newRow("503, date") << QByteArray("503 Service Unavailable") << true;
        QTest::newRow("429, seconds") << QByteArray("429 Too Many Requests") << false;
        QTest::newRow("429, date") << QByteArray("429 Too Many Requests") << true;
    }
    void c9RetryAfterIsKept()
    {
        QFETCH(QByteArray, status);
        QFETCH(bool, asDate);
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(4));
        shift.rest();
        QVERIFY(shift.delivered());
        int spoilt = 0;
        int number = 0;
        qint64 until_ms = 0;
        QElapsedTimer clock;
        clock.start();
        shift.net().script = [&](const Seen &seen) {
            if (!seen.isAppend() || spoilt > 0)
                return Deed::pass();
            ++spoilt;
            number = seen.number;
            until_ms = seen.at_ms + (asDate ? 2900 : 4000); // a date has whole seconds only
            const QByteArray when = asDate ? httpDate(QDateTime::currentDateTimeUtc().addSecs(4)) : QByteArray("4");
            return Deed::answered(status, "text/html", page, "Retry-After: " + when);
        };
        shift.work();
        QVERIFY(shift.recorded(2));
        shift.rest();
        QVERIFY(Shift::until([&] { return spoilt == 1; }, 10'000));
        VERIFY_CLOSED(shift);
        const int early = shift.net().count([&](const Seen &seen) {
            return (seen.isAppend() || seen.isProbe()) && seen.number > number && seen.at_ms < until_ms;
        });
        QCOMPARE(early, 0);
    }

    // C10
    void c10AnAddressThatIsNoUse_data()
    {
        QTest::addColumn<QString>("node");
        QTest::addColumn<QByteArray>("cause");
        QTest::newRow("no such name") << QStringLiteral("https://no-such-host.invalid:8080") << QByteArray("not found");
        QTest::newRow("IPv6 without anybody") << QStringLiteral("http://[::1]:%1") << QByteArray("refused");
        QTest::newRow("TLS that does not hold") << QStringLiteral("https://127.0.0.1:%1") << QByteArray("the certificate is");
    }
    void c10AnAddressThatIsNoUse()
    {
        QFETCH(QString, node);
        QFETCH(QByteArray, cause);
        support::PrivateSession session; // a station of a server elsewhere keeps its secrets in a keychain
        const QString trouble = session.start(support::PrivateSession::Keyring::Unlocked);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        session.enter();
        Shift shift;
        QVERIFY(shift.startServer());
        emulator::Child tls;
        const quint16 port = support::freePort();
        if (node.startsWith(u"https"))
            QVERIFY(startTls(tls, port, shift));
        const QString bad = node.contains(u"%1") ? node.arg(port) : node;
        shift.withNodes(QStringLiteral("%1,http://127.0.0.1:%2").arg(bad).arg(shift.net().port()));
        shift.net().cut();
        QVERIFY(shift.startStation());
        const auto isNamed = [&] { return shift.stationSays().toLower().contains(cause) && shift.stationSays().contains(bad.toUtf8()); };
        QVERIFY2(Shift::until(isNamed, 20'000), shift.stationSays().constData());
        shift.net().mend();
        QVERIFY2(shift.workedTo(QStringLiteral("location")), "the other node is asked");
        shift.work();
        QVERIFY(shift.recorded(10));
        QCOMPARE(shift.delivery()->attention, 0);
        VERIFY_CLOSED(shift);
    }

    // C12
    void c12AThinLink()
    {
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(8));
        int n = 0;
        shift.net().slow(8000, 2000);
        shift.net().script = [&](const Seen &) { return ++n % 20 == 0 ? Deed::swallow() : Deed::pass(); };
        QElapsedTimer clock;
        clock.start();
        QVERIFY(shift.recorded(60, 30'000));
        QVERIFY2(clock.elapsed() < 15'000, "the screen does not wait for the link");
        shift.rest();
        QVERIFY2(shift.delivered(90'000), "what waits grows less");
        VERIFY_CLOSED(shift);
    }

    // D14
    void d14ASnapshotThatIsNotWhole_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("cut in the middle") << 0;
        QTest::newRow("not valid") << 1;
        QTest::newRow("of nobody's schema") << 2;
    }
    void d14ASnapshotThatIsNotWhole()
    {
        QFETCH(int, kind);
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(12));
        int spoilt = 0;
        shift.net().script = [&](const Seen &seen) {
            if (!isTask(seen) || spoilt >= 4)
                return Deed::pass();
            ++spoilt;
            switch (kind) {
            case 0: return Deed::cutReply(3000);
            case 1: return Deed::answered("200 OK", "application/json", "{\"id\":\"R-1\",\"stops\":[{\"number\":1,", "ETag: \"x\"");
            default: return Deed::answered("200 OK", "application/json", "{\"id\":\"R-1\"}", "ETag: \"y\"");
            }
        };
        QVERIFY(Shift::until([&] { return spoilt >= 3; }, 60'000));
        QVERIFY(shift.recorded(5));
        const int tasks = shift.net().count([](const Seen &seen) { return isTask(seen); });
        shift.net().script = nullptr;
        QVERIFY2(Shift::until([&] { return shift.net().count([](const Seen &seen) { return isTask(seen) && seen.wasAnswered; }) > tasks; }, 40'000),
                 "it is asked for again");
        VERIFY_CLOSED(shift);
    }
};

PACKHORSE_TEST(TstNetworkFaults)
#include "tst_network_faults.moc"
