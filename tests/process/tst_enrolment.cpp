// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/programs.h"
#include "support/test_main.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace process;

/// Real programs: a station that nobody knows yet, one that was shut out, and a server that is somebody else.
class TstEnrolment : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString store() const { return u"sqlite:"_s + at(u"store.db"_s); }
    QStringList serving(const QString &where) const
    {
        return {u"serve"_s, u"--store"_s, store(), u"--listen"_s, where, u"--enrolled"_s, u"--demo"_s};
    }
    QStringList station(const QString &server) const
    {
        return {u"--profile"_s, at(u"profile"_s), u"--server"_s, server, u"--station"_s, u"h-1"_s, u"--secrets"_s, u"file:"_s + at(u"secrets"_s),
                u"--log"_s, at(u"station.log"_s)};
    }
    QByteArray read(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray secret(const QByteArray &name) const
    {
        for (const QByteArray &line : read(u"secrets"_s).split('\n')) {
            if (line.startsWith(name + ' '))
                return QByteArray::fromBase64(line.mid(name.size() + 1));
        }
        return {};
    }
    QJsonObject status() const
    {
        return QJsonDocument::fromJson(run(bin + u"packhorse"_s, {u"status"_s, u"--json"_s, u"--profile"_s, at(u"profile"_s)}).out).object();
    }
    /// Whether all was delivered at some moment. A badge is scanned on and on, so that a moment later there is a fact again; the
    /// macros of Qt Test look once more when they have seen what they waited for.
    bool delivers() const
    {
        return QTest::qWaitFor([this] { return status().value(u"undelivered"_s).toInt(-1) == 0; }, patience);
    }
    /// What the station shows the supervisor; empty: nothing (yet).
    QString userCode() const
    {
        static const QRegularExpression code(u"[B-Z]{4}-[B-Z]{4}"_s);
        return code.match(status().value(u"enrolment"_s).toString()).captured();
    }
    bool isLetIn() const { return status().value(u"running"_s).toBool() && status().value(u"enrolment"_s).isNull(); }
    Ended atServer(const QStringList &words) const { return run(bin + u"packhorse-server"_s, words + QStringList{u"--store"_s, store()}); }
    /// A badge is scanned as soon as the station runs.
    QStringList scansABadge() const
    {
        QFile file(at(u"scans"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("+1000  ]C0B-PICKER1\n");
        return {u"--scanner"_s, u"replay:"_s + file.fileName()};
    }

private Q_SLOTS:
    void cleanup()
    {
        QDir(at(u"profile"_s)).removeRecursively();
        for (const QString &name : {u"store.db"_s, u"store.db-wal"_s, u"store.db-shm"_s, u"secrets"_s, u"station.log"_s})
            QFile::remove(at(name));
    }

    void aStationIsLetInShutOutAndLetInAgain()
    {
        Program server;
        server.start(u"packhorse-server"_s, serving(u"127.0.0.1:0"_s));
        const QString url = server.firstLine().section(u' ', -1);
        Program handheld;
        handheld.start(u"packhorse-handheld"_s, station(url));
        QTRY_VERIFY_WITH_TIMEOUT(!userCode().isEmpty(), patience);
        QCOMPARE(status().value(u"undelivered"_s).toInt(), 1); // that its journal has begun
        QVERIFY(status().value(u"warnings"_s).toArray().at(0).toString().contains(u"unencrypted"_s));
        QCOMPARE(atServer({u"device"_s, u"approve"_s, userCode()}).status, 0);
        QTRY_VERIFY_WITH_TIMEOUT(isLetIn(), patience);
        QVERIFY(delivers());

        handheld.kill();
        QCOMPARE(atServer({u"device"_s, u"revoke"_s, u"h-1"_s}).status, 0);
        handheld.start(u"packhorse-handheld"_s, station(url) + scansABadge());
        QTRY_VERIFY_WITH_TIMEOUT(!userCode().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(status().value(u"undelivered"_s).toInt() > 0, patience); // work goes on, and waits
        QVERIFY(!atServer({u"export"_s, u"events"_s}).out.contains("operator.signed_in"));
        QCOMPARE(atServer({u"device"_s, u"approve"_s, userCode()}).status, 0);
        QVERIFY(delivers());
        QVERIFY(atServer({u"export"_s, u"events"_s}).out.contains("operator.signed_in"));
        const QByteArray token = secret("device-token");
        QVERIFY(token.size() > 40);
        for (const QByteArray &told : {read(u"station.log"_s), read(u"store.db"_s) + read(u"store.db-wal"_s)})
            QVERIFY(!told.isEmpty() && !told.contains(token));
    }

    void theFactsOfADeadStationNeedARightOfTheirOwn()
    {
        Program server;
        server.start(u"packhorse-server"_s, serving(u"127.0.0.1:0"_s));
        const QString url = server.firstLine().section(u' ', -1);
        {
            Program dead; // before anybody let it in
            dead.start(u"packhorse-handheld"_s, station(url));
            QTRY_VERIFY_WITH_TIMEOUT(!userCode().isEmpty(), patience);
        }
        QProcess sending;
        sending.setReadChannel(QProcess::StandardError);
        sending.start(bin + u"packhorse"_s, {u"journal"_s, u"send"_s, at(u"profile"_s), u"--server"_s, url, u"--json"_s});
        static const QRegularExpression code(u"approve ([B-Z]{4}-[B-Z]{4}) at http"_s);
        QByteArray told;
        while (!code.match(QString::fromUtf8(told)).hasMatch() && sending.waitForReadyRead(patience))
            told += sending.readAllStandardError();
        const QString shown = code.match(QString::fromUtf8(told)).captured(1);
        QVERIFY2(!shown.isEmpty(), told.constData());
        QCOMPARE(sending.state(), QProcess::Running);
        const Ended approved = atServer({u"device"_s, u"approve"_s, shown});
        QVERIFY2(approved.out.contains("\"scope\":\"rescue\""), approved.out.constData());
        QVERIFY(sending.waitForFinished(patience));
        QCOMPARE(sending.exitCode(), 0);
        QVERIFY(atServer({u"export"_s, u"events"_s}).out.contains("journal.begun"));
        QVERIFY(!atServer({u"device"_s, u"list"_s}).out.contains(" station ")); // that let no station in
    }

    void somebodyInBetweenIsNotBelieved()
    {
        const Authority site(m_folder, u"site"_s);
        const Authority other(m_folder, u"other"_s);
        QVERIFY(site.make() && other.make());
        Program interceptor; // it even speaks the protocol
        QStringList as = serving(u"127.0.0.1:0"_s);
        as.removeAll(u"--enrolled"_s);
        interceptor.start(u"packhorse-server"_s, as + QStringList{u"--tls-cert"_s, other.of("pem"), u"--tls-key"_s, other.of("key")});
        const QString url = interceptor.firstLine().section(u' ', -1);
        QVERIFY2(url.startsWith(u"https://"_s), qPrintable(url));
        Program handheld;
        handheld.start(u"packhorse-handheld"_s, station(url) + scansABadge() + QStringList{u"--trust"_s, site.certificate()});
        QTRY_VERIFY_WITH_TIMEOUT(read(u"station.log"_s).contains("SSL"), patience); // said so
        QTRY_VERIFY_WITH_TIMEOUT(status().value(u"undelivered"_s).toInt() > 0, patience);
        QVERIFY(!atServer({u"export"_s, u"events"_s}).out.contains("journal.begun")); // nothing was told to it

        interceptor.kill();
        Program server;
        server.start(u"packhorse-server"_s, as.replaceInStrings(u"127.0.0.1:0"_s, url.section(u'/', -1)) +
                                                QStringList{u"--tls-cert"_s, site.of("pem"), u"--tls-key"_s, site.of("key")});
        QCOMPARE(server.firstLine().section(u' ', -1), url);
        QVERIFY(delivers());
    }

    void withoutAKeychainAStationOfAServerElsewhereDoesNotStart()
    {
        QProcess process;
        QProcessEnvironment noBus = QProcessEnvironment::systemEnvironment();
        noBus.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/bus"_s);
        process.setProcessEnvironment(noBus);
        process.start(bin + u"packhorse-handheld"_s, {u"--profile"_s, at(u"profile"_s), u"--server"_s, u"https://packhorse.invalid"_s});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(told.contains("keychain") && told.contains("--secrets file:"), told.constData());
        QVERIFY(!QDir(m_folder.path()).exists(u"profile"_s));
    }
};

PACKHORSE_TEST(TstEnrolment)
#include "tst_enrolment.moc"
