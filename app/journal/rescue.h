// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journal/journal.h"
#include "journal/profile.h"
#include <functional>

namespace journal {

/// Makes a complete, empty database in the profile's `building` folder and moves it to its place.
[[nodiscard]] base::Expected<base::Done, OpenError> makeFresh(const Profile &profile);

/// Condemns the live files: from now on every start finishes the quarantine first. The connection must be closed.
/// Returns the folder that they were moved to; what could be proven by its chain stands in a new database in their
/// place.
[[nodiscard]] base::Expected<QString, OpenError> quarantineFiles(const Profile &profile, domain::UtcTime now,
                                                                 const QString &why);
/// Goes on with a quarantine or a making that was cut off; the empty string when there was none.
[[nodiscard]] base::Expected<QString, OpenError> finishQuarantine(const Profile &profile, domain::UtcTime now);

class Database;
/// Makes a complete database beside the live files, with what `fill` puts into it.
[[nodiscard]] base::Expected<base::Done, OpenError> buildBeside(const Profile &profile, const std::function<void(Database &)> &fill);
/// Puts it in the place of the live files, which are deleted. Their connection must be closed. Whenever this is cut off, the next
/// start finds the old files or the new ones, whole.
[[nodiscard]] base::Expected<base::Done, OpenError> takeTheirPlace(const Profile &profile);

} // namespace journal
