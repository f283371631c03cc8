// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/reference_server.h"
#include <QTimer>

namespace server {

/// Makes a backup at once and then again and again, keeps the newest ones and lets go of the older ones of its own.
class BackupSchedule : public QObject
{
public:
    struct Plan
    {
        QString folder;
        std::chrono::milliseconds every{0};
    };
    /// "DIR,every=5m" (s, m or h; at least 1 s); without every: 5 minutes.
    [[nodiscard]] static base::Expected<Plan, Failure> read(const QString &text);

    BackupSchedule(ReferenceServer &server, World world, Plan plan);
    void start();

private:
    void backUp();
    void prune() const;

    ReferenceServer &m_server;
    World m_world;
    Plan m_plan;
    QTimer m_timer;
};

} // namespace server
