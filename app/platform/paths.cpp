// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/paths.h"
#include <QStandardPaths>
#include <QtGlobal>

namespace platform {

QString defaultProfile()
{
    // The generic folder: the four programs have different application names and share one profile.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/packhorse/station");
}

QString systemSettings()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("ProgramData", QStringLiteral("C:/ProgramData")) +
           QStringLiteral("/Packhorse/packhorse.ini");
#else
    return QStringLiteral("/etc/packhorse.ini");
#endif
}

} // namespace platform
