// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "start/console/device_test.h"
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
};

} // namespace start::doctor
