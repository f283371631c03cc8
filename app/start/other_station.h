// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "start/console/station_call.h"
#include "start/workstation.h"

namespace start {

/// One line for the terminal.
[[nodiscard]] QString sentence(const Workstation::Fault &words);

/// The station that works on this profile already.
class OtherStation
{
public:
    OtherStation(const QString &profile, ports::Timers &timers);

    /// It has a window: that comes to the front, and this program ends with the status that is given back. A page of ours would only
    /// hide it, and would stay when the other one is gone.
    int leaveItTo(const Workstation::Fault &words);

private:
    StationCall m_call;
};

} // namespace start
