// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/programs.h"
#include "support/test_main.h"
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
struct Ended
{
    int status = -1;
    QString errors;
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
        return {-1, QStringLiteral("it did not end: ") + QString::fromUtf8(process.readAllStandardError())};
    }
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, QString::fromUtf8(process.readAllStandardError())};
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
