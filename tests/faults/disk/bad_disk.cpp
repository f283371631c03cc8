// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test, it stands between the program and the C library and makes the disk below one
// folder fail as ordered; see orders.h.
#include "faults/disk/orders.h"
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace {

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

faults::DiskOrders *mapOrders()
{
    const char *path = std::getenv("PACKHORSE_BAD_DISK");
    if (!path)
        return nullptr;
    static const auto open = real<int (*)(const char *, int, ...)>("open");
    const int file = open(path, O_RDWR | O_CLOEXEC);
    if (file < 0)
        return nullptr;
    void *map = ::mmap(nullptr, sizeof(faults::DiskOrders), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    ::close(file);
    return map == MAP_FAILED ? nullptr : static_cast<faults::DiskOrders *>(map);
}

faults::DiskOrders *orders()
{
    static faults::DiskOrders *const all = mapOrders();
    return all;
}

bool isBelow(const char *path) { return orders() && std::strncmp(path, orders()->folder, std::strlen(orders()->folder)) == 0; }

bool isOurs(int file)
{
    if (!orders())
        return false;
    char link[64];
    char path[1024] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    return ::readlink(link, path, sizeof path - 1) > 0 && isBelow(path);
}

bool fails(int error)
{
    if (error == 0)
        return false;
    ++orders()->failed;
    errno = error;
    return true;
}

/// Whether a file of ours may become this long.
bool mayGrowTo(int file, off_t size)
{
    if (orders()->room < 0)
        return true;
    struct stat now = {};
    if (::fstat(file, &now) != 0 || size <= now.st_size)
        return true;
    if (orders()->room < size - now.st_size)
        return !fails(ENOSPC);
    orders()->room -= size - now.st_size;
    return true;
}

bool isStopped(int file, off_t size) { return isOurs(file) && (fails(orders()->writeError) || !mayGrowTo(file, size)); }

void gaveBack(off_t bytes)
{
    if (orders()->room >= 0)
        orders()->room += bytes;
}

/// False: it is to fail, and errno is set.
bool maySync(int file)
{
    if (!isOurs(file))
        return true;
    faults::DiskOrders &all = *orders();
    if (all.syncError == 0)
        return true;
    if (all.failAtSync == 0)
        return !fails(all.syncError);
    if (--all.failAtSync > 0)
        return true;
    return !fails(all.syncError.exchange(0));
}

int synced(int file, int result)
{
    if (result == 0 && isOurs(file) && orders()->killAfterSync > 0 && --orders()->killAfterSync == 0)
        ::raise(SIGKILL);
    return result;
}

bool mayMake(const char *path, int flags)
{
    return !isBelow(path) || (flags & (O_WRONLY | O_RDWR | O_CREAT)) == 0 || orders()->writeError != EROFS || !fails(EROFS);
}

bool mayChange(const char *path) { return !isBelow(path) || orders()->writeError != EROFS || !fails(EROFS); }

template <typename Figures>
int told(int result, Figures *figures)
{
    if (result == 0 && orders() && orders()->fileSystem != 0)
        figures->f_type = orders()->fileSystem;
    return result;
}

template <typename Figures>
int room(int result, Figures *figures)
{
    if (result == 0 && orders() && orders()->room >= 0)
        figures->f_bavail = static_cast<fsblkcnt_t>(orders()->room) / figures->f_frsize;
    return result;
}

} // namespace

#pragma GCC visibility push(default)
extern "C" {

ssize_t write(int file, const void *from, size_t bytes)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t)>("write");
    if (orders() && isOurs(file) && isStopped(file, ::lseek(file, 0, SEEK_CUR) + off_t(bytes)))
        return -1;
    return next(file, from, bytes);
}

ssize_t pwrite(int file, const void *from, size_t bytes, off_t at)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return isStopped(file, at + off_t(bytes)) ? -1 : next(file, from, bytes, at);
}

ssize_t pwrite64(int file, const void *from, size_t bytes, off_t at) { return pwrite(file, from, bytes, at); }

int ftruncate(int file, off_t size) noexcept
{
    static const auto next = real<int (*)(int, off_t)>("ftruncate");
    struct stat before = {};
    if (!isOurs(file))
        return next(file, size);
    if (::fstat(file, &before) != 0 || isStopped(file, size))
        return -1;
    const int result = next(file, size);
    if (result == 0 && size < before.st_size)
        gaveBack(before.st_size - size);
    return result;
}

int ftruncate64(int file, off_t size) noexcept { return ftruncate(file, size); }

int fsync(int file)
{
    static const auto next = real<int (*)(int)>("fsync");
    return maySync(file) ? synced(file, next(file)) : -1;
}

int fdatasync(int file)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    return maySync(file) ? synced(file, next(file)) : -1;
}

int unlink(const char *path) noexcept
{
    static const auto next = real<int (*)(const char *)>("unlink");
    if (!isBelow(path))
        return next(path);
    struct stat before = {};
    const bool there = ::stat(path, &before) == 0;
    if (!mayChange(path))
        return -1;
    const int result = next(path);
    if (result == 0 && there)
        gaveBack(before.st_size);
    return result;
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto next = real<int (*)(const char *, mode_t)>("mkdir");
    return mayChange(path) ? next(path, mode) : -1;
}

int rename(const char *from, const char *to) noexcept
{
    static const auto next = real<int (*)(const char *, const char *)>("rename");
    return mayChange(from) && mayChange(to) ? next(from, to) : -1;
}

int open(const char *path, int flags, ...)
{
    static const auto next = real<int (*)(const char *, int, ...)>("open");
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return mayMake(path, flags) ? next(path, flags, mode) : -1;
}

int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return open(path, flags, mode);
}

int statfs(const char *path, struct statfs *figures) noexcept
{
    static const auto next = real<int (*)(const char *, struct statfs *)>("statfs");
    return told(next(path, figures), figures);
}

int statvfs(const char *path, struct statvfs *figures) noexcept
{
    static const auto next = real<int (*)(const char *, struct statvfs *)>("statvfs");
    return room(next(path, figures), figures);
}

int statfs64(const char *path, struct statfs64 *figures) noexcept
{
    static const auto next = real<int (*)(const char *, struct statfs64 *)>("statfs64");
    return told(next(path, figures), figures);
}

int statvfs64(const char *path, struct statvfs64 *figures) noexcept
{
    static const auto next = real<int (*)(const char *, struct statvfs64 *)>("statvfs64");
    return room(next(path, figures), figures);
}

} // extern "C"
#pragma GCC visibility pop
