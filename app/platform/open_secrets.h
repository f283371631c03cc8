// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include "ports/secrets.h"
#include <memory>

namespace platform {

/// The secrets that --secrets names, for the station with this profile (an absolute path): "keychain" or "file:FILE". The
/// error is an English sentence. Nothing is opened before the first question.
[[nodiscard]] base::Expected<std::unique_ptr<ports::Secrets>, QString> openSecrets(const QString &spec, const QString &profile,
                                                                                   ports::Timers &timers);

} // namespace platform
