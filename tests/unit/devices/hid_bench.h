// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/hid/hidraw.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <sys/socket.h>
#include <unistd.h>

/// HID devices of a machine that has none: their descriptions in a folder, their reports through a socket that keeps them
/// apart, as hidraw does.
class HidBench
{
public:
    ~HidBench() { pull(); }

    [[nodiscard]] devices::HidWorld world()
    {
        devices::HidWorld world;
        world.folder = m_dir.filePath(QStringLiteral("class"));
        world.devices = QStringLiteral("/bench");
        world.open = [this](const QString &path) { return open(path); };
        return world;
    }
    /// `identity` as the kernel's uevent has it.
    void plug(const QByteArray &descriptor, const QByteArray &identity, const QString &name = QStringLiteral("hidraw0"))
    {
        const QString folder = m_dir.filePath(QStringLiteral("class/") + name + QStringLiteral("/device"));
        QDir().mkpath(folder);
        write(folder + QStringLiteral("/report_descriptor"), descriptor);
        write(folder + QStringLiteral("/uevent"), identity);
    }
    void pull()
    {
        QDir(m_dir.filePath(QStringLiteral("class"))).removeRecursively();
        if (m_end >= 0)
            ::close(std::exchange(m_end, -1));
    }
    void send(const QByteArray &report) const { [[maybe_unused]] const auto sent = ::write(m_end, report.constData(), size_t(report.size())); }
    [[nodiscard]] QByteArray received() const
    {
        QByteArray bytes(256, 0);
        const ssize_t size = ::recv(m_end, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT);
        return bytes.left(std::max<ssize_t>(0, size));
    }

    int refuse = 0; ///< an errno for whoever opens it
    int opened = 0;
    QString openedPath;

private:
    int open(const QString &path)
    {
        int ends[2];
        if (refuse != 0)
            return -refuse;
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0)
            return -errno;
        if (m_end >= 0)
            ::close(m_end);
        m_end = ends[0];
        ++opened;
        openedPath = path;
        return ends[1];
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    QTemporaryDir m_dir;
    int m_end = -1;
};

/// What a USB scale says of itself: report 3 with status, unit, exponent and weight; report 2 goes out and zeroes it.
inline QByteArray scaleDescriptor()
{
    return QByteArray::fromHex("058D 0920 A101"
                               "8503 7508 9501 0970 8100 0950 8100 0941 8102 7510 0940 8102"
                               "8502 7501 9502 0934 9102"
                               "C0");
}

/// A scanner's: report 2 with a length, three bytes of AIM identifier, 56 of data, one bit "goes on" and seven of padding.
inline QByteArray scannerDescriptor()
{
    return QByteArray::fromHex("058C 0902 A101 8502 7508 9501 0501 093B 8102"
                               "058C 9503 09FB 09FC 09FD 8102"
                               "9538 09FE 820201"
                               "9502 8103"
                               "7501 9501 09FF 8102 9507 8103 C0");
}

/// Another scanner's: report 1 with a length and 62 bytes of data that begin with the identifier.
inline QByteArray otherScannerDescriptor()
{
    return QByteArray::fromHex("058C 0902 A101 8501 7508 9501 0501 093B 8102 058C 953E 09FE 820201 C0");
}

inline QByteArray keyboardDescriptor()
{
    return QByteArray::fromHex("0501 0906 A101 0507 19E0 29E7 1500 2501 7501 9508 8102 9501 7508 8101 C0");
}
