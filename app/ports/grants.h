// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/enrolment.h"
#include "ports/server.h"

/// Where a device gets its tokens from (RFC 8628). A port of its own beside the server's: a server that lets everybody in
/// has none of it.
namespace ports {

struct GrantRefused
{
    domain::GrantFault fault = domain::GrantFault::Refused;
    QString what; ///< English, for the log
};
using CodeReply = std::variant<domain::DeviceCode, GrantRefused, Unknown>;
using TokenReply = std::variant<domain::DeviceTokens, GrantRefused, Unknown>;

/// Every call answers once, later, on the caller's thread, within 10 s; never after the end of either.
class Grants
{
public:
    virtual ~Grants() = default;
    virtual void askForCode(std::function<void(CodeReply)> done) = 0;
    virtual void collect(const QString &deviceCode, std::function<void(TokenReply)> done) = 0;
    virtual void renew(const QByteArray &refresh, std::function<void(TokenReply)> done) = 0;
    /// Shown from the next request on; empty: none.
    virtual void useToken(const QByteArray &access) = 0;

    /// The server wants a token, or another one than it was shown.
    std::function<void()> onTokenRefused;
};

} // namespace ports
