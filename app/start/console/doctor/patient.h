// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "start/console/device_test.h"
#include "start/station_status.h"
#include <QList>
#include <QUrl>

namespace start::doctor {

struct SettingsSeen
{
    QString file; ///< that was read, or would be
    bool isThere = false;
    QString fault; ///< why it cannot be used; empty: it can
    QStringList warnings;
};

/// Whom the doctor looks at: a station as its settings and the command line have it.
struct Patient
{
    QString profile;
    QString station; ///< its name
    QList<QUrl> servers;
    QString serverFault; ///< why there are none; empty: there are
    QString secrets;     ///< empty: none
    QString trust;       ///< file; empty: the system's authorities
    DevicesNamed devices;
    SettingsSeen settings;
    bool isServerNamed = false; ///< in the settings or on the command line, however wrong

    /// Whether a station that runs speaks to whom these name, and believes the same.
    [[nodiscard]] bool goesWith(const StartedWith &running) const;
    /// From here on whom that station was started with, whatever these name.
    void goBy(const StartedWith &running);
};

} // namespace start::doctor
