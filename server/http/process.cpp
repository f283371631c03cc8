// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/process.h"
#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace server {

World realWorld()
{
    return {[] { return domain::UtcTime{QDateTime::currentMSecsSinceEpoch()}; },
            [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); },
            [] { return QRandomGenerator::global()->generateDouble(); }};
}

#ifdef Q_OS_WIN

namespace {
StopSignal *waiting = nullptr;
std::function<void()> wanted;
BOOL WINAPI onConsole(DWORD)
{
    if (waiting)
        QMetaObject::invokeMethod(
            waiting, [] { wanted(); }, Qt::QueuedConnection);
    return TRUE;
}
} // namespace

StopSignal::StopSignal(std::function<void()> stop)
    : m_stop(std::move(stop))
{
    waiting = this;
    wanted = m_stop;
    SetConsoleCtrlHandler(onConsole, TRUE);
}
StopSignal::~StopSignal() { waiting = nullptr; }

#else

namespace {
std::array<int, 2> pipeEnds{-1, -1};

// A signal handler may do next to nothing: it writes one byte, and the event loop does the rest.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[0], &byte, 1);
}
} // namespace

StopSignal::StopSignal(std::function<void()> stop)
    : m_stop(std::move(stop))
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pipeEnds.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false); // once is enough; a second signal finds the server draining already
        m_stop();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

StopSignal::~StopSignal()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#endif

} // namespace server
