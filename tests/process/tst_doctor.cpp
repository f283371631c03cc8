// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/programs.h"
#include "support/test_main.h"
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace process;

namespace {

/// What `packhorse doctor --json` said.
struct Diagnosis
{
    explicit Diagnosis(const Ended &ended)
        : status(ended.status)
    {
        for (const QByteArray &line : ended.out.trimmed().split('\n'))
            findings << QJsonDocument::fromJson(line).object();
    }
    [[nodiscard]] QJsonObject of(const QString &check) const
    {
        for (const QJsonObject &finding : findings) {
            if (finding.value(u"check"_s).toString() == check)
                return finding;
        }
        return {};
    }
    [[nodiscard]] QString resultOf(const QString &check) const { return of(check).value(u"result"_s).toString(); }
    [[nodiscard]] QString saysOf(const QString &check) const { return of(check).value(u"says"_s).toString(); }

    int status = -1;
    QList<QJsonObject> findings;
};

/// A server that ends a refresh token with its first use, as RFC 6749 section 6 allows; ours does not. Answers what a doctor asks.
class OnceOnlyServer : public QTcpServer
{
public:
    explicit OnceOnlyServer(QByteArray first)
        : valid(std::move(first))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes = QByteArray()]() mutable {
                bytes += socket->readAll();
                static const QRegularExpression length(u"\r\ncontent-length: *([0-9]+)"_s, QRegularExpression::CaseInsensitiveOption);
                const qsizetype head = bytes.indexOf("\r\n\r\n");
                if (head >= 0 && bytes.size() >= head + 4 + length.match(QString::fromLatin1(bytes.left(head))).captured(1).toInt())
                    socket->write(answer(std::exchange(bytes, {})));
            });
        });
    }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    QByteArray valid; ///< the refresh token that it takes now
    int renewals = 0;

private:
    static QByteArray reply(const char *status, const char *type, const QByteArray &body)
    {
        return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Type: " + type + "\r\nCache-Control: no-store\r\nContent-Length: " +
               QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    QByteArray answer(const QByteArray &request)
    {
        if (request.startsWith("GET /health"))
            return reply("200 OK", "application/health+json", R"({"status":"pass","version":"1","checks":{"store":[{"status":"pass"}]}})");
        if (request.startsWith("POST /token")) {
            if (!request.contains("refresh_token=" + valid))
                return reply("400 Bad Request", "application/json", R"({"error":"invalid_grant"})");
            valid = "token-" + QByteArray::number(++renewals);
            return reply("200 OK", "application/json", R"({"access_token":"in","token_type":"Bearer","expires_in":600,"refresh_token":")" + valid + R"("})");
        }
        if (request.contains("Bearer in"))
            return reply("200 OK", "application/json", "{}");
        return reply("401 Unauthorized", "application/problem+json", R"({"type":"about:blank","title":"who are you","status":401})");
    }
};

} // namespace

/// `packhorse doctor` and `packhorse provision` beside real stations and servers.
class TstDoctorProcess : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString store() const { return u"sqlite:"_s + at(u"store.db"_s); }
    QStringList serving() const { return {u"serve"_s, u"--store"_s, store(), u"--listen"_s, u"127.0.0.1:0"_s, u"--demo"_s}; }
    /// The same for station and doctor.
    QStringList common(const QString &server) const
    {
        return {u"--profile"_s, at(u"profile"_s), u"--server"_s, server, u"--station"_s, u"h-1"_s};
    }
    QStringList withSecrets(const QString &server) const { return common(server) + QStringList{u"--secrets"_s, u"file:"_s + at(u"secrets"_s)}; }
    Diagnosis doctor(const QStringList &options) const { return Diagnosis(run(bin + u"packhorse"_s, QStringList{u"doctor"_s, u"--json"_s} + options)); }
    QJsonObject status() const
    {
        return QJsonDocument::fromJson(run(bin + u"packhorse"_s, {u"status"_s, u"--json"_s, u"--profile"_s, at(u"profile"_s)}).out).object();
    }
    bool isRunning() const { return status().value(u"running"_s).toBool(); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file is not written");
        return file.fileName();
    }
    QString settings(const QString &server) const { return file(u"new.ini"_s, "server=" + server.toUtf8() + "\nstation=h-2\n"); }

private Q_SLOTS:
    void cleanup()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(at(name));
        QDir(at(u"profile"_s)).removeRecursively();
    }

    void aRunningStationIsAskedAndLeftAlone()
    {
        Program server;
        server.start(u"packhorse-server"_s, serving());
        const QString url = server.firstLine().section(u' ', -1);
        Program handheld;
        handheld.start(u"packhorse-handheld"_s, common(url));
        QTRY_VERIFY_WITH_TIMEOUT(isRunning() && status().value(u"heard"_s).isString() && status().value(u"roster"_s).isString(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(status().value(u"undelivered"_s).toInt(), 0, patience);
        const Diagnosis told = doctor(common(url) + QStringList{u"--printer"_s, u"zpl:/dev/no-printer"_s});
        for (const QString &check : {u"settings"_s, u"profile"_s, u"journal"_s, u"server"_s, u"protocol"_s, u"clock"_s, u"enrolment"_s, u"roster"_s, u"device"_s,
                                     u"facts"_s, u"attention"_s, u"upgrade"_s})
            QVERIFY2(told.resultOf(check) == u"ok"_s, qPrintable(check + u": "_s + told.saysOf(check)));
        QVERIFY(told.saysOf(u"journal"_s).contains(u"running station"_s));
        QCOMPARE(told.of(u"device"_s).value(u"subject"_s).toString(), u"wedge"_s); // the station's, not what was named here
        QCOMPARE(told.resultOf(u"printer"_s), QString());
        QVERIFY(isRunning());
    }

    /// Nothing but its profile is named here, as by whoever looks after a station that a unit has started.
    void whatARunningStationWasStartedWithIsLookedAt()
    {
        Program server;
        server.start(u"packhorse-server"_s, serving());
        const QString url = server.firstLine().section(u' ', -1);
        Program handheld;
        handheld.start(u"packhorse-handheld"_s, withSecrets(url));
        QTRY_VERIFY_WITH_TIMEOUT(isRunning() && status().value(u"heard"_s).isString(), patience);
        const Diagnosis told = doctor({u"--profile"_s, at(u"profile"_s)});
        for (const QString &check : {u"station"_s, u"server"_s, u"clock"_s, u"enrolment"_s})
            QVERIFY2(told.resultOf(check) == u"ok"_s, qPrintable(check + u": "_s + told.saysOf(check)));
        QCOMPARE(told.of(u"server"_s).value(u"subject"_s).toString(), url);
        QVERIFY(told.saysOf(u"station"_s).contains(url));
        QVERIFY2(told.saysOf(u"keychain"_s).contains(at(u"secrets"_s)), qPrintable(told.saysOf(u"keychain"_s))); // the note on a file
        const Diagnosis other = doctor(common(u"http://127.0.0.1:9"_s));
        QCOMPARE(other.resultOf(u"station"_s), u"note"_s);
        QCOMPARE(other.resultOf(u"server"_s), u"ok"_s);
    }

    void aStationThatOwesFactsGetsNoOtherSettings()
    {
        const QString nobody = u"http://127.0.0.1:9"_s;
        {
            Program handheld;
            handheld.start(u"packhorse-handheld"_s, common(nobody));
            QTRY_VERIFY_WITH_TIMEOUT(status().value(u"undelivered"_s).toInt() > 0, patience);
            const Ended running = run(bin + u"packhorse"_s, {u"provision"_s, settings(nobody), u"--profile"_s, at(u"profile"_s)});
            QCOMPARE(running.status, 1);
        }
        const Diagnosis told = doctor(common(nobody) + QStringList{u"--printer"_s, u"zpl:/dev/no-printer"_s});
        QCOMPARE(told.status, 1);
        QCOMPARE(told.resultOf(u"server"_s), u"not_ok"_s);
        QCOMPARE(told.resultOf(u"enrolment"_s), u"note"_s);
        QCOMPARE(told.resultOf(u"roster"_s), u"not_ok"_s);
        QCOMPARE(told.resultOf(u"facts"_s), u"not_ok"_s);
        QCOMPARE(told.resultOf(u"printer"_s), u"not_ok"_s);
        QCOMPARE(told.resultOf(u"rights"_s), u"note"_s);
        QCOMPARE(told.resultOf(u"upgrade"_s), u"note"_s);
        QVERIFY(told.saysOf(u"journal"_s).contains(u"files were read"_s));

        const Ended refused = run(bin + u"packhorse"_s, {u"provision"_s, settings(nobody), u"--profile"_s, at(u"profile"_s)});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.errors.contains("not delivered"), refused.errors.constData());
        QVERIFY(!QFile::exists(at(u"profile/packhorse.ini"_s)));
    }

    void aStationStartsWithWhatItWasProvisionedWith()
    {
        Program server;
        server.start(u"packhorse-server"_s, serving());
        const QString url = server.firstLine().section(u' ', -1);
        const QStringList provision{u"provision"_s, u"--profile"_s, at(u"profile"_s)};
        const Ended dry = run(bin + u"packhorse"_s, provision + QStringList{settings(url), u"--dry-run"_s});
        QCOMPARE(dry.status, 0);
        QVERIFY(dry.out.contains("server=" + url.toUtf8()));
        QVERIFY(!QFile::exists(at(u"profile"_s)));
        QCOMPARE(run(bin + u"packhorse"_s, provision + QStringList{u"packhorse:1?server=http://10.0.0.5"_s}).status, 2);
        QCOMPARE(run(bin + u"packhorse"_s, {u"provision"_s, settings(url), u"--qr"_s, at(u"code.svg"_s)}).status, 0);
        QVERIFY(QFile::exists(at(u"code.svg"_s)));
        const QByteArray text = run(bin + u"packhorse"_s, {u"provision"_s, settings(url), u"--qr"_s, u"-"_s}).out.trimmed().split('\n').last();
        QCOMPARE(run(bin + u"packhorse"_s, provision + QStringList{QString::fromUtf8(text)}).status, 0);
        QCOMPARE(doctor({u"--profile"_s, at(u"profile"_s)}).resultOf(u"server"_s), u"ok"_s);
        Program handheld;
        handheld.start(u"packhorse-handheld"_s, {u"--profile"_s, at(u"profile"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(status().value(u"station"_s).toString(), u"h-2"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(status().value(u"heard"_s).isString(), patience);
    }

    void aDeviceIsNotYetIn_In_AndShutOut()
    {
        Program server;
        server.start(u"packhorse-server"_s, serving() + QStringList{u"--enrolled"_s});
        const QString url = server.firstLine().section(u' ', -1);
        const auto atServer = [this](const QStringList &words) { return run(bin + u"packhorse-server"_s, words + QStringList{u"--store"_s, store()}); };
        QCOMPARE(doctor(withSecrets(url)).resultOf(u"enrolment"_s), u"not_ok"_s);
        {
            Program handheld;
            handheld.start(u"packhorse-handheld"_s, withSecrets(url));
            static const QRegularExpression code(u"[B-Z]{4}-[B-Z]{4}"_s);
            const auto shown = [this] { return code.match(status().value(u"enrolment"_s).toString()).captured(); };
            QTRY_VERIFY_WITH_TIMEOUT(!shown().isEmpty(), patience);
            QVERIFY(doctor(withSecrets(url)).saysOf(u"enrolment"_s).contains(shown()));
            QCOMPARE(atServer({u"device"_s, u"approve"_s, shown()}).status, 0);
            QTRY_VERIFY_WITH_TIMEOUT(isRunning() && status().value(u"enrolment"_s).isNull(), patience);
            QCOMPARE(doctor(withSecrets(url)).saysOf(u"enrolment"_s), u"the server lets this device in"_s); // by the station's word
            QTRY_VERIFY_WITH_TIMEOUT(status().value(u"roster"_s).isString(), patience);
        }
        const Diagnosis in = doctor(withSecrets(url));
        QCOMPARE(in.saysOf(u"enrolment"_s), u"the server lets this device in"_s);
        QCOMPARE(in.resultOf(u"keychain"_s), u"note"_s); // a file
        QCOMPARE(in.resultOf(u"roster"_s), u"ok"_s);     // sealed, and not opened for this
        QCOMPARE(atServer({u"device"_s, u"revoke"_s, u"h-1"_s}).status, 0);
        const Diagnosis out = doctor(withSecrets(url));
        QCOMPARE(out.resultOf(u"enrolment"_s), u"not_ok"_s);
        QVERIFY(out.saysOf(u"enrolment"_s).contains(u"no more"_s));
    }

    /// The doctor renews a stopped station's token to see whether it is let in: it must not throw away what it gets.
    void aTokenThatEndsWithItsUseIsKeptForTheStation()
    {
        OnceOnlyServer server("first");
        const QString secrets = file(u"secrets"_s, "device-token " + QByteArray("first").toBase64() + '\n');
        QVERIFY(QFile::setPermissions(secrets, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        for (int times = 1; times <= 2; ++times) {
            QProcess asking;
            asking.start(bin + u"packhorse"_s, QStringList{u"doctor"_s, u"--json"_s} + withSecrets(server.url()));
            QVERIFY(QTest::qWaitFor([&] { return asking.state() == QProcess::NotRunning; }, patience));
            const Diagnosis diagnosis({asking.exitCode(), asking.readAllStandardOutput(), {}});
            QCOMPARE(diagnosis.saysOf(u"enrolment"_s), u"the server lets this device in"_s);
            QCOMPARE(server.renewals, times);
        }
        QFile kept(secrets);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "device-token " + server.valid.toBase64() + '\n');
    }

    void theSitesOwnAuthorityIsBelievedAndNobodyElse()
    {
        const Authority site(m_folder, u"site"_s);
        const Authority other(m_folder, u"other"_s);
        QVERIFY(site.make() && other.make());
        Program server;
        server.start(u"packhorse-server"_s, serving() + QStringList{u"--tls-cert"_s, site.of("pem"), u"--tls-key"_s, site.of("key")});
        const QString url = server.firstLine().section(u' ', -1);
        const QStringList believing{u"--trust"_s, site.certificate()};
        const QStringList doubting{u"--trust"_s, other.certificate()};
        const Diagnosis good = doctor(common(url) + believing);
        QCOMPARE(good.resultOf(u"server"_s), u"ok"_s);
        QCOMPARE(good.resultOf(u"certificate"_s), u"not_ok"_s); // for two days only
        const Diagnosis bad = doctor(common(url) + doubting);
        QCOMPARE(bad.resultOf(u"server"_s), u"not_ok"_s);
        QVERIFY(bad.of(u"server"_s).value(u"do"_s).toString().contains(u"--trust"_s));
        QCOMPARE(doctor(common(url) + QStringList{u"--trust"_s, u"/no/ca.pem"_s}).resultOf(u"trust"_s), u"not_ok"_s);

        const QStringList conformance{u"conformance"_s, url, u"--only"_s, u"site,notify"_s};
        const Ended conforms = run(bin + u"packhorse"_s, conformance + believing);
        QVERIFY2(conforms.status == 0, (conforms.out + conforms.errors).constData());
        QVERIFY(conforms.out.contains("passed"));
        QCOMPARE(run(bin + u"packhorse"_s, conformance + doubting).status, 2);
        QCOMPARE(run(bin + u"packhorse"_s, conformance + QStringList{u"--trust"_s, u"/no/ca.pem"_s}).status, 2);
    }
};

PACKHORSE_TEST(TstDoctorProcess)
#include "tst_doctor.moc"
