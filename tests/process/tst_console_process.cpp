// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "unit/journal/facts.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

QString program(const char *name) { return QStringLiteral(PACKHORSE_BIN_DIR "/") + QLatin1String(name); }

struct Ended
{
    int status = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};
Ended run(const char *name, const QStringList &arguments)
{
    QProcess process;
    process.start(program(name), arguments);
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
Ended console(const QStringList &arguments) { return run("packhorse", arguments); }

/// A handheld without a network, until it is ended.
class Handheld
{
public:
    explicit Handheld(const QString &profile)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel); // why it ended, if it did
        m_process.start(program("packhorse-handheld"),
                        {u"--profile"_qs, profile, u"--server"_qs, u"http://127.0.0.1:1"_qs, u"--station"_qs,
                         u"handheld-1"_qs, u"--log"_qs, profile + u"/handheld.log"_qs});
    }
    ~Handheld() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }
    [[nodiscard]] bool isRunning()
    {
        m_process.waitForFinished(0); // looks
        return m_process.state() != QProcess::NotRunning;
    }
    bool stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(30'000) && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

/// The reference server with an empty store.
class Server
{
public:
    explicit Server(const QString &file)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program("packhorse-server"), {u"serve"_qs, u"--store"_qs, u"sqlite:"_qs + file, u"--listen"_qs, u"127.0.0.1:0"_qs});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        url = QString::fromLatin1(m_process.readLine()).trimmed().section(u' ', -1);
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }
    QString url;

private:
    QProcess m_process;
};

} // namespace

/// `packhorse` and `packhorse-handheld` as IT meets them.
class TstConsoleProcess : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString profile(const char *name) { return m_folder.filePath(QLatin1String(name)); }
    static bool isOneLine(const QByteArray &text) { return text.count('\n') == 1 && text.endsWith('\n'); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path())); // else Qt complains among our words
    }

    void wrongWordsAreOneLineAndStatus2_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QStringList>("arguments");
        const QStringList server{u"--server"_qs, u"http://127.0.0.1:1"_qs};
        QTest::newRow("console") << QByteArray("packhorse") << QStringList{u"status"_qs, u"--fast"_qs};
        QTest::newRow("console, command") << QByteArray("packhorse") << QStringList{u"explode"_qs};
        QTest::newRow("handheld") << QByteArray("packhorse-handheld") << server + QStringList{u"--fast"_qs};
        QTest::newRow("handheld, server") << QByteArray("packhorse-handheld") << QStringList{u"--server"_qs, u"warehouse"_qs};
        QTest::newRow("handheld, settings") << QByteArray("packhorse-handheld") << server + QStringList{u"--settings"_qs, u"/no/such.ini"_qs};
        QTest::newRow("handheld, log") << QByteArray("packhorse-handheld") << server + QStringList{u"--log"_qs, u"/no/such/file"_qs};
        QTest::newRow("floor") << QByteArray("packhorse-floor") << QStringList{u"demo"_qs, u"--fast"_qs};
    }
    void wrongWordsAreOneLineAndStatus2()
    {
        QFETCH(QByteArray, name);
        QFETCH(QStringList, arguments);
        const Ended ended = run(name.constData(), arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY2(isOneLine(ended.err), ended.err.constData());
        QVERIFY(ended.err.startsWith(name));
        QVERIFY(ended.out.isEmpty());
    }

    void helpIsAResult_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("console") << QByteArray("packhorse") << QStringList{u"--help"_qs};
        QTest::newRow("console, command") << QByteArray("packhorse") << QStringList{u"journal"_qs, u"send"_qs, u"--help"_qs};
        QTest::newRow("handheld") << QByteArray("packhorse-handheld") << QStringList{u"--help"_qs};
        QTest::newRow("floor") << QByteArray("packhorse-floor") << QStringList{u"--help"_qs};
        QTest::newRow("floor, command") << QByteArray("packhorse-floor") << QStringList{u"demo"_qs, u"--help"_qs};
    }
    void helpIsAResult()
    {
        QFETCH(QByteArray, name);
        QFETCH(QStringList, arguments);
        const Ended ended = run(name.constData(), arguments);
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.contains("--") && ended.err.isEmpty());
    }

    void aProfileThatCannotBeUsedIsSaid()
    {
        const QString file = profile("a-file");
        QFile blocker(file);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const Ended station = run("packhorse-handheld", {u"--profile"_qs, file, u"--server"_qs, u"http://127.0.0.1:1"_qs});
        QCOMPARE(station.status, 1);
        QVERIFY2(isOneLine(station.err) && station.err.contains("cannot be written"), station.err.constData());
        const Ended status = console({u"status"_qs, u"--profile"_qs, profile("none")});
        QCOMPARE(status.status, 1);
        QVERIFY2(isOneLine(status.err) && status.err.contains("there is no journal") && status.err.contains("--profile DIR"), status.err.constData());
        QVERIFY(!QFile::exists(profile("none")));
    }

    void aForeignDatabaseIsLeftUntouched()
    {
        const QByteArray bytes = QByteArray("the holiday pictures ").repeated(500);
        QVERIFY(QDir().mkpath(profile("foreign/journal")));
        QFile file(profile("foreign/journal/facts.db"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(bytes) == bytes.size() && file.flush());
        const Ended station = run("packhorse-handheld", {u"--profile"_qs, profile("foreign"), u"--server"_qs, u"http://127.0.0.1:1"_qs});
        QCOMPARE(station.status, 1);
        QVERIFY2(isOneLine(station.err) && station.err.contains("another program"), station.err.constData());
        for (const auto &command : {u"show"_qs, u"verify"_qs, u"export"_qs}) {
            const Ended ended = console({u"journal"_qs, command, u"--profile"_qs, profile("foreign")});
            QCOMPARE(ended.status, 1);
            QVERIFY2(isOneLine(ended.err) && ended.err.contains("not a journal of Packhorse"), ended.err.constData());
            QVERIFY(ended.out.isEmpty());
        }
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), bytes);
    }

    void aRunningStationIsAskedAndAfterwardsItsFiles()
    {
        const QString folder = profile("running");
        QVERIFY(facts::filled(folder, 250));
        Handheld handheld(folder);
        Ended status;
        QTRY_VERIFY_WITH_TIMEOUT(
            (status = console({u"status"_qs, u"--json"_qs, u"--profile"_qs, folder})).status == 0 || !handheld.isRunning(), 60'000);
        QCOMPARE(status.status, 0);
        QCOMPARE(status.json()[u"running"].toBool(), true);
        QCOMPARE(status.json()[u"station"].toString(), u"handheld-1"_qs);
        QCOMPARE(status.json()[u"undelivered"].toInt(), 250);
        QCOMPARE(status.json()[u"may_update"], QJsonValue(false));
        QVERIFY(status.err.isEmpty());

        const Ended second = run("packhorse-handheld", {u"--profile"_qs, folder, u"--server"_qs, u"http://127.0.0.1:1"_qs});
        QCOMPARE(second.status, 1);
        QVERIFY2(isOneLine(second.err) && second.err.contains("runs already"), second.err.constData());

        const Ended asked = console({u"journal"_qs, u"export"_qs, u"--profile"_qs, folder});
        QCOMPARE(asked.status, 0);
        QCOMPARE(asked.out.count('\n'), 250);
        const Ended proven = console({u"journal"_qs, u"verify"_qs, u"--profile"_qs, folder});
        QCOMPARE(proven.status, 0);
        QCOMPARE(proven.out, QByteArray("250 facts, the chain is intact\n"));
        const Ended sent = console({u"journal"_qs, u"send"_qs, folder, u"--server"_qs, u"http://127.0.0.1:1"_qs});
        QCOMPARE(sent.status, 1);
        QVERIFY2(isOneLine(sent.err) && sent.err.contains("a station runs on"), sent.err.constData());

        QVERIFY(handheld.stop());
        const Ended read = console({u"journal"_qs, u"show"_qs, u"--json"_qs, u"--profile"_qs, folder});
        QCOMPARE(read.out, asked.out);
        const Ended after = console({u"status"_qs, u"--json"_qs, u"--profile"_qs, folder});
        QCOMPARE(after.status, 3);
        QVERIFY2(isOneLine(after.err) && after.err.contains("no station runs"), after.err.constData());
        QCOMPARE(after.json()[u"undelivered"].toInt(), 250);
        QCOMPARE(after.json()[u"running"], QJsonValue(false));
        QVERIFY(QFile::exists(folder + u"/handheld.log"_qs));
    }

    void aDeadStationsFactsAreDeliveredOnce()
    {
        const QString folder = profile("dead");
        QVERIFY(facts::filled(folder, 250));
        {
            Handheld handheld(folder);
            const auto answers = [&folder] { return console({u"status"_qs, u"--profile"_qs, folder}).status == 0; };
            QTRY_VERIFY_WITH_TIMEOUT(answers() || !handheld.isRunning(), 60'000);
            QVERIFY(handheld.isRunning());
            handheld.kill();
        }
        const Server server(profile("server.db"));
        const QStringList send{u"journal"_qs, u"send"_qs, folder, u"--json"_qs, u"--server"_qs, server.url};
        const Ended first = console(send);
        QVERIFY2(first.status == 0, first.err.constData());
        QCOMPARE(first.json()[u"facts"].toInt(), 250);
        QCOMPARE(first.json()[u"sent"].toInt(), 250);
        QCOMPARE(first.json()[u"already_there"].toInt(), 0);
        const Ended second = console(send);
        QCOMPARE(second.status, 0);
        QCOMPARE(second.json()[u"sent"].toInt(), 0);
        QCOMPARE(second.json()[u"already_there"].toInt(), 250);
        QCOMPARE(second.json()[u"disputed"], first.json()[u"disputed"]);
        QVERIFY2(second.err.isEmpty(), second.err.constData());

        // The export is as good as the profile, and the server has every line byte for byte.
        QFile file(profile("dead.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Ended exported = console({u"journal"_qs, u"export"_qs, u"--profile"_qs, folder});
        QVERIFY(file.write(exported.out) > 0);
        file.close();
        const Ended third = console({u"journal"_qs, u"send"_qs, file.fileName(), u"--json"_qs, u"--server"_qs, server.url});
        QCOMPARE(third.json()[u"already_there"].toInt(), 250);
        const Ended events = run("packhorse-server", {u"export"_qs, u"events"_qs, u"--store"_qs, u"sqlite:"_qs + profile("server.db")});
        QCOMPARE(events.out.count('\n'), 250);
        for (int n = 2; n <= 250; ++n)
            QVERIFY2(events.out.contains(facts::skipped(n).line), qPrintable(QString::number(n)));
    }

    void anExportThatCannotBeWrittenIsNoSuccess()
    {
#ifdef Q_OS_LINUX
        const QString folder = profile("full");
        QVERIFY(facts::filled(folder, 5));
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_qs);
        process.start(program("packhorse"), {u"journal"_qs, u"export"_qs, u"--profile"_qs, folder});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 1);
#else
        QSKIP("needs /dev/full");
#endif
    }
};

PACKHORSE_TEST(TstConsoleProcess)
#include "tst_console_process.moc"
