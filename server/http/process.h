// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/world.h"
#include <QObject>
#include <functional>

namespace server {

/// The real clock and real chance.
[[nodiscard]] World realWorld();

/// Calls `stop` on the caller's thread when the process is asked to end (SIGTERM, SIGINT; on Windows Ctrl+C and
/// closing). One of these a process.
class StopSignal : public QObject
{
public:
    explicit StopSignal(std::function<void()> stop);
    ~StopSignal() override;

private:
    std::function<void()> m_stop;
};

} // namespace server
