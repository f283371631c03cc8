// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/programs.h"
#include "support/test_main.h"
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace {
struct Ended
{
    int status = -1;
    QString errors;
    QString out;
};

using Environment = std::map<QString, QString>; ///< a name without a value is taken out

QProcessEnvironment changed(const Environment &changes)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : changes) {
        environment.remove(name);
        if (!value.isEmpty())
            environment.insert(name, value);
    }
    return environment;
}

/// The real program, until it ends by itself.
Ended run(const QStringList &options, const Environment &environment = {}, const QString &program = u"packhorse-handheld"_qs)
{
    QProcess process;
    process.setProcessEnvironment(changed(environment));
    process.start(process::bin + program, options);
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, QStringLiteral("it did not end: ") + QString::fromUtf8(process.readAllStandardError()), {}};
    }
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, QString::fromUtf8(process.readAllStandardError()), QString::fromUtf8(process.readAllStandardOutput())};
}

QStringList station(const QString &profile)
{
    return {u"--profile"_qs, profile, u"--server"_qs, u"http://127.0.0.1:9"_qs, u"--station"_qs, u"h-1"_qs};
}
} // namespace

/// How the handheld starts and refuses to, as a script sees it.
class TstHandheldStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void testsItselfPageByPage()
    {
        QTemporaryDir folder;
        const QString pictures = folder.filePath(u"pictures"_qs);
        const Ended ended = run(station(folder.filePath(u"profile"_qs))
                                + QStringList{u"--self-test"_qs, u"--screenshots"_qs, pictures});
        QVERIFY2(ended.status == 0, qPrintable(ended.errors));
        QVERIFY(!ended.errors.contains(u"self-test"_qs));
        QVERIFY2(ended.out.startsWith(u"self-test passed: packhorse-handheld"_qs) && ended.out.count(u'\n') == 1, qPrintable(ended.out));
        QVERIFY2(ended.out.contains(u"each of its %1 pages"_qs.arg(QDir(pictures).entryList(QDir::Files).size())), qPrintable(ended.out));
        QVERIFY(QDir(pictures).exists(u"stop.png"_qs));
        QVERIFY(QDir(pictures).exists(u"outbox.png"_qs));
    }

    void refusesALanguageThatIsNotBuiltIn()
    {
        QTemporaryDir folder;
        const Ended ended = run(station(folder.filePath(u"profile"_qs)) + QStringList{u"--language"_qs, u"xx"_qs});
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.errors.contains(u"there are: de, en, es, fr, nl, pl, ro, uk"_qs), qPrintable(ended.errors));
        QVERIFY(!QDir(folder.path()).exists(u"profile"_qs));
    }

    void withoutAScreenABadProfileEndsItAtOnce()
    {
        QTemporaryDir folder;
        QFile blocked(folder.filePath(u"profile"_qs));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        const Ended ended = run(station(blocked.fileName()));
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.errors.contains(u"The profile cannot be written"_qs), qPrintable(ended.errors));
    }

    void withoutADisplayItSaysHowToStart_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("says");
        for (const QString &program : {u"packhorse-handheld"_qs, u"packhorse-desk"_qs}) {
            const auto row = [&program](const char *name) -> QTestData & { return QTest::addRow("%s, %s", qPrintable(program), name); };
            row("none") << program << QString() << QString() << u"neither WAYLAND_DISPLAY nor DISPLAY is set"_qs;
            row("nobody there") << program << u":7777"_qs << QString() << u"DISPLAY=:7777"_qs;
            row("no such platform") << program << QString() << u"nonsense"_qs << u"platform nonsense"_qs;
        }
    }
    void withoutADisplayItSaysHowToStart()
    {
        QFETCH(QString, program);
        QFETCH(QString, display);
        QFETCH(QString, platform);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const QString profile = folder.filePath(u"profile"_qs);
        const Environment bare{
            {u"DISPLAY"_qs, display}, {u"WAYLAND_DISPLAY"_qs, {}}, {u"XDG_SESSION_TYPE"_qs, {}}, {u"QT_QPA_PLATFORM"_qs, platform}};
        const Ended ended = run(station(profile) + QStringList{u"--self-test"_qs}, bare, program);
        QVERIFY2(ended.status == 1, qPrintable(ended.errors)); // no signal
        QVERIFY2(ended.errors.startsWith(program + u": "_qs) && ended.errors.contains(says), qPrintable(ended.errors));
        QVERIFY2(ended.errors.contains(u"QT_QPA_PLATFORM=offscreen"_qs) && !ended.errors.contains(u".. "_qs), qPrintable(ended.errors));
        QCOMPARE(ended.errors.count(u'\n'), 1);
        QVERIFY(!QDir(profile).exists());
    }

    void aPlatformWithoutADisplayStarts_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("said to Qt") << QString() << QStringList{u"-platform"_qs, u"offscreen"_qs};
        QTest::newRow("with two hyphens") << QString() << QStringList{u"--platform"_qs, u"offscreen"_qs};
        QTest::newRow("in the environment") << u"offscreen"_qs << QStringList();
        QTest::newRow("over the environment") << u"xcb"_qs << QStringList{u"-platform"_qs, u"offscreen"_qs};
    }
    void aPlatformWithoutADisplayStarts()
    {
        QFETCH(QString, variable);
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        const Environment bare{{u"DISPLAY"_qs, {}}, {u"WAYLAND_DISPLAY"_qs, {}}, {u"QT_QPA_PLATFORM"_qs, variable}};
        const Ended ended = run(station(folder.filePath(u"profile"_qs)) + QStringList{u"--self-test"_qs} + arguments, bare);
        QVERIFY2(ended.status == 0, qPrintable(ended.errors));
    }

    /// What Qt has said while it looked for the screen is not lost.
    void theLogHasWhatQtSaysAtTheStart()
    {
        const QTemporaryDir folder;
        const Ended ended = run(station(folder.filePath(u"profile"_qs)) + QStringList{u"--self-test"_qs}, {{u"XDG_RUNTIME_DIR"_qs, {}}});
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.errors.contains(u"XDG_RUNTIME_DIR"_qs), qPrintable(ended.errors));
    }

    /// With a screen as well: a page over the window of the station that works would be in the way, and stay there.
    void aSecondOneOnAProfileEndsAndSaysSo_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("handheld") << u"packhorse-handheld"_qs;
        QTest::newRow("desk") << u"packhorse-desk"_qs;
    }
    void aSecondOneOnAProfileEndsAndSaysSo()
    {
        QFETCH(QString, program);
        const QTemporaryDir folder;
        const QString profile = folder.filePath(u"profile"_qs);
        process::Program first;
        first.start(program, station(profile));
        const auto isRunning = [&profile] {
            const process::Ended told = process::run(process::bin + u"packhorse"_qs, {u"status"_qs, u"--json"_qs, u"--profile"_qs, profile});
            return QJsonDocument::fromJson(told.out).object().value(u"running"_qs).toBool();
        };
        QVERIFY(QTest::qWaitFor(isRunning, process::patience));
        const Ended second = run(station(profile), {{u"QT_QPA_PLATFORM"_qs, u"vnc:port=0"_qs}}, program);
        QVERIFY2(second.status == 1, qPrintable(second.errors));
        QVERIFY2(second.errors.contains(u"--profile"_qs), qPrintable(second.errors));
        QVERIFY(isRunning());
    }
};

PACKHORSE_TEST(TstHandheldStart)
#include "tst_handheld_start.moc"
