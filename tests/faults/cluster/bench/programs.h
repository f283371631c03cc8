// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>

/// Real programs on loopback for the tests of a cluster. The kernel kills them when the test ends, however it ends.
namespace cluster {

/// One program; killed with its owner, or with the test (PR_SET_PDEATHSIG).
class Program
{
public:
    Program() = default;
    ~Program() { kill(); }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// asUser: empty for whoever runs the test.
    void start(const QString &program, const QStringList &arguments, const QString &asUser = {},
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    /// The first line of its standard output, at most 20 s later; empty when there is none.
    [[nodiscard]] QString firstLine();
    void signal(int number) const;
    void kill();
    /// Its exit status once it has ended by itself within 20 s, else -1.
    [[nodiscard]] int ended();
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    [[nodiscard]] QByteArray errors();

private:
    std::unique_ptr<QProcess> m_process;
};

/// A PostgreSQL of its own in a temporary folder: fsync on, on a socket and a loopback port, a password that only
/// `passfile` holds.
class PostgreSql
{
public:
    /// Where Debian keeps its programs; empty when PostgreSQL, or Qt's driver for it, is not installed.
    [[nodiscard]] static QString programs();

    PostgreSql();
    ~PostgreSql();
    PostgreSql(const PostgreSql &) = delete;
    PostgreSql &operator=(const PostgreSql &) = delete;

    [[nodiscard]] bool make(); ///< initdb
    /// True once it takes connections. May be called again after kill().
    [[nodiscard]] bool start();
    void kill();                            ///< SIGKILL, as by a power cut of that machine
    void signal(int number) const;          ///< to the postmaster
    [[nodiscard]] QString pattern() const;  ///< of its stores, with %1 for the name of a database
    [[nodiscard]] bool sql(const QString &database, const QString &statement);
    /// Runs one of its client programs, e.g. pg_dump. Empty when it fails, never when it does not.
    [[nodiscard]] QByteArray client(const QString &program, const QStringList &arguments);
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] bool takesConnections();

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    Program m_server;
};

} // namespace cluster
