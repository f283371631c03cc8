// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/device_channel.h"
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace devices {
namespace {
QString wordsOf(int error) { return QString::fromLocal8Bit(std::strerror(error)); }

int openDevice(const QString &path, int way)
{
    return ::open(QFile::encodeName(path).constData(), way | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

void retire(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier.release()->deleteLater(); // it may be the one that is just telling
}
} // namespace

DeviceChannel::DeviceChannel(ports::Timers &timers, QString path)
    : m_timers(timers)
    , m_path(std::move(path))
{
}

DeviceChannel::~DeviceChannel() { abandon(); }

void DeviceChannel::open()
{
    abandon();
    m_later = m_timers.start(domain::Duration(0), [this] { tryToOpen(); });
}

void DeviceChannel::tryToOpen()
{
    m_later = 0;
    if (QFileInfo(m_path).isFile())
        return end(QStringLiteral("it is a file and no device: use file:FOLDER"));
    m_fd = openDevice(m_path, O_RDWR);
    if (m_fd < 0)
        m_fd = openDevice(m_path, O_WRONLY); // one that never answers
    if (m_fd < 0)
        return end(wordsOf(errno));
    m_canRead = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    m_canWrite = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Write);
    m_canWrite->setEnabled(false);
    connect(m_canRead.get(), &QSocketNotifier::activated, this, [this] { read(); });
    connect(m_canWrite.get(), &QSocketNotifier::activated, this, [this] { send(); });
    if (onOpened)
        onOpened();
}

void DeviceChannel::write(const QByteArray &bytes)
{
    m_waiting += bytes;
    if (m_canWrite)
        m_canWrite->setEnabled(true);
}

void DeviceChannel::send()
{
    const ssize_t sent = ::write(m_fd, m_waiting.constData(), size_t(m_waiting.size()));
    if (sent < 0 && errno != EAGAIN && errno != EINTR)
        return end(wordsOf(errno));
    if (sent > 0)
        m_waiting.remove(0, sent);
    m_canWrite->setEnabled(!m_waiting.isEmpty());
    if (sent > 0 && onTaken)
        onTaken(sent);
    if (m_fd >= 0 && m_finishes && m_waiting.isEmpty())
        end({});
}

/// Some drivers say at every moment that there is something, and it is nothing: such a one is not listened to.
void DeviceChannel::read()
{
    std::array<char, 1024> bytes{};
    const ssize_t size = ::read(m_fd, bytes.data(), bytes.size());
    if (size < 0 && errno != EAGAIN && errno != EINTR)
        return end(wordsOf(errno));
    if (size == 0)
        return m_canRead->setEnabled(false);
    if (size > 0 && onBytes)
        onBytes(QByteArray(bytes.data(), size));
}

/// A device has no other side that closes: done is when the last byte is out.
void DeviceChannel::finish()
{
    m_finishes = true;
    if (m_waiting.isEmpty())
        m_later = m_timers.start(domain::Duration(0), [this] { end({}); });
}

void DeviceChannel::end(const QString &why)
{
    abandon();
    if (onClosed)
        onClosed(why);
}

void DeviceChannel::abandon()
{
    m_timers.cancel(m_later);
    m_later = 0;
    m_waiting.clear();
    m_finishes = false;
    retire(m_canRead);
    retire(m_canWrite);
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

} // namespace devices
