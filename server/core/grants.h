// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/devices.h"
#include "server/core/document.h"

/// The OAuth 2.0 device authorization grant (RFC 8628) and the renewal of its tokens (RFC 6749, 6). Clients are public: what
/// proves a device is the token that it got when a person approved it. Errors are OAuth's own JSON.
namespace server {

/// POST /device_authorization: client_id, scope (station, rescue or reader), station (the name it is to have).
/// `site` is where a person reaches this server, "https://packhorse.site"; the page for approvals is below it.
[[nodiscard]] Document authorizeDevice(Store &store, const World &world, const QByteArray &form, const QString &site);
/// POST /token: a device code, or a refresh token.
[[nodiscard]] Document giveTokens(Store &store, const World &world, const QByteArray &form);

} // namespace server
