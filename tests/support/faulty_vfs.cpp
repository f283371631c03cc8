// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulty_vfs.h"
#include <mutex>
#include <sqlite3.h>

namespace support {
namespace {

struct Plan
{
    std::mutex mutex;
    bool armed = false;
    FaultyVfs::Call call = FaultyVfs::Call::Write;
    int nth = 0;
    int code = 0;
    bool persistent = false;
    int seen = 0;
    int failures = 0;
};
Plan plan;

int judge(FaultyVfs::Call call)
{
    const std::lock_guard lock(plan.mutex);
    if (!plan.armed || call != plan.call)
        return SQLITE_OK;
    ++plan.seen;
    if (plan.seen < plan.nth || (plan.seen > plan.nth && !plan.persistent))
        return SQLITE_OK;
    ++plan.failures;
    return plan.code;
}

struct File
{
    sqlite3_file base;
    sqlite3_file *real; ///< lies directly behind
};
sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }

int closeFile(sqlite3_file *f) { return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK; }
int readFile(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
{
    const int code = judge(FaultyVfs::Call::Read);
    return code ? code : real(f)->pMethods->xRead(real(f), to, n, at);
}
int writeFile(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
    const int code = judge(FaultyVfs::Call::Write);
    return code ? code : real(f)->pMethods->xWrite(real(f), from, n, at);
}
int truncateFile(sqlite3_file *f, sqlite3_int64 size) { return real(f)->pMethods->xTruncate(real(f), size); }
int syncFile(sqlite3_file *f, int flags)
{
    const int code = judge(FaultyVfs::Call::Sync);
    return code ? code : real(f)->pMethods->xSync(real(f), flags);
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
sqlite3_vfs faulty;

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *f, int flags, int *outFlags)
{
    auto *file = reinterpret_cast<File *>(f);
    file->real = reinterpret_cast<sqlite3_file *>(file + 1);
    file->base.pMethods = nullptr;
    const int code = underlying->xOpen(underlying, name, file->real, flags, outFlags);
    if (file->real->pMethods)
        file->base.pMethods = &methods;
    return code;
}

} // namespace

FaultyVfs::FaultyVfs()
{
    heal();
    underlying = sqlite3_vfs_find(nullptr);
    faulty = *underlying;
    faulty.zName = "faulty";
    faulty.szOsFile = int(sizeof(File)) + underlying->szOsFile;
    faulty.xOpen = openFile;
    faulty.pNext = nullptr;
    sqlite3_vfs_register(&faulty, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_register(underlying, 1);
    sqlite3_vfs_unregister(&faulty);
}

void FaultyVfs::failAt(Call call, int nth, int code, bool persistent)
{
    const std::lock_guard lock(plan.mutex);
    plan.armed = true;
    plan.call = call;
    plan.nth = nth;
    plan.code = code;
    plan.persistent = persistent;
    plan.seen = 0;
    plan.failures = 0;
}

void FaultyVfs::heal()
{
    const std::lock_guard lock(plan.mutex);
    plan.armed = false;
}

int FaultyVfs::failures() const
{
    const std::lock_guard lock(plan.mutex);
    return plan.failures;
}

} // namespace support
