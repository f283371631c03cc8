// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/store.h"
#include <QStringList>

namespace server {

/// The names that two devices go by, in order. A device writes one journal at a time: where facts of one journal go on arriving
/// after those of another of the same name have begun, and neither says that it follows the other, two devices write. Nobody asks
/// them before they go on with each other's task. Told as long as both were heard within 24 hours.
[[nodiscard]] QStringList namesakes(Store &store);
/// English, for the page and the terminal; empty while every name is one device's.
[[nodiscard]] QString namesakesWords(Store &store);

} // namespace server
