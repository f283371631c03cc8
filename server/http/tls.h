// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "server/core/world.h"
#include <QSslConfiguration>
#include <optional>

namespace server {

/// What --tls-cert (PEM, the server's certificate first, then its chain) and --tls-key (PEM, RSA or EC, without a password)
/// say: TLS 1.2 or later. Neither given: nothing, plain HTTP.
[[nodiscard]] base::Expected<std::optional<QSslConfiguration>, Failure> readTls(const QString &certificateFile, const QString &keyFile);

} // namespace server
