// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

/// What the journal needs of files and folders beside SQLite.
namespace journal::disk {

/// Whether a file system of this name (as the operating system calls it) is a share of another machine, where neither
/// SQLite's locks nor its -wal can be trusted.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);
/// The name of the file system if this existing folder lies on another machine; else empty.
[[nodiscard]] QString networkDriveOf(const QString &folder);

/// Makes the entries of a folder (a file made, a name changed) survive a power cut. No-op where a folder has no handle.
bool syncFolder(const QString &folder);
/// Writes a small file and waits for the disk. False: nothing useful is there.
[[nodiscard]] bool writeSynced(const QString &file, const QByteArray &content);
/// Copies block by block; a block that cannot be read becomes zeros. False when it could not be written.
[[nodiscard]] bool copyReadable(const QString &from, const QString &to);
/// Bytes that this user may still write; -1 when not known.
[[nodiscard]] qint64 freeBytes(const QString &folder);

/// A file that only takes room, to be given back when the disk is full, so that the task in hand can be finished.
class Ballast
{
public:
    Ballast(const QString &file, qint64 bytes);
    [[nodiscard]] bool isThere() const;
    /// True when there was room to give back.
    bool release();
    /// Makes it, when it is not there and the disk has at least four times its size to spare.
    void restore();

private:
    QString m_file;
    qint64 m_bytes;
};

} // namespace journal::disk
