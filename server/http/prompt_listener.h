// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSslConfiguration>
#include <QTcpServer>
#include <memory>
#include <optional>

namespace server {

/// A listener, with TLS where it is given, whose connections wait for nobody's acknowledgement: an answer's head and its body
/// are two writes, and a request's body comes in pieces of 16 KB. With Nagle's algorithm (RFC 896) at one end and delayed
/// acknowledgements (RFC 1122, 4.2.3.2) at the other, the second piece lies there for 40 ms.
[[nodiscard]] std::unique_ptr<QTcpServer> promptListener(const std::optional<QSslConfiguration> &tls);

} // namespace server
