// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace start {

/// From now on the log goes to this file, line by line; "-" or empty: standard error. Empty error text: it does.
[[nodiscard]] QString logTo(const QString &file);

} // namespace start
