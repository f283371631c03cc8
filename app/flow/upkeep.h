// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/world.h"

namespace flow {

/// Once an hour: lets go of facts that are safe and old, a bounded share each time and never what the server has not called
/// safe, so that a journal does not grow for ever; and raises an alarm when the -wal has grown all the same.
class Upkeep
{
public:
    static constexpr domain::Duration keepFor{14LL * 24 * 3600 * 1000};
    static constexpr domain::Duration gap{3600 * 1000};
    /// Bytes of -wal. The store moves it at 16 MB: where there are four times as many, moving it does not work.
    static constexpr qint64 walAlarm = 64 * 1024 * 1024;

    explicit Upkeep(const delivery::World &world);
    ~Upkeep();
    Upkeep(const Upkeep &) = delete;
    Upkeep &operator=(const Upkeep &) = delete;
    void start();

private:
    void prune();
    void lookAtWal();
    void waitForNext();

    delivery::World m_world;
    ports::TimerId m_timer = 0;
};

} // namespace flow
