// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/doctor/patient.h"
#include <QFileInfo>

namespace start::doctor {

bool Patient::goesWith(const StartedWith &running) const
{
    const QString file = trust.isEmpty() ? QString() : QFileInfo(trust).absoluteFilePath();
    return file == running.trust && QUrl::toStringList(servers) == running.servers;
}

void Patient::goBy(const StartedWith &running)
{
    servers = QUrl::fromStringList(running.servers);
    serverFault.clear();
    secrets = running.secrets;
    trust = running.trust;
}

} // namespace start::doctor
