// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/child.h"
#include <QFileInfo>
#include <QTimer>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace emulator {
namespace {
constexpr int patience_ms = 8000;

void set(QProcess &process, const ChildPlan &plan)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = plan.environment.cbegin(); it != plan.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.setProgram(plan.program);
    process.setArguments(plan.arguments);
    process.setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent) // it died in between
            ::_exit(1);
    });
}

QString nameOf(const QProcess &process)
{
    return QFileInfo(process.program()).fileName();
}
} // namespace

Child::Child(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Child::tellLines);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(false, QStringLiteral("%1 could not be started: %2").arg(nameOf(m_process), m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const bool crashed = status == QProcess::CrashExit;
        ended(!crashed && code == 0, crashed ? QStringLiteral("ended by a signal") : QStringLiteral("exit status %1").arg(code));
    });
}

Child::~Child()
{
    onEnd = nullptr;
    m_process.kill();
}

void Child::start(const ChildPlan &plan)
{
    set(m_process, plan);
    if (!plan.log.isEmpty())
        m_process.setStandardErrorFile(plan.log, QIODevice::Append);
    m_process.start();
}

void Child::killNow()
{
    m_process.kill();
}

void Child::askToEnd()
{
    m_process.terminate();
    QTimer::singleShot(patience_ms, this, [this, asked = pid()] {
        if (isRunning() && pid() == asked)
            m_process.kill();
    });
}

void Child::tellLines()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine().trimmed();
        if (onLine)
            onLine(line);
    }
}

void Child::ended(bool well, const QString &how)
{
    if (onEnd)
        onEnd(well, how);
}

void runOnce(QObject *context, const ChildPlan &plan, std::function<void(const QByteArray &)> done,
             std::function<void(const QString &)> failed)
{
    auto *process = new QProcess(context);
    set(*process, plan);
    QObject::connect(process, &QProcess::finished, context, [=](int code, QProcess::ExitStatus status) {
        process->deleteLater();
        if (status == QProcess::NormalExit && code == 0)
            return done(process->readAllStandardOutput());
        failed(QStringLiteral("%1 %2 ended with status %3: %4")
                   .arg(nameOf(*process), process->arguments().join(u' '))
                   .arg(code)
                   .arg(QString::fromUtf8(process->readAllStandardError()).trimmed()));
    });
    QObject::connect(process, &QProcess::errorOccurred, context, [=](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            failed(QStringLiteral("%1 could not be started: %2").arg(nameOf(*process), process->errorString()));
    });
    process->start();
}

} // namespace emulator
