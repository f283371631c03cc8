// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include <QString>
#include <functional>

namespace server {

/// What the server's core takes from outside, so that a simulation can run it with its own time and chance.
struct World
{
    std::function<domain::UtcTime()> now;
    std::function<QString()> newUuid; ///< lower case, 36 characters, without braces
    /// From 0 to below 1: spreads the retries of nodes that got into each other's way.
    std::function<double()> random = [] { return 0.5; };
    /// Instead of the database's own clock, where time is not the real one.
    std::function<domain::UtcTime()> storeClock = {};
};

/// An error that a person at a terminal reads: what is wrong and what to do, in English, one line.
struct Failure
{
    QString what;
    bool usage = false; ///< a bad value on the command line: exit status 2 instead of 1
};

} // namespace server
