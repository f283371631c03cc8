// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cluster/bench/programs.h"
#include "support/free_port.h"
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QTest>
#include <csignal>
#include <unistd.h>

namespace cluster {
namespace {

constexpr int patience_ms = 20'000;
const QString password = QStringLiteral("only in the passfile");

/// PostgreSQL refuses to run as root.
QString databaseUser() { return ::geteuid() == 0 ? QStringLiteral("postgres") : QString(); }

struct Ended
{
    bool ok = false;
    QByteArray out;
};
Ended run(const QString &program, const QStringList &arguments, const QString &asUser)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (asUser.isEmpty())
        process.start(program, arguments);
    else
        process.start(QStringLiteral("setpriv"),
                      QStringList{QStringLiteral("--reuid"), asUser, QStringLiteral("--regid"), asUser,
                                  QStringLiteral("--clear-groups"), program} +
                          arguments);
    const bool ended = process.waitForFinished(60'000);
    return {ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            process.readAllStandardOutput()};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

// ---- a program -------------------------------------------------------------------------------------------------
void Program::start(const QString &program, const QStringList &arguments, const QString &asUser,
                    const QProcessEnvironment &environment)
{
    kill();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    QStringList all{QStringLiteral("--pdeathsig"), QStringLiteral("KILL")};
    if (!asUser.isEmpty())
        all << QStringLiteral("--reuid") << asUser << QStringLiteral("--regid") << asUser
            << QStringLiteral("--clear-groups");
    m_process->start(QStringLiteral("setpriv"), all + QStringList{program} + arguments);
}

QString Program::firstLine()
{
    while (m_process && !m_process->canReadLine() && m_process->waitForReadyRead(patience_ms)) {
    }
    return m_process ? QString::fromUtf8(m_process->readLine()).trimmed() : QString();
}

void Program::signal(int number) const
{
    if (isRunning())
        ::kill(pid_t(m_process->processId()), number);
}

void Program::kill()
{
    if (!isRunning())
        return;
    m_process->kill();
    m_process->waitForFinished(patience_ms);
}

int Program::ended()
{
    if (!m_process || (isRunning() && !m_process->waitForFinished(patience_ms)))
        return -1;
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

QByteArray Program::errors() { return m_process ? m_process->readAllStandardError() : QByteArray(); }

// ---- PostgreSQL ------------------------------------------------------------------------------------------------
QString PostgreSql::programs()
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return {};
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString folder = versions.filePath(version + QStringLiteral("/bin"));
        if (QFile::exists(folder + QStringLiteral("/initdb")))
            return folder;
    }
    return {};
}

PostgreSql::PostgreSql()
    : m_port(support::freePort())
{
}

// The postmaster is killed first; then its folder, which belongs to another user, can go.
PostgreSql::~PostgreSql() { kill(); }

bool PostgreSql::make()
{
    const QString secret = m_folder.filePath(QStringLiteral("password"));
    if (!m_folder.isValid() || !write(secret, password.toUtf8() + '\n') ||
        !write(m_folder.filePath(QStringLiteral("passfile")), "*:*:*:*:" + password.toUtf8() + '\n'))
        return false;
    const QString user = databaseUser();
    if (!user.isEmpty() && !run(QStringLiteral("chown"), {QStringLiteral("-R"), user, m_folder.path()}, {}).ok)
        return false;
    const Ended made = run(programs() + QStringLiteral("/initdb"),
                           {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("packhorse"),
                            QStringLiteral("-A"), QStringLiteral("scram-sha-256"),
                            QStringLiteral("--pwfile=") + secret, QStringLiteral("-E"), QStringLiteral("UTF8"),
                            QStringLiteral("--no-locale"), QStringLiteral("--no-sync")},
                           user);
    // libpq wants a passfile that belongs to whoever reads it
    return made.ok && (user.isEmpty() ||
                       run(QStringLiteral("chown"),
                           {QStringLiteral("root"), m_folder.filePath(QStringLiteral("passfile"))}, {})
                           .ok);
}

bool PostgreSql::start()
{
    // After a SIGKILL its children need a moment to notice; until then a new one ends at once.
    for (int attempt = 0; attempt < 100; ++attempt) {
        m_server.start(programs() + QStringLiteral("/postgres"),
                       {QStringLiteral("-D"), data(), QStringLiteral("-k"), m_folder.path(), QStringLiteral("-p"),
                        QString::number(m_port), QStringLiteral("-c"), QStringLiteral("listen_addresses=127.0.0.1"),
                        QStringLiteral("-c"), QStringLiteral("fsync=on"), QStringLiteral("-c"),
                        QStringLiteral("max_connections=60"), QStringLiteral("-c"),
                        QStringLiteral("shared_buffers=32MB")},
                       databaseUser());
        if (QTest::qWaitFor([&] { return takesConnections() || !m_server.isRunning(); }, patience_ms) &&
            m_server.isRunning())
            return true;
        QTest::qWait(100);
    }
    qWarning("%s", m_server.errors().constData());
    return false;
}

bool PostgreSql::takesConnections()
{
    return run(programs() + QStringLiteral("/pg_isready"),
               {QStringLiteral("-q"), QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"),
                QString::number(m_port)},
               {})
        .ok;
}

void PostgreSql::kill() { m_server.kill(); }

void PostgreSql::signal(int number) const { m_server.signal(number); }

QString PostgreSql::pattern() const
{
    return QStringLiteral("postgresql:///%1?host=") + m_folder.path() +
           QStringLiteral("&port=%1&user=packhorse&passfile=").arg(m_port) +
           m_folder.filePath(QStringLiteral("passfile"));
}

bool PostgreSql::sql(const QString &database, const QString &statement)
{
    return run(QStringLiteral("env"),
               {QStringLiteral("PGPASSFILE=") + m_folder.filePath(QStringLiteral("passfile")),
                programs() + QStringLiteral("/psql"), QStringLiteral("-q"), QStringLiteral("-X"), QStringLiteral("-v"),
                QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"),
                QString::number(m_port), QStringLiteral("-U"), QStringLiteral("packhorse"), QStringLiteral("-d"),
                database, QStringLiteral("-c"), statement},
               {})
        .ok;
}

QByteArray PostgreSql::client(const QString &program, const QStringList &arguments)
{
    const Ended ended =
        run(QStringLiteral("env"),
            QStringList{QStringLiteral("PGPASSFILE=") + m_folder.filePath(QStringLiteral("passfile")),
                        programs() + u'/' + program, QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"),
                        QString::number(m_port), QStringLiteral("-U"), QStringLiteral("packhorse")} +
                arguments,
            {});
    return ended.ok ? "done " + ended.out : QByteArray();
}

} // namespace cluster
