// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/disk.h"
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <array>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif
#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#endif

namespace journal::disk {

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array<const char *, 21> names{
        "nfs", "nfs4",  "cifs",   "smb",  "smb2",   "smb3", "smbfs",     "afs",   "ncpfs",  "ncp",     "coda",
        "9p",  "davfs", "webdav", "ceph", "lustre", "gfs2", "glusterfs", "ocfs2", "beegfs", "orangefs"};
    static constexpr std::array<const char *, 12> overFuse{"sshfs",     "davfs",   "davfs2", "glusterfs",
                                                           "ceph",      "s3fs",    "rclone", "smbnetfs",
                                                           "curlftpfs", "gcsfuse", "goofys", "gvfsd-fuse"};
    const QByteArray lower = type.toLower();
    if (lower.startsWith("fuse.")) {
        return std::any_of(overFuse.begin(), overFuse.end(),
                           [rest = lower.mid(5)](const char *name) { return rest == name; });
    }
    return std::any_of(names.begin(), names.end(), [&lower](const char *name) { return lower == name; });
}

namespace {
#ifdef Q_OS_LINUX
/// The kernel's own word, statfs(2): it is right within a chroot, too, whose mount table may not name the folder.
QString networkDriveByNumber(const QString &folder)
{
    struct statfs figures = {};
    if (::statfs(QFile::encodeName(folder).constData(), &figures) != 0)
        return {};
    switch (static_cast<quint32>(figures.f_type)) {
    case 0x6969:
        return QStringLiteral("nfs");
    case 0x517b:
    case 0xff534d42:
    case 0xfe534d42:
        return QStringLiteral("smb");
    case 0x01021997:
        return QStringLiteral("9p");
    case 0x5346414f:
        return QStringLiteral("afs");
    case 0x73757245:
        return QStringLiteral("coda");
    case 0x564c:
        return QStringLiteral("ncp");
    case 0x00c36400:
        return QStringLiteral("ceph");
    default:
        return {};
    }
}
#endif
} // namespace

QString networkDriveOf(const QString &folder)
{
#ifdef Q_OS_WIN
    if (GetDriveTypeW(reinterpret_cast<LPCWSTR>(QStorageInfo(folder).rootPath().utf16())) == DRIVE_REMOTE)
        return QStringLiteral("a network drive");
#endif
#ifdef Q_OS_LINUX
    if (const QString drive = networkDriveByNumber(folder); !drive.isEmpty())
        return drive;
#endif
    const QByteArray type = QStorageInfo(folder).fileSystemType(); // FUSE has one number for all of its kinds
    return isNetworkFileSystem(type) ? QString::fromUtf8(type) : QString();
}

bool syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
#else
    return true;
#endif
}

namespace {
bool syncFile(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

QByteArray readBlock(QFile &file, qint64 at, qint64 bytes)
{
    QByteArray block;
    if (file.seek(at))
        block = file.read(bytes);
    file.unsetError();
    return block.leftJustified(bytes, '\0', true);
}
} // namespace

bool writeSynced(const QString &file, const QByteArray &content)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(content) == content.size() &&
           syncFile(out);
}

bool copyReadable(const QString &from, const QString &to)
{
    constexpr qint64 blockBytes = 4096; // one page: damage is never made larger than it is
    QFile in(from);
    QFile out(to);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    const qint64 size = in.size();
    for (qint64 at = 0; at < size; at += blockBytes) {
        const qint64 bytes = std::min(blockBytes, size - at);
        if (out.write(readBlock(in, at, bytes)) != bytes)
            return false;
    }
    return out.flush();
}

qint64 freeBytes(const QString &folder)
{
#ifdef Q_OS_UNIX
    // QStorageInfo goes by the mount table, and a chroot's root has no entry there: it would call the disk full.
    struct statvfs figures = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &figures) != 0)
        return -1;
    return static_cast<qint64>(figures.f_bavail) * static_cast<qint64>(figures.f_frsize);
#else
    return QStorageInfo(folder).bytesAvailable();
#endif
}

Ballast::Ballast(const QString &file, qint64 bytes)
    : m_file(file)
    , m_bytes(bytes)
{
}

bool Ballast::isThere() const { return QFileInfo::exists(m_file); }

bool Ballast::release() { return QFile::remove(m_file); }

void Ballast::restore()
{
    const QString folder = QFileInfo(m_file).path();
    if (m_bytes <= 0 || QFileInfo(m_file).size() == m_bytes || freeBytes(folder) < 4 * m_bytes)
        return;
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    // Not zeros and not one repeated block: a file system that packs or shares blocks would give nothing back.
    std::array<quint64, 8192> block{};
    constexpr qint64 blockBytes = sizeof block;
    quint64 noise = 0x9e3779b97f4a7c15U;
    for (qint64 left = m_bytes; left > 0; left -= blockBytes) {
        for (quint64 &word : block) {
            noise ^= noise << 13;
            noise ^= noise >> 7;
            noise ^= noise << 17;
            word = noise;
        }
        const qint64 bytes = std::min(left, blockBytes);
        if (file.write(reinterpret_cast<const char *>(block.data()), bytes) != bytes) {
            file.remove();
            return;
        }
    }
}

} // namespace journal::disk
