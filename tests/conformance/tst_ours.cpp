// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/database.h"
#include "support/test_main.h"
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
    [[nodiscard]] QByteArrayList lines() const { return out.trimmed().split('\n'); }
};
Ended run(const char *name, const QStringList &arguments)
{
    QProcess process;
    process.start(program(name), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The reference server with the demo warehouse.
class Ours
{
public:
    Ours(const QString &store, const QString &ledger)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program("packhorse-server"),
                        {QStringLiteral("serve"), QStringLiteral("--store"), store, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                         QStringLiteral("--demo"), QStringLiteral("--carrier"), QStringLiteral("emulated:latency_ms=1..2,ledger=") + ledger});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        url = QString::fromLatin1(m_process.readLine()).trimmed().section(u' ', -1);
    }
    ~Ours()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }
    QString url;

private:
    QProcess m_process;
};

QJsonObject objectIn(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }

QStringList named(const Ended &ended, const QString &result)
{
    QStringList ids;
    for (const QByteArray &line : ended.lines()) {
        if (objectIn(line).value(QLatin1String("result")).toString() == result)
            ids << objectIn(line).value(QLatin1String("check")).toString();
    }
    return ids;
}

} // namespace

/// `packhorse conformance` against our own server: real programs, on both kinds of store.
class TstOurs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<emulator::Database> m_database;

    QString storeOf(const QString &kind)
    {
        if (kind == u"SQLite")
            return QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("store.db"));
        QString store;
        QString fault;
        m_database = std::make_unique<emulator::Database>(m_folder.filePath(QStringLiteral("database.log")));
        m_database->onFailure = [&fault](const QString &why) { fault = why; };
        m_database->begin([this, &store] {
            m_database->create(QStringLiteral("conformance"), [this, &store] { store = m_database->store(QStringLiteral("conformance")); });
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!store.isEmpty() || !fault.isEmpty(), 60'000); }();
        if (!fault.isEmpty())
            qWarning("%s", qPrintable(fault));
        return store;
    }

private Q_SLOTS:
    void itPasses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("SQLite") << QStringLiteral("SQLite");
        QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
    }
    void itPasses()
    {
        QFETCH(QString, kind);
        if (kind == u"PostgreSQL" && emulator::Database::programs().isEmpty())
            QSKIP("PostgreSQL is not installed here");
        const QString store = storeOf(kind);
        QVERIFY(!store.isEmpty());
        const Ours ours(store, m_folder.filePath(kind));
        QVERIFY(!ours.url.isEmpty());

        const Ended reading = run("packhorse", {QStringLiteral("conformance"), ours.url});
        QVERIFY2(reading.status == 0, reading.out.constData());
        const Ended nothing = run("packhorse-server", {QStringLiteral("export"), QStringLiteral("events"), QStringLiteral("--store"), store});
        QCOMPARE(nothing.out, QByteArray()); // it was not told --write

        const Ended all = run("packhorse", {QStringLiteral("conformance"), ours.url, QStringLiteral("--write"), QStringLiteral("--buy-label"), QStringLiteral("--json")});
        QVERIFY2(all.status == 0, (all.out + all.err).constData());
        QCOMPARE(named(all, QStringLiteral("failed")), QStringList());
        // A new store has no arrivals before the run, and nothing made ours busy.
        QCOMPARE(named(all, QStringLiteral("skipped")), (QStringList{QStringLiteral("etag.events"), QStringLiteral("busy.retry-after")}));
        const QJsonObject summary = objectIn(all.lines().last());
        QCOMPARE(summary.value(QLatin1String("passed")).toInt(), named(all, QStringLiteral("passed")).size());
        QVERIFY(all.err.contains("facts are left in the store") && all.err.contains(summary.value(QLatin1String("station")).toString().toUtf8()));

        const Ended cases = run("packhorse-server", {QStringLiteral("cases"), QStringLiteral("list"), QStringLiteral("--store"), store});
        QCOMPARE(cases.out, QByteArray("no open cases\n")); // it cleans up behind itself
    }

    void cleanupTestCase()
    {
        if (!m_database)
            return;
        m_database->askToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(!m_database->isRunning(), 30'000);
    }

    void whoIsNotThereIsNoFailedCheck()
    {
        const Ended ended = run("packhorse", {QStringLiteral("conformance"), QStringLiteral("http://127.0.0.1:1")});
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains("cannot be reached") && ended.err.count('\n') == 1, ended.err.constData());
        QCOMPARE(ended.out, QByteArray());
    }
};

PACKHORSE_TEST(TstOurs)
#include "tst_ours.moc"
