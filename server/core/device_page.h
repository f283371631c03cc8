// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/devices.h"
#include "server/core/document.h"
#include <QMap>

namespace server {

/// GET /devices: a supervisor types the code of a device that wants in, or comes with it from its QR code, and sees which are
/// in. A code is never listed: who knows it stands before the device's screen. `said`: what the last form came to.
[[nodiscard]] Document devicesPage(Store &store, const World &world, const QString &userCode, const QString &said);
/// A form of that page: "what" is approve, deny or revoke.
[[nodiscard]] Document decideDevice(Store &store, const World &world, const QMap<QString, QString> &fields, const QString &by);

} // namespace server
