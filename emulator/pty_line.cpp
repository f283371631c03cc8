// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/pty_line.h"
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

PtyLine::PtyLine(const QString &name, QObject *parent) : QObject(parent), m_name(name)
{
    plugIn();
    connect(&m_watch, &QTimer::timeout, this, &PtyLine::watch);
    m_watch.start(watchEvery_ms);
}

PtyLine::~PtyLine()
{
    vanish();
}

QString PtyLine::device() const { return m_name.contains(u'/') ? m_name : m_folder.filePath(m_name); }

void PtyLine::vanish()
{
    QFile::remove(device());
    m_wasPluggedIn = false;
    unplug();
}

void PtyLine::comeBack()
{
    if (m_master < 0)
        plugIn();
}

void PtyLine::plugIn()
{
    if (!m_folder.isValid() || !openTerminal())
        unplug();
}

bool PtyLine::openTerminal()
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

void PtyLine::unplug()
{
    if (m_master >= 0)
        ::close(std::exchange(m_master, -1));
}

bool PtyLine::isPluggedIn() const
{
    pollfd ask{m_master, POLLOUT, 0};
    return m_master >= 0 && ::poll(&ask, 1, 0) >= 0 && (ask.revents & POLLHUP) == 0;
}

bool PtyLine::send(const QByteArray &bytes)
{
    watch();
    return m_wasPluggedIn && ::write(m_master, bytes.constData(), size_t(bytes.size())) == bytes.size();
}

/// Reads what the station wrote. After the end of one station the next one gets a terminal without a byte in it.
void PtyLine::watch()
{
    std::array<char, 256> part{};
    QByteArray all;
    for (ssize_t got = 0; m_master >= 0 && (got = ::read(m_master, part.data(), part.size())) > 0;)
        all.append(part.data(), got);
    const bool pluggedIn = isPluggedIn();
    if (std::exchange(m_wasPluggedIn, pluggedIn) && !pluggedIn) {
        unplug();
        plugIn();
    }
    if (!all.isEmpty() && onBytes)
        onBytes(all);
}

} // namespace emulator
