// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/backup_schedule.h"
#include "base/log.h"
#include "codec/bytes.h"
#include <QDir>
#include <QRegularExpression>

namespace server {
namespace {

constexpr qsizetype keptBackups = 24;
constexpr std::chrono::minutes usual{5};

std::optional<std::chrono::milliseconds> durationOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A([1-9][0-9]{0,4})([smh])\\z"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).toInt();
    const QString unit = match.captured(2);
    return unit == u"s"   ? std::chrono::seconds(number)
           : unit == u"m" ? std::chrono::minutes(number)
                          : std::chrono::hours(number);
}

} // namespace

base::Expected<BackupSchedule::Plan, Failure> BackupSchedule::read(const QString &text)
{
    Plan plan{text.section(u',', 0, 0), usual};
    const QString rest = text.section(u',', 1);
    if (!rest.isEmpty()) {
        const auto every = rest.startsWith(QLatin1String("every=")) ? durationOf(rest.mid(6)) : std::nullopt;
        if (!every)
            return base::Unexpected{
                Failure{QStringLiteral("--backup %1: wanted is DIR,every=5m (s, m or h)").arg(text), true}};
        plan.every = *every;
    }
    if (plan.folder.isEmpty() || !QDir().mkpath(plan.folder))
        return base::Unexpected{Failure{QStringLiteral("--backup %1: the folder cannot be made").arg(plan.folder)}};
    return plan;
}

BackupSchedule::BackupSchedule(ReferenceServer &server, World world, Plan plan)
    : m_server(server)
    , m_world(std::move(world))
    , m_plan(std::move(plan))
{
    connect(&m_timer, &QTimer::timeout, this, [this] { backUp(); });
}

void BackupSchedule::start()
{
    m_timer.start(m_plan.every);
    QDir folder(m_plan.folder); // what a killed server left half-done
    for (const QString &part : folder.entryList({QStringLiteral("packhorse-*.db.part")}, QDir::Files))
        folder.remove(part);
    backUp();
}

void BackupSchedule::backUp()
{
    QString name = codec::writeTime(m_world.now());
    name.remove(u':');
    const QString file = QDir(m_plan.folder).absoluteFilePath(QStringLiteral("packhorse-%1.db").arg(name));
    const auto answer = m_server.admin({QStringLiteral("backup"), {{QStringLiteral("to"), file}}, {}});
    if (!answer)
        qCCritical(logServer, "%s", qUtf8Printable(answer.error().what));
    else
        prune();
}

void BackupSchedule::prune() const
{
    QDir folder(m_plan.folder);
    const QStringList ours = folder.entryList({QStringLiteral("packhorse-[0-9]*T[0-9]*Z.db")}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + keptBackups < ours.size(); ++i)
        folder.remove(ours.at(i));
}

} // namespace server
