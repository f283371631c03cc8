// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <cstdint>

/// What a test orders the disk of a real program to do: a file that both have mapped. The program was started with
/// LD_PRELOAD=libbad_disk.so and PACKHORSE_BAD_DISK=<that file>. Only files below `folder` are touched.
namespace faults {

struct DiskOrders
{
    std::atomic<std::int32_t> writeError;    ///< errno of every write, truncation and new file; 0: none
    std::atomic<std::int32_t> syncError;     ///< errno of a sync; 0: none
    std::atomic<std::int32_t> failAtSync;    ///< n > 0: the n-th sync from now on fails, and no other; 0: every one
    std::atomic<std::int32_t> killAfterSync; ///< n > 0: SIGKILL right after the n-th sync from now on has succeeded
    std::atomic<std::int32_t> fileSystem;    ///< f_type that statfs(2) tells; 0: the truth
    std::atomic<std::int32_t> failed;        ///< how many calls were made to fail
    std::atomic<std::int64_t> room;          ///< bytes that files may still grow; what is deleted is given back. < 0: no limit
    char folder[512];
};

} // namespace faults
