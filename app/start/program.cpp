// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/program.h"
#include <QGuiApplication>
#include <QSocketNotifier>
#include <csignal>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace start {

int stop(int status, const QString &text)
{
    const QString name = status == 0 ? QString() : QCoreApplication::applicationName() + QStringLiteral(": ");
    std::fprintf(status == 0 ? stdout : stderr, "%s%s\n", qUtf8Printable(name), qUtf8Printable(text));
    return status;
}

#ifdef Q_OS_UNIX
namespace {
int g_signalPipe[2];
} // namespace

void endOnSignals(QCoreApplication &application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(g_signalPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    const auto wake = [](int) { [[maybe_unused]] const auto written = ::write(g_signalPipe[0], "x", 1); };
    std::signal(SIGTERM, wake);
    std::signal(SIGINT, wake);
}
#else
void endOnSignals(QCoreApplication &) {}
#endif

bool hasDisplay()
{
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
}

} // namespace start
