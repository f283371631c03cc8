// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/paths.h"
#include <QSettings>
#include <QStandardPaths>
#include <QtGlobal>

namespace platform {
namespace {
#ifdef Q_OS_WIN
QString toldAtInstallation(const QString &name)
{
    return QSettings(QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Packhorse"), QSettings::Registry64Format).value(name).toString();
}
#endif
} // namespace

QString defaultProfile()
{
#ifdef Q_OS_ANDROID
    // The program's own folder within the device: no other program reads it, and no card that holds it can be pulled out.
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/station");
#else
    // The generic folder: the four programs have different application names and share one profile.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/packhorse/station");
#endif
}

QString systemSettings()
{
#ifdef Q_OS_WIN
    if (const QString told = toldAtInstallation(QStringLiteral("settings")); !told.isEmpty())
        return told;
    return qEnvironmentVariable("ProgramData", QStringLiteral("C:/ProgramData")) +
           QStringLiteral("/Packhorse/packhorse.ini");
#elif defined(Q_OS_ANDROID)
    // The last of these folders is the one that a cable or the device's administrator reaches: Android/data/PACKAGE/files.
    return QStandardPaths::standardLocations(QStandardPaths::AppLocalDataLocation).constLast() + QStringLiteral("/packhorse.ini");
#else
    return QStringLiteral("/etc/packhorse.ini");
#endif
}

QMap<QString, QString> machineOptions()
{
#ifdef Q_OS_WIN
    return {{QStringLiteral("server"), toldAtInstallation(QStringLiteral("server"))}};
#else
    return {};
#endif
}

} // namespace platform
