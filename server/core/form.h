// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/store.h"
#include <QMap>

namespace server {

/// What the server's own pages put into their forms, the same on every node: a page of somebody else cannot read it, so
/// that no other page can send a supervisor's browser here.
[[nodiscard]] QString formToken(Store &store);

/// The fields of application/x-www-form-urlencoded (WHATWG URL, 5.1).
[[nodiscard]] QMap<QString, QString> formFields(const QByteArray &body);

} // namespace server
