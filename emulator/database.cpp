// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/database.h"
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTimer>
#include <unistd.h>

namespace emulator {
namespace {
const QString serverUser = QStringLiteral("postgres");
constexpr int askAgain_ms = 100;
constexpr int tries = 300;

/// PostgreSQL refuses to run as root.
bool needsAnotherUser() { return ::geteuid() == 0; }

bool hasDriver()
{
    return QFile::exists(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/sqldrivers/libqsqlpsql.so"));
}
} // namespace

QString Database::programs()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql")); // Debian keeps them out of the PATH
    const QStringList all = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : all) {
        const QString folder = versions.filePath(version + QStringLiteral("/bin"));
        if (hasDriver() && QFile::exists(folder + QStringLiteral("/initdb")))
            return folder;
    }
    return {};
}

Database::Database(QString log, QObject *parent) : QObject(parent), m_log(std::move(log))
{
    m_server.onEnd = [this](bool, const QString &) {
        if (onEnd)
            onEnd();
    };
}

QString Database::store(const QString &name) const
{
    return QStringLiteral("postgresql:///%1?host=%2&user=packhorse").arg(name, m_folder.path());
}

void Database::fail(const QString &why) const
{
    if (onFailure)
        onFailure(QStringLiteral("the database: ") + why);
}

ChildPlan Database::asServer(const char *program, const QStringList &arguments) const
{
    const QString path = programs() + u'/' + QLatin1String(program);
    if (!needsAnotherUser())
        return {path, arguments, {}, m_log};
    const QStringList asUser{QStringLiteral("--reuid"), serverUser, QStringLiteral("--regid"), serverUser,
                             QStringLiteral("--clear-groups"), QStringLiteral("--pdeathsig"), QStringLiteral("KILL"), path};
    return {QStringLiteral("setpriv"), asUser + arguments, {}, m_log};
}

void Database::begin(const Then &then)
{
    if (!m_folder.isValid())
        return fail(QStringLiteral("no folder in %1 for its files").arg(QDir::tempPath()));
    if (!needsAnotherUser())
        return make(then);
    runOnce(this, {QStringLiteral("chown"), {serverUser, m_folder.path()}, {}, {}}, [this, then](const QByteArray &) { make(then); },
            [this](const QString &why) { fail(why); });
}

void Database::make(const Then &then)
{
    const ChildPlan plan =
        asServer("initdb", {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-U"), QStringLiteral("packhorse"),
                            QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                            QStringLiteral("--no-locale"), QStringLiteral("--no-sync")});
    runOnce(this, plan, [this, then](const QByteArray &) { start(then); }, [this](const QString &why) { fail(why); });
}

void Database::start(const Then &then)
{
    m_server.start(asServer("postgres", {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-k"),
                                         m_folder.path(), QStringLiteral("-c"), QStringLiteral("listen_addresses="), QStringLiteral("-c"),
                                         QStringLiteral("fsync=on"), QStringLiteral("-c"), QStringLiteral("shared_buffers=32MB")}));
    await(tries, then);
}

void Database::await(int left, const Then &then)
{
    const auto later = [this, left, then](const QString &why) {
        if (left == 0 || !m_server.isRunning())
            return fail(why);
        QTimer::singleShot(askAgain_ms, this, [this, left, then] { await(left - 1, then); });
    };
    runOnce(this, {programs() + QStringLiteral("/pg_isready"), {QStringLiteral("-q"), QStringLiteral("-h"), m_folder.path()}, {}, {}},
            [then](const QByteArray &) { then(); }, later);
}

void Database::client(const char *program, const QStringList &arguments, const Then &then)
{
    const QStringList where{QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("packhorse")};
    runOnce(this, {programs() + u'/' + QLatin1String(program), where + arguments, {}, {}}, [then](const QByteArray &) { then(); },
            [this](const QString &why) { fail(why); });
}

void Database::create(const QString &name, const Then &then)
{
    client("createdb", {name}, then);
}

void Database::backUp(const QString &name, const QString &file, const Then &then)
{
    client("pg_dump", {QStringLiteral("-Fc"), QStringLiteral("-f"), file, name}, then);
}

void Database::restore(const QString &name, const QString &file, const Then &then)
{
    client("dropdb", {QStringLiteral("--if-exists"), QStringLiteral("--force"), name}, [=, this] {
        create(name, [=, this] { client("pg_restore", {QStringLiteral("-d"), name, file}, then); });
    });
}

void Database::askToEnd()
{
    m_server.askToEnd();
}

} // namespace emulator
