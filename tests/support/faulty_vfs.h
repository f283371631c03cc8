// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

/// SQLite's default VFS with a disk that fails on demand. While one exists it is the default VFS of this process.
/// Calls are counted over all files, from 1.
class FaultyVfs
{
public:
    enum class Call { Write, Sync, Read };
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// From now on the n-th call of this kind fails with `code` (SQLITE_FULL, SQLITE_IOERR_FSYNC ...); when
    /// `persistent`, every later one does, too.
    void failAt(Call call, int nth, int code, bool persistent);
    void heal();
    /// How many calls have failed since failAt().
    [[nodiscard]] int failures() const;
};

} // namespace support
