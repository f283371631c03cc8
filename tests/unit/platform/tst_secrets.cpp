// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/file_secrets.h"
#include "platform/keychain.h"
#include "platform/open_secrets.h"
#include "support/private_session.h"
#include "support/test_main.h"
#include "support/virtual_time.h"
#include <QDirIterator>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using support::PrivateSession;
using Kind = ports::SecretTrouble::Kind;

namespace {

const QString profile = u"/var/lib/packhorse/h-12"_s;
constexpr int patience = 30'000;

/// One question to the real keychain, asked by a program in that session.
QString probe(const QProcessEnvironment &environment, const QStringList &words)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PACKHORSE_BIN_DIR "/secret_probe"), words);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        return u"it did not end"_s;
    }
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
}

QStringList inKeychain(const QStringList &deed, const QString &owner = profile) { return QStringList{u"keychain"_s, owner} + deed; }

/// Files below a folder that hold these bytes as they are, or in base64.
QStringList filesWith(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a socket of the session
        const QByteArray all = file.readAll();
        if (all.contains(bytes) || all.contains(bytes.toBase64()))
            found << file.fileName();
    }
    return found;
}

/// What was answered, when it was.
template <typename T>
struct Heard
{
    std::optional<T> answer;
    auto ear()
    {
        return [this](const T &told) { answer = told; };
    }
};

} // namespace

/// The station's secrets: in the real Secret Service of a session of the test's own, and in a file.
class TstSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeychainKeepsWhatItIsTold()
    {
        PrivateSession session;
        const QString trouble = session.start(PrivateSession::Keyring::Unlocked);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const QProcessEnvironment here = session.environment();
        QCOMPARE(probe(here, inKeychain({u"read"_s, u"token"_s})), u"nothing"_s);
        QCOMPARE(probe(here, inKeychain({u"write"_s, u"token"_s, u"tok-4711-secret"_s})), u"done"_s);
        QCOMPARE(probe(here, inKeychain({u"read"_s, u"token"_s})), u"is tok-4711-secret"_s);
        QCOMPARE(probe(here, inKeychain({u"read"_s, u"token"_s}, u"/another/profile"_s)), u"nothing"_s);
        QCOMPARE(probe(here, inKeychain({u"write"_s, u"token"_s, u"a newer one"_s})), u"done"_s);
        QCOMPARE(probe(here, inKeychain({u"read"_s, u"token"_s})), u"is a newer one"_s);
        QCOMPARE(filesWith(session.home(), "a newer one"), QStringList()); // the keyring's own file is encrypted
        QCOMPARE(probe(here, inKeychain({u"remove"_s, u"token"_s})), u"done"_s);
        QCOMPARE(probe(here, inKeychain({u"remove"_s, u"token"_s})), u"done"_s);
        QCOMPARE(probe(here, inKeychain({u"read"_s, u"token"_s})), u"nothing"_s);
    }

    void withoutAKeychainNothingIsWrittenAnywhere()
    {
        PrivateSession session;
        const QString trouble = session.start(PrivateSession::Keyring::None);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        QProcessEnvironment noBus = session.environment();
        noBus.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/bus"_s);
        for (const QProcessEnvironment &here : {session.environment(), noBus}) {
            const QString told = probe(here, inKeychain({u"write"_s, u"token"_s, u"tok-4711-secret"_s}));
            QVERIFY2(told.startsWith(u"trouble "_s), qPrintable(told));
            QVERIFY2(told.contains(u"keychain"_s) && told.contains(u"--secrets file:"_s), qPrintable(told)); // the way out
            QCOMPARE(filesWith(session.home(), "tok-4711-secret"), QStringList());
            QVERIFY(probe(here, inKeychain({u"read"_s, u"token"_s})).startsWith(u"trouble "_s));
        }
    }

    void eachErrorIsASentence_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("todo");
        QTest::newRow("none") << int(QKeychain::NoBackendAvailable) << Kind::NoKeychain << u"gnome-keyring or KWallet"_s;
        QTest::newRow("not for this system") << int(QKeychain::NotImplemented) << Kind::NoKeychain << u"--secrets file:FILE"_s;
        QTest::newRow("refused by a person") << int(QKeychain::AccessDeniedByUser) << Kind::Locked << u"start the station again"_s;
        QTest::newRow("locked") << int(QKeychain::AccessDenied) << Kind::Locked << u"unlock it"_s;
        QTest::newRow("not deleted") << int(QKeychain::CouldNotDeleteEntry) << Kind::Failed << u"by hand"_s;
        QTest::newRow("other") << int(QKeychain::OtherError) << Kind::Failed << u"--secrets file:FILE"_s;
    }
    void eachErrorIsASentence()
    {
        QFETCH(int, error);
        QFETCH(Kind, kind);
        QFETCH(QString, todo);
        const ports::SecretTrouble bare = platform::keychainTrouble(error, {});
        QCOMPARE(bare.kind, kind);
        QVERIFY2(bare.what.contains(todo), qPrintable(bare.what));
        const QString more = platform::keychainTrouble(error, u"Cannot\nautolaunch"_s).what;
        QVERIFY2(more.startsWith(bare.what) && more.contains(u"Cannot autolaunch"_s), qPrintable(more));
    }

    void aFileKeepsThemForItsOwnerOnly()
    {
        QTemporaryDir folder;
        support::VirtualTime time;
        const QString name = folder.filePath(u"secrets"_s);
        platform::FileSecrets secrets(name, time);
        QVERIFY(secrets.warning().contains(name));
        Heard<std::optional<ports::SecretTrouble>> ended;
        secrets.write(u"token"_s, QByteArray("\0\n x", 4), ended.ear());
        QVERIFY(!ended.answer.has_value()); // later, never from inside of the call
        time.pass(domain::Duration(0));
        QVERIFY(ended.answer.has_value() && !*ended.answer);
        secrets.write(u"key"_s, "k", ended.ear());
        time.pass(domain::Duration(0));
        QVERIFY((QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());

        platform::FileSecrets again(name, time);
        Heard<ports::SecretFound> found;
        again.read(u"token"_s, found.ear());
        time.pass(domain::Duration(0));
        QVERIFY(found.answer && *found.answer);
        QCOMPARE(**found.answer, std::optional(QByteArray("\0\n x", 4)));
        again.remove(u"token"_s, ended.ear());
        again.read(u"token"_s, found.ear());
        time.pass(domain::Duration(0));
        QVERIFY(*found.answer && !(**found.answer).has_value());
    }

    void aFileThatCannotBeUsedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isForAll");
        QTest::addColumn<QString>("words");
        QTest::newRow("others can read it") << QByteArray("token dG9r\n") << true << u"chmod 600"_s;
        QTest::newRow("damaged") << QByteArray("token dG9\x01r\n") << false << u"left as it is"_s;
        QTest::newRow("somebody else's") << QByteArray("[General]\n") << false << u"left as it is"_s;
    }
    void aFileThatCannotBeUsedSaysWhy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isForAll);
        QFETCH(QString, words);
        QTemporaryDir folder;
        support::VirtualTime time;
        QFile file(folder.filePath(u"secrets"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(file.setPermissions(isForAll ? QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther : QFile::ReadOwner | QFile::WriteOwner));
        platform::FileSecrets secrets(file.fileName(), time);
        Heard<ports::SecretFound> found;
        Heard<std::optional<ports::SecretTrouble>> ended;
        secrets.read(u"token"_s, found.ear());
        secrets.write(u"token"_s, "x", ended.ear());
        time.pass(domain::Duration(0));
        QVERIFY(found.answer && !*found.answer && ended.answer && *ended.answer);
        QCOMPARE(found.answer->error().kind, Kind::Unusable);
        QVERIFY2(found.answer->error().what.contains(words), qPrintable(found.answer->error().what));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void whoHasGoneHearsNothing()
    {
        QTemporaryDir folder;
        support::VirtualTime time;
        Heard<ports::SecretFound> found;
        std::make_unique<platform::FileSecrets>(folder.filePath(u"secrets"_s), time)->read(u"token"_s, found.ear());
        time.pass(domain::Duration(10));
        QVERIFY(!found.answer.has_value());
    }

    void whatTheOptionNames()
    {
        support::VirtualTime time;
        QVERIFY(platform::openSecrets(u"keychain"_s, profile, time).hasValue());
        QVERIFY(platform::openSecrets(u"file:/x"_s, profile, time).hasValue());
        for (const QString &wrong : {u"file:"_s, u"plain"_s, u"keychain:x"_s})
            QVERIFY(platform::openSecrets(wrong, profile, time).error().contains(wrong));
    }
};

PACKHORSE_TEST(TstSecrets)
#include "tst_secrets.moc"
