// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace {
struct Ended
{
    int status = -1;
    QString errors;
};

/// The real program, until it ends by itself.
Ended run(const QStringList &options)
{
    QProcess process;
    process.start(QStringLiteral(PACKHORSE_BIN_DIR "/packhorse-handheld"), options);
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, QStringLiteral("it did not end: ") + QString::fromUtf8(process.readAllStandardError())};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
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
};

PACKHORSE_TEST(TstHandheldStart)
#include "tst_handheld_start.moc"
