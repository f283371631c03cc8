// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <functional>

namespace emulator {

struct ChildPlan
{
    QString program;
    QStringList arguments;
    QMap<QString, QString> environment; ///< beside our own
    QString log;                        ///< file to which it writes what it says, added at the end; empty: nowhere
};

/// A program that this one started. It never outlives us, however we end: the kernel kills it with its parent.
class Child : public QObject
{
    Q_OBJECT
public:
    explicit Child(QObject *parent = nullptr);
    ~Child() override;
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    void start(const ChildPlan &plan);
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    void killNow();   ///< SIGKILL
    void askToEnd();  ///< SIGTERM; SIGKILL when it takes longer than 8 s

    std::function<void(const QByteArray &line)> onLine; ///< of its standard output, without LF
    /// `how` is for people: "exit status 1", "killed by signal 9", "could not be started: ..."
    std::function<void(bool well, const QString &how)> onEnd;

private:
    void tellLines();
    void ended(bool well, const QString &how);
    QProcess m_process;
};

/// Runs a program to its end and hands over what it wrote; the error tells what it said on standard error.
void runOnce(QObject *context, const ChildPlan &plan, std::function<void(const QByteArray &output)> done,
             std::function<void(const QString &why)> failed);

} // namespace emulator
