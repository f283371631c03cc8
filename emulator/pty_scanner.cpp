// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/pty_scanner.h"
#include <QFile>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace emulator {
namespace {
constexpr int watchEvery_ms = 10;

/// No echo, no line editing, no CR to LF: what the master writes is what the slave reads.
void makeRaw(int fd)
{
    termios settings{};
    if (::tcgetattr(fd, &settings) != 0)
        return;
    ::cfmakeraw(&settings);
    ::tcsetattr(fd, TCSANOW, &settings);
}
} // namespace

PtyScanner::PtyScanner(QObject *parent) : QObject(parent)
{
    plugIn();
    connect(&m_watch, &QTimer::timeout, this, &PtyScanner::watch);
    m_watch.start(watchEvery_ms);
}

PtyScanner::~PtyScanner()
{
    unplug();
}

void PtyScanner::plugIn()
{
    if (!m_folder.isValid() || !openTerminal())
        unplug();
}

bool PtyScanner::openTerminal()
{
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    std::array<char, 128> name{};
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0 || ::ptsname_r(m_master, name.data(), name.size()) != 0)
        return false;
    makeRaw(m_master);
    // One opening and closing: from now on POLLHUP tells that nobody has it open.
    ::close(::open(name.data(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    QFile::remove(device());
    return QFile::link(QFile::decodeName(name.data()), device());
}

void PtyScanner::unplug()
{
    if (m_master >= 0)
        ::close(std::exchange(m_master, -1));
}

bool PtyScanner::isPluggedIn() const
{
    pollfd ask{m_master, POLLOUT, 0};
    return m_master >= 0 && ::poll(&ask, 1, 0) >= 0 && (ask.revents & POLLHUP) == 0;
}

bool PtyScanner::scan(const QByteArray &code)
{
    watch();
    if (!m_wasPluggedIn)
        return false;
    const QByteArray bytes = code + '\r';
    return ::write(m_master, bytes.constData(), size_t(bytes.size())) == bytes.size();
}

/// Drains what the station wrote (a scanner takes commands and stays silent). After the end of one station the next one
/// gets a terminal without a byte in it.
void PtyScanner::watch()
{
    std::array<char, 256> ignored{};
    while (::read(m_master, ignored.data(), ignored.size()) > 0) {
    }
    const bool pluggedIn = isPluggedIn();
    if (std::exchange(m_wasPluggedIn, pluggedIn) && !pluggedIn) {
        unplug();
        plugIn();
    }
}

} // namespace emulator
