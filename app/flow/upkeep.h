// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/world.h"

namespace flow {

/// Lets go of facts that are safe and old, so that a journal does not grow for ever. Once an hour, a bounded share each
/// time; never what the server has not called safe.
class Upkeep
{
public:
    static constexpr domain::Duration keepFor{14LL * 24 * 3600 * 1000};
    static constexpr domain::Duration gap{3600 * 1000};

    explicit Upkeep(const delivery::World &world);
    ~Upkeep();
    Upkeep(const Upkeep &) = delete;
    Upkeep &operator=(const Upkeep &) = delete;
    void start();

private:
    void prune();
    void waitForNext();

    delivery::World m_world;
    ports::TimerId m_timer = 0;
};

} // namespace flow
