// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include <QProcess>

class TstMust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBrokenPromiseEndsTheProcess_data();
    void aBrokenPromiseEndsTheProcess();
    void aKeptPromiseIsSilent();
};

namespace {
struct Ending
{
    QProcess::ExitStatus status;
    int code;
    QByteArray output;
    QByteArray errors;
};

Ending runProbe(const QString &what)
{
    QProcess probe;
    probe.start(QStringLiteral(PACKHORSE_BIN_DIR "/broken_promise"), {what});
    if (!probe.waitForFinished())
        qFatal("the probe does not end: %s", qPrintable(probe.errorString()));
    return {probe.exitStatus(), probe.exitCode(), probe.readAllStandardOutput(), probe.readAllStandardError()};
}
} // namespace

void TstMust::aBrokenPromiseEndsTheProcess_data()
{
    QTest::addColumn<QByteArray>("why");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("must") << QByteArray("arithmetic is off today") << QByteArray("1 + 1 == 3")
                          << QByteArray("broken_promise.cpp");
    QTest::newRow("value") << QByteArray("value() of an Expected that holds an error") << QByteArray("hasValue()")
                           << QByteArray("expected.h");
    QTest::newRow("error") << QByteArray("error() of an Expected that holds a value") << QByteArray("!hasValue()")
                           << QByteArray("expected.h");
}

void TstMust::aBrokenPromiseEndsTheProcess()
{
    QFETCH(QByteArray, why);
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, file);
    const Ending ending = runProbe(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(ending.status, QProcess::CrashExit);
    QCOMPARE(ending.output, QByteArray());
    QVERIFY2(ending.errors.startsWith("packhorse: " + why + " (" + condition + ", "), ending.errors.constData());
    QVERIFY2(ending.errors.contains(file + ':'), ending.errors.constData());
}

void TstMust::aKeptPromiseIsSilent()
{
    const Ending ending = runProbe(QStringLiteral("kept"));
    QCOMPARE(ending.status, QProcess::NormalExit);
    QCOMPARE(ending.code, 0);
    QCOMPARE(ending.output.trimmed(), QByteArray("still here"));
    QCOMPARE(ending.errors, QByteArray());
}

PACKHORSE_TEST(TstMust)
#include "tst_must.moc"
