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
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
        return;
    std::array<char, 128> name{};
    ::ptsname_r(m_master, name.data(), name.size());
    m_device = QFile::decodeName(name.data());
    makeRaw(m_master);
    forgetUnread(); // one opening and closing: from now on POLLHUP tells that nobody has it open
    connect(&m_watch, &QTimer::timeout, this, &PtyScanner::watch);
    m_watch.start(watchEvery_ms);
}

PtyScanner::~PtyScanner()
{
    if (m_master >= 0)
        ::close(m_master);
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

/// Drains what the station wrote (a scanner takes commands and stays silent), and clears the buffer of a dead one.
void PtyScanner::watch()
{
    std::array<char, 256> ignored{};
    while (::read(m_master, ignored.data(), ignored.size()) > 0) {
    }
    const bool pluggedIn = isPluggedIn();
    if (m_wasPluggedIn && !pluggedIn)
        forgetUnread();
    m_wasPluggedIn = pluggedIn;
}

void PtyScanner::forgetUnread() const
{
    const int slave = ::open(QFile::encodeName(m_device).constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (slave < 0)
        return;
    ::tcflush(slave, TCIOFLUSH);
    ::close(slave);
}

} // namespace emulator
