// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/disk.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <algorithm>
#include <sqlite3.h>

namespace simulation {
namespace {

constexpr qint64 sectorBytes = 512;

std::map<Disk *, QString> &folders()
{
    static std::map<Disk *, QString> all;
    return all;
}
Disk *diskOf(const QString &path)
{
    for (const auto &[disk, folder] : folders()) {
        if (path.startsWith(folder + u'/'))
            return disk;
    }
    return nullptr;
}

void copyTree(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    QDirIterator it(from, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString target = to + path.mid(from.size());
        if (it.fileInfo().isDir())
            QDir().mkpath(target);
        else {
            QDir().mkpath(QFileInfo(target).path());
            QFile::copy(path, target);
        }
    }
}

void put(QByteArray &content, qint64 at, const QByteArray &bytes)
{
    if (content.size() < at + bytes.size())
        content.append(QByteArray(at + bytes.size() - content.size(), '\0'));
    std::copy(bytes.begin(), bytes.end(), content.begin() + at);
}

} // namespace

Disk::Disk(QString folder)
    : m_folder(std::move(folder))
{
    folders().emplace(this, m_folder);
}

Disk::~Disk()
{
    folders().erase(this);
    for (const char *copy : {".dead", ".image"})
        QDir(m_folder + QLatin1String(copy)).removeRecursively();
}

void Disk::dieAt(int operation, Death how, support::Dice &dice)
{
    m_untilDeath = std::max(1, operation);
    m_how = how;
    m_dice = &dice;
}

void Disk::dieNow(Death how, support::Dice &dice)
{
    m_how = how;
    m_dice = &dice;
    if (!m_dead)
        die();
}

/// The folder as it is at this moment is put aside; what the dying program still does to its own copy is forgotten.
void Disk::die()
{
    m_dead = true;
    m_untilDeath = 0;
    ++died;
    const QString copy = m_folder + QStringLiteral(".dead");
    copyTree(m_folder, copy);
    // A lock file names its program, which in truth is dead now and here goes on.
    for (const QString &lock : QDir(copy).entryList({QStringLiteral("*.lock")}, QDir::Files | QDir::Hidden))
        QFile::remove(copy + u'/' + lock);
    if (m_how != Death::PowerCut)
        return;
    for (const auto &file : m_files)
        loseUnsynced(*file, copy + file->path.mid(m_folder.size()));
}

void Disk::loseUnsynced(const File &file, const QString &copy)
{
    if (!QFile::exists(copy))
        return; // deleted, and SQLite does not rely on its being there
    QByteArray content = file.synced;
    for (const Unsynced &write : file.since) {
        if (write.truncates) {
            if (m_dice->chance(50) && content.size() > write.at)
                content.truncate(write.at);
            continue;
        }
        for (qint64 from = 0; from < write.bytes.size();) {
            const qint64 sectorEnd = ((write.at + from) / sectorBytes + 1) * sectorBytes - write.at;
            const qint64 length = std::min<qint64>(sectorEnd, write.bytes.size()) - from;
            const quint64 fate = m_dice->below(20);
            if (fate < 10)
                put(content, write.at + from, write.bytes.mid(from, length));
            else if (fate == 10)
                put(content, write.at + from, QByteArray(length, char(m_dice->below(256))));
            from += length;
        }
    }
    if (file.liedAbout)
        hasLost = true;
    QFile out(copy);
    if (out.open(QIODevice::WriteOnly))
        out.write(content);
}

void Disk::revive()
{
    if (!m_dead)
        return;
    const QString copy = m_folder + QStringLiteral(".dead");
    QDir(m_folder).removeRecursively();
    QDir().rename(copy, m_folder);
    m_dead = false;
}

void Disk::rot(support::Dice &dice)
{
    QStringList files;
    QDirIterator it(m_folder + QStringLiteral("/journal"), {QStringLiteral("*.db"), QStringLiteral("*.db-wal")}, QDir::Files);
    while (it.hasNext()) {
        if (const QString path = it.next(); it.fileInfo().size() > 0)
            files << path;
    }
    if (files.isEmpty())
        return;
    files.sort();
    QFile file(files[qsizetype(dice.below(quint64(files.size())))]);
    if (!file.open(QIODevice::ReadWrite))
        return;
    QByteArray content = file.readAll();
    const qsizetype at = qsizetype(dice.below(quint64(content.size())));
    content[at] = char(content[at] ^ (1 << dice.below(8)));
    file.seek(0);
    file.write(content);
    hasLost = true;
}

void Disk::keepImage() { copyTree(m_folder, m_folder + QStringLiteral(".image")); }

void Disk::restoreImage()
{
    const QString image = m_folder + QStringLiteral(".image");
    if (!QFile::exists(image))
        return;
    copyTree(image, m_folder);
    hasLost = true;
}

qint64 Disk::bytes() const
{
    qint64 sum = 0;
    QDirIterator it(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        sum += it.fileInfo().size();
    }
    return sum;
}

int Disk::before(Operation operation)
{
    if (m_dead)
        return SQLITE_IOERR;
    if (m_untilDeath > 0 && --m_untilDeath == 0) {
        die();
        return SQLITE_IOERR;
    }
    if (full && operation == Operation::Write)
        return SQLITE_FULL;
    const bool alwaysFails = failures >= 1000;
    if (alwaysFails || (failures > 0 && m_dice && m_dice->below(1000) < quint64(failures)))
        return operation == Operation::Sync ? SQLITE_IOERR_FSYNC : SQLITE_IOERR_WRITE;
    return SQLITE_OK;
}

void Disk::wrote(File &file, qint64 at, const QByteArray &bytes) { file.since.push_back({at, bytes, false}); }

void Disk::truncated(File &file, qint64 size) { file.since.push_back({size, {}, true}); }

void Disk::synced(File &file)
{
    if (lies) {
        file.liedAbout = file.liedAbout || !file.since.empty();
        return;
    }
    for (const Unsynced &write : file.since) {
        if (write.truncates)
            file.synced.truncate(write.at);
        else
            put(file.synced, write.at, write.bytes);
    }
    file.since.clear();
    file.liedAbout = false;
}

Disk::File *Disk::opened(const QString &path)
{
    auto file = std::make_unique<File>();
    file->path = path;
    QFile real(path);
    if (real.open(QIODevice::ReadOnly))
        file->synced = real.readAll(); // what was there before counts as synced
    m_files.push_back(std::move(file));
    return m_files.back().get();
}

void Disk::closed(File *file)
{
    std::erase_if(m_files, [file](const auto &open) { return open.get() == file; });
}

// ---- the VFS --------------------------------------------------------------------------------------

namespace {

struct Handle
{
    sqlite3_file base;
    Disk *disk;
    Disk::File *file;
    sqlite3_file *real; ///< lies directly behind
};
Handle *handle(sqlite3_file *file) { return reinterpret_cast<Handle *>(file); }
sqlite3_file *real(sqlite3_file *file) { return handle(file)->real; }

int closeFile(sqlite3_file *f)
{
    if (handle(f)->disk && handle(f)->file)
        handle(f)->disk->closed(handle(f)->file);
    return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK;
}
int readFile(sqlite3_file *f, void *to, int n, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, n, at); }
int writeFile(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
    Disk *disk = handle(f)->disk;
    const int code = disk ? disk->before(Disk::Operation::Write) : SQLITE_OK;
    if (code != SQLITE_OK)
        return code;
    const int done = real(f)->pMethods->xWrite(real(f), from, n, at);
    if (disk && done == SQLITE_OK)
        disk->wrote(*handle(f)->file, at, QByteArray(static_cast<const char *>(from), n));
    return done;
}
int truncateFile(sqlite3_file *f, sqlite3_int64 size)
{
    Disk *disk = handle(f)->disk;
    const int code = disk ? disk->before(Disk::Operation::Truncate) : SQLITE_OK;
    if (code != SQLITE_OK)
        return code;
    const int done = real(f)->pMethods->xTruncate(real(f), size);
    if (disk && done == SQLITE_OK)
        disk->truncated(*handle(f)->file, size);
    return done;
}
int syncFile(sqlite3_file *f, int)
{
    Disk *disk = handle(f)->disk;
    const int code = disk ? disk->before(Disk::Operation::Sync) : SQLITE_OK;
    if (code == SQLITE_OK && disk)
        disk->synced(*handle(f)->file);
    return code; // the real disk need not be asked: its power is never cut
}
int sizeOfFile(sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); }
int lockFile(sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); }
int unlockFile(sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
int checkLock(sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); }
int controlFile(sqlite3_file *f, int op, void *argument)
{
    return real(f)->pMethods->xFileControl(real(f), op, argument);
}
int sectorSize(sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); }
int characteristics(sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }

// Version 1: no shared memory, which an exclusive connection must not need.
const sqlite3_io_methods methods = {1,           closeFile,  readFile,        writeFile,  truncateFile,
                                    syncFile,    sizeOfFile, lockFile,        unlockFile, checkLock,
                                    controlFile, sectorSize, characteristics, nullptr,    nullptr,
                                    nullptr,     nullptr,    nullptr,         nullptr};

sqlite3_vfs *underlying = nullptr;
sqlite3_vfs driver;

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *f, int flags, int *outFlags)
{
    Handle *file = handle(f);
    file->real = reinterpret_cast<sqlite3_file *>(file + 1);
    file->base.pMethods = nullptr;
    const QString path = name ? QString::fromUtf8(name) : QString();
    file->disk = diskOf(path);
    file->file = nullptr;
    if (!file->disk) // a server's store, or a temporary file: SQLite's own way
        return underlying->xOpen(underlying, name, f, flags, outFlags);
    const int code = underlying->xOpen(underlying, name, file->real, flags, outFlags);
    if (file->real->pMethods)
        file->base.pMethods = &methods;
    if (code == SQLITE_OK)
        file->file = file->disk->opened(path);
    return code;
}

} // namespace

DiskDriver::DiskDriver()
{
    underlying = sqlite3_vfs_find(nullptr);
    driver = *underlying;
    driver.zName = "simulated";
    driver.szOsFile = int(sizeof(Handle)) + underlying->szOsFile;
    driver.xOpen = openFile;
    driver.pNext = nullptr;
    sqlite3_vfs_register(&driver, 1);
}

DiskDriver::~DiskDriver()
{
    sqlite3_vfs_register(underlying, 1);
    sqlite3_vfs_unregister(&driver);
}

} // namespace simulation
