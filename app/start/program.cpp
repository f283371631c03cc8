// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/program.h"
#include <QGuiApplication>
#include <cstdio>

namespace start {

int stop(int status, const QString &text)
{
    const QString name = status == 0 ? QString() : QCoreApplication::applicationName() + QStringLiteral(": ");
    std::fprintf(status == 0 ? stdout : stderr, "%s%s\n", qUtf8Printable(name), qUtf8Printable(text));
    return status;
}

bool hasDisplay()
{
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
}

} // namespace start
