// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/other_station.h"
#include "start/program.h"
#include <QCoreApplication>

namespace start {

QString sentence(const Workstation::Fault &words)
{
    return QStringLiteral("%1. %2 (%3)").arg(words.title, words.todo, words.detail);
}

OtherStation::OtherStation(const QString &profile, ports::Timers &timers)
    : m_call(profile, timers)
{
}

int OtherStation::leaveItTo(const Workstation::Fault &words)
{
    const int status = stop(1, sentence(words));
    m_call.ask("{\"do\":\"show\"}", [](const QByteArray &) { return false; },
               [status](StationCall::End, const QString &) { QCoreApplication::exit(status); });
    return status;
}

} // namespace start
