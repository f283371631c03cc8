// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/command.h"
#include <QJsonObject>

namespace start {

/// {"do":"press","button":"quantity","value":13} as a command: what emulated hands do where a person would touch the
/// screen. The error is an English sentence.
[[nodiscard]] base::Expected<domain::Command, QString> readPress(const QJsonObject &request);

} // namespace start
