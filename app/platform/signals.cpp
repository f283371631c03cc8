// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/signals.h"
#include <QCoreApplication>
#include <QSocketNotifier>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace platform {
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
#elif defined(Q_OS_WIN)
namespace {
/// On a thread of Windows. A closing session is Qt's business: it closes the windows.
BOOL WINAPI ended(DWORD)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    return TRUE;
}
} // namespace

void endOnSignals(QCoreApplication &) { SetConsoleCtrlHandler(ended, TRUE); }
#endif

} // namespace platform
