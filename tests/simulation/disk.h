// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/virtual_time.h"
#include <QString>
#include <map>
#include <memory>
#include <vector>

struct sqlite3_file;

namespace simulation {

/// The disk under one station: SQLite's files below one folder, with what was written and not yet synced known byte by
/// byte. It can die in the middle of any operation, lie about a sync, fail, and be full. Real files lie below, so that
/// everything that the program does besides SQLite (folders, names) is real, too.
class Disk
{
public:
    enum class Death {
        Killed,   ///< the program alone: what was written stays
        PowerCut, ///< each unsynced sector is there, or not, or holds garbage
    };
    explicit Disk(QString folder);
    ~Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    /// Dies now, or in the middle of the n-th write, sync or truncation from now on.
    void dieNow(Death how, support::Dice &dice);
    void dieAt(int operation, Death how, support::Dice &dice);
    [[nodiscard]] bool isDead() const { return m_dead; }
    /// After the program has ended: the folder as the next start finds it.
    void revive();
    /// After the program has ended, what no program did: a bit of one of its files falls over; the folder is put aside as
    /// an image; the image is put back, if there is one.
    void rot(support::Dice &dice);
    void keepImage();
    void restoreImage();
    [[nodiscard]] qint64 bytes() const; ///< of all files below the folder

    bool lies = false; ///< says that it synced, and did not
    bool full = false;
    int failures = 0; ///< of a thousand writes and syncs, end with an I/O error
    int died = 0;
    bool hasLost = false; ///< a synced write was lost once, by a lie: no station can be blamed for it

    // ---- of the VFS
    struct Unsynced
    {
        qint64 at = 0;
        QByteArray bytes;
        bool truncates = false;
    };
    struct File
    {
        QString path;
        QByteArray synced; ///< what a power cut cannot take
        std::vector<Unsynced> since;
        bool liedAbout = false;
    };
    enum class Operation { Write, Sync, Truncate };
    /// What SQLite is told instead of doing it; SQLITE_OK = it is done.
    int before(Operation operation);
    void wrote(File &file, qint64 at, const QByteArray &bytes);
    void truncated(File &file, qint64 size);
    void synced(File &file);
    File *opened(const QString &path);
    void closed(File *file);

private:
    void die();
    void loseUnsynced(const File &file, const QString &copy);

    QString m_folder;
    support::Dice *m_dice = nullptr;
    int m_untilDeath = 0;
    Death m_how = Death::Killed;
    bool m_dead = false;
    std::vector<std::unique_ptr<File>> m_files;
};

/// Makes every SQLite file below a Disk's folder that disk's, for as long as it lives. One a process.
class DiskDriver
{
public:
    DiskDriver();
    ~DiskDriver();
    DiskDriver(const DiskDriver &) = delete;
    DiskDriver &operator=(const DiskDriver &) = delete;
};

} // namespace simulation
