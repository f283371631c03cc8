// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/options.h"
#include "support/test_main.h"
#include <QDir>
#include <QTemporaryDir>

using namespace start;

/// A station's command line and settings file, by command-line.md.
class TstOptions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString settings(const char *name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's file is not written");
        return file.fileName();
    }
    static auto read(QStringList words)
    {
        words.prepend(QStringLiteral("packhorse-handheld"));
        return readStationOptions(words);
    }

private Q_SLOTS:
    // What an installation on Windows was told comes last.
    void optionsOfTheMachine()
    {
        const QString file = settings("machine.ini", "[General]\nserver=http://file:1\n");
        GivenOptions::Program program{commonOptions(), {}, {}, {}, {{u"server"_qs, u"http://machine:1"_qs}, {u"log"_qs, {}}, {u"other"_qs, u"x"_qs}}};
        program.options.push_back({u"server"_qs, {}, u"URL"_qs});
        const auto server = [&program](const QStringList &words) {
            const auto given = GivenOptions::read(program, QStringList{u"packhorse"_qs} + words);
            return given ? given->values(u"server"_qs).join(u'|') + given->values(u"log"_qs).join(u'|') + given->values(u"other"_qs).join(u'|') : given.error().text;
        };
        QCOMPARE(server({}), u"http://machine:1"_qs);
        QCOMPARE(server({u"--settings"_qs, file}), u"http://file:1"_qs);
        QCOMPARE(server({u"--settings"_qs, file, u"--server"_qs, u"http://line:1"_qs}), u"http://line:1"_qs);
    }

    void aDeskHasAScaleAndPrinters()
    {
        const QStringList words{u"packhorse-desk"_qs,  u"--profile"_qs, u"/p"_qs, u"--server"_qs, u"https://a:1"_qs, u"--scale"_qs,
                                u"mt-sics:/dev/ttyUSB0@9600,8N1"_qs, u"--printer"_qs, u"zpl:10.0.0.7"_qs, u"--printer"_qs, u"document:file:/d"_qs};
        const auto desk = readStationOptions(words, StationKind::Desk);
        QVERIFY(desk);
        QCOMPARE(desk->scale, u"mt-sics:/dev/ttyUSB0@9600,8N1"_qs);
        QCOMPARE(desk->printers, (QStringList{u"zpl:10.0.0.7"_qs, u"document:file:/d"_qs}));
        const auto handheld = readStationOptions(words);
        QVERIFY(!handheld);
        QCOMPARE(handheld.error().status, 2);
    }

    void qtsOwnPlatformIsNoOptionOfOurs()
    {
        for (const QString &option : {u"-platform"_qs, u"--platform"_qs})
            QCOMPARE(read({u"--station"_qs, u"h-1"_qs, option, u"eglfs"_qs, u"--server"_qs, u"https://a"_qs})->station, u"h-1"_qs);
        QVERIFY(!read({u"--server"_qs, u"https://a"_qs, u"--platform"_qs})); // without its value it is nobody's
    }

    void whatIsGivenIsTaken()
    {
        const auto options =
            read({u"--profile"_qs, u"/p"_qs, u"--server=https://a:1,https://b"_qs, u"--station"_qs, u"handheld-7"_qs, u"--crew=early"_qs,
                  u"--scanner"_qs, u"wedge"_qs, u"--scanner"_qs, u"serial:/dev/ttyACM0@9600"_qs, u"--black-box"_qs,
                  u"box"_qs, u"--log"_qs, u"-"_qs, u"--language"_qs, u"de"_qs, u"--emulated-hands"_qs});
        QVERIFY(options);
        QCOMPARE(options->profile, u"/p"_qs);
        QCOMPARE(options->servers, (QList<QUrl>{QUrl(u"https://a:1"_qs), QUrl(u"https://b"_qs)}));
        QCOMPARE(options->station, u"handheld-7"_qs);
        QCOMPARE(options->crew, u"early"_qs);
        QCOMPARE(options->scanners, (QStringList{u"wedge"_qs, u"serial:/dev/ttyACM0@9600"_qs}));
        QCOMPARE(options->blackBox, u"box"_qs);
        QCOMPARE(options->log, u"-"_qs);
        QCOMPARE(options->language, u"de"_qs);
        QVERIFY(options->emulatedHands);
        QVERIFY(!options->selfTest);
        QVERIFY(options->warnings.isEmpty());
    }

    void whatIsNotGivenHasASense()
    {
        const auto options = read({u"--server"_qs, u"https://a"_qs});
        QVERIFY(options);
        QVERIFY(options->profile.endsWith(u"/packhorse/station"_qs));
        QCOMPARE(options->station, QSysInfo::machineHostName());
        QCOMPARE(options->scanners, QStringList{u"wedge"_qs});
    }

    /// The local socket and the pictures are named by it: what it is must not hang on the folder that the program runs in.
    void aProfileIsNamedFromTheRoot()
    {
        const auto options = read({u"--server"_qs, u"https://a"_qs, u"--profile"_qs, u"demo-profile"_qs});
        QVERIFY(options);
        QCOMPARE(options->profile, QDir::current().absoluteFilePath(u"demo-profile"_qs));
    }

    void wrongWordsAreOneLineAndStatus2_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        const QString server = u"--server=https://a"_qs;
        QTest::newRow("unknown option") << QStringList{server, u"--fast"_qs} << u"'fast'"_qs;
        QTest::newRow("unknown short option") << QStringList{server, u"-x"_qs} << u"'x'"_qs;
        QTest::newRow("value missing") << QStringList{server, u"--profile"_qs} << u"'--profile'"_qs;
        QTest::newRow("flag with a value") << QStringList{server, u"--self-test=soon"_qs} << u"'--self-test'"_qs;
        QTest::newRow("a word") << QStringList{server, u"pick"_qs} << u"'pick'"_qs;
        QTest::newRow("no server") << QStringList{} << u"--server http://HOST:PORT"_qs;
        QTest::newRow("no address") << QStringList{u"--server=warehouse"_qs} << u"'warehouse'"_qs;
        QTest::newRow("other scheme") << QStringList{u"--server=https://a,ftp://b"_qs} << u"'ftp://b'"_qs;
        QTest::newRow("settings missing") << QStringList{server, u"--settings"_qs, u"/no/such.ini"_qs} << u"'/no/such.ini'"_qs;
        QTest::newRow("settings unreadable") << QStringList{server, u"--settings"_qs, m_folder.path()} << u"cannot be read"_qs;
        QTest::newRow("settings malformed")
            << QStringList{server, u"--settings"_qs, settings("malformed.ini", "[General]\nno line of an INI file\n")}
            << u"OPTION=VALUE"_qs;
        QTest::newRow("settings with a flag that is none")
            << QStringList{server, u"--settings"_qs, settings("flag.ini", "self-test=soon\n")} << u"'soon'"_qs;
        QTest::newRow("settings with a bad server")
            << QStringList{u"--settings"_qs, settings("server.ini", "server=https://a, b\n")} << u"'b'"_qs;
    }
    void wrongWordsAreOneLineAndStatus2()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const auto options = read(words);
        QVERIFY(!options);
        QCOMPARE(options.error().status, 2);
        QVERIFY2(options.error().text.contains(said), qPrintable(options.error().text));
        QVERIFY(!options.error().text.contains(u'\n'));
    }

    void secretsLieInTheKeychainUnlessTheServerIsHere()
    {
        const auto secrets = [](const QString &server, const QStringList &more = {}) {
            const auto options = read(QStringList{u"--server"_qs, server} + more);
            return options ? options->secrets : options.error().text;
        };
        QCOMPARE(secrets(u"https://a"_qs), u"keychain"_qs);
        QCOMPARE(secrets(u"http://127.0.0.1:1,http://[::1]:2,http://localhost:3"_qs), QString());
        QCOMPARE(secrets(u"http://127.0.0.1:1,https://a"_qs), u"keychain"_qs);
        QCOMPARE(secrets(u"http://127.0.0.1:1"_qs, {u"--secrets"_qs, u"keychain"_qs}), u"keychain"_qs);
        QCOMPARE(secrets(u"http://127.0.0.1:1"_qs, {u"--secrets"_qs, u"file:/s"_qs}), u"file:/s"_qs);
        QVERIFY(secrets(u"https://a"_qs, {u"--secrets"_qs, u"file:/s"_qs}).contains(u"refused with a server beyond this machine"_qs));
        QVERIFY(secrets(u"http://a"_qs, {u"--plain-http"_qs, u"--secrets"_qs, u"file:/s"_qs}).contains(u"refused"_qs));
    }

    void plainHttpLeavesThisMachineOnlyOnWordAndLoudly()
    {
        const auto refused = read({u"--server"_qs, u"https://a,http://10.0.0.7:80"_qs});
        QVERIFY(!refused && refused.error().status == 2);
        QVERIFY(refused.error().text.contains(u"http://10.0.0.7:80"_qs) && refused.error().text.contains(u"--plain-http"_qs));
        QVERIFY(!read({u"--server"_qs, u"http://127.0.0.1.example.org"_qs}).hasValue());
        const auto taken = read({u"--server"_qs, u"https://a,http://10.0.0.7:80"_qs, u"--plain-http"_qs});
        QVERIFY(taken.hasValue());
        QCOMPARE(taken->warnings.size(), 1);
        QVERIFY(taken->warnings.at(0).contains(u"without TLS"_qs));
        QCOMPARE(read({u"--server"_qs, u"http://localhost:80"_qs, u"--trust"_qs, u"/t.pem"_qs})->trust, u"/t.pem"_qs);
    }

    void helpAndVersionAreNoErrors()
    {
        for (const auto &word : {u"--help"_qs, u"-h"_qs, u"--version"_qs, u"-v"_qs}) {
            const auto options = read({word});
            QVERIFY(!options);
            QCOMPARE(options.error().status, 0);
        }
        for (const auto &option : {u"--profile"_qs, u"--server"_qs, u"--scanner"_qs, u"--settings"_qs, u"--log"_qs})
            QVERIFY2(read({u"--help"_qs}).error().text.contains(option), qPrintable(option));
    }

    void theSettingsFileHoldsEveryOptionAndTheCommandLineWins()
    {
        const QString file = settings("all.ini", "profile=/from/file\nserver=https://a:1,https://b:2\nstation=from-file\n"
                                                 "scanner=wedge, serial:/dev/ttyS0\nblack-box=box\nlanguage=de\n"
                                                 "log=/var/log/x\nself-test=true\nemulated-hands=no\nscreenshots=/s\n");
        const auto options = read({u"--settings"_qs, file, u"--station"_qs, u"from-line"_qs});
        QVERIFY2(options, options ? "" : qPrintable(options.error().text));
        QCOMPARE(options->profile, u"/from/file"_qs);
        QCOMPARE(options->servers.size(), 2);
        QCOMPARE(options->station, u"from-line"_qs);
        QCOMPARE(options->scanners, (QStringList{u"wedge"_qs, u"serial:/dev/ttyS0"_qs}));
        QCOMPARE(options->blackBox, u"box"_qs);
        QCOMPARE(options->screenshots, u"/s"_qs);
        QCOMPARE(options->language, u"de"_qs);
        QCOMPARE(options->log, u"/var/log/x"_qs);
        QVERIFY(options->selfTest);
        QVERIFY(!options->emulatedHands);
        QVERIFY(options->warnings.isEmpty());
        QCOMPARE(read({u"--settings"_qs, file, u"--scanner"_qs, u"wedge"_qs})->scanners, QStringList{u"wedge"_qs});
    }

    void unknownSettingsAreNamed()
    {
        const QString file = settings("unknown.ini", "server=https://a\nscaner=wedge\n[desk]\nprofile=/x\n");
        const auto options = read({u"--settings"_qs, file});
        QVERIFY(options);
        QCOMPARE(options->warnings.size(), 2);
        QVERIFY(options->warnings.join(u' ').contains(u"'scaner'"_qs));
        QVERIFY(options->warnings.join(u' ').contains(u"'desk/profile'"_qs));
    }

    void theSystemsSettingsAreReadWhenThereAreAny()
    {
        const GivenOptions::Program program{commonOptions(), {}, {}, settings("system.ini", "log=/from/system\n")};
        const auto given = GivenOptions::read(program, {u"packhorse"_qs});
        QVERIFY(given);
        QCOMPARE(given->last(u"log"_qs), u"/from/system"_qs);
        const auto without = GivenOptions::read({commonOptions(), {}, {}, u"/no/such.ini"_qs}, {u"packhorse"_qs});
        QVERIFY(without);
        QVERIFY(!without->has(u"log"_qs));
    }

    void aProfilesOwnSettingsStandInFrontOfTheSystems()
    {
        const QTemporaryDir profile;
        QFile own(profileSettings(profile.path()));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write("log=/from/profile\n") > 0);
        own.close();
        std::vector<Option> options = commonOptions();
        options.push_back({u"profile"_qs, {}, u"DIR"_qs});
        GivenOptions::Program program{options, {}, {}, settings("system.ini", "log=/from/system\n"), {}, u"/no/such/profile"_qs};
        QCOMPARE(GivenOptions::read(program, {u"packhorse"_qs})->last(u"log"_qs), u"/from/system"_qs);
        const auto named = GivenOptions::read(program, {u"packhorse"_qs, u"--profile"_qs, profile.path()});
        QCOMPARE(named->last(u"log"_qs), u"/from/profile"_qs);
        QCOMPARE(named->settingsFiles(), (QStringList{own.fileName(), program.systemSettings}));
        program.systemSettings = settings("system.ini", "log=/from/system\nprofile=" + profile.path().toUtf8() + "\n");
        QCOMPARE(GivenOptions::read(program, {u"packhorse"_qs})->last(u"log"_qs), u"/from/profile"_qs);
        const auto told = GivenOptions::read(program, {u"packhorse"_qs, u"--settings"_qs, program.systemSettings});
        QCOMPARE(told->last(u"log"_qs), u"/from/system"_qs);
    }

    void aScalesLineKeepsItsComma()
    {
        const QString file = settings("scale.ini", "server=https://a\nscale=mt-sics:/dev/ttyUSB0@9600,8N1\n");
        const auto options = readStationOptions({u"packhorse-desk"_qs, u"--settings"_qs, file}, StationKind::Desk);
        QVERIFY(options);
        QCOMPARE(options->scale, u"mt-sics:/dev/ttyUSB0@9600,8N1"_qs);
    }
};

PACKHORSE_TEST(TstOptions)
#include "tst_options.moc"
