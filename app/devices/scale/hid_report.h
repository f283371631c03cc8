// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/weighing.h"
#include <QByteArrayView>

namespace devices {

/// The data report of a USB scale, usage page 8D of the HID point-of-sale usage tables 1.02: id 3 (some: 4), status, unit,
/// exponent of ten, weight (2 bytes, low one first, never negative). Absent for any other report, and for the empty ones
/// that some scales send.
[[nodiscard]] std::optional<domain::ScaleReading> readHidWeight(QByteArrayView report);

/// The report that asks such a scale to zero itself. Not every one does.
[[nodiscard]] QByteArray hidZeroReport();

} // namespace devices
