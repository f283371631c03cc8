// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/command_line.h"
#include "server/http/running.h"
#include "support/test_main.h"
#include "warehouse.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <csignal>

using namespace support;

namespace {

const QString program = QStringLiteral(PACKHORSE_BIN_DIR "/packhorse-server");

struct Ended
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};
Ended runProgram(const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(20000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A server in a process of its own.
class Served
{
public:
    explicit Served(const QString &store, const QStringList &more = {})
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, QStringList{QStringLiteral("serve"), QStringLiteral("--store"), store,
                                           QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} +
                                   more);
        while (!process.canReadLine() && process.waitForReadyRead(20000)) {
        }
        const QString line = QString::fromLatin1(process.readLine()).trimmed();
        MUST(line.startsWith(QStringLiteral("listening on http://127.0.0.1:")), "the server says where it listens");
        url = QUrl(line.section(u' ', -1));
    }
    ~Served() { kill(); }
    void kill()
    {
        process.kill();
        process.waitForFinished(20000);
    }
    int stop()
    {
        process.terminate();
        process.waitForFinished(20000);
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    QByteArray append(const server::AppendCall &call)
    {
        QNetworkRequest request(url.resolved(QUrl(QStringLiteral("/v1/journals/%1/events").arg(call.journal))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-ndjson"));
        request.setRawHeader("Packhorse-First-Sequence", call.firstSequence);
        request.setRawHeader("Packhorse-Chain-Before", call.chainBefore);
        request.setRawHeader("Packhorse-Chain-After", call.chainAfter);
        request.setRawHeader("Packhorse-Proven", call.proven);
        std::unique_ptr<QNetworkReply> reply(m_network.post(request, call.body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(5000);
        return reply->readAll();
    }

    QProcess process;
    QUrl url;

private:
    QNetworkAccessManager m_network;
};

} // namespace

/// The real program, as command-line.md promises it.
class TstProcess : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString storeAt(const char *name) { return QStringLiteral("sqlite:") + m_folder.filePath(QLatin1String(name)); }
    QString fileWith(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        MUST(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the test's file is written");
        return file.fileName();
    }

private Q_SLOTS:
    void wrongWordsAreOneLineAndStatus2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString store = storeAt("words.db");
        const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
        row("no command", {});
        row("unknown command", {u"sevre"_qs});
        row("unknown option", {u"serve"_qs, u"--store"_qs, store, u"--listen"_qs, u"127.0.0.1:0"_qs, u"--fast"_qs});
        row("option of another command", {u"backup"_qs, u"--store"_qs, store, u"--to"_qs, u"x"_qs, u"--demo"_qs});
        row("no store", {u"new-epoch"_qs});
        row("value missing", {u"new-epoch"_qs, u"--store"_qs});
        row("not on loopback", {u"serve"_qs, u"--store"_qs, store, u"--listen"_qs, u"0.0.0.0:0"_qs});
        row("no port", {u"serve"_qs, u"--store"_qs, store, u"--listen"_qs, u"127.0.0.1"_qs});
        row("bad port", {u"serve"_qs, u"--store"_qs, store, u"--listen"_qs, u"127.0.0.1:70000"_qs});
        row("bad host", {u"serve"_qs, u"--store"_qs, store, u"--listen"_qs, u"some.where:1"_qs});
        row("cluster",
            {u"serve"_qs, u"--store"_qs, store, u"--listen"_qs, u"127.0.0.1:0"_qs, u"--cluster"_qs, u"c"_qs});
        row("bad backup", {u"serve"_qs, u"--store"_qs, store, u"--listen"_qs, u"127.0.0.1:0"_qs, u"--backup"_qs,
                           u"b,every=often"_qs});
        row("unknown store", {u"new-epoch"_qs, u"--store"_qs, u"mysql:x"_qs});
        row("flag with a value", {u"routes"_qs, u"--store"_qs, store, u"--build=yes"_qs});
        row("routes without build", {u"routes"_qs, u"--store"_qs, store});
        row("two operands", {u"order"_qs, u"cancel"_qs, u"1"_qs, u"2"_qs, u"--store"_qs, store});
        row("no operand", {u"export"_qs, u"--store"_qs, store});
        row("settings missing", {u"new-epoch"_qs, u"--store"_qs, store, u"--settings"_qs, u"/no/such.ini"_qs});
    }
    void wrongWordsAreOneLineAndStatus2()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = runProgram(arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(ended.err.count('\n'), 1);
    }

    void whatCannotBeDoneIsStatus1_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString text = fileWith("foreign.db", QByteArray("no database ").repeated(100));
        QTest::newRow("no such store") << QStringList{u"new-epoch"_qs, u"--store"_qs, storeAt("none.db")};
        QTest::newRow("foreign file") << QStringList{u"new-epoch"_qs, u"--store"_qs, u"sqlite:"_qs + text};
        QTest::newRow("no such orders") << QStringList{u"import"_qs, u"/no/such.csv"_qs, u"--format"_qs,
                                                       u"csv"_qs,    u"--store"_qs,      storeAt("new.db")};
        QTest::newRow("orders of another format") << QStringList{
            u"import"_qs, fileWith("x.csv", "a,b\n"), u"--format"_qs, u"csv"_qs, u"--store"_qs, storeAt("new.db")};
    }
    void whatCannotBeDoneIsStatus1()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = runProgram(arguments);
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.err.count('\n'), 1);
    }

    void helpAndVersion()
    {
        QCOMPARE(runProgram({u"--help"_qs}).status, 0);
        QVERIFY(runProgram({u"--help"_qs}).out.contains("routes --build"));
        QVERIFY(runProgram({u"--version"_qs}).out.startsWith("packhorse-server "));
    }

    void settingsFileHoldsOptionsAndTheCommandLineWins()
    {
        const QString ini =
            fileWith("settings.ini", "store=sqlite:/from/settings.db\nbackup=folder,every=5m\nlisten=127.0.0.1:8080\n");
        const auto line =
            server::readCommandLine({u"serve"_qs, u"--settings"_qs, ini, u"--listen"_qs, u"127.0.0.1:1"_qs});
        QVERIFY(line.hasValue());
        QCOMPARE(line->store, u"sqlite:/from/settings.db"_qs);
        const auto &serve = std::get<server::ServeCommand>(line->command);
        QCOMPARE(serve.port, quint16(1));
        QCOMPARE(serve.backup, u"folder,every=5m"_qs);
    }

    void killedBetweenStoreAndAnswer()
    {
        const QString store = storeAt("killed.db");
        StationJournal j(journalA);
        j.add(domain::JournalBegun{u"new"_qs, {}}, {});
        j.add(taken());
        j.add(placed(1, "none", "K-1", "none", 1));
        {
            Served served(store);
            QVERIFY(!served.append(j.call(1, 2)).isEmpty());
            served.kill(); // SIGKILL: FILE.server stays behind
        }
        QVERIFY(QFileInfo::exists(server::Running::fileFor(m_folder.filePath(u"killed.db"_qs))));
        const Ended ended = runProgram({u"export"_qs, u"journals"_qs, u"--store"_qs, store});
        QCOMPARE(ended.status, 0);
        QCOMPARE(QJsonDocument::fromJson(ended.out).object().value(QLatin1String("cursor")).toInt(), 2);
        Served again(store);
        const auto answer = codec::decodeJournalAnswer(again.append(j.call()));
        QVERIFY(answer.hasValue());
        QCOMPARE(answer->cursor, 3);
        QCOMPARE(answer->results.size(), size_t(2)); // both have no such task; the first one's verdict is the old one
        QVERIFY(answer->changed.empty());
    }

    void commandsGoThroughTheRunningServer()
    {
        const QString store = storeAt("running.db");
        const QString file = m_folder.filePath(u"running.db"_qs);
        Served served(store);
        QVERIFY(QFile::permissions(server::Running::fileFor(file)) ==
                (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
        const QString orders = fileWith("orders.csv", "order,product,quantity\n1,a,1\n2,b,1\n");
        Ended ended = runProgram({u"import"_qs, orders, u"--format"_qs, u"csv"_qs, u"--store"_qs, store});
        QCOMPARE(ended.status, 0);
        QCOMPARE(QJsonDocument::fromJson(ended.out).object().value(QLatin1String("orders")).toInt(), 2);
        ended = runProgram(
            {u"routes"_qs, u"--build"_qs, u"--totes"_qs, u"1"_qs, u"--stops"_qs, u"9"_qs, u"--store"_qs, store});
        QCOMPARE(QJsonDocument::fromJson(ended.out)[QLatin1String("routes")].toArray().size(), 2);
        QCOMPARE(runProgram({u"routes"_qs, u"--build"_qs, u"--stops"_qs, u"x"_qs, u"--store"_qs, store}).status, 2);
        QCOMPARE(runProgram({u"order"_qs, u"cancel"_qs, u"99"_qs, u"--store"_qs, store}).status, 1);
        StationJournal j(journalA);
        for (int i = 0; i < 1200; ++i)
            j.add(domain::OperatorSignedOut{}, {});
        for (int i = 0; i < 3; ++i)
            QVERIFY(!served.append(j.call(i * 400 + 1, i * 400 + 400)).isEmpty());
        ended = runProgram({u"export"_qs, u"events"_qs, u"--store"_qs, store});
        QCOMPARE(ended.out.count('\n'), 1200);
        QVERIFY(ended.out.endsWith(j.lines.back() + "}\n"));
        const QString backup = m_folder.filePath(u"through.db"_qs);
        QCOMPARE(runProgram({u"backup"_qs, u"--to"_qs, backup, u"--store"_qs, store}).status, 0);
        QVERIFY(QFileInfo::exists(backup));
        const QString sheet = m_folder.filePath(u"sheet.html"_qs);
        QCOMPARE(runProgram({u"sheet"_qs, u"--route"_qs, u"R-1"_qs, u"--to"_qs, sheet, u"--store"_qs, store}).status,
                 0);
        QVERIFY(QFileInfo(sheet).size() > 1000);
        QCOMPARE(served.stop(), 0);
        QVERIFY(!QFileInfo::exists(server::Running::fileFor(file)));
    }

    void secondServerOnOneStoreIsRefused()
    {
        const QString store = storeAt("one.db");
        Served served(store);
        const Ended ended = runProgram({u"serve"_qs, u"--store"_qs, store, u"--listen"_qs, u"127.0.0.1:0"_qs});
        QCOMPARE(ended.status, 1);
        QVERIFY(ended.err.contains("in use"));
        QVERIFY(QFileInfo::exists(server::Running::fileFor(m_folder.filePath(u"one.db"_qs))));
    }

    /// It made the store, with the demo warehouse in it, before it found the port taken.
    void aServerWhosePortIsTakenLeavesNothingBehind()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString there = u"127.0.0.1:%1"_qs.arg(other.serverPort());
        QTemporaryDir folder;
        const QString store = u"sqlite:"_qs + folder.filePath(u"new.db"_qs);
        const Ended ended = runProgram({u"serve"_qs, u"--store"_qs, store, u"--listen"_qs, there, u"--demo"_qs});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains(there.toLatin1()) && ended.err.contains("--listen"), ended.err.constData());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void demoAndBackupsFromTheStart()
    {
        const QString store = storeAt("demo.db");
        const QString folder = m_folder.filePath(u"backups"_qs);
        Served served(store, {u"--demo"_qs, u"--backup"_qs, folder + u",every=1h"_qs, u"--node"_qs, u"north"_qs});
        QCOMPARE(QDir(folder).entryList({u"packhorse-*.db"_qs}).size(), 1);
        StationJournal j(journalA);
        j.add(taken());
        const auto answer = codec::decodeJournalAnswer(served.append(j.call()));
        QCOMPARE(answer->node, u"north"_qs);
        QCOMPARE(*answer->safe, 0);
        QCOMPARE(answer->changed.size(), size_t(1));
    }
};

PACKHORSE_TEST(TstProcess)
#include "tst_process.moc"
