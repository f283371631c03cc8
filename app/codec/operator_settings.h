// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/operator_settings.h"
#include <QJsonObject>

namespace codec {

/// All members, the language only where one was chosen.
[[nodiscard]] QJsonObject encodeSettings(const domain::OperatorSettings &settings);
/// Each member that is missing or not known counts as not chosen: looks are no reason to refuse a fact or a roster.
[[nodiscard]] domain::OperatorSettings readSettings(const QJsonObject &object);

} // namespace codec
